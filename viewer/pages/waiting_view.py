"""A search hit in a file that waits in the inbox: what it is, and the way to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model import Hit
from viewer.pages.page import Page
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.marked_text import read_snippet
from viewer.widgets.plain_text import ElidedLabel, WrappedLabel


class WaitingView(Page):
    """``opened`` carries the id of the file that is to be opened in the inbox."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._file = ""
        self._name = ElidedLabel(role="strong")
        self._what = WrappedLabel(role="secondary", colour="text2")
        self._passage = WrappedLabel(role="base")
        self._open = Button()
        self._open.clicked.connect(lambda: self.opened.emit(self._file))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(36), px(28), px(36), px(28))
        layout.setSpacing(px(12))
        for part in (self._name, self._what, self._passage):
            layout.addWidget(part)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.retranslate()

    def show_hit(self, hit: Hit) -> None:
        """Show a hit."""
        self._file = hit.id
        self._name.setText(hit.title)
        self._passage.setText(read_snippet(hit.snippet).text)
        self.setAccessibleName(hit.title)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._what.setText(
            self.tr("This file waits in the inbox: nobody has confirmed a record of it yet.")
        )
        self._open.setText(self.tr("Open it in the inbox"))
