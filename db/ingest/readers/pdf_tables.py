"""Tells the rows of tables among the lines of PDF pages, by where their cells begin."""

from collections.abc import Sequence
from typing import Final

from db.ingest.page_line import PageLine
from db.model import TABLE

#: Cells of one column begin at one place, within so many points.
_SAME_CELL: Final = 3.0
#: A cell's next line follows within so many heights.
_NEXT_LINE: Final = 1.5


def mark_tables(lines: Sequence[PageLine]) -> None:
    """Mark the rows of tables: lines whose cells begin where those of the row before begin.

    Further lines of a cell belong to the table too.
    """
    row: list[PageLine] = []
    for line in lines:
        if row and row[0].page == line.page and line.cells:
            if _share_a_column(row[0], line):
                for one in (*row, line):
                    one.part = TABLE
            row = [line]
        elif row and continues_cell(row[0], row[-1], line):
            line.part = row[0].part
            row.append(line)
        else:
            row = [line] if line.cells else []


def continues_cell(row: PageLine, last: PageLine, line: PageLine) -> bool:
    """True if the line is a further one of the row's last cell; ``last`` is the line before it."""
    if not row.cells or line.cells or row.page != line.page:
        return False
    if last.middle - line.middle > _NEXT_LINE * line.height:
        return False
    return last.middle > line.middle and abs(line.left - row.cells[-1]) <= _SAME_CELL


def _share_a_column(first: PageLine, second: PageLine) -> bool:
    return any(
        abs(one - other) <= _SAME_CELL for one in first.cells[1:] for other in second.cells[1:]
    )
