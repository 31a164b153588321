"""The tags of an archive as a table: each with the number of its records."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.model.annotations import TagCount
from viewer.i18n import number_text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TagTableModel(QAbstractTableModel):
    """Fed with ``set_tags``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[TagCount, ...] = ()

    def set_tags(self, tags: tuple[TagCount, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._tags = tags
        self.endResetModel()

    def tag(self, row: int) -> str:
        """The tag of a row; empty where there is none."""
        return self._tags[row].text if 0 <= row < len(self._tags) else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One a tag."""
        return 0 if parent.isValid() else len(self._tags)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The tag and its number."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words and numbers."""
        if not index.isValid():
            return None
        tag = self._tags[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return tag.text if index.column() == 0 else number_text(tag.records)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns are."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Tag") if section == 0 else self.tr("Records")
