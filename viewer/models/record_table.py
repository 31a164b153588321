"""A table over all ids of one record type: rows are fetched by the page when they are painted.

It holds ids and pages of values, never a record and never the archive: it asks by a signal and
is fed with ``put_rows``. A record that has gone becomes a greyed row.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from db.model import Row
from db.model.rows import FurtherValue
from viewer.models.column import Column

#: Small, so that what is seen is there soon after a jump.
PAGE_SIZE = 64
#: Pages that stay in memory: 16,384 rows.
_PAGES_KEPT = 256
#: Whoever looks at a row so near to the edge of its page will soon look beyond.
_NEAR = 24
#: Shown while a row is on its way.
_WAITING = "…"
_NOWHERE = QModelIndex()
#: What a table's cell has from Qt, and that its row can be dragged: asked for with every cell.
_OF_A_CELL = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)
_NOTHING: Mapping[str, Mapping[str, FurtherValue]] = MappingProxyType({})

Index = QModelIndex | QPersistentModelIndex
_Further = Mapping[str, Mapping[str, FurtherValue]]


class _Line:
    """One record that has come: its texts are made when they are looked at."""

    __slots__ = ("further", "row", "texts")

    def __init__(self, row: Row, further: Mapping[str, FurtherValue], count: int) -> None:
        self.row, self.further = row, further
        self.texts: list[str | None] = [None] * count


#: Stands for a record that is no longer there.
_GONE = _Line(None, {}, 0)  # type: ignore[arg-type]  # it has no row


class RecordTableModel(QAbstractTableModel):
    """Feed it with ``set_ids``; answer ``page_wanted(number)`` with ``put_rows(number, rows)``."""

    page_wanted = Signal(int)

    IdRole = Qt.ItemDataRole.UserRole + 1
    #: True for a record that is no longer there.
    GoneRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._ids: Sequence[str] = ()
        self._orders: dict[int, tuple[int, bool]] = {}
        self._pages: OrderedDict[int, dict[str, _Line]] = OrderedDict()
        self._asked: set[int] = set()
        self._state = 0

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns, in order."""
        return self._columns

    @property
    def state(self) -> int:
        """Another number whenever what was asked for before is no longer wanted."""
        return self._state

    def ids(self) -> Sequence[str]:
        """The records that are shown, in their order."""
        return self._ids

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show those records; every row is fetched anew."""
        self.beginResetModel()
        self._ids = ids
        self._state += 1
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def page_ids(self, page: int) -> Sequence[str]:
        """The ids of a page."""
        return self._ids[page * PAGE_SIZE : (page + 1) * PAGE_SIZE]

    def put_rows(self, page: int, rows: Mapping[str, Row], further: _Further = _NOTHING) -> None:
        """Take in a page's rows, as they were asked for, and what there is beyond them by field."""
        self._asked.discard(page)
        first = page * PAGE_SIZE
        if first >= len(self._ids):
            return
        count = len(self._columns)
        self._pages[page] = {
            record_id: _Line(
                row,
                {field: own[record_id] for field, own in further.items() if record_id in own},
                count,
            )
            for record_id, row in rows.items()
        }
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        last = min(first + PAGE_SIZE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, count - 1))

    def is_wanted(self, page: int) -> bool:
        """Whether a page was asked for and has not come."""
        return page in self._asked

    def let_go(self, page: int) -> None:
        """A page will not come; when it is looked at again, it is asked for again."""
        self._asked.discard(page)

    def forget_rows(self) -> None:
        """Fetch the visible rows anew: the language or the records have changed."""
        self._state += 1
        self._pages.clear()
        self._asked.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def id_at(self, row: int) -> str | None:
        """The record of a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, record_id: str) -> int:
        """The row of a record, -1 if it is not in the table."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return -1

    def cell(self, row: int, column: int) -> tuple[str, bool, bool]:
        """The text of a cell, whether it stands at the right, and whether its record has gone."""
        right = self._columns[column].number
        return self._text(row, column), right, self._line(row) is _GONE

    # Qt's questions -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if self._columns[index.column()].number
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == self.IdRole:
            return self._ids[index.row()]
        if role == self.GoneRole:
            return self._line(index.row()) is _GONE
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, and dragged out."""
        return _OF_A_CELL if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explained(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(section)
        return None

    def set_orders(self, orders: Sequence[tuple[int, bool]]) -> None:
        """The columns that the records are sorted by, for a screen reader."""
        self._orders = {
            column: (place, down) for place, (column, down) in enumerate(orders, start=1)
        }
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def _explained(self, column: Column) -> str:
        if column.order:
            return self.tr("Click: sort. Shift+click: a further order. Drag: move. Menu: columns")
        return self.tr("Not sorted by this column: that would read all records one by one")

    def _said(self, section: int) -> str:
        title = self._columns[section].title()
        if section not in self._orders:
            return title
        place, down = self._orders[section]
        said = (
            self.tr("{title}, descending, order {n}")
            if down
            else self.tr("{title}, ascending, order {n}")
        )
        return said.replace("{title}", title).replace("{n}", str(place))

    def _text(self, row: int, column: int) -> str:
        line = self._line(row)
        if line is None:
            return _WAITING if column == 0 else ""
        if line is _GONE:
            return "—" if column == 0 else ""
        text = line.texts[column]
        if text is None:
            text = line.texts[column] = self._columns[column].cell(line.row, line.further)
        return text

    def _line(self, row: int) -> _Line | None:
        """What is known of a row; None while it is on its way, ``_GONE`` if there is none."""
        number, place = divmod(row, PAGE_SIZE)
        page = self._pages.get(number)
        if page is None:
            self._ask(number)
            return None
        if place < _NEAR:
            self._ask(number - 1)
        elif place >= PAGE_SIZE - _NEAR:
            self._ask(number + 1)
        return page.get(self._ids[row], _GONE)

    def _ask(self, page: int) -> None:
        """Want a page, unless it is there or on its way; who looks near an edge gets the next."""
        if page in self._asked or page in self._pages:
            return
        if 0 <= page * PAGE_SIZE < len(self._ids):
            self._asked.add(page)
            self.page_wanted.emit(page)
