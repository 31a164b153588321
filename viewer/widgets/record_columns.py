"""How the columns of a table share its width, and which of them a person has set."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QTableView

from viewer.theme import px
from viewer.widgets.record_header import RecordHeader


class RecordColumns:
    """Gives the columns of a table their widths."""

    def __init__(self, table: QTableView, header: RecordHeader) -> None:
        self._table = table
        self._header = header
        self._columns: tuple[tuple[int, int], ...] = ()
        self._own: dict[int, int] = {}

    def set_columns(self, columns: Sequence[tuple[int, int]]) -> None:
        """``(width, share)`` of each column: a share above 0 takes part in what width is left."""
        self._columns = tuple(columns)
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
        fixed = sum(least for _, least, share in shown if not share)
        shares = sum(share for _, _, share in shown)
        left = self._table.viewport().width() - fixed
        # The ones that need most for their share choose first; the others share what is left.
        for column, least, share in sorted(shown, key=lambda one: -one[1] / max(1, one[2])):
            part = max(least, left * share // shares) if share else least
            header.resizeSection(column, part)
            if share:  # what is left of whole pixels goes to the last one
                left, shares = left - part, shares - share
