"""The log as a table over all its numbers: events are fetched by the page when they are painted.

It holds numbers and pages of events and asks by a signal, as the tables of records do.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from db.model.history import ArchiveEvent

#: Small, since each event's record is read for its name; a screen shows thirty.
PAGE_SIZE = 64
_PAGES_KEPT = 128
_WAITING = "…"
_TOP = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
Words = Callable[[ArchiveEvent], tuple[str, ...]]
_Row = tuple[ArchiveEvent, tuple[str, ...]]


class EventTableModel(QAbstractTableModel):
    """Feed it with ``set_numbers``; answer ``page_wanted(page)`` with ``put_events``."""

    page_wanted = Signal(int)
    #: A page of events has come.
    filled = Signal(int)

    def __init__(self, words: Words, parent: Any = None) -> None:
        super().__init__(parent)
        self._words = words
        self._titles: tuple[str, ...] = ()
        self._numbers: Sequence[int] = ()
        self._pages: OrderedDict[int, dict[int, _Row]] = OrderedDict()
        self._asked: set[int] = set()

    def set_titles(self, titles: Sequence[str]) -> None:
        """The columns' titles; what is shown is said in the language of now."""
        self.beginResetModel()
        self._titles = tuple(titles)
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def set_numbers(self, numbers: Sequence[int]) -> None:
        """Show the events of those numbers, in that order; every one is fetched anew."""
        self.beginResetModel()
        self._numbers = numbers
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def page_numbers(self, page: int) -> Sequence[int]:
        """The numbers of a page."""
        return self._numbers[page * PAGE_SIZE : (page + 1) * PAGE_SIZE]

    def put_events(self, page: int, events: Sequence[ArchiveEvent]) -> None:
        """Take a page in."""
        self._asked.discard(page)
        self._pages[page] = {event.seq: (event, self._words(event)) for event in events}
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        first = page * PAGE_SIZE
        last = min(first + PAGE_SIZE, len(self._numbers)) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._titles) - 1))
        self.filled.emit(page)

    def give_up(self, page: int) -> None:
        """A page did not come; it is asked for again when it is painted."""
        self._asked.discard(page)

    def event_at(self, row: int) -> ArchiveEvent | None:
        """The event of a row; None while it is on its way, or outside of the table."""
        found = self._row_at(row)
        return None if found is None else found[0]

    def _row_at(self, row: int) -> "_Row | None":
        if not 0 <= row < len(self._numbers):
            return None
        page = self._pages.get(row // PAGE_SIZE)
        if page is None:
            if row // PAGE_SIZE not in self._asked:
                self._asked.add(row // PAGE_SIZE)
                self.page_wanted.emit(row // PAGE_SIZE)
            return None
        return page.get(self._numbers[row])

    def row_of(self, number: int) -> int:
        """The row of an event, -1 if it is not shown."""
        return self._numbers.index(number) if number in self._numbers else -1

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many events there are."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = _TOP) -> int:
        """As many columns as titles."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text; of the first one, all that a screen reader should say of the row."""
        display = role == Qt.ItemDataRole.DisplayRole
        if not index.isValid() or not (display or role == Qt.ItemDataRole.AccessibleTextRole):
            return None
        found = self._row_at(index.row())
        if found is None:
            return _WAITING if index.column() == 0 else ""
        cells = found[1]
        if not display and index.column() == 0:
            return ", ".join(cell for cell in cells if cell)
        return cells[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles."""
        horizontal = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole and horizontal and section < len(self._titles):
            return self._titles[section]
        return None
