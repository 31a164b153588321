"""Word 97 files made by the tests: text with the properties of its paragraphs and characters."""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tests.db.ingest.compound import compound

_TEXT_AT = 1024
_PAGE = 512


def operation(number: int, value: int) -> bytes:
    """One operation that changes a property."""
    size = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2}[number >> 13]
    return struct.pack("<H", number) + value.to_bytes(size, "little")


IN_TABLE, ENDS_ROW = operation(0x2416, 1), operation(0x2417, 1)
REMOVED, HIDDEN = operation(0x0800, 1), operation(0x083C, 1)


def in_list(level: int, use: int = 1) -> bytes:
    """What puts a paragraph into a list."""
    return operation(0x260A, level) + operation(0x460B, use)


@dataclass
class Word97:
    """A file to be made. ``paragraphs`` hold their mark and what is said of them."""

    paragraphs: Sequence[tuple[str, bytes]]
    footnotes: Sequence[str] = ()
    headers: Sequence[str] = ()
    boxes: str = ""
    edge_boxes: str = ""
    #: Ranges of characters with the operations on them.
    runs: Sequence[tuple[int, int, bytes]] = ()
    styles: Sequence[tuple[int, bytes]] = ()
    lists: Sequence[tuple[int, str]] = ()
    compressed: bool = False
    flags: int = 0x0200
    extra: dict[str, bytes] = field(default_factory=dict)

    def build(self) -> bytes:
        """The file."""
        main = "".join(text for text, _ in self.paragraphs)
        notes = "".join(f"\x02{note}\r" for note in self.footnotes)
        edges = "".join(self.headers)
        boxes = self.boxes + self.edge_boxes
        text = main + notes + edges + boxes + ("\r" if notes or edges or boxes else "")
        width = 1 if self.compressed else 2
        data = text.encode("cp1252" if self.compressed else "utf-16-le")
        document = bytearray(_TEXT_AT) + data
        document += bytes(-len(document) % _PAGE)
        paragraph_page = len(document) // _PAGE
        document += self._page([(t, o) for t, o in self.paragraphs], width)
        character_page = len(document) // _PAGE
        document += self._characters(len(text), width)
        table = bytearray()
        pairs = {
            1: self._styles(),
            3: _bounds(f"\x02{note}\r" for note in self.footnotes),
            11: _bounds([""] * 6 + list(self.headers)) if self.headers else b"",
            12: struct.pack("<3I", _TEXT_AT, _TEXT_AT + len(data), character_page),
            13: struct.pack("<3I", _TEXT_AT, _TEXT_AT + len(data), paragraph_page),
            33: self._pieces(len(text)),
            73: self._lists(),
            74: struct.pack("<I", len(self.lists) and 1) + struct.pack("<i8xB3xI", 7, 0, 0xFFFFFFFF)
            if self.lists
            else b"",
        }
        head = struct.pack("<HHHHHH", 0xA5EC, 193, 0, 0x419, 0, self.flags)
        document[: len(head)] = head
        counts = (len(main), len(notes), len(edges), 0, 0, 0)
        struct.pack_into("<8i", document, 76, *counts, len(self.boxes), len(self.edge_boxes))
        for number, part in pairs.items():
            # What follows the lists belongs to them, and is not counted with them.
            counted = 2 + 28 if number == 73 and part else len(part)
            struct.pack_into("<2I", document, 154 + 8 * number, len(table), counted)
            table += part
        streams = {"WordDocument": bytes(document), "1Table": bytes(table), **self.extra}
        return compound(streams)

    def _pieces(self, length: int) -> bytes:
        place = _TEXT_AT * 2 | 0x40000000 if self.compressed else _TEXT_AT
        piece = struct.pack("<2IHIH", 0, length, 0, place, 0)
        return b"\x02" + struct.pack("<I", len(piece)) + piece

    def _page(self, paragraphs: Sequence[tuple[str, bytes]], width: int) -> bytes:
        page = bytearray(_PAGE)
        place, at, bounds, places = _TEXT_AT, _PAGE - 2, [_TEXT_AT], []
        for text, operations in paragraphs:
            place += len(text) * width
            bounds.append(place)
            style = operations[:2] if operations else b"\0\0"
            body = style + operations[2:]
            body += b"\0" * (1 - len(body) % 2)
            at = (at - len(body) - 1) // 2 * 2
            page[at] = (len(body) + 1) // 2
            page[at + 1 : at + 1 + len(body)] = body
            places.append(at // 2)
        struct.pack_into(f"<{len(bounds)}I", page, 0, *bounds)
        for index, offset in enumerate(places):
            page[4 * len(bounds) + 13 * index] = offset
        page[-1] = len(paragraphs)
        return bytes(page)

    def _characters(self, length: int, width: int) -> bytes:
        page = bytearray(_PAGE)
        bounds, places, at = [_TEXT_AT], [], _PAGE - 2
        last = 0
        for start, end, operations in [*self.runs, (length, length, b"")]:
            if start > last:
                bounds.append(_TEXT_AT + start * width)
                places.append(0)
            if end > start:
                at = (at - len(operations) - 1) // 2 * 2
                page[at] = len(operations)
                page[at + 1 : at + 1 + len(operations)] = operations
                bounds.append(_TEXT_AT + end * width)
                places.append(at // 2)
            last = end
        struct.pack_into(f"<{len(bounds)}I", page, 0, *bounds)
        page[4 * len(bounds) : 4 * len(bounds) + len(places)] = bytes(places)
        page[-1] = len(places)
        return bytes(page)

    def _styles(self) -> bytes:
        data = struct.pack("<3H", 4, len(self.styles), 10)
        for kind, operations in self.styles:
            body = struct.pack("<5H", kind, 1 | 0xFFF << 4, 2, 0, 0)
            body += struct.pack("<H", 1) + "s\0".encode("utf-16-le")
            body += struct.pack("<2H", 2 + len(operations), 0) + operations
            data += struct.pack("<H", len(body)) + body
        return data

    def _lists(self) -> bytes:
        """One list with these levels: (format, pattern); 0 to 8 in a pattern are its numbers."""
        if not self.lists:
            return b""
        data = struct.pack("<H", 1) + struct.pack("<i22xBx", 7, 0)
        levels = [*self.lists, *([(255, "")] * (9 - len(self.lists)))]
        for style, pattern in levels:
            places = bytes(i + 1 for i, sign in enumerate(pattern) if ord(sign) < 9)
            data += struct.pack("<iBB9s", 1, style, 0, places) + bytes(13)
            data += struct.pack("<H", len(pattern)) + pattern.encode("utf-16-le")
        return data


def _bounds(texts: Iterable[str]) -> bytes:
    found, place = [0], 0
    for text in texts:
        place += len(text)
        found.append(place)
    return struct.pack(f"<{len(found) + 1}I", *found, place + 1) if len(found) > 1 else b""


def paragraph(text: str, operations: bytes = b"", style: int = 0) -> tuple[str, bytes]:
    """A paragraph with its mark, its style and what is said of it."""
    return f"{text}\r", struct.pack("<H", style) + operations


def cell(text: str) -> tuple[str, bytes]:
    """A cell of a table with its mark."""
    return f"{text}\x07", b"\0\0" + IN_TABLE


ROW_END = ("\x07", b"\0\0" + IN_TABLE + ENDS_ROW)
