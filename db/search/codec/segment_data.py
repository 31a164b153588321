"""What a segment file holds, opened: terms, lengths, columns. Shared by threads, never changed."""

from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from db.search.codec.array_file import Array, ArrayFile, DamagedSegmentError
from db.search.codec.columns import (
    NUMBERS,
    STRINGS,
    TEXTS,
    Strings,
    Texts,
    read_strings,
    read_texts,
)
from db.search.codec.prefix_bits import PrefixBits
from db.search.codec.terms import Terms

Mask = npt.NDArray[np.bool_]

#: A segment with more documents is none of ours.
_MOST_DOCS = 1 << 26


class SegmentData:
    """One segment."""

    def __init__(self, file: ArrayFile, prefixes: ArrayFile | None = None) -> None:
        self.file = file
        try:
            self.docs = _number(file.meta["docs"], _MOST_DOCS)
            self.lengths = {
                str(name): _number(total, 1 << 62) for name, total in file.meta["lengths"].items()
            }
            self.columns = {str(name): str(kind) for name, kind in file.meta["columns"].items()}
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise DamagedSegmentError("the header makes no sense") from error
        self.terms = Terms(file)
        self.prefixes = PrefixBits(prefixes, self.docs) if prefixes is not None else None
        self._prefix_file = prefixes
        self._columns: dict[str, Any] = {}

    @classmethod
    def open(cls, path: Path) -> "SegmentData":
        """Open a segment and what lies beside it. Raises OSError, ``DamagedSegmentError``."""
        beside = path.with_suffix(PrefixBits.SUFFIX)
        prefixes = ArrayFile.open(beside) if beside.exists() else None
        return cls(ArrayFile.open(path), prefixes)

    def field_lengths(self, field: str) -> Array | None:
        """The length of a field by document, as Whoosh's length bytes; None if it has none."""
        name = f"{field}:length"
        if name not in self.file:
            return None
        found = self.file.array(name)
        if len(found) != self.docs:
            raise DamagedSegmentError(f"field {field} has not one length a document")
        return found

    def texts(self, name: str) -> Texts | None:
        """A column of texts; None if no document has any."""
        found: Texts | None = self._column(name, TEXTS, read_texts)
        return found

    def strings(self, name: str) -> Strings | None:
        """A column of strings; None if no document has any."""
        found: Strings | None = self._column(name, STRINGS, read_strings)
        return found

    def numbers(self, name: str) -> Array:
        """A column of numbers; zeros if no document has one."""
        if self.columns.get(name) != NUMBERS:
            return np.zeros(self.docs, dtype=np.int32)
        found = self.file.array(f"{name}:number")
        if len(found) != self.docs:
            raise DamagedSegmentError(f"column {name} has not one entry a document")
        return found

    def _column(self, name: str, kind: str, read: Any) -> Any:
        if self.columns.get(name) != kind:
            return None
        found = self._columns.get(name)
        if found is None:
            found = self._columns[name] = read(self.file, name, self.docs)
        return found

    def check(self) -> None:
        """Compare all of it with its checksums. Raises ``DamagedSegmentError``."""
        self.file.check()
        if self._prefix_file is not None:
            self._prefix_file.check()

    @cached_property
    def field_names(self) -> tuple[str, ...]:
        """The fields that have terms."""
        return tuple(self.terms.fields)


def _number(found: Any, most: int) -> int:
    if type(found) is not int or not 0 <= found <= most:
        raise ValueError(found)
    return found
