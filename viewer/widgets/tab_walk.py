"""Tab through a form whose fields come and go: as it is seen, not as it was made."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from viewer.theme import px

#: Fields whose tops are no further from each other stand in one row.
_SAME_ROW = 10


class TabGate(QWidget):
    """Stands first in a part, without a size: Tab that comes in by it goes to the first stop."""

    def __init__(self, enter: Callable[[], None]) -> None:
        super().__init__()
        self._enter = enter
        self.setFixedSize(0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on."""
        super().focusInEvent(event)
        self._enter()


def tab_stops(part: QWidget) -> list[QWidget]:
    """What Tab stops at in a part of the window, row by row.

    Found by place: asking Qt for the chain of focus would hand its widgets over to Python.
    """
    found = [
        (one.mapTo(part, QPoint(0, 0)), one)
        for one in part.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
    ]
    rows: list[tuple[int, list[tuple[int, QWidget]]]] = []
    for place, one in sorted(found, key=lambda stop: stop[0].y()):
        if not rows or place.y() - rows[-1][0] > px(_SAME_ROW):
            rows.append((place.y(), []))
        rows[-1][1].append((place.x(), one))
    return [one for _, row in rows for _, one in sorted(row, key=lambda stop: stop[0])]


def begin_by_tab(parts: Sequence[QWidget]) -> None:
    """The keyboard to the first stop of the parts."""
    for first in _stops(parts)[:1]:
        _go_to(first, forward=True)


def begin_at_field(part: QWidget) -> None:
    """The keyboard to the first field of a form; to a button where it has no field."""
    stops = tab_stops(part)
    fields = [one for one in stops if not isinstance(one, QAbstractButton)]
    for first in (fields or stops)[:1]:
        _go_to(first, forward=True)


def step_by_tab(whole: QWidget, parts: Sequence[QWidget], *, forward: bool) -> bool:
    """Move the keyboard through the parts of a whole as Tab or Shift+Tab does, past it too.

    False if the keyboard is in none of them, or there is nowhere to go.
    """
    here, stops = QApplication.focusWidget(), _stops(parts)
    if here is None or here not in stops:
        return False
    place = stops.index(here) + (1 if forward else -1)
    if not 0 <= place < len(stops):
        stops = [one for one in tab_stops(whole.window()) if not whole.isAncestorOf(one)]
        place = 0 if forward else len(stops) - 1
    if not stops:
        return False
    _go_to(stops[place], forward=forward)
    return True


def _stops(parts: Sequence[QWidget]) -> list[QWidget]:
    return [one for part in parts for one in tab_stops(part)]


def _go_to(widget: QWidget, *, forward: bool) -> None:
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    widget.setFocus(reason)
