"""Keeps many files at once: original and text; a file is found by its words before it is read.

The files go in groups: their copies are made safe on the disk together, their texts come from the
limited process, one transaction writes all their rows; only then is anybody told. While a group is
written, those after it are copied and read. What else is to be read out of files is left to
``read_kept``. One bad file never stops the others, and a group that cannot be written whole is
written file by file.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from db.errors import (
    ArchiveError,
    ReadOnlyArchiveError,
    StorageFullError,
    UnreadableFileError,
)
from db.ingest import HOLDS_FILES
from db.ingest.limits import MAX_FILE_BYTES
from db.model import UNPACKED, ImportOutcome, ImportReport, InboxState
from db.progress import Progress, silent
from db.storage import StoredOriginal
from db.storage.inbox import Known
from db.usecases.find_sources import Source, find_sources, in_groups
from db.usecases.import_again import outcome_of_known
from db.usecases.import_documents import take_up
from db.usecases.kept_together import (
    Group,
    Prepared,
    Stored,
    originals,
    received_of,
)
from db.usecases.read_texts import ReadTexts, TextOrError
from db.usecases.settled_heap import settle_heap
from db.usecases.take_apart import Nesting, take_apart, unopened, with_origin

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

#: Files of a group: the first ones are few, so that one soon sees what comes.
_SIZES: Final = (16, 64, 200)
#: A group ends with a file by which it has so many bytes: its texts are in memory together.
_GROUP_BYTES: Final = 8 * 1024**2
#: So many groups are copied and read while the one before them is recorded: with two the reading
#: processes have the next one when they are done with one.
_AHEAD: Final = 2


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
    # What is still copied or read when it is cancelled ends with the reading processes.
    with ThreadPoolExecutor(_AHEAD, "keeping") as ahead, ReadTexts(opened) as texts:
        keeping = _Keeping(opened, texts, ahead, progress, unseen_only=unseen_only)
        if files:
            texts.start()
            settle_heap()
        for outcome in keeping.all(files):
            outcomes.append(outcome)
            if on_outcome is not None:
                on_outcome(outcome)
    return ImportReport(tuple(outcomes))


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
        """What became of the files, group by group; the next ones are prepared meanwhile."""
        self._total += len(files)
        groups = in_groups(files, _SIZES, _GROUP_BYTES)
        coming = deque(map(self._handed_out, islice(groups, _AHEAD)))
        while coming:
            group, ahead = coming.popleft()
            coming.extend(map(self._handed_out, islice(groups, 1)))
            self._progress(self._done, self._total, group[0].name)
            yield from self._keep(Group(group), ahead.result(), nesting or Nesting())
            self._done += len(group)
        self._progress(self._done, self._total)

    def _handed_out(self, group: Sequence[Source]) -> tuple[Sequence[Source], Future[Prepared]]:
        return group, self._ahead.submit(self._prepare, group)

    def _prepare(self, files: Sequence[Source]) -> Prepared:
        """Copy the files, and read those that nobody seems to have kept before."""
        stored = self._take_in(files)
        known = self._known(stored)
        new = [one for one in originals(stored) if not self._is_told(one, known)]
        return Prepared(stored, self._texts_of(new))

    def _take_in(self, files: Sequence[Source]) -> Stored:
        """The originals of the files, or what was wrong with each of them."""
        if self._full is not None:
            return [self._full for _ in files]
        tried = [one for one in files if one.error is None]
        wanted = [(one.path, one.filename) for one in tried]
        found = iter(self._store.take_in_together(wanted, MAX_FILE_BYTES))
        return [next(found) if one.error is None else one.error for one in files]

    def _keep(self, group: Group, prepared: Prepared, nesting: Nesting) -> Iterator[ImportOutcome]:
        # Asked once more: what was kept meanwhile may have had the same bytes.
        self._sort_out(group, prepared.stored)
        self._read(group, prepared)
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

    def _sort_out(self, group: Group, stored: Stored) -> None:
        """Tell what is new from what failed, is there already or comes twice."""
        known = self._known(stored)
        first: dict[str, int] = {}
        for place, (source, one) in enumerate(zip(group.sources, stored, strict=True)):
            if not isinstance(one, StoredOriginal):
                if isinstance(one, StorageFullError):
                    self._full = one
                group.outcomes[place] = ImportOutcome(source.name, "failed", error=one)
            elif self._is_told(one, known):
                group.outcomes[place] = outcome_of_known(
                    self._opened, source.name, known[one.sha256]
                )
            elif one.sha256 in first:
                group.again[place] = first[one.sha256]
            else:
                first[one.sha256] = place

    def _known(self, stored: Stored) -> Mapping[str, Known | None]:
        return self._store.known_bytes([one.sha256 for one in originals(stored)])

    def _is_told(self, one: StoredOriginal, known: Mapping[str, Known | None]) -> bool:
        """Whether nothing is to be done with a file; one that was set aside may come again."""
        return known.get(one.sha256) is not None or (self._unseen_only and one.sha256 in known)

    def _texts_of(self, files: Iterable[StoredOriginal]) -> dict[str, TextOrError]:
        """Their texts by digest; of those that come twice one."""
        wanted = {one.sha256: one for one in files}
        return dict(zip(wanted, self._texts.texts([*wanted.values()]), strict=True))

    def _read(self, group: Group, prepared: Prepared) -> None:
        new = {
            place: one
            for place, one in enumerate(prepared.stored)
            if isinstance(one, StoredOriginal) and place not in {*group.outcomes, *group.again}
        }
        # What had been there is new again where it was set aside meanwhile.
        missing = [one for one in new.values() if one.sha256 not in prepared.texts]
        texts = {**prepared.texts, **self._texts_of(missing)}
        for place, original in new.items():
            text = texts[original.sha256]
            if isinstance(text, UnreadableFileError) and text.code == HOLDS_FILES:
                group.holders[place] = original
                continue
            received, error = received_of(original, text)
            if received.holds_files:
                group.holders[place] = original
            group.received[place] = with_origin(received, group.sources[place])
            if error is not None:
                group.errors[place] = error

    def _record(self, group: Group) -> None:
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

    def _record_alone(self, group: Group, place: int) -> None:
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
    def _tell(group: Group, place: int, inbox_id: str) -> None:
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
            members = take_apart(
                self._opened, self._texts, source, holder, nesting, folder, is_told=is_told
            )
        except UnreadableFileError as error:
            if is_told:
                raise
            received = unopened(holder, source, error)
            (inbox_id,) = self._store.keep_unread([received])
            yield ImportOutcome(source.name, received.state.value, inbox_id, error=error)
            return
        if not is_told:
            yield ImportOutcome(source.name, UNPACKED)
        yield from self.all(members, nesting.deeper())
        if self._full is None:
            self._store.settle_members(holder.sha256)
