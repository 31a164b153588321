"""The whole log by its numbers, narrowed down: a table shows it a page at a time."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model.history import ArchiveEvent, EventFilter, LogContents
from db.storage.reading.sources import BATCH, EVENT, MEETING_THEME, NAME_FORM, whole_column
from db.storage.reading.versions import as_events


def event_numbers(session: Session, wanted: EventFilter) -> tuple[int, ...]:
    """The numbers of the events that a filter lets through, the newest first."""
    own = EVENT.c
    words = wanted.words.casefold().split()
    columns = (own.seq, own.who, own.record_id, own.detail) if words else (own.seq,)
    statement = select(*columns).order_by(own.seq.desc())
    if wanted.kinds:
        statement = statement.where(own.what.in_(sorted(wanted.kinds)))
    if wanted.who:
        statement = statement.where(own.who == wanted.who)
    if wanted.since:
        statement = statement.where(own.at >= wanted.since)
    rows = whole_column(session, statement)
    if not words:
        return tuple(row[0] for row in rows)
    names = _names(session)
    return tuple(
        seq
        for seq, who, record_id, detail in rows
        if _holds(words, f"{who} {_said(detail)} {names.get(record_id, '')}".casefold())
    )


def events_numbered(
    session: Session, numbers: Sequence[int], language: str
) -> tuple[ArchiveEvent, ...]:
    """Those events, in the order of their numbers given."""
    rows = {
        row.seq: row
        for start in range(0, len(numbers), BATCH)
        for row in session.execute(
            select(EVENT).where(EVENT.c.seq.in_(numbers[start : start + BATCH]))
        )
    }
    return as_events(session, [rows[seq] for seq in numbers if seq in rows], language)


def log_contents(session: Session) -> LogContents:
    """What the log can be narrowed to."""
    kinds = session.scalars(select(EVENT.c.what).distinct().order_by(EVENT.c.what)).all()
    people = session.scalars(select(EVENT.c.who).distinct().order_by(EVENT.c.who)).all()
    return LogContents(tuple(kinds), tuple(people))


def _holds(words: Sequence[str], text: str) -> bool:
    return all(word in text for word in words)


def _said(detail: str) -> str:
    """The texts of what an event says of itself; ids and numbers are nothing to search for."""
    facts = json.loads(detail)
    texts = facts.items() if isinstance(facts, dict) else ()
    return " ".join(
        value for name, value in texts if isinstance(value, str) and not name.endswith("_id")
    )


def _names(session: Session) -> Mapping[str, str]:
    """What records are called, as far as the database has it in words."""
    found: dict[str, list[str]] = {}
    for record_id, text in _texts(session):
        found.setdefault(record_id, []).append(text)
    return {record_id: " ".join(texts) for record_id, texts in found.items()}


def _texts(session: Session) -> Iterator[tuple[Any, ...]]:
    for names, owner in ((NAME_FORM, "authority_id"), (MEETING_THEME, "meeting_id")):
        yield from whole_column(session, select(names.c[owner], names.c.text))
