"""Tab from one part of a window to the one that is seen behind it, wherever Qt has it.

What is made later stands at the end of Qt's order, behind all that was there before.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from viewer.widgets.tab_walk import tab_stops

#: More stops than any part has.
_MOST = 500


class TabNeighbours:
    """Two parts, of which ``second`` follows ``first``; ``step`` is Qt's own way."""

    def __init__(self, first: QWidget, second: QWidget, step: Callable[[bool], bool]) -> None:
        self._first, self._second, self._step = first, second, step

    def walk(self, *, forward: bool) -> bool:
        """Move the keyboard as Tab or Shift+Tab does; False if there is nowhere to go."""
        in_first, in_second = _has_keyboard(self._first), _has_keyboard(self._second)
        moved = self._step(forward)
        first, second = _has_keyboard(self._first), _has_keyboard(self._second)
        if in_first == first and in_second == second:
            return moved
        if in_first and forward and self._enter(self._second, forward):
            return True
        if in_second and not forward:
            return self._enter(self._first, forward) or moved
        if in_second:
            self._enter(self._first, False)
            return self._step(forward) and self._pass_by(forward)
        if first and not forward:
            return self._enter(self._second, forward) or moved
        return self._pass_by(forward)

    def _pass_by(self, forward: bool) -> bool:
        """Past the second part where Qt has it: one comes to it from the first, or back into it."""
        for _ in range(_MOST):
            if not _has_keyboard(self._second) or not self._step(forward):
                break
        return True

    def _enter(self, part: QWidget, forward: bool) -> bool:
        stops = tab_stops(part)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        if stops:
            (stops[0] if forward else stops[-1]).setFocus(reason)
        return bool(stops)


def _has_keyboard(part: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (part is focused or part.isAncestorOf(focused))
