"""The value of one field for every record of a type, made so that it can be compared."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from db.model import RecordType, ResolutionKind
from db.storage.name_choice import Form, best_language, by_language, display_form, short_form
from db.storage.reading.authority_rows import latest_offices
from db.storage.reading.names import Names
from db.storage.reading.sources import (
    CITATION,
    DOCUMENT,
    INSTITUTION,
    INSTRUMENT,
    MEETING,
    MEETING_THEME,
    NAME_FORM,
    ORGANISER,
    ORIGINAL,
    PARTICIPATION,
    PERSON,
    RESOLUTION,
    RESOLUTION_KIND,
    RESOLUTION_TEXT,
    paired,
    whole_column,
)

Values = Mapping[str, Any]
Reader = Callable[[Session, str], Values]
_FIGURES = re.compile(r"(\d+)")


class UnknownOrderError(ValueError):
    """Records of that type have no order by that field."""


#: How many characters of a text decide its place.
_TEXT_HEAD = 120


def field_values(session: Session, record_type: RecordType, field: str, language: str) -> Values:
    """What each record is ordered by; one without the value is missing or has None.

    Raises UnknownOrderError for a field that cannot order records of that type.
    """
    if field == "label":
        return label_keys(session, record_type, language)
    try:
        read = _FIELDS[record_type, field]
    except KeyError:
        raise UnknownOrderError(f"{record_type.value} has no order by {field!r}") from None
    return read(session, language)


def number_key(number: str) -> tuple[tuple[int, int, str], ...]:
    """A point's number as people count: ``2 < 10 < 10.1``, figures before words."""
    return tuple(
        (0, int(part), "") if part.isdecimal() else (1, 0, part.casefold())
        for part in _FIGURES.split(number)
        if part.strip(" .")
    )


def label_keys(session: Session, record_type: RecordType, language: str) -> dict[str, str]:
    """The folded keys of the names that are shown: of councils the short ones."""
    choose = short_form if record_type is RecordType.COUNCIL else display_form
    chosen = {i: choose(own, language) for i, own in _forms(session, record_type).items()}
    return {i: form.key or form.text.casefold() for i, form in chosen.items() if form}


def _abbreviations(session: Session, language: str) -> Values:
    forms = _forms(session, RecordType.INSTITUTION)
    names = Names(forms, language)
    found = {i: names.abbreviation(i) for i in forms}
    return {i: text.casefold() for i, text in found.items() if text}


def _forms(session: Session, record_type: RecordType) -> dict[str, list[Form]]:
    column = NAME_FORM.c
    statement = (
        select(
            column.authority_id,
            column.text,
            column.language,
            column.kind,
            column.preferred,
            column.key,
        )
        .where(column.authority_type == record_type.value)
        .order_by(column.authority_id, column.preferred.desc(), column.id)
    )
    forms: dict[str, list[Form]] = {}
    for i, text, own, kind, preferred, key in whole_column(session, statement):
        forms.setdefault(i, []).append(Form(text, own, kind, bool(preferred), key=key))
    return forms


def _column(table: Table, name: str, key: Callable[[Any], Any] | None = None) -> Reader:
    def read(session: Session, language: str) -> Values:
        rows = whole_column(
            session, select(table.c.id, table.c[name]).where(table.c[name].is_not(None))
        )
        return {i: key(value) if key else value for i, value in rows}

    return read


def _of_original(name: str, key: Callable[[Any], Any] | None = None) -> Reader:
    def read(session: Session, language: str) -> Values:
        statement = select(DOCUMENT.c.id, ORIGINAL.c[name]).join_from(
            DOCUMENT, ORIGINAL, DOCUMENT.c.original_sha256 == ORIGINAL.c.sha256
        )
        return {i: key(value) if key else value for i, value in whole_column(session, statement)}

    return read


def _count(counted: Table, owner: str, owners: Table, distinct: str) -> Reader:
    def read(session: Session, language: str) -> Values:
        statement = select(counted.c[owner], func.count(counted.c[distinct].distinct()))
        found = paired(whole_column(session, statement.group_by(counted.c[owner])))
        return {i: found.get(i, 0) for (i,) in whole_column(session, select(owners.c.id))}

    return read


def _authority_of_meeting(column: str, record_type: RecordType) -> Reader:
    def read(session: Session, language: str) -> Values:
        keys = label_keys(session, record_type, language)
        rows = whole_column(session, select(MEETING.c.id, MEETING.c[column]))
        return {i: keys[authority] for i, authority in rows if authority in keys}

    return read


def _languages(table: Table, owner: str) -> Reader:
    def read(session: Session, language: str) -> Values:
        found: dict[str, set[str]] = {}
        for i, own in whole_column(session, select(table.c[owner], table.c.language).distinct()):
            found.setdefault(i, set()).add(own)
        return {i: (-len(own), by_language(own)) for i, own in found.items()}

    return read


