"""The page of texts in columns: rows in a window, laid out when they come into view.

What one reads keeps its place when sizes turn out otherwise. Knows no keys and no mouse.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from db.model import Mark
from viewer.theme import READING_STEPS, Theme, font, px
from viewer.widgets.aligned_paint import AlignedState, paint_aligned
from viewer.widgets.aligned_rows import Gap
from viewer.widgets.aligned_text import AlignedColumn, AlignedText
from viewer.widgets.flow_page import OPENS_AT, FlowPage
from viewer.widgets.painting import hairline, line
from viewer.widgets.reading_selection import Selection

_HEAD = 30


class _Head(QWidget):
    """How the languages are called, each above its column."""

    def __init__(self, text: AlignedText, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and a line below them."""
        tokens, text = Theme.current().tokens, self._text
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.page)
        for number, column in enumerate(text.columns):
            place = QRectF(text.left(number), 0, text.measure_width, self.height())
            line(painter, place, column.label, font("secondary_strong"), tokens.text2)
        hairline(painter, 0, self.height() - 1, self.width())


class AlignedPage(FlowPage):
    """``mark_changed(number, total)`` counts from 1, 0 while none is the current one."""

    mark_changed = Signal(int, int)
    laid_out_around = 3, 6

    def __init__(self, parent: QWidget | None = None) -> None:
        self._text = AlignedText()
        super().__init__(self._text, parent)
        self._selection = Selection()
        self._column = 0
        self._point = ""
        self._current = -1
        self._strip.tick_chosen.connect(self.set_current_mark)
        self.setViewportMargins(0, px(_HEAD), 0, 0)
        self._head = _Head(self._text, self)

    # What it shows ------------------------------------------------------------------------------

    def set_columns(self, columns: Sequence[AlignedColumn]) -> bool:
        """Show other texts from their beginning; False for the same, of which nothing moves."""
        if tuple(columns) == self._text.columns:
            return False
        self._text.set_columns(columns)
        self._selection.clear()
        self._column = min(self._column, max(0, len(columns) - 1))
        self._point, self._current = "", -1
        self._begin_at_top()
        self.viewport().update()
        self._head.update()
        return True

    def open_at(self, column: int, paragraph: int) -> None:
        """Bring a paragraph of a column to a third of the height, or to the top if it is near."""
        if column < len(self._text.columns):
            self._bring(self._text.row_of(column, paragraph))

    def set_marks(self, marks: Sequence[Sequence[Sequence[Mark]]]) -> None:
        """Mark hits in each paragraph of each column; nothing moves."""
        self._text.set_marks(marks)
        self._current = -1
        self._strip.set_current(-1)
        self._strip.forget_places()
        self.viewport().update()
        self.mark_changed.emit(0, len(self._text.hits))

    def set_labels(self, labels: Sequence[str]) -> None:
        """How the languages are called now."""
        pairs = zip(labels, self._text.columns, strict=True)
        self._text.columns = tuple(AlignedColumn(label, one.paragraphs) for label, one in pairs)
        self._head.update()
        self._say()

    def choose(self, point: str, *, scroll: bool = True) -> None:
        """Choose a point in all columns, in view; ``""`` chooses none."""
        self._point = point
        rows = self._text.rows_of(point)
        if rows and scroll and not self._is_in_view(rows[0]):
            self._bring(rows[0])
        self.viewport().update()
        self._say()

    @property
    def point(self) -> str:
        """The chosen point."""
        return self._point

    def set_step(self, step: int) -> None:
        """The size of the letters, one of ``READING_STEPS``."""
        if step in READING_STEPS and step != self._text.size:
            self._text.size = step
            self._lay_out_anew()

    @property
    def step(self) -> int:
        """The size of the letters."""
        return self._text.size

    def _gap_words(self, gap: Gap) -> str:
        if gap is Gap.MISSING:
            return self.tr("This text has no such point")
        return self.tr("Stands elsewhere in this text") if gap is Gap.ELSEWHERE else ""

    def _say(self) -> None:
        """The chosen point in words, for screen readers."""

    # Hits ---------------------------------------------------------------------------------------

    @property
    def current_mark(self) -> int:
        """The number of the current hit (from 0), -1 if there is none."""
        return self._current

    def next_mark(self) -> bool:
        """Go to the next hit; False after the last."""
        return self.set_current_mark(self._current + 1 if self._current >= 0 else self._ahead())

    def previous_mark(self) -> bool:
        """Go to the previous hit; False before the first."""
        return self.set_current_mark((self._current if self._current >= 0 else self._ahead()) - 1)

    def _ahead(self) -> int:
        """The first hit of what one looks at: from the chosen point on, or from the first row."""
        rows = self._text.rows_of(self._point)
        seen = bool(rows) and self._is_in_view(rows[0])
        row = rows[0] if seen else self._text.at(self.verticalScrollBar().value())
        return next((n for n, hit in enumerate(self._text.hits) if hit[0] >= row), 0)

    def set_current_mark(self, number: int) -> bool:
        """Make a hit the current one, in view; False if there is none of that number."""
        if not 0 <= number < len(self._text.hits):
            return False
        self._current = number
        self._strip.set_current(number)
        row = self._text.hits[number][0]
        if not self._is_in_view(row):
            self._bring(row)
        self.viewport().update()
        self.mark_changed.emit(number + 1, len(self._text.hits))
        return True

    def _shares(self) -> list[float]:
        height = max(1, self._text.height, self.viewport().height())
        return [(self._text.top(row) + px(14)) / height for row, _, _ in self._text.hits]

    def _hit_words(self, number: int) -> str:
        if not 0 <= number < len(self._text.hits):
            return ""
        row, column, hit = self._text.hits[number]
        cell = self._text.rows[row].cells[column]
        mark = self._text.marks_of(column, cell)[hit]
        words = "" if cell is None else self._text.columns[column].paragraphs[cell].text
        begin, end = max(0, mark.start - 36), mark.end + 36
        return f"{self._text.columns[column].label}: …{words[begin:end]}…"

    # Places and heights -------------------------------------------------------------------------

    def _is_in_view(self, row: int) -> bool:
        self._measure_around(row)
        top = self._text.top(row) - self.verticalScrollBar().value()
        return 0 <= top <= self.viewport().height() - px(72)

    def _bring(self, row: int) -> None:
        """Bring a row to a third of the height."""
        self._measure_around(row)
        self._scroll_to(self._text.top(row) - self.viewport().height() * OPENS_AT)
        self.viewport().update()

    def _lay_out_anew(self) -> None:
        """Sizes have changed: the row at the top stays there, or the chosen one where it was."""
        rows = self._text.rows_of(self._point)
        kept = rows[0] if rows and self._is_in_view(rows[0]) else -1
        row = kept if kept >= 0 else max(0, self._text.at(self.verticalScrollBar().value()))
        below = self._text.top(row) - self.verticalScrollBar().value() if self._text.rows else 0
        self._text.width = self.viewport().width()
        self._text.lay_out_anew()
        if self._text.rows:
            self._measure_around(row)
            self._set_range()
            self.verticalScrollBar().setValue(self._text.top(row) - below)
        self._strip.forget_places()
        self._settle()
        self.viewport().update()
        self._head.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        super().resizeEvent(event)
        self._head.setGeometry(0, 0, self.width(), px(_HEAD))
        if self.viewport().width() != self._text.width:
            self._lay_out_anew()
        else:
            self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Lay out what has come into view; what was in view already is moved, not painted."""
        if self._settle():
            self.viewport().update()
        else:
            self.viewport().scroll(dx, dy)

    def changeEvent(self, event: QEvent) -> None:
        """Gaps are said in the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), Theme.current().tokens.page)
        current = self._text.hits[self._current] if self._current >= 0 else None
        state = AlignedState(self._point, self._column, self._selection, current, self._gap_words)
        offset = self.verticalScrollBar().value()
        paint_aligned(painter, self._text, offset, event.rect(), state)
