"""Authorities that were merged into others: which one stands for them now.

Nothing that names them outside of the records is rewritten. Who parts the two again gets back what
was asked for the one.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from db.model import Query, RecordType
from db.storage.reading.sources import EVENT, RECORD, RECORD_VERSION, rows_in

#: The event of merging, whose record is the one that stayed, and that of taking an event back.
MERGED, UNDONE = "authorities_merged", "undone"
#: Facets whose values are authorities.
AUTHORITY_FACETS = ("council", "topic", "person", "place")
#: A record's id in a text: nothing that would be a longer word.
_ID = re.compile(r"(?<![\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])")


def merged_into(session: Session, ids: Iterable[str]) -> dict[str, str]:
    """For each of the ids whose record was merged into another one, the one that is there now."""
    steps: dict[str, str] = {}
    waiting = set(ids)
    while waiting:
        found = _one_step(session, waiting)
        waiting = set(found.values()) - steps.keys() - found.keys()
        steps |= found
    ends: dict[str, str] = {}
    for start in steps:
        at, seen = start, {start}
        while at in steps and steps[at] not in seen:
            at = steps[at]
            seen.add(at)
        ends[start] = at
    return ends


def present_authority(session: Session, record_type: RecordType, authority: str) -> str | None:
    """The authority of that type that an id means by now: itself, or what it was merged into.

    None where neither is in the archive, or it is of another type.
    """
    here = _present(session, record_type, authority)
    if here is None:
        kept = merged_into(session, [authority]).get(authority)
        here = None if kept is None else _present(session, record_type, kept)
    return here


def _present(session: Session, record_type: RecordType, authority: str) -> str | None:
    own = RECORD.c
    found: str | None = session.scalar(
        select(own.id).where(
            own.id == authority, own.type == record_type.value, own.binned_at.is_(None)
        )
    )
    return found


def _one_step(session: Session, ids: Iterable[str]) -> dict[str, str]:
    own = RECORD_VERSION.c
    gone = (
        select(RECORD.c.id, EVENT.c.what, EVENT.c.record_id, EVENT.c.detail)
        .join_from(
            RECORD,
            RECORD_VERSION,
            and_(own.record_id == RECORD.c.id, own.version == RECORD.c.version),
        )
        .join(EVENT, EVENT.c.seq == own.event_seq)
        .where(RECORD.c.binned_at.is_not(None))
    )
    found = {}
    for row in list(rows_in(session, gone, RECORD.c.id, ids)):
        event = _done_again(session, row)
        if event is not None and event.what == MERGED and event.record_id != row.id:
            found[row.id] = event.record_id
    return found


def _done_again(session: Session, event: Any) -> Any:
    """The event itself; of one that took an undo back, the event that was done again by it."""
    while event is not None and event.what == UNDONE:
        undo = _event(session, json.loads(event.detail).get("of"))
        if undo is None or undo.what != UNDONE:
            return None
        event = _event(session, json.loads(undo.detail).get("of"))
    return event


def _event(session: Session, seq: object) -> Any:
    own = EVENT.c
    statement = select(own.what, own.record_id, own.detail)
    return session.execute(statement.where(own.seq == seq)).first()


def may_name_merged(query: Query) -> bool:
    """Whether the query points at any record that may have been merged into another one."""
    return bool(query.filters or query.excluded or query.like or _pointed_at(query))


def follow_merges(session: Session, query: Query) -> Query:
    """The query with the authorities that stand for those which it points at.

    It does so by what it chooses or excludes, by being like one, and in words: ``ref:ID``.
    """
    chosen = [one for facet in AUTHORITY_FACETS for one in _values(query, facet)]
    chosen += [*_pointed_at(query), *([query.like] if query.like else [])]
    kept = merged_into(session, chosen) if chosen else {}
    if not kept:
        return query
    return replace(
        query,
        text=_said_of(query.text, kept),
        within=tuple(_said_of(text, kept) for text in query.within),
        like=kept.get(query.like, query.like),
        filters=_followed(query.filters, kept),
        excluded=_followed(query.excluded, kept),
    )


def _pointed_at(query: Query) -> list[str]:
    """The ids that stand in what was typed. No record's words look like one."""
    return [found for text in (query.text, *query.within) for found in _ID.findall(text)]


def _said_of(text: str, kept: Mapping[str, str]) -> str:
    """The text with the ids of what stands for the records now."""
    return _ID.sub(lambda found: kept.get(found[0], found[0]), text)


def _values(query: Query, facet: str) -> tuple[str, ...]:
    return (*query.filters.get(facet, ()), *query.excluded.get(facet, ()))


def _followed(
    choices: Mapping[str, tuple[str, ...]], kept: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """What was chosen under two names that are one now is chosen once."""
    return {
        facet: tuple(dict.fromkeys(kept.get(one, one) for one in values))
        if facet in AUTHORITY_FACETS
        else values
        for facet, values in choices.items()
    }
