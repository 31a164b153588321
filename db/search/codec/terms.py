"""Reads the terms of a segment and their postings, as arrays. Knows no Whoosh."""

from collections.abc import Iterator
from typing import Any

import numpy as np

from db.search.codec.array_file import Array, ArrayFile, DamagedSegmentError
from db.search.codec.postings import (
    Docs,
    Ints,
    summed_ranges,
    widened,
    widened_ranges,
)
from db.search.codec.term_writer import LONGEST, FieldTerms

#: Looked-up terms that are remembered.
_MEMORY = 50_000
#: Terms with fewer documents are decoded each time; of others so many numbers are kept, for each
#: document of the segment.
_FREQUENT, _KEPT = 256, 4
_NONE = -1


class Terms:
    """The terms of a segment by number, in the order of field and bytes."""

    def __init__(self, file: ArrayFile) -> None:
        self.fields = _fields(file.meta.get("fields"))
        terms, terms_at = _numbered(file, "terms")
        self.count = len(terms_at) - 1
        self._docs, docs_at = _numbered(file, "docs", self.count)
        self._positions, self._position_ends = _numbered(file, "positions", self.count)
        self._postings_at = _offsets(file, "postings_at", self.count)
        self._text, self._ends = terms.data, terms_at.data
        self._posting_ends, self._docs_at = self._postings_at.data, docs_at.data
        self._positions_at = self._position_ends.data
        self._widths = _sized(file, "widths", "|u1", self.count)
        self._signatures = _sized(file, "signatures", "<u4", self.count)
        self._characters = _sized(file, "characters", "|u1", self.count)
        self._frequencies = _sized(file, "frequencies", "|u1")
        self._large_at, self._large = _sized(file, "large_at", "<u8"), _sized(file, "large", "<u4")
        self._postings = int(self._postings_at[-1])
        self._memory: dict[tuple[str, bytes], int] = {}
        self._kept_docs: dict[int, Ints] = {}
        self._kept_ends: dict[int, Ints] = {}
        self._kept, self._most = 0, _KEPT * int(file.meta.get("docs", 0))
        if self._postings > len(self._docs) or len(self._large) != len(self._large_at):
            raise DamagedSegmentError("the postings make no sense")
        if any(field.last > self.count for field in self.fields.values()):
            raise DamagedSegmentError("a field has more terms than there are")

    # The dictionary -----------------------------------------------------------------------------

    def term(self, number: int) -> bytes:
        """The bytes of a term."""
        return bytes(self._text[self._ends[number] : self._ends[number + 1]])

    def find(self, field: str, term: bytes) -> int:
        """The number of a term, -1 if there is none."""
        key = (field, term)
        found = self._memory.get(key)
        if found is None:
            found = _NONE
            bounds = self.fields.get(field)
            if bounds is not None:
                at = self.lower(term, bounds.first, bounds.last)
                if at < bounds.last and self.term(at) == term:
                    found = at
            if len(self._memory) >= _MEMORY:
                self._memory.clear()
            self._memory[key] = found
        return found

    def range_from(self, field: str, term: bytes) -> tuple[int, int]:
        """The numbers of the field's terms from that one on."""
        bounds = self.fields.get(field)
        if bounds is None:
            return 0, 0
        return self.lower(term, bounds.first, bounds.last), bounds.last

    def prefix_range(self, field: str, prefix: bytes) -> tuple[int, int]:
        """The numbers of the field's terms that begin so."""
        first, last = self.range_from(field, prefix)
        if first == last:
            return first, first
        after = _after(prefix)
        return first, last if after is None else self.lower(after, first, last)

    def prefix_range_between(self, prefix: bytes, first: int, last: int) -> int:
        """The end of those that begin so, among terms of one field of which the first does."""
        after = _after(prefix)
        return last if after is None else self.lower(after, first, last)

    def lower(self, term: bytes, low: int, high: int) -> int:
        """The first of a run of terms of one field that does not come before ``term``."""
        text, ends = self._text, self._ends
        while low < high:
            middle = (low + high) >> 1
            if bytes(text[ends[middle] : ends[middle + 1]]) < term:
                low = middle + 1
            else:
                high = middle
        return low

    def __iter__(self) -> Iterator[tuple[str, int]]:
        """Field and number of every term."""
        for name, bounds in self.fields.items():
            for number in range(bounds.first, bounds.last):
                yield name, number

    def near(self, field: str, letters: int, length: int, edits: int) -> Ints:
        """Numbers of the field's terms that may be within so many edits of a word.

        ``letters`` and ``length`` are the word's, as ``letters_of`` gives them.
        """
        bounds = self.fields.get(field)
        if bounds is None:
            return np.zeros(0, dtype=np.int64)
        here = slice(bounds.first, bounds.last)
        shortest = max(min(length, LONGEST) - edits, 0)
        # What is shorter wraps around and is far too long.
        longer = self._characters[here] - np.uint8(shortest)
        different = np.bitwise_count(self._signatures[here] ^ np.uint32(letters))
        close = (different <= 2 * edits) & (longer <= 2 * edits)
        return np.flatnonzero(close) + bounds.first

    # Postings -----------------------------------------------------------------------------------

    def doc_count(self, number: int) -> int:
        """In how many documents a term is."""
        return int(self._posting_ends[number + 1] - self._posting_ends[number])

    def posting_count(self, first: int, last: int) -> int:
        """The postings of a run of terms."""
        return int(self._posting_ends[last] - self._posting_ends[first])

    def run_end(self, first: int, last: int, most: int) -> int:
        """The end of the longest run of terms with so many postings at the most; one at least."""
        low, high = first + 1, last
        while low < high:
            middle = (low + high + 1) >> 1
            if self.posting_count(first, middle) <= most:
                low = middle
            else:
                high = middle - 1
        return low

    def weight(self, field: FieldTerms, first: int, last: int) -> int:
        """What reading a run of terms takes: its positions, or postings where there are none."""
        postings = int(self._posting_ends[last] - self._posting_ends[first])
        if not field.positions:
            return postings
        return max(postings, int(self._positions_at[last] - self._positions_at[first]))

    def docs(self, number: int) -> Docs:
        """The documents of a term, in order; not to be written to."""
        found = self._kept_docs.get(number)
        if found is None:
            data = self._docs[self._docs_at[number] : self._docs_at[number + 1]]
            found = np.cumsum(widened(data, self._widths[number] & 3), dtype=np.intp)
            self._keep(self._kept_docs, number, found)
        return found

    def frequency_ends(self, field: FieldTerms, number: int) -> Ints:
        """How often a term is in its documents up to each, that one among them."""
        found = self._kept_ends.get(number)
        if found is None:
            found = np.cumsum(self.frequencies(field, number), dtype=np.int64)
            self._keep(self._kept_ends, number, found)
        return found

    def _keep(self, kept: dict[int, Ints], number: int, decoded: Ints) -> None:
        """Keep what was decoded of a frequent term: whoever types asks for the same words again."""
        if len(decoded) < _FREQUENT:
            return
        if self._kept + len(decoded) > self._most:
            self._kept_docs.clear()
            self._kept_ends.clear()
            self._kept = 0
        kept[number] = decoded
        self._kept += len(decoded)

    def docs_of_range(self, first: int, last: int) -> Ints:
        """The documents of each of a run of terms, one after the other."""
        counts = self.counts(first, last)
        data = self._docs[self._docs_at[first] : self._docs_at[last]]
        return summed_ranges(widened_ranges(data, counts, self._widths[first:last] & 3), counts)

    def counts(self, first: int, last: int) -> Ints:
        """The postings of each of a run of terms."""
        ends = self._postings_at[first : last + 1].astype(np.int64)
        found: Ints = ends[1:] - ends[:-1]
        if len(found) and found.min() < 1:
            raise DamagedSegmentError("a term without postings")
        return found

    def frequencies(self, field: FieldTerms, number: int) -> Array:
        """How often the term is in each of its documents; ones where that is not kept."""
        return self._frequency_run(
            field, self._posting_ends[number], self._posting_ends[number + 1]
        )

    def frequencies_of_range(self, field: FieldTerms, first: int, last: int) -> Ints:
        """The frequencies of each of a run of terms, one after the other."""
        found = self._frequency_run(field, self._posting_ends[first], self._posting_ends[last])
        return found.astype(np.int64)

    def _frequency_run(self, field: FieldTerms, begin: int, end: int) -> Array:
        if not 0 <= begin <= end <= self._postings:
            raise DamagedSegmentError("the postings make no sense")
        if not field.positions:
            return np.ones(end - begin, dtype=np.uint8)
        shift = field.frequencies - field.postings
        begin, end = begin + shift, end + shift
        found = self._frequencies[begin:end]
        if len(self._large_at):
            low, high = np.searchsorted(self._large_at, (begin, end)).tolist()
            if high > low:
                wide = found.astype(np.uint32)
                wide[self._large_at[low:high].astype(np.int64) - begin] = self._large[low:high]
                if wide.sum(dtype=np.int64) > len(self._positions):
                    raise DamagedSegmentError("more places of words than there are")
                return wide
        return found

    def positions(self, number: int) -> Array:
        """The positions of a term in all its documents, one after the other."""
        data = self._positions[self._positions_at[number] : self._positions_at[number + 1]]
        return widened(data, int(self._widths[number]) >> 2)

    def positions_of_range(self, counts: Ints, first: int, last: int) -> Ints:
        """The positions of a run of terms; ``counts`` says how many each has."""
        data = self._positions[self._positions_at[first] : self._positions_at[last]]
        return widened_ranges(data, counts, self._widths[first:last] >> 2)

    def position_count(self, number: int) -> int:
        """How many positions a term has in all its documents."""
        size = self._positions_at[number + 1] - self._positions_at[number]
        return int(size) >> (int(self._widths[number]) >> 2)

    def position_counts(self, first: int, last: int) -> Ints:
        """How many positions each of a run of terms has."""
        ends = self._position_ends[first : last + 1].astype(np.int64)
        counts: Ints = (ends[1:] - ends[:-1]) >> (self._widths[first:last].astype(np.int64) >> 2)
        return counts


