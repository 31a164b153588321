"""Results as tables: to a file, to the clipboard, and a batch of queries from a file."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from db import Archive
from db.model import (
    BatchReport,
    BatchTable,
    Hit,
    Query,
    ResultTable,
    SearchResult,
    TableReport,
    TableWords,
)
from viewer.errors import message_sentence
from viewer.i18n import current_language, translate_error
from viewer.jobs import Lane
from viewer.main_window.asking import documents_folder
from viewer.models.error_words import error_words
from viewer.models.table_words import table_words
from viewer.pages.wording import translate

if TYPE_CHECKING:
    from viewer.dialogs.batch_queries import BatchQueriesDialog
    from viewer.dialogs.export_results import ExportResultsDialog
    from viewer.main_window.window import MainWindow

_UNWANTED = re.compile(r"[^\w ,-]+")


def file_name(query: str) -> str:
    """A name for the table of a query, without an ending: that is the dialog's to add."""
    return " ".join(_UNWANTED.sub(" ", query).split())[:60].strip()


class ResultTables(QObject):
    """Asks, hands the work to the jobs, and tells what became of it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._shown_answer: tuple[Query, SearchResult] | None = None
        self._folder: Path | None = None
        window.pages.browse.searching.found.connect(self._note)
        window.workplace.archive_changed.connect(self._forget)

    def _note(self, query: Query, result: SearchResult) -> None:
        self._shown_answer = (query, result)

    def _forget(self) -> None:
        self._shown_answer = None

    # Results ------------------------------------------------------------------------------------

    def export_results(self) -> None:
        """Ask how and where, and write every result of the search that is shown."""
        from viewer.dialogs.export_results import ExportResultsDialog

        archive, answer = self._window.workplace.archive, self._shown_answer
        if archive is None or answer is None or not answer[1].total:
            self._window.notices.say(self.tr("There are no results to export."))
            return
        query, result = answer
        filters = sum(map(bool, (*query.filters.values(), *query.excluded.values())))
        dialog = ExportResultsDialog(
            query.text.strip(), result.total, result.meetings, filters, self._window
        )
        dialog.accepted.connect(lambda: self._ask_for_results(archive, query, dialog))
        dialog.open()

    def _ask_for_results(
        self, archive: Archive, query: Query, dialog: "ExportResultsDialog"
    ) -> None:
        marks, wordings, words = dialog.marks, dialog.wordings, self._words()
        restricted = dialog.restricted

        def write(target: Path) -> None:
            wanted = ResultTable(query, target, words, marks, wordings, restricted)
            self._window.workplace.jobs.submit(
                Lane.EXPORT,
                partial(archive.export_results, wanted),
                self._exported,
                title=self.tr("Exporting the results"),
            )

        name = file_name(query.text) or self.tr("Results")
        self._ask_where(self.tr("Export results"), name, write)

    def _exported(self, report: TableReport) -> None:
        text = self.tr("%Ln result(s) written to {name}", "", report.rows)
        self._tell(text.replace("{name}", report.path.name), report)

    # A batch ------------------------------------------------------------------------------------

    def batch_queries(self) -> None:
        """Ask for a file of queries, and write what each finds."""
        from viewer.dialogs.batch_queries import BatchQueriesDialog

        archive = self._window.workplace.archive
        if archive is None:
            return
        dialog = BatchQueriesDialog(self._window)
        dialog.file_wanted.connect(lambda: self._choose_queries(archive, dialog))
        dialog.accepted.connect(lambda: self._ask_for_batch(archive, dialog))
        dialog.open()

    def _choose_queries(self, archive: Archive, dialog: "BatchQueriesDialog") -> None:
        chooser = self._chooser(dialog, self.tr("Queries"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        queries, everything = self.tr("Queries"), self.tr("All files")
        chooser.setNameFilters([f"{queries} (*.txt *.csv *.tsv)", f"{everything} (*)"])
        chooser.fileSelected.connect(lambda name: self.read_queries(archive, dialog, Path(name)))
        chooser.open()

    def read_queries(self, archive: Archive, dialog: "BatchQueriesDialog", file: Path) -> None:
        """Read a file of queries and show it in the dialog."""
        self._window.workplace.jobs.submit(
            Lane.READ,
            lambda _report: archive.read_queries(file),
            lambda read: dialog.show_queries(file, read),
            lambda error: dialog.show_failure(file, error_words(error)),
            replaces="queries",
            context=dialog,
        )

    def _ask_for_batch(self, archive: Archive, dialog: "BatchQueriesDialog") -> None:
        queries, hits, words = dialog.queries, dialog.hits, self._words()
        restricted = dialog.restricted
        variants = self._window.actions_by_name["variants"].isChecked()

        def write(target: Path) -> None:
            wanted = BatchTable(queries, target, words, hits, variants, restricted)
            self._window.workplace.jobs.submit(
                Lane.EXPORT,
                partial(archive.batch_queries, wanted),
                self._answered,
                title=self.tr("Searching for the queries"),
            )

        self._ask_where(self.tr("Batch of queries"), self.tr("Queries"), write)

    def _answered(self, report: BatchReport) -> None:
        said = self.tr("%Ln query(ies) answered in {name}", "", report.queries)
        parts = [said.replace("{name}", report.path.name)]
        if report.unclear:
            parts.append(self.tr("%Ln not wholly understood", "", report.unclear))
        self._tell("; ".join(parts), report)

    # Copying ------------------------------------------------------------------------------------

    def copy_results(self) -> None:
        """Put the chosen rows, or all that are shown if at most one is, on the clipboard."""
        from viewer.pages.copied_results import copied_table

        chosen = self._chosen()
        hits = chosen if len(chosen) > 1 else self._shown()
        if not hits:
            self._window.notices.say(self.tr("There are no results to copy."))
            return
        QApplication.clipboard().setMimeData(copied_table(hits))
        self._window.notices.say(self.tr("%Ln result(s) copied as a table", "", len(hits)))

    def copy_chosen(self) -> bool:
        """Put the chosen hits with their sources on the clipboard; False if none is chosen."""
        from viewer.pages.copied_results import cited_hits

        hits = self._chosen()
        if hits:
            QApplication.clipboard().setText(cited_hits(hits))
            self._window.notices.say(self.tr("%Ln result(s) copied", "", len(hits)))
        return bool(hits)

    def _chosen(self) -> list[Hit]:
        indexes = self._window.pages.browse.list_of_results.selectedIndexes()
        return self._hits(sorted(index.row() for index in indexes))

    def _shown(self) -> list[Hit]:
        return self._hits(range(self._window.pages.browse.list_of_results.model().rowCount()))

    def _hits(self, rows: "list[int] | range") -> list[Hit]:
        from viewer.widgets.result_model import ResultModel

        model = self._window.pages.browse.list_of_results.model()
        values = [model.index(row, 0).data(ResultModel.RowRole) for row in rows]
        return [value for value in values if isinstance(value, Hit)]

    # Asking and telling -------------------------------------------------------------------------

    def _words(self) -> TableWords:
        return table_words(current_language(), translate)

    def _near(self) -> Path:
        folder = self._folder
        return folder if folder is not None and folder.is_dir() else documents_folder()

    def _chooser(self, parent: QWidget, title: str) -> QFileDialog:
        chooser = QFileDialog(parent, title, str(self._near()))
        # Qt's own catalogues lack these two in most languages.
        chooser.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Folder:"))
        chooser.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("File type:"))
        chooser.finished.connect(chooser.deleteLater)
        return chooser

    def _ask_where(self, title: str, name: str, write: Callable[[Path], None]) -> None:
        """Ask for a place and a form; the system's dialog asks before a file is replaced."""
        chooser = self._chooser(self._window, title)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        workbook, delimited = self.tr("Spreadsheet"), self.tr("Delimited text")
        chooser.setNameFilters([f"{workbook} (*.xlsx)", f"{delimited} (*.csv)"])
        chooser.setDefaultSuffix("xlsx")
        chooser.filterSelected.connect(
            lambda chosen: chooser.setDefaultSuffix("csv" if "*.csv" in chosen else "xlsx")
        )
        chooser.selectFile(name)

        def take(chosen: str) -> None:
            self._folder = Path(chosen).parent
            write(Path(chosen))

        chooser.fileSelected.connect(take)
        chooser.open()

    def _tell(self, text: str, report: TableReport | BatchReport) -> None:
        parts = [text]
        if report.withheld:
            parts.append(self.tr("%Ln closed or restricted left out", "", report.withheld))
        if report.left_out:
            parts.append(self.tr("%Ln row(s) had no room in such a file", "", report.left_out))
        if report.cut:
            parts.append(self.tr("%Ln text(s) were cut to fit a cell", "", report.cut))
        if isinstance(report, TableReport):
            said = (message_sentence(one, translate_error) for one in report.messages)
            parts += [sentence.rstrip(".") for sentence in said if sentence]
        self._window.bar.show_done(
            ". ".join(parts), self.tr("Open the folder"), lambda: self._open_folder(report.path)
        )

    def _open_folder(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))):
            text = self.tr("No program on this computer opens folders. The table is {path}")
            self._window.bar.show_error(text.replace("{path}", str(path)))
