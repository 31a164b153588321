"""What the description page fetches and stores, in jobs; every change can be undone."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from db import Archive
from db.model import Ref
from db.model.access import AccessStatus
from db.model.description import (
    AccessionDraft,
    AccessionRow,
    DescriptionDraft,
    DisposalActDraft,
    DisposalActRow,
    DueList,
    EditedDescription,
    PlacedRecord,
    ReceivedFile,
    RetentionRule,
    UnitRow,
)
from viewer.jobs import Ending, Lane
from viewer.models.error_words import error_words
from viewer.pages.workplace import Workplace
from viewer.printing.printed_dates import article_and_term

T = TypeVar("T")
#: What is shown with a record: what lies in a unit, or the files that an accession brought.
Along = tuple[PlacedRecord, ...] | tuple[ReceivedFile, ...]


class Described(NamedTuple):
    """All that the page lists."""

    units: tuple[UnitRow, ...]
    accessions: tuple[AccessionRow, ...]
    rules: tuple[RetentionRule, ...]
    due: DueList
    acts: tuple[DisposalActRow, ...]
    files: tuple[ReceivedFile, ...]
    #: The units that readers may not see, and until when.
    held: Mapping[str, tuple[AccessStatus, str]]


class DescriptionKeeping(QObject):
    """Why nothing was stored is told to the form; why nothing else was done, to the window."""

    listed = Signal(object)
    #: A record to show: its EditedDescription, and what is shown along with it.
    opened = Signal(object, object)
    #: A record was stored: its id.
    stored = Signal(str)
    #: Nothing was stored: a sentence.
    refused = Signal(str)
    #: What came of storing a draft: its Ending, before ``stored`` or ``refused``.
    ended = Signal(object)
    act_drafted = Signal(object)
    placeable = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace

    def fetch(self, day: str) -> None:
        """Fetch all lists; what is due is asked for a day."""
        language = self._workplace.language

        def read(archive: Archive) -> Described:
            own = archive.description
            units = own.units()
            return Described(
                units,
                own.accessions(language),
                own.rules(),
                own.due(day),
                own.acts(),
                own.files_without_accession(),
                archive.access.held(unit.id for unit in units),
            )

        self._read(read, self.listed.emit, "description")

    def open(self, record_id: str, *, is_unit: bool) -> None:
        """Fetch a record for the form."""
        language = self._workplace.language

        def read(archive: Archive) -> tuple[EditedDescription, Along]:
            record = archive.description.read_draft(record_id, language)
            if isinstance(record.draft, AccessionDraft):
                return record, archive.description.files(record.draft.originals)
            placed = archive.description.placed(record_id, language) if is_unit else ()
            return record, placed

        self._read(read, lambda found: self.opened.emit(*found), "described record")

    def ask_placeable(self) -> None:
        """Fetch the meetings and documents that lie nowhere."""
        language = self._workplace.language
        self._read(
            lambda archive: archive.description.placeable(language),
            self.placeable.emit,
            "placeable records",
        )

    def ask_placeable_of(self, ids: Sequence[str]) -> None:
        """Fetch those of some records that lie nowhere: meetings and documents."""
        language, wanted = self._workplace.language, frozenset(ids)

        def show(refs: tuple[Ref, ...]) -> None:
            if refs:
                self.placeable.emit(refs)
            else:
                self._workplace.said.emit(
                    self.tr("Only meetings and documents that lie nowhere yet are put here.")
                )

        self._read(
            lambda archive: tuple(
                ref for ref in archive.description.placeable(language) if ref.id in wanted
            ),
            show,
            "placeable records",
        )

    def draft_act(self, unit_ids: list[str], day: str) -> None:
        """Draw up an act of those units."""
        language = self._workplace.language

        def read(archive: Archive) -> DisposalActDraft:
            return archive.description.draft_act(
                unit_ids, lambda rule: article_and_term(rule, language), day
            )

        self._read(read, self.act_drafted.emit, "act of disposal")

    # Changing -----------------------------------------------------------------------------------

    def save(self, draft: DescriptionDraft, record: EditedDescription | None) -> None:
        """Store a draft: a new record, or another version of one."""
        language = self._workplace.language

        def write(archive: Archive) -> tuple[str, int | None]:
            if record is None:
                made = archive.description.add(draft, language)
                return made, archive.history.versions(made)[0].event
            edited = EditedDescription(record.id, record.version, draft)
            return record.id, archive.description.save_draft(edited, language)

        def done(answer: tuple[str, int | None]) -> None:
            record_id, event = answer
            self.stored.emit(record_id)
            if event is not None:
                said = self.tr("Saved: {record}").replace("{record}", _called(draft))
                self._offer_undo(said, event)

        self._change(write, done, self._refuse, self.ended.emit)

    def bin(self, record: EditedDescription) -> None:
        """Move a record to the recycle bin."""

        def done(event: int) -> None:
            self.stored.emit("")
            self._offer_undo(self.tr("Moved to the recycle bin"), event)

        self._change(
            lambda archive: archive.history.bin(record.id, record.version, ""), done, self._refuse
        )

    def place(self, refs: list[Ref], unit_id: str, sheets: str) -> None:
        """Lay records into a unit."""

        def write(archive: Archive) -> None:
            for ref in refs:
                version = archive.history.versions(ref.id)[0].version
                archive.description.place(ref.id, version, unit_id, sheets)

        self._change(write, lambda _none: self.stored.emit(unit_id))

    def take_out(self, placed: PlacedRecord) -> None:
        """Take a record out of its unit."""

        def write(archive: Archive) -> int | None:
            version = archive.history.versions(placed.record.id)[0].version
            return archive.description.take_out(placed.record.id, version, placed.unit_id)

        def done(event: int | None) -> None:
            self.stored.emit(placed.unit_id)
            if event is not None:
                self._offer_undo(self.tr("Taken out of the unit"), event)

        self._change(write, done)

    def _offer_undo(self, sentence: str, event: int) -> None:
        def undo() -> None:
            self._change(
                lambda archive: archive.history.undo(event), lambda _event: self.stored.emit("")
            )

        self._workplace.undo_offered.emit(sentence, undo)

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(error_words(error))

    def _read(self, work: Callable[[Archive], T], then: Callable[[T], None], place: str) -> None:
        archive = self._workplace.archive
        if archive is not None:
            self._workplace.jobs.submit(
                Lane.READ, lambda _report: work(archive), then, replaces=f"{place} {id(self)}"
            )

    def _change(
        self,
        work: Callable[[Archive], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
        on_end: Callable[[Ending], None] | None = None,
    ) -> None:
        archive = self._workplace.archive
        if archive is not None:
            self._workplace.jobs.submit(
                Lane.WRITE, lambda _report: work(archive), then, otherwise, on_end=on_end
            )


def _called(draft: DescriptionDraft) -> str:
    if isinstance(draft, AccessionDraft | DisposalActDraft):
        return draft.number
    return draft.title
