"""Offices in time: those that the archivist states, and those that were stated at meetings."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db.model import MeetingMention, RecordType
from db.model.authority_records import OfficeSpan
from db.model.dossiers import OfficeEntry
from db.storage.authority_records.page import (
    in_time_with_overlaps,
    place_in_time,
    stated_offices,
)
from db.storage.reading.dossiers.meetings import in_time, mentions
from db.storage.reading.dossiers.statements import Statement
from db.storage.reading.names import load_names
from db.storage.reading.sources import HELD_OFFICE


def held_by(session: Session, person_id: str, language: str) -> list[OfficeEntry]:
    """The offices that the archivist states of a person."""
    return _held(session, HELD_OFFICE.c.person_id == person_id, language)


def held_at(session: Session, institution_id: str, language: str) -> list[OfficeEntry]:
    """The offices at an institution that the archivist states of persons."""
    return _held(session, HELD_OFFICE.c.institution_id == institution_id, language)


def _held(session: Session, condition: ColumnElement[bool], language: str) -> list[OfficeEntry]:
    own = HELD_OFFICE.c
    people = session.execute(select(own.id, own.person_id).where(condition).order_by(own.id)).all()
    names = load_names(session, [row.person_id for row in people], language)
    spans = stated_offices(session, condition, language)
    return [
        OfficeEntry(span, person=names.ref(row.person_id, RecordType.PERSON))
        for row, span in zip(people, spans, strict=True)
    ]


def stated_at_meetings(
    session: Session,
    said: Iterable[Statement],
    language: str,
    sameness: Callable[[str], tuple[str, str]],
) -> list[OfficeEntry]:
    """The offices of those participations: one for each person and office, in its fullest wording.

    ``sameness`` is equal for two wordings of one office. The dates are those of the first and of
    the last meeting at which it was stated.
    """
    groups: dict[tuple[str, tuple[str, str]], list[Statement]] = {}
    for one in said:
        if one.office:
            groups.setdefault((one.person_id, sameness(one.office)), []).append(one)
    meetings = {one.meeting_id for group in groups.values() for one in group}
    order = {meeting: place for place, meeting in enumerate(in_time(session, meetings))}
    held = {
        key: list(dict.fromkeys(sorted((one.meeting_id for one in group), key=order.__getitem__)))
        for key, group in groups.items()
    }
    ends = list({place for ids in held.values() for place in (ids[0], ids[-1])})
    named = mentions(session, ends, language)
    names = load_names(session, {person for person, _ in groups}, language)
    made = []
    for key, group in groups.items():
        fullest = max(reversed(group), key=lambda one: len(one.office)).office
        entry = _entry(fullest, held[key], named)
        made.append(replace(entry, person=names.ref(key[0], RecordType.PERSON)))
    return made


def _entry(text: str, meetings: Sequence[str], named: Mapping[str, MeetingMention]) -> OfficeEntry:
    first, last = named[meetings[0]], named[meetings[-1]]
    return OfficeEntry(
        OfficeSpan(text, first.date, last.date or first.date, meeting=first), last, len(meetings)
    )


def in_order(entries: Iterable[OfficeEntry]) -> list[OfficeEntry]:
    """The lines of each person together, in time, and the persons by their first lines.

    A line that the archivist states says how many others hold at the same time and say something
    else; meetings word one office in many ways, so that their lines are not held against each
    other.
    """
    lines: dict[str, list[OfficeEntry]] = {}
    for one in entries:
        lines.setdefault(one.person.id if one.person else "", []).append(one)
    people = [_of_person(own) for own in lines.values()]
    people.sort(key=lambda own: (own[0].office.start or "~", own[0].office.text))
    return [one for own in people for one in own]


def _of_person(lines: Sequence[OfficeEntry]) -> list[OfficeEntry]:
    held = [one for one in lines if one.times == 0]
    counted = in_time_with_overlaps([one.office for one in held])
    held.sort(key=lambda one: place_in_time(one.office))
    stated = [replace(one, office=span) for one, span in zip(held, counted, strict=True)]
    read = [one for one in lines if one.times]
    return sorted([*stated, *read], key=lambda one: place_in_time(one.office))
