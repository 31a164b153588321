"""Segments as Whoosh's own readers, matchers and collectors see them: one posting at a time.

This is the way for queries that are not evaluated over arrays, and what the tests hold those
that are against.
"""

from collections.abc import Iterator
from typing import Any

from whoosh.codec import base
from whoosh.matching import LeafMatcher, ReadTooFar
from whoosh.reading import TermInfo, TermNotFound
from whoosh.util.numeric import byte_to_length

from db.search.codec.columns import ColumnReader
from db.search.codec.segment_data import SegmentData


class ArrayTermsReader(base.TermsReader):  # type: ignore[misc]
    """The terms of a segment."""

    def __init__(self, data: SegmentData) -> None:
        self._data = data
        self._terms = data.terms

    def _find(self, fieldname: str, text: bytes) -> int:
        found = self._terms.find(fieldname, text)
        if found < 0:
            raise TermNotFound(f"no term {fieldname}:{text!r}")
        return found

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self._terms.find(*term) >= 0

    def indexed_field_names(self) -> tuple[str, ...]:
        return self._data.field_names

    def terms(self) -> Iterator[tuple[str, bytes]]:
        return ((field, self._terms.term(number)) for field, number in self._terms)

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        for field, bounds in self._terms.fields.items():
            if field < fieldname:
                continue
            first = bounds.first
            if field == fieldname:
                first, _last = self._terms.range_from(field, prefix)
            for number in range(first, bounds.last):
                yield field, self._terms.term(number)

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(
        self, fieldname: str, prefix: bytes
    ) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def cursor(self, fieldname: str, fieldobj: Any) -> "ArrayCursor":
        return ArrayCursor(self, fieldname, fieldobj, self._data)

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        number = self._find(fieldname, text)
        docs = self._terms.docs(number)
        frequencies = self._terms.frequencies(self._terms.fields[fieldname], number)
        lengths = self._data.field_lengths(fieldname)
        mine = lengths[docs] if lengths is not None else None
        return TermInfo(
            weight=float(frequencies.sum()),
            df=len(docs),
            minlength=byte_to_length(int(mine.min())) if mine is not None else 0,
            maxlength=byte_to_length(int(mine.max())) if mine is not None else 0,
            maxweight=float(frequencies.max()),
            minid=int(docs[0]),
            maxid=int(docs[-1]),
        )

    def frequency(self, fieldname: str, text: bytes) -> float:
        number = self._find(fieldname, text)
        return float(self._terms.frequencies(self._terms.fields[fieldname], number).sum())

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        found = self._terms.find(fieldname, text)
        return self._terms.doc_count(found) if found >= 0 else 0

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> Any:
        number = self._find(fieldname, text)
        return ArrayMatcher(self._data, fieldname, number, format_, scorer)


class ArrayCursor(base.FieldCursor):  # type: ignore[misc]
    """Walks the terms of a field."""

    def __init__(
        self, reader: ArrayTermsReader, fieldname: str, fieldobj: Any, data: SegmentData
    ) -> None:
        self._reader, self._fieldname, self._field = reader, fieldname, fieldobj
        self._terms = data.terms
        self._at, self._end = self._terms.range_from(fieldname, b"")

    def first(self) -> Any:
        self._at, self._end = self._terms.range_from(self._fieldname, b"")
        return self.text()

    def find(self, term: Any) -> Any:
        data = term if isinstance(term, bytes) else self._field.to_bytes(term)
        self._at, self._end = self._terms.range_from(self._fieldname, data)
        return self.text()

    def next(self) -> Any:
        self._at += 1
        return self.text()

    def text(self) -> Any:
        if self._at >= self._end:
            return None
        return self._field.from_bytes(self._terms.term(self._at))

    def term_info(self) -> TermInfo:
        return self._reader.term_info(self._fieldname, self._terms.term(self._at))

    def is_valid(self) -> bool:
        return self._at < self._end


