"""The hits of a search as rows, those of a meeting under its head. Fed page by page."""

from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from db.model import Hit
from viewer.widgets.marked_text import read_snippet
from viewer.widgets.result_groups import GroupHead, MoreRow, ResultRow, head_of
from viewer.widgets.result_rows import ResultRows
from viewer.widgets.why import held_text, why_text

__all__ = ["GroupHead", "MoreRow", "ResultModel", "ResultRow", "head_of"]

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class ResultModel(ResultRows):
    """Rows are ``GroupHead``, ``MoreRow`` or ``Hit`` under ``RowRole``.

    Grouped, hits stand under the heads of their meetings,
    a new head wherever the meeting changes. Ungrouped (by relevance) the best hit of a meeting
    names it, and hits of the same meeting that come right after it can be folded behind it. The
    order is the answer's in either case.
    """

    RowRole = Qt.ItemDataRole.UserRole + 1

    # Folding ------------------------------------------------------------------------------------

    def can_fold(self, row: int) -> bool:
        """Whether a row belongs to something that can be folded."""
        return 0 <= row < len(self._rows) and self._groups[self._owners[row]].can_fold

    def is_folded(self, row: int) -> bool:
        """Whether the row's meeting is folded."""
        return self.can_fold(row) and self._groups[self._owners[row]].folded

    def fold(self, row: int, folded: bool) -> None:
        """Fold or unfold the meeting of a row."""
        owner = self._owners[row]
        group = self._groups[owner]
        if group.can_fold and group.folded != folded:
            group.folded = folded
            self._reshape(owner, owner + 1)

    def fold_row(self, row: int) -> int:
        """The row that folds and unfolds the meeting of a row; the row itself if none does."""
        owner = self._owners[row]
        begin = bisect_left(self._owners, owner)
        for place in range(begin, min(begin + 2, len(self._rows))):
            if self._owners[place] == owner and not isinstance(self._rows[place], Hit):
                return place
        return row

    def fold_all(self, folded: bool) -> None:
        """Fold or unfold every meeting that can be."""
        self.beginResetModel()
        for group in self._groups:
            group.folded = folded
        self._rows, self._owners = self._laid_out(0)
        self.endResetModel()

    def any_unfolded(self) -> bool:
        """Whether there is something left to fold."""
        return any(group.can_fold and not group.folded for group in self._groups)

    # Finding rows -------------------------------------------------------------------------------

    def row(self, number: int) -> ResultRow | None:
        """The value of a row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def hit(self, index: Index) -> Hit | None:
        """The hit of an index, None for a head."""
        row = self.row(index.row()) if index.isValid() else None
        return row if isinstance(row, Hit) else None

    def row_of(self, record_id: str, paragraph: int | None = None) -> int:
        """The row of the first hit on a record, or of the fold that hides it; -1 without any."""
        for place, group in enumerate(self._groups):
            for hit in group.hits:
                if hit.id == record_id and paragraph in (None, hit.paragraph):
                    return self._row_in(place, hit)
        return -1

    def rows_of(self, hits: Iterable[Hit]) -> list[int]:
        """The rows in which these hits are shown, in order; folded ones have none."""
        wanted = {(hit.id, hit.paragraph, hit.note) for hit in hits}
        return [
            row
            for row, one in enumerate(self._rows)
            if isinstance(one, Hit) and (one.id, one.paragraph, one.note) in wanted
        ]

    def _row_in(self, owner: int, hit: Hit) -> int:
        begin, end = bisect_left(self._owners, owner), bisect_left(self._owners, owner + 1)
        shown = (row for row in range(begin, end) if self._rows[row] is hit)
        return next(shown, self.fold_row(begin))

    def neighbour(self, row: int, step: int) -> int:
        """The row of the next (1) or previous (-1) hit that is shown, -1 if there is none."""
        place = row + step
        while 0 <= place < len(self._rows):
            if isinstance(self._rows[place], Hit):
                return place
            place += step
        return -1

    def head_above(self, row: int) -> int:
        """The row of the head over a row, -1 without heads."""
        if not self._grouped or not 0 <= row < len(self._rows):
            return -1
        return bisect_left(self._owners, self._owners[row])

    def follows_best(self, row: int) -> bool:
        """Whether a hit stands behind the best one of its meeting, which has named it."""
        return not self._grouped and row > 0 and self._owners[row] == self._owners[row - 1]

    # Qt's questions -----------------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        return None

    def _shown(self, row: ResultRow) -> str:
        if isinstance(row, Hit):
            return read_snippet(row.snippet).text
        return row.title() if isinstance(row, GroupHead) else self._more(row)

    def _more(self, row: MoreRow) -> str:
        """«ещё 3 в этом заседании»."""
        if not row.folded:
            return self.tr("Fold this meeting")
        if row.open_end:
            return self.tr("More in this meeting")
        return self.tr("%Ln more in this meeting", "", row.hits)

    def _said(self, row: ResultRow) -> str:
        if isinstance(row, MoreRow):
            return self._more(row)
        if isinstance(row, GroupHead):
            hits = self.tr("%Ln hit(s)", "", row.hits)
            folded = self.tr("folded") if row.folded else ""
            return ", ".join(part for part in (row.title(), row.facts(), hits, folded) if part)
        number = self.tr("Point {number}").format(number=row.number) if row.number else ""
        parts = [number, read_snippet(row.snippet).text, held_text(row), *map(why_text, row.why)]
        if not self._grouped:
            parts.append(head_of(row).title())
        return ". ".join(part for part in parts if part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if isinstance(row, GroupHead) and not row.folded:
            return usable
        return usable | Qt.ItemFlag.ItemIsSelectable
