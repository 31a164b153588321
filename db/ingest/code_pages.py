"""Encodings by the numbers that Windows has for them: code pages, font charsets, languages."""

import codecs
from typing import Final

_NAMED: Final = {
    1200: "utf-16-le", 1201: "utf-16-be", 10000: "mac_roman", 10007: "mac_cyrillic",
    10006: "mac_greek", 10029: "mac_latin2", 10081: "mac_turkish", 20866: "koi8-r",
    20127: "ascii", 21866: "koi8-u", 28591: "iso8859-1", 28595: "iso8859-5", 28599: "iso8859-9",
    51949: "euc-kr", 54936: "gb18030", 65000: "utf-7", 65001: "utf-8",
}  # fmt: skip
#: Charset of a font → code page; a symbol font has none.
_CHARSETS: Final = {
    77: 10000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258,
    177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
}  # fmt: skip
#: The languages whose Windows has another code page than Western Europe's.
_LANGUAGES: Final = {
    0x19: 1251, 0x22: 1251, 0x23: 1251, 0x02: 1251, 0x2F: 1251, 0x3F: 1251, 0x40: 1251,
    0x1F: 1254, 0x08: 1253, 0x0D: 1255, 0x01: 1256, 0x05: 1250, 0x0E: 1250, 0x15: 1250,
    0x18: 1250, 0x1B: 1250, 0x24: 1250, 0x1A: 1250, 0x25: 1257, 0x26: 1257, 0x27: 1257,
}  # fmt: skip
_AZERBAIJANI: Final = 0x2C
_AZERBAIJANI_LATIN: Final = 0x042C
SYMBOL_CHARSET: Final = 2


def code_page(number: int, default: str = "cp1252") -> str:
    """The name of a code page's encoding; ``default`` for an unknown one."""
    name = _NAMED.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return default


def charset_encoding(charset: int, default: str) -> str:
    """The encoding of a font's charset; ``default`` where the charset names none."""
    if charset == 0:
        return "cp1252"
    page = _CHARSETS.get(charset)
    return default if page is None else code_page(page, default)


def language_encoding(language: int) -> str:
    """The encoding that Windows had for a language (an LCID)."""
    if language & 0x3FF == _AZERBAIJANI:
        return "cp1254" if language == _AZERBAIJANI_LATIN else "cp1251"
    return code_page(_LANGUAGES.get(language & 0x3FF, 1252))
