"""How postings are written: document numbers as differences, frequencies, positions.

The postings of a segment's terms lie one after the other, in the order of the terms. A term's
document numbers are differences of one, two or four bytes each, by what its largest needs; the
first is the number itself. Frequencies take one byte; the few beyond 254 stand in a list of their
own. Positions take one, two or four bytes each, by what the term's largest needs.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from db.search.codec.array_file import Array, DamagedSegmentError

Ints = npt.NDArray[np.int64]
#: Document numbers, of the type that arrays are looked up by without being copied.
Docs = npt.NDArray[np.intp]
Keys = npt.NDArray[np.uint64]

#: A frequency that does not fit a byte: the list of large ones has it.
LARGE = 255
#: Bytes of a number by its code.
WIDTHS = (1, 2, 4)
#: By code which of a number's four bytes are written, as the bytes of one number.
_KEPT_BYTES = np.array(
    [[True, False, False, False], [True, True, False, False], [True, True, True, True]]
).view("<u4")[:, 0]
_DTYPES = (np.dtype("<u1"), np.dtype("<u2"), np.dtype("<u4"))


@dataclass(frozen=True, slots=True)
class Encoded:
    """The postings of some terms in order; arrays by term unless said otherwise."""

    term_ranks: Ints  # which of the given terms have postings
    posting_counts: Ints
    doc_bytes: Array  # bytes of all terms together
    doc_sizes: Ints  # bytes by term
    frequencies: Array  # by posting, LARGE where it does not fit
    large_at: Ints  # postings with a large frequency, counted from the first of these
    large: Ints  # their frequencies
    position_bytes: Array
    position_sizes: Ints
    widths: Array  # codes: of differences in bits 0 and 1, of positions in bits 2 and 3


def pack_keys(terms: Array, docs: Array, positions: Array | None) -> tuple[Keys, int, int]:
    """Sorted keys of (term, document, position), and the bits of document and position in them.

    Raises OverflowError when they do not fit 64 bits together.
    """
    doc_bits = _bits(docs)
    position_bits = 0 if positions is None else _bits(positions)
    if _bits(terms) + doc_bits + position_bits > 64:
        raise OverflowError("too many terms, documents and positions for one segment")
    keys = terms.astype(np.uint64)
    keys <<= np.uint64(doc_bits)
    keys |= docs.astype(np.uint64, copy=False)
    if positions is not None:
        keys <<= np.uint64(position_bits)
        keys |= positions.astype(np.uint64, copy=False)
    keys.sort()
    return keys, doc_bits, position_bits


def _bits(numbers: Array) -> int:
    return int(numbers.max()).bit_length() if len(numbers) else 0


def encode(keys: Keys, doc_bits: int, position_bits: int, *, positions: bool) -> Encoded:
    """Write postings given as keys of ``pack_keys``; there must be at least one."""
    pairs = keys >> np.uint64(position_bits) if position_bits else keys
    new = np.empty(len(pairs), dtype=np.bool_)
    new[0] = True
    np.not_equal(pairs[1:], pairs[:-1], out=new[1:])
    first = np.flatnonzero(new)  # of each posting its first key
    pairs = pairs[first]
    docs = (pairs & np.uint64((1 << doc_bits) - 1)).astype(np.int64)
    terms = (pairs >> np.uint64(doc_bits)).astype(np.int64)
    starts = np.flatnonzero(np.concatenate(([True], terms[1:] != terms[:-1])))
    counts = np.diff(starts, append=len(terms))
    doc_bytes, doc_sizes, doc_codes = _encode_docs(docs, starts, counts)
    frequencies = np.diff(first, append=len(keys))
    large_at = np.flatnonzero(frequencies >= LARGE)
    if positions:
        places = (keys & np.uint64((1 << position_bits) - 1)).astype(np.uint32)
        place_counts = np.add.reduceat(frequencies, starts)
        place_starts = np.concatenate(([0], np.cumsum(place_counts)[:-1]))
        codes = _codes(np.maximum.reduceat(places, place_starts))
        position_bytes, position_sizes = _narrowed(places, place_counts, codes)
    else:
        codes = np.zeros(len(starts), dtype=np.int64)
        position_bytes, position_sizes = np.zeros(0, dtype=np.uint8), np.zeros_like(counts)
    return Encoded(
        terms[starts],
        counts,
        doc_bytes,
        doc_sizes,
        np.minimum(frequencies, LARGE).astype(np.uint8),
        large_at,
        frequencies[large_at],
        position_bytes,
        position_sizes,
        (doc_codes | codes << 2).astype(np.uint8),
    )


def _encode_docs(docs: Ints, starts: Ints, counts: Ints) -> tuple[Array, Ints, Ints]:
    differences = docs.copy()
    differences[1:] -= docs[:-1]
    differences[starts] = docs[starts]
    codes = _codes(np.maximum.reduceat(differences, starts))
    encoded, sizes = _narrowed(differences, counts, codes)
    return encoded, sizes, codes


def _codes(largest: Array) -> Ints:
    """The code of the width that the largest number of each term needs."""
    return np.where(largest < 1 << 8, 0, np.where(largest < 1 << 16, 1, 2)).astype(np.int64)


def _narrowed(numbers: Array, counts: Ints, codes: Ints) -> tuple[Array, Ints]:
    """The numbers as bytes, each term's in its width; and the bytes that each term takes."""
    sizes = counts << codes
    if not codes.any():
        return numbers.astype(np.uint8), sizes
    whole = numbers.astype("<u4", copy=False).view(np.uint8)
    return whole[_kept_bytes(counts, codes)], sizes


