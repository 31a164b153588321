"""The part of the archive that holds new texts against what it knows. No logic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from db.model import (
        Appraisal,
        CertainReport,
        Comparison,
        ConfirmedFile,
        DocumentText,
        ImportOutcome,
        ImportReport,
        InboxItem,
        Leaf,
        Matching,
        Proposal,
        RecordType,
        TakenBackReport,
    )
    from db.model.drafts import NameOffers
    from db.usecases.open_archive import OpenedArchive


class ArchiveReviewing:
    """What ``Archive`` can do before and after a confirmation; see there what holds of methods."""

    _opened: OpenedArchive

    def match(self, text: DocumentText, proposal: Proposal, language: str = "ru") -> Matching:
        """Whom the names of a proposal may stand for, and what document its text repeats."""
        from db.usecases.match_proposal import match_proposal

        return match_proposal(self._opened, text, proposal, language)

    def compare(
        self, document_id: str, text: DocumentText, proposal: Proposal, filename: str
    ) -> Comparison:
        """A document beside a waiting text: what each has that the other has not."""
        from db.usecases.compare_texts import compare_texts

        return compare_texts(self._opened, document_id, text, proposal, filename)

    def compare_documents(self, left_id: str, right_id: str) -> Comparison:
        """Two editions of a meeting's text: what each has that the other has not."""
        from db.usecases.compare_texts import compare_documents

        return compare_documents(self._opened, left_id, right_id)

    def choose_value(self, meeting_id: str, value_id: str, reason: str) -> None:
        """Let a meeting show one of the values that its sources state (``Conflict``)."""
        from db.usecases.choose_value import choose_value

        choose_value(self._opened, meeting_id, value_id, reason)

    def inbox_set_aside(self) -> tuple[InboxItem, ...]:
        """The files that were taken out of the inbox; ``restore_to_inbox`` puts one back."""
        from db.usecases.review_inbox import set_aside

        return set_aside(self._opened)

    def read_again(
        self,
        *,
        progress: Progress = silent,
        on_outcome: Callable[[ImportOutcome], None] | None = None,
    ) -> ImportReport:
        """Read every file anew whose text is not whole; see ``db.usecases.read_again``."""
        from db.usecases.read_again import read_again

        return read_again(self._opened, progress=progress, on_outcome=on_outcome)

    def keep_documents(
        self,
        sources: Sequence[Path],
        *,
        unseen_only: bool = False,
        progress: Progress = silent,
        on_outcome: Callable[[ImportOutcome], None] | None = None,
    ) -> ImportReport:
        """Keep files and find them by their words, read them later; see ``keep_documents``."""
        from db.usecases.keep_documents import keep_documents

        return keep_documents(
            self._opened,
            sources,
            unseen_only=unseen_only,
            progress=progress,
            on_outcome=on_outcome,
        )

    def has_kept(self) -> bool:
        """Whether ``read_kept`` would find anything."""
        from db.usecases.left_unfinished import has_kept

        return has_kept(self._opened)

    def read_kept(
        self,
        only: Collection[str] = (),
        *,
        accept: bool = False,
        progress: Progress = silent,
        on_outcome: Callable[[ImportOutcome], None] | None = None,
    ) -> ImportReport:
        """Read the files that are kept, or ``only`` some; see ``db.usecases.read_kept``."""
        from db.usecases.read_kept import read_kept

        return read_kept(
            self._opened, only=only, accept=accept, progress=progress, on_outcome=on_outcome
        )

    def is_interrupted(self) -> bool:
        """Whether ``take_up`` would find anything; cheaper than asking it."""
        from db.usecases.left_unfinished import has_members_left

        return has_members_left(self._opened)

    def take_up(
        self,
        *,
        progress: Progress = silent,
        on_outcome: Callable[[ImportOutcome], None] | None = None,
    ) -> ImportReport:
        """Take in what is left of a zip or a message that was being read when the program ended."""
        from db.usecases.import_documents import take_up

        return take_up(self._opened, progress=progress, on_outcome=on_outcome)

    def let_go(self) -> None:
        """Never take up again what is left of files that hold others: a person has cancelled it."""
        from db.usecases.review_inbox import let_members_go

        let_members_go(self._opened)

    def sources(self, paths: Sequence[Path]) -> tuple[Path, ...]:
        """The files that an import of those files and folders would take, in order."""
        from db.usecases.find_sources import find_sources

        return tuple(source.path for source in find_sources(paths, self._opened.paths.root))

    def unseen(self, files: Sequence[Path]) -> tuple[Path, ...]:
        """Those of the files whose bytes have never come in, each content once."""
        from db.usecases.find_sources import unseen

        return unseen(self._opened, files)

    @staticmethod
    def select_value(text: DocumentText, field: str, start: int, end: int) -> Leaf | None:
        """The value that a selected piece of a text has for a field, as one enters it."""
        from db.usecases.select_value import select_value

        return select_value(text, field, start, end)

    def offer_names(
        self, record_type: RecordType, typed: str, language: str = "ru", limit: int = 8
    ) -> NameOffers:
        """Whom a typed name means, and whom it may mean when it is typed on."""
        from db.usecases.help_forms import offer_names

        return offer_names(self._opened, record_type, typed, language, limit)

    @staticmethod
    def readable_suffixes() -> tuple[str, ...]:
        """What the names of files end in that can be taken in: ``.docx``."""
        from db.ingest.registry import readable_suffixes

        return readable_suffixes()

    @staticmethod
    def read_date(text: str) -> tuple[str | None, str | None]:
        """First and last day of a typed date as EDTF; (None, None) if it is not one."""
        from db.usecases.help_forms import read_date

        return read_date(text)

    def take_back(self, inbox_ids: Sequence[str]) -> TakenBackReport:
        """Undo confirmations made since the archive was opened, the last one first."""
        from db.usecases.confirm_certain import take_all_back

        return take_all_back(self._opened, inbox_ids)

    def appraise_inbox(
        self, language: str = "ru", progress: Progress = silent
    ) -> tuple[Appraisal, ...]:
        """What speaks against taking each waiting file as certain."""
        from db.usecases.confirm_certain import appraise_inbox

        return appraise_inbox(self._opened, language, progress)

    def confirm_certain(
        self,
        inbox_ids: Sequence[str],
        language: str = "ru",
        progress: Progress = silent,
        on_confirmed: Callable[[ConfirmedFile], None] | None = None,
    ) -> CertainReport:
        """Confirm those of the files that are certain at their turn, one transaction each."""
        from db.usecases.confirm_certain import confirm_certain

        return confirm_certain(self._opened, inbox_ids, language, progress, on_confirmed)
