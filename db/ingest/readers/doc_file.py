"""The head of a Word 97–2003 file, or of Word 6/95, and its text: where each character lies."""

import struct
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from db.ingest.code_pages import language_encoding
from db.ingest.compound_file import CompoundFile
from db.ingest.reader import Source

_MAGIC: Final = frozenset((0xA5EC, 0xA5DC, 0xA697, 0xA698, 0xA699))
_OLDEST, _WORD_97_VERSION = 101, 193
_ENCRYPTED, _SECOND_TABLE, _COMPLEX = 0x0100, 0x0200, 0x0004
_COMPRESSED: Final = 0x40000000
_PIECES_MARK, _CHANGES_MARK = 2, 1
_PAIRS: Final = 154
#: Numbers of the pairs (place, length) in the head of Word 97.
NOTE_REFERENCES, NOTE_TEXTS, END_REFERENCES, END_TEXTS = 2, 3, 46, 47
STYLES, HEADERS, CHARACTER_RUNS, PARAGRAPH_RUNS, LISTS, LIST_USES = 1, 11, 12, 13, 73, 74
_PIECES: Final = 33


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that lie together in the file: from character ``start``, at byte ``place``."""

    start: int
    end: int
    place: int
    width: int


@dataclass(frozen=True, slots=True)
class Stories:
    """How many characters the parts of the text have, in the order in which they lie."""

    main: int
    footnotes: int
    headers: int
    macros: int
    comments: int
    endnotes: int
    boxes: int
    edge_boxes: int

    def span(self, name: str) -> tuple[int, int]:
        """The first character of a part, and the one after its last."""
        start = 0
        for part in self.__slots__:
            length = getattr(self, part)
            if part == name:
                return start, start + length
            start += length
        raise ValueError(name)


class WordFile:
    """One file's text with the places of its characters, and the tables of its head.

    Raises ``file_encrypted``, ``file_unsupported`` for an older Word, ``file_truncated``.
    """

    def __init__(self, compound: CompoundFile, source: Source) -> None:
        self.main = compound.read("WordDocument")
        self._source = source
        if len(self.main) < 128:
            raise source.unreadable("file_truncated")
        magic, self.version = struct.unpack_from("<2H", self.main)
        language, flags = struct.unpack_from("<H2xH", self.main, 6)
        if self.version < _OLDEST or magic not in _MAGIC:
            raise source.unreadable("file_unsupported", format="doc")
        if flags & _ENCRYPTED:
            raise source.unreadable("file_encrypted")
        self.is_97 = self.version >= _WORD_97_VERSION
        self.table = self.data = b""
        if self.is_97:
            self.table = compound.read("1Table" if flags & _SECOND_TABLE else "0Table")
            self.data = compound.read("Data")
        try:
            self.stories = self._stories()
            self.pieces = self._pieces(is_complex=bool(flags & _COMPLEX))
        except struct.error as error:
            raise source.unreadable("file_truncated") from error
        self.encoding = "cp1252" if self.is_97 else language_encoding(language)
        self.text = "".join(map(self._decoded, self.pieces))
        self._starts = [piece.start for piece in self.pieces]

    def _stories(self) -> Stories:
        at = 76 if self.is_97 else 52
        return Stories(*(max(0, n) for n in struct.unpack_from("<8i", self.main, at)))

    def part(self, number: int) -> bytes:
        """The bytes that a pair of the head points to, in the table stream; ``b""`` if none."""
        if not self.is_97:
            return b""
        place, length = struct.unpack_from("<2I", self.main, _PAIRS + 8 * number)
        return self.table[place : place + length]

    def part_and_rest(self, number: int) -> tuple[bytes, int]:
        """The table stream from the place of a pair on, and the length of the pair."""
        place, length = struct.unpack_from("<2I", self.main, _PAIRS + 8 * number)
        return self.table[place:] if length else b"", length

    def place(self, character: int) -> int:
        """The byte at which a character lies; -1 if it lies nowhere."""
        index = bisect_right(self._starts, character) - 1
        if index < 0 or character >= self.pieces[index].end:
            return -1
        piece = self.pieces[index]
        return piece.place + (character - piece.start) * piece.width

    def _pieces(self, *, is_complex: bool) -> list[Piece]:
        if self.is_97:
            return self._from_table(self.part(_PIECES))
        if is_complex:
            place, length = struct.unpack_from("<2I", self.main, 0x160)
            return self._from_table(self.main[place : place + length])
        first = struct.unpack_from("<I", self.main, 24)[0]
        length = min(len(self.main) - first, _total(self.stories))
        return [Piece(0, max(0, length), first, 1)]

    def _from_table(self, data: bytes) -> list[Piece]:
        at = 0
        while at < len(data) and data[at] == _CHANGES_MARK:
            at += 3 + struct.unpack_from("<H", data, at + 1)[0]
        if at >= len(data) or data[at] != _PIECES_MARK:
            raise self._source.unreadable("reading_failed", detail="no piece table")
        count = (struct.unpack_from("<I", data, at + 1)[0] - 4) // 12
        count = min(count, (len(data) - at - 9) // 12)
        at += 5
        bounds = struct.unpack_from(f"<{count + 1}I", data, at)
        at += 4 * (count + 1)
        pieces: list[Piece] = []
        for index in range(count):
            place = struct.unpack_from("<I", data, at + 8 * index + 2)[0]
            start, end = bounds[index], bounds[index + 1]
            pieces.append(self._piece(start, end, place))
        position = 0
        for piece in pieces:
            if piece.start != position or piece.end < piece.start:
                raise self._source.unreadable("reading_failed", detail="piece table")
            position = piece.end
        return pieces

    def _piece(self, start: int, end: int, place: int) -> Piece:
        if not self.is_97:
            return Piece(start, end, place, 1)
        if place & _COMPRESSED:
            return Piece(start, end, (place & ~_COMPRESSED) // 2, 1)
        return Piece(start, end, place, 2)

    def _decoded(self, piece: Piece) -> str:
        length = piece.end - piece.start
        data = self.main[piece.place : piece.place + length * piece.width]
        if len(data) < length * piece.width:
            raise self._source.unreadable("file_truncated")
        if piece.width == 1:
            return data.decode(self.encoding, "replace")
        # One character each, so that they can be counted: halves of pairs are joined later.
        return "".join(map(chr, struct.unpack(f"<{length}H", data)))


def _total(stories: Stories) -> int:
    return sum(getattr(stories, name) for name in stories.__slots__)


def joined_halves(text: str) -> str:
    """The text with each two halves of a character beyond U+FFFF as that character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
