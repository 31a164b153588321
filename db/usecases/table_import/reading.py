"""A file of rows as texts: CSV in any encoding of the archive's languages, or an XLSX workbook.

The forms are ``db.exchange``'s; the checks of zip packages and the finding of encodings are those
of documents, ``db.ingest``. Everything is bounded: bytes, rows, columns, cells.
"""

import csv
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path

from db.errors import ImportTableError
from db.exchange.delimited_reading import (
    NO_DELIMITER,
    Cells,
    OpenQuoteError,
    delimited_rows,
    delimiter_of,
)
from db.exchange.workbook_reading import (
    HostileSheetError,
    Limits,
    SheetError,
    SheetTooLargeError,
    WorkbookReader,
)
from db.ingest.encoding import decode
from db.ingest.reader import Source, clean_characters
from db.ingest.zip_guard import Package, check_directory
from db.model.table_import import ImportTable, SheetFacts
from db.usecases.table_import.heads import find_head_row

#: The largest file in bytes, and what a workbook may unpack to.
FILE, UNPACKED = 64 << 20, 256 << 20
#: How much of a sheet is taken in; ``cell`` is what a spreadsheet's own cell can hold.
LIMITS = Limits(rows=100_000, columns=256, cell=32_767)
_CELLS = 5_000_000
#: How a web page or an XML file begins, which some programs save under a spreadsheet's name.
_PAGE = re.compile(
    r"\ufeff?\s*(?:<!--.*?-->\s*)*"
    r"(?:<(?:\?xml|!doctype|html|head|meta|style|body|div|table)\b|MIME-Version:)",
    re.IGNORECASE | re.DOTALL,
)
_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def read_table(
    file: Path, name: str = "", *, sheet: str = "", head_row: int | None = None
) -> ImportTable:
    """A sheet (the first that has rows) with its row of titles.

    ``name`` is the file's own where it lies under another one; ``head_row`` says where the titles
    stand, 0 for nowhere; by itself it is looked for. Raises UnreadableFileError and
    ImportTableError (``sheet_unknown``, ``table_empty``, ``table_too_many``, ``table_is_page``,
    ``table_quote_open``).
    """
    source = Source(file, name or file.name)
    data = _bytes_of(source)
    rows: Sequence[list[str]]
    if data.startswith(_ZIP):
        rows, facts = _workbook(source, sheet)
    elif data.startswith(_OLD_OFFICE):
        raise ImportTableError("table_old_format", name=source.name)
    else:
        rows, facts = _delimited(source, data)
    square = _square(source, rows)
    if head_row is None:
        head_row = find_head_row(square)
    elif not 0 <= head_row <= len(square):
        raise ImportTableError("head_row_unknown", name=source.name, row=head_row)
    wide = _wider_rows(rows, head_row) if facts.format == "csv" else {}
    too_wide = frozenset(number for number, is_spaced in wide.items() if is_spaced)
    return ImportTable(facts, square, head_row, too_wide, frozenset(wide) - too_wide)


def _bytes_of(source: Source) -> bytes:
    path = source.path
    if path.is_dir():
        raise source.unreadable("file_is_folder")
    try:
        if path.exists() and not path.is_file():
            raise source.unreadable("file_unreadable", detail="not a regular file")
        data = source.read(FILE + 1)
    except FileNotFoundError as error:
        raise source.unreadable("file_missing") from error
    except OSError as error:
        raise source.unreadable("file_unreadable", detail=error.strerror or str(error)) from error
    if len(data) > FILE:
        raise source.unreadable("file_too_large", size=path.stat().st_size, limit=FILE)
    if not data:
        raise source.unreadable("file_empty")
    return data


def _delimited(source: Source, data: bytes) -> tuple[list[Cells], SheetFacts]:
    decoded = decode(data)
    if decoded.is_binary:
        raise source.unreadable("file_binary")
    if _PAGE.match(decoded.text):
        raise ImportTableError("table_is_page", name=source.name)
    delimiter = delimiter_of(decoded.text)
    rows: list[Cells] = []
    try:
        for row in delimited_rows(decoded.text, delimiter):
            rows.append(row)
            if len(rows) > LIMITS.rows:
                raise _too_many(source)
    except OpenQuoteError as error:
        raise ImportTableError("table_quote_open", name=source.name, row=error.row) from error
    except csv.Error as error:
        raise source.unreadable("reading_failed", detail=str(error)) from error
    facts = SheetFacts(
        *(source.name, "csv", (), ""),
        encoding=decoded.encoding,
        delimiter="" if delimiter == NO_DELIMITER else delimiter,
        certain=not decoded.warnings,
    )
    return rows, facts


def _workbook(source: Source, sheet: str) -> tuple[list[list[str]], SheetFacts]:
    _check_size(source)
    with Package(source) as package:
        try:
            book = WorkbookReader(
                lambda name: package.read(name) if package.has(name) else None, LIMITS
            )
            if sheet and sheet not in book.sheets:
                raise ImportTableError("sheet_unknown", name=source.name, sheet=sheet)
            rows: list[list[str]] = []
            for wanted in (sheet,) if sheet else book.sheets:
                sheet, rows = wanted, book.rows(wanted)
                if any(map(any, rows)):
                    break
        except SheetTooLargeError as error:
            raise _too_many(source) from error
        except HostileSheetError as error:
            raise source.unreadable("file_hostile") from error
        except SheetError as error:
            if not package.has("xl/workbook.xml"):
                raise ImportTableError("table_unsupported", name=source.name) from error
            raise source.unreadable("reading_failed", detail=str(error)) from error
    return rows, SheetFacts(source.name, "xlsx", tuple(book.sheets), sheet)


def _check_size(source: Source) -> None:
    """Refuse a workbook that would need more memory than a spreadsheet of this size may."""
    check_directory(source)
    try:
        with zipfile.ZipFile(source.path) as package:
            unpacked = sum(entry.file_size for entry in package.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise source.unreadable("file_truncated") from error
    if unpacked > UNPACKED:
        raise source.unreadable("file_unpacks_too_large")


def _square(source: Source, rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """The rows down to the last that has a text, each as wide as the widest text."""
    widths = [_width(row) for row in rows]
    height = max((number for number, width in enumerate(widths, 1) if width), default=0)
    width = max(widths, default=0)
    if not height:
        raise ImportTableError("table_empty", name=source.name)
    if width > LIMITS.columns or width * height > _CELLS:
        raise _too_many(source)
    return tuple((*map(_clean, row[:width]), *[""] * (width - len(row))) for row in rows[:height])


def _wider_rows(rows: Sequence[Sequence[str]], head_row: int) -> dict[int, bool]:
    """The numbers of the rows that have a text beyond the last cell of the row of titles.

    With each whether a text may have been parted: a sign between cells has no space after it.
    """
    if not head_row:
        return {}
    wide = len(rows[head_row - 1])
    return {
        number: isinstance(row, Cells) and row.is_spaced
        for number, row in enumerate(rows[head_row:], head_row + 1)
        if _width(row) > wide
    }


def _width(row: Sequence[str]) -> int:
    return max((place for place, cell in enumerate(row, 1) if cell.strip()), default=0)


def _clean(cell: str) -> str:
    return clean_characters(cell[: LIMITS.cell]).strip()


def _too_many(source: Source) -> ImportTableError:
    return ImportTableError(
        "table_too_many", name=source.name, rows=LIMITS.rows, columns=LIMITS.columns
    )
