"""A scrolled page of text whose rows are laid out when they come into view.

What one reads keeps its place when heights turn out otherwise.
"""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from viewer.theme import READING_DEFAULT, READING_STEPS, Theme, px
from viewer.widgets.flow_text import FlowText
from viewer.widgets.tick_strip import TickStrip

#: What is opened has this share of the window above it.
OPENS_AT = 1 / 3


class FlowPage(QAbstractScrollArea):
    """The window on a ``FlowText``, with a scroll bar that shows where hits are."""

    #: So many rows before and after the one that is gone to are laid out with it.
    laid_out_around = 6, 12

    def __init__(self, flow: FlowText[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._settling = False
        self._strip = TickStrip(self._shares, self._hit_words, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(self._strip)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Theme.current().changed.connect(self._lay_out_anew)

    # What a subclass says -----------------------------------------------------------------------

    @property
    def step(self) -> int:
        """The size of the letters."""
        return READING_DEFAULT

    def set_step(self, step: int) -> None:
        """The size of the letters, one of ``READING_STEPS``."""

    def _shares(self) -> list[float]:
        """How far down the page each hit stands, from 0 to 1."""
        return []

    def _hit_words(self, number: int) -> str:
        """What a hit is, in words: for tooltips and screen readers."""
        return ""

    def _lay_out_anew(self) -> None:
        """Sizes have changed: what one looks at stays where it is."""

    # Sizes and places ---------------------------------------------------------------------------

    def zoom(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 is the size of the design."""
        place = READING_STEPS.index(self.step) + steps
        wanted = READING_STEPS[min(max(0, place), len(READING_STEPS) - 1)]
        self.set_step(wanted if steps else READING_DEFAULT)

    def _measure_around(self, row: int) -> None:
        """Lay out the surroundings of a row; what stands at the top stays there."""
        above, below = self.laid_out_around
        value, shift, changed = self.verticalScrollBar().value(), 0, False
        for near in range(max(0, row - above), min(len(self._flow.heights), row + below)):
            before = self._flow.top(near) - shift
            change = self._flow.measure(near)
            changed = changed or change != 0
            if before + self._flow.heights[near] - change <= value:
                shift += change
        self._take_heights(value, shift, changed=changed)

    def _settle(self) -> bool:
        """Lay out what is in view; what stands at the top stays there. True if it had to move."""
        if self._settling:
            return True
        self._settling = True
        value, shift, changed = self.verticalScrollBar().value(), 0, False
        bottom = value + self.viewport().height()
        row = max(0, self._flow.at(value))
        while row < len(self._flow.heights):
            top = self._flow.top(row)
            if top - shift > bottom:
                break
            change = self._flow.measure(row)
            changed = changed or change != 0
            if top - shift < value:
                shift += change
            row += 1
        self._take_heights(value, shift, changed=changed)
        self._settling = False
        return shift != 0

    def _take_heights(self, value: int, shift: int, *, changed: bool) -> None:
        """Heights are known better; those above the window have grown by ``shift``."""
        settling, self._settling = self._settling, True
        self._set_range()
        if shift:
            self.verticalScrollBar().setValue(value + shift)
        self._settling = settling
        if changed:
            self._strip.forget_places()

    def _set_range(self) -> None:
        page, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(max(1, page))
        bar.setSingleStep(px(28))
        bar.setRange(0, max(0, self._flow.height - page))

    def _scroll_to(self, y: float) -> None:
        """Bring a height of the page to the top of the window."""
        self._set_range()
        self.verticalScrollBar().setValue(round(y))
        self._settle()

    def _begin_at_top(self) -> None:
        """The text is another: nothing is marked, and the window is at its beginning."""
        self._strip.set_current(-1)
        self._strip.forget_places()
        self.verticalScrollBar().setValue(0)
        self._settle()
