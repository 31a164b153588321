"""Segments for the tests of the codec: made of plain documents, and read back as plain values."""

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np

from db.search.codec import (
    ArrayFile,
    KeysField,
    NumberField,
    SegmentData,
    StringField,
    TermsField,
    TextsField,
)
from db.search.codec.building import SegmentBuilder
from db.search.codec.merging import Part, merge_into


@dataclass(frozen=True, slots=True)
class Doc:
    """A document: keys at positions, exact terms, and one column of each kind."""

    words: Sequence[tuple[int, str]] = ()
    facts: Sequence[str] = ()
    texts: Sequence[str] = ()
    string: str = ""
    number: int = 0


@dataclass(slots=True)
class Held:
    """What a segment holds, as plain values; each document by its number."""

    postings: dict[tuple[str, bytes], dict[int, list[int]]] = field(default_factory=dict)
    texts: list[list[str]] = field(default_factory=list)
    strings: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)


def built(docs: Iterable[Doc]) -> bytes:
    """A segment of these documents, as the builder writes it."""
    builder = SegmentBuilder()
    words, facts, columns = KeysField(), TermsField(), _columns()
    for doc in docs:
        length = builder.add_value("words", words, [(place, {key}) for place, key in doc.words])
        if length:
            builder.set_length("words", length)
        builder.add_value("facts", facts, doc.facts)
        for name, value in (("texts", doc.texts), ("string", doc.string), ("number", doc.number)):
            kind = columns[name]
            builder.set_column(name, kind.column_type, kind.to_column_value(value))
        builder.finish_doc()
    out = io.BytesIO()
    builder.write(out)
    return out.getvalue()


def _columns() -> Mapping[str, Any]:
    return {"texts": TextsField(), "string": StringField(), "number": NumberField()}


def opened(data: bytes) -> SegmentData:
    """A segment that is in memory."""
    return SegmentData(ArrayFile.from_bytes(data))


def merged(parts: Sequence[tuple[bytes, set[int]]]) -> bytes:
    """One segment of several, each without those documents."""
    out = io.BytesIO()
    merge_into(out, [_part(opened(data), deleted) for data, deleted in parts])
    return out.getvalue()


def _part(data: SegmentData, deleted: set[int]) -> Part:
    if not deleted:
        return Part(data)
    live = np.ones(data.docs, dtype=np.bool_)
    live[list(deleted)] = False
    return Part(data, live)


def held(data: SegmentData) -> Held:
    """All that a segment holds, term by term and document by document."""
    found = Held()
    terms = data.terms
    for name, number in terms:
        docs = terms.docs(number).tolist()
        frequencies = terms.frequencies(terms.fields[name], number).tolist()
        positions = terms.positions(number).tolist()
        edges = np.cumsum([0, *frequencies]).tolist()
        places = [sorted(positions[a:b]) for a, b in pairwise(edges)]
        found.postings[name, terms.term(number)] = dict(zip(docs, places, strict=True))
        assert terms.find(name, terms.term(number)) == number
        assert terms.doc_count(number) == len(docs)
        assert terms.position_count(number) == len(positions)
    texts, strings = data.texts("texts"), data.strings("string")
    lengths = data.field_lengths("words")
    found.numbers = data.numbers("number").tolist()
    found.lengths = lengths.tolist() if lengths is not None else [0] * data.docs
    for doc in range(data.docs):
        found.texts.append(texts.of(doc) if texts is not None else [])
        found.strings.append(strings[doc] if strings is not None else "")
    return found


def expected(docs: Sequence[Doc]) -> Held:
    """What a segment of these documents must hold."""
    from whoosh.util.numeric import length_to_byte

    found = Held()
    for number, doc in enumerate(docs):
        for place, key in doc.words:
            postings = found.postings.setdefault(("words", _as_bytes(key)), {})
            postings.setdefault(number, []).append(place)
        for fact in set(doc.facts):
            found.postings.setdefault(("facts", _as_bytes(fact)), {})[number] = []
        found.texts.append(list(dict.fromkeys(doc.texts)))
        found.strings.append(doc.string)
        found.numbers.append(doc.number)
        found.lengths.append(length_to_byte(len(doc.words)) if doc.words else 0)
    for postings in found.postings.values():
        for places in postings.values():
            places.sort()
    return found


def _as_bytes(term: str) -> bytes:
    return term.encode("utf-8", "surrogateescape")
