"""Makes many widgets a few at a time: between two turns the window answers keys and paints."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class InTurns(QObject):
    """Calls what it is given in order, so many at once and so many in each turn of the loop."""

    def __init__(self, at_once: int, in_a_turn: int, parent: QObject) -> None:
        super().__init__(parent)
        self._at_once, self._in_a_turn = at_once, in_a_turn
        self._calls: deque[Callable[[], None]] = deque()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(lambda: self._advance(self._in_a_turn))

    def begin(self, calls: Iterable[Callable[[], None]]) -> None:
        """Call the first of these now and the others soon; what was left of others is dropped."""
        self._calls = deque(calls)
        self._advance(self._at_once)

    def follow(self, calls: Iterable[Callable[[], None]]) -> None:
        """Call these in turns, after what is left of others."""
        self._calls.extend(calls)
        self._advance(0)

    def finish(self) -> None:
        """Call all that is left now."""
        self._advance(len(self._calls))

    def _advance(self, count: int) -> None:
        for _ in range(min(count, len(self._calls))):
            self._calls.popleft()()
        if self._calls:
            self._turn.start()
        else:
            self._turn.stop()
