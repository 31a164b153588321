"""A passage of a text with its hits marked, as a part of a page."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.theme import px
from viewer.widgets.marked_text import paint_marked, read_snippet
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.text_block import TextBlock

#: The longest line that is read with ease.
_MEASURE = 760
#: How high a mark is around the middle of its line.
_MARK = 18


class PassageLabel(WrappedLabel):
    """Shows a snippet in the face of documents, at most ``max_lines`` of it."""

    def __init__(self, snippet: str, max_lines: int = 3, parent: QWidget | None = None) -> None:
        read = read_snippet(snippet)
        super().__init__(read.text, "excerpt", max_lines=max_lines, parent=parent)
        self._marks = read.marks

    def _laid_out(self, width: int) -> TextBlock:
        return super()._laid_out(min(width, px(_MEASURE)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks, then the letters."""
        rect = self.contentsRect()
        block = self._laid_out(self.width())
        paint_marked(QPainter(self), rect.x(), rect.y(), block, self._marks, px(_MARK))
