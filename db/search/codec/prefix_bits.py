"""Which documents hold a word that begins so, for the few beginnings that very many hold.

While a word is typed its first letters match half of all documents by thousands of terms. For
these beginnings a segment keeps a bit a document, in a file beside its own.
"""

from collections.abc import Iterator
from typing import IO

import numpy as np
import numpy.typing as npt

from db.search.codec.array_file import ArrayFile, DamagedSegmentError, growing, write_array_file
from db.search.codec.postings import smallest
from db.search.codec.terms import Terms

#: Beginnings of up to so many letters are looked at.
_LETTERS = 4
#: A beginning is kept if its terms have more postings than this part of the documents, and are
#: more than so many.
_PART, _TERMS = 4, 48
#: Smaller segments need none.
LEAST_DOCS = 4_096
#: Postings that are read at once, for the sake of memory.
_AT_ONCE = 1 << 20


class PrefixBits:
    """The kept beginnings of a segment of so many documents."""

    SUFFIX = ".pre"

    def __init__(self, file: ArrayFile, docs: int) -> None:
        self._docs = docs
        self._bits = file.array("bits")
        width = (docs + 7) // 8
        names = file.array("names").tobytes()
        ends = file.array("names_at").tolist()
        fields = file.meta.get("fields")
        if not isinstance(fields, list) or len(self._bits) != width * (len(ends) - 1):
            raise DamagedSegmentError("the beginnings make no sense")
        if len(fields) != len(ends) - 1:
            raise DamagedSegmentError("the beginnings make no sense")
        self._places = {
            (field, names[a:b]): row * width
            for row, (field, a, b) in enumerate(zip(fields, ends[:-1], ends[1:], strict=True))
        }
        self._width = width

    def mask(self, field: str, prefix: bytes) -> npt.NDArray[np.bool_] | None:
        """By document whether it holds a term that begins so; None if that is not kept."""
        place = self._places.get((field, prefix))
        if place is None:
            return None
        bits = self._bits[place : place + self._width]
        return np.unpackbits(bits, count=self._docs).view(np.bool_)


def write_prefix_bits(out: IO[bytes], terms: Terms, docs: int) -> None:
    """Find the beginnings that are worth it, and write them."""
    names: list[bytes] = []
    fields: list[str] = []
    rows = [np.zeros(0, dtype=np.uint8)]
    for field, bounds in terms.fields.items():
        if not bounds.positions:
            continue
        for prefix, first, last in _wide(terms, b"", bounds.first, bounds.last, 1, docs):
            hit = np.zeros(docs, dtype=np.bool_)
            at = first
            while at < last:
                end = terms.run_end(at, last, _AT_ONCE)
                hit[terms.docs_of_range(at, end)] = True
                at = end
            names.append(prefix)
            fields.append(field)
            rows.append(np.packbits(hit))
    lengths = np.fromiter(map(len, names), dtype=np.int64, count=len(names))
    arrays = {
        "names": growing(np.frombuffer(b"".join(names), dtype=np.uint8)),
        "names_at": growing(smallest(np.concatenate([[0], np.cumsum(lengths)]))),
        "bits": growing(np.concatenate(rows)),
    }
    write_array_file(out, {"fields": fields}, arrays)


def _wide(
    terms: Terms, before: bytes, first: int, last: int, letters: int, docs: int
) -> Iterator[tuple[bytes, int, int]]:
    """The beginnings of one more letter than ``before`` that are worth it, and longer ones."""
    at = first
    while at < last:
        prefix = _one_more(terms.term(at), len(before))
        if prefix is None:
            at += 1
            continue
        end = terms.prefix_range_between(prefix, at, last)
        if end - at > _TERMS and terms.posting_count(at, end) * _PART > docs:
            yield prefix, at, end
            if letters < _LETTERS:
                yield from _wide(terms, prefix, at, end, letters + 1, docs)
        at = end


def _one_more(term: bytes, length: int) -> bytes | None:
    """The first bytes of a term: so many, and one more letter; None if it has no more."""
    end = length + 1
    while end < len(term) and term[end] & 0xC0 == 0x80:
        end += 1
    return term[:end] if end <= len(term) else None
