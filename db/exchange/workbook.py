"""Tables as an XLSX workbook, by XlsxWriter: one sheet a table, rows streamed, never a formula.

Rows go to a file in a private temporary folder at once, so that memory does not grow with them.
Whole days are date cells; a date that is less than a day, or before March 1900 (where the days of
such files are miscounted), is text. Texts are written as texts whatever they begin with.
"""

import io
import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError, FileSizeError

from db.exchange.cell_text import clean, guarded, shortened
from db.exchange.table import Cell, CellKind, Column

#: What the format holds: rows of a sheet with the titles, units of UTF-16 of a cell.
ROWS, LETTERS = 1_048_576, 32_767
_FIRST_DAY = date(1900, 3, 1)
_TITLE = {"bold": True, "valign": "top", "text_wrap": True, "bg_color": "#F2F1ED", "bottom": 1}
_FACTS_WIDTHS = (28, 90)


class WorkbookSheet:
    """One sheet with its titles frozen, a filter on every column, and texts that wrap."""

    def __init__(self, book: "WorkbookBook", sheet: Any, columns: Sequence[Column]) -> None:
        self._book, self._sheet, self._columns = book, sheet, columns
        self.rows = 0
        self.left_out = 0
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width)
        for place, column in enumerate(columns):
            sheet.write_string(0, place, clean(column.title), book.formats["title"])
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)

    def write(self, cells: Sequence[Cell]) -> None:
        """Add a row, unless the sheet is full."""
        if self.rows >= self._book.capacity:
            self.left_out += 1
            return
        self.rows += 1
        for place, (cell, column) in enumerate(zip(cells, self._columns, strict=True)):
            self._book.put(self._sheet, (self.rows, place), cell, column.kind)

    def end(self) -> None:
        """Put the filter over all rows."""
        self._sheet.autofilter(0, 0, self.rows, len(self._columns) - 1)


class WorkbookFacts:
    """A sheet of labels and values."""

    def __init__(self, book: "WorkbookBook", sheet: Any) -> None:
        self._book, self._sheet = book, sheet
        self._row = 0
        for place, width in enumerate(_FACTS_WIDTHS):
            sheet.set_column(place, place, width)

    def write(self, label: str, value: Cell) -> None:
        """Add a line."""
        self._sheet.write_string(self._row, 0, clean(label), self._book.formats["title"])
        self._book.put(self._sheet, (self._row, 1), value, CellKind.TEXT)
        self._row += 1


class WorkbookBook:
    """A workbook that is written to ``file`` at its end.

    ``cut_note`` ends a text that was too long; ``beat`` is called now and then while the file is
    packed, and may raise to stop it.
    """

    has_sheets = True

    def __init__(self, file: BinaryIO, cut_note: str, beat: Callable[[], None]) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="council-archive-table-")
        self._packed = _Packed(file, beat)
        options = {
            "constant_memory": True,
            "tmpdir": self._folder.name,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        self._workbook = Workbook(self._packed, options)
        self._note = cut_note
        self._sheets: list[WorkbookSheet] = []
        self.cut = 0
        self.capacity = ROWS - 1
        self.formats = {
            "title": self._workbook.add_format(_TITLE),
            "text": self._workbook.add_format({"text_wrap": True, "valign": "top"}),
            "quoted": self._workbook.add_format(
                {"text_wrap": True, "valign": "top", "quote_prefix": True}
            ),
            "number": self._workbook.add_format({"valign": "top", "align": "left"}),
            "date": self._workbook.add_format(
                {"valign": "top", "align": "left", "num_format": "yyyy-mm-dd"}
            ),
        }

    def add_sheet(self, title: str, columns: Sequence[Column]) -> WorkbookSheet:
        """Begin another sheet."""
        made = self._workbook.add_worksheet(title)
        if not self._sheets:
            made.activate()
        self._sheets.append(WorkbookSheet(self, made, columns))
        return self._sheets[-1]

    def add_facts(self, title: str) -> "WorkbookFacts":
        """A sheet of two columns, label and value."""
        return WorkbookFacts(self, self._workbook.add_worksheet(title))

    def put(self, sheet: Any, place: tuple[int, int], cell: Cell, kind: CellKind) -> None:
        """Write one cell."""
        if cell is None or cell == "":
            return
        if not isinstance(cell, str):
            sheet.write_number(*place, cell, self.formats["number"])
        elif kind is CellKind.DATE and (day := _whole_day(cell)) is not None:
            sheet.write_datetime(*place, day, self.formats["date"])
        else:
            text = self._text(cell)
            # So that it stays a text also when a person edits it.
            form = "text" if guarded(text) == text else "quoted"
            sheet.write_string(*place, text, self.formats[form])

    def finish(self) -> None:
        """Pack the file. Raises OSError, and OverflowError if it would be too large."""
        for sheet in self._sheets:
            sheet.end()
        try:
            self._workbook.close()
        except FileCreateError as error:
            raise error.args[0] from None
        except FileSizeError as error:
            raise OverflowError from error
        self._folder.cleanup()

    def give_up(self) -> None:
        """Close and remove the temporary files."""
        self._packed.abandon()
        for sheet in self._workbook.worksheets():
            sheet.row_data_fh.close()
        self._folder.cleanup()

    def _text(self, text: str) -> str:
        whole = clean(text)
        kept = shortened(whole, LETTERS, self._note)
        self.cut += kept is not whole
        # The library takes a text in these tags for markup of its own and would not escape it.
        return f"{kept} " if kept.startswith("<r>") and kept.endswith("</r>") else kept


class _Packed:
    """Where the library puts the packed file. Once abandoned it takes everything and keeps nothing.

    A ZIP file that was given up half-way still writes its end when Python forgets it.
    """

    def __init__(self, file: BinaryIO, beat: Callable[[], None]) -> None:
        self._file: BinaryIO | None = file
        self._beat = beat
        self._place = 0

    def abandon(self) -> None:
        """Let go of the file."""
        self._file = None

    def write(self, data: bytes) -> int:
        """Take some bytes."""
        if self._file is not None:
            self._beat()
            self._file.write(data)
        self._place += len(data)
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place, counted from the beginning."""
        if whence != io.SEEK_SET:
            raise io.UnsupportedOperation
        if self._file is not None:
            self._file.seek(offset)
        self._place = offset
        return offset

    def tell(self) -> int:
        """The place."""
        return self._place

    def flush(self) -> None:
        """The file is flushed when it is whole."""


def _whole_day(edtf: str) -> date | None:
    try:
        day = date.fromisoformat(edtf) if len(edtf) == len("2021-11-18") else None
    except ValueError:
        return None
    return day if day is not None and day >= _FIRST_DAY else None
