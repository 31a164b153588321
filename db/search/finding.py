"""Runs a query over a snapshot: all hits with their scores, then filters, facets, order, page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from db.model import FACETS, Message, Query
from db.progress import Cancelled
from db.search.parser import Parsed
from db.search.snapshot import Snapshot
from db.search.suggestion import suggestion
from db.search.syntax import Fuzzy, positive
from db.search.tables import FACET_COLUMNS, Mask
from db.search.translate import Translator
from db.search.watch import TooBroadError, Watch

#: Hits between two looks at whether the answer is still wanted.
_STRIDE = 2_000

Scores = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Found:
    """What the index answers: the page of hits as ``(uid, score)``, facets by raw value."""

    total: int
    meetings: int
    hits: tuple[tuple[str, float], ...]
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    messages: tuple[Message, ...] = ()
    suggestion: str | None = None


def find(snapshot: Snapshot, query: Query, parsed: Parsed, is_stale: Callable[[], bool]) -> Found:
    """Answer a query. Raises ``Cancelled`` when ``is_stale`` says so.

    A query that would take too long finds nothing, with the message ``query_too_broad``.
    """
    if any(isinstance(node, Fuzzy) for node in positive(parsed.node)):
        snapshot.forms()  # read once for all queries, so not at this one's expense
    watch = Watch(is_stale)
    translator = Translator(snapshot, variants=query.variants, watch=watch)
    try:
        scores = evaluate(snapshot, translator.query(parsed.node), watch)
    except TooBroadError:
        return Found(0, 0, (), messages=(*parsed.messages, Message("query_too_broad")))
    matched = scores > -np.inf
    filters = _filters(snapshot, query)
    units = matched.copy()
    for mask in filters.values():
        units &= mask
    facets = _facets(snapshot, matched, filters) if query.facets else {}
    if is_stale():
        raise Cancelled
    total = int(units.sum())
    page = _page(snapshot, query, units, scores)
    better = None
    if total == 0 and not filters and parsed.node is not None:
        better = suggestion(snapshot, query.text, parsed.node, variants=query.variants)
    return Found(
        total,
        len(snapshot.table.values["c_meeting"].counts(units)),
        tuple((snapshot.table.uids[row], float(scores[row])) for row in page),
        facets,
        parsed.messages,
        better,
    )


def evaluate(snapshot: Snapshot, query: Any, watch: Callable[[], None]) -> Scores:
    """The score of every unit, minus infinity for those that do not match."""
    scores = np.full(snapshot.table.size, -np.inf)
    if not snapshot.segments:
        return scores
    for searcher, base in snapshot.searcher.leaf_searchers():
        watch()
        matcher = query.matcher(searcher)
        count = 0
        while matcher.is_active():
            scores[base + matcher.id()] = matcher.score()
            matcher.next()
            count += 1
            if count % _STRIDE == 0:
                watch()
    scores[~snapshot.live] = -np.inf
    return scores


def _filters(snapshot: Snapshot, query: Query) -> dict[str, Mask]:
    """One mask for each facet that is filtered by; ``types`` counts as a filter of its own."""
    size = snapshot.table.size
    found: dict[str, Mask] = {}
    for name, wanted in query.filters.items():
        if wanted and name in FACET_COLUMNS:
            found[name] = snapshot.table.values[FACET_COLUMNS[name]].mask(wanted, size)
    if query.types:
        types = snapshot.table.values[FACET_COLUMNS["type"]]
        found["types"] = types.mask([kind.value for kind in query.types], size)
    return found


def _facets(
    snapshot: Snapshot, matched: Mask, filters: Mapping[str, Mask]
) -> Mapping[str, Mapping[str, int]]:
    """Counts by facet; those of a facet leave its own filter out, so that others can be added."""
    counted: dict[str, Mapping[str, int]] = {}
    for name in FACETS:
        units = matched.copy()
        for filtered, mask in filters.items():
            if filtered != name:
                units &= mask
        counted[name] = snapshot.table.values[FACET_COLUMNS[name]].counts(units)
    return counted


def _page(snapshot: Snapshot, query: Query, units: Mask, scores: Scores) -> list[int]:
    rows = np.flatnonzero(units)
    numbers = snapshot.table.numbers
    first, position = numbers["first"][rows], numbers["position"][rows]
    unknown = first == 0
    relevance = -np.round(scores[rows], 6)
    begin, end = max(query.offset, 0), max(query.offset, 0) + max(query.limit, 0)
    match query.sort:
        case "date":
            order = np.lexsort((rows, position, first, unknown))
        case "-date":
            order = np.lexsort((rows, position, -first, unknown))
        case "meeting":
            order = np.lexsort((rows, position, _meetings(snapshot, rows), first, unknown))
        case _:
            order = np.lexsort((rows, position, -first, relevance))
    return [int(row) for row in rows[order[begin:end]]]


def _meetings(snapshot: Snapshot, rows: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """A number for each row's meeting, in order of the meetings' ids."""
    values = snapshot.table.values["c_meeting"]
    rank = np.full(snapshot.table.size, len(values.names), dtype=np.int64)
    ranks = np.argsort(np.argsort(np.array(values.names, dtype=np.str_)))
    if len(values.names):
        rank[values.rows] = ranks[values.codes]
    found: npt.NDArray[Any] = rank[rows]
    return found
