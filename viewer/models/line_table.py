"""A table of lines that are given whole: what was compared, what was done. Texts only."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LineTableModel(QAbstractTableModel):
    """Feed it with ``set_lines``; ``key_of`` says what a line stands for.

    A line's texts are made when they are painted: there may be a hundred thousand of them.
    """

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._keys: Sequence[str] = ()
        self._line_of: Callable[[str], Sequence[str]] = lambda _key: ()

    def set_lines(self, keys: Sequence[str], line_of: Callable[[str], Sequence[str]]) -> None:
        """Show these lines: ``line_of`` gives the texts of a key, one for each column."""
        self.beginResetModel()
        self._keys, self._line_of = keys, line_of
        self.endResetModel()

    def key_of(self, row: int) -> str:
        """The key of a line; ``""`` where there is none."""
        return self._keys[row] if 0 <= row < len(self._keys) else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; a screen reader hears its title with it."""
        if not index.isValid():
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        text = self._line_of(self._keys[index.row()])[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heads[index.column()]}: {text}"
        return text

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
