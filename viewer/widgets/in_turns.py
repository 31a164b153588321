"""Makes many widgets a few at a time: between two turns the window answers keys and paints."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid


class _Turn(QTimer):
    """The program's one turn. Whoever began first goes on until it is done: never two in a turn.

    What one turn has made is laid out and painted in the next: nobody goes on in that one.
    """

    _only: "_Turn | None" = None

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
        self._waiting: list[InTurns] = []
        self._rests = False
        self.setInterval(0)
        self.timeout.connect(self._go_on)

    @classmethod
    def of_program(cls) -> "_Turn":
        """Made when something first waits."""
        if cls._only is None or not isValid(cls._only):
            cls._only = cls()
        return cls._only

    def wait(self, one: "InTurns") -> None:
        """Let somebody go on when those before it are done."""
        if one not in self._waiting:
            self._waiting.append(one)
        if not self.isActive():
            self._rests = False
            self.start()

    def _go_on(self) -> None:
        self._rests = not self._rests
        if self._rests:
            return
        self._waiting = [one for one in self._waiting if isValid(one) and one.is_waiting()]
        if self._waiting:
            self._waiting[0].go_on()
        else:
            self.stop()


class InTurns(QObject):
    """Calls what it is given in order, so many at once and so many in each turn of the loop."""

    def __init__(self, at_once: int, in_a_turn: int, parent: QObject) -> None:
        super().__init__(parent)
        self._at_once, self._in_a_turn = at_once, in_a_turn
        self._calls: deque[Callable[[], object]] = deque()

    def begin(self, calls: Iterable[Callable[[], object]]) -> None:
        """Call the first of these now and the others soon; what was left of others is dropped."""
        self._calls = deque(calls)
        self._advance(self._at_once)

    def follow(self, calls: Iterable[Callable[[], object]]) -> None:
        """Call these in turns, after what is left of others."""
        self._calls.extend(calls)
        self._advance(0)

    def finish(self) -> None:
        """Call all that is left now."""
        self._advance(len(self._calls))

    def is_waiting(self) -> bool:
        """Whether something is left."""
        return bool(self._calls)

    def go_on(self) -> None:
        """Its turn has come."""
        self._advance(self._in_a_turn)

    def _advance(self, count: int) -> None:
        for _ in range(min(count, len(self._calls))):
            self._calls.popleft()()
        if self._calls:
            _Turn.of_program().wait(self)


def is_made() -> bool:
    """Whether all that is made in turns is there: until then a window is not as it will be."""
    return not _Turn.of_program().isActive()
