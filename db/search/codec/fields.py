"""Field types whose values are given as keys, terms, texts or numbers: nothing is analysed here."""

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from whoosh import fields, formats
from whoosh.analysis import Token

from db.search.codec.columns import SEPARATOR, NumbersColumn, StringsColumn, TextsColumn

Posting = tuple[bytes, int, float, bytes]


class PositionsFormat(formats.Positions):  # type: ignore[misc]
    """Positions as an array of 32-bit numbers: nothing to unpickle in a posting."""

    def encode(self, poslist: Sequence[int]) -> bytes:
        return array("I", poslist).tobytes()

    def decode_positions(self, valuestring: bytes) -> Sequence[int]:
        positions = array("I")
        positions.frombytes(valuestring)
        return positions

    def decode_frequency(self, valuestring: bytes) -> int:
        return len(valuestring) // 4


class _GivenField(fields.FieldType):  # type: ignore[misc]
    """A field whose terms are given; of a query Whoosh's parsers take the words as they are."""

    def process_text(self, qstring: str, mode: str = "", **_options: object) -> Iterator[str]:
        yield from qstring.split()

    def tokenize(self, value: str, **_options: object) -> Iterator[Token]:
        for position, match in enumerate(re.finditer(r"\S+", value)):
            yield Token(
                positions=True, chars=True, text=match[0], pos=position, boost=1.0, stopped=False,
                startchar=match.start(), endchar=match.end(),
            )  # fmt: skip


class PlacedKeys:
    """Keys and their positions in two rows: what a text has many of needs no pair for each."""

    __slots__ = ("keys", "positions")

    def __init__(self) -> None:
        self.keys: list[frozenset[str]] = []
        self.positions = array("I")

    def __iter__(self) -> Iterator[tuple[int, frozenset[str]]]:
        return zip(self.positions, self.keys, strict=True)


class KeysField(_GivenField):
    """Keys at positions: ``PlacedKeys``, or ``(position, keys)`` in order of position.

    ``keys`` is best a frozenset that is met again: it is looked up whole.
    """

    def __init__(self) -> None:
        self.analyzer = None
        self.format = PositionsFormat()
        self.scorable = True
        self.stored = self.unique = False

    def index(
        self, value: Iterable[tuple[int, Iterable[str]]], **_options: object
    ) -> Iterator[Posting]:
        found: dict[str, list[int]] = {}
        for position, keys in value:
            for key in keys:
                found.setdefault(key, []).append(position)
        encode = self.format.encode
        for key, positions in found.items():
            yield key.encode(), len(positions), float(len(positions)), encode(positions)


class WordsField(KeysField):
    """One key a position, from 0 on. A value is a sequence of keys."""

    def index(self, value: Any, **_options: object) -> Iterator[Posting]:
        return super().index((position, (key,)) for position, key in enumerate(value))


class TermsField(_GivenField):
    """Exact terms. A value is a sequence of them."""

    def __init__(self) -> None:
        self.analyzer = None
        self.format = formats.Existence()
        self.scorable = self.stored = self.unique = False

    def index(self, value: Iterable[str], **_options: object) -> Iterator[Posting]:
        for term in sorted(set(value)):
            yield term.encode(), 1, 1.0, b""


class _Column(fields.FieldType):  # type: ignore[misc]
    indexed = False

    def __init__(self) -> None:
        self.analyzer = self.format = None
        self.scorable = self.stored = self.unique = False

    def from_column_value(self, value: Any) -> Any:
        return value


class TextsField(_Column):
    """A column of some texts a document; not searched. A value is a sequence of them."""

    def __init__(self) -> None:
        super().__init__()
        self.column_type = TextsColumn()

    def to_column_value(self, value: Iterable[str]) -> str:
        return SEPARATOR.join(value)


class StringField(_Column):
    """A column of one string a document; not searched."""

    def __init__(self) -> None:
        super().__init__()
        self.column_type = StringsColumn()

    def to_column_value(self, value: str) -> str:
        return value


class NumberField(_Column):
    """A column of one 32-bit number a document, 0 where there is none; not searched."""

    def __init__(self) -> None:
        super().__init__()
        self.column_type = NumbersColumn()

    def to_column_value(self, value: int) -> int:
        return value
