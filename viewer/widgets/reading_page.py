"""The page under the reading view: paragraphs in a window, laid out when they come into view.

What one reads keeps its place when sizes turn out otherwise. Knows no keys and no mouse.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.theme import READING_DEFAULT, READING_STEPS, Theme, px
from viewer.widgets.flow_page import OPENS_AT, FlowPage
from viewer.widgets.marked_text import MarkLook
from viewer.widgets.painting import shows_focus
from viewer.widgets.reading_notes import PageNotes
from viewer.widgets.reading_paint import NARROW, PageGeometry, PageState, paint_page
from viewer.widgets.reading_selection import Selection
from viewer.widgets.reading_text import LinkRow, ReadingParagraph, ReadingText

#: So many pixels at the top and at the bottom are too near to the edge for what one looks at.
_TOP_EDGE, _BOTTOM_EDGE = 28, 72


class Anchor(NamedTuple):
    """A letter of the text and how far below the top of the window its line stands."""

    paragraph: int
    offset: int
    below: float


class ReadingPage(FlowPage):
    """Shows paragraphs, marks and a chosen point. ``step_changed(size)`` after a change of size."""

    step_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._text = ReadingText()
        super().__init__(self._text, parent)
        self._page = PageGeometry()
        self._selection = Selection()
        self._step = READING_DEFAULT
        self._look = MarkLook.SEARCH
        self._notes = PageNotes()
        self._current = -1
        self._link = -1
        self._hover_link = -1
        self._arrival: Callable[[], None] | None = None

    # What it shows ------------------------------------------------------------------------------

    def set_paragraphs(self, paragraphs: Sequence[ReadingParagraph]) -> None:
        """Show another document from its beginning."""
        self._text.set_paragraphs(paragraphs)
        self._notes = PageNotes()
        self._selection.clear()
        self._current = self._link = self._hover_link = -1
        self._arrival = None
        self._begin_at_top()

    def choose(self, paragraphs: Sequence[int], links: Sequence[LinkRow] = ()) -> None:
        """Set paragraphs that stand together as a panel with their links; none takes it away.

        What one looks at stays where it is.
        """
        anchor = self.anchor()
        self._text.set_chosen(paragraphs, links)
        self._link = self._hover_link = -1
        self._strip.forget_places()
        self.hold(anchor)

    def open_at(self, paragraph: int) -> None:
        """Bring a paragraph to a third of the height."""
        if 0 <= paragraph < len(self._text.paragraphs):
            self._arrive(lambda: self._bring(paragraph, 0))

    def _arrive(self, go: Callable[[], None]) -> None:
        """Go somewhere, and again if the window turns out to be of another size when it is seen."""
        self._arrival = go
        go()

    def _bring(self, paragraph: int, offset: int) -> None:
        """Bring a letter's line to a third of the height."""
        if paragraph < len(self._text.paragraphs):
            self._measure_around(paragraph)
            top = self._text.letter_top(paragraph, offset)
            self._scroll_to(top - self.viewport().height() * OPENS_AT)

    def set_step(self, step: int) -> None:
        """The size of the letters, one of ``READING_STEPS``."""
        if step in READING_STEPS and step != self._step:
            self._step = step
            self._lay_out_anew()
            self.step_changed.emit(step)

    @property
    def step(self) -> int:
        """The size of the letters."""
        return self._step

    def _shares(self) -> list[float]:
        height = max(1, self._text.height, self.viewport().height())
        half = round(self._text.step * 1.65) / 2
        return [(top + half) / height for top in self._text.mark_tops()]

    # What one looks at --------------------------------------------------------------------------

    def anchor(self) -> Anchor | None:
        """What should stay where it is when the page changes.

        The current hit, else the chosen point, else the first line, whichever is in view.
        """
        if not self._text.paragraphs:
            return None
        for paragraph, offset in self._looked_at():
            if self._is_in_view(paragraph, offset):
                return self._anchor_of(paragraph, offset)
        value = self.verticalScrollBar().value()
        if value <= 0:
            return Anchor(0, 0, self._text.top(0))
        paragraph = self._text.at(value)
        inside = value - self._text.top(paragraph)
        block = self._text.block(paragraph)
        return self._anchor_of(paragraph, block.offset_on_line(int(inside // block.line_height)))

    def paragraph_read(self) -> Anchor | None:
        """The chosen point if it is in view, else the paragraph at a third of the height."""
        if not self._text.paragraphs:
            return None
        chosen = self._text.chosen[:1]
        if chosen and self._is_in_view(chosen[0], 0):
            return self._anchor_of(chosen[0], 0)
        third = self.verticalScrollBar().value() + self.viewport().height() * OPENS_AT
        return self._anchor_of(self._text.at(third), 0)

    def hold(self, anchor: Anchor | None) -> None:
        """Bring a letter back to where it stood."""
        if anchor is None or anchor.paragraph >= len(self._text.paragraphs):
            self._settle()
            return
        self._measure_around(anchor.paragraph)
        self._scroll_to(self._text.letter_top(anchor.paragraph, anchor.offset) - anchor.below)

    def _looked_at(self) -> list[tuple[int, int]]:
        """Letters that one may be looking at, the likeliest first."""
        found = []
        if 0 <= self._current < len(self._text.hits):
            paragraph, number = self._text.hits[self._current]
            found.append((paragraph, self._text.marks[paragraph][number].start))
        return found + [(paragraph, 0) for paragraph in self._text.chosen[:1]]

    def _anchor_of(self, paragraph: int, offset: int) -> Anchor:
        top = self._text.letter_top(paragraph, offset)
        return Anchor(paragraph, offset, top - self.verticalScrollBar().value())

    def _is_in_view(self, paragraph: int, offset: int, above: int = 0, below: int = 0) -> bool:
        """Whether a letter's line is in view and not within so many pixels of the edges."""
        top = self._text.letter_top(paragraph, offset) - self.verticalScrollBar().value()
        return above <= top <= self.viewport().height() - below

    def _is_well_in_view(self, paragraph: int, offset: int) -> bool:
        """Whether a letter's line is in view and not at its edges."""
        return self._is_in_view(paragraph, offset, px(_TOP_EDGE), px(_BOTTOM_EDGE))

    # Heights ------------------------------------------------------------------------------------

    def _settle(self) -> bool:
        """Lay out what is in view, and paint the page anew."""
        moved = super()._settle()
        self.viewport().update()
        return moved

    def _lay_out_anew(self) -> None:
        """Sizes have changed: what one looks at stays where it is."""
        anchor = self.anchor()
        width = self.viewport().width()
        smaller = width < px(NARROW) and self._step == READING_DEFAULT
        self._text.step = READING_STEPS[READING_STEPS.index(self._step) - smaller]
        self._page = PageGeometry.fitted(width, self._step)
        self._text.width = self._page.measure
        self._text.lay_out_anew()
        self._strip.forget_places()
        self.hold(anchor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines; what was in view does not leave it."""
        super().resizeEvent(event)
        seen = [place for place in self._looked_at()[:1] if self._was_in_view(place, event)]
        fitted = PageGeometry.fitted(self.viewport().width(), self._step)
        if fitted != self._page:
            self._lay_out_anew()
        else:
            self._strip.forget_places()
            self._settle()
        if self._arrival is not None:
            self._arrival()
        elif seen and not self._is_in_view(*seen[0], below=px(_BOTTOM_EDGE)):
            self._bring(*seen[0])

    def _was_in_view(self, place: tuple[int, int], event: QResizeEvent) -> bool:
        top = self._text.letter_top(*place) - self.verticalScrollBar().value()
        return 0 <= top <= event.oldSize().height() - px(_BOTTOM_EDGE)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Lay out what has come into view."""
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page in view."""
        self._arrival = None
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), Theme.current().tokens.page)
        hits = self._text.hits
        state = PageState(
            hits[self._current] if 0 <= self._current < len(hits) else None,
            self._link if shows_focus(self) else -1,
            self._hover_link,
            self._selection,
            self._look,
            self._notes,
        )
        offset = self.verticalScrollBar().value()
        paint_page(painter, self._text, self._page, offset, self.viewport().height(), state)
