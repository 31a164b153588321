"""By what the records of tables are ordered: one value of the database for each, and its key.

What the database compares as people do (dates, numbers, counts) has no key; of a text the key is
that of the reader's language, of an id that of its name (``reader_keys``).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Table, UnaryExpression, and_, case, func, literal, select
from sqlalchemy.orm import Session
from sqlalchemy.sql import operators

from db.language.collation import collation_key
from db.language.family_first import family_first
from db.model import LANGUAGES, NameKind, RecordType
from db.storage.name_choice import by_language
from db.storage.reading.order_values import abbreviation_keys, label_keys
from db.storage.reading.sources import (
    CITATION,
    DOCUMENT,
    INSTITUTION,
    INSTRUMENT,
    MEETING,
    MEETING_THEME,
    NAME_FORM,
    OFFICE,
    ORGANISER,
    ORIGINAL,
    PARTICIPATION,
    PERSON,
    RECORD,
    RESOLUTION,
)

#: The tables of records that stand in a table of the window, each with what it has of its own.
OWNERS: Mapping[RecordType, Table] = {
    RecordType.MEETING: MEETING,
    RecordType.PERSON: PERSON,
    RecordType.INSTITUTION: INSTITUTION,
    RecordType.INSTRUMENT: INSTRUMENT,
}
#: Makes of a session and a language what turns a value into its key, nothing into nothing.
Keying = Callable[[Session, str], Callable[[Any], Any]]
#: So much of a text decides its place.
_HEAD = 80
_MOST_LANGUAGES = 999


@dataclass(frozen=True, slots=True)
class OrderField:
    """``value`` in a language; without ``key`` the database can sort by it."""

    value: Callable[[str], ColumnElement[Any]]
    key: Keying | None = None


def _as_text(_session: Session, language: str) -> Callable[[Any], Any]:
    key = collation_key(language)
    return lambda text: (key(text) or None) if text else None


def _as_person(_session: Session, language: str) -> Callable[[Any], Any]:
    key = collation_key(language)
    return lambda name: (key(family_first(name)) or None) if name else None


def _as_name_of(record_type: RecordType) -> Keying:
    """The place of a name among all: equal names share one."""

    def keying(session: Session, language: str) -> Callable[[Any], Any]:
        keys = label_keys(session, record_type, language)
        ranks = {key: rank for rank, key in enumerate(sorted(set(keys.values())))}
        return {i: ranks[key] for i, key in keys.items()}.get

    return keying


def _abbreviations(session: Session, language: str) -> Callable[[Any], Any]:
    return abbreviation_keys(session, language).get


def _as_languages(_session: Session, _language: str) -> Callable[[Any], Any]:
    """Many before few, then by what is shown."""

    def key(languages: str | None) -> str | None:
        own = by_language(languages.split(",")) if languages else ()
        return f"{_MOST_LANGUAGES - len(own):03d} {' '.join(own)}" if own else None

    return key


def _languages(_language: str) -> ColumnElement[Any]:
    found = select(func.group_concat(DOCUMENT.c.language.distinct()))
    return found.where(DOCUMENT.c.meeting_id == MEETING.c.id).scalar_subquery()


def _sorted_whole(column: ColumnElement[Any]) -> OrderField:
    """By a column that has an index, but not by it: that would read the rows here and there."""
    return _plain(UnaryExpression(column, operator=operators.custom_op("+")))


def _plain(value: ColumnElement[Any]) -> OrderField:
    return OrderField(lambda _language: value)


def _rank(language: ColumnElement[Any], first: Any) -> ColumnElement[Any]:
    """Small for the language that is preferred, then in the order in which they are shown."""
    ranks = [(language == code, place) for place, code in enumerate(LANGUAGES, start=2)]
    return case((language == first, 0), *ranks, else_=len(LANGUAGES) + 2)


def _label(owner: Table, key: Keying = _as_text) -> OrderField:
    """The name that is shown; the choice is that of ``name_choice.display_form``."""
    form = NAME_FORM.c
    short = form.kind == NameKind.ABBREVIATION.value
    plain = and_(form.kind == NameKind.VARIANT.value, form.preferred.is_(False))

    def value(language: str) -> ColumnElement[Any]:
        ranks = (
            case((short, 1), else_=0),
            case((plain, 1), else_=0),
            case((form.language == language, 0), else_=1),
            case((form.preferred.is_(True), 0), else_=1),
        )
        chosen = select(form.text).where(form.authority_id == owner.c.id)
        return chosen.order_by(*ranks, form.id).limit(1).scalar_subquery()

    return OrderField(value, key)


def _theme(language: str) -> ColumnElement[Any]:
    wording = MEETING_THEME.c
    own = select(wording.text).where(
        wording.meeting_id == MEETING.c.id, wording.language == language
    )
    return func.substr(func.coalesce(own.scalar_subquery(), MEETING.c.theme), 1, _HEAD)


def _office(language: str) -> ColumnElement[Any]:
    """The office of the latest meeting that states one, as ``authority_rows`` chooses it."""
    mine, meeting = PARTICIPATION.c, MEETING.alias("at").c
    found = (
        select(OFFICE.c.text)
        .join_from(PARTICIPATION, OFFICE, OFFICE.c.participation_id == mine.id)
        .join(meeting.id.table, meeting.id == mine.meeting_id)
        .where(mine.person_id == PERSON.c.id)
        .order_by(
            func.coalesce(meeting.date_first, "").desc(),
            mine.id.desc(),
            case((OFFICE.c.language == language, 0), else_=1),
            _rank(OFFICE.c.language, meeting.language),
        )
    )
    return found.limit(1).scalar_subquery()


def _count(counted: Table, owner: Table, by: str, what: str = "") -> OrderField:
    number = func.count(counted.c[what].distinct()) if what else func.count(literal(1))
    found = select(number).select_from(counted).where(counted.c[by] == owner.c.id)
    return _plain(found.scalar_subquery())


def _first_organiser(_language: str) -> ColumnElement[Any]:
    found = select(ORGANISER.c.institution_id).where(ORGANISER.c.meeting_id == MEETING.c.id)
    return found.order_by(ORGANISER.c.position).limit(1).scalar_subquery()


def _received() -> OrderField:
    found = select(func.min(ORIGINAL.c.received_at)).join_from(
        DOCUMENT, ORIGINAL, DOCUMENT.c.original_sha256 == ORIGINAL.c.sha256
    )
    return _plain(found.where(DOCUMENT.c.meeting_id == MEETING.c.id).scalar_subquery())


def _of_all(owner: Table) -> dict[str, OrderField]:
    changed = select(RECORD.c.updated_at).where(RECORD.c.id == owner.c.id)
    return {"id": _plain(owner.c.id), "updated_at": _plain(changed.scalar_subquery())}


ORDER_FIELDS: Mapping[RecordType, Mapping[str, OrderField]] = {
    RecordType.MEETING: _of_all(MEETING)
    | {
        "council": OrderField(lambda _: MEETING.c.council_id, _as_name_of(RecordType.COUNCIL)),
        "ordinal": _plain(MEETING.c.ordinal),
        "date_start": _sorted_whole(MEETING.c.date_first),
        "date_end": _plain(MEETING.c.date_last),
        "place": OrderField(lambda _: MEETING.c.place_id, _as_name_of(RecordType.PLACE)),
        "theme": OrderField(_theme, _as_text),
        "organisers": OrderField(_first_organiser, _as_name_of(RecordType.INSTITUTION)),
        "languages": OrderField(_languages, _as_languages),
        "resolution_count": _count(RESOLUTION, MEETING, "meeting_id"),
        "document_count": _count(DOCUMENT, MEETING, "meeting_id"),
        "participant_count": _count(PARTICIPATION, MEETING, "meeting_id", "person_id"),
        "received_at": _received(),
    },
    RecordType.PERSON: _of_all(PERSON)
    | {
        "label": _label(PERSON, _as_person),
        "office": OrderField(_office, _as_text),
        "meeting_count": _count(PARTICIPATION, PERSON, "person_id", "meeting_id"),
    },
    RecordType.INSTITUTION: _of_all(INSTITUTION)
    | {
        "label": _label(INSTITUTION),
        "abbreviation": OrderField(lambda _: INSTITUTION.c.id, _abbreviations),
        "meeting_count": _count(ORGANISER, INSTITUTION, "institution_id"),
    },
    RecordType.INSTRUMENT: _of_all(INSTRUMENT)
    | {
        "label": _label(INSTRUMENT),
        "date": _plain(INSTRUMENT.c.date),
        "citation_count": _count(CITATION, INSTRUMENT, "instrument_id"),
    },
}
