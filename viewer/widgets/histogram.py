"""Years as bars with their figures; a span is chosen by drawing over them, or by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from db.model import FacetValue
from viewer.i18n import number_text
from viewer.theme import line_height, px
from viewer.widgets.painting import ring, shows_focus
from viewer.widgets.year_bars import BARS, BarState, YearBin, bins_of, paint_bar, paint_year

__all__ = ["YearHistogram"]

_GAP = 6
#: A bar is at least so wide; where single years would be narrower, several make a bar.
_NARROWEST = 6
#: A label of a year takes so much.
_LABEL = 34
#: Years are written where they are whole multiples of one of these.
_ROUND = (2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2500, 5000, 10_000)
_TAKING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EXCLUDING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class YearHistogram(QWidget):
    """``span_changed(years)``: the chosen years; none if the choice was taken back.

    ``exclusion_changed(years)`` is the same for years to leave out: drawn with Alt, or taken with
    Delete. ``span_drawn(years)`` tells the span while it is drawn, none afterwards. Left and Right
    move, with Shift they widen; Space or Enter takes the span, Escape or a double click none.
    """

    span_changed = Signal(tuple)
    exclusion_changed = Signal(tuple)
    span_drawn = Signal(tuple)
    accessible_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[FacetValue, ...] = ()
        self._bins: tuple[YearBin, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._excluded: frozenset[str] = frozenset()
        self._anchor = self._end = -1
        self._drawing = self._excludes = False
        self._by_mouse = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def set_years(
        self, values: Sequence[FacetValue], chosen: Sequence[str], excluded: Sequence[str] = ()
    ) -> None:
        """Show these years; ``chosen`` ones are filtered by, ``excluded`` ones are left out."""
        self._values = tuple(values)
        self._chosen, self._excluded = frozenset(chosen), frozenset(excluded)
        before = self._spelled()
        self._bins = bins_of(self._values, self._most_bars())
        if self._by_mouse and self._spelled() == before:
            # Answers may come while a span is drawn: the drawing goes on.
            self.update()
            return
        self._drawing = self._by_mouse = False
        self._find_place()
        self._say()
        self.update()

    def _spelled(self) -> tuple[tuple[str, ...], ...]:
        return tuple(one.years for one in self._bins)

    def _find_place(self) -> None:
        places = [i for i, one in enumerate(self._bins) if self._chosen.intersection(one.years)]
        self._anchor = places[0] if places else -1
        self._end = places[-1] if places else -1

    def _most_bars(self) -> int:
        width = self.width() if self.isVisible() else px(208)
        return max(4, width // px(_NARROWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other bars."""
        super().resizeEvent(event)
        bins = bins_of(self._values, self._most_bars())
        if len(bins) != len(self._bins) and not self._drawing:
            self._bins = bins
            self._find_place()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Years"))
        said = ", ".join(f"{one.label}: {one.hits}" for one in self._bins if one.hits)
        here = self._bins[self._end].label if 0 <= self._end < len(self._bins) else ""
        if self._drawing:
            span = self._span()
            here = span[0] if len(span) == 1 else f"{span[0]}–{span[-1]}"
        out = ", ".join(sorted(self._excluded))
        excluded = self.tr("left out: {years}").format(years=out) if out else ""
        self.setAccessibleDescription("; ".join(part for part in (here, said, excluded) if part))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Bars of 42 and a line of years."""
        return QSize(px(200), px(BARS) + px(2) + line_height("caption"))

    # Choosing -----------------------------------------------------------------------------------

    def _bar(self, place: int) -> QRectF:
        count = max(1, len(self._bins))
        gap = px(_GAP) if count <= 8 else px(2) if count <= 20 else 1
        width = (self.width() + gap) / count
        return QRectF(place * width, 0, max(1.0, width - gap), px(BARS))

    def _at(self, x: float) -> int:
        if not self._bins:
            return -1
        place = int(x / max(1, self.width()) * len(self._bins))
        return min(max(0, place), len(self._bins) - 1)

    def _span(self) -> tuple[str, ...]:
        low, high = sorted((self._anchor, self._end))
        return tuple(year for one in self._bins[max(0, low) : high + 1] for year in one.years)

    def _take(self, *, exclude: bool) -> None:
        span = self._span()
        before = self._excluded if exclude else self._chosen
        wanted = () if frozenset(span) == before else span
        self.span_drawn.emit(())
        (self.exclusion_changed if exclude else self.span_changed).emit(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a span."""
        if event.button() == Qt.MouseButton.LeftButton and self._bins:
            self._anchor = self._end = self._at(event.position().x())
            self._drawing = self._by_mouse = True
            self._excludes = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self.span_drawn.emit(self._span())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Widen the span; name the year under the pointer."""
        place = self._at(event.position().x())
        if self._by_mouse:
            if place != self._end:
                self._end = place
                self.span_drawn.emit(self._span())
                self.update()
        elif place >= 0:
            one = self._bins[place]
            said = f"{one.label}: {number_text(one.hits)}"
            QToolTip.showText(event.globalPosition().toPoint(), said, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the span. A click on the one chosen takes the choice back."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._by_mouse:
            self._drawing = self._by_mouse = False
            self._take(exclude=self._excludes)
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take every choice back."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._clear()

    def _clear(self) -> None:
        self._drawing = self._by_mouse = False
        if self._chosen:
            self.span_changed.emit(())
        if self._excluded:
            self.exclusion_changed.emit(())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, widen, take."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self._bins:
            self._step(step, widen=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in _TAKING or event.key() in _EXCLUDING:
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if self._end >= 0:
                self._drawing = False
                self._take(exclude=event.key() in _EXCLUDING or bool(shifted))
        elif event.key() == Qt.Key.Key_Escape and (self._chosen or self._excluded):
            self._clear()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int, *, widen: bool) -> None:
        self._end = min(max(0, self._end + step), len(self._bins) - 1)
        if not widen or self._anchor < 0:
            self._anchor = self._end
        self._drawing, self._excludes = True, False
        self._say()
        self.span_drawn.emit(self._span())
        self.update()

    # Painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds, bars, figures, years."""
        painter = QPainter(self)
        most = max((one.hits for one in self._bins), default=0)
        labelled = self._labelled()
        for place, one in enumerate(self._bins):
            bar = self._bar(place)
            paint_bar(painter, bar, one, most, self._bar_state(place, one))
            if place in labelled:
                paint_year(painter, bar, one, self.width())
        if shows_focus(self):
            ring(painter, QRectF(self.rect()), px(4))

    def _labelled(self) -> frozenset[int]:
        """Bars whose year is written: all, or round years, as far as there is room."""
        count = len(self._bins)
        if count * px(_LABEL) <= self.width() + px(_GAP):
            return frozenset(range(count))
        room = max(1, self.width() // px(_LABEL + 8))
        span = int(self._bins[-1].years[-1]) - int(self._bins[0].years[0]) + 1
        round_to = next(step for step in _ROUND if span / step <= room)
        return frozenset(
            place
            for place, one in enumerate(self._bins)
            if any(int(year) % round_to == 0 for year in one.years)
        )

    def _bar_state(self, place: int, one: YearBin) -> BarState:
        if self._drawing:
            inside = min(self._anchor, self._end) <= place <= max(self._anchor, self._end)
            if inside:
                return BarState.EXCLUDED if self._excludes else BarState.SHOWN
            return BarState.AWAY
        if self._excluded.issuperset(one.years):
            return BarState.EXCLUDED
        if self._chosen and not self._chosen.intersection(one.years):
            return BarState.AWAY
        return BarState.SHOWN
