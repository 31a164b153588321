"""Takes files and folders in: original, text, proposal, inbox; with ``accept`` the record too.

A file that holds others is taken apart, and each of these is a file of its own.
For each file: the original is stored and safe on the disk; it is read in the limited process; then
a transaction writes all its rows, with those of a few others; its outcome is told after that. One
bad file never stops the others. Cancelling keeps what was read; on a full disk the rest is reported
as not taken in.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import (
    ArchiveError,
    ReadOnlyArchiveError,
    StorageFullError,
    UnreadableFileError,
)
from db.ingest.limits import MAX_FILE_BYTES
from db.model import IN_BIN, UNPACKED, ImportOutcome, ImportReport, InboxState
from db.progress import Cancelled, Progress, silent
from db.storage import StoredOriginal
from db.usecases.find_sources import Source, find_sources
from db.usecases.import_again import ACCEPTABLE, import_again
from db.usecases.read_ahead import ReadAhead
from db.usecases.read_original import read_original
from db.usecases.record_together import RecordTogether, ToRecord
from db.usecases.take_apart import Nesting, take_apart, unopened, with_origin

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

#: What is read waits so long for others to be recorded with (seconds).
_SOON = 0.5


def import_documents(
    opened: "OpenedArchive",
    sources: Sequence[Path],
    *,
    accept: bool = False,
    unseen_only: bool = False,
    progress: Progress = silent,
    on_outcome: Callable[[ImportOutcome], None] | None = None,
) -> ImportReport:
    """Take in every file of ``sources``; the outcomes in their order.

    Before them come those in a zip or a message that was being taken in when the program ended.
    With ``unseen_only`` a file whose bytes came in before, and were set aside, does not come again.
    ``on_outcome`` is told each outcome at once, ``progress`` counts files. Raises Cancelled when
    ``progress`` does, and ReadOnlyArchiveError; whatever befalls a single file is its outcome.
    """
    files = find_sources(sources, opened.paths.root)
    left = take_up(opened, progress=progress, on_outcome=on_outcome)
    report = take_in_sources(
        opened,
        files,
        accept=accept,
        unseen_only=unseen_only,
        progress=progress,
        on_outcome=on_outcome,
    )
    return ImportReport((*left.outcomes, *report.outcomes))


def take_up(
    opened: "OpenedArchive",
    *,
    progress: Progress = silent,
    on_outcome: Callable[[ImportOutcome], None] | None = None,
) -> ImportReport:
    """Take in what is left of received files that hold others; the outcomes of what is new.

    Nothing is confirmed, and what was set aside does not come again. Raises as above.
    """
    if opened.read_only_reason is not None:
        raise ReadOnlyArchiveError(reason=opened.read_only_reason.code)
    outcomes: list[ImportOutcome] = []
    if not (holders := opened.store.members_left()):
        return ImportReport()
    with ReadAhead(opened, (), MAX_FILE_BYTES) as ahead:
        how = _How(ahead, accept=False, unseen_only=True)
        for outcome in _Batch(opened, how, progress, 0).left(holders):
            if outcome.state not in {InboxState.DUPLICATE, IN_BIN, InboxState.DISCARDED}:
                outcomes.append(outcome)
                if on_outcome is not None:
                    on_outcome(outcome)
    return ImportReport(tuple(outcomes))


def take_in_sources(
    opened: "OpenedArchive",
    files: Sequence[Source],
    *,
    accept: bool = False,
    unseen_only: bool = False,
    progress: Progress = silent,
    on_outcome: Callable[[ImportOutcome], None] | None = None,
) -> ImportReport:
    """Take in files that were found, or that lie among the originals; else as above."""
    if opened.read_only_reason is not None:
        raise ReadOnlyArchiveError(reason=opened.read_only_reason.code)
    outcomes: list[ImportOutcome] = []
    with ReadAhead(opened, files, MAX_FILE_BYTES) as ahead:
        how = _How(ahead, accept=accept, unseen_only=unseen_only)
        for outcome in _Batch(opened, how, progress, len(files)).outcomes(files):
            outcomes.append(outcome)
            if on_outcome is not None:
                on_outcome(outcome)
    return ImportReport(tuple(outcomes))


@dataclass(frozen=True, slots=True)
class _How:
    """How the files of an import are to be taken in."""

    ahead: ReadAhead
    accept: bool
    unseen_only: bool


class _Batch:
    """One import: its files, those taken out of them, and how far it is."""

    def __init__(
        self,
        opened: "OpenedArchive",
        how: _How,
        progress: Progress,
        total: int,
    ) -> None:
        self._opened, self._how = opened, how
        self._progress = progress
        self._done, self._total = 0, total
        self._group = RecordTogether(opened, how.ahead.give_back)

    def outcomes(self, files: Sequence[Source]) -> Iterator[ImportOutcome]:
        """What became of the files in their order, each followed by what was taken out of it."""
        try:
            for source in files:
                yield from self._one(source, Nesting())
                if self._how.ahead.ends_group(source):
                    yield from self._group.record()
        except Cancelled:
            yield from self._group.record()
            raise
        yield from self._group.record()
        self._progress(self._done, self._total)

    def _one(self, source: Source, nesting: Nesting) -> Iterator[ImportOutcome]:
        self._progress(self._done, self._total, source.name)
        self._done += 1
        try:
            if self._group.full is not None:
                raise self._group.full
            yield from self._taken_in(source, nesting)
        except ArchiveError as error:
            yield from self._group.record()
            if isinstance(error, StorageFullError):
                self._group.make_room()
                self._group.full = error
            yield ImportOutcome(source.name, "failed", error=error)

    def _taken_in(self, source: Source, nesting: Nesting) -> Iterator[ImportOutcome]:
        held: list[StoredOriginal] = []
        if source.error is not None:
            raise source.error
        if not self._how.ahead.is_ready(source, _SOON) or self._group.waits_longer_than(_SOON):
            yield from self._group.record()
        original = self._how.ahead.take_in(source)
        if original.sha256 in self._group:
            yield from self._group.record()
        try:
            taken = _take_in(self._opened, source, original, self._how, held)
        except UnreadableFileError:
            if not held:
                raise
            yield from self._group.record()
            yield from self._container(source, held[0], nesting)
            return
        if isinstance(taken, ToRecord):
            self._group.add(taken)
            if self._group.is_large():
                yield from self._group.record()
        else:
            yield from self._group.record()
            yield taken
        for holder in held:
            yield from self._group.record()
            yield from self._apart(source, holder, nesting)

    def left(self, holders: Sequence[StoredOriginal]) -> Iterator[ImportOutcome]:
        """What became of the files in these, which were begun before."""
        for holder in holders:
            source = Source(self._opened.paths.original(holder.sha256), holder.filename)
            try:
                yield from self._apart(source, holder, Nesting())
            except ArchiveError as error:
                yield ImportOutcome(source.name, "failed", error=error)

    def _apart(
        self, source: Source, holder: StoredOriginal, nesting: Nesting
    ) -> Iterator[ImportOutcome]:
        with self._opened.store.unpacking_folder() as folder:
            members = take_apart(
                self._opened, self._how.ahead, source, holder, nesting, folder, is_told=True
            )
            yield from self._all(members, holder, nesting)

    def _container(
        self, source: Source, holder: StoredOriginal, nesting: Nesting
    ) -> Iterator[ImportOutcome]:
        """A file that only holds others: its original is kept, and what is in it is taken in."""
        store = self._opened.store
        with store.unpacking_folder() as folder:
            try:
                members = take_apart(
                    self._opened, self._how.ahead, source, holder, nesting, folder, is_told=False
                )
            except UnreadableFileError as error:
                if (waits := store.same_bytes(holder.sha256)) is not None:
                    yield ImportOutcome(source.name, InboxState.DUPLICATE.value, waits[0])
                    return
                received = unopened(holder, source, error)
                self._group.add(ToRecord(source.name, received, accepted=False, error=error))
                return
            yield ImportOutcome(source.name, UNPACKED)
            yield from self._all(members, holder, nesting)

    def _all(
        self, members: Sequence[Source], holder: StoredOriginal, nesting: Nesting
    ) -> Iterator[ImportOutcome]:
        self._total += len(members)
        for member in members:
            yield from self._one(member, nesting.deeper())
        yield from self._group.record()
        if self._group.full is None:
            self._opened.store.settle_members(holder.sha256)


def _take_in(
    opened: "OpenedArchive",
    source: Source,
    original: StoredOriginal,
    how: _How,
    held: list[StoredOriginal],
) -> ImportOutcome | ToRecord:
    """Read a stored file, unless it is known; if it holds others it is added to ``held``."""
    known = opened.store.same_bytes(original.sha256)
    if known is not None:
        read = partial(read_original, opened, original, how.ahead, held)
        return import_again(opened, source, known, read, accept=how.accept)
    if how.unseen_only and opened.store.was_received(original.sha256):
        return ImportOutcome(source.name, InboxState.DISCARDED.value)
    received, error = read_original(opened, original, how.ahead, held)
    received = replace(with_origin(received, source), holds_files=bool(held))
    accepted = how.accept and received.state in ACCEPTABLE
    return ToRecord(source.name, received, accepted, error)
