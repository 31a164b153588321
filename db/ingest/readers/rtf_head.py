"""What Rich Text says before its text: code page, fonts with their charsets, styles, metadata."""

import re
from dataclasses import dataclass, field
from typing import Final

from db.ingest.code_pages import SYMBOL_CHARSET, charset_encoding, code_page
from db.language.patterns import regex

#: The name that a font has for its charset where nothing else can be said of it.
SYMBOL: Final = "symbol"
#: The page that Rich Text has by its standard where it names none.
WESTERN: Final = "cp1252"
_HEADING: Final = regex(r"(?:heading|заголовок) (\d)\b", re.IGNORECASE)
#: Charset by what stands at the end of a font's name.
_NAMED_CHARSETS: Final = {"cyr": 204, "tur": 162, "ce": 238, "greek": 161, "baltic": 186}
_LETTERS_OF: Final = regex(r" (cyr|tur|ce|greek|baltic)\s*;?$", re.IGNORECASE)
_LONGEST_NAME: Final = 80
_OTHER_PAGES: Final = {b"mac": 10000, b"pc": 437, b"pca": 850}
_TEXTS: Final = {b"title": "title", b"subject": "subject", b"author": "author"}
_TIMES: Final = {b"creatim": "created", b"revtim": "modified"}
#: Destinations that hold the metadata.
INFO: Final = frozenset((*_TEXTS, *_TIMES))
_PARTS: Final = (b"yr", b"mo", b"dy", b"hr", b"min")


@dataclass(slots=True)
class RtfHead:
    """The tables of one file, as far as they have been read."""

    encoding: str = WESTERN
    default_font: int = 0
    metadata: dict[str, str] = field(default_factory=dict)
    _charsets: dict[int, int] = field(default_factory=dict)
    _pages: dict[int, int] = field(default_factory=dict)
    _levels: dict[int, int] = field(default_factory=dict)
    #: True where the file names no page, so that the one above is a guess.
    is_guessed: bool = False
    #: True once something was set in a font whose charset only the file's page can tell.
    used_unnamed: bool = False
    _font: int = 0
    _name: str = ""
    _knows_charsets: bool = False
    _style: int = 0
    _moment: dict[bytes, int] = field(default_factory=dict)

    def page_control(self, name: bytes, number: int | None) -> bool:
        """Take in a control that names the file's code page; False if it is none."""
        if name == b"ansicpg" and number:
            self.encoding = code_page(number, self.encoding)
        elif name in _OTHER_PAGES:
            self.encoding = code_page(_OTHER_PAGES[name])
        elif name == b"deff":
            self.default_font = number or 0
        else:
            return False
        return True

    def font_control(self, name: bytes, number: int | None) -> None:
        """A control within the table of fonts."""
        if name == b"f":
            self._font = number or 0
            self._name = ""
        elif name == b"fcharset":
            self._charsets[self._font] = number or 0
            self._knows_charsets = self._knows_charsets or (number or 0) > SYMBOL_CHARSET
        elif name == b"cpg" and number:
            self._pages[self._font] = number

    def font_text(self, text: str) -> None:
        """A part of a font's name: old ones say there which letters they have."""
        self._name = (self._name + text)[-_LONGEST_NAME:]
        found = _LETTERS_OF.search(self._name)
        if found and self._charsets.get(self._font, 0) in (0, 1):
            self._charsets[self._font] = _NAMED_CHARSETS[found[1].lower()]

    def font_encoding(self, font: int) -> str:
        """The encoding of what is set in a font; ``SYMBOL`` for one without letters."""
        if font in self._pages:
            return code_page(self._pages[font], self.encoding)
        charset = self._charsets.get(font, 0)
        if charset == SYMBOL_CHARSET:
            return SYMBOL
        if charset not in (0, 1):
            return charset_encoding(charset, self.encoding)
        if self.is_guessed and self._knows_charsets and font in self._charsets:
            return WESTERN
        # Many programs write 0, which is Western, and mean the code page that the file names.
        self.used_unnamed = True
        return self.encoding

    def style_control(self, name: bytes, number: int | None) -> None:
        """A control within the table of styles."""
        if name == b"s":
            self._style = number or 0
        elif name == b"outlinelevel" and number is not None:
            self._levels[self._style] = number + 1 if 0 <= number < 9 else 0

    def end_style(self, name: str) -> None:
        """The style at hand has that name."""
        if match := _HEADING.search(name):
            self._levels[self._style] = int(match[1])
        elif name.strip(" ;").lower() == "title":
            self._levels[self._style] = 1
        self._style = 0

    def level(self, style: int) -> int:
        """The heading's level of a style; 0 for running text."""
        return self._levels.get(style, 0)

    def moment_control(self, name: bytes, number: int | None) -> None:
        """A control within a moment of the metadata."""
        if name in _PARTS:
            self._moment[name] = number or 0

    def end_info(self, name: bytes, text: str) -> None:
        """A text or a moment of the metadata is complete."""
        simple = " ".join(text.split())
        if key := _TEXTS.get(name):
            if simple:
                self.metadata.setdefault(key, simple)
        elif self._moment.get(b"yr"):
            year, month, day, hour, minute = (self._moment.get(part, 0) for part in _PARTS)
            said = f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}"
            self.metadata.setdefault(_TIMES[name], said)
        self._moment = {}
