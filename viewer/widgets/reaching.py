"""Waits for hits that are to be chosen before they are here: all up to one end, or to both."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from viewer.widgets.result_rows import ResultRows

if TYPE_CHECKING:
    from viewer.widgets.result_list import ResultList

_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
#: So many hits are brought to be chosen together; whoever wants more is told.
MOST = 10_000


class Reaching(QObject):
    """One wish at a time; what is pressed or clicked meanwhile ends it."""

    def __init__(self, view: "ResultList", rows: ResultRows) -> None:
        super().__init__(view)
        self._view, self._rows = view, rows
        self._ends: tuple[bool, ...] = ()
        self._then: Callable[[], None] | None = None
        #: What was wished for is here, or as much of it as is brought.
        self.is_here = False
        rows.came.connect(self.go_on)
        rows.gave_up.connect(self.drop)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def press(self, modifiers: Qt.KeyboardModifier, *, end: bool) -> None:
        """Let End, or Home, be pressed with these keys as soon as that end is here."""
        key = Qt.Key.Key_End if end else Qt.Key.Key_Home
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
        self.reach((end,), lambda: self._view.keyPressEvent(event))

    def reach(self, ends: tuple[bool, ...], then: Callable[[], None]) -> None:
        """Call ``then`` as soon as the last hits (True), or the first, or both are here."""
        self._ends, self._then = ends, then
        self.go_on()

    def drop(self) -> None:
        """Nobody wants it any more."""
        self._then = None

    def go_on(self) -> None:
        """Ask for what is missing still; the rows have changed."""
        if self._then is None or self._rows.is_asking():
            return
        missing = [end for end in self._ends if self._rows.goes_beyond(end=end)]
        if missing and self._rows.hit_count < MOST:
            self._rows.fetch_rest(end=missing[0])
            return
        then, self._then = self._then, None
        self.is_here = True
        then()
        self.is_here = False
        if missing:
            chosen = len(self._view.chosen_hits())
            said = self.tr("%Ln hit(s) are chosen; more cannot be chosen at once.", "", chosen)
            self._view.not_all_chosen.emit(said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that are held down to press others with say nothing yet."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() not in _HELD:
                self.drop()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self.drop()
        return super().eventFilter(watched, event)
