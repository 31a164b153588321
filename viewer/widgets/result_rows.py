"""The rows of the hits that are here: an answer is brought page by page, at both of its ends."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Signal

from db.model import Hit
from viewer.widgets.result_groups import Group, ResultRow

#: Hits that are asked for at once on the way to an end: more would hold up the window.
_STEP = 500
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class ResultRows(QAbstractListModel):
    """Part of the hits of an answer, one after the other, and the rows that they make.

    ``more_wanted(offset)`` asks for the hits from an offset on, ``before_wanted(offset)`` for those
    before it, ``rest_wanted(offset, count)`` for the next many on the way to one of the ends;
    ``append`` takes any. What is not coming is told by ``give_up``.
    """

    more_wanted = Signal(int)
    before_wanted = Signal(int)
    rest_wanted = Signal(int, int)
    #: What was asked for has been put in its place.
    came = Signal()
    #: What was asked for is not coming.
    gave_up = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []
        self._rows: list[ResultRow] = []
        self._owners: list[int] = []
        self._first = self._count = self._total = 0
        self._grouped = True
        self._asked = self._asked_before = False

    @property
    def grouped(self) -> bool:
        """Whether hits stand under the heads of their meetings."""
        return self._grouped

    @property
    def hit_count(self) -> int:
        """How many hits are here so far, folded ones too."""
        return self._count

    def set_result(
        self,
        hits: Sequence[Hit],
        total: int,
        *,
        first: int = 0,
        grouped: bool = True,
        same: bool = False,
    ) -> None:
        """Show a page of a new answer, from its hit number ``first`` on.

        Of the ``same`` question: folds stay as they are.
        """
        folds = {group.key: group.folded for group in self._groups} if same else {}
        self.beginResetModel()
        self._groups, self._count = [], 0
        self._grouped = grouped
        self._first, self._total = first, total
        self._asked = self._asked_before = False
        self._take(hits)
        for group in self._groups:
            group.folded = folds.get(group.key, group.folded)
        self._rows, self._owners = self._laid_out(0)
        self.endResetModel()

    def append(self, hits: Sequence[Hit]) -> None:
        """Add the page that was asked for. A page without hits ends the asking."""
        if self._asked_before:
            self._put_before(hits)
        else:
            self._put_behind(hits)
        self.came.emit()

    def _put_behind(self, hits: Sequence[Hit]) -> None:
        self._asked = False
        last = max(0, len(self._groups) - 1)
        if hits:
            self._take(hits)
        else:
            self._total = self._first + self._count
        self._reshape(last, len(self._groups))

    def _take(self, hits: Iterable[Hit]) -> None:
        for hit in hits:
            self._count += 1
            if self._groups and self._groups[-1].takes(hit):
                self._groups[-1].hits.append(hit)
            else:
                self._groups.append(Group(hit, headed=self._grouped))

    def _laid_out(self, first: int, end: int | None = None) -> tuple[list[ResultRow], list[int]]:
        """The rows of groups, and for each row the number of its group."""
        rows: list[ResultRow] = []
        owners: list[int] = []
        last = len(self._groups) - 1
        for place, group in enumerate(self._groups[first:end], first):
            goes_on = (place == last and self._goes_on()) or (place == 0 and self._first > 0)
            made = group.rows(open_end=goes_on)
            rows += made
            owners += [place] * len(made)
        return rows, owners

    def _reshape(self, first: int, end: int) -> None:
        """Bring the rows of groups up to date, with as little change as there is."""
        begin, stop = bisect_left(self._owners, first), bisect_left(self._owners, end)
        old, (rows, owners) = self._rows[begin:stop], self._laid_out(first, end)
        kept = 0
        while kept < min(len(old), len(rows)) and _is_same(old[kept], rows[kept]):
            kept += 1
        self._rows[begin : begin + kept] = rows[:kept]
        if kept:
            self.dataChanged.emit(self.index(begin), self.index(begin + kept - 1))
        if kept < len(old):
            self.beginRemoveRows(_NOWHERE, begin + kept, stop - 1)
            del self._rows[begin + kept : stop], self._owners[begin + kept : stop]
            self.endRemoveRows()
        if kept < len(rows):
            self.beginInsertRows(_NOWHERE, begin + kept, begin + len(rows) - 1)
            self._rows[begin + kept : begin + kept] = rows[kept:]
            self._owners[begin + kept : begin + kept] = owners[kept:]
            self.endInsertRows()

    def _put_before(self, hits: Sequence[Hit]) -> None:
        """Add the page before the first hit; the rows that are there stay the same."""
        old = self._rows[: bisect_left(self._owners, 1)]
        kept, self._groups = self._groups, []
        self._take(hits)
        self._first = self._first - len(hits) if hits else 0
        if kept and self._groups and self._groups[-1].takes(kept[0].hits[0]):
            self._groups[-1].hits += kept[0].hits
            self._groups[-1].folded = kept[0].folded
            kept = kept[1:]
            count = len(self._groups)
        else:
            count = len(self._groups) + (1 if kept else 0)
        self._groups += kept
        later = [owner - 1 + count for owner in self._owners[len(old) :]]
        self._put_rows_before(old, *self._laid_out(0, count), later)
        self._asked_before = False

    def _put_rows_before(
        self, old: list[ResultRow], rows: list[ResultRow], owners: list[int], later: list[int]
    ) -> None:
        """Put rows in the place of the first group's, as far as they are not the same."""
        kept = 0
        while kept < min(len(old), len(rows)) and _is_same(old[-1 - kept], rows[-1 - kept]):
            kept += 1
        gone, new = len(old) - kept, len(rows) - kept
        if gone:
            self.beginRemoveRows(_NOWHERE, 0, gone - 1)
            del self._rows[:gone], self._owners[:gone]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(_NOWHERE, 0, new - 1)
        self._rows[:0] = rows[:new]
        self._owners = owners + later
        if new:
            self.endInsertRows()
        if kept:
            self._rows[new : new + kept] = rows[new:]
            self.dataChanged.emit(self.index(new), self.index(new + kept - 1))

    # What Qt asks of the rows, and what there is beyond them --------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and not self.is_asking() and self._goes_on()

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(self._first + self._count)

    def _goes_on(self) -> bool:
        return self._first + self._count < self._total

    def goes_beyond(self, *, end: bool) -> bool:
        """Whether the answer has hits after the last one that is here, or before the first."""
        return self._goes_on() if end else self._first > 0

    def can_fetch_before(self) -> bool:
        """Whether there are hits before the first one, and none are on their way."""
        return self._first > 0 and not self.is_asking()

    def fetch_before(self) -> None:
        """Ask for them."""
        if self.can_fetch_before():
            self._asked_before = True
            self.before_wanted.emit(self._first)

    def fetch_rest(self, *, end: bool) -> None:
        """Ask for the next hits on the way to one of the ends: some hundreds, or all there are."""
        here = self._first + self._count
        count = min(_STEP, self._total - here if end else self._first)
        self._asked, self._asked_before = end, not end
        self.rest_wanted.emit(here if end else self._first - count, count)

    def give_up(self) -> None:
        """What was asked for is not coming: it can be asked for again."""
        if self.is_asking():
            self._asked = self._asked_before = False
            self.gave_up.emit()

    def is_asking(self) -> bool:
        """Whether hits are on their way."""
        return self._asked or self._asked_before

    def place_of(self, row: int) -> int:
        """Which hit of the whole answer stands in a row, or is the next below it."""
        if not 0 <= row < len(self._rows):
            return self._first
        owner = self._owners[row]
        begin = bisect_left(self._owners, owner)
        inside = sum(isinstance(one, Hit) for one in self._rows[begin:row])
        return self._first + sum(len(group.hits) for group in self._groups[:owner]) + inside


def _is_same(old: ResultRow, new: ResultRow) -> bool:
    """Whether a row stays where it is: the same hit, or a head of the same meeting."""
    if isinstance(old, Hit) or isinstance(new, Hit):
        return old is new
    return type(old) is type(new)
