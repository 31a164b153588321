"""Styles and automatic lists of a Word 97 file: the levels of headings and the list numbers."""

import struct
from typing import Final

from db.ingest.list_counters import ListCounter, ListLevel
from db.ingest.readers.doc_file import LIST_USES, LISTS, STYLES, WordFile
from db.ingest.readers.doc_runs import Properties, apply

_LEVELS: Final = 9
_FORMATS: Final = {
    0: "decimal", 1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter",
    22: "decimalZero", 23: "bullet", 58: "russianLower", 59: "russianUpper", 255: "none",
}  # fmt: skip
_TITLE, _NO_STYLE, _PARAGRAPH_STYLE = 62, 0xFFF, 1
_MAX_CHAIN: Final = 20
_IS_LEGAL: Final = 0x04


class Styles:
    """The paragraph styles by number: which heading they are, and what they say of lists."""

    def __init__(self, file: WordFile) -> None:
        self._styles: dict[int, tuple[int, int, Properties]] = {}
        data = file.part(STYLES)
        if len(data) < 6:
            return
        head, count, base_size = struct.unpack_from("<3H", data)
        at = 2 + head
        for number in range(count):
            if at + 2 > len(data):
                break
            size = struct.unpack_from("<H", data, at)[0]
            self._add(number, data[at + 2 : at + 2 + size], base_size)
            at += 2 + size

    def _add(self, number: int, data: bytes, base_size: int) -> None:
        if len(data) < base_size + 2 or base_size < 6:
            return
        kind, parent = struct.unpack_from("<2H", data)
        own = Properties()
        if parent & 0xF == _PARAGRAPH_STYLE:
            length = struct.unpack_from("<H", data, base_size)[0]
            at = base_size + 2 + 2 * (length + 1)
            at += at % 2
            if at + 4 <= len(data):
                size = struct.unpack_from("<H", data, at)[0]
                apply(data[at + 4 : at + 2 + size], own)
        self._styles[number] = kind & 0xFFF, parent >> 4, own

    def complete(self, own: Properties) -> tuple[Properties, int]:
        """What a paragraph says with what its styles say, and its heading's level."""
        number, level = own.style, 0
        for _ in range(_MAX_CHAIN):
            if number == _NO_STYLE or number not in self._styles:
                break
            kind, parent, style = self._styles[number]
            level = level or (kind if 1 <= kind <= 9 else int(kind == _TITLE))
            for name in ("list", "level", "outline", "breaks_page"):
                if getattr(own, name) is None:
                    setattr(own, name, getattr(style, name))
            number = parent
        if own.outline is not None:
            level = own.outline + 1 if own.outline < 9 else 0
        return own, level


class Lists:
    """Gives labels to the paragraphs of one document, in their order."""

    def __init__(self, file: WordFile) -> None:
        self._levels = _read_lists(file)
        self._uses, self._starts = _read_uses(file)
        self._counters: dict[int, ListCounter] = {}
        self._begun: set[tuple[int, int]] = set()

    def label(self, paragraph: Properties) -> str | None:
        """The label that Word shows before this paragraph; None if it shows none."""
        use = paragraph.list or 0
        if not 0 < use <= len(self._uses):
            return None
        list_id = self._uses[use - 1]
        levels = self._levels.get(list_id)
        if not levels:
            return None
        level = min(max(paragraph.level or 0, 0), len(levels) - 1)
        counter = self._counters.setdefault(list_id, ListCounter())
        begins = (use, level) not in self._begun
        self._begun.add((use, level))
        counter.count(level, levels, self._starts.get((use, level)) if begins else None)
        return counter.label(level, levels)


def _read_lists(file: WordFile) -> dict[int, list[ListLevel]]:
    data, length = file.part_and_rest(LISTS)
    if length < 2:
        return {}
    count = struct.unpack_from("<H", data)[0]
    heads = [struct.unpack_from("<i22xBx", data, 2 + 28 * index) for index in range(count)]
    at = length
    found: dict[int, list[ListLevel]] = {}
    for list_id, flags in heads:
        levels = []
        for _ in range(1 if flags & 1 else _LEVELS):
            level, at = _read_level(data, at)
            levels.append(level)
        found[list_id] = levels
    return found


def _read_level(data: bytes, at: int) -> tuple[ListLevel, int]:
    start, style, flags, places = struct.unpack_from("<iBB9s", data, at)
    characters, paragraphs, restart = struct.unpack_from("<3B", data, at + 24)
    at += 28 + characters + paragraphs
    length = struct.unpack_from("<H", data, at)[0]
    text = data[at + 2 : at + 2 + 2 * length].decode("utf-16-le", "replace")
    numbers = {place - 1 for place in places if place}
    pattern = "".join(
        f"%{ord(sign) + 1}" if index in numbers and ord(sign) < _LEVELS else sign
        for index, sign in enumerate(text)
    )
    level = ListLevel(
        start=start,
        style=_FORMATS.get(style, "decimal"),
        pattern=pattern,
        all_decimal=bool(flags & _IS_LEGAL),
        restart=restart if flags & 0x08 else None,
    )
    return level, at + 2 + 2 * length


def _read_uses(file: WordFile) -> tuple[list[int], dict[tuple[int, int], int]]:
    """The lists by the numbers that paragraphs call them, and where some of these begin anew."""
    data, length = file.part_and_rest(LIST_USES)
    if length < 4:
        return [], {}
    count = min(struct.unpack_from("<I", data)[0], (length - 4) // 16)
    heads = [struct.unpack_from("<i8xB3x", data, 4 + 16 * index) for index in range(count)]
    starts: dict[tuple[int, int], int] = {}
    at = 4 + 16 * count
    for use, (_, overrides) in enumerate(heads, start=1):
        at += 4
        for _ in range(overrides):
            if at + 8 > len(data):
                break
            start, flags = struct.unpack_from("<iI", data, at)
            at += 8
            if flags & 0x10:
                starts[use, flags & 0xF] = start
            if flags & 0x20:
                level, at = _read_level(data, at)
                starts[use, flags & 0xF] = level.start
    return [list_id for list_id, _ in heads], starts
