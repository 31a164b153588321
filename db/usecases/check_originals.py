"""Checks originals in small slices, as long as nobody is at work, and keeps what was found.

The storage is imported when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from typing import TYPE_CHECKING, BinaryIO

from db.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.model.fixity import ArchiveHealth, GoodCopy
    from db.storage.fixity import KnownOriginal
    from db.storage.fixity_rounds import Found
    from db.storage.log_times import KnownClockStep
    from db.usecases.open_archive import OpenedArchive

_log = logging.getLogger(__name__)
_CHUNK = 1 << 18
#: Originals asked for at a time; results kept back at the most, and seconds for which they are.
_ASKED, _KEPT_BACK, _SECONDS = 200, 50, 5.0


def _never() -> bool:
    return False


class Fixity:
    """Looks after the originals. Reads them and repairs nothing by itself.

    ``damaged_found`` counts the bad ones that were found since the archive was opened.
    """

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened
        self._turn = threading.Lock()
        self._began = ""
        self._left: list[KnownOriginal] = []
        self._reading: _Reading | None = None
        self._found: list[Found] = []
        self._kept_since = 0.0
        self._stopped = False
        self._clock: KnownClockStep | None = None
        self.damaged_found = 0

    def work(self, seconds: float, stop: Callable[[], bool] = _never) -> bool:
        """Check originals for so long, or until ``stop`` says so; whether more is due now.

        A large one is gone on with next time. What is kept back of the results is written every few
        seconds, of a bad original at once. Raises StorageFullError, StorageFailedError.
        """
        if self._opened.read_only_reason is not None:
            return False
        end = time.monotonic() + seconds
        with self._turn:
            while time.monotonic() < end and not stop():
                if self._stopped:
                    return False
                if self._reading is None and not self._begin_next():
                    return False
                assert self._reading is not None
                if self._reading.goes_on(end, stop):
                    return True
                found, self._reading = self._reading.found(), None
                self._take(found)
            return True

    def settle(self) -> None:
        """Write what is kept back. Raises StorageFullError, StorageFailedError."""
        with self._turn:
            self._write(finished=False)

    def stop(self) -> None:
        """Check no more: the archive is about to be closed. What is not kept is checked again.

        An original that is half read is let go of: on Windows nobody could move the folder else.
        """
        try:
            self.settle()
        except ArchiveError:
            _log.warning("the last checks of originals are not kept", exc_info=True)
        with self._turn:
            self._stopped = True
            if self._reading is not None:
                self._reading.close()
                self._reading = None

    def health(self) -> ArchiveHealth:
        """What is known of the originals, and the last verifications."""
        from db.storage.log_times import KnownClockStep
        from db.storage.reading.health import read_health

        clock = self._clock = self._clock or KnownClockStep()
        with self._opened.store.reading() as session:
            return read_health(session, clock)

    def note_verified(self, problems: int) -> None:
        """Write into the log that the archive was verified in full."""
        from db.storage.history import Change

        if self._opened.read_only_reason is None:
            with self._opened.store.writing() as session:
                Change(session).event("archive_verified", problems=problems)

    def good_copies(self, sha256: str, second: Path | None = None) -> tuple[GoodCopy, ...]:
        """The backups that hold an original as it was received, each copy read just now."""
        from db.usecases.replace_original import good_copies

        return good_copies(self._opened, sha256, second)

    def take_good_copy(self, sha256: str, backup: Path, reason: str) -> int | None:
        """Put a backup's copy of an original in the place of the damaged file.

        See ``db.usecases.replace_original``.
        """
        from db.usecases.replace_original import replace_original

        return replace_original(self._opened, sha256, backup, reason)

    def _begin_next(self) -> bool:
        """Open the next original; False when none is due."""
        from db.storage import fixity_rounds
        from db.storage.instants import now

        if not self._left:
            self._write(finished=False)
            with self._opened.store.reading() as session:
                at = now()
                began = fixity_rounds.round_to_work_at(session, at)
                if began is not None:
                    self._left = fixity_rounds.left_in_round(session, began, at, _ASKED)
            if began is None:
                return False
            self._began = began
            if not self._left:
                self._write(finished=True)
                return False
        original = self._left.pop(0)
        self._reading = _Reading(original, self._opened.paths.original(original.sha256))
        return True

    def _take(self, found: Found) -> None:
        from db.model.fixity import CheckResult

        self._kept_since = self._kept_since if self._found else time.monotonic()
        self._found.append(found)
        self.damaged_found += found.result is not CheckResult.GOOD
        late = time.monotonic() - self._kept_since > _SECONDS
        if late or len(self._found) >= _KEPT_BACK or found.result is not CheckResult.GOOD:
            self._write(finished=False)

    def _write(self, *, finished: bool) -> None:
        from db.storage.fixity_rounds import finish_round, note_found
        from db.storage.history import Change

        if not self._found and not finished:
            return
        with self._opened.store.writing() as session:
            change = Change(session)
            note_found(change, self._began, self._found)
            if finished:
                finish_round(change, self._began)
        self._found = []


class _Reading:
    """One original that is being read."""

    def __init__(self, original: KnownOriginal, path: Path) -> None:
        self._original = original
        self._path = path
        self._digest = hashlib.sha256()
        self._file: BinaryIO | None = None
        self._size = 0
        self._fault: OSError | None = None

    def goes_on(self, end: float, stop: Callable[[], bool]) -> bool:
        """Read on until then; whether there is more to read."""
        try:
            if self._file is None:
                if self._path.is_symlink() or not self._path.is_file():
                    raise FileNotFoundError(self._path)
                self._file = self._path.open("rb", buffering=0)
            while chunk := self._file.read(_CHUNK):
                self._digest.update(chunk)
                self._size += len(chunk)
                if time.monotonic() >= end or stop():
                    return True
        except OSError as error:
            self._fault = error
        self.close()
        return False

    def close(self) -> None:
        """Let go of the file. May be called more than once."""
        if self._file is not None:
            self._file.close()

    def found(self) -> Found:
        """What came of it, at its end."""
        from db.model.fixity import CheckResult
        from db.storage.fixity_rounds import Found
        from db.storage.instants import now

        known, digest = self._original, self._digest.hexdigest()
        result, detail = CheckResult.GOOD, ""
        if isinstance(self._fault, FileNotFoundError):
            result = CheckResult.MISSING
        elif self._fault is not None:
            result, detail = CheckResult.UNREADABLE, self._fault.strerror or str(self._fault)
        elif self._size != known.size:
            result, detail = CheckResult.SIZE, str(self._size)
        elif digest != known.sha256:
            result, detail = CheckResult.CHANGED, digest
        return Found(known.sha256, now(), result, detail)
