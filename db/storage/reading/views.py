"""What the database tells of found units, by the index's own ids.

It is on the way of every keystroke: no more is read than the hits need.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import UnitText, UnitType, UnitView
from db.storage.authority_records.texts import body_identifiers, described_texts
from db.storage.name_choice import by_language
from db.storage.reading.annotation_units import note_views, tagged_views
from db.storage.reading.conflicts import Others, other_values
from db.storage.reading.meeting_material import (
    Grouped,
    free_paragraphs,
    of_owner,
    offices_of,
    theme_texts,
    wordings,
)
from db.storage.reading.names import Names, load_names
from db.storage.reading.person_offices import person_offices
from db.storage.reading.sources import (
    DOCUMENT,
    MEETING,
    MEETING_THEME,
    ORGANISER,
    PARTICIPATION,
    PERSON,
    RESOLUTION,
    RESOLUTION_TEXT,
    rows_in,
)
from db.storage.reading.waiting_units import waiting_views
from db.storage.reading.wordings import kinds_of, meeting_languages


@dataclass(frozen=True, slots=True)
class _Found:
    """The rows behind the hits: of meetings, resolutions and documents."""

    resolutions: Mapping[str, Any]
    documents: Mapping[str, Any]
    meetings: Mapping[str, Any]
    organisers: Grouped
    participations: Grouped
    names: Names

    def head(self, meeting_id: str) -> dict[str, Any]:
        """What every view of a meeting's units has of it."""
        meeting = self.meetings[meeting_id]
        return {
            "meeting_id": meeting.id,
            "date": meeting.date_start,
            "council": self.names.short(meeting.council_id),
            "ordinal": meeting.ordinal,
            "place": self.names.label(meeting.place_id),
        }


def hit_views(session: Session, uids: Sequence[str], language: str) -> Mapping[str, UnitView]:
    """The views of those units; one whose record has gone, or an unknown id, is missing.

    ``title`` is a name out of the records, not a sentence: a meeting's or resolution's council,
    a document's title, a person's name.
    """
    wanted: dict[str, list[str]] = {kind: [] for kind in ("m", "r", "p", "n", "a", "t", "f")}
    for uid in uids:
        kind, _, rest = uid.partition(":")
        wanted.setdefault(kind, []).append(rest)
    views: dict[str, UnitView] = {}
    if wanted["m"] or wanted["r"] or wanted["p"]:
        found = _load(session, wanted, language)
        views |= _resolution_views(session, found)
        views |= _paragraph_views(session, found, frozenset(wanted["p"]))
        views |= _meeting_views(session, found, wanted["m"])
    if wanted["n"]:
        views |= _person_views(session, wanted["n"], language)
    if wanted["a"]:
        views |= note_views(session, wanted["a"], language)
    if wanted["t"]:
        views |= tagged_views(session, wanted["t"], language)
    if wanted["f"]:
        views |= waiting_views(session, wanted["f"])
    return views


def _load(session: Session, wanted: Mapping[str, Sequence[str]], language: str) -> _Found:
    resolutions = _by_id(session, RESOLUTION, wanted["r"])
    documents = _by_id(session, DOCUMENT, [i.partition(":")[0] for i in wanted["p"]])
    owners = [row.meeting_id for rows in (resolutions, documents) for row in rows.values()]
    meetings = _by_id(session, MEETING, [*wanted["m"], *owners])
    organisers = of_owner(session, ORGANISER, "meeting_id", wanted["m"], "position")
    participations = of_owner(session, PARTICIPATION, "meeting_id", wanted["m"], "position")
    authorities = [
        *(i for row in meetings.values() for i in (row.council_id, row.place_id)),
        *(meetings[i].legal_basis_id for i in wanted["m"] if i in meetings),
        *(row.institution_id for rows in organisers.values() for row in rows),
        *(row.person_id for rows in participations.values() for row in rows),
    ]
    names = load_names(session, authorities, language)
    return _Found(resolutions, documents, meetings, organisers, participations, names)


def _by_id(session: Session, table: Any, ids: Sequence[str]) -> dict[str, Any]:
    return {row.id: row for row in rows_in(session, select(table), table.c.id, ids)}


