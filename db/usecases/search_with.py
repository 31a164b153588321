"""Searches and brings the hits around one record, however far down among the hits it stands."""

from collections.abc import Callable
from dataclasses import replace

from db.model import Query, SearchResult
from db.search import DamagedIndexError
from db.usecases.ask_index import ask_index
from db.usecases.open_archive import OpenedArchive
from db.usecases.search_records import search_records

#: Most records that somebody goes to stand among so many first hits.
_FIRST = 300


def search_with(
    opened: OpenedArchive, query: Query, record_id: str, is_stale: Callable[[], bool]
) -> tuple[Query, SearchResult]:
    """The answer, and the query that it answers.

    Where a hit of the record stands outside of the page that is asked for, the page is moved
    there. Raises ``Cancelled`` as soon as ``is_stale`` says so.
    """
    place = _place(opened, query, record_id, is_stale) if record_id else -1
    if place >= 0 and not query.offset <= place < query.offset + query.limit:
        query = replace(query, offset=max(0, place - query.limit // 2))
    return query, search_records(opened, query, is_stale)


def _place(
    opened: OpenedArchive, query: Query, record_id: str, is_stale: Callable[[], bool]
) -> int:
    """The number, from 0, of the record's first hit; -1 without any."""
    looked_at, limit = 0, _FIRST
    while looked_at < limit:
        asked = replace(query, offset=looked_at, limit=limit - looked_at, facets=False)
        try:
            found = ask_index(opened, asked, is_stale)
        except DamagedIndexError:
            return -1
        for place, (uid, _score) in enumerate(found.hits, looked_at):
            if record_id in uid.split(":"):
                return place
        looked_at, limit = limit, found.total
    return -1
