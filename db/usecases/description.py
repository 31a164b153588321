"""Archival description as the program sees it: the tree, registers, retention, acts.

The storage is imported when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from db.model import Ref
    from db.model.description import (
        AccessionRow,
        DescriptionDraft,
        DisposalActDraft,
        DisposalActRow,
        DueList,
        EditedDescription,
        PlacedRecord,
        ReceivedFile,
        RetentionRule,
        RetentionRuleDraft,
        UnitRow,
    )
    from db.model.erasing import ActPreview, CarriedOut
    from db.storage.history import Change
    from db.usecases.open_archive import OpenedArchive


class Description:
    """Units, accessions, retention rules and acts, all of them records.

    ``Archive.history`` has their versions, moves them to the recycle bin and undoes.

    Changes raise ReadOnlyArchiveError, StorageFullError, StorageFailedError, DescriptionError.
    """

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened

    def units(self) -> tuple[UnitRow, ...]:
        """The reference tree, each unit before those below it."""
        from db.storage.description.tree import unit_rows

        with self._opened.store.reading() as session:
            return unit_rows(session)

    def path(self, unit_id: str) -> tuple[UnitRow, ...]:
        """A unit and those above it, the fonds first; empty where there is no such unit."""
        from db.storage.description.tree import path_rows

        with self._opened.store.reading() as session:
            return path_rows(session, unit_id)

    def placed(self, unit_id: str, language: str = "ru") -> tuple[PlacedRecord, ...]:
        """The documents and meetings that lie in a unit."""
        from db.storage.description.tree import placed_in

        with self._opened.store.reading() as session:
            return placed_in(session, unit_id, language)

    def places(self, record_id: str, language: str = "ru") -> tuple[PlacedRecord, ...]:
        """The units in which a document or a meeting lies."""
        from db.storage.description.tree import places_of

        with self._opened.store.reading() as session:
            return places_of(session, record_id, language)

    def placeable(self, language: str = "ru") -> tuple[Ref, ...]:
        """The meetings and documents that lie in no unit yet, by name."""
        from db.storage.description.tree import unplaced

        with self._opened.store.reading() as session:
            return unplaced(session, language)

    def accessions(self, language: str = "ru") -> tuple[AccessionRow, ...]:
        """The accession register."""
        from db.storage.description.registers import accession_rows

        with self._opened.store.reading() as session:
            return accession_rows(session, language)

    def files_without_accession(self) -> tuple[ReceivedFile, ...]:
        """The received files that no accession names yet."""
        from db.storage.description.registers import files_without_accession

        with self._opened.store.reading() as session:
            return files_without_accession(session)

    def files(self, digests: Iterable[str]) -> tuple[ReceivedFile, ...]:
        """Received files by their digests, the newest first."""
        from db.storage.description.registers import files_of

        with self._opened.store.reading() as session:
            return files_of(session, digests)

    def rules(self) -> tuple[RetentionRule, ...]:
        """The retention rules."""
        from db.storage.description.due import retention_rules

        with self._opened.store.reading() as session:
            return retention_rules(session)

    def due(self, day: str = "") -> DueList:
        """What may be disposed of on a day (EDTF), today where none is given.

        Raises DescriptionError ``description_date``.
        """
        from db.storage.description.due import due_list

        with self._opened.store.reading() as session:
            return due_list(session, day)

    def acts(self) -> tuple[DisposalActRow, ...]:
        """The acts of disposal."""
        from db.storage.description.registers import act_rows

        with self._opened.store.reading() as session:
            return act_rows(session)

    def draft_act(
        self, unit_ids: Iterable[str], words: Callable[[RetentionRuleDraft], str], day: str = ""
    ) -> DisposalActDraft:
        """An act that lists those units, to be filled in and then added; changes nothing.

        ``words`` says a rule's term with its article, as the act is to have it.
        """
        from db.model.access import this_day
        from db.storage.description.acts import drafted_act

        with self._opened.store.reading() as session:
            return drafted_act(session, unit_ids, day or this_day(), words)

    def read_draft(self, record_id: str, language: str = "ru") -> EditedDescription:
        """A record of archival description as its form shows it. Raises RecordNotFoundError."""
        from db.storage.description.editing import read_description

        with self._opened.store.reading() as session:
            return read_description(session, record_id, language)

    # Changing -----------------------------------------------------------------------------------

    def add(self, draft: DescriptionDraft, language: str = "ru", reason: str = "") -> str:
        """Make a unit, an accession, a rule or an act of its draft; its id."""
        from db.storage.description.adding import add_record

        with self._changing() as change:
            return add_record(change, draft, language, reason)

    def save_draft(
        self, edited: EditedDescription, language: str = "ru", reason: str = ""
    ) -> int | None:
        """Store an edited record; None where nothing is different.

        Raises also EditConflictError if somebody changed it since, RecordNotFoundError.
        """
        from db.storage.description.editing import save_description

        with self._changing() as change:
            return save_description(change, edited, language, reason)

    def place(self, record_id: str, version: int, unit_id: str, sheets: str = "") -> int | None:
        """Lay a document or a meeting into a unit, on those sheets; the event's number.

        None where it lies so already. Raises also RecordNotFoundError, StaleRecordError.
        """
        from db.storage.description.adding import place_record

        with self._changing() as change:
            return place_record(change, record_id, version, unit_id, sheets)

    def take_out(self, record_id: str, version: int, unit_id: str) -> int | None:
        """Undo ``place``; raises as it does."""
        from db.storage.description.adding import place_record

        with self._changing() as change:
            return place_record(change, record_id, version, unit_id, None)

    def preview_act(self, act_id: str) -> ActPreview:
        """What carrying an act out would erase. Raises RecordNotFoundError, AccessError."""
        from db.storage.erasing.carrying_out import preview

        with self._opened.store.reading() as session:
            return preview(session, act_id)

    def carry_out(self, act_id: str, version: int, number: str, reason: str) -> CarriedOut:
        """Erase what lies in the units of an approved act; ``number`` is typed by a person.

        Never undone. Files go right after it; what cannot go yet goes at the next opening. Raises
        also RecordNotFoundError, StaleRecordError, AccessError.
        """
        from db.storage.erasing.carrying_out import carry_out
        from db.storage.erasing.finishing import finish_erasing
        from db.usecases.forget_erased import forget_erased

        with self._changing() as change:
            done = carry_out(change, act_id, version, number, reason)
        finished = finish_erasing(self._opened.store)
        return replace(done, finished=forget_erased(self._opened) and finished)

    @contextmanager
    def _changing(self) -> Iterator[Change]:
        from db.storage.history import Change

        with self._opened.store.writing() as session:
            yield Change(session)
        self._opened.notify_index()
