"""A text laid out in lines of a fixed height, with boxes under parts of it. Paints no widget.

Offsets are those of Python (code points); Qt counts UTF-16 units, and the block converts.
"""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextLayout,
    QTextLine,
    QTextOption,
)

_ELLIPSIS = "…"
_LOOSE_ENDS = " \t\n,;:—–-("


class InkRange(NamedTuple):
    """A part of the text painted in a colour of its own."""

    start: int
    end: int
    colour: QColor


class TextBlock:
    """One paragraph of plain text in lines of one height, at most ``max_lines`` (0: all)."""

    def __init__(
        self, text: str, font: QFont, line_height: float, width: float, max_lines: int = 0
    ) -> None:
        self.text = text
        self.line_height = line_height
        self.width = max(1.0, width)
        self._font = font
        self._wide = _wide_offsets(text)
        self._whole = self._lay_out(text, max_lines)
        count = self._whole.lineCount()
        #: The number of lines.
        self.lines = min(count, max_lines) if max_lines else count
        self._is_longer = count > self.lines

    @cached_property
    def _ended(self) -> tuple[QTextLayout, int]:
        """The layout that is shown, and how much of the text that is.

        Made when it is first looked at: most widths are only asked for their height.
        """
        return self._cut() if self._is_longer else (self._whole, len(self.text))

    @property
    def _layout(self) -> QTextLayout:
        return self._ended[0]

    @property
    def shown(self) -> int:
        """How much of the text is shown; less than its length where it was cut."""
        return self._ended[1]

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.lines * self.line_height

    def _lay_out(self, text: str, lines: int = 0) -> QTextLayout:
        """Lay a text out; where only so many ``lines`` are kept, with one more to tell by."""
        layout = QTextLayout(text.replace("\n", "\u2028"), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        y = 0.0
        while not lines or layout.lineCount() <= lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, y + (self.line_height - line.height()) / 2))
            y += self.line_height
        layout.endLayout()
        return layout

    def _cut(self) -> tuple[QTextLayout, int]:
        """Keep the lines there are, and end the last one after a whole word with an ellipsis."""
        last = self._whole.lineAt(self.lines - 1)
        start = self._narrow(last.textStart())
        end = self._narrow(last.textStart() + last.textLength())
        while True:
            kept = self.text[:end].rstrip(_LOOSE_ENDS)
            layout = self._lay_out(kept + _ELLIPSIS, self.lines)
            if layout.lineCount() <= self.lines or end <= start:
                return layout, len(kept)
            shorter = self.text.rfind(" ", start, len(kept))
            end = shorter if shorter > start else len(kept) - 1

    def _to_qt(self, offset: int) -> int:
        return offset + bisect_right(self._wide, offset) if self._wide else offset

    def _narrow(self, units: int) -> int:
        if not self._wide:
            return units
        offset = units
        while self._to_qt(offset) > units:
            offset -= 1
        return offset

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """The boxes of a part of the text, one a line, as high as a line, without end spaces."""
        end = min(end, self.shown)
        found: list[QRectF] = []
        first, last = self._to_qt(start), self._to_qt(end)
        for number in range(self.lines):
            line = self._layout.lineAt(number)
            begin = max(first, line.textStart())
            stop = min(last, line.textStart() + line.textLength())
            while stop > begin and self.text[self._narrow(stop) - 1].isspace():
                stop -= 1
            if begin < stop:
                left, right = x_of(line, begin), x_of(line, stop)
                top = number * self.line_height
                found.append(QRectF(left, top, right - left, self.line_height))
        return found

    def line_top(self, offset: int) -> float:
        """Where the line of an offset begins, from the top of the block."""
        line = self._layout.lineForTextPosition(self._to_qt(min(max(0, offset), self.shown)))
        return line.lineNumber() * self.line_height if line.isValid() else 0.0

    def offset_on_line(self, number: int) -> int:
        """The offset of the first letter of a line; of the last line for those beyond it."""
        line = self._layout.lineAt(min(max(0, number), self.lines - 1))
        return self._narrow(line.textStart()) if line.isValid() else 0

    def baseline(self, line: int) -> float:
        """The distance from the top of the block to the baseline of a line."""
        at = self._layout.lineAt(line)
        return at.position().y() + at.ascent()

    def offset_at(self, point: QPointF) -> int:
        """The offset of the letter boundary that is nearest to a point of the block."""
        number = min(max(0, int(point.y() // self.line_height)), self.lines - 1)
        if number < 0:
            return 0
        line = self._layout.lineAt(number)
        return min(self._narrow(int(line.xToCursor(point.x()))), self.shown)

    def paint(
        self, painter: QPainter, x: float, y: float, colour: QColor, inks: Sequence[InkRange] = ()
    ) -> None:
        """Paint the letters with the block's corner at that place."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(x, y), [self._format(ink) for ink in inks])

    def _format(self, ink: InkRange) -> QTextLayout.FormatRange:
        from PySide6.QtGui import QTextCharFormat  # a large class that plain text does not need

        one = QTextLayout.FormatRange()
        one.start = self._to_qt(ink.start)
        one.length = self._to_qt(min(ink.end, self.shown)) - self._to_qt(ink.start)
        look = QTextCharFormat()
        look.setForeground(ink.colour)
        one.format = look
        return one


def x_of(line: QTextLine, position: int) -> float:
    """The place of a cursor position in a line."""
    place: Any = line.cursorToX(position)
    return float(place[0])


def _wide_offsets(text: str) -> list[int]:
    """Offsets after each character that takes two UTF-16 units."""
    if text.isascii() or max(text) <= "\uffff":
        return []
    return [i + 1 for i, letter in enumerate(text) if letter > "\uffff"]


def around(text: str, start: int, room: int) -> int:
    """Where a cut text must begin so that ``start`` is at most ``room`` letters in: a word."""
    if start <= room:
        return 0
    begin = text.find(" ", start - room)
    return begin + 1 if 0 <= begin < start else start
