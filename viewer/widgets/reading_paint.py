"""Paints the reading page: margin, paragraphs, the panel of the chosen point. Holds no state."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from viewer.icons import KIND_ICONS, paint_icon
from viewer.theme import Theme, faded, font, px
from viewer.widgets.chips import paint_chips
from viewer.widgets.flow_text import GAP
from viewer.widgets.marked_text import MarkLook, paint_marked
from viewer.widgets.painting import RIGHT, box, line, ring, width_of
from viewer.widgets.reading_notes import PageNotes, paint_notes
from viewer.widgets.reading_selection import Selection
from viewer.widgets.reading_text import CHIPS, CHIPS_GAP, LINK, LINKS_GAP, ReadingText

GUTTER, NARROW_GUTTER, RIGHT_MARGIN, MEASURE = 84, 64, 29, 640
#: Under this width the gutter is narrow and the letters a step smaller.
NARROW = 560
_NUMBER_GAP, _PANEL, _PANEL_ABOVE, _PANEL_BELOW, _BAR = 24, 16, 9, 5, 3
_LABEL_LEFT, _LABEL, _KIND = 22, 102, 14
#: Height of the box of a mark over the size of the letters, as 26 over 17.
_MARK = 26 / 17


def left_edge(width: int) -> int:
    """Where the text begins in a window of that width; what stands above it begins there too."""
    return px(NARROW_GUTTER if width < px(NARROW) else GUTTER)


@dataclass(frozen=True, slots=True)
class PageGeometry:
    """Where the text begins and how wide it is, in logical pixels."""

    left: int = GUTTER
    measure: int = 600

    @classmethod
    def fitted(cls, width: int, step: int) -> "PageGeometry":
        """For a window of that width: at most 640 (more for larger letters), the rest is margin."""
        left = left_edge(width)
        most = px(MEASURE * max(1.0, step / 17))
        return cls(left, max(px(160), min(most, width - left - px(RIGHT_MARGIN))))


@dataclass(frozen=True, slots=True)
class PageState:
    """What stands out on the page.

    The current hit as (paragraph, number), the links in focus and under the pointer by number
    (-1 for none), the selection, and whose hits are marked.
    """

    current: tuple[int, int] | None
    link: int
    hover_link: int
    selection: Selection
    look: MarkLook
    notes: PageNotes


def paint_page(
    painter: QPainter,
    text: ReadingText,
    page: PageGeometry,
    offset: int,
    height: int,
    state: PageState,
) -> None:
    """Paint what lies between ``offset`` and ``offset + height`` of the page."""
    if not text.paragraphs:
        return
    painter.save()
    painter.translate(0, -offset)
    if text.chosen:
        _paint_panel(painter, text, page)
    paragraph = max(0, text.at(offset))
    while paragraph < len(text.paragraphs) and text.top(paragraph) < offset + height:
        _paint_paragraph(painter, text, page, paragraph, state)
        paragraph += 1
    if text.chosen:
        _paint_foot(painter, text, page, state)
    painter.restore()


def panel_rect(text: ReadingText, page: PageGeometry) -> QRectF:
    """The panel of the chosen point on the page."""
    top = text.top(text.chosen[0]) - px(_PANEL_ABOVE)
    bottom = text.top(text.chosen[-1]) + text.heights[text.chosen[-1]] - px(GAP) + px(_PANEL_BELOW)
    if not text.foot_height():
        bottom += px(_PANEL_ABOVE - _PANEL_BELOW)
    left = page.left - px(_PANEL)
    return QRectF(left, top, page.measure + 2 * px(_PANEL), bottom - top)


def _paint_panel(painter: QPainter, text: ReadingText, page: PageGeometry) -> None:
    tokens = Theme.current().tokens
    rect = panel_rect(text, page)
    box(painter, rect, px(10), tokens.list, tokens.line2 if tokens.contrast else None)
    bar = QRectF(rect.left(), rect.top(), px(_BAR), rect.height())
    painter.fillRect(bar.adjusted(0, 0, px(8), 0), tokens.list)
    painter.fillRect(bar, tokens.accent)


def _paint_paragraph(
    painter: QPainter, text: ReadingText, page: PageGeometry, number: int, state: PageState
) -> None:
    tokens = Theme.current().tokens
    top, block = text.top(number), text.block(number)
    paragraph = text.paragraphs[number]
    chosen = number in text.chosen
    if paragraph.number is not None:
        right = page.left - px(_NUMBER_GAP)
        place = QRectF(0, top, right, block.line_height)
        shape = font("strong" if chosen else "name")
        shape.setPixelSize(px(14))
        line(
            painter,
            place,
            paragraph.number,
            shape,
            tokens.accent if chosen else tokens.text2,
            RIGHT,
        )
        if not chosen:
            _paint_kinds(painter, text, page, number)
    part = state.selection.within(number, len(paragraph.text))
    if part is not None:
        for rect in block.boxes(*part):
            painter.fillRect(rect.translated(page.left, top), faded(tokens.accent, 0.28))
    current = state.current[1] if state.current and state.current[0] == number else -1
    letters = _MARK * text.shape(number)[0].pixelSize()
    marks = text.marks[number]
    paint_marked(painter, page.left, top, block, marks, letters, current, look=state.look)
    if len(state.notes):
        right = page.left + page.measure
        paint_notes(painter, text, state.notes, page.left, right, number)


def kinds_rect(text: ReadingText, page: PageGeometry, number: int) -> QRectF:
    """Where the icons of a point's kinds stand in the margin: a row, or a column if narrow."""
    count = len(text.paragraphs[number].kinds)
    side, gap = px(_KIND), px(6)
    right = page.left - px(_NUMBER_GAP)
    top = text.top(number) + text.block(number).line_height + px(1)
    row = count * (side + gap) - gap
    if row <= right - px(4):
        return QRectF(right - row, top, row, side)
    return QRectF(right - side, top, side, count * (side + px(4)) - px(4))


