"""The reading page with its notes: shown beside the text, found by the pointer, gone to."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF

from viewer.widgets.reading_hits import MarkedPage
from viewer.widgets.reading_notes import NoteSpan, PageNotes
from viewer.widgets.reading_selection import Place


class NotedPage(MarkedPage):
    """Knows no keys and no mouse."""

    def set_notes(self, spans: Sequence[NoteSpan]) -> None:
        """Show these notes; nothing moves."""
        self._notes = PageNotes(spans)
        self.viewport().update()

    def note_count(self) -> int:
        """How many parts of the text have notes."""
        return len(self._notes)

    def show_note(self, note: str) -> bool:
        """Bring the words of a note into view, selected; False if they are not in this text."""
        span = self._notes.first(note)
        if span is None:
            return False
        self._arrive(lambda: self._bring(span.paragraph, span.start))
        self._selection.begin(Place(span.paragraph, span.start))
        self._selection.extend(Place(span.paragraph, span.end))
        self.viewport().update()
        return True

    def selected_places(self) -> tuple[Place, Place] | None:
        """First and last place of what is selected; None if nothing is."""
        return self._selection.ordered()

    def _note_at(self, point: QPointF, *, signs_only: bool = False) -> NoteSpan | None:
        """The note under a point of the page."""
        if not len(self._notes):
            return None
        left, right = self._page.left, self._page.left + self._page.measure
        if signs_only and point.x() < right:
            return None
        return self._notes.at(self._text, left, right, point)
