"""The part of the archive that holds new texts against what it knows. No logic."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.model import Comparison, DocumentText, Matching, Proposal
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

    def choose_value(self, meeting_id: str, value_id: str, reason: str) -> None:
        """Let a meeting show one of the values that its sources state (``Conflict``)."""
        from db.usecases.choose_value import choose_value

        choose_value(self._opened, meeting_id, value_id, reason)
