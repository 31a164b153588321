"""Quotations as evidence in the window: verifying one that somebody brings."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from db.model.quotations import QuotationPlace
from viewer.dialogs.verify_quotation import VerifyQuotationDialog
from viewer.jobs import Lane
from viewer.pages.location import Location, PageName

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow


#: Longer texts in the clipboard, in letters, are no quotation.
_LONGEST = 20_000


class QuotingWork(QObject):
    """What the menus have of quotations. ``dialog`` is the one that is open."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.dialog: VerifyQuotationDialog | None = None

    def copy(self) -> None:
        """Copy what is selected, else the chosen point, as evidence."""
        self._window.pages.browse.reading.copy_evidence()

    def verify(self) -> None:
        """Ask for a quotation; what may be meant stands there already.

        That is what is selected in the text that is read, else the text in the clipboard.
        """
        if self._window.workplace.archive is None:
            return
        dialog = self.dialog = VerifyQuotationDialog(self._window)
        dialog.verify_wanted.connect(self._verify)
        dialog.place_wanted.connect(self._go)
        dialog.finished.connect(dialog.deleteLater)
        browse = self._window.pages.browse
        if browse.isVisible() and (selected := browse.reading.beside.front().selected_text()):
            dialog.suggest(selected)
        elif copied := _copied_text():
            dialog.suggest(copied, from_clipboard=True)
        dialog.open()

    def _verify(self, block: str) -> None:
        archive, dialog = self._window.workplace.archive, self.dialog
        if archive is None or dialog is None:
            return
        self._window.workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.verify_quotation(block, report),
            dialog.show_report,
            replaces="quotation",
            title=self.tr("Looking for the quotation"),
        )

    def _go(self, place: QuotationPlace) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        record = place.resolution_id or place.document_id
        self._window.go(Location(PageName.RESOLUTIONS, record, language=place.language))


def _copied_text() -> str:
    """The text in the clipboard; empty where it holds files, pictures, a long text or no word."""
    # What another program holds may be gone again: then there is nothing, whatever Qt's types say.
    held = cast(QMimeData | None, QGuiApplication.clipboard().mimeData())
    if held is None or held.hasUrls() or not held.hasText():
        return ""
    text = held.text()
    return text if text.strip() and len(text) <= _LONGEST else ""
