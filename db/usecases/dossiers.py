"""Dossiers: an authority with its meetings, whom it met, and what cites or names it.

What the words of texts and offices say comes from the index, everything else from the records. A
published copy has neither of what is closed, so that its dossiers do not count it.

The storage is imported when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.model.dossiers import Dossier, DossierPart, Portion
    from db.usecases.open_archive import OpenedArchive

#: Rows of each list that a dossier comes with.
FIRST_ROWS = 12


class Dossiers:
    """The dossiers of councils, institutions, persons, instruments and places."""

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened

    def of(self, record_id: str, language: str = "ru", rows: int = FIRST_ROWS) -> Dossier:
        """One with the first rows of each list.

        Raises RecordNotFoundError, and AccessError ``record_closed`` in a published copy.
        """
        from db.usecases.dossier_parts import DossierParts

        return DossierParts.of(self._opened, record_id, language).dossier(rows)

    def more(
        self, record_id: str, part: DossierPart, offset: int, limit: int, language: str = "ru"
    ) -> Portion:
        """Further rows of a list. Raises as ``of`` does."""
        from db.usecases.dossier_parts import DossierParts

        return DossierParts.of(self._opened, record_id, language).portion(part, offset, limit)
