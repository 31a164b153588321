"""Keeps many files at once: original and text; a file is found by its words before it is read.

The files go in groups: their copies are made safe on the disk together, their texts come from the
limited process, one transaction writes all their rows; only then is anybody told. What else is to
be read out of them is left to ``read_kept``. One bad file never stops the others, and a group that
cannot be written whole is written file by file.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from db.errors import (
    ArchiveError,
    ReadOnlyArchiveError,
    StorageFullError,
    UnreadableFileError,
)
from db.ingest import ATTACHMENTS, HOLDS_FILES, RECOGNISED_LATER
from db.ingest.limits import MAX_FILE_BYTES
from db.model import UNPACKED, DocumentText, ImportOutcome, ImportReport, InboxState
from db.progress import Progress, silent
from db.storage import Received, StoredOriginal
from db.usecases.find_sources import Source, find_sources, in_groups
from db.usecases.import_documents import take_up
from db.usecases.read_texts import ReadTexts, TextOrError
from db.usecases.take_apart import Nesting, take_apart, with_origin

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

#: Files of a group: the first ones are few, so that one soon sees what comes.
_SIZES: Final = (16, 64, 200)
#: A group ends with a file by which it has so many bytes: its texts are in memory together.
_GROUP_BYTES: Final = 16 * 1024**2

_Stored = list[StoredOriginal | ArchiveError]


def keep_documents(
    opened: "OpenedArchive",
    sources: Sequence[Path],
    *,
    unseen_only: bool = False,
    progress: Progress = silent,
    on_outcome: Callable[[ImportOutcome], None] | None = None,
) -> ImportReport:
    """Keep every file of ``sources``: what is new is KEPT, found by search, and read later.

    Else as ``import_documents``; what is taken out of a file comes after the group of that file.
    """
    if opened.read_only_reason is not None:
        raise ReadOnlyArchiveError(reason=opened.read_only_reason.code)
    files = find_sources(sources, opened.paths.root)
    left = take_up(opened, progress=progress, on_outcome=on_outcome)
    outcomes = list(left.outcomes)
    with ReadTexts(opened) as texts, ThreadPoolExecutor(1, "keeping") as ahead:
        keeping = _Keeping(opened, texts, ahead, progress, unseen_only=unseen_only)
        if files:
            texts.start()
        for outcome in keeping.all(files):
            outcomes.append(outcome)
            if on_outcome is not None:
                on_outcome(outcome)
    return ImportReport(tuple(outcomes))


@dataclass(slots=True)
class _Group:
    """Files that are kept together, and what is found out of each of them, by its place."""

    sources: Sequence[Source]
    outcomes: dict[int, ImportOutcome] = field(default_factory=dict)
    received: dict[int, Received] = field(default_factory=dict)
    errors: dict[int, ArchiveError] = field(default_factory=dict)
    #: Bytes that came twice: the later place, and the first one.
    again: dict[int, int] = field(default_factory=dict)
    holders: dict[int, StoredOriginal] = field(default_factory=dict)


class _Keeping:
    """One import: its groups, what is taken out of their files, and how far it is."""

    def __init__(
        self,
        opened: "OpenedArchive",
        texts: ReadTexts,
        ahead: ThreadPoolExecutor,
        progress: Progress,
        *,
        unseen_only: bool,
    ) -> None:
        self._opened, self._store = opened, opened.store
        self._texts, self._ahead = texts, ahead
        self._progress, self._unseen_only = progress, unseen_only
        self._done = self._total = 0
        self._full: StorageFullError | None = None

    def all(
        self, files: Sequence[Source], nesting: Nesting | None = None
    ) -> Iterator[ImportOutcome]:
        """What became of the files, group by group; the next one is copied meanwhile."""
        self._total += len(files)
        coming: tuple[Sequence[Source], Future[_Stored]] | None = None
        for group in chain(in_groups(files, _SIZES, _GROUP_BYTES), (None,)):
            now, coming = coming, None
            if group is not None:
                coming = group, self._ahead.submit(self._take_in, group)
            if now is not None:
                self._progress(self._done, self._total, now[0][0].name)
                yield from self._keep(_Group(now[0]), now[1].result(), nesting or Nesting())
                self._done += len(now[0])
        self._progress(self._done, self._total)

    def _take_in(self, files: Sequence[Source]) -> _Stored:
        """The originals of the files, or what was wrong with each of them."""
        if self._full is not None:
            return [self._full for _ in files]
        tried = [one for one in files if one.error is None]
        wanted = [(one.path, one.filename) for one in tried]
        found = iter(self._store.take_in_together(wanted, MAX_FILE_BYTES))
        return [next(found) if one.error is None else one.error for one in files]

    def _keep(self, group: _Group, stored: _Stored, nesting: Nesting) -> Iterator[ImportOutcome]:
        self._sort_out(group, stored)
        self._read(group, stored)
        self._record(group)
        for place, first in group.again.items():
            same = group.outcomes.get(first)
            kept = same.inbox_id if same is not None else None
            name = group.sources[place].name
            group.outcomes[place] = ImportOutcome(name, InboxState.DUPLICATE.value, kept)
        for place, source in enumerate(group.sources):
            if place in group.outcomes:
                yield group.outcomes[place]
            if place in group.holders:
                yield from self._apart(
                    source, group.holders[place], nesting, place in group.outcomes
                )

    def _sort_out(self, group: _Group, stored: _Stored) -> None:
        """Tell what is new from what failed, is there already or comes twice."""
        known = self._store.known_bytes(
            [one.sha256 for one in stored if isinstance(one, StoredOriginal)]
        )
        first: dict[str, int] = {}
        for place, (source, one) in enumerate(zip(group.sources, stored, strict=True)):
            if not isinstance(one, StoredOriginal):
                if isinstance(one, StorageFullError):
                    self._full = one
                group.outcomes[place] = ImportOutcome(source.name, "failed", error=one)
            elif (before := known.get(one.sha256)) is not None:
                told = InboxState.DUPLICATE.value, before[0], before[2]
                group.outcomes[place] = ImportOutcome(source.name, *told)
            elif self._unseen_only and one.sha256 in known:
                group.outcomes[place] = ImportOutcome(source.name, InboxState.DISCARDED.value)
            elif one.sha256 in first:
                group.again[place] = first[one.sha256]
            else:
                first[one.sha256] = place

    def _read(self, group: _Group, stored: _Stored) -> None:
        new = [
            (place, one)
            for place, one in enumerate(stored)
            if isinstance(one, StoredOriginal) and place not in {*group.outcomes, *group.again}
        ]
        texts = self._texts.texts([one for _, one in new])
        for (place, original), text in zip(new, texts, strict=True):
            if isinstance(text, UnreadableFileError) and text.code == HOLDS_FILES:
                group.holders[place] = original
                continue
            received, error = _received(original, text)
            if received.holds_files:
                group.holders[place] = original
            group.received[place] = with_origin(received, group.sources[place])
            if error is not None:
                group.errors[place] = error

    def _record(self, group: _Group) -> None:
        """One transaction for all; if that cannot be, one for each."""
        places = list(group.received)
        if not places:
            return
        try:
            ids = self._store.keep_unread([group.received[place] for place in places])
        except ArchiveError:
            for place in places:
                self._record_alone(group, place)
        else:
            for place, inbox_id in zip(places, ids, strict=True):
                self._tell(group, place, inbox_id)
        self._opened.notify_index()

    def _record_alone(self, group: _Group, place: int) -> None:
        try:
            if self._full is not None:
                raise self._full
            (inbox_id,) = self._store.keep_unread([group.received[place]])
        except ArchiveError as error:
            if isinstance(error, StorageFullError):
                self._full = error
            name = group.sources[place].name
            group.holders.pop(place, None)
            group.outcomes[place] = ImportOutcome(name, "failed", error=error)
        else:
            self._tell(group, place, inbox_id)

    @staticmethod
    def _tell(group: _Group, place: int, inbox_id: str) -> None:
        state, error = group.received[place].state.value, group.errors.get(place)
        name = group.sources[place].name
        group.outcomes[place] = ImportOutcome(name, state, inbox_id, error=error)

    # Files that hold others -----------------------------------------------------------------------

    def _apart(
        self, source: Source, holder: StoredOriginal, nesting: Nesting, is_told: bool
    ) -> Iterator[ImportOutcome]:
        """What became of the files in one; ``is_told`` if it has a text of its own, and waits."""
        try:
            with self._store.unpacking_folder() as folder:
                yield from self._members(source, holder, nesting, folder, is_told)
        except ArchiveError as error:
            if isinstance(error, StorageFullError):
                self._full = error
            yield ImportOutcome(source.name, "failed", error=error)

    def _members(
        self, source: Source, holder: StoredOriginal, nesting: Nesting, folder: Path, is_told: bool
    ) -> Iterator[ImportOutcome]:
        try:
            members = take_apart(self._opened, self._texts, source, holder, nesting, folder)
        except UnreadableFileError as error:
            if is_told:
                self._store.settle_members(holder.sha256)
                raise
            received = Received(holder, InboxState.INCOMPLETE, problem=error.code)
            (inbox_id,) = self._store.keep_unread([with_origin(received, source)])
            yield ImportOutcome(source.name, received.state.value, inbox_id, error=error)
            return
        if not is_told:
            self._store.keep_container(holder, len(members), source.container)
            yield ImportOutcome(source.name, UNPACKED)
        yield from self.all(members, nesting.deeper())
        if self._full is None:
            self._store.settle_members(holder.sha256)


def _received(
    original: StoredOriginal, text: TextOrError
) -> tuple[Received, UnreadableFileError | None]:
    """What the inbox gets of a file; what was wrong with it beside that."""
    if isinstance(text, DocumentText):
        holds = ATTACHMENTS in text.warnings
        return Received(original, InboxState.KEPT, text=text, holds_files=holds), None
    if text.code == RECOGNISED_LATER:
        return Received(original, InboxState.KEPT), None
    return Received(original, InboxState.INCOMPLETE, problem=text.code), text
