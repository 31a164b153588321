"""The names of files in a zip: decoded as the program that packed them meant. Opens nothing."""

import struct
import zipfile
import zlib
from typing import Final

from db.language.patterns import regex

_IS_UTF8: Final = 0x800
_UNICODE_PATH: Final = 0x7075
#: Bytes that are Cyrillic letters in the code pages that Russian Windows packs names in.
_DOS_LETTERS: Final = frozenset([*range(0x80, 0xB0), *range(0xE0, 0xF2), 0xFC])
_WINDOWS_LETTERS: Final = frozenset([*range(0xC0, 0x100), 0xA8, 0xB8, 0xB9, 0xAB, 0xBB])
#: A word of two alphabets: it was no Cyrillic name.
_MIXED: Final = regex(r"[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z]")
#: Farther than this no name of a document goes.
_LONGEST: Final = 400


def member_name(entry: zipfile.ZipInfo, *, misformed: bool = False) -> str:
    """The name with its folders, joined by ``/``.

    ``misformed`` says that it was marked as UTF-8 and is none: what cannot be read of it is ``�``.
    """
    if entry.flag_bits & _IS_UTF8:
        return _simple(entry.filename)
    try:
        raw = entry.orig_filename.encode("cp437")
    except UnicodeEncodeError:
        return _simple(entry.filename)
    if misformed:
        return _simple(_unicode_path(entry.extra, raw) or raw.decode("utf-8", "replace"))
    return _simple(_unicode_path(entry.extra, raw) or _decoded(raw))


def _decoded(raw: bytes) -> str:
    if raw.isascii():
        return raw.decode("ascii")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass  # the usual case of an older program: by its letters
    wide = {byte for byte in raw if byte > 0x7F}
    for letters, encoding in ((_DOS_LETTERS, "cp866"), (_WINDOWS_LETTERS, "cp1251")):
        if wide <= letters and not _MIXED.search(name := raw.decode(encoding)):
            return name
    return raw.decode("cp437")


def _unicode_path(extra: bytes, raw: bytes) -> str:
    """The name that some programs add as Unicode, if it belongs to this one; ``""`` if none."""
    at = 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from("<2H", extra, at)
        data = extra[at + 4 : at + 4 + size]
        if kind == _UNICODE_PATH and len(data) > 5:
            if int.from_bytes(data[1:5], "little") == zlib.crc32(raw):
                return data[5:].decode("utf-8", "replace")
            return ""
        at += 4 + size
    return ""


def _simple(name: str) -> str:
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".")]
    return "/".join(parts)[-_LONGEST:]
