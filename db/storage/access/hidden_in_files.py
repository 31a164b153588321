"""Whether a received file says hidden words anywhere: its text, its marks, what is packed into it.

What is packed in other ways than in a ZIP cannot be seen: there the text that was read of the
document speaks for the file.
"""

import html
import re
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path

from db.storage.access.redacting import Blackout
from db.storage.originals import storage_os_errors

#: More of a file, or of what is packed into one, is not looked at: it is not given to readers.
_MOST = 64 << 20
_WIDE = ("utf-8", "utf-16-le", "utf-16-be")
_NARROW = ("cp1251", "cp1254", "cp866", "koi8-r")
#: What stands in no text of one byte a letter or of UTF-8.
_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a]")
#: What may be words among other bytes, and the letters that do not stand there by chance.
_RUNS = (
    ("utf-16-le", 4, re.compile(rb"(?:[\x00-\xff][\x00-\x06\x1e\x20]){4,}", re.DOTALL)),
    ("utf-16-be", 4, re.compile(rb"(?:[\x00-\x06\x1e\x20][\x00-\xff]){4,}", re.DOTALL)),
    ("utf-8", 4, re.compile(rb"(?:[\s\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|\xe2\x80[\x80-\xbf]){4,}")),
    ("cp1251", 7, re.compile(rb"[\s'A-Za-z\xa8\xad\xb8\xc0-\xff-]{7,}")),
)
_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")
#: Texts longer than that are looked through in the faster way.
_LONG = 1 << 20
_MARK = re.compile(r"<[^>]*>")
_SIGN = re.compile(r"\\u(-?\d{1,5}) ?\??")
_COMMAND = re.compile(r"\\[a-z]+-?\d* ?|[{}\r\n]")
_BYTE = re.compile(r"\\'([0-9a-fA-F]{2})")


def says_in_file(blackout: Blackout, path: Path) -> bool:
    """Whether hidden words stand in a file, or may stand there unseen.

    Raises StorageFailedError.
    """
    with storage_os_errors(path):
        if path.stat().st_size > _MOST:
            return True
        data = path.read_bytes()
    try:
        return any(_says(blackout, piece) for piece in _pieces(data))
    except _UNSEEN:
        return True


class _TooLargeError(Exception):
    """What is packed into a file is larger than what is looked at."""


#: How a packed file, or a member of it, refuses to be looked at.
_UNSEEN = (
    *(zipfile.BadZipFile, zlib.error, _TooLargeError),
    *(NotImplementedError, RuntimeError, EOFError, UnicodeDecodeError),
)


def _pieces(data: bytes) -> Iterator[bytes]:
    """A file, and the members of a packed one with their names and comments."""
    if not zipfile.is_zipfile(BytesIO(data)):
        yield data
        return
    left = _MOST
    with zipfile.ZipFile(BytesIO(data)) as packed:
        yield packed.comment
        for member in packed.infolist():
            yield member.filename.encode("utf-8", "replace")
            yield member.comment
            with packed.open(member) as file:
                inside = file.read(left + 1)
            left -= len(inside)
            if left < 0:
                raise _TooLargeError
            yield inside


def _says(blackout: Blackout, data: bytes) -> bool:
    if _NO_TEXT.search(data) and not data.startswith(_ORDER_MARKS):
        return any(
            blackout.says_somewhere("\n".join(found.decode(way, "ignore") for found in runs), least)
            for way, least, runs in ((way, n, run.findall(data)) for way, n, run in _RUNS)
        )
    return any(_is_said(blackout, data.decode(way, "ignore")) for way in (*_WIDE, *_NARROW))


def _is_said(blackout: Blackout, text: str) -> bool:
    says = blackout.says
    if len(text) > _LONG:
        says = partial(blackout.says_somewhere, least=0)
    if text.startswith("{\\rtf"):
        plain = _SIGN.sub(lambda found: chr(int(found[1]) % 0x10000), text)
        plain = _BYTE.sub(lambda found: bytes.fromhex(found[1]).decode("cp1251", "ignore"), plain)
        return says(_COMMAND.sub("", plain))
    plain = html.unescape(text)
    return says(plain) or ("<" in plain and says(_MARK.sub("", plain)))
