"""Printing a register: where to, and the PDF written away from the window."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from viewer.jobs import Lane, Reporter
from viewer.main_window.asking import documents_folder
from viewer.theme.fonts import LITERATA, load_fonts

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow


class RegisterPrinting(QObject):
    """Asks for a file and writes the form into it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def ask(self, kind: str, of: str, language: str) -> None:
        """Ask where to put the PDF."""
        names = {
            "inventory": self.tr("Inventory"),
            "accessions": self.tr("Accession register"),
            "disposal": self.tr("Act of disposal"),
        }
        chooser = QFileDialog(self._window, self.tr("Print to PDF"), str(documents_folder()))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setNameFilters(["PDF (*.pdf)"])
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(names[kind])
        chooser.fileSelected.connect(lambda name: self.write(kind, of, language, Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def write(self, kind: str, of: str, language: str, path: Path) -> None:
        """Write the PDF; the bar says how many pages there are and opens it."""
        from viewer.printing.gathering import gather
        from viewer.printing.pdf import write_pdf

        archive = self._window.workplace.archive
        if archive is None:
            return
        load_fonts(LITERATA)  # once, on this thread

        def work(report: Reporter) -> int:
            return write_pdf(gather(archive, kind, of, language), path, report)

        def done(pages: int) -> None:
            said = self.tr("%Ln page(s) written: {path}", "", pages).replace("{path}", str(path))
            url = QUrl.fromLocalFile(str(path))
            self._window.bar.show_done(said, self.tr("Open"), partial(_open, url))

        self._window.workplace.jobs.submit(Lane.EXPORT, work, done, title=self.tr("Printing"))


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
