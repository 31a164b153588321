"""Years as bars with their figures; a span is chosen by drawing over them, or by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from db.model import FacetValue
from viewer.theme import Theme, font, line_height, px
from viewer.widgets.painting import CENTER, box, line, ring, shows_focus, width_of

_BARS, _GAP = 42, 6
#: A bar narrower than this has no room for its figure or its year.
_FIGURE, _YEAR = 16, 34


def year_bars(values: Sequence[FacetValue]) -> tuple[FacetValue, ...]:
    """Every year from the first to the last, those without hits as 0. Other values are left out."""
    counts = {int(v.value): v.count for v in values if v.value.isdigit() and len(v.value) == 4}
    if not counts:
        return ()
    return tuple(
        FacetValue(str(year), str(year), counts.get(year, 0))
        for year in range(min(counts), max(counts) + 1)
    )


class YearHistogram(QWidget):
    """``span_changed(years)``: the chosen years; none if the choice was taken back.

    Left and Right move, with Shift they widen; Space or Enter takes the span, Escape none.
    """

    span_changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years: tuple[FacetValue, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._anchor = self._end = -1
        self._drawing = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def set_years(self, values: Sequence[FacetValue], chosen: Sequence[str]) -> None:
        """Show these years; ``chosen`` ones are filtered by."""
        self._years = year_bars(values)
        self._chosen = frozenset(chosen)
        self._drawing = False
        places = [i for i, year in enumerate(self._years) if year.value in self._chosen]
        self._anchor = places[0] if places else -1
        self._end = places[-1] if places else -1
        self._say()
        self.update()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Years"))
        said = ", ".join(f"{y.label}: {y.count}" for y in self._years if y.count)
        here = self._years[self._end].label if 0 <= self._end < len(self._years) else ""
        self.setAccessibleDescription("; ".join(part for part in (here, said) if part))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Bars of 42 and a line of years."""
        return QSize(px(200), px(_BARS) + px(2) + line_height("caption"))

    # Choosing -----------------------------------------------------------------------------------

    def _bar(self, place: int) -> QRectF:
        count = max(1, len(self._years))
        gap = px(_GAP) if count <= 8 else px(2) if count <= 40 else 0
        width = (self.width() + gap) / count
        return QRectF(place * width, 0, max(1.0, width - gap), px(_BARS))

    def _at(self, x: float) -> int:
        if not self._years:
            return -1
        place = int(x / max(1, self.width()) * len(self._years))
        return min(max(0, place), len(self._years) - 1)

    def _span(self) -> tuple[str, ...]:
        low, high = sorted((self._anchor, self._end))
        return tuple(year.value for year in self._years[max(0, low) : high + 1])

    def _take(self) -> None:
        span = self._span()
        taken_back = frozenset(span) == self._chosen
        self.span_changed.emit(() if taken_back else span)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a span."""
        if event.button() == Qt.MouseButton.LeftButton and self._years:
            self._anchor = self._end = self._at(event.position().x())
            self._drawing = True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Widen the span; name the year under the pointer."""
        place = self._at(event.position().x())
        if self._drawing:
            self._end = place
            self.update()
        elif place >= 0:
            year = self._years[place]
            QToolTip.showText(event.globalPosition().toPoint(), f"{year.label}: {year.count}", self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the span. A click on the one chosen takes the choice back."""
        if self._drawing and event.button() == Qt.MouseButton.LeftButton:
            self._drawing = False
            self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, widen, take."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self._years:
            self._end = min(max(0, self._end + step), len(self._years) - 1)
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier or self._anchor < 0:
                self._anchor = self._end
            self._drawing = True
            self._say()
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._end >= 0:
                self._drawing = False
                self._take()
        elif event.key() == Qt.Key.Key_Escape and self._chosen:
            self.span_changed.emit(())
        else:
            super().keyPressEvent(event)

    # Painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds, bars, figures, years."""
        painter = QPainter(self)
        most = max((year.count for year in self._years), default=0)
        label_every = self._label_step()
        for place, year in enumerate(self._years):
            self._paint_bar(painter, place, year, most)
            if place % label_every == 0:
                self._paint_year(painter, place, year)
        if shows_focus(self):
            ring(painter, QRectF(self.rect()), px(4))

    def _label_step(self) -> int:
        width = self._bar(0).width() + px(_GAP)
        return max(1, -(-px(_YEAR) // max(1, int(width))))

    def _is_chosen(self, place: int, year: FacetValue) -> bool:
        if self._drawing:
            return min(self._anchor, self._end) <= place <= max(self._anchor, self._end)
        return not self._chosen or year.value in self._chosen

    def _paint_bar(self, painter: QPainter, place: int, year: FacetValue, most: int) -> None:
        tokens = Theme.current().tokens
        ground = self._bar(place)
        radius = min(px(3), ground.width() / 3)
        box(painter, ground, radius, tokens.hover)
        # The highest bar leaves a seventh free, so that its ground is seen too.
        height = ground.height() * 0.87 * year.count / most if most else 0.0
        height = max(float(px(6)), height) if year.count else 0.0
        rect = QRectF(ground.left(), ground.bottom() - height, ground.width(), height)
        chosen = self._is_chosen(place, year)
        if height:
            border = tokens.text if tokens.contrast else None
            box(painter, rect, radius, tokens.hist if chosen else tokens.bar, border)
        shape = font("caption", tabular=True)
        if not year.count or ground.width() < max(px(_FIGURE), width_of(str(year.count), shape)):
            return
        figure_height = px(14)
        top = rect.top() + px(1) if height >= px(18) else rect.top() - figure_height - px(1)
        figure = QRectF(ground.left() - 2, top, ground.width() + 4, figure_height)
        line(painter, figure, str(year.count), shape, tokens.text, CENTER)

    def _paint_year(self, painter: QPainter, place: int, year: FacetValue) -> None:
        tokens = Theme.current().tokens
        bar = self._bar(place)
        shape = font("caption", tabular=True)
        width = max(bar.width(), width_of(year.label, shape) + 1)
        left = min(max(0.0, bar.center().x() - width / 2), self.width() - width)
        rect = QRectF(left, px(_BARS) + px(2), width, line_height("caption"))
        line(painter, rect, year.label, shape, tokens.text2, CENTER)
