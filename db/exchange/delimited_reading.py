"""Delimited text as rows of cells (RFC 4180 and what programs make of it). Finds the delimiter.

The text is decoded already. An apostrophe that guards a formula is taken away, as
``db.exchange.cell_text.guarded`` puts it there.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from db.exchange.cell_text import unguarded

_DELIMITERS = (";", "\t", ",", "|")
#: Stands between the cells of a file that has one column: it is in no text.
NO_DELIMITER = "\x1f"
#: What ``csv`` says of a row that ends within quotation marks.
_ENDS = "unexpected end of data"
#: Rows and characters that are looked at to find the delimiter.
_SAMPLE_ROWS, _SAMPLE = 200, 256 * 1024
#: The line by which a spreadsheet is told the sign: letters, digits and quotation marks are none.
_SAID = re.compile(
    r"""\ufeff?(?P<quote>"?)sep=(?P<sign>[^\w\s"']|\t)(?P=quote)[ ]*(?:\r\n|\r|\n|\Z)""",
    re.IGNORECASE,
)


def delimiter_of(text: str) -> str:
    """What stands between the cells: the sign that gives most rows the same number of cells, > 1.

    ``sep=;`` on the first line says it. Where no sign does, there is one column.
    """
    if (said := _SAID.match(text)) is not None:
        return said["sign"]
    best, delimiter = (0.0, 0), NO_DELIMITER
    for candidate in _DELIMITERS:
        widths = Counter(_widths(text[:_SAMPLE], candidate))
        if not widths:
            continue
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
        score = (count / widths.total(), width)
        if width > 1 and score[0] >= 0.5 and score > best:
            best, delimiter = score, candidate
    return delimiter


def _widths(text: str, delimiter: str) -> Iterator[int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for number, row in enumerate(reader):
            if number >= _SAMPLE_ROWS:
                return
            if len(row) > 1 or any(cell.strip() for cell in row):
                yield len(row)
    except csv.Error:
        return


class OpenQuoteError(ValueError):
    """A quotation mark is not closed where its cell ends: ``row`` is no row, but several."""

    def __init__(self, row: int) -> None:
        super().__init__(row)
        self.row = row


class Cells(list[str]):
    """The cells of a row. ``is_spaced`` where one begins behind a space, as a text goes on."""

    is_spaced = False


def delimited_rows(text: str, delimiter: str) -> Iterator[Cells]:
    """The rows, blank ones too, so that they can be counted. Raises OpenQuoteError, csv.Error."""
    number = 0
    if (said := _SAID.match(text)) is not None:
        yield Cells()  # «sep=;» is no row of the table, but one of the file
        text, number = text[said.end() :], 1
    taken: list[str] = []

    def lines() -> Iterator[str]:
        for line in io.StringIO(text, newline=""):
            taken.append(line)
            yield line

    reader = csv.reader(lines(), delimiter=delimiter)
    while True:
        taken.clear()
        number += 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            if _is_open(taken, delimiter):
                raise OpenQuoteError(number) from error
            raise
        if row is None:
            return
        if _is_open(taken, delimiter):
            raise OpenQuoteError(number)
        cells = Cells(map(_cell, row))
        cells.is_spaced = any(cell.startswith((" ", "\u00a0")) for cell in row[1:])
        yield cells


def _is_open(lines: Sequence[str], delimiter: str) -> bool:
    """Whether a quotation mark in a row is closed by one of another cell, or by none.

    Within a line this is left to the reader: many write a text that begins with a quoted word so.
    """
    if not any('"' in line for line in lines):
        return False
    if len(lines) == 1 and lines[0].endswith(("\n", "\r")):
        return False
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error as error:
        return len(lines) > 1 or _ENDS in str(error)
    return False


def _cell(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip(" \t\n\ufeff\u00a0")
    return unguarded(text)
