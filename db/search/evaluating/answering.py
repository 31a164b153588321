"""Answers a query over a view: what matches in each segment, and the first of it in an order."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from db.search.codec.merging import live_mask
from db.search.codec.segment_files import open_segment
from db.search.evaluating.evaluator import Evaluator, unwatched
from db.search.evaluating.matches import Matches
from db.search.evaluating.top import first_places, strongest
from db.search.evaluating.view import IndexView, Leaf

#: A key to sort by: of a segment and its matches, an ascending number for each match.
SortKey = Callable[[Leaf, Matches], npt.NDArray[Any]]


def open_view(storage: Any, schema: Any, segments: Sequence[Any], generation: int) -> IndexView:
    """Open the segments of a table of contents. Raises OSError or ``DamagedSegmentError``."""
    leaves, base = [], 0
    for segment in segments:
        data = open_segment(storage, segment.file_name())
        if data.docs != segment.doc_count_all():
            raise ValueError(f"{segment.segment_id()} has not the documents it should have")
        live = live_mask(data.docs, segment.deleted_docs()) if segment.has_deletions() else None
        leaves.append(Leaf(data, live, base, segment))
        base += data.docs
    return IndexView(storage, schema, generation, leaves)


def matches_in(view: IndexView, asked: Any, watch: Callable[[], None] = unwatched) -> list[Matches]:
    """What a query matches in each segment, without what is deleted."""
    return [Evaluator(view, leaf, watch).live_matches(asked) for leaf in view.leaves]


class Relevance:
    """The best first. Scores that differ by less than so many digits show are alike."""

    def __init__(self, digits: int | None = None) -> None:
        self._digits = digits

    def __call__(self, _leaf: Leaf, matches: Matches) -> npt.NDArray[Any]:
        if matches.is_alike:
            return np.zeros(matches.count, dtype=np.float32)
        scores = matches.scored()
        return -scores if self._digits is None else -np.round(scores, self._digits)


by_relevance = Relevance()


def first_of(
    view: IndexView, matches: Sequence[Matches], count: int, keys: Sequence[SortKey]
) -> list[tuple[Leaf, int, float]]:
    """The first matches by the keys: segment, document in it, and score."""
    if count <= 0:
        return []
    runs = []
    for leaf, found in zip(view.leaves, matches, strict=True):
        if found.count:
            best = strongest(found, count) if isinstance(keys[0], Relevance) else found
            mine = [key(leaf, best) for key in keys]
            chosen = first_places(mine, count)
            scores = best.scored().take(chosen)
            runs.append((leaf, best.docs.take(chosen), scores, [key.take(chosen) for key in mine]))
    if not runs:
        return []
    hits = [
        (leaf, *hit)
        for leaf, docs, scores, _keys in runs
        for hit in zip(docs.tolist(), scores.tolist(), strict=True)
    ]
    if len(runs) == 1:
        return hits
    columns = [np.concatenate(column) for column in zip(*(run[3] for run in runs), strict=True)]
    return [hits[place] for place in first_places(columns, count).tolist()]
