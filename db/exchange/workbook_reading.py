"""Sheets of an XLSX workbook as rows of texts, streamed. Formulas give their last values.

The parts of the package come from whoever opened it and checked it.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from db.exchange.workbook_cells import (
    cell_place,
    plain_number,
    precision,
    serial_date,
    whole_number,
)
from db.plain_xml import (
    BadXmlError,
    Element,
    HostileXmlError,
    attribute,
    local_name,
    walk,
)

#: The bytes of a part of the package by its name; None if there is no such part.
Parts = Callable[[str], bytes | None]

_WORKBOOK = "xl/workbook.xml"
#: How the format writes what XML cannot hold, ECMA-376 part 1, 22.9.2.19.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
#: What a cell says whose formula no program has worked out since it was written.
UNCOMPUTED = "#CALC!"
#: Rows that all merged areas together may cover: each is on one column, and they never overlap.
_MERGED = 1_000_000


class SheetError(ValueError):
    """The workbook cannot be read; the text names the part."""


class SheetTooLargeError(SheetError):
    """There are more rows or columns than are taken in."""


class HostileSheetError(SheetError):
    """A part has a document type, which no spreadsheet has."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a sheet is taken in."""

    rows: int
    columns: int
    cell: int


class WorkbookReader:
    """A workbook. Raises SheetError whenever a part cannot be understood."""

    def __init__(self, parts: Parts, limits: Limits) -> None:
        self._parts, self._limits = parts, limits
        self._since_1904 = False
        self.sheets: dict[str, str] = {}
        self._read_workbook()
        if not self.sheets:
            raise SheetError(_WORKBOOK)
        self._shared = self._read_shared()
        self._formats = self._read_formats()

    def rows(self, sheet: str) -> list[list[str]]:
        """The rows of a sheet from its first one on; a row that is left out is empty."""
        rows: list[list[str]] = []
        merged: list[tuple[int, int, int]] = []
        for element in self._elements(self.sheets[sheet], ("row", "mergeCell")):
            if local_name(element) == "mergeCell":
                merged += _upright(element.get("ref", ""))
                continue
            place = (whole_number(element.get("r", "")) or len(rows) + 1) - 1
            cells = self._row(element)
            if not any(cells):
                continue  # programs write empty rows down to the last for the sake of a border
            if place >= self._limits.rows:
                raise SheetTooLargeError(sheet)
            while len(rows) <= place:
                rows.append([])
            rows[place] = cells
        _fill_merged(rows, merged, sheet)
        return rows

    def _row(self, element: Element) -> list[str]:
        cells: list[str] = []
        for cell in element:
            if local_name(cell) != "c":
                continue
            found = cell_place(cell.get("r", "")) if cell.get("r") else None
            column = found[1] if found is not None else len(cells)
            text = self._text(cell)[: self._limits.cell]
            if column >= self._limits.columns:
                if text:
                    raise SheetTooLargeError(cell.get("r", ""))
                continue
            while len(cells) <= column:
                cells.append("")
            cells[column] = text
        return cells

    def _text(self, cell: Element) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return _rich_text(cell)
        kept = next((child.text or "" for child in cell if local_name(child) == "v"), None)
        value = kept or ""
        if not value and (kept is None or kind == "n") and _has_formula(cell):
            return UNCOMPUTED
        if kind == "s":
            shared = whole_number(value)
            if shared is None or shared >= len(self._shared):
                return ""
            return self._shared[shared]
        if kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(value.strip(), value)
        if kind == "d":
            return value.strip().partition("T")[0]
        if kind != "n" or not value:
            return value.strip()
        place = whole_number(cell.get("s", "0")) or 0
        exact = self._formats[place] if place < len(self._formats) else ""
        if exact:
            return serial_date(value, exact, since_1904=self._since_1904)
        return plain_number(value)

    def _read_workbook(self) -> None:
        targets = {
            element.get("Id", ""): element.get("Target", "")
            for element in self._elements("xl/_rels/workbook.xml.rels", ("Relationship",))
        }
        for element in self._elements(_WORKBOOK, ("sheet", "workbookPr")):
            if local_name(element) == "workbookPr":
                self._since_1904 = element.get("date1904", "0") in {"1", "true", "on"}
                continue
            target = targets.get(attribute(element, "id"), "")
            path = target[1:] if target.startswith("/") else f"xl/{target}"
            if target and self._parts(path) is not None:
                self.sheets.setdefault(element.get("name", ""), path)

    def _read_shared(self) -> list[str]:
        if self._parts("xl/sharedStrings.xml") is None:
            return []
        return [_rich_text(item) for item in self._elements("xl/sharedStrings.xml", ("si",))]

    def _read_formats(self) -> list[str]:
        """How exact each style shows a date; ``""`` for styles that show none."""
        if self._parts("xl/styles.xml") is None:
            return []
        codes: dict[str, str] = {}
        found: list[str] = []
        for element in self._elements("xl/styles.xml", ("numFmt", "xf")):
            if local_name(element) == "numFmt":
                codes[element.get("numFmtId", "")] = element.get("formatCode", "")
                continue
            parent = element.getparent()
            if parent is not None and local_name(parent) == "cellXfs":
                number = element.get("numFmtId", "0")
                found.append(precision(whole_number(number) or 0, codes.get(number, "")))
        return found

    def _elements(self, part: str, names: tuple[str, ...]) -> Iterator[Element]:
        data = self._parts(part)
        if data is None:
            raise SheetError(part)
        try:
            yield from walk(data, names)
        except HostileXmlError as error:
            raise HostileSheetError(part) from error
        except (BadXmlError, MemoryError) as error:
            raise SheetError(f"{part}: {error}"[:200]) from error


def _has_formula(cell: Element) -> bool:
    return any(local_name(child) == "f" for child in cell)


def _rich_text(element: Element) -> str:
    """The runs of a text; how an Eastern text is pronounced is no part of it."""
    pieces = []
    for child in element.iter():
        parent = child.getparent()
        if local_name(child) == "t" and (parent is None or local_name(parent) != "rPh"):
            pieces.append(child.text or "")
    text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), "".join(pieces))
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _upright(reference: str) -> Iterator[tuple[int, int, int]]:
    """Of a merged area its first column: first row, last row, column."""
    first, _, last = reference.partition(":")
    begin, end = cell_place(first), cell_place(last)
    if begin is not None and end is not None:
        yield begin[0], end[0], begin[1]


def _fill_merged(rows: list[list[str]], merged: list[tuple[int, int, int]], sheet: str) -> None:
    """A value that stands merged beside several rows holds of each of them."""
    left = _MERGED
    for first, last, column in merged:
        if first >= len(rows) or column >= len(rows[first]) or not rows[first][column]:
            continue
        left -= min(last, len(rows)) - first
        if left < 0:
            raise SheetTooLargeError(sheet)
        for row in rows[first + 1 : last + 1]:
            row.extend([""] * (column + 1 - len(row)))
            row[column] = row[column] or rows[first][column]
