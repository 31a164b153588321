"""Writes the terms of a segment and their postings, field after field, in the order of bytes."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from db.search.codec.array_file import Array, GrowingArray, growing
from db.search.codec.postings import Encoded, smallest

#: Longest word, in letters, that is told apart by its length.
LONGEST = 255


@dataclass(frozen=True, slots=True)
class FieldTerms:
    """Where a field's terms are: numbers of terms, postings and frequencies in the segment."""

    first: int
    last: int
    postings: int
    frequencies: int
    positions: bool


class TermWriter:
    """Collects fields in the order of their names. ``folder`` is for what outgrows memory."""

    def __init__(self, folder: Path | None = None) -> None:
        self.fields: dict[str, FieldTerms] = {}
        self._large_parts = {
            name: GrowingArray("|u1", folder)
            for name in ("terms", "docs", "frequencies", "positions", "characters", "widths")
        }
        self._signatures = GrowingArray("<u4", folder)
        self._sizes: dict[str, list[Array]] = {
            name: [] for name in ("terms", "postings", "docs", "positions")
        }
        self._large: list[tuple[Array, Array]] = []
        self._count = self._postings = 0
        self._field: tuple[str, int, int, bool] | None = None

    def start_field(self, name: str, *, positions: bool) -> None:
        """Begin a field; its name must come after the last one's."""
        self._field = (name, self._count, self._postings, positions)
        self._frequencies_before = self._large_parts["frequencies"].count

    def add(self, terms: Sequence[bytes], encoded: Encoded) -> None:
        """Add terms in order with their postings; ``encoded`` says which of them have any."""
        if self._field is None:
            raise RuntimeError("add before start_field")
        positions = self._field[3]
        present = [terms[rank] for rank in encoded.term_ranks.tolist()]
        parts, sizes = self._large_parts, self._sizes
        lengths = np.fromiter(map(len, present), dtype=np.int64, count=len(present))
        joined = np.frombuffer(b"".join(present), dtype=np.uint8)
        parts["terms"].append(joined)
        parts["docs"].append(encoded.doc_bytes)
        parts["widths"].append(encoded.widths)
        sizes["terms"].append(lengths)
        sizes["postings"].append(encoded.posting_counts)
        sizes["docs"].append(encoded.doc_sizes)
        sizes["positions"].append(encoded.position_sizes)
        if positions:
            at = encoded.large_at + parts["frequencies"].count
            self._large.append((at, encoded.large))
            parts["frequencies"].append(encoded.frequencies)
            parts["positions"].append(encoded.position_bytes)
            signatures, characters = letters_of(joined, lengths)
            self._signatures.append(signatures)
            parts["characters"].append(characters)
        else:
            self._signatures.append(np.zeros(len(present), dtype=np.uint32))
            parts["characters"].append(np.zeros(len(present), dtype=np.uint8))
        self._count += len(present)
        self._postings += int(encoded.posting_counts.sum())

    def finish_field(self) -> None:
        """End the field; one without terms leaves no trace."""
        if self._field is None:
            raise RuntimeError("finish_field before start_field")
        name, first, postings, positions = self._field
        self._field = None
        if self._count > first:
            self.fields[name] = FieldTerms(
                first, self._count, postings, self._frequencies_before, positions
            )

    def meta(self) -> Mapping[str, Any]:
        """What the header must say."""
        return {name: asdict(field) for name, field in self.fields.items()}

    def arrays(self) -> dict[str, GrowingArray]:
        """All arrays by their names in the file."""
        found = dict(self._large_parts)
        found["signatures"] = self._signatures
        for name, sizes in self._sizes.items():
            joined = np.concatenate([np.zeros(1, dtype=np.int64), *sizes])
            found[f"{name}_at"] = growing(smallest(np.cumsum(joined)))
        empty = np.zeros(0, dtype=np.int64)
        found["large_at"] = growing(
            np.concatenate([empty, *(at for at, _ in self._large)]).astype("<u8")
        )
        found["large"] = growing(
            np.concatenate([empty, *(value for _, value in self._large)]).astype("<u4")
        )
        return found


def letters_of(joined: Array, lengths: Array) -> tuple[Array, Array]:
    """For each word which letters it has (a bit by the lowest five bits of each), and how many.

    ``joined`` is the words' UTF-8, ``lengths`` their bytes. Words that differ by one letter
    differ in at most two bits.
    """
    begins = np.flatnonzero((joined & 0xC0) != 0x80)  # first bytes of letters
    try:
        letters = np.frombuffer(joined.tobytes().decode().encode("utf-32-le"), dtype="<u4")
    except UnicodeDecodeError:
        letters = joined[begins].astype(np.uint32)
    bits = np.uint32(1) << (letters & 31)
    word_ends = np.cumsum(lengths)
    ends = np.searchsorted(begins, word_ends)
    counts = np.diff(ends, prepend=0)
    signatures = np.zeros(len(lengths), dtype=np.uint32)
    some = np.flatnonzero(counts)
    if len(some):
        signatures[some] = np.bitwise_or.reduceat(bits, (ends - counts)[some])
    return signatures, np.minimum(counts, LONGEST).astype(np.uint8)
