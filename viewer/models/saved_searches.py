"""The saved searches as a table. Fed with values; asks nobody."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from db.model import SavedSearch
from viewer.i18n import moment_date, number_text

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
#: ``(width, share)`` of each column: name, what it asks, how much it finds, when it was changed.
WIDTHS = ((120, 3), (130, 5), (112, 0), (150, 0))
_NAME, _ASKS, _FINDS, _CHANGED = range(4)


class SavedSearchModel(QAbstractTableModel):
    """One row a search, in their order. ``words`` says what a search asks."""

    def __init__(self, words: Callable[[SavedSearch], str], parent: Any = None) -> None:
        super().__init__(parent)
        self._words = words
        self._searches: tuple[SavedSearch, ...] = ()
        self._hits: dict[str, int | None] = {}

    def set_searches(self, searches: tuple[SavedSearch, ...]) -> None:
        """Show these; what is known of how much they find is kept while they ask the same."""
        old = {search.id: search.query for search in self._searches}
        same = {search.id for search in searches if old.get(search.id) == search.query}
        self._hits = {i: hits for i, hits in self._hits.items() if i in same}
        if [search.id for search in searches] == [search.id for search in self._searches]:
            self._searches = searches
            self.refresh_words()
            return
        self.beginResetModel()
        self._searches = searches
        self.endResetModel()

    def set_hits(self, search_id: str, hits: int | None) -> None:
        """How much a search finds now; None where nobody can say."""
        self._hits[search_id] = hits
        row = self.row_of(search_id)
        if row >= 0:
            self.dataChanged.emit(self.index(row, _FINDS), self.index(row, _FINDS))

    def hits(self) -> Mapping[str, int | None]:
        """What is known of how much the searches find, by their ids."""
        return dict(self._hits)

    def refresh_words(self) -> None:
        """Words and dates follow the language."""
        if self._searches:
            last = self.index(len(self._searches) - 1, _CHANGED)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _CHANGED)

    def searches(self) -> tuple[SavedSearch, ...]:
        """What is shown."""
        return self._searches

    def search_at(self, row: int) -> SavedSearch | None:
        """The search of a row; None outside of the table."""
        return self._searches[row] if 0 <= row < len(self._searches) else None

    def row_of(self, search_id: str) -> int:
        """The row of a search, -1 if it is not there."""
        rows = (row for row, search in enumerate(self._searches) if search.id == search_id)
        return next(rows, -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many searches there are."""
        return 0 if parent.isValid() else len(self._searches)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Name, question, hits, day."""
        return 0 if parent.isValid() else len(WIDTHS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text; of a name, all that a screen reader should say of the row."""
        search = self.search_at(index.row()) if index.isValid() else None
        if search is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(search, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(search, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _FINDS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(WIDTHS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            titles = (self.tr("Name"), self.tr("What it asks"), self.tr("Finds now"))
            return (*titles, self.tr("Saved"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _FINDS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be chosen and dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def _text(self, search: SavedSearch, column: int) -> str:
        if column == _NAME:
            return search.name
        if column == _ASKS:
            return self._words(search)
        if column == _CHANGED:
            return moment_date(search.changed_at)
        hits = self._hits.get(search.id)
        return number_text(hits) if hits is not None else ("—" if search.id in self._hits else "")

    def _spoken(self, search: SavedSearch, column: int) -> str:
        """The name with all that stands beside it, since a row is chosen whole."""
        text = self._text(search, column)
        if column != _NAME:
            return text
        hits = self._hits.get(search.id)
        found = "" if hits is None else self.tr("finds %Ln place(s) now", "", hits)
        return ". ".join(part for part in (text, self._words(search), found) if part)
