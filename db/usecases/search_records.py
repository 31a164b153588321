"""Searches the records: the index says which, the store says what they are."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from db.model import (
    FACETS,
    FacetValue,
    Hit,
    Mark,
    Message,
    Query,
    SearchResult,
    UnitView,
)
from db.model.access import AccessStatus, this_day
from db.progress import Cancelled
from db.search import DamagedIndexError, Found, Unmarked
from db.usecases.ask_index import ask_present, present
from db.usecases.open_archive import OpenedArchive

if TYPE_CHECKING:
    from db.search import Marker

#: Facets whose values are authorities, shown by their names, or tags, by their spelling.
_NAMED = ("council", "topic", "person", "place", "tag")


def search_records(
    opened: OpenedArchive, query: Query, is_stale: Callable[[], bool] = lambda: False
) -> SearchResult:
    """Answer a query; whatever was typed, it is answered.

    ``is_stale`` may end it early with ``Cancelled``. Without an index that can be read the
    answer is empty, with the message ``index_behind`` whose ``count`` is the number of changes
    that wait to be indexed.
    """
    begin = time.perf_counter()
    asked, query = query.text, present(opened, query)
    try:
        found = ask_present(opened, query, is_stale)
    except DamagedIndexError:
        behind = Message("index_behind", {"count": opened.index.status().behind})
        found = Found(0, 0, (), messages=(behind,))
    counts = _counts(query, found)
    uids = [uid for uid, _score in found.hits]
    ids = [value for name in _NAMED for value in counts.get(name, ())]
    views, labels = opened.store.views_and_labels(uids, ids, query.language)
    hits = tuple(_hits(query, found, views, is_stale))
    _check(is_stale)
    facets = {name: _values(name, values, labels) for name, values in counts.items()}
    return SearchResult(
        query=asked,
        total=found.total,
        took_ms=(time.perf_counter() - begin) * 1000,
        hits=hits,
        facets=facets,
        messages=found.messages,
        suggestion=found.suggestion,
        meetings=found.meetings,
        nowhere=found.nowhere,
        without=found.without,
    )


def marks(
    query: str, texts: Iterable[tuple[str, str]], *, variants: bool = True, typing: bool = False
) -> tuple[tuple[Mark, ...], ...]:
    """Where the query's words stand in each of ``(language, text)``."""
    from db.search import Marker

    marker = Marker(query, variants, typing=typing)
    return tuple(marker.marks(language, text) for language, text in texts)


def _hits(
    query: Query, found: Found, views: Mapping[str, UnitView], is_stale: Callable[[], bool]
) -> Iterator[Hit]:
    """A unit that has gone since it was indexed is left out; the index is about to follow."""
    if not found.hits:
        return
    marker = marker_of(query)
    for uid, score in found.hits:
        _check(is_stale)
        if uid in views:
            yield hit_of(views[uid], score, marker, query.language)


def marker_of(query: Query) -> "Marker | Unmarked":
    """Marks what the query asks, and what those ask within which it searches."""
    if not query.text and not query.within:
        return Unmarked()
    from db.search import Marker

    return Marker(query.text, query.variants, typing=query.typing, within=query.within)


def hit_of(view: UnitView, score: float, marker: "Marker | Unmarked", language: str) -> Hit:
    """A found unit as a hit, with its best passage."""
    snippet = marker.snippet(view.texts, language, view.leading)
    status, until = _access(view)
    return Hit(
        id=view.record_id,
        type=view.type,
        meeting_id=view.meeting_id,
        number=view.number,
        date=view.date,
        title=view.title,
        snippet=snippet.text,
        score=score,
        why=(*((f"note:{view.about}",) if view.note else ()), *snippet.why),
        language=snippet.language,
        languages=view.languages,
        kinds=view.kinds,
        paragraph=view.paragraph,
        council=view.council,
        ordinal=view.ordinal,
        place=view.place,
        about=view.about,
        note=view.note,
        access=status,
        access_until=until,
    )


def _access(view: UnitView) -> tuple[str, str]:
    """What holds for a unit today and until when; empty for what is open."""
    if view.holds is None:
        return "", ""
    day = this_day()
    status = view.holds.status(day)
    return ("", "") if status is AccessStatus.OPEN else (status, view.holds.until(day))


def _counts(query: Query, found: Found) -> Mapping[str, Mapping[str, int]]:
    """By facet; what is chosen or excluded stays although nothing has it."""
    if not query.facets:
        return {}
    counts = {name: dict(found.facets.get(name, {})) for name in FACETS}
    for name, chosen in (*query.filters.items(), *query.excluded.items()):
        for value in chosen:
            counts.get(name, {}).setdefault(value, 0)
    return counts


def _values(
    name: str, counts: Mapping[str, int], labels: Mapping[str, str]
) -> tuple[FacetValue, ...]:
    """Values by count, years by year."""
    values: Sequence[FacetValue] = [
        FacetValue(value, labels.get(value, value), count) for value, count in counts.items()
    ]
    if name == "year":
        return tuple(sorted(values, key=lambda found: found.value, reverse=True))
    return tuple(sorted(values, key=lambda found: (-found.count, found.label)))


def _check(is_stale: Callable[[], bool]) -> None:
    if is_stale():
        raise Cancelled
