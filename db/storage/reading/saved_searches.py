"""The searches that are kept under names, in their order, with the names of what they point at."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, and_, select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import Query, SavedSearch, query_from_json
from db.storage.annotations.reading import facet_labels
from db.storage.reading.meeting_rows import resolution_rows
from db.storage.reading.merged import follow_merges
from db.storage.reading.sources import EVENT, RECORD, RECORD_VERSION, SAVED_SEARCH

#: Facets whose values are records, shown by their names, or tags, by their spelling.
_NAMED = ("council", "topic", "person", "place", "tag")


def saved_searches(session: Session, language: str) -> tuple[SavedSearch, ...]:
    """All of them but those that were deleted."""
    return _made(session, session.execute(_statement()).all(), language)


def saved_search(session: Session, search_id: str, language: str) -> SavedSearch:
    """One of them. Raises RecordNotFoundError if it is not there or was deleted."""
    rows = session.execute(_statement().where(SAVED_SEARCH.c.id == search_id)).all()
    for search in _made(session, rows, language):
        return search
    raise RecordNotFoundError(id=search_id)


def search_names(session: Session) -> list[tuple[str, str]]:
    """The ids and names of all of them, in their order."""
    own = SAVED_SEARCH.c
    statement = select(own.id, own.name).where(own.deleted_at.is_(None))
    return [(row.id, row.name) for row in session.execute(statement.order_by(own.position, own.id))]


def read_query(stored: str) -> Query | None:
    """The query out of its column; None if it cannot be read."""
    try:
        return query_from_json(json.loads(stored))
    except (ValueError, TypeError, RecursionError):
        return None


def _statement() -> Select[Any]:
    """With who made the first and the present version."""
    own, head = SAVED_SEARCH.c, RECORD.c
    first, now = RECORD_VERSION.alias(), RECORD_VERSION.alias()
    made, changed = EVENT.alias(), EVENT.alias()
    return (
        select(
            *(own.id, own.name, own.query, own.position),
            *(head.version, head.created_at, head.updated_at),
            *(made.c.who.label("created_by"), changed.c.who.label("changed_by")),
        )
        .join_from(SAVED_SEARCH, RECORD, head.id == own.id)
        .outerjoin(first, and_(first.c.record_id == own.id, first.c.version == 1))
        .outerjoin(made, made.c.seq == first.c.event_seq)
        .outerjoin(now, and_(now.c.record_id == own.id, now.c.version == head.version))
        .outerjoin(changed, changed.c.seq == now.c.event_seq)
        .where(own.deleted_at.is_(None))
        .order_by(own.position, own.id)
    )


def _made(session: Session, rows: Sequence[Any], language: str) -> tuple[SavedSearch, ...]:
    queries = {row.id: _present(session, read_query(row.query)) for row in rows}
    named = query_labels(session, filter(None, queries.values()), language)
    return tuple(
        SavedSearch(
            id=row.id,
            version=row.version,
            name=row.name,
            query=queries[row.id],
            position=row.position,
            created_at=row.created_at,
            created_by=row.created_by or "",
            changed_at=row.updated_at,
            changed_by=row.changed_by or "",
            labels=_own(queries[row.id], named),
        )
        for row in rows
    )


def _present(session: Session, query: Query | None) -> Query | None:
    """What is asked for now: a record that was merged is what it was merged into."""
    return None if query is None else follow_merges(session, query)


def query_labels(session: Session, queries: Iterable[Query], language: str) -> Mapping[str, str]:
    """What the records are called that the queries point at: names, the text of a resolution."""
    asked = list(queries)
    named = dict(facet_labels(session, {i for query in asked for i in _named(query)}, language))
    likes = {query.like for query in asked if query.like}
    named |= {i: row.text for i, row in resolution_rows(session, list(likes), language).items()}
    return named


def _named(query: Query) -> tuple[str, ...]:
    choices = (query.filters, query.excluded)
    return tuple(i for chosen in choices for name in _NAMED for i in chosen.get(name, ()))


def _own(query: Query | None, named: Mapping[str, str]) -> dict[str, str]:
    if query is None:
        return {}
    return {i: named[i] for i in (*_named(query), query.like) if named.get(i)}