def _resolution_views(session: Session, found: _Found) -> dict[str, UnitView]:
    ids = list(found.resolutions)
    kinds = kinds_of(session, ids)
    texts = of_owner(session, RESOLUTION_TEXT, "resolution_id", ids, "document_id")
    views: dict[str, UnitView] = {}
    for row in found.resolutions.values():
        own = wordings(row.id, texts)
        head = found.head(row.meeting_id)
        views[f"r:{row.id}"] = UnitView(
            uid=f"r:{row.id}",
            record_id=row.id,
            type=UnitType.RESOLUTION,
            number=row.number,
            title=head["council"],
            texts=own,
            languages=by_language(text.language for text in own if text.language),
            kinds=kinds.get(row.id, ()),
            **head,
        )
    return views


def _paragraph_views(
    session: Session, found: _Found, wanted: frozenset[str]
) -> dict[str, UnitView]:
    views: dict[str, UnitView] = {}
    for document_id, paragraphs in free_paragraphs(session, found.documents.values()).items():
        row = found.documents[document_id]
        head = found.head(row.meeting_id)
        for paragraph in paragraphs:
            uid = f"p:{document_id}:{paragraph.index}"
            if uid.removeprefix("p:") in wanted:
                views[uid] = UnitView(
                    uid=uid,
                    record_id=document_id,
                    type=UnitType.PARAGRAPH,
                    number=None,
                    title=row.title or head["council"],
                    texts=(UnitText(row.language, paragraph.text),),
                    languages=(row.language,) if row.language else (),
                    paragraph=paragraph.index,
                    **head,
                )
    return views


def _meeting_views(session: Session, found: _Found, ids: Sequence[str]) -> dict[str, UnitView]:
    themes = of_owner(session, MEETING_THEME, "meeting_id", ids, "language")
    offices = offices_of(session, ids)
    languages = meeting_languages(session, ids)
    others = other_values(session, ids)
    identifiers = body_identifiers(session, found.meetings.values(), found.organisers)
    views: dict[str, UnitView] = {}
    for meeting in (found.meetings[i] for i in ids if i in found.meetings):
        authorities = [
            meeting.council_id,
            meeting.place_id,
            meeting.legal_basis_id,
            *(row.institution_id for row in found.organisers.get(meeting.id, ())),
            *(row.person_id for row in found.participations.get(meeting.id, ())),
        ]
        own = theme_texts(meeting, themes)
        texts = (
            *own,
            *others.get(meeting.id, Others()).texts,
            *found.names.unit_texts(i for i in authorities if i),
            *_held_offices(found, meeting.id, offices),
            *identifiers.get(meeting.id, ()),
        )
        head = found.head(meeting.id)
        views[f"m:{meeting.id}"] = UnitView(
            uid=f"m:{meeting.id}",
            record_id=meeting.id,
            type=UnitType.MEETING,
            number=None,
            title=head["council"],
            texts=tuple(dict.fromkeys(texts)),
            languages=languages.get(meeting.id, ()),
            leading=own,
            **head,
        )
    return views


def _held_offices(found: _Found, meeting_id: str, offices: Grouped) -> list[UnitText]:
    """The offices of those who took part, each with who held it."""
    return [
        _held(found.names, row.person_id, UnitText(office.language, office.text))
        for row in found.participations.get(meeting_id, ())
        for office in offices.get(row.id, ())
    ]


def _held(names: Names, person_id: str, office: UnitText) -> UnitText:
    """An office alone does not say whose it is."""
    person = names.label(person_id)
    return UnitText(office.language, f"{person}, {office.text}" if person else office.text)


def _person_views(
    session: Session, person_ids: Sequence[str], language: str
) -> dict[str, UnitView]:
    present = [row.id for row in rows_in(session, select(PERSON.c.id), PERSON.c.id, person_ids)]
    names = load_names(session, present, language)
    offices = person_offices(session, present)
    described = described_texts(session, present)
    return {
        f"n:{person_id}": UnitView(
            uid=f"n:{person_id}",
            record_id=person_id,
            type=UnitType.PERSON,
            meeting_id=None,
            number=None,
            date=None,
            title=names.label(person_id),
            texts=(
                *names.unit_texts([person_id]),
                *(_held(names, person_id, office) for office in offices.get(person_id, ())),
                *described.get(person_id, ()),
            ),
        )
        for person_id in present
    }
