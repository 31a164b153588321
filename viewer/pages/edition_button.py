"""The button that says which edition of a text is read; its menu leads to the others."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from db.model import DocumentSummary
from viewer.i18n import number_text
from viewer.pages.edition_work import compare_text, edition_text
from viewer.pages.reading_content import ReadingContent
from viewer.pages.reading_editions import editions
from viewer.widgets.buttons import ToolButton


class EditionButton(ToolButton):
    """Hidden where there is one edition only; both signals carry the id of another one."""

    edition_wanted = Signal(str)
    comparison_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("files", "…", parent=parent)
        self._editions: list[DocumentSummary] = []
        self._read = ""
        self.menu_shown: QMenu | None = None
        self.clicked.connect(self.show_menu)
        self.hide()

    def show_content(self, content: ReadingContent) -> None:
        """Say which edition of how many is read."""
        document = content.document
        found = [] if document is None else editions(content.meeting.documents, document)
        self._editions, self._read = found, "" if document is None else document.id
        self.setVisible(len(found) > 1)
        if len(found) > 1:
            place = 1 + [one.id for one in found].index(self._read)
            said = self.tr("Text {number} of {total}").replace("{number}", number_text(place))
            words = said.replace("{total}", number_text(len(found)))
            self.set_texts(words, self.tr("Other texts in this language"))

    def show_menu(self) -> None:
        """Offer every edition to read, and the others to be compared."""
        menu = self.menu_shown = QMenu(self)
        others = []
        for one in self._editions:
            action = menu.addAction(edition_text(one).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one.id == self._read)
            action.triggered.connect(partial(self._tell_wanted, one.id))
            if one.id != self._read:
                others.append(one)
        menu.addSeparator()
        for one in others:
            action = menu.addAction(compare_text(one).replace("&", "&&"))
            action.triggered.connect(partial(self._tell_comparison, one.id))
        self.popup(menu)

    def _tell_wanted(self, document_id: str, _checked: bool = False) -> None:
        self.edition_wanted.emit(document_id)

    def _tell_comparison(self, document_id: str, _checked: bool = False) -> None:
        self.comparison_wanted.emit(document_id)
