"""Takes base64 apart as mail programs mean it, where a part of it is damaged. Knows no message."""

import binascii
import re
from itertools import islice, pairwise
from typing import Final

_WHOLE: Final = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
_SPOILT: Final = re.compile(rb"[^A-Za-z0-9+/]")
#: A line of that length is no word of a mailing list's footer.
_LINE: Final = 40
_UNPADDED: Final = 76
#: After so many spoilt letters nothing more is taken: that is no slip of a line.
_MOST_SPOILT: Final = 1000
#: What stands for three bytes of which nothing is known.
_LOST: Final = b"???"


def decode_base64(data: bytes) -> tuple[bytes, bool]:
    """The bytes, and whether all of them are there.

    What a mailing list or a virus scanner put below is no part of it. Where a letter of it is
    spoilt, three bytes are lost, and what is cut ends with the last whole group of letters.
    """
    joined = b"".join(data.split())
    try:
        return binascii.a2b_base64(joined, strict_mode=True), True
    except binascii.Error:
        pass  # it is damaged, or something stands below it: it is gone through line by line
    pieces: list[bytes] = []
    whole = True
    if b" " in data.strip().split(b"\n", 1)[0]:
        return data, True  # words: only the header says that it is base64
    for chunk in _chunks(data):
        piece, is_whole = _mended(chunk)
        pieces.append(piece)
        whole = whole and is_whole
    return b"".join(pieces), whole


def _chunks(data: bytes) -> list[bytes]:
    """The letters of base64, parted where padding ends one piece and another follows."""
    lines = [line for line in map(bytes.strip, data.splitlines()) if line]
    if not lines:
        return []
    width = len(lines[0])
    chunks: list[list[bytes]] = [[]]
    ended = False
    for line in lines:
        is_long = len(line) == width or len(line) >= _LINE
        if b" " in line or not (is_long or (_WHOLE.fullmatch(line) and not ended)):
            break
        if ended and chunks[-1][-1].endswith(b"="):
            chunks.append([])
        chunks[-1].append(line)
        ended = len(line) < width or line.endswith(b"=")
    return [b"".join(chunk) for chunk in chunks]


def _mended(chunk: bytes) -> tuple[bytes, bool]:
    letters = chunk.rstrip(b"=")
    found = list(islice(_SPOILT.finditer(letters), _MOST_SPOILT))
    spoilt = sorted({match.start() // 4 * 4 for match in found})
    end = spoilt[-1] if len(found) == _MOST_SPOILT else len(letters)
    if spoilt:
        parts = [letters[: spoilt[0]]]
        parts += [letters[one + 4 : other] for one, other in pairwise([*spoilt, end])]
        return _LOST.join(map(_groups, parts)), False
    # Some programs leave the padding out, which is told from a cut text only where it is short.
    is_whole = len(chunk) % 4 == 0 or (len(letters) % 4 != 1 and len(letters) <= _UNPADDED)
    return _groups(letters), is_whole


def _groups(letters: bytes) -> bytes:
    """The bytes of groups of four letters, of which the last may have two or three."""
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
