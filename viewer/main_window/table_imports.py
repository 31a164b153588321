"""The import of spreadsheets in the window: the dialog's questions answered, and the undo."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from db import Archive
from db.model.table_import import ImportPlan, TableImport, UndoneImport
from viewer.dialogs.import_table import ImportTableDialog, Step
from viewer.i18n import current_language
from viewer.jobs import Lane
from viewer.main_window.table_columns import TableColumns
from viewer.main_window.table_work import TableWork
from viewer.models.import_words import ImportWords

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow


class TableImportWork(QObject):
    """One dialog on the open archive, and the work it asks for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._words = ImportWords(QCoreApplication.translate)
        self._work = TableWork(window)
        self._work.stopped.connect(self._tell_stopped)
        self.columns = TableColumns(self._work)

    def open(self) -> None:
        """Open the dialog."""
        archive = self._window.workplace.archive
        if archive is None:
            return
        dialog = self._work.dialog = ImportTableDialog(self._window)
        self.columns.answer(archive, dialog)
        start = dialog.start
        start.undo_wanted.connect(partial(self.undo, archive))
        start.resume_wanted.connect(partial(self._resume, archive))
        dialog.compare_wanted.connect(partial(self._compare, archive, dialog))
        dialog.run_wanted.connect(partial(self._run, archive, dialog))
        dialog.rows.report_wanted.connect(partial(self._ask_for_report, archive, dialog))
        dialog.stop_wanted.connect(self._work.stop)
        dialog.finished.connect(self._forget)
        self._list_imports(archive)
        dialog.open()

    # The rows -----------------------------------------------------------------------------------

    def _compare(self, archive: Archive, dialog: ImportTableDialog) -> None:
        table, mapping = dialog.table, dialog.mapping
        if table is None:
            return
        self._work.hand_in(
            Lane.EXPORT,
            lambda report: archive.table_imports.dry_run(table, mapping, report),
            dialog.show_plan,
            dialog.columns.say,
            self.tr("Comparing the rows with the archive"),
        )

    def _run(self, archive: Archive, dialog: ImportTableDialog) -> None:
        table, mapping, file, words = dialog.table, dialog.mapping, self._work.file, self._words
        if table is None or file is None:
            return

        def fail(sentence: str) -> None:
            dialog.go(Step.FILE)
            dialog.start.say(file.name, sentence, "bad")
            self._list_imports(archive)

        self._work.hand_in(
            Lane.WRITE,
            lambda report: archive.table_imports.run(
                file, table, mapping, words=words.sources(), progress=report
            ),
            partial(self._taken_in, archive),
            fail,
            self.tr("Taking the rows in"),
        )

    def _resume(self, archive: Archive, import_id: str) -> None:
        dialog, words = self._work.dialog, self._words
        if dialog is None:
            return
        self._work.hand_in(
            Lane.WRITE,
            lambda report: archive.table_imports.resume(
                import_id, words=words.sources(), progress=report
            ),
            partial(self._taken_in, archive),
            lambda sentence: dialog.start.say("", sentence, "bad"),
            self.tr("Taking the rows in"),
        )

    def _taken_in(self, archive: Archive, done: TableImport) -> None:
        """Close, and offer the undo; later it is in the dialog's list."""
        self._window.workplace.records_changed.emit()
        if self._work.dialog is not None:
            self._work.dialog.accept()
            self._window.focus_page()  # in the search field Ctrl+Z would be about what is typed
        made = self._words.made(done.counts) or self.tr("nothing")
        text = self.tr("Taken in from {name}: {records}")
        said = text.replace("{name}", done.filename).replace("{records}", made)
        if left := done.counts.get("error", 0):
            missing = self.tr("%Ln row(s) left out", "", left)
            said = f"{said} · {missing}"
        self._window.notices.offer(said, lambda: self.undo(archive, done.id))

    def undo(self, archive: Archive, import_id: str) -> None:
        """Take an import back; from the dialog what was left is listed there."""

        def tell(done: UndoneImport) -> None:
            self._window.workplace.undoing.forget_import(import_id)
            self._window.workplace.records_changed.emit()
            if self._work.dialog is None:
                self._window.notices.say(self._undone(done, short=True))
                return
            self._work.dialog.start.say("", self._undone(done), "warn" if done.kept else "ok")
            self._list_imports(archive)

        def fail(sentence: str) -> None:
            if self._work.dialog is None:
                self._window.bar.show_error(sentence)
            else:
                self._work.dialog.start.say("", sentence, "bad")

        self._work.hand_in(
            Lane.WRITE,
            lambda report: archive.table_imports.undo(import_id, report),
            tell,
            fail,
            self.tr("Undoing the import"),
        )

    def _undone(self, done: UndoneImport, *, short: bool = False) -> str:
        removed = self._words.made(done.removed) or self.tr("nothing")
        parts = [self.tr("Removed: {records}").replace("{records}", removed)]
        if done.emptied:
            parts.append(self.tr("%Ln record(s) as before", "", done.emptied))
        if done.kept:
            kept = self.tr("%Ln record(s) stay", "", len(done.kept))
            first = [f"{one.label} ({self._words.reason(one.reason)})" for one in done.kept[:5]]
            more = ["…"] if len(done.kept) > len(first) else []
            parts.append(kept if short else f"{kept}: {', '.join([*first, *more])}")
        return ". ".join(parts)

    # The report ---------------------------------------------------------------------------------

    def _ask_for_report(self, archive: Archive, dialog: ImportTableDialog) -> None:
        chooser = self._work.chooser(self.tr("Report"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        delimited = self.tr("Delimited text")
        chooser.setNameFilters([f"{delimited} (*.csv)"])
        chooser.setDefaultSuffix("csv")
        chooser.selectFile(self.tr("Report of the import"))
        plan = dialog.rows.plan
        chooser.fileSelected.connect(lambda name: self._write(archive, dialog, plan, Path(name)))
        chooser.open()

    def _write(
        self, archive: Archive, dialog: ImportTableDialog, plan: ImportPlan, target: Path
    ) -> None:
        words, language = self._words, current_language()

        def write(_report: object) -> Path:
            lines = map(words.report_line, plan.rows)
            heads = words.report_heads()
            return archive.table_imports.write_report(target, heads, lines, language)

        self._work.hand_in(
            Lane.EXPORT,
            write,
            lambda path: dialog.say(self.tr("The report is {path}").replace("{path}", str(path))),
            dialog.say,
            self.tr("Writing the report"),
        )

    # Work ---------------------------------------------------------------------------------------

    def _tell_stopped(self) -> None:
        dialog, archive = self._work.dialog, self._window.workplace.archive
        if dialog is None or archive is None:
            return
        text = self.tr("Stopped. What was taken in by then can be undone, or gone on with.")
        self._window.workplace.records_changed.emit()
        dialog.go(Step.FILE)
        dialog.start.say("", text, "warn")
        self._list_imports(archive)

    def _forget(self) -> None:
        dialog, self._work.dialog = self._work.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _list_imports(self, archive: Archive) -> None:
        def show(imports: tuple[TableImport, ...]) -> None:
            if self._work.dialog is not None:
                self._work.dialog.start.show_imports(imports)

        self._window.workplace.jobs.submit(
            Lane.READ, lambda _report: archive.table_imports.all(), show, replaces="table imports"
        )
