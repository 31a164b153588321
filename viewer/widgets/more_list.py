"""A list of rows that shows the first ones and gives more when it is asked for them."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.theme import px
from viewer.widgets.in_turns import InTurns
from viewer.widgets.link_label import LinkLabel

#: Further rows that are made at once, and those of a turn.
_AT_ONCE, _IN_A_TURN = 4, 4


class MoreList(QWidget):
    """``more_wanted`` carries how many rows there are already; ``append`` brings the others."""

    more_wanted = Signal(int)

    def __init__(
        self, make: Callable[[Any], QWidget], spacing: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._shown = self._total = 0
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(spacing))
        self.more = LinkLabel("", "secondary")
        self.more.activated.connect(lambda _held: self.more_wanted.emit(self._shown))
        self._turns = InTurns(_AT_ONCE, _IN_A_TURN, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(spacing))
        column.addLayout(self._rows)
        column.addWidget(self.more)

    def show_rows(self, rows: Sequence[object], total: int) -> None:
        """Show the first rows of so many; they are made at once."""
        self._total = total
        self.add_rows(rows)

    def add_rows(self, rows: Sequence[object]) -> None:
        """Make further rows at once, where many would come in turns of somebody else's."""
        for entry in rows:
            self._add(entry)
        self._order()
        self._name_more()

    def append(self, rows: Sequence[object]) -> None:
        """Show further rows, a few at a time; the keyboard goes on to the first of them."""
        first, had_focus = self._shown, self.more.hasFocus()
        if not rows:
            self._total = self._shown  # they have gone meanwhile
        calls: list[Callable[[], None]] = [partial(self._add, entry) for entry in rows]
        self._turns.begin([*calls, partial(self._finish, first, had_focus=had_focus)])

    def count(self) -> int:
        """How many rows are shown."""
        return self._shown

    def _add(self, entry: object) -> None:
        self._rows.addWidget(self._make(entry))
        self._shown += 1

    def _finish(self, first: int, *, had_focus: bool) -> None:
        self._order()
        self._name_more()
        landing = next(self._stops(first), None)
        if had_focus and landing is not None:
            landing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order(self) -> None:
        """Rows that are made late would be walked to last."""
        before: QWidget | None = None
        for stop in self._stops(0):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop

    def _stops(self, first: int) -> Iterator[QWidget]:
        """Where the keyboard stands in the rows from a number on, and on the last link."""
        for number in range(first, self._rows.count()):
            item = self._rows.itemAt(number)
            row = item.widget() if item is not None else None
            if row is not None:
                yield from (
                    one
                    for one in (row, *row.findChildren(QWidget))
                    if one.focusPolicy() & Qt.FocusPolicy.TabFocus
                )
        yield self.more

    def _name_more(self) -> None:
        left = self._total - self._shown
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("%Ln more", "", left) if left > 0 else "")