class ArrayMatcher(LeafMatcher):  # type: ignore[misc]
    """The postings of one term, one at a time."""

    def __init__(
        self, data: SegmentData, fieldname: str, number: int, format_: Any, scorer: Any
    ) -> None:
        terms = data.terms
        self.fieldname, self.text = fieldname, terms.term(number)
        self.format, self.scorer = format_, scorer
        self._data, self._number = data, number
        self._docs = terms.docs(number).tolist()
        self._frequencies = terms.frequencies(terms.fields[fieldname], number).tolist()
        self._begins: list[int] | None = None
        self._positions: list[int] = []
        self._at = 0

    def term(self) -> tuple[str, bytes]:
        return self.fieldname, self.text

    def copy(self) -> "ArrayMatcher":
        found = ArrayMatcher(self._data, self.fieldname, self._number, self.format, self.scorer)
        found._at = self._at
        return found

    def is_active(self) -> bool:
        return self._at < len(self._docs)

    def reset(self) -> None:
        self._at = 0

    def id(self) -> int:
        return int(self._docs[self._at])

    def all_ids(self) -> Iterator[int]:
        return iter(self._docs)

    def next(self) -> bool:
        if not self.is_active():
            raise ReadTooFar
        self._at += 1
        return True

    def skip_to(self, id: int) -> None:
        if not self.is_active():
            raise ReadTooFar
        while self._at < len(self._docs) and self._docs[self._at] < id:
            self._at += 1

    def weight(self) -> float:
        return float(self._frequencies[self._at])

    def supports(self, astype: str) -> bool:
        return bool(self.format.supports(astype))

    def value(self) -> bytes:
        if not self.format.supports("positions"):
            return b""
        found: bytes = self.format.encode(self._places())
        return found

    def value_as(self, astype: str) -> Any:
        if astype == "positions" and self.format.supports("positions"):
            return self._places()
        return self.format.decode_as(astype, self.value())

    def supports_block_quality(self) -> bool:
        return False

    def _places(self) -> list[int]:
        if self._begins is None:
            self._begins = [0]
            for frequency in self._frequencies:
                self._begins.append(self._begins[-1] + frequency)
            self._positions = self._data.terms.positions(self._number).tolist()
        return self._positions[self._begins[self._at] : self._begins[self._at + 1]]


class ArrayPerDocumentReader(base.PerDocumentReader):  # type: ignore[misc]
    """Lengths, columns and deletions of a segment."""

    def __init__(self, data: SegmentData, segment: Any) -> None:
        self._data, self._segment = data, segment

    @property
    def data(self) -> SegmentData:
        """The segment itself."""
        return self._data

    def doc_count(self) -> int:
        return self._data.docs - int(self._segment.deleted_count())

    def doc_count_all(self) -> int:
        return self._data.docs

    def has_deletions(self) -> bool:
        return bool(self._segment.has_deletions())

    def is_deleted(self, docnum: int) -> bool:
        return bool(self._segment.is_deleted(docnum))

    def deleted_docs(self) -> Any:
        return self._segment.deleted_docs()

    def supports_columns(self) -> bool:
        return True

    def has_column(self, fieldname: str) -> bool:
        return fieldname in self._data.columns

    def list_columns(self) -> tuple[str, ...]:
        return tuple(self._data.columns)

    def column_reader(self, fieldname: str, column: Any) -> ColumnReader:
        data = self._data
        texts = data.texts(fieldname) or data.strings(fieldname)
        return ColumnReader(texts if texts is not None else data.numbers(fieldname))

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        lengths = self._data.field_lengths(fieldname)
        if lengths is None:
            return default
        return int(byte_to_length(int(lengths[docnum]))) or default

    def field_length(self, fieldname: str) -> int:
        return self._data.lengths.get(fieldname, 0)

    def min_field_length(self, fieldname: str) -> int:
        lengths = self._data.field_lengths(fieldname)
        return int(byte_to_length(int(lengths.min()))) if lengths is not None else 0

    def max_field_length(self, fieldname: str) -> int:
        lengths = self._data.field_lengths(fieldname)
        return int(byte_to_length(int(lengths.max()))) if lengths is not None else 0

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        return {}
