"""The reading page with its hits: which one is the current one, and the way to the next.

Knows no keys and no mouse but a click on a tick.
"""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from db.model import Mark
from viewer.i18n import number_text
from viewer.widgets.chips import kind_label
from viewer.widgets.marked_text import MarkLook
from viewer.widgets.reading_page import ReadingPage
from viewer.widgets.reading_text import LinkRow, ReadingParagraph

#: So many letters before and after a hit are said with it.
_AROUND = 36


class MarkedPage(ReadingPage):
    """``mark_changed(number, total)`` counts from 1, 0 while none is the current one."""

    mark_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip.tick_chosen.connect(self.set_current_mark)

    def set_paragraphs(self, paragraphs: Sequence[ReadingParagraph]) -> None:
        """Show another document from its beginning."""
        super().set_paragraphs(paragraphs)
        self._tell_mark()

    def set_marks(self, marks: Sequence[Sequence[Mark]], look: MarkLook = MarkLook.SEARCH) -> None:
        """Mark hits in each paragraph; none is current until one is asked for."""
        self._text.set_marks(marks)
        self._look = look
        self._current = -1
        self._strip.set_look(look)
        self._strip.set_current(-1)
        self._strip.forget_places()
        self.viewport().update()
        self._tell_mark()

    def add_marks(self, marks: Sequence[Sequence[Mark]]) -> None:
        """Marks of the search that come late: nothing moves, the current hit stays the same."""
        current = self._text.hits[self._current] if self._current >= 0 else None
        place = self._begin_of(current) if current is not None else None
        self.set_marks(marks)
        if place is not None:
            self.set_current_mark(self.hit_from(*place), scroll=False)

    def take_hit_in_view(self) -> None:
        """Make the first hit of what one looks at the current one, if it is in view."""
        number = self._first_ahead()
        if number < len(self._text.hits) and self._is_in_view(
            *self._begin_of(self._text.hits[number])
        ):
            self.set_current_mark(number, scroll=False)

    def choose(self, paragraphs: Sequence[int], links: Sequence[LinkRow] = ()) -> None:
        """Set paragraphs that stand together as a panel with their links; none takes it away."""
        super().choose(paragraphs, links)
        self._say()

    def mark_count(self) -> int:
        """How many hits are marked."""
        return len(self._text.hits)

    @property
    def current_mark(self) -> int:
        """The number of the current hit (from 0), -1 if there is none."""
        return self._current

    def next_mark(self) -> bool:
        """Go to the next hit; False after the last, for the page to go on in another document."""
        number = self._current + 1 if self._current >= 0 else self._first_ahead()
        return self.set_current_mark(number)

    def previous_mark(self) -> bool:
        """Go to the previous hit; False before the first."""
        number = self._current if self._current >= 0 else self._first_ahead()
        return self.set_current_mark(number - 1)

    def hit_from(self, paragraph: int, offset: int = 0) -> int:
        """The number of the first hit at a place or after it; how many there are if none is."""
        return bisect_left(self._text.hits, (paragraph, offset), key=self._begin_of)

    def _begin_of(self, hit: tuple[int, int]) -> tuple[int, int]:
        return hit[0], self._text.marks[hit[0]][hit[1]].start

    def _first_ahead(self) -> int:
        """The first hit of what one looks at: from the chosen point on, or from the first line."""
        anchor = self.anchor()
        return self.hit_from(anchor.paragraph, anchor.offset) if anchor is not None else 0

    def set_current_mark(self, number: int, *, scroll: bool = True) -> bool:
        """Make a hit (from 0) the current one, in view; False if there is none of that number."""
        if not 0 <= number < len(self._text.hits):
            return False
        self._current = number
        self._strip.set_current(number)
        if scroll:
            self._arrive(self._bring_mark_into_view)
        self.viewport().update()
        self._tell_mark()
        return True

    def _bring_mark_into_view(self) -> None:
        if not 0 <= self._current < len(self._text.hits):
            return
        paragraph, offset = self._begin_of(self._text.hits[self._current])
        self._measure_around(paragraph)
        if not self._is_well_in_view(paragraph, offset):
            self._bring(paragraph, offset)

    def _tell_mark(self) -> None:
        self.mark_changed.emit(self._current + 1, self.mark_count())
        self._say()

    # In words -----------------------------------------------------------------------------------

    def _hit_words(self, number: int) -> str:
        """«3 of 12: …the words around…»."""
        if not 0 <= number < len(self._text.hits):
            return ""
        paragraph, place = self._text.hits[number]
        mark, text = self._text.marks[paragraph][place], self._text.paragraphs[paragraph].text
        begin, end = max(0, mark.start - _AROUND), min(len(text), mark.end + _AROUND)
        around = " ".join(text[begin:end].split())
        said = self.tr("Hit {number} of {total}")
        said = said.replace("{number}", number_text(number + 1))
        said = said.replace("{total}", number_text(self.mark_count()))
        before, after = "…" if begin else "", "…" if end < len(text) else ""
        return f"{said}: {before}{around}{after}"

    def _say(self) -> None:
        """Tell screen readers what the page is and what is read now."""
        self.setAccessibleName(self.tr("Text of the document"))
        here = -1
        if 0 <= self._current < len(self._text.hits):
            here = self._text.hits[self._current][0]
        elif self._text.chosen:
            here = self._text.chosen[0]
        if here < 0:
            self.setAccessibleDescription("")
            return
        paragraph = self._text.paragraphs[here]
        number = self.tr("Point {number}").format(number=paragraph.number or "")
        kinds = ", ".join(map(kind_label, paragraph.kinds))
        parts = [number if paragraph.number else "", kinds, paragraph.text]
        self.setAccessibleDescription(". ".join(part for part in parts if part))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.viewport().update()
        super().changeEvent(event)
