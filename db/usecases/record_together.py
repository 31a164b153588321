"""Records the files of an import in groups: one transaction for several, each safe when it is told.

A group that cannot be recorded whole is recorded file by file, so that a bad file undoes none of
its neighbours. Outcomes come in the order of the files.
"""

import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.errors import ArchiveError, DraftError, StorageFailedError, StorageFullError
from db.model import ImportOutcome, InboxState
from db.storage import Received
from db.storage.history import Change
from db.storage.recording.placing import place_by_rule
from db.storage.recording.record import Recorded
from db.storage.text_prints import Wording

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


#: Files that are recorded together at the most.
_MOST = 8


@dataclass(frozen=True, slots=True)
class ToRecord:
    """A file that was read, on its way into the inbox; ``accepted`` makes its record too."""

    name: str
    received: Received
    accepted: bool
    error: ArchiveError | None = None
    since: float = field(default_factory=time.monotonic)


class RecordTogether:
    """The files that are read, but not recorded. ``full`` says that the disk took no more.

    Once it does not, ``make_room`` is asked for some: it is told the digests of the files that wait
    here, and says whether it made any.
    """

    def __init__(
        self, opened: "OpenedArchive", make_room: Callable[[Collection[str]], bool] | None = None
    ) -> None:
        self._opened = opened
        self._make_room = make_room
        self._waiting: list[ToRecord] = []
        self.full: StorageFullError | None = None

    def __contains__(self, sha256: str) -> bool:
        return any(one.received.original.sha256 == sha256 for one in self._waiting)

    def add(self, file: ToRecord) -> None:
        """Let the file wait for the next ``record``; nobody has been promised anything yet."""
        self._waiting.append(file)

    def is_large(self) -> bool:
        """Whether no more files should wait together, however quickly they are read."""
        return len(self._waiting) >= _MOST

    def waits_longer_than(self, seconds: float) -> bool:
        """Whether the first of them has waited so long."""
        return bool(self._waiting) and time.monotonic() - self._waiting[0].since > seconds

    def record(self) -> Iterator[ImportOutcome]:
        """Record what waits; each outcome is told when its file is safe on the disk."""
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        try:
            taken = self._receive(waiting)
        except ArchiveError:
            for one in waiting:
                yield self._alone(one)
            return
        for one, (inbox_id, recorded) in zip(waiting, taken, strict=True):
            yield self._outcome(one, inbox_id, recorded)

    def _receive(self, files: Sequence[ToRecord]) -> list[tuple[str, Recorded | None]]:
        """All of them in one transaction; on a full disk once more where there is room now."""
        wanted = [(one.received, one.accepted) for one in files]
        try:
            return self._opened.store.receive_all(wanted)
        except StorageFullError:
            if not self.make_room([one.received.original.sha256 for one in files]):
                raise
            return self._opened.store.receive_all(wanted)

    def make_room(self, kept: Sequence[str] = ()) -> bool:
        """Ask for room on the disk, the first time; whether there is some."""
        make_room, self._make_room = self._make_room, None
        waiting = [one.received.original.sha256 for one in self._waiting]
        return make_room is not None and make_room({*kept, *waiting})

    def _alone(self, file: ToRecord) -> ImportOutcome:
        """Record one file in a transaction of its own."""
        store = self._opened.store
        try:
            if self.full is not None:
                raise self.full
            try:
                ((inbox_id, recorded),) = self._receive([file])
            except (StorageFailedError, DraftError) as failure:
                if not file.accepted:
                    raise
                # The record could not be made as it was read: the file waits for a person instead.
                ((inbox_id, recorded),) = store.receive_all([(file.received, False)])
                return self._outcome(file, inbox_id, recorded, failure)
        except StorageFullError as error:
            self.full = error
            return ImportOutcome(file.name, "failed", error=error)
        except ArchiveError as error:
            return ImportOutcome(file.name, "failed", error=error)
        return self._outcome(file, inbox_id, recorded, file.error)

    def _outcome(
        self,
        file: ToRecord,
        inbox_id: str,
        recorded: Recorded | None,
        error: ArchiveError | None = None,
    ) -> ImportOutcome:
        error = error or file.error
        if recorded is None:
            state = file.received.state.value
            beside = _relation(self._opened, file.received)
            return ImportOutcome(file.name, state, inbox_id, None, error, *beside)
        self._opened.notify_index()
        return ImportOutcome(
            file.name,
            InboxState.CONFIRMED.value,
            inbox_id,
            recorded.meeting_id,
            relation=recorded.kind.value if recorded.kind is not None else "",
            document_id=recorded.beside,
        )


def _relation(opened: "OpenedArchive", received: Received) -> tuple[str, str | None]:
    """What a text is beside a document of the archive, and which one."""
    if received.text is None or received.proposal is None:
        return "", None
    language = received.proposal.language
    own = (language.text if language else received.text.language) or ""
    with opened.store.reading() as session:
        wording = Wording(received.text)
        placed = place_by_rule(Change(session), received.proposal, wording, own)
        if placed.kind is None or placed.document is None:
            return "", None
        return placed.kind.value, placed.document.id
