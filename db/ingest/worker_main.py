"""The reading process: reads one file after another under limits, until its stdin closes.

Started by ``db.ingest.worker``; writes nothing but messages to its stdout and a log to stderr.
"""

import gc
import logging
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from db.errors import UnreadableFileError
from db.ingest.framing import MORE_TIME, RECOGNISED_LATER, read_frame, write_frame
from db.ingest.limits import (
    PROPOSING_CPU_SECONDS,
    PROPOSING_WALL_SECONDS,
    allow_processor_time,
    give_way,
    limit_process,
)
from db.language.detect import detect_language
from db.language.patterns import take_ahead
from db.model import DocumentText, KnownAuthorities

if TYPE_CHECKING:
    from db.ingest.finders.known import KnownNames
    from db.ingest.page_drawing import PageDrawing

_log = logging.getLogger("council_archive.reading")
#: So many objects more than went have to have come before garbage is looked for.
_LOOKED_FOR: Final = 50_000


def main() -> int:
    """Serve until stdin closes. Exit status 0."""
    messages = _take_stdout()
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    limit_process()
    give_way()
    take_ahead()
    # What is read goes as it came, and no rings are left of it: to look for them takes longer.
    gc.set_threshold(_LOOKED_FOR)
    requests: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    write_frame(messages, {"ready": os.getpid()})
    known = _Known()
    pages = _Pages()
    while True:
        request = requests.get()
        if "known" in request:
            known = _Known(request["known"])
        elif "draw" in request:
            allow_processor_time()
            for message in pages.answers(request["draw"]):
                write_frame(messages, message)
        else:
            _serve(request, known, messages)


class _Known:
    """The names that the program sent; made ready when the first proposal needs them."""

    def __init__(self, sent: dict[str, Any] | None = None) -> None:
        self._sent = sent
        self._names: KnownNames | None = None

    def names(self) -> "KnownNames | None":
        """The names by which finders look; None if none were sent."""
        if self._sent is not None:
            from db.ingest.finders.known import KnownNames

            self._names = KnownNames(KnownAuthorities.from_json(self._sent))
            self._sent = None
        return self._names


class _Pages:
    """Draws pages; what that needs is imported with the first one."""

    def __init__(self) -> None:
        self._drawing: PageDrawing | None = None

    def answers(self, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """The messages that answer a request for sizes or for a page."""
        if self._drawing is None:
            from db.ingest.page_drawing import PageDrawing

            self._drawing = PageDrawing()
        return self._drawing.answers(request)


def _take_stdout() -> BinaryIO:
    """Keep stdout for messages; what a library prints goes to stderr instead."""
    sys.stdout.flush()
    messages = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return messages


def _listen(requests: "queue.SimpleQueue[dict[str, Any]]") -> None:
    """Queue the requests; when stdin closes nobody waits for an answer, so end at once."""
    while (message := read_frame(sys.stdin.buffer)) is not None:
        requests.put(message)
    os._exit(0)


def _serve(request: dict[str, Any], known: "_Known", messages: BinaryIO) -> None:
    allow_processor_time()
    if request.get("unpack"):
        from db.ingest.unpacking import unpack

        unpack(Path(request["path"]), request["name"], messages)
        return
    name, later = request["name"], request.get("later", False)
    more_time = partial(_leave_for_later, name) if later else partial(_take_more_time, messages)
    try:
        text = _read(Path(request["path"]), name, more_time)
        if later:
            text = replace(text, language=detect_language(text.text) or text.language)
        write_frame(messages, {"text": text.to_json()})
    except UnreadableFileError as error:
        write_frame(messages, {"error": error.code, "params": error.params})
        return
    except MemoryError:
        write_frame(messages, {"error": "reading_out_of_memory", "params": {"name": name}})
        return
    if not later:
        write_frame(messages, _propose(text, known, partial(_take_more_time, messages)))


def _take_more_time(messages: BinaryIO) -> None:
    """One page is about to be recognised: the clocks of both processes start anew."""
    allow_processor_time()
    write_frame(messages, {MORE_TIME: True})


def _leave_for_later(name: str) -> None:
    """Nobody is to wait for a picture's text who asked for texts alone."""
    raise UnreadableFileError(RECOGNISED_LATER, name=name)


def _read(path: Path, name: str, more_time: Callable[[], None]) -> DocumentText:
    from db.ingest.registry import read_file

    try:
        return read_file(path, name, more_time)
    except (UnreadableFileError, MemoryError):
        raise
    except Exception as error:  # any fault of a reader is a fault of this one file
        _log.exception("reading failed")
        raise UnreadableFileError("reading_failed", name=name, detail=_detail(error)) from error


def _propose(text: DocumentText, known: "_Known", more_time: Callable[[], None]) -> dict[str, Any]:
    """The proposal, or that there is none: the text is worth having without it.

    With it, how many characters were looked at.
    """
    try:
        from db.ingest.proposing_in_time import propose_in_time
        from db.ingest.recognition import doubted

        seconds = PROPOSING_CPU_SECONDS, PROPOSING_WALL_SECONDS
        proposal, looked_at = propose_in_time(text, known.names(), *seconds, more_time)
        return {"proposal": doubted(proposal, text).to_json(), "characters": looked_at}
    except Exception:  # noqa: BLE001 - any fault of a finder must not cost the text
        _log.exception("proposing failed")
        return {"proposal": None}


def _detail(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:300]


if __name__ == "__main__":
    sys.exit(main())
