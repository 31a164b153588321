"""Blacks words out of documents: asks which, keeps them, and writes what readers get to a PDF."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from db import Archive
from db.model.access import RedactionDraft
from viewer.dialogs.redact_document import RedactDocumentDialog
from viewer.jobs import Lane
from viewer.main_window.asking import documents_folder
from viewer.theme.fonts import LITERATA, load_fonts

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow


class Redacting(QObject):
    """``asked`` carries the dialog when it is shown."""

    asked = Signal(object)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._workplace = window.workplace

    def ask(self, document_id: str) -> None:
        """Show a document's text, and ask what is to be black."""
        archive = self._workplace.archive
        if archive is None or not self._workplace.can_write():
            return
        self._workplace.jobs.submit(
            Lane.READ,
            lambda _report: archive.access.redaction(document_id),
            lambda draft: self._show(archive, draft),
            replaces="redaction",
        )

    def _show(self, archive: Archive, draft: RedactionDraft) -> None:
        dialog = RedactDocumentDialog(draft, self._window)
        dialog.accepted.connect(lambda: self._keep(archive, dialog.draft))
        dialog.print_wanted.connect(lambda: self._ask_where(archive, draft))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.asked.emit(dialog)

    def _keep(self, archive: Archive, draft: RedactionDraft) -> None:
        workplace = self._workplace

        def done(event: int | None) -> None:
            if event is not None:
                workplace.records_changed.emit()
                said = self.tr("%Ln place(s) blacked out for readers", "", len(draft.spans))
                workplace.undo_offered.emit(said, workplace.undoing.undo)

        workplace.jobs.submit(
            Lane.WRITE,
            lambda _report: archive.access.redact(draft),
            done,
            title=self.tr("Blacking words out"),
        )

    # Printing -----------------------------------------------------------------------------------

    def _ask_where(self, archive: Archive, draft: RedactionDraft) -> None:
        chooser = QFileDialog(self._window, self.tr("Print to PDF"), str(documents_folder()))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setNameFilters(["PDF (*.pdf)"])
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(self.tr("Redaction copy"))
        chooser.fileSelected.connect(lambda name: self.write(archive, draft, Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def write(self, archive: Archive, draft: RedactionDraft, path: Path) -> None:
        """Write the black text, as it was kept last, to a PDF."""
        from viewer.printing.pdf import write_pdf
        from viewer.printing.redacted_text import redacted_text

        load_fonts(LITERATA)  # once, on this thread

        def work(_report: object) -> int:
            title, text = archive.access.redacted_text(draft.document_id)
            return write_pdf(redacted_text(title, text, draft.language), path)

        def done(pages: int) -> None:
            said = self.tr("%Ln page(s) written: {path}", "", pages).replace("{path}", str(path))
            url = QUrl.fromLocalFile(str(path))
            self._window.bar.show_done(said, self.tr("Open"), partial(_open, url))

        self._workplace.jobs.submit(Lane.EXPORT, work, done, title=self.tr("Printing"))


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
