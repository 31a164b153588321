"""A table of lines that are given whole: what was compared, what was done. Texts only."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LineTableModel(QAbstractTableModel):
    """Feed it with ``set_lines``; ``key_of`` says what a line stands for."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._lines: Sequence[tuple[str, Sequence[str]]] = ()

    def set_lines(self, lines: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show these lines: a key and a text for each column."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def key_of(self, row: int) -> str:
        """The key of a line; ``""`` where there is none."""
        return self._lines[row][0] if 0 <= row < len(self._lines) else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; a screen reader hears its title with it."""
        if not index.isValid():
            return None
        text = self._lines[index.row()][1][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heads[index.column()]}: {text}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None
