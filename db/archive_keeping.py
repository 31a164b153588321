"""The part of the archive that proves it whole: verification, backups, quotations. No logic."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from db.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.errors import ArchiveError
    from db.model import VerifyReport
    from db.model.backups import BackupLook, DrillReport
    from db.model.moments import Moment
    from db.model.quotations import QuotationReport, ReadPassage
    from db.usecases.open_archive import OpenedArchive


class ArchiveKeeping:
    """What ``Archive`` can do to be sure of itself; see there what holds of methods."""

    _opened: OpenedArchive

    def verify(
        self,
        *,
        full: bool = False,
        heads: Sequence[str] = (),
        second: Path | None = None,
        progress: Progress = silent,
    ) -> VerifyReport:
        """Check the archive; ``full`` also hashes every original and its backups' files.

        The log must hold ``heads``. ``second`` is a folder in which backups are kept beside those
        in the archive's own.
        """
        from db.usecases.verify_archive import verify_archive

        return verify_archive(
            self._opened, full=full, heads=heads, second=second, progress=progress
        )

    def backup(self, destination: Path, progress: Progress = silent) -> Path:
        """Write a verified backup; return its path."""
        from db.usecases.backup_archive import backup_archive

        return backup_archive(self._opened, destination, progress)

    def read_passage(self, document_id: str, start: int, end: int) -> ReadPassage:
        """A part of a document's text, sign by sign, with the mark that proves it."""
        from db.usecases.verify_quotation import read_passage

        return read_passage(self._opened, document_id, start, end)

    def verify_quotation(self, block: str, progress: Progress = silent) -> QuotationReport:
        """Say whether quoted words stand in the archive as they were read."""
        from db.usecases.verify_quotation import verify_quotation

        return verify_quotation(self._opened, block, progress)

    @staticmethod
    def read_quotation(source: Path | BinaryIO, name: str) -> str:
        """The text of a quotation out of a file or a stream. Raises UnreadableFileError."""
        from db.usecases.verify_quotation import LIMIT, decoded, read_block

        if isinstance(source, Path):
            return read_block(source)
        return decoded(source.read(LIMIT + 1), name)

    @staticmethod
    def verify_unopened(folder: Path, error: ArchiveError) -> VerifyReport:
        """What can be verified of an archive that ``open`` refused: ``error`` and the originals."""
        from db.usecases.verify_archive import verify_unopened

        return verify_unopened(folder, error)

    @staticmethod
    def keep_out_of_archives(target: Path) -> None:
        """Refuse a file that was to be written inside an archive or a backup, of whomever.

        Whoever writes a file past ``Archive`` asks this first. Raises TableError.
        """
        from db.paths import keep_out_of_archives

        keep_out_of_archives(target)

    @staticmethod
    def look_into_backup(backup: Path) -> BackupLook:
        """What a backup holds, of whatever archive."""
        from db.usecases.prove_backup import look_into_backup

        return look_into_backup(backup)

    @staticmethod
    def prove_backup(backup: Path, progress: Progress = silent) -> DrillReport:
        """Prove a backup by restoring it into a scratch folder; no archive is told."""
        from db.usecases.prove_backup import prove_backup

        return prove_backup(backup, progress)

    @staticmethod
    def clear_moments() -> int:
        """Take away the temporary files of moments whose process was killed; how many."""
        from db.usecases.clear_moments import clear_moments

        return clear_moments()

    @staticmethod
    def clear_indexes() -> int:
        """Take away the indexes of archives that are gone for good; how many. No record has them.

        An archive that was only moved finds its index again for a week.
        """
        from db.usecases.index_place import clear_indexes

        return clear_indexes()

    @property
    def moment(self) -> Moment | None:
        """The past moment that is shown; None for the archive as it is."""
        return self._opened.moment
