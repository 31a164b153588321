"""Answers a query over a view: what matches in each segment, and the first of it in an order."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from db.search.codec.merging import live_mask
from db.search.codec.segment_files import open_segment
from db.search.evaluating.evaluator import Evaluator, unwatched
from db.search.evaluating.matches import Matches
from db.search.evaluating.top import first_places
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


def by_relevance(_leaf: Leaf, matches: Matches) -> npt.NDArray[Any]:
    """The best first."""
    return -matches.scored()


def first_of(
    view: IndexView, matches: Sequence[Matches], count: int, keys: Sequence[SortKey]
) -> list[tuple[Leaf, int, float]]:
    """The first matches by the keys: segment, document in it, and score."""
    leaves: list[npt.NDArray[Any]] = []
    docs: list[npt.NDArray[Any]] = []
    scores: list[npt.NDArray[Any]] = []
    columns: list[list[npt.NDArray[Any]]] = [[] for _ in keys]
    for place, (leaf, found) in enumerate(zip(view.leaves, matches, strict=True)):
        if not found.count:
            continue
        mine = [key(leaf, found) for key in keys]
        chosen = first_places(mine, count)
        leaves.append(np.full(len(chosen), place))
        docs.append(found.docs[chosen])
        scores.append(found.chosen(chosen).scored())
        for column, key_values in zip(columns, mine, strict=True):
            column.append(key_values[chosen])
    if not docs:
        return []
    joined = [np.concatenate(column) for column in columns]
    order = first_places(joined, count)
    all_leaves, all_docs, all_scores = map(np.concatenate, (leaves, docs, scores))
    return [
        (view.leaves[place], doc, score)
        for place, doc, score in zip(
            all_leaves[order].tolist(),
            all_docs[order].tolist(),
            all_scores[order].tolist(),
            strict=True,
        )
    ]
