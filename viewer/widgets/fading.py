"""The one thing that moves in the window: what comes and goes may fade, where motion is wanted."""

from PySide6.QtCore import QObject, QPropertyAnimation, Signal
from PySide6.QtWidgets import QGraphicsOpacityEffect, QStyle, QWidget

from viewer.theme import Theme

#: How long something takes to fade, in milliseconds.
FADE = 120


class Fading(QObject):
    """Fades one widget. ``finished`` is sent when it is as visible as it was to be."""

    finished = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._effect = QGraphicsOpacityEffect(widget)
        self._effect.setEnabled(False)
        widget.setGraphicsEffect(self._effect)
        self._animation = QPropertyAnimation(self._effect, b"opacity", self)
        self._animation.setDuration(FADE)
        self._animation.finished.connect(self._end)

    @property
    def opacity(self) -> float:
        """How visible the widget is now, 0 to 1."""
        return self._effect.opacity()

    @property
    def running(self) -> bool:
        """Whether it is on the way."""
        return self._effect.isEnabled()

    def to(self, opacity: float, *, begin: float | None = None) -> None:
        """Go to an opacity from where it is, or from ``begin``; at once where nothing may move."""
        self._animation.stop()
        if begin is not None:
            self._effect.setOpacity(begin)
        if not may_move(self._widget):
            self._effect.setOpacity(opacity)
            self._end()
            return
        self._effect.setEnabled(True)
        self._animation.setStartValue(self._effect.opacity())
        self._animation.setEndValue(opacity)
        self._animation.start()

    def stop(self) -> None:
        """Be where it is, wholly there or gone."""
        self._animation.stop()
        self._effect.setEnabled(False)

    def _end(self) -> None:
        self._effect.setEnabled(0.0 < self._effect.opacity() < 1.0)
        self.finished.emit()


def may_move(widget: QWidget) -> bool:
    """Whether a widget may change little by little: neither person, desktop nor style forbid it."""
    if Theme.current().still:
        return False
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) > 0
