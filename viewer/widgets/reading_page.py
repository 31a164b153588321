"""The page under the reading view: paragraphs in a window, laid out when they come into view.

What one reads keeps its place when sizes turn out otherwise. Knows no keys and no mouse.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from db.model import Mark
from viewer.theme import READING_DEFAULT, READING_STEPS, Theme, px
from viewer.widgets.painting import shows_focus
from viewer.widgets.reading_paint import NARROW, PageGeometry, PageState, paint_page
from viewer.widgets.reading_selection import Selection
from viewer.widgets.reading_text import LinkRow, ReadingParagraph, ReadingText
from viewer.widgets.tick_strip import TickStrip

#: What is opened has this share of the window above it.
OPENS_AT = 1 / 3


class ReadingPage(QAbstractScrollArea):
    """Shows paragraphs, marks and a chosen point. ``step_changed(size)`` after a change of size."""

    step_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ReadingText()
        self._page = PageGeometry()
        self._selection = Selection()
        self._step = READING_DEFAULT
        self._current = -1
        self._link = -1
        self._hover_link = -1
        self._settling = False
        self._strip = TickStrip(self._shares, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(self._strip)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Theme.current().changed.connect(self._lay_out_anew)

    # What it shows ------------------------------------------------------------------------------

    def set_paragraphs(self, paragraphs: Sequence[ReadingParagraph]) -> None:
        """Show another document from its beginning."""
        self._text.set_paragraphs(paragraphs)
        self._selection.clear()
        self._current = self._link = self._hover_link = -1
        self._strip.set_current(-1)
        self.verticalScrollBar().setValue(0)
        self._settle()

    def set_marks(self, marks: Sequence[Sequence[Mark]]) -> None:
        """Mark hits in each paragraph; none is current until one is asked for."""
        given = tuple(tuple(sorted(one, key=lambda mark: mark.start)) for one in marks)
        missing = len(self._text.paragraphs) - len(given)
        self._text.marks = (given + ((),) * max(0, missing))[: len(self._text.paragraphs)]
        self._current = -1
        self._strip.set_current(-1)
        self.viewport().update()
        self._strip.update()

    def choose(self, paragraphs: Sequence[int], links: Sequence[LinkRow] = ()) -> None:
        """Set paragraphs that stand together as a panel with their links; none takes it away."""
        self._text.set_chosen(paragraphs, links)
        self._link = self._hover_link = -1
        self._settle()

    def open_at(self, paragraph: int) -> None:
        """Bring a paragraph to a third of the height."""
        if 0 <= paragraph < len(self._text.paragraphs):
            self._measure_around(paragraph)
            top = self._text.top(paragraph)
            self._scroll_to(top - self.viewport().height() * OPENS_AT)

    def set_step(self, step: int) -> None:
        """The size of the letters, one of ``READING_STEPS``."""
        if step in READING_STEPS and step != self._step:
            self._step = step
            self._lay_out_anew()
            self.step_changed.emit(step)

    def zoom(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 is the size of the design."""
        place = READING_STEPS.index(self._step) + steps
        wanted = READING_STEPS[min(max(0, place), len(READING_STEPS) - 1)]
        self.set_step(wanted if steps else READING_DEFAULT)

    @property
    def step(self) -> int:
        """The size of the letters."""
        return self._step

    def _shares(self) -> list[float]:
        height = max(1, self._text.height, self.viewport().height())
        pitch = round(self._text.step * 1.65) / 2
        return [(self._text.mark_top(p, n) + pitch) / height for p, n in self._text.hits()]

    # Heights ------------------------------------------------------------------------------------

    def _measure_around(self, paragraph: int) -> None:
        first, last = max(0, paragraph - 6), min(len(self._text.paragraphs), paragraph + 12)
        for near in range(first, last):
            self._text.measure(near)
        self._set_range()

    def _set_range(self) -> None:
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(max(1, page))
        bar.setSingleStep(px(28))
        bar.setRange(0, max(0, self._text.height - page))

    def _scroll_to(self, y: float) -> None:
        self._set_range()
        self.verticalScrollBar().setValue(round(y))
        self._settle()

    def _settle(self) -> None:
        """Lay out what is in view; what stands at the top stays there."""
        if self._settling:
            return
        self._settling = True
        bar = self.verticalScrollBar()
        value, shift = bar.value(), 0
        bottom = value + self.viewport().height()
        paragraph = max(0, self._text.at(value))
        while paragraph < len(self._text.paragraphs):
            top = self._text.top(paragraph)
            if top - shift > bottom:
                break
            change = self._text.measure(paragraph)
            if top < value:
                shift += change
            paragraph += 1
        self._set_range()
        if shift:
            bar.setValue(value + shift)
        self._settling = False
        self.viewport().update()
        self._strip.update()

    def _lay_out_anew(self) -> None:
        """Sizes have changed: the paragraph at the top stays there."""
        value = self.verticalScrollBar().value()
        paragraph = self._text.at(value)
        inside = value - self._text.top(paragraph) if paragraph >= 0 else 0
        share = inside / max(1, self._text.heights[paragraph]) if paragraph >= 0 else 0.0
        width = self.viewport().width()
        smaller = width < px(NARROW) and self._step == READING_DEFAULT
        self._text.step = READING_STEPS[READING_STEPS.index(self._step) - smaller]
        self._page = PageGeometry.fitted(width, self._step)
        self._text.width = self._page.measure
        self._text.lay_out_anew()
        self._set_range()
        if paragraph >= 0:
            self._measure_around(paragraph)
            inside = round(share * self._text.heights[paragraph]) if value else 0
            self._scroll_to(self._text.top(paragraph) + inside if value else 0)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        super().resizeEvent(event)
        fitted = PageGeometry.fitted(self.viewport().width(), self._step)
        if fitted != self._page:
            self._lay_out_anew()
        else:
            self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Lay out what has come into view."""
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), Theme.current().tokens.page)
        hits = self._text.hits() if self._current >= 0 else []
        state = PageState(
            hits[self._current] if self._current < len(hits) and hits else None,
            self._link if shows_focus(self) else -1,
            self._hover_link,
            self._selection,
        )
        offset = self.verticalScrollBar().value()
        paint_page(painter, self._text, self._page, offset, self.viewport().height(), state)
