"""The words by which the index finds authorities beside their names."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import UnitText
from db.model.authority_records import DESCRIPTION_AREAS, Identifier
from db.model.identifiers import shown_identifier
from db.storage.authority_records.page import identifiers
from db.storage.reading.sources import AUTHORITY_DESCRIPTION, rows_in


def described_texts(session: Session, ids: Sequence[str]) -> dict[str, tuple[UnitText, ...]]:
    """What is said of each, paragraph by paragraph, and its identifiers; control notes are not."""
    own = AUTHORITY_DESCRIPTION.c
    columns = [own[area.value] for area in DESCRIPTION_AREAS]
    found: dict[str, dict[UnitText, None]] = {}
    for authority_id, *texts in rows_in(
        session, select(own.authority_id, *columns), own.authority_id, ids
    ):
        paragraphs = (line for text in texts for line in text.split("\n") if line)
        found[authority_id] = dict.fromkeys(UnitText("", line) for line in paragraphs)
    for authority_id, listed in identifiers(session, ids).items():
        found.setdefault(authority_id, {}).update(dict.fromkeys(_words(listed)))
    return {authority_id: tuple(texts) for authority_id, texts in found.items()}


def body_identifiers(
    session: Session, meetings: Iterable[Any], organisers: Mapping[str, Sequence[Any]]
) -> dict[str, tuple[UnitText, ...]]:
    """By meeting, the identifiers of its council and its organisers, which are no units."""
    bodies = {
        meeting.id: [
            *([meeting.council_id] if meeting.council_id else []),
            *(row.institution_id for row in organisers.get(meeting.id, ())),
        ]
        for meeting in meetings
    }
    known = identifiers(session, (one for own in bodies.values() for one in own))
    return {
        meeting_id: tuple(dict.fromkeys(text for one in own for text in _words(known.get(one, ()))))
        for meeting_id, own in bodies.items()
        if any(one in known for one in own)
    }


def _words(listed: Iterable[Identifier]) -> Iterable[UnitText]:
    """An identifier as people write it, and as it is stored."""
    for one in listed:
        yield UnitText("", shown_identifier(one))
        if one.value != shown_identifier(one):
            yield UnitText("", one.value)
