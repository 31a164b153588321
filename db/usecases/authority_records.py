"""Authority records by ISAAR(CPF): listed, written to files of EAC-CPF and taken from them.

One record is read by ``Archive.show`` and edited by ``Archive.history``. The storage is imported
when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.model.authority_records import AuthorityListing
    from db.usecases.open_archive import OpenedArchive


class AuthorityRecords:
    """The councils, institutions and persons of an archive, with what is said of them."""

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened

    def listing(self, language: str = "ru") -> tuple[AuthorityListing, ...]:
        """All of them: the councils first, each kind by name."""
        from db.storage.authority_records.listing import authority_listing

        with self._opened.store.reading() as session:
            return authority_listing(session, language)
