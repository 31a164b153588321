"""Columns of a segment: texts of which each document has some (facets), numbers, and strings.

``TextsColumn`` gives each different text a code; a document has none, one or several. Codes grow
with the number of texts, so there is no limit to them. ``NumbersColumn`` is one 32-bit number a
document, ``StringsColumn`` one string.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh import columns

from db.search.codec.array_file import Array, ArrayFile, DamagedSegmentError, GrowingArray, growing
from db.search.codec.postings import Ints, smallest, spread

#: Between the texts of one document where they are given as one string.
SEPARATOR = "\x1f"

TEXTS, NUMBERS, STRINGS = "texts", "numbers", "strings"


class TextsColumn(columns.Column):  # type: ignore[misc]
    """Some texts a document. A value is a string with ``SEPARATOR`` between them."""

    kind = TEXTS

    def default_value(self, reverse: bool = False) -> str:
        return ""


class NumbersColumn(columns.NumericColumn):  # type: ignore[misc]
    """One 32-bit number a document, 0 where there is none."""

    kind = NUMBERS

    def __init__(self) -> None:
        super().__init__("i", default=0)


class StringsColumn(columns.Column):  # type: ignore[misc]
    """One string a document, nearly all of them different; empty where there is none."""

    kind = STRINGS

    def default_value(self, reverse: bool = False) -> str:
        return ""


class Texts:
    """A column of texts in a segment: codes by document, and the texts by code."""

    def __init__(self, names: Sequence[str], codes: Array, starts: Array | None) -> None:
        """``starts`` None: ``codes`` has one more than a text's code by document, 0 for none."""
        self.names = tuple(names)
        self.codes, self.starts = codes, starts

    def of(self, doc: int) -> list[str]:
        """The texts of one document."""
        if self.starts is None:
            code = int(self.codes[doc])
            return [self.names[code - 1]] if code else []
        begin, end = self.starts[doc : doc + 2].tolist()
        return [self.names[code] for code in self.codes[begin:end].tolist()]

    def first_codes(self, docs: Array) -> Ints:
        """The code of the first text of each of these documents; -1 for none."""
        if self.starts is None:
            return self.codes[docs].astype(np.int64) - 1
        begins = self.starts[docs].astype(np.int64)
        some = self.starts[docs.astype(np.int64) + 1] > begins
        found: Ints = np.where(some, self.codes[np.where(some, begins, 0)], -1)
        return found

    def codes_of(self, docs: Array) -> Array:
        """The codes of all texts of these documents, in their order."""
        if self.starts is None:
            found = self.codes[docs]
            return found[found > 0] - 1
        begins = self.starts[docs].astype(np.int64)
        counts = self.starts[docs.astype(np.int64) + 1].astype(np.int64) - begins
        return self.codes[spread(begins, counts)]

    def counts(self, docs: Array, mask: npt.NDArray[np.bool_] | None = None) -> Ints:
        """How many of the documents have each text. ``mask`` is the same as ``docs``, by document.

        Only a quick way for many documents at once needs it.
        """
        if self.starts is None:
            found = np.bincount(self.codes.take(docs), minlength=len(self.names) + 1)[1:]
        elif mask is not None:
            by_value = np.repeat(mask, np.diff(self.starts))
            found = np.bincount(self.codes[by_value], minlength=len(self.names))
        else:
            found = np.bincount(self.codes_of(docs), minlength=len(self.names))
        return found

    def pairs(self) -> tuple[Ints, Ints]:
        """The number of texts of each document, and all codes."""
        if self.starts is None:
            some = self.codes > 0
            return some.astype(np.int64), self.codes[some].astype(np.int64) - 1
        starts = self.starts.astype(np.int64)
        return starts[1:] - starts[:-1], self.codes.astype(np.int64)


def texts_arrays(
    name: str, texts: Sequence[bytes], counts: Ints, codes: Ints
) -> Mapping[str, GrowingArray]:
    """The arrays of a column of texts from what ``Texts.pairs`` gives."""
    lengths = np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
    found = {
        f"{name}:text": growing(np.frombuffer(b"".join(texts), dtype=np.uint8)),
        f"{name}:text_at": growing(smallest(np.concatenate([[0], np.cumsum(lengths)]))),
    }
    if counts.size and counts.max() > 1:
        found[f"{name}:codes"] = growing(_narrow(codes, len(texts)))
        found[f"{name}:at"] = growing(smallest(np.concatenate([[0], np.cumsum(counts)])))
        return found
    single = np.zeros(len(counts), dtype=np.int64)
    single[counts > 0] = codes + 1
    found[f"{name}:codes"] = growing(_narrow(single, len(texts) + 1))
    return found


