"""The hit that is to be read: at once, or when typing pauses, so that results come first."""

from PySide6.QtCore import QObject, QTimer, Signal

from db.model import Hit

#: How long typing pauses before the first result is read, in milliseconds.
_PAUSE = 60


class ChosenHit(QObject):
    """Sends ``due(hit)`` for the last hit that was chosen, unless it is dropped before."""

    due = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hit: Hit | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._send)

    def choose(self, hit: Hit, *, at_once: bool) -> None:
        """This one is to be read."""
        self._hit = hit
        if at_once:
            self._send()
        else:
            self._timer.start()

    def drop(self) -> None:
        """None is to be read any more."""
        self._hit = None
        self._timer.stop()

    def _send(self) -> None:
        hit = self._hit
        self.drop()
        if hit is not None:
            self.due.emit(hit)
