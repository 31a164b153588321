"""Makes one segment of several, without their deleted documents, in bounded memory.

Terms go by in order, a run at a time of as many postings as memory allows; the documents of the
first segment come first, then those of the second, each in their order.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from db.search.codec.array_file import Array, GrowingArray, growing, write_array_file
from db.search.codec.building import segment_meta
from db.search.codec.columns import NUMBERS, TEXTS, strings_arrays, texts_arrays
from db.search.codec.postings import Ints, encode, pack_keys
from db.search.codec.segment_data import Mask, SegmentData
from db.search.codec.term_writer import TermWriter

#: Positions (or postings, in fields without) that are merged at once.
_AT_ONCE = 1 << 20


@dataclass(frozen=True, slots=True)
class Part:
    """A segment to merge; ``live`` says by document whether it stays, None that all do."""

    data: SegmentData
    live: Mask | None = None

    @property
    def kept(self) -> int:
        """How many documents stay."""
        return self.data.docs if self.live is None else int(self.live.sum())


class _Source:
    """A part on its way through a field: from which term on it is not merged yet."""

    def __init__(self, part: Part, base: int) -> None:
        self.data, self.live = part.data, part.live
        if part.live is None:
            self.numbers: Ints = np.arange(base, base + part.data.docs)
        else:
            self.numbers = base + np.cumsum(part.live) - 1
        self.at = self.end = 0

    def start(self, field: str) -> None:
        """Begin a field."""
        bounds = self.data.terms.fields.get(field)
        self.at, self.end = (bounds.first, bounds.last) if bounds is not None else (0, 0)

    def weight(self, field: str, first: int, last: int) -> int:
        """What a run of terms takes in memory: positions, or postings where there are none."""
        return self.data.terms.weight(self.data.terms.fields[field], first, last)

    def reach(self, field: str, budget: int) -> bytes | None:
        """The first term that does not fit the budget any more; None if all do. One always fits."""
        low, high = self.at + 1, self.end
        while low < high:
            middle = (low + high + 1) >> 1
            if self.weight(field, self.at, middle) <= budget:
                low = middle
            else:
                high = middle - 1
        return self.data.terms.term(low) if low < self.end else None

    def take(self, before: bytes | None) -> tuple[int, int]:
        """The run of terms up to that one, which is merged by whoever asks."""
        first = self.at
        if before is None:
            self.at = self.end
        else:
            self.at = max(first, self.data.terms.lower(before, first, self.end))
        return first, self.at


def merge_into(
    out: IO[bytes],
    parts: Sequence[Part],
    folder: Path | None = None,
    pause: Callable[[], None] = lambda: None,
) -> None:
    """Write the merged segment. ``pause`` is called between runs, and may raise to give up."""
    bases = np.cumsum([0, *(part.kept for part in parts)])
    docs = int(bases[-1])
    writer = TermWriter(folder)
    sources = [_Source(part, int(base)) for part, base in zip(parts, bases[:-1], strict=True)]
    for field in sorted({name for part in parts for name in part.data.terms.fields}):
        _merge_field(writer, field, sources, pause)
    arrays = writer.arrays()
    totals = _merge_lengths(arrays, parts)
    columns = {name: kind for part in parts for name, kind in part.data.columns.items()}
    for name, kind in columns.items():
        pause()
        arrays.update(_merge_column(name, kind, parts))
    write_array_file(out, segment_meta(docs, writer, totals, columns), arrays)


def _merge_field(
    writer: TermWriter, field: str, sources: Sequence[_Source], pause: Callable[[], None]
) -> None:
    holding = [source for source in sources if field in source.data.terms.fields]
    positions = any(source.data.terms.fields[field].positions for source in holding)
    writer.start_field(field, positions=positions)
    for source in holding:
        source.start(field)
    budget = max(_AT_ONCE // len(holding), 1)
    while any(source.at < source.end for source in holding):
        pause()
        active = [source for source in holding if source.at < source.end]
        limits = [source.reach(field, budget) for source in active]
        before = min((limit for limit in limits if limit is not None), default=None)
        runs = [(source, *source.take(before)) for source in active]
        _merge_run(writer, field, [run for run in runs if run[1] < run[2]], positions=positions)
        for source in active:
            source.data.file.release()
    writer.finish_field()


def _merge_run(
    writer: TermWriter, field: str, runs: Sequence[tuple[_Source, int, int]], *, positions: bool
) -> None:
    texts = [
        [source.data.terms.term(number) for number in range(first, last)]
        for source, first, last in runs
    ]
    order = texts[0] if len(texts) == 1 else sorted(set().union(*texts))
    ranks = {term: rank for rank, term in enumerate(order)}
    pieces = [
        _piece(
            field, run, np.fromiter(map(ranks.__getitem__, mine), np.int64, len(mine)), positions
        )
        for run, mine in zip(runs, texts, strict=True)
    ]
    terms, docs = (np.concatenate([piece[place] for piece in pieces]) for place in (0, 1))
    places = np.concatenate([piece[2] for piece in pieces]) if positions else None
    if not len(terms):
        return
    keys, doc_bits, position_bits = pack_keys(terms, docs, places)
    writer.add(order, encode(keys, doc_bits, position_bits, positions=positions))


def _piece(
    field: str, run: tuple[_Source, int, int], ranks: Ints, positions: bool
) -> tuple[Array, Array, Array]:
    """Rank, new document and position of each position (or posting) of a run of terms."""
    source, first, last = run
    terms = source.data.terms
    counts = terms.counts(first, last)
    old = terms.docs_of_range(first, last)
    by_term = np.repeat(ranks, counts)
    places = np.zeros(0, dtype=np.int64)
    if positions:
        frequencies = terms.frequencies_of_range(terms.fields[field], first, last)
        places = terms.positions_of_range(terms.position_counts(first, last), first, last)
        by_term, old = np.repeat(by_term, frequencies), np.repeat(old, frequencies)
    if source.live is not None:
        stays = source.live[old]
        by_term, old = by_term[stays], old[stays]
        places = places[stays] if positions else places
    return by_term, source.numbers[old], places


def _merge_lengths(arrays: dict[str, GrowingArray], parts: Sequence[Part]) -> dict[str, int]:
    """Length bytes move; a total shrinks by what Whoosh takes a byte to mean."""
    from whoosh.util.numeric import byte_to_length

    meaning = np.array([byte_to_length(byte) for byte in range(256)], dtype=np.int64)
    totals: dict[str, int] = {}
    for name in sorted({name for part in parts for name in part.data.lengths}):
        pieces = []
        for part in parts:
            lengths = part.data.field_lengths(name)
            if lengths is None:
                lengths = np.zeros(part.data.docs, dtype=np.uint8)
            total = part.data.lengths.get(name, 0)
            if part.live is not None:
                total -= int(meaning[lengths[~part.live]].sum())
            pieces.append(_kept(lengths, part))
            totals[name] = totals.get(name, 0) + max(total, 0)
        arrays[f"{name}:length"] = growing(np.concatenate(pieces))
    return totals


def _merge_column(name: str, kind: str, parts: Sequence[Part]) -> dict[str, GrowingArray]:
    if kind == NUMBERS:
        numbers = np.concatenate([_kept(part.data.numbers(name), part) for part in parts])
        return {f"{name}:number": growing(numbers)}
    if kind == TEXTS:
        return dict(texts_arrays(name, *_merged_texts(name, parts)))
    data, lengths = zip(*(_strings_of(name, part) for part in parts), strict=True)
    return dict(strings_arrays(name, np.concatenate(data), np.concatenate(lengths)))


def _strings_of(name: str, part: Part) -> tuple[Array, Ints]:
    column = part.data.strings(name)
    if column is None:
        return np.zeros(0, dtype=np.uint8), np.zeros(part.kept, dtype=np.int64)
    return column.chosen(np.flatnonzero(_mask(part)))


def _merged_texts(name: str, parts: Sequence[Part]) -> tuple[list[bytes], Ints, Ints]:
    """Texts that only deleted documents had are left out."""
    known: dict[str, int] = {}
    counts: list[Ints] = [np.zeros(0, dtype=np.int64)]
    codes: list[Ints] = [np.zeros(0, dtype=np.int64)]
    for part in parts:
        column = part.data.texts(name)
        if column is None:
            counts.append(np.zeros(part.kept, dtype=np.int64))
            continue
        mine, old = column.pairs()
        stays = np.repeat(_mask(part), mine)
        old = old[stays]
        used = np.unique(old)
        new = np.zeros(len(column.names), dtype=np.int64)
        new[used] = [known.setdefault(column.names[code], len(known)) for code in used.tolist()]
        counts.append(mine[_mask(part)])
        codes.append(new[old])
    return [text.encode() for text in known], np.concatenate(counts), np.concatenate(codes)


def _mask(part: Part) -> npt.NDArray[np.bool_]:
    return part.live if part.live is not None else np.ones(part.data.docs, dtype=np.bool_)


def _kept(column: Array, part: Part) -> Array:
    return column if part.live is None else column[part.live]


def live_mask(docs: int, deleted: Any) -> Mask | None:
    """By document whether it is not deleted; None if none is."""
    gone = np.fromiter(deleted, dtype=np.int64)
    if not len(gone):
        return None
    mask = np.ones(docs, dtype=np.bool_)
    mask[gone] = False
    return mask
