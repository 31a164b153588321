"""The properties of paragraphs and characters in a Word 97 file, by the bytes they lie at."""

import struct
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from db.ingest.readers.doc_file import CHARACTER_RUNS, PARAGRAPH_RUNS, WordFile

_PAGE: Final = 512
#: Operations that change a property: number → the field of ``Properties``.
_FIELDS: Final = {
    0x2416: "in_table", 0x2417: "ends_row", 0x244B: "ends_inner_cell", 0x244C: "ends_inner_row",
    0x6649: "depth", 0x260A: "level", 0x460B: "list", 0x2640: "outline", 0x2407: "breaks_page",
    0x0800: "removed", 0x0801: "added", 0x083C: "hidden",
}  # fmt: skip
_HUGE: Final = 0x6646
_TABLE_DEFINITION, _TABS = 0xD608, 0xC615
#: How many bytes the operand of an operation has, by the top bits of its number; 0: it says so.
_OPERANDS: Final = (1, 1, 2, 4, 2, 2, 0, 3)


@dataclass(slots=True)
class Properties:
    """What is said of a paragraph or of a run of characters; None where nothing is."""

    style: int = 0
    in_table: int | None = None
    ends_row: int | None = None
    ends_inner_cell: int | None = None
    ends_inner_row: int | None = None
    depth: int | None = None
    level: int | None = None
    list: int | None = None
    outline: int | None = None
    breaks_page: int | None = None
    removed: int | None = None
    added: int | None = None
    hidden: int | None = None


def apply(operations: bytes, to: Properties, file: WordFile | None = None) -> None:
    """Change ``to`` by operations one after the other; a damaged rest is left out."""
    at = 0
    while at + 2 <= len(operations):
        number = struct.unpack_from("<H", operations, at)[0]
        at += 2
        size = _operand_size(number, operations, at)
        operand = operations[at : at + size]
        at += size
        if number == _HUGE and file is not None and len(operand) == 4:
            place = int.from_bytes(operand, "little")
            length = int.from_bytes(file.data[place : place + 2], "little")
            apply(file.data[place + 2 : place + 2 + length], to)
        elif (name := _FIELDS.get(number)) and operand:
            setattr(to, name, int.from_bytes(operand, "little"))


def _operand_size(number: int, operations: bytes, at: int) -> int:
    size = _OPERANDS[number >> 13]
    if size:
        return size
    if number == _TABLE_DEFINITION:
        return int.from_bytes(operations[at : at + 2], "little") + 1
    first = operations[at] if at < len(operations) else 0
    # With 255 the length of these must be counted; nothing after them is of interest here.
    return len(operations) if number == _TABS and first == 255 else first + 1


class Runs:
    """Ranges of bytes with their properties, of paragraphs or of characters."""

    def __init__(self, file: WordFile, *, of_paragraphs: bool) -> None:
        self._file = file
        self._of_paragraphs = of_paragraphs
        table = file.part(PARAGRAPH_RUNS if of_paragraphs else CHARACTER_RUNS)
        count = max(0, (len(table) - 4) // 8)
        pages = struct.unpack_from(f"<{count}I", table, 4 * (count + 1)) if count else ()
        found = sorted(run for page in pages for run in self._page(page & 0x3FFFFF))
        self._starts = [start for start, _, _ in found]
        self._runs = found

    def _page(self, number: int) -> Iterator[tuple[int, int, int]]:
        """The runs of one page: where they start and end, and where their properties lie."""
        base = number * _PAGE
        page = self._file.main[base : base + _PAGE]
        if len(page) < _PAGE:
            return
        width = 13 if self._of_paragraphs else 1
        count = min(page[-1], (_PAGE - 5) // (4 + width))
        bounds = struct.unpack_from(f"<{count + 1}I", page)
        for index in range(count):
            offset = 2 * page[4 * (count + 1) + width * index]
            yield bounds[index], bounds[index + 1], base + offset if offset else -1

    def at(self, place: int) -> Properties:
        """The properties at a byte."""
        index = bisect_right(self._starts, place) - 1
        if index < 0 or place >= self._runs[index][1]:
            return Properties()
        return self._properties(self._runs[index][2])

    def between(self, start: int, end: int) -> Iterator[tuple[int, int, Properties]]:
        """The runs that touch a range of bytes."""
        index = max(0, bisect_right(self._starts, start) - 1)
        for first, last, place in self._runs[index : bisect_left(self._starts, end)]:
            if last > start:
                yield first, last, self._properties(place)

    def _properties(self, place: int) -> Properties:
        found = Properties()
        if place < 0:
            return found
        data = self._file.main
        size = data[place]
        if not self._of_paragraphs:
            apply(data[place + 1 : place + 1 + size], found)
            return found
        size, place = (2 * size - 1, place + 1) if size else (2 * data[place + 1], place + 2)
        found.style = int.from_bytes(data[place : place + 2], "little")
        apply(data[place + 2 : place + size], found, self._file)
        return found
