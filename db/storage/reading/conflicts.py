"""The values on which the sources of a meeting disagree, and what of them the index takes in.

Two wordings of a theme in two languages are no conflict, nor are spellings of one place.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import Conflict, RecordType, Ref, StatedValue, UnitText
from db.storage.name_keys import name_key
from db.storage.reading.body_statements import (
    ORGANISER_OF,
    organiser_lists,
    stated_councils,
)
from db.storage.reading.names import load_names
from db.storage.reading.sources import ASSERTION, DOCUMENT, EVENT, ORIGINAL, paired, rows_in

#: What an event of choosing is called.
CHOSEN = "value_chosen"
#: The fields in the order of a meeting's page.
_ORDER = (
    *("council", "ordinal", "date", "place", "theme"),
    *("organisers", "legal_basis", "office"),
)
#: Fields of assertions that are found by search also where they are not chosen.
_FOUND = (
    *("date_start", "date_end", "theme", "place", "legal_basis"),
    *("council.name", "council.abbreviation", "organiser.name", "organiser.abbreviation"),
)
_DAYS = frozenset({"date_start", "date_end"})
#: What stands between the organisers of one document.
BETWEEN = "; "
_PERSON, _OFFICE = "participant/", "/office"


class Others(NamedTuple):
    """The texts, and the days with their ends, that sources state of a meeting and nobody chose.

    ``stated`` has each of both with the document that states it.
    """

    texts: tuple[UnitText, ...] = ()
    days: tuple[tuple[str, str | None], ...] = ()
    stated: tuple[tuple[UnitText | tuple[str, str | None], str], ...] = ()


OtherValues = Mapping[str, Others]


class Subject(NamedTuple):
    """What a value is of: a field of the meeting, in a language, of a person."""

    field: str
    language: str = ""
    about: str = ""


class Statement(NamedTuple):
    """A value as one document states it, by the id of its assertion."""

    id: str
    subject: Subject
    value: str
    source_id: str
    chosen: bool


def conflicts_of(session: Session, meeting_id: str, language: str) -> tuple[Conflict, ...]:
    """The conflicts of a meeting in the order of its page."""
    statements = statements_of(session, meeting_id)
    groups: dict[Subject, dict[str, list[Statement]]] = {}
    for statement in statements:
        values = groups.setdefault(statement.subject, {})
        key = "" if statement.chosen else _key(statement.value)
        values.setdefault(key, []).append(statement)
    differing = {subject: _merged(values) for subject, values in groups.items()}
    differing = {subject: values for subject, values in differing.items() if len(values) > 1}
    if not differing:
        return ()
    titles = _titles(session, statements)
    people = load_names(session, [subject.about for subject in differing], language)
    reasons = _reasons(session, meeting_id)
    return tuple(
        Conflict(
            subject.field,
            tuple(_stated(own, titles) for own in values),
            subject.language,
            people.ref(subject.about, RecordType.PERSON) if subject.about else None,
            reasons.get(subject, ""),
        )
        for subject, values in sorted(
            differing.items(), key=lambda one: (_ORDER.index(one[0].field), one[0])
        )
    )


def statements_of(session: Session, meeting_id: str) -> list[Statement]:
    """What the documents of a meeting state of it, a date with its end in one value."""
    column = ASSERTION.c
    rows = session.execute(
        select(ASSERTION, DOCUMENT.c.language)
        .join_from(ASSERTION, DOCUMENT, column.source_id == DOCUMENT.c.id)
        .where(column.record_id == meeting_id)
        .order_by(column.id)
    ).all()
    ends = {row.source_id: row for row in rows if row.field == "date_end"}
    found = []
    for row in rows:
        subject = subject_of(row.field, row.language)
        if subject is None:
            continue
        value, chosen = row.value, bool(row.chosen)
        end = ends.get(row.source_id) if subject.field == "date" else None
        if end is not None:
            value, chosen = f"{value}/{end.value}", chosen and bool(end.chosen)
        found.append(Statement(row.id, subject, value, row.source_id, chosen))
    return [*found, *_of_bodies(rows)]


def _of_bodies(rows: Sequence[Any]) -> Iterator[Statement]:
    """The council that each document names, and its list of organisers."""
    for source_id, body in stated_councils(rows).items():
        yield Statement(body.rows[0], Subject("council"), body.text, source_id, body.chosen)
    for source_id, bodies in organiser_lists(rows).items():
        value = BETWEEN.join(dict.fromkeys(body.text for body in bodies))
        chosen = all(body.chosen for body in bodies)
        yield Statement(bodies[0].rows[0], Subject("organisers"), value, source_id, chosen)


def subject_of(field: str, language: str) -> Subject | None:
    """What an assertion's field is a value of; None for one of which several may stand together."""
    if field in {"ordinal", "place", "legal_basis"}:
        return Subject(field)
    if field == "date_start":
        return Subject("date")
    if field == "theme":
        return Subject(field, language)
    if field.startswith(_PERSON) and field.endswith(_OFFICE):
        return Subject("office", language, field[len(_PERSON) : -len(_OFFICE)])
    return None


