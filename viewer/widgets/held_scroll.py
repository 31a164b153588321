"""Brings a scroll bar back to where it stood, as soon as what is made in turns is long enough."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollBar

#: Milliseconds after which what is not long enough by then stays so.
_PATIENCE = 3000


class HeldScroll(QObject):
    """``hold`` asks for a place; scrolling by hand ends the wish.

    ``expect`` says beforehand where the next content is to stand.
    """

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._wanted: int | None = None
        self._expected: int | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(_PATIENCE)
        self._end.timeout.connect(self._let_go)
        bar.rangeChanged.connect(self._try)
        bar.actionTriggered.connect(self._let_go)

    def expect(self, value: int | None) -> None:
        """Where the content stands that is to come; None: where the one before it does."""
        self._expected = value

    def place(self) -> int:
        """Where the bar stands, or is to stand as soon as what was gone to has come."""
        if self._expected is not None:
            return self._expected
        stands, wanted = self._bar.value(), self._wanted
        if wanted is not None and stands == self._bar.maximum():
            return max(wanted, stands)
        return stands

    def hold(self, value: int) -> None:
        """Stand at a value, now or as soon as there is so much: the expected content is here."""
        self._wanted, self._expected = value, None
        self._end.start()
        self._try()

    def _try(self) -> None:
        if self._wanted is not None:
            self._bar.setValue(min(self._wanted, self._bar.maximum()))

    def _let_go(self) -> None:
        self._wanted = None
        self._end.stop()
