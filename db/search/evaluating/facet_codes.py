"""Counts texts of columns over many segments: each segment's own codes, and those of them all."""

import threading
from collections.abc import Collection, Iterable, Mapping, Sequence

import numpy as np

from db.search.codec.postings import Ints
from db.search.evaluating.matches import Matches
from db.search.evaluating.view import IndexView, Leaf


class FacetCodes:
    """Numbers the texts of columns once for all segments. Safe to use from several threads.

    It lives as long as the segments are open; texts that have gone keep their number.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._names: dict[str, dict[str, int]] = {}
        self._maps: dict[tuple[str, str], Ints] = {}
        self._ranks: dict[str, Ints] = {}

    def keep(self, segments: Iterable[str]) -> None:
        """Forget the segments that are not among these."""
        kept = set(segments)
        with self._lock:
            for key in [key for key in self._maps if key[0] not in kept]:
                del self._maps[key]

    def numbers_in(self, leaf: Leaf, column: str) -> Ints:
        """By a segment's own code the number of the text among all."""
        key = (leaf.segment.segment_id(), column)
        found = self._maps.get(key)
        if found is None:
            texts = leaf.data.texts(column)
            names = texts.names if texts is not None else ()
            with self._lock:
                known = self._names.setdefault(column, {})
                numbers = [known.setdefault(name, len(known)) for name in names]
                found = self._maps[key] = np.array(numbers, dtype=np.int64)
        return found

    def totals(
        self, view: IndexView, column: str, matches: Sequence[Matches]
    ) -> tuple[Ints, Sequence[str]]:
        """How many of the matches have each text, and the texts, in the same order."""
        counted = []
        for leaf, found in zip(view.leaves, matches, strict=True):
            numbers = self.numbers_in(leaf, column)
            if len(numbers) and found.count:
                counted.append((numbers, _counts(leaf, column, found)))
        with self._lock:
            names = tuple(self._names.get(column, ()))
        totals = np.zeros(len(names), dtype=np.int64)
        for numbers, counts in counted:
            totals[numbers] += counts
        return totals, names

    def counts(
        self,
        view: IndexView,
        column: str,
        matches: Sequence[Matches],
        limit: int = 0,
        also: Collection[str] = (),
    ) -> Mapping[str, int]:
        """The texts that any of the matches has, with how many do.

        With a limit the commonest, and those of ``also`` that there are, however rare.
        """
        totals, names = self.totals(view, column, matches)
        some = np.flatnonzero(totals)
        if 0 < limit < len(some):
            commonest = some[np.argpartition(-totals[some], limit)[:limit]]
            asked = [number for number in some.tolist() if names[number] in also] if also else []
            some = np.union1d(commonest, np.array(asked, dtype=some.dtype))
        return {names[number]: int(totals[number]) for number in some.tolist()}

    def ranks(self, view: IndexView, column: str, order: Sequence[str] | None) -> Ints:
        """By number the rank of each text: in a given order, the rest behind it, or by the text."""
        for leaf in view.leaves:
            self.numbers_in(leaf, column)
        with self._lock:
            names = tuple(self._names.get(column, ()))
            known = self._ranks.get(column)
        if order is not None:
            given = {name: rank for rank, name in enumerate(order)}
            return np.array([given.get(name, len(given)) for name in names], dtype=np.int64)
        if known is None or len(known) != len(names):
            found = np.empty(len(names), dtype=np.int64)
            found[sorted(range(len(names)), key=names.__getitem__)] = np.arange(len(names))
            with self._lock:
                known = self._ranks[column] = found
        return known

    def different(self, view: IndexView, column: str, matches: Sequence[Matches]) -> int:
        """How many different texts the matches have."""
        totals, _names = self.totals(view, column, matches)
        return int(np.count_nonzero(totals))


def _counts(leaf: Leaf, column: str, found: Matches) -> Ints:
    texts = leaf.data.texts(column)
    if texts is None:
        return np.zeros(0, dtype=np.int64)
    many = texts.starts is not None and found.count * 4 > leaf.size
    return texts.counts(found.docs, found.mask(leaf.size) if many else None)
