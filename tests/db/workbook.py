"""An XLSX file as tests read it: by its own XML, not by the library that wrote it."""

import re
import zipfile
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from lxml import etree

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_COLUMN = re.compile(r"[A-Z]+")

Value = str | float | None


@dataclass(frozen=True)
class SheetXml:
    """One sheet: its name, its rows of values (None: no cell), and its XML."""

    name: str
    rows: list[list[Value]]
    root: etree._Element

    def formulas(self) -> int:
        """How many cells hold a formula."""
        return sum(1 for _ in self.root.iter(f"{_MAIN}f"))

    def has(self, tag: str) -> bool:
        """Whether there is such an element."""
        return next(self.root.iter(f"{_MAIN}{tag}"), None) is not None


def read_workbook(file: Path) -> list[SheetXml]:
    """The sheets in the order in which a spreadsheet shows them."""
    with zipfile.ZipFile(file) as packed:
        assert packed.testzip() is None
        book = etree.fromstring(packed.read("xl/workbook.xml"))
        names = [sheet.get("name", "") for sheet in book.iter(f"{_MAIN}sheet")]
        sheets = []
        for number, name in enumerate(names, start=1):
            root = etree.fromstring(packed.read(f"xl/worksheets/sheet{number}.xml"))
            sheets.append(SheetXml(name, _rows(root), root))
        return sheets


def day(serial: Value) -> str:
    """The day of a date cell."""
    assert isinstance(serial, float)
    return (date(1899, 12, 30) + timedelta(days=serial)).isoformat()


def _rows(root: etree._Element) -> list[list[Value]]:
    rows = []
    for row in root.iter(f"{_MAIN}row"):
        cells: list[Value] = []
        for cell in row.iter(f"{_MAIN}c"):
            place = _number(cell.get("r", ""))
            cells += [None] * (place - len(cells))
            cells.append(_value(cell))
        rows.append(cells)
    return rows


def _number(reference: str) -> int:
    found = _COLUMN.match(reference)
    assert found
    number = 0
    for letter in found[0]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _value(cell: etree._Element) -> Value:
    if cell.get("t") == "inlineStr":
        text = "".join(part.text or "" for part in cell.iter(f"{_MAIN}t"))
        return _ESCAPED.sub(lambda code: chr(int(code[1], 16)), text)
    assert cell.get("t") in (None, "n")
    return float(cell.findtext(f"{_MAIN}v", ""))
