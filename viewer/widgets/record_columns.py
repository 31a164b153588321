"""How the columns of a table share its width, and which of them a person has set."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QTableView

from viewer.theme import px
from viewer.widgets.record_header import RecordHeader

#: A column that shares what is left keeps so much of it before others grow.
_KEPT = 260


class RecordColumns:
    """Gives the columns of a table their widths."""

    def __init__(self, table: QTableView, header: RecordHeader) -> None:
        self._table = table
        self._header = header
        self._columns: tuple[tuple[int, int], ...] = ()
        self._own: dict[int, int] = {}
        self._widest: dict[int, int] = {}
        #: What the rows that were in sight need; it only grows, or columns would move in scrolling.
        self._needed: dict[int, int] = {}

    def set_columns(self, columns: Sequence[tuple[int, int]]) -> None:
        """``(width, share)`` of each column: a share above 0 takes part in what width is left."""
        self._columns = tuple(columns)
        self.fit()

    def set_widest(self, widest: Mapping[int, int]) -> None:
        """How far columns grow by what they show, in pixels of the design; 0: not at all."""
        self._widest = {column: most for column, most in widest.items() if most}
        self.forget()

    def forget(self) -> None:
        """Other words are shown, or in another size."""
        self._needed.clear()
        self.grow()
        self.fit()

    def grow(self) -> None:
        """Rows have come: give their words room where they are cut.

        Of a table that is not seen, Qt takes every row there is for one in sight.
        """
        if not self._table.isVisible():
            return
        before = dict(self._needed)
        for column, most in self._widest.items():
            if not self._header.isSectionHidden(column):
                wanted = min(self._table.sizeHintForColumn(column), px(most))
                self._needed[column] = max(wanted, self._needed.get(column, 0))
        if self._needed != before:
            self.fit()

    def set_own(self, widths: Mapping[int, int]) -> None:
        """Widths that a person has given to columns, in pixels of the design: those stay."""
        self._own = dict(widths)
        self.fit()

    def fit(self) -> None:
        """Share the width anew."""
        header = self._header
        if not self._columns or not isinstance(self._table.model(), QAbstractItemModel):
            return
        shown: list[tuple[int, int, int]] = []
        for column, (width, share) in enumerate(self._columns[: header.count()]):
            if (width or share) and not header.isSectionHidden(column):
                own = self._own.get(column)
                least = max(px(width), header.needed(column)) if own is None else px(own)
                shown.append((column, least, share if own is None else 0))
        shown = self._grown(shown)
        fixed = sum(least for _, least, share in shown if not share)
        shares = sum(share for _, _, share in shown)
        left = self._table.viewport().width() - fixed
        # The ones that need most for their share choose first; the others share what is left.
        for column, least, share in sorted(shown, key=lambda one: -one[1] / max(1, one[2])):
            part = max(least, left * share // shares) if share else least
            header.resizeSection(column, part)
            if share:  # what is left of whole pixels goes to the last one
                left, shares = left - part, shares - share

    def _grown(self, shown: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
        """The columns, wider by what is left where each other one that shares keeps its part."""
        shares = [one for one in shown if one[2] and one[0] not in self._widest]
        kept = sum(max(0, px(_KEPT) - least) for _, least, _ in shares)
        left = self._table.viewport().width() - sum(least for _, least, _ in shown) - kept
        grown = []
        for column, least, share in sorted(shown, key=lambda one: one[2]):
            is_own = column in self._own
            more = 0 if is_own else self._needed.get(column, 0) - least
            more = max(0, min(more, left))
            left -= more
            grown.append((column, least + more, share))
        return sorted(grown)
