"""Collects the documents of one segment, then writes it: inverted at once, by sorting numbers.

Each token costs one look-up while documents come in; terms are told apart, repeated and sorted
by NumPy when the segment is written.
"""

from array import array
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt
from whoosh.util.numeric import length_to_byte

from db.search.codec.array_file import GrowingArray, growing, write_array_file
from db.search.codec.columns import (
    NUMBERS,
    STRINGS,
    TEXTS,
    coded,
    strings_arrays,
    texts_arrays,
)
from db.search.codec.fields import KeysField, PlacedKeys, TermsField, WordsField
from db.search.codec.postings import Ints, encode, pack_keys, spread
from db.search.codec.term_writer import TermWriter

Numbers = npt.NDArray[np.uint32]


#: The positions of words that follow each other, as far as most texts go.
_FIRST = array("I", range(4_096))


class _Numbered(dict[Any, int]):
    """Numbers things by their first coming."""

    def __missing__(self, thing: Any) -> int:
        found = self[thing] = len(self)
        return found


class _FieldTokens:
    """The tokens of one field: of each document, forms at positions.

    A form is a set of terms that come together: the keys of one word, or one term by itself.
    """

    def __init__(self, *, positions: bool) -> None:
        self.has_positions = positions
        self._known = _Numbered()
        self._has_sets = False
        self._forms = array("I")
        self._positions = array("I")
        self._docs = array("I")
        self._doc_counts = array("I")
        self.size = 0

    def add_keys(self, doc: int, value: Iterable[tuple[int, Iterable[str]]]) -> int:
        """Add keys at positions; return how many."""
        if isinstance(value, PlacedKeys):
            return self._add_sets(doc, value.keys, value.positions)
        positions, sets = [], []
        for position, keys in value:
            positions.append(position)
            sets.append(keys if isinstance(keys, frozenset) else frozenset(keys))
        return self._add_sets(doc, sets, positions)

    def _add_sets(self, doc: int, sets: Sequence[frozenset[str]], positions: Iterable[int]) -> int:
        self._has_sets = True
        forms = list(map(self._known.__getitem__, sets))
        return self._add(doc, forms, positions, sum(map(len, sets)))

    def add_words(self, doc: int, value: Sequence[str]) -> int:
        """Add one key a position; return how many."""
        count = len(value)
        positions = _FIRST[:count] if count <= len(_FIRST) else range(count)
        return self._add(doc, list(map(self._known.__getitem__, value)), positions, count)

    def add_terms(self, doc: int, value: Iterable[str]) -> int:
        """Add terms without positions; return how many."""
        forms = [self._known[term] for term in set(value)]
        return self._add(doc, forms, None, len(forms))

    def add_postings(self, doc: int, postings: Iterable[tuple[bytes, Sequence[int]]]) -> int:
        """Add terms with their positions (or none where the field keeps none)."""
        forms: list[int] = []
        positions: list[int] = []
        for term, places in postings:
            form = self._known[term.decode("utf-8", "surrogateescape")]
            forms.extend([form] * (len(places) if self.has_positions else 1))
            positions.extend(places)
        return self._add(doc, forms, positions if self.has_positions else None, len(forms))

    def _add(self, doc: int, forms: list[int], positions: Iterable[int] | None, length: int) -> int:
        """Add forms that have so many terms together."""
        if not forms:
            return 0
        self._forms.extend(forms)
        if positions is not None:
            self._positions.extend(positions)
        self._docs.append(doc)
        self._doc_counts.append(len(forms))
        self.size += length
        return length

    def write(self, name: str, writer: TermWriter) -> None:
        """Invert the tokens and hand them to the writer."""
        writer.start_field(name, positions=self.has_positions)
        if self.size:
            terms, form_terms, form_counts = self._told_apart()
            numbers, docs, positions = self._expanded(form_terms, form_counts)
            self._let_go()
            keys, doc_bits, position_bits = pack_keys(numbers, docs, positions)
            writer.add(terms, encode(keys, doc_bits, position_bits, positions=self.has_positions))
        writer.finish_field()

    def _let_go(self) -> None:
        """Free what was collected."""
        self._known.clear()
        self._forms, self._positions = array("I"), array("I")

    def _told_apart(self) -> tuple[list[bytes], Numbers, Numbers | None]:
        """The different terms in the order of their bytes, and by their ranks those of each form.

        With how many terms each form has; None: one each.
        """
        forms = list(self._known)
        counts = None
        if self._has_sets:
            sets = [form if isinstance(form, frozenset) else (form,) for form in forms]
            counts = np.fromiter(map(len, sets), dtype=np.uint32, count=len(sets))
            forms = list(chain.from_iterable(sets))
        names, terms = _in_order(set(forms))
        ranks = dict(zip(names, range(len(names)), strict=True))
        found = np.fromiter(map(ranks.__getitem__, forms), dtype=np.uint32, count=len(forms))
        return terms, found, counts

    def _expanded(
        self, form_terms: Numbers, form_counts: Numbers | None
    ) -> tuple[Numbers, Numbers, Numbers | None]:
        """Term, document and position of every key."""
        forms = _numbers(self._forms)
        docs = np.repeat(_numbers(self._docs), _numbers(self._doc_counts))
        positions = _numbers(self._positions) if self.has_positions else None
        if form_counts is None:
            return form_terms[forms], docs, positions
        counts = form_counts[forms].astype(np.int64)
        begins = (np.cumsum(form_counts, dtype=np.int64) - form_counts)[forms]
        found = form_terms[spread(begins, counts)]
        docs = np.repeat(docs, counts)
        return found, docs, None if positions is None else np.repeat(positions, counts)


