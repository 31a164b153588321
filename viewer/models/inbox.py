"""The files that wait for a person, as an item model. Fed with values; asks nobody."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from db.model import InboxItem

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole


class InboxModel(QAbstractListModel):
    """One row a file, oldest first."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._items: tuple[InboxItem, ...] = ()

    def set_items(self, items: tuple[InboxItem, ...]) -> None:
        """Show these items. Rows that stay keep their place, so that a selection survives."""
        if [item.id for item in items] == [item.id for item in self._items]:
            self._items = items
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def items(self) -> tuple[InboxItem, ...]:
        """What is shown."""
        return self._items

    def row_of(self, inbox_id: str) -> int:
        """The row of a file, -1 if it is not there."""
        return next((row for row, item in enumerate(self._items) if item.id == inbox_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many files wait."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The file's name to show; the item itself under ``ITEM_ROLE``."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.filename
        return item if role == ITEM_ROLE else None
