"""The value of one field for every record of a type, made so that it can be compared."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from db.language.collation import collation_key
from db.language.family_first import family_first
from db.model import RecordType, ResolutionKind
from db.storage.name_choice import Form, best_language, by_language, display_form, short_form
from db.storage.reading.names import Names
from db.storage.reading.sources import (
    DOCUMENT,
    NAME_FORM,
    ORIGINAL,
    RESOLUTION,
    RESOLUTION_KIND,
    RESOLUTION_TEXT,
    whole_column,
)

Values = Mapping[str, Any]
Reader = Callable[[Session, str], Values]
#: Makes of a language what turns a value into what it is compared by.
Keying = Callable[[str], Callable[[Any], Any]]
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
        read = FIELDS[record_type, field]
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
    """What the names that are shown are compared by: of councils the short ones.

    Of persons it is the family's name first.
    """
    choose = short_form if record_type is RecordType.COUNCIL else display_form
    key = collation_key(language)
    chosen = {i: choose(own, language) for i, own in _forms(session, record_type).items()}
    placed = family_first if record_type is RecordType.PERSON else str
    return {i: key(placed(form.text)) for i, form in chosen.items() if form}


def abbreviation_keys(session: Session, language: str) -> dict[str, str]:
    """What the abbreviations of institutions are compared by."""
    forms = _forms(session, RecordType.INSTITUTION)
    names = Names(forms, language)
    found = {i: names.abbreviation(i) for i in forms}
    key = collation_key(language)
    return {i: key(text) for i, text in found.items() if text}


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


def _same(value: Any) -> Any:
    return value


def _as_it_is(_language: str) -> Callable[[Any], Any]:
    return _same


def _as_number(_language: str) -> Callable[[Any], Any]:
    return number_key


def _column(table: Table, name: str, keying: Keying = _as_it_is) -> Reader:
    def read(session: Session, language: str) -> Values:
        key = keying(language)
        rows = whole_column(
            session, select(table.c.id, table.c[name]).where(table.c[name].is_not(None))
        )
        return {i: key(value) for i, value in rows}

    return read


def _of_original(name: str, keying: Keying = _as_it_is) -> Reader:
    def read(session: Session, language: str) -> Values:
        key = keying(language)
        statement = select(DOCUMENT.c.id, ORIGINAL.c[name]).join_from(
            DOCUMENT, ORIGINAL, DOCUMENT.c.original_sha256 == ORIGINAL.c.sha256
        )
        return {i: key(value) for i, value in whole_column(session, statement)}

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
    key = collation_key(language)
    return {i: key(wordings[i][own]) for i, own in best.items() if own is not None}


def _texts(session: Session, language: str) -> Values:
    column = RESOLUTION_TEXT.c
    head = func.substr(column.text, 1, _TEXT_HEAD)
    found: dict[str, dict[str, str]] = {}
    for i, own, text in whole_column(session, select(column.resolution_id, column.language, head)):
        found.setdefault(i, {}).setdefault(own, text)
    return _wording(found, language)


def _text_language(session: Session, language: str) -> Values:
    column = RESOLUTION_TEXT.c
    found: dict[str, set[str]] = {}
    for i, own in whole_column(session, select(column.resolution_id, column.language)):
        found.setdefault(i, set()).add(own)
    return {i: best_language(own, language, None) for i, own in found.items()}


FIELDS: Mapping[tuple[RecordType, str], Reader] = {
    (RecordType.RESOLUTION, "meeting_id"): _column(RESOLUTION, "meeting_id"),
    (RecordType.RESOLUTION, "number"): _column(RESOLUTION, "number", _as_number),
    (RecordType.RESOLUTION, "kinds"): _kinds,
    (RecordType.RESOLUTION, "text"): _texts,
    (RecordType.RESOLUTION, "language"): _text_language,
    (RecordType.RESOLUTION, "languages"): _languages(RESOLUTION_TEXT, "resolution_id"),
    (RecordType.DOCUMENT, "meeting_id"): _column(DOCUMENT, "meeting_id"),
    (RecordType.DOCUMENT, "title"): _column(DOCUMENT, "title", collation_key),
    (RecordType.DOCUMENT, "filename"): _of_original("filename", collation_key),
    (RecordType.DOCUMENT, "type"): _column(DOCUMENT, "document_type"),
    (RecordType.DOCUMENT, "language"): _column(DOCUMENT, "language"),
    (RecordType.DOCUMENT, "received_at"): _of_original("received_at"),
    (RecordType.DOCUMENT, "size"): _of_original("size"),
    (RecordType.DOCUMENT, "complete"): _column(DOCUMENT, "complete"),
}
