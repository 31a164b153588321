"""A picture on a plane: marks at points, moved by dragging and enlarged by the wheel or keys."""

import math
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from viewer.theme import px
from viewer.widgets.pictures.board import translate
from viewer.widgets.pictures.page_parts import PagePart
from viewer.widgets.pictures.picture import Picture

T = TypeVar("T")

_STEP, _LARGEST = 1.25, 40.0
#: How far Ctrl and an arrow move, in pixels.
_MOVE = 80
_WAYS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
#: Milliseconds after the last move in which all is drawn finely again.
_REST = 120
#: Room around what is shown; at the right for labels, too.
_MARGIN, _LABELS = 36, 110
#: The size of the whole in a file.
_WHOLE = (1400, 900)


class PlanePicture(Picture):
    """Points of the plane are shown at ``point * scale + offset``.

    + and − enlarge and reduce, 0 shows all again, Ctrl with an arrow moves the plane.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.scale, self.offset = 1.0, QPointF()
        self._fitted = True
        self._drag: QPointF | None = None
        self._dragged = False
        #: The room of a page while it is printed.
        self._paper: QSizeF | None = None
        #: While the plane moves, what takes time is drawn roughly.
        self.moving = False
        self._rest = QTimer()
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        super().__init__(parent)
        self._rest.setParent(self)
        self._rest.timeout.connect(self._come_to_rest)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # What a kind of plane says ------------------------------------------------------------------

    def bounds(self) -> QRectF:
        """The part of the plane that is shown at first."""
        return QRectF(0, 0, 1, 1)

    def points(self) -> Sequence[QPointF]:
        """The points of the marks that arrows lead to, by mark."""
        return ()

    def radius(self, mark: int) -> float:
        """How large a mark is, in pixels."""
        return float(px(6))

    def room(self) -> QRectF:
        """The part of the viewport that the plane has."""
        return QRectF(self.viewport().rect())

    # Places -------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show all."""
        self._fitted = True

    def is_at_beginning(self) -> bool:
        """Whether all is shown, too."""
        return self._fitted and super().is_at_beginning()

    def is_kept(self) -> bool:
        """Only where nothing leaves the room."""
        return self._fitted

    def keys_hint(self) -> str:
        """How the plane is moved."""
        return translate("pictures", "plus and minus enlarge and reduce, 0 shows all")

    def rearrange(self) -> None:
        """Show all again, unless somebody has moved."""
        if self._fitted:
            self.fit(self.room())
        self.redraw()

    def fit(self, room: QRectF) -> None:
        """Show all that there is in a part of the viewport."""
        bounds, margin = self.bounds(), 2 * px(_MARGIN)
        room = room.adjusted(0, 0, -px(_LABELS), 0)
        wide = max(1.0, room.width() - margin) / max(1e-6, bounds.width())
        high = max(1.0, room.height() - margin) / max(1e-6, bounds.height())
        self.scale = min(wide, high)
        self.offset = room.center() - bounds.center() * self.scale

    def shown(self, point: QPointF) -> QPointF:
        """A point of the plane in the viewport."""
        return QPointF(
            point.x() * self.scale + self.offset.x(), point.y() * self.scale + self.offset.y()
        )

    def rect_of(self, mark: int) -> QRectF:
        """The square around a mark."""
        middle, radius = self.shown(self.points()[mark]), self.radius(mark)
        return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)

    def at(self, point: QPointF) -> int:
        """The nearest mark under a point; -1 for none."""
        found, nearest = -1, math.inf
        for mark, place in enumerate(self.points()):
            there = self.shown(place)
            away = math.hypot(there.x() - point.x(), there.y() - point.y())
            if away <= self.radius(mark) + px(2) and away < nearest:
                found, nearest = mark, away
        return found

    def toward(self, key: Qt.Key) -> int:
        """The nearest mark that lies more in the arrow's way than beside it."""
        points = self.points()
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) or key not in _WAYS:
            first = key in (Qt.Key.Key_Home, Qt.Key.Key_PageUp)
            return 0 if first else len(points) - 1
        if self.current >= len(points):
            return self.current
        dx, dy = _WAYS[key]
        here = points[self.current]
        found, nearest = self.current, math.inf
        for mark, there in enumerate(points):
            along = (there.x() - here.x()) * dx + (there.y() - here.y()) * dy
            beside = abs((there.x() - here.x()) * dy) + abs((there.y() - here.y()) * dx)
            if along > 0 and along >= beside and along + 2 * beside < nearest:
                found, nearest = mark, along + 2 * beside
        return found

    def reveal(self, mark: int) -> None:
        """Move the plane if the mark lies outside."""
        rect, room = self.rect_of(mark), self.room().adjusted(8, 8, -8, -8)
        if not room.contains(rect):
            self._fitted = False
            self.offset += room.center() - rect.center()
            self.moved()

    def moved(self) -> None:
        """The plane was moved or enlarged."""
        self.moving = True
        self._rest.start()
        self.redraw()

    def _come_to_rest(self) -> None:
        self.moving = False
        self.redraw()

    def zoom(self, factor: float, around: QPointF) -> None:
        """Enlarge or reduce; the point stays where it is."""
        smallest = self._scale_of_all() / 2
        wanted = min(max(self.scale * factor, smallest), smallest * 2 * _LARGEST)
        self._fitted = False
        self.offset = around - (around - self.offset) * (wanted / self.scale)
        self.scale = wanted
        self.moved()

    def _scale_of_all(self) -> float:
        kept = self.scale, self.offset
        self.fit(self.room())
        found, (self.scale, self.offset) = self.scale, kept
        return found

    # Events -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may show more."""
        super().resizeEvent(event)
        self.rearrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Enlarge or reduce around the pointer."""
        self.zoom(_STEP ** (event.angleDelta().y() / 120), event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enlarge, reduce, show all, move; else as every picture."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_STEP, self.room().center())
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _STEP, self.room().center())
        elif key == Qt.Key.Key_0:
            self._fitted = True
            self.rearrange()
            self.moved()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in _WAYS:
            dx, dy = _WAYS[key]
            self._fitted = False
            self.offset -= QPointF(dx, dy) * px(_MOVE)
            self.moved()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the plane with the pointer, or say what is under it."""
        if self._drag is None:
            super().mouseMoveEvent(event)
            return
        step = event.position() - self._drag
        if self._dragged or step.manhattanLength() > px(4):
            self._dragged, self._fitted = True, False
            self.offset += step
            self._drag = event.position()
            self.moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that was no drag takes the mark."""
        dragged, self._drag = self._dragged, None
        self._dragged = False
        if not dragged:
            super().mouseReleaseEvent(event)

    # Saving -------------------------------------------------------------------------------------

    def whole_size(self) -> QSizeF:
        """A sheet of one size for all planes, but on paper the room of a page."""
        return self._paper or QSizeF(px(_WHOLE[0]), px(_WHOLE[1]))

    def printed(self, room: QSizeF) -> list[PagePart]:
        """All of it on a page."""
        return [PagePart(self._on(room, self.whole_size), partial(self._on, room, self.draw_whole))]

    def _on(self, room: QSizeF, act: Callable[..., T], *given: object) -> T:
        self._paper = room
        try:
            return act(*given)
        finally:
            self._paper = None
