"""The focus ring outside a control, with a gap: an overlay, so that the control keeps its size."""

from typing import cast

from PySide6.QtCore import QEvent, QMargins, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.theme import px
from viewer.widgets.painting import ring, shows_focus

_GAP, _WIDTH = 2, 2


class FocusRing(QObject):
    """Shows a ring around a widget whenever it has the keyboard's focus. Owned by the widget.

    ``inside``: along the widget's own edge, for parts that reach to the edge of their window.
    """

    def __init__(self, target: QWidget, radius: int = 7, *, inside: bool = False) -> None:
        super().__init__(target)
        self._radius = radius
        self._reach = 0 if inside else _GAP + _WIDTH
        self._overlay: _Overlay | None = None
        target.installEventFilter(self)

    def draw_inside(self) -> None:
        """Along the widget's own edge: it stands at the edge of its row, which would cut it."""
        self._reach = 0

    @property
    def _target(self) -> QWidget:
        """The owner, asked for each time: held, the two would be a ring that lives on."""
        return cast(QWidget, self.parent())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target's focus and place."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self._show()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.ParentChange):
            self._hide()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize) and self._overlay is not None:
            self._place()
        return False

    def _show(self) -> None:
        parent = self._target.parentWidget()
        if parent is None or not shows_focus(self._target):
            return
        if self._overlay is None:
            self._overlay = _Overlay(parent, px(self._radius) + self._reach)
        self._place()
        self._overlay.raise_()
        self._overlay.show()

    def _hide(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()
            self._overlay.deleteLater()
            self._overlay = None

    def _place(self) -> None:
        reach = self._reach
        if self._overlay is not None:
            self._overlay.setGeometry(
                self._target.geometry().marginsAdded(QMargins(reach, reach, reach, reach))
            )


class _Overlay(QWidget):
    """Paints the ring, takes no mouse."""

    def __init__(self, parent: QWidget, radius: float) -> None:
        super().__init__(parent)
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring, rounder than the control by the gap."""
        painter = QPainter(self)
        ring(painter, QRectF(self.rect()), self._radius)
