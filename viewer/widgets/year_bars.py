"""The bars of a histogram of years: which years make a bar, and how one is painted."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter

from db.model import FacetValue
from viewer.i18n import number_text
from viewer.theme import Theme, font, line_height, px
from viewer.widgets.painting import CENTER, box, line, width_of

#: The height of the bars.
BARS = 42
#: A bar narrower than this has no room for its figure.
_FIGURE = 16
#: So many years may make a bar.
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2500, 5000, 10_000)


class BarState(Enum):
    """How the years of a bar stand."""

    SHOWN = auto()
    #: Others are chosen.
    AWAY = auto()
    EXCLUDED = auto()


class YearBin(NamedTuple):
    """Years that make one bar, and how many hits they have together."""

    years: tuple[str, ...]
    hits: int

    @property
    def label(self) -> str:
        """«2021», «1920–1924»."""
        first, last = self.years[0], self.years[-1]
        return first if first == last else f"{first}–{last}"


def bins_of(values: Sequence[FacetValue], most: int) -> tuple[YearBin, ...]:
    """Every year from the first to the last, those without hits as 0, in ``most`` bars at most.

    Where that is too many, each bar holds 2, 5, 10… years and begins at a round one. Values that
    are no years are left out.
    """
    counts = {int(v.value): v.count for v in values if v.value.isdigit() and len(v.value) == 4}
    if not counts:
        return ()
    first, last = min(counts), max(counts)
    step = next(step for step in _STEPS if last // step - first // step < max(1, most))
    bins = []
    for begin in range(first - first % step, last + 1, step):
        years = range(max(first, begin), min(last, begin + step - 1) + 1)
        names = tuple(f"{year:04}" for year in years)
        bins.append(YearBin(names, sum(counts.get(year, 0) for year in years)))
    return tuple(bins)


def paint_bar(painter: QPainter, ground: QRectF, one: YearBin, most: int, state: BarState) -> None:
    """Ground, bar and figure; what is left out is hatched and its figure struck."""
    tokens = Theme.current().tokens
    radius = min(px(3), ground.width() / 3)
    if ground.width() < px(_FIGURE):
        painter.fillRect(ground, tokens.hover)
    else:
        box(painter, ground, radius, tokens.hover)
    # The highest bar leaves a seventh free, so that its ground is seen too.
    height = ground.height() * 0.87 * one.hits / most if most else 0.0
    height = max(float(px(6)), height) if one.hits else 0.0
    rect = QRectF(ground.left(), ground.bottom() - height, ground.width(), height)
    if height:
        border = tokens.text if tokens.contrast else None
        box(painter, rect, radius, tokens.hist if state is BarState.SHOWN else tokens.bar, border)
    if state is BarState.EXCLUDED:
        painter.fillRect(ground, QBrush(tokens.text2, Qt.BrushStyle.BDiagPattern))
    if not one.hits or ground.width() < px(_FIGURE):
        return
    shape = font("caption", tabular=True)
    shape.setStrikeOut(state is BarState.EXCLUDED)
    text = number_text(one.hits)
    if ground.width() < width_of(text, shape):
        return
    figure_height = px(14)
    top = rect.top() + px(1) if height >= px(18) else rect.top() - figure_height - px(1)
    figure = QRectF(ground.left() - 2, top, ground.width() + 4, figure_height)
    if state is BarState.EXCLUDED:
        box(painter, figure.adjusted(px(4), 0, -px(4), 0), px(3), tokens.rail)
    line(painter, figure, text, shape, tokens.text, CENTER)


def paint_year(painter: QPainter, bar: QRectF, one: YearBin, room: int) -> None:
    """The year under a bar; of several the round one, with a tick that leads to it."""
    tokens = Theme.current().tokens
    shape = font("caption", tabular=True)
    text = next((year for year in one.years if int(year) % 5 == 0), one.years[0])
    text = one.years[0] if len(one.years) == 1 else text
    width = max(bar.width(), width_of(text, shape) + 1)
    left = min(max(0.0, bar.center().x() - width / 2), room - width)
    if bar.width() < width - 1:
        painter.fillRect(QRectF(bar.center().x(), px(BARS), 1, px(3)), tokens.line2)
    rect = QRectF(left, px(BARS) + px(2), width, line_height("caption"))
    line(painter, rect, text, shape, tokens.text2, CENTER)
