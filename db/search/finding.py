"""Runs a query over a view: all that matches, then filters, facets, order, page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from whoosh import query as whoosh_query

from db.model import FACETS, Message, Query
from db.model.pictures import Scope
from db.progress import Cancelled
from db.search.access import open_query
from db.search.asking import Asked, Found
from db.search.evaluating import Evaluator, FacetCodes, IndexView, Matches, first_of
from db.search.evaluating.matches import intersection
from db.search.gathering import gathered
from db.search.likeness import like_query
from db.search.matching import Fact
from db.search.ordering import sort_keys
from db.search.parser import Parsed, parse
from db.search.schema import FACET_COLUMNS, FACET_FACTS, FACTS, MEETING, UID
from db.search.suggestion import nowhere, suggestion, without, without_fields
from db.search.translate import Translator
from db.search.watch import TooBroadError, Watch

#: A query that finds fewer may have been misspelt, where its words are nowhere as they stand.
_FEW = 10


def find(view: IndexView, codes: FacetCodes, asked: Asked, is_stale: Callable[[], bool]) -> Found:
    """Answer a query. Raises ``Cancelled`` when ``is_stale`` says so.

    A query that would take too long finds nothing, with the message ``query_too_broad``.
    """
    query = asked.query
    parsed = parse(query.text, typing=query.typing)
    watch = Watch(is_stale)
    try:
        matched = _evaluated(view, _whole_query(view, asked, parsed, watch), watch)
        filtered = _filters(view, query, watch)
        units = _narrowed(matched, filtered.values(), view)
        facets = _facets(view, codes, query, matched, filtered) if query.facets else {}
        watch()
        keys = sort_keys(view, codes, query.sort, asked.councils)
        page = first_of(view, units, max(query.offset, 0) + max(query.limit, 0), keys)
    except TooBroadError:
        nothing = Scope(frozenset(), frozenset()) if asked.whole else None
        messages = (*parsed.messages, Message("query_too_broad"))
        return Found(0, 0, (), messages=messages, whole=nothing)
    if is_stale():
        raise Cancelled
    total = sum(found.count for found in units)
    better = Better(view, asked, parsed, filtered, total, is_stale)
    return Found(
        total,
        codes.different(view, MEETING, units),
        tuple((_uid(leaf, doc), score) for leaf, doc, score in page[max(query.offset, 0) :]),
        facets,
        parsed.messages,
        better.suggestion(),
        gathered(view, codes, units) if asked.whole else None,
        *better.without_nowhere(),
    )


class Better:
    """What may be asked instead of a query that finds nothing, or little by sounds alone."""

    def __init__(
        self,
        view: IndexView,
        asked: Asked,
        parsed: Parsed,
        filtered: Mapping[str, list[Matches]],
        total: int,
        is_stale: Callable[[], bool],
    ) -> None:
        self._view, self._asked, self._parsed = view, asked, parsed
        self._filtered, self._total, self._is_stale = filtered, total, is_stale
        self._variants = asked.query.variants and parsed.variants

    def suggestion(self) -> str | None:
        """A corrected query that finds more, else the one with what is misspelt set right."""
        query, parsed = self._asked.query, self._parsed
        repaired = None if parsed.repaired == query.text else parsed.repaired
        if parsed.node is None or query.typing or self._filtered or self._total >= _FEW:
            return repaired
        variants = self._variants and not self._total  # what only sounds alike is not enough
        better = suggestion(self._view, query.text, parsed.node, variants=variants)
        return better if better and self._count(better) > self._total else repaired

    def without_nowhere(self) -> tuple[tuple[str, ...], str | None]:
        """The words that are nowhere, and the query without them if that finds something."""
        query, node = self._asked.query, self._parsed.node
        if node is None or query.typing or self._total:
            return (), None
        words = nowhere(self._view, node, variants=self._variants)
        less = without(query.text, words) if words else ""
        tried = (one for one in (less, without_fields(less)) if one)
        finds = (one for one in tried if parse(one).node is not None and self._count(one))
        return tuple(dict.fromkeys(word.text for word in words)), next(finds, None)

    def _count(self, text: str) -> int:
        """How much another query finds, within the same bounds."""
        asked = replace(self._asked, query=replace(self._asked.query, text=text))
        watch = Watch(self._is_stale)
        try:
            matched = _evaluated(
                self._view, _whole_query(self._view, asked, parse(text), watch), watch
            )
        except TooBroadError:
            return 0
        return sum(found.count for found in _narrowed(matched, self._filtered.values(), self._view))


def _uid(leaf: Any, doc: int) -> str:
    column = leaf.data.strings(UID)
    return "" if column is None else str(column[doc])


def _whole_query(view: IndexView, asked: Asked, parsed: Parsed, watch: Watch) -> Any:
    """All that every hit must match, but for the filters."""
    query = asked.query
    parts = []
    if query.like:
        parts.append(like_query(view, asked.like))
    if parsed.node is not None or not parts:
        parts.append(_text_query(view, query, parsed, watch))
    parts.extend(_text_query(view, query, parse(text), watch) for text in query.within)
    if query.types:
        parts.append(_fact("type", [kind.value for kind in query.types]))
    if query.openly:
        parts.append(open_query(view))
    if query.like:
        parts.append(whoosh_query.Not(Fact(FACTS, [f"id:{query.like}"])))
    return parts[0] if len(parts) == 1 else whoosh_query.And(parts)


def _text_query(view: IndexView, query: Query, parsed: Parsed, watch: Watch) -> Any:
    """What one text asks, with the switches of its own."""
    variants = query.variants and parsed.variants
    translator = Translator(view, variants=variants, related=parsed.related, watch=watch)
    return translator.query(parsed.node)


def _fact(facet: str, values: Sequence[str]) -> Fact:
    return Fact(FACTS, [FACET_FACTS[facet] + value for value in values])


def _evaluated(view: IndexView, asked: Any, watch: Watch) -> list[Matches]:
    return [Evaluator(view, leaf, watch).live_matches(asked) for leaf in view.leaves]


def _filters(view: IndexView, query: Query, watch: Watch) -> dict[str, list[Matches]]:
    """What each facet that is filtered by leaves: what was chosen, without what was excluded."""
    found = {}
    for name in FACET_FACTS:
        chosen, excluded = query.filters.get(name), query.excluded.get(name)
        if not chosen and not excluded:
            continue
        allowed = _fact(name, chosen) if chosen else whoosh_query.Every()
        if excluded:
            allowed = whoosh_query.And([allowed, whoosh_query.Not(_fact(name, excluded))])
        found[name] = _evaluated(view, allowed, watch)
    return found


def _narrowed(matched: Sequence[Matches], filters: Any, view: IndexView) -> list[Matches]:
    found = list(matched)
    for allowed in filters:
        found = [
            intersection(mine, its.alike(0.0), leaf.size)
            for mine, its, leaf in zip(found, allowed, view.leaves, strict=True)
        ]
    return found


def _facets(
    view: IndexView,
    codes: FacetCodes,
    query: Query,
    matched: Sequence[Matches],
    filters: Mapping[str, Sequence[Matches]],
) -> Mapping[str, Mapping[str, int]]:
    """Counts by facet; those of a facet leave its own filter out, so that others can be added."""
    everything = _narrowed(matched, filters.values(), view)
    counted: dict[str, Mapping[str, int]] = {}
    for name in FACETS:
        units = everything
        if name in filters:
            others = [mine for other, mine in filters.items() if other != name]
            units = _narrowed(matched, others, view)
        limit = 0 if name == "year" else query.facet_limit
        also = (*query.filters.get(name, ()), *query.excluded.get(name, ()))
        counted[name] = codes.counts(view, FACET_COLUMNS[name], units, limit, also)
    return counted
