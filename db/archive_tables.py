"""The part of the archive that reads and writes tables of the outside world. No logic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.progress import Progress, silent

if TYPE_CHECKING:
    from pathlib import Path

    from db.model import BatchReport, BatchTable, QueryFile, ResultTable, TableReport
    from db.model.table_import import ImportTable
    from db.usecases.open_archive import OpenedArchive


class ArchiveTables:
    """What ``Archive`` can do with tables; see there for what holds of all its methods."""

    _opened: OpenedArchive

    def export_results(self, wanted: ResultTable, progress: Progress = silent) -> TableReport:
        """Write all hits of a query to a file; see ``db.usecases.export_results``."""
        from db.usecases.export_results import export_results

        return export_results(self._opened, wanted, progress)

    def batch_queries(self, wanted: BatchTable, progress: Progress = silent) -> BatchReport:
        """Write what each query finds to a file; see ``db.usecases.batch_queries``."""
        from db.usecases.batch_queries import batch_queries

        return batch_queries(self._opened, wanted, progress)

    @staticmethod
    def read_queries(file: Path) -> QueryFile:
        """The queries of a file, one a line; see ``db.usecases.read_queries``."""
        from db.usecases.read_queries import read_queries

        return read_queries(file)

    @staticmethod
    def read_table(file: Path, *, sheet: str = "", head_row: int | None = None) -> ImportTable:
        """A sheet of a .csv or .xlsx as texts; see ``db.usecases.table_import.reading``."""
        from db.usecases.table_import.reading import read_table

        return read_table(file, sheet=sheet, head_row=head_row)
