"""Authority records by ISAAR(CPF): listed, written to files of EAC-CPF and taken from them.

One record is read by ``Archive.show`` and edited by ``Archive.history``. The storage is imported
when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from db.model.authority_files import AuthorityFile, AuthorityReport
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

    # Files --------------------------------------------------------------------------------------

    def export(self, target: Path, wanted: Sequence[str] = (), language: str = "ru") -> int:
        """Write those records, or all, as EAC-CPF; how many.

        Raises AuthorityFileError, RecordNotFoundError, StorageFullError.
        """
        from db.usecases.authority_files import write_authorities

        return write_authorities(self._opened, target, wanted, language)

    @staticmethod
    def read_file(file: Path) -> AuthorityFile:
        """The records of a file of EAC-CPF. Raises AuthorityFileError."""
        from db.usecases.authority_files import read_file

        return read_file(file)

    def dry_run(self, file: AuthorityFile) -> AuthorityReport:
        """What taking a file in would do; nothing is written."""
        from db.storage.authority_records.importing import AuthorityPlan
        from db.storage.history import Change

        with self._opened.store.reading() as session:
            return AuthorityPlan(Change(session), file).report()

    def take_in(
        self, file: AuthorityFile, name: str, progress: Progress = silent
    ) -> AuthorityReport:
        """Take a file in, as one event; ``name`` is the file's.

        Raises ReadOnlyArchiveError, StorageFullError, StorageFailedError.
        """
        from db.storage.authority_records.importing import AuthorityPlan
        from db.storage.history import Change

        progress(0, 2, name)
        with self._opened.store.writing() as session:
            plan = AuthorityPlan(Change(session), file)
            progress(1, 2, name)
            report = plan.run(name=name)
        self._opened.notify_index()
        return report
