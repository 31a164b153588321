"""Reads files in a process of its own, so that no file can harm, stop or fill this one.

The child is started at the first file, kept for the next ones and replaced when it dies.
"""

import queue
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from db.errors import UnreadableFileError
from db.ingest.child import Child, Ended
from db.ingest.deadline import Deadline
from db.ingest.framing import MORE_TIME
from db.ingest.limits import WALL_SECONDS
from db.ingest.reading import Budget, Reading, Unpacked
from db.ingest.registry import check_file
from db.ingest.unpacked_files import RestMissingError, unpacked_files
from db.model import DocumentText, KnownAuthorities, Proposal
from db.progress import Cancelled

#: A warning of a text that could be read, but out of which nothing could be proposed.
PROPOSAL_FAILED = "proposal_failed"
#: A warning of a text so long that only its beginning was proposed out of; the percent follow.
PROPOSED_IN_PART = "proposed_in_part"
#: How often a caller's wish to stop is looked at (seconds).
_POLL: Final = 0.05
#: So many files are asked for ahead where texts alone are wanted.
_ASKED_AHEAD: Final = 16


def worker_command() -> list[str]:
    """How the reading process is started: from source, from an installation, or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--reading-worker"]
    # -P and -E: no module beside a document, in the current folder or named by the environment.
    root = str(Path(__file__).resolve().parents[2])
    start = (
        "import sys; sys.path.append(sys.argv[1]); "
        "from db.ingest.worker_main import main; sys.exit(main())"
    )
    return [sys.executable, "-P", "-E", "-X", "utf8", "-c", start, root]


def _never() -> bool:
    return False


def _error_of(answer: dict[str, Any]) -> UnreadableFileError:
    return UnreadableFileError(str(answer["error"]), **answer.get("params", {}))


def _text_of(answer: dict[str, Any], name: str) -> DocumentText:
    """The text in an answer. Raises UnreadableFileError for any other one."""
    if "error" in answer:
        raise _error_of(answer)
    try:
        return DocumentText.from_json(answer["text"])
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableFileError("reading_failed", name=name, detail="bad answer") from error


class ReadingWorker:
    """Reads one file at a time; a context manager. ``close`` may come from another thread."""

    def __init__(
        self, *, wall_seconds: float = WALL_SECONDS, command: list[str] | None = None
    ) -> None:
        self._wall_seconds = wall_seconds
        self._command = command or worker_command()
        self._child: Child | None = None
        self._known = KnownAuthorities()
        self._told: KnownAuthorities | None = None  # what this child knows
        self._closed = False

    def __enter__(self) -> "ReadingWorker":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child at once; a ``read`` under way raises ``Cancelled``."""
        self._closed = True
        self._drop_child()

    @property
    def process_id(self) -> int | None:
        """The child's process id; None while there is no child."""
        return self._child.process_id if self._child is not None else None

    def know(self, known: KnownAuthorities) -> None:
        """From the next file on read with an archive's names; a child is told them once."""
        self._known = known

    def start(self) -> None:
        """Start the child before the first file needs it, without waiting for it."""
        if self._child is None or not self._child.is_alive():
            self._drop_child()
            self._child = Child(self._command)

    def read(self, path: Path, name: str, is_cancelled: Callable[[], bool] = _never) -> Reading:
        """The text of the file at ``path``, which came as ``name``, and what was read out of it.

        Raises ``UnreadableFileError``, and ``Cancelled`` within 0.1 s of ``is_cancelled()``
        becoming true. If only the proposal failed, it is empty and the text has a warning.
        """
        check_file(path, name)
        try:
            return self._read(path.absolute(), name, is_cancelled)
        except BaseException as error:
            # After an answer the child is ready for the next file; after anything else it is not.
            if not isinstance(error, UnreadableFileError) or error.code.startswith("reading_"):
                self._drop_child()
            raise

    def read_texts(
        self, files: Sequence[tuple[Path, str]], is_cancelled: Callable[[], bool] = _never
    ) -> Iterator[DocumentText | UnreadableFileError]:
        """The texts of files in their order, without proposals, or why there is none.

        Several are asked for before the first has answered: many small files wait for nobody. The
        code is ``RECOGNISED_LATER`` where a text is in pictures. Raises ``Cancelled``.
        """
        coming, asked = deque(files), deque[tuple[Path, str]]()
        try:
            while coming or asked:
                found: DocumentText | UnreadableFileError
                try:
                    self._ask_ahead(coming, asked)
                    found = self._text(asked[0][1], is_cancelled)
                except UnreadableFileError as error:
                    # The child is gone with this file; those behind it are asked for anew.
                    self._drop_child()
                    found = error
                    (asked or coming).popleft()
                    coming.extendleft(reversed(asked))
                    asked.clear()
                else:
                    asked.popleft()
                yield found
        finally:
            if asked:
                self._drop_child()

    def unpack(
        self,
        path: Path,
        name: str,
        folder: Path,
        budget: Budget,
        is_cancelled: Callable[[], bool] = _never,
    ) -> list[Unpacked]:
        """Write the files that the file at ``path`` holds into ``folder``, under numbers.

        Raises ``UnreadableFileError`` if not one can be had, ``OSError`` if ``folder`` cannot be
        written to, and ``Cancelled``. What is missing in the end is a last entry with an error.
        """
        check_file(path, name)
        found: list[Unpacked] = []
        is_ready = False
        try:
            self._send({"path": str(path.absolute()), "name": name, "unpack": True}, name)
            # What has come before something goes wrong stays in the list.
            found.extend(
                unpacked_files(
                    lambda: self._answer(name, Deadline(self._wall_seconds), is_cancelled),
                    name,
                    folder,
                    budget,
                )
            )
            is_ready = True
        except UnreadableFileError as error:
            is_ready = isinstance(error, RestMissingError)
            if not found:
                raise
            found.append(Unpacked(name, error=error))
        finally:
            if not is_ready:
                self._drop_child()
        return found

    def _ask_ahead(self, coming: deque[tuple[Path, str]], asked: deque[tuple[Path, str]]) -> None:
        """Ask for the next files; of a child that is gone the next answer tells."""
        while coming and len(asked) < _ASKED_AHEAD:
            path, name = coming[0]
            request = {"path": str(path.absolute()), "name": name, "later": True}
            if not asked:
                self._send(request, name)
            elif self._child is None or not self._child.send(request):
                return
            asked.append(coming.popleft())

    def _text(
        self, name: str, is_cancelled: Callable[[], bool]
    ) -> DocumentText | UnreadableFileError:
        """The next answer. Raises UnreadableFileError if the child gave none."""
        answer = self._answer(name, Deadline(self._wall_seconds), is_cancelled)
        if "error" in answer:
            return _error_of(answer)
        return _text_of(answer, name)

    def _read(self, path: Path, name: str, is_cancelled: Callable[[], bool]) -> Reading:
        deadline = Deadline(self._wall_seconds)
        self._send({"path": str(path), "name": name}, name)
        answer = self._answer(name, deadline, is_cancelled)
        return self._with_proposal(_text_of(answer, name), name, deadline, is_cancelled)

    def _with_proposal(
        self, text: DocumentText, name: str, deadline: Deadline, is_cancelled: Callable[[], bool]
    ) -> Reading:
        try:
            answer = self._answer(name, deadline, is_cancelled)
            proposal = Proposal.from_json(answer["proposal"])
            looked_at = int(answer.get("characters", len(text.text)))
        except (UnreadableFileError, KeyError, TypeError, ValueError, AttributeError) as error:
            if isinstance(error, UnreadableFileError):
                self._drop_child()
            return Reading(replace(text, warnings=(*text.warnings, PROPOSAL_FAILED)), Proposal())
        if text.language is None and proposal.language is not None:
            text = replace(text, language=proposal.language.text)
        if looked_at < len(text.text):
            part = f"{PROPOSED_IN_PART} percent={max(1, 100 * looked_at // len(text.text))}"
            text = replace(text, warnings=(*text.warnings, part))
        return Reading(text, proposal)

    def _send(self, request: dict[str, Any], name: str) -> None:
        # A child may have died between two files: one fresh child is tried.
        for _ in range(2):
            if self._closed:
                raise Cancelled
            try:
                self.start()
                if self._child is not None and self._tell(self._child, request):
                    return
            except OSError as error:
                raise UnreadableFileError(
                    "reading_failed", name=name, detail=f"no reading process: {error.strerror}"
                ) from error
            self._drop_child()
        raise UnreadableFileError("reading_failed", name=name, detail="no reading process")

    def _tell(self, child: Child, request: dict[str, Any]) -> bool:
        if self._known is not self._told and (self._known or self._told):
            if not child.send({"known": self._known.to_json()}):
                return False
            self._told = self._known
        return child.send(request)

    def _answer(
        self, name: str, deadline: Deadline, is_cancelled: Callable[[], bool]
    ) -> dict[str, Any]:
        """The child's next message. Raises what its silence or its end means."""
        child = self._child
        while True:
            if self._closed or child is None or is_cancelled():
                raise Cancelled
            left = deadline.seconds_left()
            if left <= 0:
                raise UnreadableFileError("reading_timed_out", name=name)
            try:
                message = child.messages.get(timeout=min(left, _POLL))
            except queue.Empty:
                continue
            if isinstance(message, Ended):
                if self._closed:
                    raise Cancelled
                raise UnreadableFileError(message.code, name=name, **message.params)
            if MORE_TIME in message:
                deadline.put_off()
            elif "ready" not in message:
                return message

    def _drop_child(self) -> None:
        child, self._child, self._told = self._child, None, None
        if child is not None:
            child.kill()
