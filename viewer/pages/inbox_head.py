"""The waiting files above the review: which there are, and which one is chosen."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.model import InboxItem, InboxState
from viewer.models.inbox import ITEM_ROLE, InboxModel
from viewer.pages import review_texts
from viewer.pages.page import Page
from viewer.theme import px
from viewer.widgets.inbox_strip import InboxStrip
from viewer.widgets.plain_text import Label


class InboxHead(Page):
    """``chosen`` carries the ``InboxItem`` that was chosen."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", "b", parent)
        self._items = InboxModel(self)
        self._title = Label(role="strong")
        self._strip = InboxStrip(self._state_text)
        self._strip.setModel(self._items)
        self._wanted: str | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(16), px(2), px(10), px(2))
        layout.setSpacing(px(10))
        layout.addWidget(self._title)
        layout.addWidget(self._strip, 1)
        self._strip.selectionModel().currentChanged.connect(self._choose)
        self.retranslate()

    def items(self) -> tuple[InboxItem, ...]:
        """The waiting files, oldest first."""
        return self._items.items()

    def item(self, inbox_id: str) -> InboxItem | None:
        """One of the waiting files; None if it is not there any more."""
        row = self._items.row_of(inbox_id)
        return self._items.items()[row] if row >= 0 else None

    def show_items(self, items: tuple[InboxItem, ...], chosen: str | None) -> None:
        """Show these files; the one that was chosen stays so, else the first is."""
        self._wanted = chosen
        self._items.set_items(items)
        if items:
            self._select(max(0, -1 if chosen is None else self._items.row_of(chosen)))

    def step(self, by: int) -> None:
        """Choose the file so many places further, round and round."""
        count = len(self._items.items())
        if count:
            self._select((self._strip.currentIndex().row() + by) % count)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._title.setText(self.tr("Inbox"))
        self._strip.setAccessibleName(self.tr("Waiting files"))

    def _state_text(self, item: InboxItem) -> str:
        if item.state == InboxState.QUESTIONS:
            return self.tr("%n question(s)", "", item.questions)
        return review_texts.state_text(item)

    def _select(self, row: int) -> None:
        index = self._items.index(row)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._strip.selectionModel().setCurrentIndex(index, flags)
        self._strip.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        item = index.data(ITEM_ROLE)
        if isinstance(item, InboxItem):
            self.chosen.emit(item)
