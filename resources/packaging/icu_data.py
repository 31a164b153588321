"""Qt's tables of languages (ICU) without those of languages and tasks that the program lacks.

ICU keeps all of them, 32 MB, in one library as one block: a head, a table of contents, and the
tables one after the other, each at a multiple of 16. What the program asks for through Qt is the
order of words (Russian, Azerbaijani, English), upper and lower case, and old Cyrillic encodings.
"""

import re
import struct
from collections.abc import Callable

_MAGIC = b"\xda\x27"
_FORMAT = b"CmnD"
_ALIGNMENT = 16

#: The languages whose tables are kept; ``tr`` for texts that cite Turkish names.
_LANGUAGES = "root|res_index|ru|az|az_Latn|az_Cyrl|az_AZ|az_Latn_AZ|en|en_US|en_GB|en_001|tr"
_IN_FOLDER = re.compile(rf"coll/({_LANGUAGES})\.res|coll/ucadata\.icu")
_ENCODING = re.compile(
    r"(ibm-(5347|5346|1123|878|866|5348|5350|5351|912|915)|cnvalias|macos-7_3).*\.(cnv|icu)"
)
#: Names of characters and look-alikes, profiles of internet names, tables for text that is spoken
#: or measured: nothing of Qt asks for them.
_UNUSED = re.compile(
    r"(unames|confusables)\.\w+|.*\.spp|uts46\.nrm|(langInfo|plurals|pluralRanges|units|dayPeriods"
    r"|grammaticalFeatures|genderList|currencyNumericCodes)\.res"
)
_OF_LANGUAGE = re.compile(r"[a-z]{2,3}(_\w+)?\.res")


def is_kept(name: str) -> bool:
    """Whether a table stays, by its name without the head ``icudt73l/``."""
    if "/" in name:
        return _IN_FOLDER.fullmatch(name) is not None
    if name.endswith((".cnv", "cnvalias.icu")):
        return _ENCODING.fullmatch(name) is not None
    if _OF_LANGUAGE.fullmatch(name):
        return re.fullmatch(rf"({_LANGUAGES})\.res", name) is not None
    return _UNUSED.fullmatch(name) is None


def find(library: bytes) -> bytes:
    """The block in a library's bytes, from its head to the library's end. ValueError: none."""
    at = library.find(_MAGIC)
    while at >= 2:
        if library[at + 10 : at + 14] == _FORMAT:
            return library[at - 2 :]
        at = library.find(_MAGIC, at + 1)
    raise ValueError("no block of ICU's tables is in it")


def tables(block: bytes) -> list[tuple[str, bytes]]:
    """Every table with its whole name, in the order of the contents."""
    start = _head_size(block)
    (count,) = struct.unpack_from("<I", block, start)
    places = [struct.unpack_from("<II", block, start + 4 + 8 * each) for each in range(count)]
    ends = [offset for _, offset in places[1:]]
    found = []
    for (named_at, begins), ends_at in zip(places, [*ends, None], strict=True):
        name = block[start + named_at : block.index(b"\0", start + named_at)].decode("ascii")
        table = block[start + begins : len(block) if ends_at is None else start + ends_at]
        found.append((name, table))
    return found


def without(block: bytes, keep: Callable[[str], bool] = is_kept) -> bytes:
    """The block with only those tables that ``keep`` is true of."""
    kept = [(name, table) for name, table in tables(block) if keep(name.partition("/")[2])]
    names_at = 4 + 8 * len(kept)
    names, places = b"", []
    for name, _ in kept:
        places.append(names_at + len(names))
        names += name.encode("ascii") + b"\0"
    body = b""
    data_at = _aligned(names_at + len(names))
    contents = struct.pack("<I", len(kept))
    for (_, table), place in zip(kept, places, strict=True):
        contents += struct.pack("<II", place, data_at + len(body))
        body += table.ljust(_aligned(len(table)), b"\0")
    head = block[: _head_size(block)]
    return head + (contents + names).ljust(data_at, b"\0") + body


def _head_size(block: bytes) -> int:
    (size,) = struct.unpack_from("<H", block)
    return int(size)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT
