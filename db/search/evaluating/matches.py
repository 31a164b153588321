"""Documents of one segment that match, with their scores; and how such are combined.

Documents are kept as sorted numbers, as a mask, or both; scores by document that matches, by
document of the segment, or one for all. What is not asked for is not made: a union of long lists
is counted and ranked without its list of documents.
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
_SPARSE = 8


class Matches:
    """What matches. ``scores`` goes with ``docs``, ``dense`` with all documents of the segment.

    With neither, every one scores ``score``. What a score is does not say what matches: that of
    a fact is zero, and ``dense`` may have scores of what does not match.
    """

    __slots__ = ("_count", "_docs", "_mask", "_scores", "dense", "score")

    def __init__(
        self,
        docs: Docs | None,
        scores: Scores | None = None,
        *,
        score: float = 0.0,
        mask: Mask | None = None,
        dense: Scores | None = None,
    ) -> None:
        self._docs, self._mask, self._scores = docs, mask, scores
        self.score, self.dense = score, dense
        self._count = -1 if docs is None else len(docs)

    @property
    def docs(self) -> Docs:
        """The documents, in order."""
        if self._docs is None:
            assert self._mask is not None
            self._docs = np.flatnonzero(self._mask)
        return self._docs

    @property
    def has_docs(self) -> bool:
        """Whether ``docs`` costs nothing."""
        return self._docs is not None

    @property
    def has_mask(self) -> bool:
        """Whether ``mask`` costs nothing."""
        return self._mask is not None

    @property
    def is_alike(self) -> bool:
        """Whether all have one score."""
        return self._scores is None and self.dense is None

    def mask(self, size: int) -> Mask:
        """By document of a segment of that size whether it matches."""
        if self._mask is None:
            self._mask = np.zeros(size, dtype=np.bool_)
            self._mask[self.docs] = True
        return self._mask

    @property
    def count(self) -> int:
        """How many match."""
        if self._count < 0:
            assert self._mask is not None
            self._count = int(np.count_nonzero(self._mask))
        return self._count

    def scored(self) -> Scores:
        """The score of each."""
        if self._scores is None:
            if self.dense is None:
                return np.full(len(self.docs), self.score, dtype=np.float32)
            self._scores = self.dense.take(self.docs)
        return self._scores

    def may_score_nothing(self) -> bool:
        """Whether any may have no score above zero, as what is matched by facts or dates alone."""
        return self.score <= 0 if self.is_alike else self.count > 0 and self.scored().min() <= 0

    def chosen(self, keep: npt.NDArray[np.bool_] | Places) -> "Matches":
        """Some of them, by place or by a mask over ``docs``."""
        scores = None if self.is_alike else self.scored()[keep]
        return Matches(self.docs[keep], scores, score=self.score)

    def within(self, mask: Mask) -> "Matches":
        """Those that a mask over the segment holds too."""
        if self._docs is None and self._mask is not None:
            both = self._mask & mask
            return Matches(None, score=self.score, mask=both, dense=self.dense)
        return self.chosen(mask.take(self.docs))

    def times(self, boost: float) -> "Matches":
        """The same with scores multiplied."""
        if boost == 1.0:
            return self
        scores = None if self.is_alike else self.scored() * np.float32(boost)
        docs = self._docs if scores is None else self.docs
        return Matches(docs, scores, score=self.score * boost, mask=self._mask)

    def alike(self, score: float) -> "Matches":
        """The same with one score for all."""
        return Matches(self._docs, score=score, mask=self._mask)


def empty() -> Matches:
    """Nothing matches."""
    return Matches(np.zeros(0, dtype=np.intp))


def common(few: Docs, many: Docs, size: int) -> tuple[Places, Places]:
    """Places of the documents that both have, in ``few`` and in ``many``; both sorted."""
    if not len(few) or not len(many):
        none = np.zeros(0, dtype=np.intp)
        return none, none
    if len(few) * _SPARSE < len(many):
        at = many.searchsorted(few)
        at[at == len(many)] = 0
    else:
        places = np.empty(size, dtype=np.uint32)
        places[many] = np.arange(len(many), dtype=np.uint32)
        at = np.minimum(places.take(few), np.uint32(len(many) - 1)).astype(np.intp)
    inside = np.flatnonzero(many.take(at) == few)
    return inside, at.take(inside)


def intersection(first: Matches, second: Matches, size: int) -> Matches:
    """What both match, scores added."""
    if first.has_mask and not second.has_mask:
        first, second = second, first
    if second.has_mask and second.is_alike:
        return plus(first.within(second.mask(size)), second.score)
    if first.count > second.count:
        first, second = second, first
    here, there = common(first.docs, second.docs, size)
    found = first.chosen(here)
    if second.is_alike:
        return plus(found, second.score)
    return Matches(found.docs, found.scored() + second.scored()[there])


def plus(found: Matches, score: float) -> Matches:
    """The same with a number added to each score."""
    if score == 0.0:
        return found
    if found.is_alike:
        mask = found.mask(0) if found.has_mask else None
        docs = found.docs if found.has_docs else None
        return Matches(docs, score=found.score + score, mask=mask)
    return Matches(found.docs, found.scored() + np.float32(score))


def difference(first: Matches, second: Matches, size: int) -> Matches:
    """What the first matches and the second does not."""
    if second.count == 0:
        return first
    return first.within(~second.mask(size))


def union(parts: Sequence[Matches], size: int) -> Matches:
    """What any matches, scores added."""
    some = [part for part in parts if part.count]
    if len(some) <= 1:
        return some[0] if some else empty()
    if all(part.is_alike and part.score == 0.0 for part in some):
        return _union_alike(some, size)
    if sum(part.count for part in some) * _DENSE < size:
        return _union_sparse(some)
    some.sort(key=lambda part: -part.count)
    total = np.zeros(size, dtype=np.float32)
    for part in some:
        if part.has_mask and part.is_alike:
            total += part.mask(size) * np.float32(part.score)
        elif part is some[0]:
            total[part.docs] = part.scored()
        else:
            total[part.docs] += part.scored()
    hit = total > 0
    for part in some:
        if part.may_score_nothing():
            hit |= part.mask(size)
    return Matches(None, mask=hit, dense=total)


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
