"""What the index holds of a unit: keys with positions, exact facts, columns. No stored text."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from whoosh import columns, fields, formats

#: Raise it when the files of older indexes no longer suit the code below.
FORMAT_VERSION = 1
#: Raise it when ``db.language`` gives other keys for the same words.
ANALYZER_VERSION = 1

#: Between two values of a column.
SEPARATOR = "\x1f"

#: The key space of surface forms in the body.
EXACT_SPACE = "="

#: Authority fields of the query language: names are searched in these.
NAME_FIELDS = ("person", "institution", "council", "place", "topic", "instrument")

#: The body of a unit: its texts, and the names, offices and themes that belong to it.
TEXT = "text"
#: Exact facts: ``kind:decision``, ``lang:ru``, ``id:<record>``…
FACTS = "facts"
OWNER = "owner"


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


class KeysField(fields.FieldType):  # type: ignore[misc]
    """Keys at positions. A value is a sequence of ``(position, keys)`` in order of position."""

    def __init__(self) -> None:
        self.analyzer = None
        self.format = PositionsFormat()
        self.scorable = True
        self.stored = self.unique = False

    def index(
        self, value: Iterable[tuple[int, Iterable[str]]], **_options: object
    ) -> Iterator[tuple[bytes, int, float, bytes]]:
        found: dict[str, list[int]] = {}
        for position, keys in value:
            for key in keys:
                found.setdefault(key, []).append(position)
        encode = self.format.encode
        for key, positions in found.items():
            yield key.encode(), len(positions), float(len(positions)), encode(positions)


class TermsField(fields.FieldType):  # type: ignore[misc]
    """Exact terms. A value is a sequence of them."""

    def __init__(self) -> None:
        self.analyzer = None
        self.format = formats.Existence()
        self.scorable = self.stored = self.unique = False

    def index(
        self, value: Iterable[str], **_options: object
    ) -> Iterator[tuple[bytes, int, float, bytes]]:
        for term in sorted(set(value)):
            yield term.encode(), 1, 1.0, b""


class ValuesField(fields.FieldType):  # type: ignore[misc]
    """A column of several strings a unit; not searched."""

    indexed = False

    def __init__(self) -> None:
        self.analyzer = self.format = None
        self.scorable = self.stored = self.unique = False
        self.column_type = columns.VarBytesColumn()

    def to_column_value(self, value: Iterable[str]) -> bytes:
        return SEPARATOR.join(value).encode()


class NumberField(fields.FieldType):  # type: ignore[misc]
    """A column of one number a unit, 0 where there is none; not searched."""

    indexed = False

    def __init__(self) -> None:
        self.analyzer = self.format = None
        self.scorable = self.stored = self.unique = False
        self.column_type = columns.NumericColumn("i", default=0)

    def to_column_value(self, value: int) -> int:
        return value


#: Columns of strings: the unit's id, its meeting, and one a facet.
VALUE_COLUMNS = (
    "c_uid",
    "c_meeting",
    "c_year",
    "c_council",
    "c_kind",
    "c_person",
    "c_place",
    "c_type",
    "c_language",
)
#: Columns of numbers: first and last day as YYYYMMDD, the place among the units of a meeting.
NUMBER_COLUMNS = ("first", "last", "position")


def make_schema() -> Any:
    """The schema of an index of ours."""
    schema = fields.Schema()
    schema.add(TEXT, KeysField())
    schema.add(FACTS, TermsField())
    schema.add(OWNER, TermsField())
    for name in NAME_FIELDS:
        schema.add(f"f_{name}", KeysField())
    for name in VALUE_COLUMNS:
        schema.add(name, ValuesField())
    for name in NUMBER_COLUMNS:
        schema.add(name, NumberField())
    return schema
