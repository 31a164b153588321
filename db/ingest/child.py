"""One reading process as its parent sees it: starts it, carries messages, tells how it ended."""

import contextlib
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

from db.ingest.framing import BadFrameError, read_frame, write_frame
from db.ingest.limits import reading_environment
from db.ingest.tesseract import recognition_environment

_log = logging.getLogger(__name__)
#: Of one child's log so much is kept (bytes): a broken file can make a library very talkative.
_MAX_LOG: Final = 64 * 1024
#: How long a child that was killed, or closed its output, may take to be gone (seconds).
_REAP_SECONDS: Final = 5.0
#: Of Windows alone: elsewhere the process stands back by itself.
_LOWER: Final = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
#: What C++ libraries say when memory ends, before they abort.
_MEMORY_WORDS: Final = (b"bad_alloc", b"out of memory", b"Out of memory", b"MemoryError")


@dataclass(frozen=True, slots=True)
class Ended:
    """The child is gone: the code and parameters of the error for the file it was reading."""

    code: str
    params: dict[str, str] = field(default_factory=dict)


class Child:
    """A running reading process. ``messages`` holds what it said, and last of all ``Ended``."""

    def __init__(self, command: list[str]) -> None:
        self.messages: queue.SimpleQueue[dict[str, Any] | Ended] = queue.SimpleQueue()
        self._said = bytearray()
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=Path(sys.executable).parent,
            env=reading_environment() | recognition_environment(),
            # A Ctrl+C in the terminal is the program's to handle.
            start_new_session=sys.platform != "win32",
            creationflags=_LOWER,
        )
        self._log_thread = threading.Thread(target=self._keep_log, daemon=True)
        self._log_thread.start()
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def process_id(self) -> int:
        """Its process id."""
        return self._process.pid

    def is_alive(self) -> bool:
        """True until it has ended."""
        return self._process.poll() is None

    def send(self, message: dict[str, Any]) -> bool:
        """Write a message to it; False if it is gone."""
        try:
            write_frame(_pipe(self._process.stdin), message)
        except (OSError, ValueError):
            return False
        return True

    def kill(self) -> None:
        """End it at once."""
        self._end_group()
        self._process.kill()
        self._process.wait(_REAP_SECONDS)
        try:
            _pipe(self._process.stdin).close()
        except OSError:
            _log.debug("the reading process was gone before its last message")

    def _end_group(self) -> None:
        """End what it has started: a Tesseract that recognises a page must not outlive it."""
        if sys.platform != "win32":
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def _listen(self) -> None:
        stream = _pipe(self._process.stdout)
        detail = ""
        try:
            while (message := read_frame(stream)) is not None:
                self.messages.put(message)
        except BadFrameError as error:
            detail = str(error)
            self._process.kill()
        self._process.wait()
        self._end_group()
        self._log_thread.join(_REAP_SECONDS)
        stream.close()
        self.messages.put(self._ending(detail))

    def _keep_log(self) -> None:
        stream = _pipe(self._process.stderr)
        while chunk := stream.readline(4096):
            if len(self._said) < _MAX_LOG:
                self._said += chunk
                _log.info("reading process: %s", chunk.decode("utf-8", "replace").rstrip())
        stream.close()

    def _ending(self, detail: str) -> Ended:
        status = self._process.returncode
        if detail:
            return Ended("reading_failed", {"detail": detail})
        if status >= 0:
            out_of_memory = any(word in self._said for word in _MEMORY_WORDS)
            return _out_of_memory() if out_of_memory else _failed(f"exit status {status}")
        name = _signal_name(-status)
        if name == "SIGXCPU":
            return Ended("reading_timed_out")
        # The kernel kills what takes too much; libraries abort or trap when they get no memory.
        if name in ("SIGKILL", "SIGABRT", "SIGTRAP", "SIGILL"):
            return _out_of_memory()
        return _failed(name)


def _out_of_memory() -> Ended:
    return Ended("reading_out_of_memory")


def _failed(detail: str) -> Ended:
    return Ended("reading_failed", {"detail": detail})


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _pipe(stream: IO[bytes] | None) -> Any:
    """The pipe, which is there since it was asked for."""
    if stream is None:
        raise ValueError("the process was started without its pipes")
    return stream