def other_values(session: Session, meeting_ids: Iterable[str]) -> OtherValues:
    """By meeting the texts and the days that sources state and that are not shown."""
    column = ASSERTION.c
    statement = (
        select(column.record_id, column.field, column.value, column.source_id, DOCUMENT.c.language)
        .join_from(ASSERTION, DOCUMENT, column.source_id == DOCUMENT.c.id)
        .where(column.field.in_(_FOUND) | column.field.startswith(ORGANISER_OF))
        .where(column.chosen.is_(False))
        .order_by(column.record_id, column.id)
    )
    found: dict[str, list[Any]] = {}
    for row in rows_in(session, statement, column.record_id, meeting_ids):
        found.setdefault(row.record_id, []).append(row)
    return {
        meeting: Others(_texts(rows), _days(rows), tuple(_stated_by(rows)))
        for meeting, rows in found.items()
    }


def _stated_by(rows: Sequence[Any]) -> Iterator[tuple[UnitText | tuple[str, str | None], str]]:
    for source in dict.fromkeys(row.source_id for row in rows):
        own = [row for row in rows if row.source_id == source]
        yield from ((text, source) for text in _texts(own))
        yield from ((days, source) for days in _days(own))


def _texts(rows: Sequence[Any]) -> tuple[UnitText, ...]:
    return tuple(
        dict.fromkeys(UnitText(row.language, row.value) for row in rows if row.field not in _DAYS)
    )


def _days(rows: Sequence[Any]) -> tuple[tuple[str, str | None], ...]:
    ends = {row.source_id: row.value for row in rows if row.field == "date_end"}
    starts = [row for row in rows if row.field == "date_start"]
    alone = [end for source, end in ends.items() if all(row.source_id != source for row in starts)]
    days = [(row.value, ends.get(row.source_id)) for row in starts]
    return tuple(dict.fromkeys([*days, *((end, None) for end in alone)]))


def _merged(values: Mapping[str, list[Statement]]) -> list[list[Statement]]:
    """The chosen value first; a source that states it in other letters belongs to it."""
    shown = list(values.get("", ()))
    keys = {_key(one.value) for one in shown}
    rest = []
    for key, own in values.items():
        if key in keys:
            shown += own
        elif key:
            rest.append(own)
    return [shown, *rest] if shown else rest


def _key(value: str) -> str:
    return name_key(value) or value


def _stated(own: Sequence[Statement], titles: Mapping[str, str]) -> StatedValue:
    sources = dict.fromkeys(one.source_id for one in own)
    refs = tuple(Ref(i, RecordType.DOCUMENT, titles.get(i, "")) for i in sources)
    return StatedValue(own[0].id, own[0].value, refs, own[0].chosen)


def _titles(session: Session, statements: Sequence[Statement]) -> dict[str, str]:
    """What the documents are called: by the name of the file, which is never empty."""
    ids = [one.source_id for one in statements]
    statement = select(DOCUMENT.c.id, ORIGINAL.c.filename).join_from(
        DOCUMENT, ORIGINAL, DOCUMENT.c.original_sha256 == ORIGINAL.c.sha256
    )
    return paired(rows_in(session, statement, DOCUMENT.c.id, ids))


def _reasons(session: Session, meeting_id: str) -> dict[Subject, str]:
    """Why the values of the present were chosen: of several choices the last one counts."""
    details = session.scalars(
        select(EVENT.c.detail)
        .where(EVENT.c.record_id == meeting_id, EVENT.c.what == CHOSEN)
        .order_by(EVENT.c.seq)
    )
    facts = [json.loads(detail) for detail in details]
    return {
        Subject(one["field"], one["language"], one["about"]): str(one["reason"]) for one in facts
    }