def _narrow(codes: Ints, count: int) -> Array:
    return codes.astype("|u1" if count <= 1 << 8 else "<u2" if count <= 1 << 16 else "<u4")


def read_texts(file: ArrayFile, name: str, size: int) -> Texts:
    """A column of texts of a segment of that many documents."""
    data = file.array(f"{name}:text").tobytes()
    ends = file.array(f"{name}:text_at").tolist()
    names = [data[begin:end].decode() for begin, end in pairwise(ends)]
    codes = file.array(f"{name}:codes")
    starts = file.array(f"{name}:at") if f"{name}:at" in file else None
    if len(starts if starts is not None else codes) != size + (starts is not None):
        raise DamagedSegmentError(f"column {name} has not one entry a document")
    if len(codes) and int(codes.max()) >= len(names) + (starts is None):
        raise DamagedSegmentError(f"column {name} has a code without a text")
    if starts is not None and (
        starts[0] or int(starts[-1]) != len(codes) or (starts[1:] < starts[:-1]).any()
    ):
        raise DamagedSegmentError(f"column {name} makes no sense")
    return Texts(names, codes, starts)


class Strings:
    """A column of one string a document."""

    def __init__(self, data: Array, ends: Array) -> None:
        self._data, self._ends = data, ends

    def __getitem__(self, doc: int) -> str:
        return self.bytes_of(doc).decode()

    def bytes_of(self, doc: int) -> bytes:
        """The string as UTF-8."""
        return self._data[int(self._ends[doc]) : int(self._ends[doc + 1])].tobytes()

    def chosen(self, docs: Ints) -> tuple[Array, Ints]:
        """The bytes of these documents' strings together, and how many each has."""
        begins = self._ends[docs].astype(np.int64)
        counts = self._ends[docs + 1].astype(np.int64) - begins
        if len(counts) and (counts.min() < 0 or int(counts.sum()) > len(self._data)):
            raise DamagedSegmentError("the strings of a column make no sense")
        return self._data[spread(begins, counts)], counts


def strings_arrays(name: str, data: Array, lengths: Ints) -> Mapping[str, GrowingArray]:
    """The arrays of a column of strings."""
    return {
        f"{name}:text": growing(data),
        f"{name}:text_at": growing(smallest(np.concatenate([[0], np.cumsum(lengths)]))),
    }


def read_strings(file: ArrayFile, name: str, size: int) -> Strings:
    """A column of strings of a segment of that many documents."""
    ends = file.array(f"{name}:text_at")
    if len(ends) != size + 1:
        raise DamagedSegmentError(f"column {name} has not one entry a document")
    return Strings(file.array(f"{name}:text"), ends)


class ColumnReader(columns.ColumnReader):  # type: ignore[misc]
    """A column as Whoosh's own sorting and grouping read it: a value by document."""

    def __init__(self, column: Texts | Strings | Array) -> None:
        self._column = column
        self._reverse = False

    def set_reverse(self) -> None:
        self._reverse = True

    def __len__(self) -> int:
        return 0

    def __getitem__(self, doc: int) -> Any:
        if isinstance(self._column, Texts):
            return SEPARATOR.join(self._column.of(doc))
        found = self._column[doc]
        return found if isinstance(found, str) else int(found)

    def sort_key(self, doc: int) -> Any:
        """A number is sorted backwards by its negative; a text cannot be."""
        found = self[doc]
        return -found if self._reverse and isinstance(found, int) else found

    def load(self) -> "ColumnReader":
        return self


def coded(values: Iterable[str]) -> tuple[list[bytes], Ints, Ints]:
    """Texts by document, joined, as texts by code, counts by document, and codes."""
    codes: dict[str, int] = {}
    known: dict[str, list[int]] = {"": []}
    counts: list[int] = []
    found: list[int] = []
    for joined in values:
        mine = known.get(joined)
        if mine is None:
            texts = dict.fromkeys(joined.split(SEPARATOR))
            mine = known[joined] = [codes.setdefault(text, len(codes)) for text in texts]
        counts.append(len(mine))
        found.extend(mine)
    return (
        [text.encode() for text in codes],
        np.array(counts, dtype=np.int64),
        np.array(found, dtype=np.int64),
    )
