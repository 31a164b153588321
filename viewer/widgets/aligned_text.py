"""Texts in columns as they are laid out: late, row by row, and only what is needed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont

from db.model import Mark
from viewer.theme import READING_DEFAULT, READING_STEPS, px, reading_font
from viewer.widgets.aligned_rows import AlignedRow, Gap, align
from viewer.widgets.flow_text import GAP, FlowText
from viewer.widgets.reading_selection import Place
from viewer.widgets.reading_text import ReadingParagraph
from viewer.widgets.text_block import TextBlock

#: Left of each column the numbers of points stand; right of it is some air.
GUTTER, RIGHT = 48, 16
#: Under this width of a column letters are a step smaller; it is never wider than the other.
_NARROW, _MEASURE = 560, 640


@dataclass(frozen=True, slots=True)
class AlignedColumn:
    """One text: its paragraphs, and how its language is called."""

    label: str
    paragraphs: tuple[ReadingParagraph, ...]


@dataclass(slots=True)
class AlignedText(FlowText[tuple[int, int]]):
    """The columns at a width and a size; a laid out text is known by its column and paragraph."""

    columns: tuple[AlignedColumn, ...] = ()
    rows: tuple[AlignedRow, ...] = ()
    #: The hits in each paragraph of each column.
    marks: tuple[tuple[tuple[Mark, ...], ...], ...] = ()
    #: Every mark as (row, column, number in its paragraph) in reading order.
    hits: tuple[tuple[int, int, int], ...] = ()
    width: int = 900
    size: int = READING_DEFAULT
    _row_of: list[dict[int, int]] = field(default_factory=list)
    _points: dict[str, list[int]] = field(default_factory=dict)

    def set_columns(self, columns: Sequence[AlignedColumn]) -> None:
        """Other texts, without marks."""
        self.columns = tuple(columns)
        self.rows = align([[part.point for part in one.paragraphs] for one in columns])
        self._row_of = [{} for _ in columns]
        self._points = {}
        for number, row in enumerate(self.rows):
            for column, cell in enumerate(row.cells):
                if cell is not None:
                    self._row_of[column][cell] = number
            if row.point is not None:
                self._points.setdefault(row.point, []).append(number)
        self.set_marks(())
        self.lay_out_anew()

    def set_marks(self, marks: Sequence[Sequence[Sequence[Mark]]]) -> None:
        """Mark hits in each paragraph of each column."""
        self.marks = tuple(
            tuple(tuple(sorted(part, key=lambda mark: mark.start)) for part in column)
            for column in marks
        )
        self.hits = tuple(
            (number, column, hit)
            for number, row in enumerate(self.rows)
            for column, cell in enumerate(row.cells)
            for hit in range(len(self.marks_of(column, cell)))
        )

    def marks_of(self, column: int, cell: int | None) -> tuple[Mark, ...]:
        """The hits in a paragraph."""
        if cell is None or column >= len(self.marks) or cell >= len(self.marks[column]):
            return ()
        return self.marks[column][cell]

    def lay_out_anew(self) -> None:
        """Forget every layout: the width, the size or the fonts have changed."""
        pitch = self.shape(0)[1]
        self.begin_heights(
            map(self._letters, self.rows), self.shown_size, pitch, self.measure_width
        )

    def _letters(self, row: AlignedRow) -> int:
        """Of the longest text in a row."""
        return max(
            len(self.columns[column].paragraphs[cell].text) if cell is not None else 0
            for column, cell in enumerate(row.cells)
        )

    # Shape --------------------------------------------------------------------------------------

    @property
    def column_width(self) -> int:
        """How wide a column is with its gutter."""
        return self.width // max(1, len(self.columns))

    @property
    def measure_width(self) -> int:
        """How wide the text of a column is."""
        room = self.column_width - px(GUTTER) - px(RIGHT)
        return max(px(120), min(px(_MEASURE * max(1.0, self.size / READING_DEFAULT)), room))

    @property
    def shown_size(self) -> int:
        """The size of the letters: in narrow columns a step smaller than the ordinary one."""
        smaller = self.size == READING_DEFAULT and self.column_width < px(_NARROW)
        return READING_STEPS[READING_STEPS.index(self.size) - smaller]

    def left(self, column: int) -> int:
        """Where the text of a column begins."""
        return self.column_width * column + px(GUTTER)

    def shape(self, level: int) -> tuple[QFont, int]:
        """The font and the line height of a paragraph; headings are semibold."""
        shape, pitch = reading_font(self.shown_size)
        if level:
            shape.setWeight(QFont.Weight.DemiBold)
        return shape, pitch

    def block(self, column: int, cell: int) -> TextBlock:
        """The laid out text of a paragraph."""
        return self.kept_block((column, cell), lambda: self._lay_out(column, cell))

    def _lay_out(self, column: int, cell: int) -> TextBlock:
        part = self.columns[column].paragraphs[cell]
        return TextBlock(part.text, *self.shape(part.level), self.measure_width)

    def blocks_kept(self) -> int:
        """A few windows full of three columns."""
        return 450

    def row_height(self, row: int) -> int:
        """The highest text of a row, or the words that say why there is none."""
        highest = max(
            self.block(column, cell).height if cell is not None else 0.0
            for column, cell in enumerate(self.rows[row].cells)
        )
        if any(gap is not Gap.NONE for gap in self.rows[row].gaps):
            highest = max(highest, self.shape(0)[1])
        return round(highest) + px(GAP)

    # Places -------------------------------------------------------------------------------------

    def rows_of(self, point: str) -> Sequence[int]:
        """The rows of a point, in their order."""
        return self._points.get(point, ())

    def points(self) -> Sequence[str]:
        """The points in the order of the rows, each once."""
        return tuple(self._points)

    def row_of(self, column: int, cell: int) -> int:
        """The row in which a paragraph stands."""
        return self._row_of[column][cell]

    def place_at(self, column: int, point: QPointF) -> Place | None:
        """The place between letters of a column that is nearest to a point of the page."""
        row = max(0, self.at(point.y()))
        while 0 <= row < len(self.rows):
            cell = self.rows[row].cells[column]
            if cell is not None:
                inside = point - QPointF(self.left(column), self.top(row))
                return Place(cell, self.block(column, cell).offset_at(inside))
            row -= 1
        return None

    def column_at(self, x: float) -> int:
        """The column at a distance from the left."""
        return min(max(0, int(x // max(1, self.column_width))), len(self.columns) - 1)
