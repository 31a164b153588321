"""Which letters a PDF's fonts draw as one sign, by the sign's name where that is made of letters.

"f_f_i", "T_h.liga": so the Adobe Glyph List composes names, and so fonts name what has no sign in
Unicode. The library that reads the text knows no such names. Looks into the file only when asked.
"""

import ctypes
import re
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import pypdfium2.raw as pdfium

#: Larger files are not looked into, nor is more of what is packed in them (bytes).
_MOST: Final = 64 * 1024**2
_OBJECT: Final = re.compile(rb"\b(\d{1,10}) \d{1,5} obj\b")
#: A dictionary of a font or of an encoding is shorter than that (bytes).
_DICTIONARY: Final = 20_000
_PACKED: Final = re.compile(rb"(?s)/Type\s*/ObjStm\b.*?\bstream\r?\n(.*?)\r?\n?endstream")
_FIRST: Final = re.compile(rb"/First\s+(\d{1,9})")
_FONT: Final = re.compile(rb"/BaseFont\s*/([^\s/<>\[\]()]+)")
_ENCODING: Final = re.compile(rb"/Encoding\s+(\d{1,10}) \d{1,5} R\b")
_DIFFERENCES: Final = re.compile(rb"/Differences\s*\[([^\]]*)\]")
_STEP: Final = re.compile(rb"(\d{1,3})|/([^\s/<>\[\]()]+)")
_COMPOSED: Final = re.compile(rb"([A-Za-z](?:_[A-Za-z]){1,3})(?:\.\w+)?")


class Ligatures:
    """Those of one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fonts: Mapping[str, Mapping[int, str]] | None = None

    def letters(self, textpage: pdfium.FPDF_TEXTPAGE, index: int, code: int) -> str:
        """The letters of a sign of a page's text by its code; empty where nothing says them."""
        if self._fonts is None:
            self._fonts = fonts_of(self._path)
        if not self._fonts:
            return ""
        name = ctypes.create_string_buffer(256)
        flags = ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(textpage, index, name, len(name), ctypes.byref(flags))
        return self._fonts.get(_plain(name.value.decode("utf-8", "replace")), {}).get(code, "")


def fonts_of(path: Path) -> dict[str, dict[int, str]]:
    """By font and code the letters of the signs that have names made of letters."""
    if path.stat().st_size > _MOST:
        return {}
    objects = dict(_objects(path.read_bytes()))
    found: dict[str, dict[int, str]] = {}
    for body in objects.values():
        if (font := _FONT.search(body)) is None:
            continue
        apart = _ENCODING.search(body)
        encoding = objects.get(int(apart[1]), b"") if apart is not None else body
        if (listed := _DIFFERENCES.search(encoding)) is not None:
            own = found.setdefault(_plain(font[1].decode("latin-1")), {})
            for code, letters in _composed(listed[1]):
                # Two fonts of one name that differ say nothing.
                own[code] = letters if own.get(code, letters) == letters else ""
    return found


def _composed(listed: bytes) -> Iterator[tuple[int, str]]:
    code = 0
    for step in _STEP.finditer(listed):
        if step[1] is not None:
            code = int(step[1])
            continue
        if (name := _COMPOSED.fullmatch(step[2])) is not None:
            yield code, name[1].replace(b"_", b"").decode("ascii")
        code += 1


def _objects(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The objects of a file by number, those too that are packed together."""
    left = _MOST
    for part in data.split(b"endobj"):
        if (found := _OBJECT.search(part)) is None:
            continue
        body = part[found.end() : found.end() + _DICTIONARY]
        yield int(found[1]), body
        first = _FIRST.search(body)
        packed = _PACKED.search(part, found.end()) if first and b"/ObjStm" in body else None
        if packed is None or first is None or left <= 0:
            continue
        try:
            inside = zlib.decompressobj().decompress(packed[1], left)
        except zlib.error:
            continue
        left -= len(inside)
        numbers = inside[: int(first[1])].split()
        pairs = [*zip(numbers[::2], numbers[1::2], strict=False)]
        if not all(number.isdigit() and start.isdigit() for number, start in pairs):
            continue
        starts = [int(first[1]) + int(start) for _, start in pairs]
        for (number, _), start, end in zip(pairs, starts, [*starts[1:], None], strict=True):
            yield int(number), inside[start:end]


def _plain(name: str) -> str:
    """A font's name without the six letters that mark a part of it."""
    mark, plus, rest = name.partition("+")
    return rest if plus and len(mark) == 6 else name
