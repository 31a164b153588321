"""The hits of a search as rows, with a head before the hits of each meeting. Fed page by page."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from db.model import Hit
from viewer.i18n import date_text, session_text
from viewer.widgets.marked_text import read_snippet
from viewer.widgets.why import why_text

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class GroupHead(NamedTuple):
    """The head of a meeting's hits; ``hits`` counts those that are there so far."""

    meeting_id: str | None
    council: str
    ordinal: int | None
    date: str | None
    place: str
    hits: int

    def title(self) -> str:
        """«1-е заседание РАЭС»; hits without a meeting are people."""
        if self.meeting_id is None:
            return QCoreApplication.translate("ResultModel", "People")
        return session_text(self.ordinal, self.council)

    def short_title(self) -> str:
        """«1-е заседание», where there is little room."""
        return self.title() if self.ordinal is None else session_text(self.ordinal)

    def facts(self) -> str:
        """Date and place."""
        return " · ".join(part for part in (date_text(self.date), self.place) if part)


def head_of(hit: Hit, hits: int = 1) -> GroupHead:
    """The head that a hit belongs under."""
    return GroupHead(hit.meeting_id, hit.council, hit.ordinal, hit.date, hit.place, hits)


ResultRow = GroupHead | Hit


class ResultModel(QAbstractListModel):
    """Rows are ``GroupHead`` or ``Hit`` under ``RowRole``. ``more_wanted(offset)`` asks for hits.

    Ungrouped (by relevance), there are no heads and each hit names its meeting.
    """

    more_wanted = Signal(int)

    RowRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ResultRow] = []
        self._hits: list[int] = []
        self._head = -1
        self._total = 0
        self._grouped = True
        self._asked = False

    @property
    def grouped(self) -> bool:
        """Whether hits stand under the heads of their meetings."""
        return self._grouped

    @property
    def hit_count(self) -> int:
        """How many hits are here so far."""
        return len(self._hits)

    def set_result(self, hits: Sequence[Hit], total: int, *, grouped: bool = True) -> None:
        """Show the first page of a new answer."""
        self.beginResetModel()
        self._rows, self._hits = [], []
        self._head = -1
        self._grouped = grouped
        self._total = total
        self._asked = False
        self._take(hits)
        self.endResetModel()

    def append(self, hits: Sequence[Hit]) -> None:
        """Add the next page. A page without hits ends the asking."""
        self._asked = False
        if not hits:
            self._total = len(self._hits)
            return
        first = len(self._rows)
        before = self._head
        new_rows = self._count_rows(hits)
        self.beginInsertRows(_NOWHERE, first, first + new_rows - 1)
        self._take(hits)
        self.endInsertRows()
        if before >= 0:
            index = self.index(before)
            self.dataChanged.emit(index, index)

    def _count_rows(self, hits: Sequence[Hit]) -> int:
        if not self._grouped:
            return len(hits)
        head = self._rows[self._head] if self._head >= 0 else None
        last = head.meeting_id if isinstance(head, GroupHead) else ""
        rows = 0
        for hit in hits:
            rows += 1 if hit.meeting_id == last and (rows or head) else 2
            last = hit.meeting_id
        return rows

    def _take(self, hits: Sequence[Hit]) -> None:
        for hit in hits:
            if self._grouped:
                self._join_group(hit)
            self._hits.append(len(self._rows))
            self._rows.append(hit)

    def _join_group(self, hit: Hit) -> None:
        head = self._rows[self._head] if self._head >= 0 else None
        if isinstance(head, GroupHead) and head.meeting_id == hit.meeting_id:
            self._rows[self._head] = head_of(hit, head.hits + 1)
        else:
            self._head = len(self._rows)
            self._rows.append(head_of(hit))

    # Finding rows -------------------------------------------------------------------------------

    def row(self, number: int) -> ResultRow | None:
        """The value of a row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def hit(self, index: Index) -> Hit | None:
        """The hit of an index, None for a head."""
        row = self.row(index.row()) if index.isValid() else None
        return row if isinstance(row, Hit) else None

    def row_of(self, record_id: str, paragraph: int | None = None) -> int:
        """The row of the first hit on a record, -1 if there is none."""
        for place in self._hits:
            hit = self._rows[place]
            if not isinstance(hit, Hit) or hit.id != record_id:
                continue
            if paragraph is None or hit.paragraph == paragraph:
                return place
        return -1

    def neighbour(self, row: int, step: int) -> int:
        """The row of the next (1) or previous (-1) hit, -1 if there is none."""
        place = row + step
        while 0 <= place < len(self._rows):
            if isinstance(self._rows[place], Hit):
                return place
            place += step
        return -1

    def head_above(self, row: int) -> int:
        """The row of the head over a row, -1 without heads."""
        while row >= 0 and not isinstance(self._rows[row], GroupHead):
            row -= 1
        return row

    # Qt's questions -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title() if isinstance(row, GroupHead) else read_snippet(row.snippet).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        return None

    def _said(self, row: ResultRow) -> str:
        if isinstance(row, GroupHead):
            hits = self.tr("%n hit(s)", "", row.hits)
            return f"{row.title()}, {row.facts()}, {hits}"
        number = self.tr("Point {number}").format(number=row.number) if row.number else ""
        parts = [number, read_snippet(row.snippet).text, *map(why_text, row.why)]
        if not self._grouped:
            parts.append(head_of(row).title())
        return ". ".join(part for part in parts if part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self.row(index.row()), GroupHead):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable | Qt.ItemFlag.ItemNeverHasChildren

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and not self._asked and len(self._hits) < self._total

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(len(self._hits))
