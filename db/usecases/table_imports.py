"""Spreadsheets of sessions, resolutions or people: looked at, tried, taken in, taken back.

Everything it works with is imported when it is first needed: an archive has this part before it is
open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from db.model.table_import import (
        ImportKind,
        ImportPlan,
        ImportTable,
        SourceWords,
        TableImport,
        TableMapping,
        UndoneImport,
    )
    from db.usecases.open_archive import OpenedArchive


class TableImports:
    """Changes raise ReadOnlyArchiveError, StorageFullError, StorageFailedError, ImportTableError.

    What takes long asks ``progress``, which may raise Cancelled.
    """

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened

    # Looking ------------------------------------------------------------------------------------

    @staticmethod
    def guess_kind(table: ImportTable) -> ImportKind:
        """What the rows most likely are."""
        from db.usecases.table_import.heads import guess_kind

        return guess_kind(table)

    @staticmethod
    def guess(table: ImportTable, kind: ImportKind) -> TableMapping:
        """What each column most likely holds, by its title and its values."""
        from db.usecases.table_import.heads import guess_mapping

        return guess_mapping(table, kind)

    @staticmethod
    def samples(table: ImportTable, place: int, most: int = 3) -> list[str]:
        """The first values of a column, counted from 0."""
        from db.usecases.table_import.heads import column_values

        return column_values(table, place, most)

    def fitting(self, table: ImportTable) -> tuple[tuple[str, TableMapping], ...]:
        """The kept mappings of which the table has every column that they use."""
        from db.usecases.table_import.heads import fits

        return tuple((name, one) for name, one in self.mappings() if fits(one, table))

    @staticmethod
    def laid_on(mapping: TableMapping, table: ImportTable) -> TableMapping:
        """A kept mapping with the columns of the table at hand, in their order."""
        from db.usecases.table_import.heads import laid_on

        return laid_on(mapping, table)

    def dry_run(
        self, table: ImportTable, mapping: TableMapping, progress: Progress = silent
    ) -> ImportPlan:
        """What an import would do with each row; nothing is written."""
        from db.usecases.table_import.running import dry_run

        return dry_run(self._opened, table, mapping, progress)

    # Doing --------------------------------------------------------------------------------------

    def run(
        self,
        file: Path,
        table: ImportTable,
        mapping: TableMapping,
        *,
        words: SourceWords | None = None,
        progress: Progress = silent,
    ) -> TableImport:
        """Take the rows in; see ``db.usecases.table_import.running``."""
        from db.model.table_import import SourceWords
        from db.usecases.table_import.running import run

        return run(
            self._opened, file, table, mapping, words=words or SourceWords(), progress=progress
        )

    def resume(
        self, import_id: str, *, words: SourceWords | None = None, progress: Progress = silent
    ) -> TableImport:
        """Go on with an import that was stopped."""
        from db.model.table_import import SourceWords
        from db.usecases.table_import.running import resume

        return resume(self._opened, import_id, words=words or SourceWords(), progress=progress)

    def undo(self, import_id: str | None = None, progress: Progress = silent) -> UndoneImport:
        """Take an import back, by itself the last one; what was changed since stays."""
        from db.usecases.table_import.running import undo

        return undo(self._opened, import_id, progress)

    def all(self) -> tuple[TableImport, ...]:
        """Every import, the newest first, also those that were undone."""
        from db.storage.table_imports.keeping import all_imports

        with self._opened.store.reading() as session:
            return all_imports(session)

    # Mappings -----------------------------------------------------------------------------------

    def mappings(self) -> tuple[tuple[str, TableMapping], ...]:
        """The kept mappings with their names, the one changed last first."""
        from db.storage.table_imports.keeping import mappings

        with self._opened.store.reading() as session:
            return mappings(session)

    def save_mapping(self, name: str, mapping: TableMapping) -> None:
        """Keep a mapping under a name, in place of another one of that name.

        Raises SearchNameError ``mapping_name_empty`` or ``mapping_name_long``.
        """
        from db.storage.history import Change
        from db.storage.table_imports.keeping import save_mapping

        with self._opened.store.writing() as session:
            save_mapping(Change(session), name, mapping)

    def delete_mapping(self, name: str) -> None:
        """Forget a mapping."""
        from db.storage.history import Change
        from db.storage.table_imports.keeping import delete_mapping

        with self._opened.store.writing() as session:
            delete_mapping(Change(session), name)

    # Reports ------------------------------------------------------------------------------------

    @staticmethod
    def write_report(
        target: Path, heads: Sequence[str], lines: Iterable[Sequence[str]], language: str
    ) -> Path:
        """Write a report's lines, in words, to a .csv or .xlsx."""
        from db.usecases.table_import.report import write_report

        return write_report(target, heads, lines, language)
