"""A short table of texts, each row with what it is about. Fed with values; asks nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class TextRow(Generic[T]):
    """The cells of a row, what they are about, and what a screen reader says of it as a whole."""

    cells: tuple[str, ...]
    about: T
    spoken: str = ""


class TextRowsModel(QAbstractTableModel, Generic[T]):
    """Set the titles once a language, the rows whenever they change."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._rows: tuple[TextRow[T], ...] = ()

    def set_rows(self, titles: Sequence[str], rows: Sequence[TextRow[T]]) -> None:
        """Show these rows under these titles."""
        self.beginResetModel()
        self._titles, self._rows = tuple(titles), tuple(rows)
        self.endResetModel()

    def about(self, row: int) -> T | None:
        """What a row is about; None outside of the table."""
        return self._rows[row].about if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """As many columns as titles."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text; of the first one, all that a screen reader should say of the row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            first = index.column() == 0
            return row.spoken if first and row.spoken else row.cells[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles."""
        horizontal = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole and horizontal and section < len(self._titles):
            return self._titles[section]
        return None
