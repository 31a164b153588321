"""Documents of one segment that match, with their scores; and how such are combined.

Documents are kept as sorted numbers, as a mask, or both; scores by document, or one for all.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from db.search.codec.postings import Docs
from db.search.codec.segment_data import Mask

Scores = npt.NDArray[np.float32]
Places = npt.NDArray[np.intp]

#: Unions of more than one in so many documents are made by mask.
_DENSE = 16
#: Below this part of the longer list, a look-up of each is quicker than marking all.
_SPARSE = 32


class Matches:
    """What matches. ``scores`` goes with ``docs``; without it every one scores ``score``."""

    __slots__ = ("_docs", "_mask", "score", "scores")

    def __init__(
        self,
        docs: Docs | None,
        scores: Scores | None = None,
        *,
        score: float = 0.0,
        mask: Mask | None = None,
    ) -> None:
        self._docs, self._mask = docs, mask
        self.scores, self.score = scores, score

    @property
    def docs(self) -> Docs:
        """The documents, in order."""
        if self._docs is None:
            assert self._mask is not None
            self._docs = np.flatnonzero(self._mask).astype(np.uint32)
        return self._docs

    @property
    def has_mask(self) -> bool:
        """Whether ``mask`` costs nothing."""
        return self._mask is not None

    def mask(self, size: int) -> Mask:
        """By document of a segment of that size whether it matches."""
        if self._mask is None:
            self._mask = np.zeros(size, dtype=np.bool_)
            self._mask[self.docs] = True
        return self._mask

    @property
    def count(self) -> int:
        """How many match."""
        if self._docs is not None:
            return len(self._docs)
        assert self._mask is not None
        return int(np.count_nonzero(self._mask))

    def scored(self) -> Scores:
        """The score of each."""
        if self.scores is not None:
            return self.scores
        return np.full(len(self.docs), self.score, dtype=np.float32)

    def chosen(self, keep: npt.NDArray[np.bool_] | Places) -> "Matches":
        """Some of them, by place or by a mask over ``docs``."""
        scores = None if self.scores is None else self.scores[keep]
        return Matches(self.docs[keep], scores, score=self.score)

    def times(self, boost: float) -> "Matches":
        """The same with scores multiplied."""
        if boost == 1.0:
            return self
        scores = None if self.scores is None else self.scores * np.float32(boost)
        return Matches(self._docs, scores, score=self.score * boost, mask=self._mask)

    def alike(self, score: float) -> "Matches":
        """The same with one score for all."""
        return Matches(self._docs, score=score, mask=self._mask)


def empty() -> Matches:
    """Nothing matches."""
    return Matches(np.zeros(0, dtype=np.uint32))


def common(few: Docs, many: Docs, size: int) -> tuple[Places, Places]:
    """Places of the documents that both have, in ``few`` and in ``many``; both sorted."""
    if not len(few) or not len(many):
        none = np.zeros(0, dtype=np.intp)
        return none, none
    if len(few) * _SPARSE < len(many):
        at = np.searchsorted(many, few)
        at[at == len(many)] = 0
    else:
        places = np.empty(size, dtype=np.uint32)
        places[many] = np.arange(len(many), dtype=np.uint32)
        at = np.minimum(places[few], np.uint32(len(many) - 1)).astype(np.intp)
    inside = np.flatnonzero(many[at] == few)
    return inside, at[inside]


def intersection(first: Matches, second: Matches, size: int) -> Matches:
    """What both match, scores added."""
    if first.has_mask and not second.has_mask:
        first, second = second, first
    if second.has_mask and second.scores is None:
        if first.has_mask and first.scores is None:
            both = first.mask(size) & second.mask(size)
            return Matches(None, score=first.score + second.score, mask=both)
        found = first.chosen(second.mask(size)[first.docs])
        return plus(found, second.score)
    if len(first.docs) > len(second.docs):
        first, second = second, first
    here, there = common(first.docs, second.docs, size)
    found = first.chosen(here)
    if second.scores is None:
        return plus(found, second.score)
    return Matches(found.docs, found.scored() + second.scores[there])


def plus(found: Matches, score: float) -> Matches:
    """The same with a number added to each score."""
    if score == 0.0:
        return found
    if found.scores is None:
        return Matches(found.docs, score=found.score + score)
    return Matches(found.docs, found.scores + np.float32(score))


def difference(first: Matches, second: Matches, size: int) -> Matches:
    """What the first matches and the second does not."""
    if second.count == 0:
        return first
    return first.chosen(~second.mask(size)[first.docs])


def union(parts: Sequence[Matches], size: int) -> Matches:
    """What any matches, scores added."""
    some = [part for part in parts if part.count]
    if len(some) <= 1:
        return some[0] if some else empty()
    if all(part.scores is None and part.score == 0.0 for part in some):
        return _union_alike(some, size)
    if sum(part.count for part in some) * _DENSE < size:
        return _union_sparse(some)
    total = np.zeros(size, dtype=np.float32)
    for part in some:
        if part.has_mask and part.scores is None:
            total += part.mask(size) * np.float32(part.score)
        else:
            total[part.docs] += part.scores if part.scores is not None else np.float32(part.score)
    hit = total > 0
    for part in some:  # scores are above zero but for what only filters
        if part.scores is None and part.score <= 0:
            hit |= part.mask(size)
    docs = np.flatnonzero(hit).astype(np.uint32)
    return Matches(docs, total[docs], mask=hit)


def once(numbers: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Each number once, in order."""
    ordered = np.sort(numbers)
    if not len(ordered):
        return ordered
    return ordered[np.concatenate(([True], ordered[1:] != ordered[:-1]))]


def _union_alike(parts: Sequence[Matches], size: int) -> Matches:
    if sum(part.count for part in parts) * _DENSE < size:
        return Matches(once(np.concatenate([part.docs for part in parts])))
    hit = np.zeros(size, dtype=np.bool_)
    for part in parts:
        if part.has_mask:
            hit |= part.mask(size)
        else:
            hit[part.docs] = True
    return Matches(None, mask=hit)


def _union_sparse(parts: Sequence[Matches]) -> Matches:
    docs = np.concatenate([part.docs for part in parts])
    order = np.argsort(docs, kind="stable")
    ordered = docs[order]
    new = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    scores = np.concatenate([part.scored() for part in parts])[order]
    return Matches(ordered[new], np.add.reduceat(scores, new))