def _paint_kinds(painter: QPainter, text: ReadingText, page: PageGeometry, number: int) -> None:
    tokens = Theme.current().tokens
    area = kinds_rect(text, page, number)
    side = px(_KIND)
    across = area.width() > side
    x, y = area.left(), area.top()
    for kind in text.paragraphs[number].kinds:
        place = QRectF(x, y, side, side)
        paint_icon(painter, KIND_ICONS[kind.value], place, tokens.kinds[kind.value].text)
        if across:
            x += side + px(6)
        else:
            y += side + px(4)


def _foot_top(text: ReadingText) -> float:
    last = text.chosen[-1]
    return text.top(last) + text.block(last).height


def link_rows(text: ReadingText, page: PageGeometry) -> list[QRectF]:
    """The rows of links under the chosen point, on the page."""
    if not text.chosen:
        return []
    top = _foot_top(text) + px(LINKS_GAP)
    if text.chosen_kinds():
        top += px(CHIPS_GAP + CHIPS)
    return [
        QRectF(page.left, top + px(LINK) * number, page.measure, px(LINK))
        for number in range(len(text.links))
    ]


def link_words(text: ReadingText, page: PageGeometry, number: int) -> QRectF:
    """Where the words of a link stand: what can be clicked."""
    row = link_rows(text, page)[number]
    left = row.left() + px(_LABEL_LEFT) + _label_width(text)
    width = min(width_of(text.links[number].text, font("name")) + 1, row.right() - left)
    return QRectF(left, row.top() + px(2), max(0.0, width), row.height() - px(4))


def _label_width(text: ReadingText) -> float:
    """The column of labels: 102, or as wide as the longest one needs."""
    widths = [width_of(link.label, font("base")) + px(10) for link in text.links]
    return min(max([float(px(_LABEL)), *widths]), float(px(2 * _LABEL)))


def _paint_foot(painter: QPainter, text: ReadingText, page: PageGeometry, state: PageState) -> None:
    tokens = Theme.current().tokens
    kinds = text.chosen_kinds()
    if kinds:
        paint_chips(painter, page.left, _foot_top(text) + px(CHIPS_GAP), kinds, tall=True)
    for number, row in enumerate(link_rows(text, page)):
        link = text.links[number]
        side = px(14)
        icon = QRectF(row.left(), row.top() + (row.height() - side) / 2, side, side)
        if link.icon:
            paint_icon(painter, link.icon, icon, tokens.text2)
        label = QRectF(row.left() + px(_LABEL_LEFT), row.top(), _label_width(text), row.height())
        line(painter, label, link.label, font("base"), tokens.text2)
        words = link_words(text, page, number)
        shape = font("name")
        if link.target:
            shape.setUnderline(number in (state.link, state.hover_link))
        line(painter, words, link.text, shape, tokens.accent if link.target else tokens.text)
        if number == state.link:
            ring(painter, words.adjusted(-px(4), 0, px(4), 0), px(4))