def _after(prefix: bytes) -> bytes | None:
    """The first bytes that come after all that begin so; None if nothing does."""
    head = prefix.rstrip(b"\xff")
    return head[:-1] + bytes((head[-1] + 1,)) if head else None


def _numbered(file: ArrayFile, name: str, count: int | None = None) -> tuple[Array, Array]:
    """Bytes, and where those of each term end."""
    data, ends = _sized(file, name, "|u1"), _offsets(file, f"{name}_at", count)
    if int(ends[-1]) != len(data):
        raise DamagedSegmentError(f"{name} are cut short")
    return data, ends


def _offsets(file: ArrayFile, name: str, count: int | None = None) -> Array:
    found = file.array(name)
    if found.dtype.str not in {"<u4", "<u8"} or not len(found) or found[0]:
        raise DamagedSegmentError(f"{name} makes no sense")
    if count is not None and len(found) != count + 1:
        raise DamagedSegmentError(f"{name} has not one entry a term")
    return found


def _sized(file: ArrayFile, name: str, dtype: str, count: int | None = None) -> Array:
    found = file.array(name)
    if found.dtype.str != dtype or count not in {None, len(found)}:
        raise DamagedSegmentError(f"{name} makes no sense")
    return found


def _fields(found: Any) -> dict[str, FieldTerms]:
    try:
        fields = {str(name): FieldTerms(**values) for name, values in found.items()}
    except (AttributeError, TypeError) as error:
        raise DamagedSegmentError("the fields make no sense") from error
    for field in fields.values():
        numbers = (field.first, field.last, field.postings, field.frequencies)
        if any(type(n) is not int or n < 0 for n in numbers) or field.first > field.last:
            raise DamagedSegmentError("the fields make no sense")
    return fields
