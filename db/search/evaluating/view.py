"""One state of an index, open for evaluating queries: its segments, and what is counted over all.

Never changed once made but for what it remembers, so all threads may share one.
"""

import math
from collections.abc import Hashable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from whoosh.reading import EmptyReader, MultiReader, SegmentReader
from whoosh.scoring import BM25F
from whoosh.searching import Searcher
from whoosh.util.numeric import byte_to_length

from db.search.codec.postings import Docs
from db.search.codec.segment_data import Mask, SegmentData
from db.search.evaluating.matches import Scores

#: The parameters of BM25, as Whoosh has them.
B, K1 = 0.75, 1.2
#: What fewer documents hold is scored each time; of the rest so many scores are kept, for each
#: document of the view.
_FREQUENT, _KEPT = 256, 2


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
        self._norms: dict[tuple[int, str], Scores] = {}
        self._scored: dict[Hashable, tuple[Docs, Scores]] = {}
        self._kept, self._most = 0, _KEPT * self.docs

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

    def kept(self, key: Hashable) -> tuple[Docs, Scores] | None:
        """The documents and scores that were kept under a key."""
        return self._scored.get(key)

    def keep(self, key: Hashable, docs: Docs, scores: Scores) -> None:
        """Keep those of something frequent: whoever types asks for the same words again."""
        if len(scores) < _FREQUENT:
            return
        scores.flags.writeable = False
        if self._kept + len(scores) > self._most:
            self._scored.clear()
            self._kept = 0
        self._scored[key] = docs, scores
        self._kept += len(scores)

    def norms(self, leaf: Leaf, field: str) -> Scores:
        """By document of a segment what BM25 adds to the frequency below the line."""
        found = self._norms.get((leaf.base, field))
        if found is None:
            total = sum(leaf.data.lengths.get(field, 0) for leaf in self.leaves)
            average = total / (self.docs or 1) or 1
            by_byte = (K1 * ((1 - B) + B * _byte_lengths() / average)).astype(np.float32)
            lengths = leaf.data.field_lengths(field)
            if lengths is None:
                found = np.full(leaf.size, by_byte[0], dtype=np.float32)
            else:
                found = by_byte.take(lengths)
            self._norms[leaf.base, field] = found
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
