"""Tables as delimited text: RFC 4180, in UTF-8 with a byte order mark, so that spreadsheets know.

Lines end in CR LF; a cell with a line break, a quotation mark or the delimiter is quoted. The
delimiter is ``;`` where the language writes decimals with a comma (Russian, Azerbaijani), because
spreadsheets set to it expect that, and ``,`` otherwise. A text that a spreadsheet would take for a
formula has an apostrophe before it; see ``db.exchange.cell_text.guarded``. Decimals are written as
the language does: with a point, a Russian spreadsheet takes 1.5 for the first of May. A second
table follows below the first one after an empty line.
"""

import codecs
import csv
import io
import shutil
import tempfile
from collections.abc import Sequence
from typing import IO, BinaryIO

from db.exchange.cell_text import clean, guarded
from db.exchange.table import Cell, Column

#: Languages whose decimal comma leaves the semicolon as what stands between cells.
_SEMICOLON = frozenset({"ru", "az"})


def delimiter(language: str) -> str:
    """What stands between the cells in a file for readers of that language (ISO 639-1)."""
    return ";" if language in _SEMICOLON else ","


class DelimitedSheet:
    """One table, written to a stream of bytes that stays open."""

    def __init__(self, stream: IO[bytes], columns: Sequence[Column], separator: str) -> None:
        self._text = io.TextIOWrapper(stream, "utf-8", newline="", write_through=True)
        self._writer = csv.writer(self._text, delimiter=separator, lineterminator="\r\n")
        self._decimal = "," if separator == ";" else "."
        self.rows = 0
        self.left_out = 0
        self._writer.writerow([self._cell(column.title) for column in columns])

    def write(self, cells: Sequence[Cell]) -> None:
        """Add a row."""
        self._writer.writerow([self._cell(cell) for cell in cells])
        self.rows += 1

    def _cell(self, value: Cell) -> str:
        if isinstance(value, str):
            return guarded(clean(value))
        return "" if value is None else str(value).replace(".", self._decimal)

    def let_go(self) -> None:
        """Write no more; the stream stays open."""
        self._text.detach()


class NoFacts:
    """Takes facts for which the file has no place."""

    def write(self, label: str, value: Cell) -> None:
        """Forget it."""


class DelimitedBook:
    """A file of delimited text."""

    has_sheets = False
    cut = 0
    capacity: int | None = None

    def __init__(self, file: BinaryIO, language: str) -> None:
        self._file = file
        self._separator = delimiter(language)
        self._sheets: list[DelimitedSheet] = []
        self._later: list[IO[bytes]] = []

    def add_sheet(self, title: str, columns: Sequence[Column]) -> DelimitedSheet:
        """Begin a table; what is written to a later one is kept aside until the end."""
        stream: IO[bytes] = self._file
        if self._sheets:
            stream = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the book
            self._later.append(stream)
        else:
            stream.write(codecs.BOM_UTF8)
        sheet = DelimitedSheet(stream, columns, self._separator)
        self._sheets.append(sheet)
        return sheet

    def add_facts(self, title: str) -> "NoFacts":
        """Nowhere: a reader of the file expects tables."""
        return NoFacts()

    def finish(self) -> None:
        """Put the later tables below the first one."""
        for sheet in self._sheets:
            sheet.let_go()
        for stream in self._later:
            stream.seek(0)
            self._file.write(b"\r\n")
            shutil.copyfileobj(stream, self._file)
        self._close()

    def give_up(self) -> None:
        """Drop what was kept aside."""
        for sheet in self._sheets:
            sheet.let_go()
        self._close()

    def _close(self) -> None:
        for stream in self._later:
            stream.close()
        self._sheets, self._later = [], []
