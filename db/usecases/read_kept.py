"""Reads the files that are kept, but not yet read: each becomes a proposal that waits.

It may be stopped at any file, and goes on with what is left whenever it is asked again: what is to
be read is told by the inbox alone. What a person has typed in meanwhile is carried over.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from db.errors import ArchiveError, ReadOnlyArchiveError, UnreadableFileError
from db.ingest.limits import MAX_FILE_BYTES
from db.model import ImportOutcome, ImportReport, InboxState
from db.progress import Cancelled, Progress, silent
from db.storage import Received, StoredOriginal
from db.storage.kept_unread import KeptFile
from db.usecases.find_sources import Source
from db.usecases.import_again import ACCEPTABLE, with_corrections
from db.usecases.read_ahead import ReadAhead
from db.usecases.read_original import read_original
from db.usecases.record_together import RecordTogether, ToRecord

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

#: What is read waits so long for others to be recorded with (seconds).
_SOON = 0.5


def read_kept(
    opened: "OpenedArchive",
    *,
    only: Collection[str] = (),
    accept: bool = False,
    progress: Progress = silent,
    on_outcome: Callable[[ImportOutcome], None] | None = None,
) -> ImportReport:
    """Read kept files, the first received first, or ``only`` some; the outcomes in order.

    ``accept`` makes the records as well. Raises Cancelled, which keeps what was done, and
    ReadOnlyArchiveError.
    """
    if opened.read_only_reason is not None:
        raise ReadOnlyArchiveError(reason=opened.read_only_reason.code)
    kept = [one for one in opened.store.kept_files() if not only or one.inbox_id in only]
    outcomes: list[ImportOutcome] = []
    for outcome in _Reading(opened, accept, progress).outcomes(kept):
        outcomes.append(outcome)
        if on_outcome is not None:
            on_outcome(outcome)
    return ImportReport(tuple(outcomes))


class _Reading:
    """One run through kept files."""

    def __init__(self, opened: "OpenedArchive", accept: bool, progress: Progress) -> None:
        self._opened, self._accept, self._progress = opened, accept, progress
        self._group = RecordTogether(opened)

    def outcomes(self, kept: Collection[KeptFile]) -> Iterator[ImportOutcome]:
        """What became of the files."""
        sources = {one: _source(self._opened, one) for one in kept}
        with ReadAhead(self._opened, list(sources.values()), MAX_FILE_BYTES) as ahead:
            try:
                for done, (one, source) in enumerate(sources.items()):
                    self._progress(done, len(sources), source.name)
                    yield from self._one(one, source, ahead)
            except Cancelled:
                yield from self._group.record()
                raise
        yield from self._group.record()
        self._progress(len(sources), len(sources))

    def _one(self, kept: KeptFile, source: Source, ahead: ReadAhead) -> Iterator[ImportOutcome]:
        if not ahead.is_ready(source, _SOON) or self._group.waits_longer_than(_SOON):
            yield from self._group.record()
        received, error = self._read(source, ahead)
        if received.text is not None:
            before, proposal = self._opened.store.inbox_reading(kept.inbox_id)
            received = with_corrections(self._opened, received, received.text, proposal, before)
        received = replace(received, inbox_id=kept.inbox_id)
        accepted = self._accept and received.state in ACCEPTABLE
        self._group.add(ToRecord(source.name, received, accepted, error))
        if self._group.is_large() or ahead.ends_group(source):
            yield from self._group.record()

    def _read(self, source: Source, ahead: ReadAhead) -> tuple[Received, ArchiveError | None]:
        original = ahead.take_in(source)
        held: list[StoredOriginal] = []
        try:
            # What is in the file was taken out of it when it was kept.
            return read_original(self._opened, original, ahead, held)
        except UnreadableFileError as error:
            return Received(original, InboxState.INCOMPLETE, problem=error.code), error


def _source(opened: "OpenedArchive", kept: KeptFile) -> Source:
    original = kept.original
    path = opened.paths.original(original.sha256)
    return Source(path, original.filename, filename=original.filename, stored=original)