def _kept_bytes(counts: Ints, codes: Array) -> npt.NDArray[np.bool_]:
    """Which of the four bytes of each number are written."""
    return np.repeat(_KEPT_BYTES.take(codes), counts).view(np.bool_)


def widened(data: Array, code: int) -> Array:
    """Bytes as numbers of that width."""
    return data if code == 0 else np.frombuffer(data, dtype=_DTYPES[code])


def widened_ranges(data: Array, counts: Ints, codes: Array) -> Ints:
    """The numbers of several terms that lie one after the other, each in its own width.

    Raises ``DamagedSegmentError`` if that is not what the bytes are.
    """
    if not len(counts):
        return np.zeros(0, dtype=np.int64)
    wide = codes.astype(np.int64)
    sizes = counts << wide
    if wide.max() >= len(WIDTHS) or int(sizes.sum()) != len(data):
        raise DamagedSegmentError("numbers are missing")
    if codes.max() == codes.min():
        return widened(data, int(codes[0])).astype(np.int64)
    found = np.zeros(4 * int(counts.sum()), dtype=np.uint8)
    found[_kept_bytes(counts, wide)] = data
    return found.view("<u4").astype(np.int64)


def spread(begins: Ints, counts: Ints, step: int = 1) -> Ints:
    """For each range its places: ``begin, begin + step, …``, ``count`` of them, in one array."""
    total = int(counts.sum())
    before = np.cumsum(counts) - counts
    return np.repeat(begins - before * step, counts) + np.arange(total) * step


def summed_ranges(differences: Ints, counts: Ints) -> Ints:
    """Document numbers from the differences of several terms."""
    totals = np.cumsum(differences)
    starts = np.cumsum(counts) - counts
    base = np.where(starts > 0, totals[np.maximum(starts, 1) - 1], 0)
    found: Ints = totals - np.repeat(base, counts)
    return found


def smallest(numbers: Array) -> Any:
    """The narrowest unsigned type, four or eight bytes, that offsets fit."""
    largest = int(numbers[-1]) if len(numbers) else 0
    return numbers.astype("<u4" if largest < 1 << 32 else "<u8")
