"""One state of an index, open for evaluating queries: its segments, and what is counted over all.

Never changed once made, so all threads may share one.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from whoosh.reading import EmptyReader, MultiReader, SegmentReader
from whoosh.scoring import BM25F
from whoosh.searching import Searcher
from whoosh.util.numeric import byte_to_length

from db.search.codec.segment_data import Mask, SegmentData
from db.search.evaluating.matches import Scores

#: The parameters of BM25, as Whoosh has them.
B, K1 = 0.75, 1.2


@lru_cache(maxsize=1)
def _byte_lengths() -> Scores:
    return np.array([byte_to_length(byte) for byte in range(256)], dtype=np.float32)


class Leaf:
    """One segment of a view; its documents are numbered from ``base`` on in the whole."""

    def __init__(self, data: SegmentData, live: Mask | None, base: int, segment: Any) -> None:
        self.data, self.live, self.base = data, live, base
        self.segment = segment
        self.size = data.docs
        self.live_count = data.docs if live is None else int(np.count_nonzero(live))


class IndexView:
    """The segments of one state."""

    def __init__(self, storage: Any, schema: Any, generation: int, leaves: Sequence[Leaf]) -> None:
        self._storage, self.schema, self._generation = storage, schema, generation
        self.leaves = tuple(leaves)
        self.docs = sum(leaf.size for leaf in leaves)
        self.live_docs = sum(leaf.live_count for leaf in leaves)
        self._norms: dict[str, Scores] = {}

    def doc_frequency(self, field: str, term: bytes) -> int:
        """In how many documents a term is, deleted ones among them."""
        total = 0
        for leaf in self.leaves:
            terms = leaf.data.terms
            number = terms.find(field, term)
            if number >= 0:
                total += terms.doc_count(number)
        return total

    def has_term(self, field: str, term: bytes) -> bool:
        """Whether any segment has it."""
        return any(leaf.data.terms.find(field, term) >= 0 for leaf in self.leaves)

    def idf(self, field: str, term: bytes) -> float:
        """Whoosh's inverse document frequency."""
        return math.log(self.docs / (self.doc_frequency(field, term) + 1)) + 1

    def norms(self, field: str) -> Scores:
        """By length byte what BM25 adds to the frequency below the line."""
        found = self._norms.get(field)
        if found is None:
            total = sum(leaf.data.lengths.get(field, 0) for leaf in self.leaves)
            average = total / (self.docs or 1) or 1
            lengths = _byte_lengths()
            found = (K1 * ((1 - B) + B * lengths / np.float32(average))).astype(np.float32)
            self._norms[field] = found
        return found

    def searcher(self) -> Any:
        """Whoosh's own searcher over the same segments; for one thread, to be closed by it."""
        readers = [
            SegmentReader(self._storage, self.schema, leaf.segment, generation=self._generation)
            for leaf in self.leaves
        ]
        if not readers:
            return Searcher(EmptyReader(self.schema), weighting=BM25F())
        whole = readers[0] if len(readers) == 1 else MultiReader(readers, self._generation)
        return Searcher(whole, weighting=BM25F())