def _kinds(session: Session, language: str) -> Values:
    rank = {kind.value: place for place, kind in enumerate(ResolutionKind)}
    column = RESOLUTION_KIND.c
    found: dict[str, list[int]] = {}
    for i, kind in whole_column(session, select(column.resolution_id, column.kind)):
        found.setdefault(i, []).append(rank[kind])
    return {i: sorted(kinds) for i, kinds in found.items()}


def _wording(wordings: Mapping[str, Mapping[str, str]], language: str) -> Values:
    best = {i: best_language(own, language, None) for i, own in wordings.items()}
    return {i: wordings[i][own].casefold() for i, own in best.items() if own is not None}


def _texts(session: Session, language: str) -> Values:
    column = RESOLUTION_TEXT.c
    head = func.substr(column.text, 1, _TEXT_HEAD)
    found: dict[str, dict[str, str]] = {}
    for i, own, text in whole_column(session, select(column.resolution_id, column.language, head)):
        found.setdefault(i, {}).setdefault(own, text)
    return _wording(found, language)


def _themes(session: Session, language: str) -> Values:
    column = MEETING_THEME.c
    found = {
        i: {"": theme} for i, theme in whole_column(session, select(MEETING.c.id, MEETING.c.theme))
    }
    for i, own, text in whole_column(
        session, select(column.meeting_id, column.language, column.text)
    ):
        found.setdefault(i, {})[own] = text
    chosen = {i: own.get(language) or own.get("", "") for i, own in found.items()}
    return {i: theme.casefold() for i, theme in chosen.items() if theme}


def _offices(session: Session, language: str) -> Values:
    found = latest_offices(session, list(session.scalars(select(PERSON.c.id))), language)
    return {i: office.casefold() for i, office in found.items()}


def _text_language(session: Session, language: str) -> Values:
    column = RESOLUTION_TEXT.c
    found: dict[str, set[str]] = {}
    for i, own in whole_column(session, select(column.resolution_id, column.language)):
        found.setdefault(i, set()).add(own)
    return {i: best_language(own, language, None) for i, own in found.items()}


_FIELDS: Mapping[tuple[RecordType, str], Reader] = {
    (RecordType.MEETING, "council"): _authority_of_meeting("council_id", RecordType.COUNCIL),
    (RecordType.MEETING, "ordinal"): _column(MEETING, "ordinal"),
    (RecordType.MEETING, "date_start"): _column(MEETING, "date_first"),
    (RecordType.MEETING, "date_end"): _column(MEETING, "date_last"),
    (RecordType.MEETING, "place"): _authority_of_meeting("place_id", RecordType.PLACE),
    (RecordType.MEETING, "theme"): _themes,
    (RecordType.MEETING, "resolution_count"): _count(RESOLUTION, "meeting_id", MEETING, "id"),
    (RecordType.MEETING, "languages"): _languages(DOCUMENT, "meeting_id"),
    (RecordType.RESOLUTION, "meeting_id"): _column(RESOLUTION, "meeting_id"),
    (RecordType.RESOLUTION, "number"): _column(RESOLUTION, "number", number_key),
    (RecordType.RESOLUTION, "kinds"): _kinds,
    (RecordType.RESOLUTION, "text"): _texts,
    (RecordType.RESOLUTION, "language"): _text_language,
    (RecordType.RESOLUTION, "languages"): _languages(RESOLUTION_TEXT, "resolution_id"),
    (RecordType.PERSON, "office"): _offices,
    (RecordType.PERSON, "meeting_count"): _count(PARTICIPATION, "person_id", PERSON, "meeting_id"),
    (RecordType.INSTITUTION, "abbreviation"): _abbreviations,
    (RecordType.INSTITUTION, "meeting_count"): _count(
        ORGANISER, "institution_id", INSTITUTION, "meeting_id"
    ),
    (RecordType.INSTRUMENT, "date"): _column(INSTRUMENT, "date"),
    (RecordType.INSTRUMENT, "citation_count"): _count(
        CITATION, "instrument_id", INSTRUMENT, "resolution_id"
    ),
    (RecordType.DOCUMENT, "meeting_id"): _column(DOCUMENT, "meeting_id"),
    (RecordType.DOCUMENT, "title"): _column(DOCUMENT, "title", str.casefold),
    (RecordType.DOCUMENT, "filename"): _of_original("filename", str.casefold),
    (RecordType.DOCUMENT, "type"): _column(DOCUMENT, "document_type"),
    (RecordType.DOCUMENT, "language"): _column(DOCUMENT, "language"),
    (RecordType.DOCUMENT, "received_at"): _of_original("received_at"),
    (RecordType.DOCUMENT, "size"): _of_original("size"),
    (RecordType.DOCUMENT, "complete"): _column(DOCUMENT, "complete"),
}
