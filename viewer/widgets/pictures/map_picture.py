"""The map of places: an outline, a disc for each place, and a list of those not on it."""

import math
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from viewer.i18n import number_text
from viewer.theme import Theme, font, line_height, px
from viewer.widgets.painting import LEFT, RIGHT, box, elided, line, ring, shows_focus, width_of
from viewer.widgets.pictures.board import translate
from viewer.widgets.pictures.label_places import SIDES, TakenRoom, beside
from viewer.widgets.pictures.map_board import LAND, MapBoard
from viewer.widgets.pictures.plane_picture import PlanePicture

_SMALLEST, _LARGEST = 5.0, 20.0
#: So many degrees are shown at least, and so many are left around the places.
_LEAST, _AROUND = 12.0, 2.0
#: What is shown where no place is known: the lands between the Black Sea and the Pamirs.
_FIRST = QRectF(20, -60, 40, 28)
_LANE, _ROW = 220, 30
_WIDEST_LABEL = 180
#: A scale, and what of the plane is shown where that is all of it.
_View = tuple[float, QRectF | None]
_NO_VIEW: _View = (0.0, None)


class MapPicture(PlanePicture):
    """Places that are not on the map are listed at its right: none is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._labels: tuple[_View, list[tuple[int, str, QRectF]]] = (_NO_VIEW, [])
        self._whole = False
        super().__init__(parent)

    @property
    def map(self) -> MapBoard:
        """The board."""
        return cast(MapBoard, self._board)

    def rearrange(self) -> None:
        """Show all places."""
        if isinstance(self._board, MapBoard):
            self._labels = (_NO_VIEW, [])
            super().rearrange()

    def room(self) -> QRectF:
        """What the list leaves."""
        whole = QRectF(QPointF(0, 0), self.whole_size()) if self._whole else None
        room = whole or QRectF(self.viewport().rect())
        has_list = isinstance(self._board, MapBoard) and self._board.elsewhere
        return room.adjusted(0, 0, -px(_LANE), 0) if has_list else room

    def bounds(self) -> QRectF:
        """The places, with some land around them."""
        points = self.points()
        if not points:
            return _FIRST
        xs, ys = [point.x() for point in points], [point.y() for point in points]
        found = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        wide = max(0.0, _LEAST - found.width()) / 2 + _AROUND
        high = max(0.0, _LEAST - found.height()) / 2 + _AROUND
        return found.adjusted(-wide, -high, wide, high)

    def points(self) -> list[QPointF]:
        """The places on the map."""
        return self.map.points if isinstance(self._board, MapBoard) else []

    def radius(self, mark: int) -> float:
        """By the area of the disc."""
        share = math.sqrt(self.map.places[mark].meetings / self.map.most)
        return px(1) * (_SMALLEST + (_LARGEST - _SMALLEST) * min(1.0, share))

    def rect_of(self, mark: int) -> QRectF:
        """A disc, or a row of the list."""
        if mark < len(self.points()):
            return super().rect_of(mark)
        row = mark - len(self.points())
        room = self.room()
        top = px(12) + line_height("secondary") + row * px(_ROW)
        return QRectF(room.right() + px(12), top, px(_LANE - 20), px(_ROW))

    def at(self, point: QPointF) -> int:
        """A disc, or a row of the list."""
        if point.x() > self.room().right():
            rows = range(len(self.points()), self.mark_count())
            return next((mark for mark in rows if self.rect_of(mark).contains(point)), -1)
        return super().at(point)

    def is_kept(self) -> bool:
        """The land always leaves the room."""
        return False

    def toward(self, key: Qt.Key) -> int:
        """Past the last place at the right comes the list; in it up and down go through it."""
        first = len(self.points())
        if self.current < first:
            found = super().toward(key)
            at_end = found == self.current and key == Qt.Key.Key_Right
            return first if at_end and self.mark_count() > first else found
        if key == Qt.Key.Key_Left and first:
            return first - 1
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        return min(max(self.current + step, first), self.mark_count() - 1)

    def reveal(self, mark: int) -> None:
        """A row of the list stays where it is."""
        if mark < len(self.points()):
            super().reveal(mark)

    # Drawing ------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, seen: QRectF) -> None:
        """Land, lakes, discs, labels, the list."""
        if not isinstance(self._board, MapBoard):
            return
        painter.save()
        painter.setClipRect(self.room())
        self._draw_land(painter)
        shown = [self.shown(point) for point in self.points()]
        for mark in reversed(range(len(shown))):
            self._draw_disc(painter, mark, shown[mark])
        self._draw_labels(painter, shown)
        painter.restore()
        self._draw_list(painter)
        if self.current >= 0 and shows_focus(self):
            rect = self.rect_of(self.current)
            if self.current < len(shown):
                around = rect.adjusted(-3, -3, 3, 3)
                ring(painter, around, around.width() / 2)
            else:
                ring(painter, rect, px(6))

    def draw_whole(self, painter: QPainter) -> None:
        """All of it on the sheet."""
        kept = self.scale, self.offset, self.current, self.hovered, self._labels
        self.current = self.hovered = -1
        self.moving, self._whole = False, True
        self.fit(self.room())
        self.draw(painter, QRectF(QPointF(0, 0), self.whole_size()))
        self._whole = False
        self.scale, self.offset, self.current, self.hovered, self._labels = kept

    def whole_size(self) -> QSizeF:
        """As high as the list of places that are not on the map, too."""
        size, rows = super().whole_size(), self.mark_count() - len(self.points())
        high = px(12) + line_height("secondary") + rows * px(_ROW) + px(12)
        return QSizeF(size.width(), max(size.height(), float(high)))

    def _draw_land(self, painter: QPainter) -> None:
        tokens, room = Theme.current().tokens, self.room()
        painter.fillRect(room, tokens.page)
        part = QRectF((room.topLeft() - self.offset) / self.scale, room.size() / self.scale)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self.moving)
        painter.translate(self.offset)
        painter.scale(self.scale, self.scale)
        pen = QPen(tokens.bar if not tokens.contrast else tokens.text, 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for outline in self.map.rings:
            if outline.around.intersects(part):
                painter.setBrush(tokens.rail if outline.kind == LAND else tokens.page)
                # An SVG knows no clip: there the land itself ends at the edge.
                shape = outline.shape.intersected(part) if self._whole else outline.shape
                painter.drawPolygon(shape)
        painter.restore()

    def _draw_disc(self, painter: QPainter, mark: int, middle: QPointF) -> None:
        tokens, radius = Theme.current().tokens, self.radius(mark)
        painter.setPen(QPen(tokens.page, 1.5))
        painter.setBrush(tokens.text if mark == self.hovered else tokens.accent)
        painter.drawEllipse(middle, radius, radius)

    def _labelled(self) -> list[tuple[int, str, QRectF]]:
        """The places whose labels have room, those with the most meetings first.

        The room of a label counts from the middle of its disc.
        """
        # Where all is shown none is cut by an edge.
        all_of_it = self.room().translated(-self.offset).adjusted(px(4), px(2), -px(4), -px(2))
        shown = all_of_it if self._fitted or self._whole else None
        view = self.scale, shown
        if self._labels[0] != view and not (self.moving and self._labels[1]):
            shape, high, room = font("secondary_strong"), line_height("secondary"), TakenRoom()
            for mark, point in enumerate(self.points()):
                own = self.radius(mark)
                middle = point * self.scale
                room.put(QRectF(middle.x() - own, middle.y() - own, 2 * own, 2 * own))
            found = []
            for mark, point in enumerate(self.points()):
                place = self.map.places[mark]
                name = elided(place.place.label, shape, px(_WIDEST_LABEL))
                label = f"{name} {number_text(place.meetings)}"
                out, width = self.radius(mark) + px(4), width_of(label, shape) + 2
                for side in SIDES:
                    rect = beside(side, out, width, high)
                    stands = rect.translated(point * self.scale)
                    if (shown is None or shown.contains(stands)) and room.take(stands):
                        found.append((mark, label, rect))
                        break
            self._labels = (view, found)
        return self._labels[1]

    def _draw_labels(self, painter: QPainter, shown: list[QPointF]) -> None:
        tokens, shape = Theme.current().tokens, font("secondary_strong")
        for mark, label, rect in self._labelled():
            line(painter, rect.translated(shown[mark]), label, shape, tokens.text, LEFT)

    def _draw_list(self, painter: QPainter) -> None:
        if not self.map.elsewhere:
            return
        tokens, first = Theme.current().tokens, len(self.points())
        head = self.rect_of(first).translated(px(8), -line_height("secondary") - px(4))
        head.setHeight(line_height("secondary"))
        title = translate("pictures", "Not on the map")
        line(painter, head, title, font("secondary_strong"), tokens.text2, LEFT)
        for mark in range(first, self.mark_count()):
            rect, place = self.rect_of(mark), self.map.places[mark]
            if mark == self.hovered:
                box(painter, rect, px(6), tokens.hover)
            inside = rect.adjusted(px(8), 0, -px(8), 0)
            count = number_text(place.meetings)
            words = inside.adjusted(0, 0, -width_of(count, font("base")) - px(8), 0)
            line(painter, words, place.place.label, font("name"), tokens.text, LEFT)
            line(painter, inside, count, font("base", tabular=True), tokens.text2, RIGHT)
