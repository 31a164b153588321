"""Who met whom: persons are discs, institutions squares, the larger the more meetings."""

import math
from collections.abc import Iterable
from itertools import product
from typing import cast

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from viewer.theme import Theme, font, line_height, px
from viewer.widgets.painting import LEFT, box, line, ring, shows_focus, width_of
from viewer.widgets.pictures.board import translate
from viewer.widgets.pictures.label_places import FIRST_SIDES, SIDES, TakenRoom, beside
from viewer.widgets.pictures.network_board import NetworkBoard
from viewer.widgets.pictures.plane_picture import PlanePicture

_SMALLEST, _LARGEST = 3.5, 12.0
#: More nodes than this are drawn smaller.
_MANY = 120
#: Ties are drawn in so many strengths.
_STRENGTHS = 3
_WIDEST_LABEL = 220
#: Where a whole name has no room, the beginning of it may have.
_WIDTHS = (_WIDEST_LABEL, 120, 72, 48)
#: How much of the ties is covered under a name.
_VEIL = 0.75
#: A scale, and what of the plane lies at the left edge of the viewport.
_View = tuple[float, float]
_NO_VIEW: _View = (0.0, 0.0)


class NetworkPicture(PlanePicture):
    """Shift with Up and Down goes through the ties of a node, the strongest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._points: list[QPointF] = []
        self._labels: tuple[_View, list[tuple[int, str, QRectF]]] = (_NO_VIEW, [])
        self._radii: list[float] = []
        self._squares: list[bool] = []
        #: The ends of ties by strength.
        self._ties: list[list[tuple[int, int]]] = []
        self._node = -1
        super().__init__(parent)

    @property
    def net(self) -> NetworkBoard:
        """The board."""
        return cast(NetworkBoard, self._board)

    def rearrange(self) -> None:
        """Take the places of the board; before there are figures there are none."""
        self._points, self._labels = [], (_NO_VIEW, [])
        if isinstance(self._board, NetworkBoard):
            self._points = [QPointF(x, y) for x, y in self._board.places]
            shares = (math.sqrt(node.meetings / self.net.most) for node in self.net.nodes)
            largest = max(_SMALLEST + 2, _LARGEST * min(1.0, math.sqrt(_MANY / len(self._points))))
            self._radii = [px(1) * (_SMALLEST + (largest - _SMALLEST) * one) for one in shares]
            self._squares = [self.net.is_institution(node) for node in range(len(self.net.nodes))]
            self._ties = self._by_strength()
        super().rearrange()

    def bounds(self) -> QRectF:
        """All nodes."""
        xs, ys = [p.x() for p in self._points], [p.y() for p in self._points]
        if not xs:
            return QRectF(0, 0, 1, 1)
        wide, high = max(xs) - min(xs), max(ys) - min(ys)
        return QRectF(min(xs), min(ys), max(wide, 0.5), max(high, 0.5))

    def points(self) -> list[QPointF]:
        """The nodes."""
        return self._points

    def radius(self, mark: int) -> float:
        """By the area of the disc."""
        return self._radii[mark]

    def rect_of(self, mark: int) -> QRectF:
        """A node, or the middle of a tie."""
        if mark < len(self._points):
            return super().rect_of(mark)
        tie = self._line(mark)
        middle = tie.center()
        return QRectF(middle.x() - 4, middle.y() - 4, 8, 8)

    def _line(self, mark: int) -> QLineF:
        tie = self.net.ties[mark - len(self._points)]
        return QLineF(self.shown(self._points[tie.first]), self.shown(self._points[tie.second]))

    def at(self, point: QPointF) -> int:
        """A node, or else a tie that passes by."""
        found = super().at(point)
        if found >= 0 or not self._points:
            return found
        near, nearest = -1, float(px(4))
        for mark in range(len(self._points), len(self._board)):
            away = _distance(self._line(mark), point)
            if away < nearest:
                near, nearest = mark, away
        return near

    def keys_hint(self) -> str:
        """How ties are reached."""
        ties = translate("pictures", "Shift with Up and Down goes through the ties")
        return f"{ties}; {super().keys_hint()}"

    def begin(self) -> None:
        """No node has ties gone through; the first picture has labels, the next one fine ties."""
        self._node = -1
        super().begin()
        self.moved()

    def set_current(self, mark: int) -> None:
        """A node is remembered while its ties are gone through."""
        if 0 <= mark < len(self._points):
            self._node = mark
        super().set_current(mark)

    def toward(self, key: Qt.Key) -> int:
        """From a tie the arrows lead on from its node."""
        if self.current >= len(self._points):
            self.current = self._node
        return super().toward(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Through the ties of the node."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        held = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if not (step and held and self._node >= 0):
            super().keyPressEvent(event)
            return
        ways = [self._node, *self.net.ties_of[self._node]]
        place = ways.index(self.current) if self.current in ways else 0
        self.set_current(ways[(place + step) % len(ways)])

    # Drawing ------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, seen: QRectF) -> None:
        """Ties, nodes over them, labels over both; what is current or under the pointer last."""
        if not self._points:
            return
        seen = seen.adjusted(-px(_WIDEST_LABEL), -20, 20, 20)
        scale, (left, top) = self.scale, self.offset.toTuple()
        shown = [QPointF(p.x() * scale + left, p.y() * scale + top) for p in self._points]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self.moving)
        self._draw_ties(painter, shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = [mark for mark in dict.fromkeys((self.hovered, self.current)) if mark >= 0]
        for mark in chosen:
            self._draw_strong(painter, mark)
        self._draw_nodes(painter, shown, seen)
        self._draw_labels(painter, shown, seen)
        for mark in chosen:
            for node in self._ends(mark):
                self._draw_label(painter, node, shown[node], strong=True)
        if self.current >= 0 and shows_focus(self):
            ring(painter, self.rect_of(self.current).adjusted(-4, -4, 4, 4), px(6))

    def draw_whole(self, painter: QPainter) -> None:
        """All of it on the sheet."""
        kept = self.scale, self.offset, self.current, self.hovered, self._labels
        self.current = self.hovered = -1
        self.moving = False
        sheet = QRectF(QPointF(0, 0), self.whole_size())
        self.fit(sheet)
        self.draw(painter, sheet)
        self.scale, self.offset, self.current, self.hovered, self._labels = kept

    def _strength(self, meetings: int) -> int:
        most = max(2, self.net.ties[0].meetings)
        return min(_STRENGTHS - 1, int(math.log(meetings) / math.log(most) * _STRENGTHS))

    def _by_strength(self) -> list[list[tuple[int, int]]]:
        found: list[list[tuple[int, int]]] = [[] for _ in range(_STRENGTHS)]
        strengths = {count: self._strength(count) for count in {t.meetings for t in self.net.ties}}
        for tie in self.net.ties:
            found[strengths[tie.meetings]].append((tie.first, tie.second))
        return found

    def _draw_ties(self, painter: QPainter, shown: list[QPointF]) -> None:
        tokens = Theme.current().tokens
        for strength, ties in enumerate(self._ties):
            if ties:
                ink = tokens.bar if strength < _STRENGTHS - 1 else tokens.line2
                width = 0 if self.moving else 0.7 + 0.7 * strength
                painter.setPen(QPen(ink, width))
                painter.drawLines([QLineF(shown[one], shown[other]) for one, other in ties])

    def _draw_strong(self, painter: QPainter, mark: int) -> None:
        """The tie, or all ties of the node."""
        ties = self.net.ties_of[mark] if mark < len(self._points) else [mark]
        painter.setPen(QPen(Theme.current().tokens.accent, 1.8))
        painter.drawLines([self._line(tie) for tie in ties])

    def _ends(self, mark: int) -> Iterable[int]:
        if mark < len(self._points):
            return (mark,)
        tie = self.net.ties[mark - len(self._points)]
        return tie.first, tie.second

    def _draw_nodes(self, painter: QPainter, shown: list[QPointF], seen: QRectF) -> None:
        tokens = Theme.current().tokens
        painter.setPen(QPen(tokens.page, 1))
        for institutions in (False, True):
            painter.setBrush(tokens.evidence["organiser" if institutions else "person"].line)
            for node, middle in enumerate(shown):
                radius = self._radii[node]
                if self._squares[node] is not institutions or not seen.contains(middle):
                    continue
                if institutions:
                    side = radius * 0.9
                    square = QRectF(middle.x() - side, middle.y() - side, 2 * side, 2 * side)
                    painter.drawRect(square)
                else:
                    painter.drawEllipse(middle, radius, radius)

    def _labelled(self) -> list[tuple[int, str, QRectF]]:
        """The nodes whose labels have room at this scale, and where one stands from the node.

        While the scale changes they are those of before. Where all is shown none begins outside.
        """
        edge = -self.offset.x() if self._fitted else -math.inf
        view = self.scale, edge
        if self._labels[0] != view and not (self.moving and self._labels[1]):
            shape, high, room = font("caption"), line_height("caption"), TakenRoom()
            for node, point in enumerate(self._points):
                side = self.radius(node)
                middle = point * self.scale
                room.put(QRectF(middle.x() - side, middle.y() - side, 2 * side, 2 * side))
            found, measure = [], QFontMetricsF(shape)
            # Of few each has a name; of thousands most have no room, and looking for it takes long.
            few = len(self._points) <= _MANY
            ways, widths = (SIDES, _WIDTHS) if few else (FIRST_SIDES, _WIDTHS[:1])
            for node, point in enumerate(self._points):
                middle, out = point * self.scale, self.radius(node) + px(3)
                letter = high / 2
                # Most have no room for a letter: measuring is what takes long.
                sides = [
                    side
                    for side in ways
                    if room.is_free(beside(side, out, letter, high).translated(middle))
                ]
                if not sides:
                    continue
                name = self.net.nodes[node].ref.label
                for widest, side in product(widths, sides):
                    label, width = name, measure.horizontalAdvance(name)
                    if width > px(widest):
                        label = measure.elidedText(name, Qt.TextElideMode.ElideRight, px(widest))
                        width = measure.horizontalAdvance(label)
                    place = beside(side, out, width, high)
                    stands = place.translated(middle)
                    if stands.left() >= edge and room.take(stands):
                        found.append((node, label, place))
                        break
            self._labels = (view, found)
        return self._labels[1]

    def _draw_labels(self, painter: QPainter, shown: list[QPointF], seen: QRectF) -> None:
        shape = font("caption")
        painter.setFont(shape)
        painter.setPen(Theme.current().tokens.text)
        rise = QFontMetricsF(shape).capHeight() / 2
        ground = QColor(Theme.current().tokens.page)
        ground.setAlphaF(_VEIL)
        labels = [one for one in self._labelled() if seen.contains(shown[one[0]])]
        for node, _label, place in labels:  # ties do not strike its letters through
            painter.fillRect(place.translated(shown[node]).adjusted(-1, 2, 1, -2), ground)
        for node, label, place in labels:
            start = QPointF(place.left(), place.center().y() + rise)
            painter.drawText(shown[node] + start, label)

    def _draw_label(
        self, painter: QPainter, node: int, middle: QPointF, *, strong: bool = False
    ) -> None:
        tokens, shape = Theme.current().tokens, font("secondary_strong" if strong else "caption")
        label = self.net.nodes[node].ref.label
        high = line_height("secondary")
        left = middle.x() + self.radius(node) + px(3)
        place = QRectF(left, middle.y() - high / 2, width_of(label, shape) + 2, high)
        box(painter, place.adjusted(-3, 0, 3, 0), px(3), tokens.page)
        line(painter, place, label, shape, tokens.text, LEFT)


def _distance(tie: QLineF, point: QPointF) -> float:
    """How far a point is from a stretch of line."""
    dx, dy = tie.dx(), tie.dy()
    length = dx * dx + dy * dy
    if not length:
        return math.hypot(point.x() - tie.x1(), point.y() - tie.y1())
    share = ((point.x() - tie.x1()) * dx + (point.y() - tie.y1()) * dy) / length
    share = min(max(share, 0.0), 1.0)
    return math.hypot(point.x() - tie.x1() - share * dx, point.y() - tie.y1() - share * dy)
