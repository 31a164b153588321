"""The file and the columns of a spreadsheet: read and guessed for the dialog, kept by name."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from db import Archive
from db.model.table_import import ImportKind, ImportTable, TableMapping
from viewer.dialogs.import_table import ImportTableDialog, Step
from viewer.i18n import filled
from viewer.jobs import Lane
from viewer.main_window.table_work import TableWork

#: Values that are shown of a column.
_SAMPLES = 4


class TableColumns(QObject):
    """Answers the questions of the first two steps."""

    def __init__(self, work: TableWork) -> None:
        super().__init__(work)
        self._work = work

    def answer(self, archive: Archive, dialog: ImportTableDialog) -> None:
        """Answer that dialog."""
        columns = dialog.columns
        dialog.start.file_wanted.connect(partial(self._choose_file, archive, dialog))
        columns.table_wanted.connect(partial(self._read_otherwise, archive, dialog))
        columns.kind_wanted.connect(partial(self._guess, archive, dialog))
        columns.saved_wanted.connect(partial(self._use_saved, archive, dialog))
        columns.keep_wanted.connect(partial(self._keep, archive, dialog))

    def _choose_file(self, archive: Archive, dialog: ImportTableDialog) -> None:
        chooser = self._work.chooser(self.tr("Spreadsheet"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        tables, everything = self.tr("Spreadsheets"), self.tr("All files")
        chooser.setNameFilters([f"{tables} (*.xlsx *.xlsm *.csv *.tsv *.txt)", f"{everything} (*)"])
        chooser.fileSelected.connect(lambda name: self.read(archive, dialog, Path(name)))
        chooser.open()

    def read(
        self,
        archive: Archive,
        dialog: ImportTableDialog,
        file: Path,
        sheet: str = "",
        head_row: int | None = None,
    ) -> None:
        """Read a file and show its columns."""
        self._work.file, self._work.folder = file, file.parent

        def look(_report: object) -> tuple[ImportTable, list[str], TableMapping, str]:
            table = archive.read_table(file, sheet=sheet, head_row=head_row)
            fitting = archive.table_imports.fitting(table)
            if fitting:
                name, kept = fitting[0]
                mapping = archive.table_imports.laid_on(kept, table)
                return table, [one for one, _ in fitting], mapping, name
            kind = archive.table_imports.guess_kind(table)
            return table, [], archive.table_imports.guess(table, kind), ""

        def show(found: tuple[ImportTable, list[str], TableMapping, str]) -> None:
            table, names, mapping, chosen = found
            dialog.show_table(table)
            dialog.columns.show_saved(names, chosen)
            self._show_mapping(archive, dialog, mapping)
            dialog.go(Step.COLUMNS)
            dialog.columns.focus_first()

        def fail(sentence: str) -> None:
            dialog.go(Step.FILE)
            dialog.start.say(file.name, sentence, "bad")

        self._work.hand_in(Lane.READ, look, show, fail, self.tr("Reading {name}"))

    def _read_otherwise(
        self, archive: Archive, dialog: ImportTableDialog, sheet: str, head_row: int
    ) -> None:
        if self._work.file is not None:
            wanted = None if head_row < 0 else head_row
            self.read(archive, dialog, self._work.file, sheet, wanted)

    def _show_mapping(
        self, archive: Archive, dialog: ImportTableDialog, mapping: TableMapping
    ) -> None:
        table = dialog.table
        if table is not None:
            samples = [
                archive.table_imports.samples(table, place, _SAMPLES)
                for place in range(table.width)
            ]
            dialog.columns.show_mapping(mapping, samples)

    def _guess(self, archive: Archive, dialog: ImportTableDialog, kind: str) -> None:
        if dialog.table is not None:
            guessed = archive.table_imports.guess(dialog.table, ImportKind(kind))
            before = dialog.mapping
            guessed = replace(guessed, council=before.council, fill_up=before.fill_up)
            self._show_mapping(archive, dialog, guessed)

    def _use_saved(self, archive: Archive, dialog: ImportTableDialog, name: str) -> None:
        table = dialog.table
        if table is None:
            return
        if not name:
            self._guess(archive, dialog, dialog.mapping.kind.value)
            return

        def find(_report: object) -> TableMapping:
            kept = dict(archive.table_imports.mappings())[name]
            return archive.table_imports.laid_on(kept, table)

        show = partial(self._show_mapping, archive, dialog)
        self._work.hand_in(
            Lane.READ, find, show, dialog.columns.say, self.tr("Reading the columns")
        )

    def _keep(self, archive: Archive, dialog: ImportTableDialog, name: str) -> None:
        mapping = dialog.mapping

        def tell(_none: None) -> None:
            said = filled(self.tr("The columns are kept as “{name}”"), name=name.strip())
            dialog.columns.say(said, "ok")

        self._work.hand_in(
            Lane.WRITE,
            lambda _report: archive.table_imports.save_mapping(name, mapping),
            tell,
            dialog.columns.say,
            self.tr("Keeping the columns"),
        )