def _in_order(names: Iterable[str]) -> tuple[list[str], list[bytes]]:
    """Terms in the order of their bytes, and these bytes."""
    ordered = sorted(names)
    try:
        # Of what has a meaning in Unicode the order of code points is that of the bytes.
        terms = "\n".join(ordered).encode().split(b"\n")
    except UnicodeEncodeError:
        terms = []
    if len(terms) != len(ordered):
        ordered.sort(key=_as_bytes)
        terms = [*map(_as_bytes, ordered)]
    return ordered, terms


def _as_bytes(term: str) -> bytes:
    return term.encode("utf-8", "surrogateescape")


def _numbers(held: "array[int]") -> Numbers:
    return np.frombuffer(held, dtype=np.uint32) if len(held) else np.zeros(0, dtype=np.uint32)


class SegmentBuilder:
    """One segment in the making. ``folder`` is for what outgrows memory; None keeps all in it."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._tokens: dict[str, _FieldTokens] = {}
        self._lengths: dict[str, dict[int, int]] = {}
        self._totals: dict[str, int] = {}
        self._columns: dict[str, tuple[str, dict[int, Any]]] = {}
        self.docs = 0

    @property
    def size(self) -> int:
        """Keys taken in so far, over all fields: what it takes to write the segment."""
        return sum(tokens.size for tokens in self._tokens.values())

    def add_value(self, name: str, field: Any, value: Any) -> int:
        """Index a field's value in the document at hand; return its length."""
        if isinstance(field, WordsField):
            return self.tokens(name, positions=True).add_words(self.docs, value)
        if isinstance(field, KeysField):
            return self.tokens(name, positions=True).add_keys(self.docs, value)
        if isinstance(field, TermsField):
            return self.tokens(name, positions=False).add_terms(self.docs, value)
        return self._add_other(name, field, value)

    def _add_other(self, name: str, field: Any, value: Any) -> int:
        """A field of Whoosh's own: what it makes of the value."""
        positions = field.format.supports("positions")
        decode = field.format.decode_positions if positions else None
        postings = []
        for term, frequency, weight, data in field.index(value):
            places: Sequence[int] = decode(data) if decode is not None else ()
            if decode is None and frequency > 1 and field.format.supports("frequency"):
                raise ValueError(f"field {name} keeps frequencies without positions")
            if float(weight) != float(frequency) and field.scorable:
                raise ValueError(f"field {name} has weights that are no frequencies")
            postings.append((term, places))
        return self.tokens(name, positions=positions).add_postings(self.docs, postings)

    def tokens(self, name: str, *, positions: bool) -> _FieldTokens:
        """The tokens of a field."""
        found = self._tokens.get(name)
        if found is None:
            found = self._tokens[name] = _FieldTokens(positions=positions)
        return found

    def set_length(self, name: str, length: int) -> None:
        """The length of a field in the document at hand."""
        self._lengths.setdefault(name, {})[self.docs] = length_to_byte(length)
        self._totals[name] = self._totals.get(name, 0) + length

    def set_column(self, name: str, column: Any, value: Any) -> None:
        """The value of a column in the document at hand. Raises ValueError for a foreign column."""
        kind = getattr(column, "kind", None)
        if kind not in {TEXTS, NUMBERS, STRINGS}:
            raise ValueError(f"column {name} is of a kind that this codec does not keep")
        self._columns.setdefault(name, (kind, {}))[1][self.docs] = value

    def finish_doc(self) -> None:
        """The document at hand is complete."""
        self.docs += 1

    def write(self, out: IO[bytes]) -> None:
        """Write the segment."""
        writer = TermWriter(self._folder)
        for name in sorted(self._tokens):
            self._tokens.pop(name).write(name, writer)
        arrays = writer.arrays()
        for name, lengths in self._lengths.items():
            arrays[f"{name}:length"] = growing(self._filled(lengths, "|u1"))
        for name, (kind, values) in self._columns.items():
            arrays.update(self._column(name, kind, values))
        columns = {name: kind for name, (kind, _values) in self._columns.items()}
        self._columns.clear()
        self._lengths.clear()
        meta = segment_meta(self.docs, writer, self._totals, columns)
        write_array_file(out, meta, arrays)

    def _filled(self, values: dict[int, int], dtype: str) -> npt.NDArray[Any]:
        found = np.zeros(self.docs, dtype=dtype)
        found[list(values)] = list(values.values())
        return found

    def _column(self, name: str, kind: str, values: dict[int, Any]) -> dict[str, GrowingArray]:
        if kind == NUMBERS:
            return {f"{name}:number": growing(self._filled(values, "<i4"))}
        if kind == TEXTS:
            joined = (values.get(doc, "") for doc in range(self.docs))
            return dict(texts_arrays(name, *coded(joined)))
        strings = [values.get(doc, "").encode() for doc in range(self.docs)]
        lengths: Ints = np.fromiter(map(len, strings), dtype=np.int64, count=len(strings))
        return dict(strings_arrays(name, np.frombuffer(b"".join(strings), dtype=np.uint8), lengths))


def segment_meta(
    docs: int, writer: TermWriter, totals: dict[str, int], columns: dict[str, str]
) -> dict[str, Any]:
    """What the header of a segment says."""
    return {"docs": docs, "fields": writer.meta(), "lengths": totals, "columns": columns}
