"""What a waiting text is beside a document of the archive, in figures a person can judge."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.language.name_likeness import name_likeness
from db.model import (
    Belonging,
    DocumentText,
    Proposal,
    Relation,
    RelationKind,
    Share,
    Target,
)
from db.storage.document_json import paragraphs_from_json
from db.storage.matching.likely import SIMILAR_SOUND
from db.storage.reading.names import load_forms
from db.storage.reading.sources import MEETING_THEME, ORIGINAL, PARTICIPATION
from db.storage.recording.placing import Placed
from db.storage.recording.points import align_points, resolutions_of
from db.storage.text_prints import words_of


def is_related(placed: Placed) -> bool:
    """Whether a text that is placed so has a relation."""
    return all(one is not None for one in (placed.document, placed.meeting, placed.kind))


def relation_of(
    session: Session, proposal: Proposal, placed: Placed, text: DocumentText, language: str
) -> Relation | None:
    """The relation of a text that is placed beside a document; None for one of its own."""
    document, meeting, kind = placed.document, placed.meeting, placed.kind
    if document is None or meeting is None or kind is None:
        return None
    filename = session.scalar(
        select(ORIGINAL.c.filename).where(ORIGINAL.c.sha256 == document.original_sha256)
    )
    points, resolutions = _points(session, proposal, meeting.id, kind, language)
    target = Target(Belonging.MEETING, meeting.id)
    if kind is RelationKind.SAME_TEXT:
        target = Target(Belonging.ORIGINAL, document.id)
    return Relation(
        kind=kind,
        document_id=document.id,
        meeting_id=meeting.id,
        filename=filename or "",
        language=document.language,
        ordinal=meeting.ordinal,
        date=meeting.date_start,
        shared=placed.shared,
        numbers=_numbers(text, document),
        names=_names(session, proposal, meeting.id),
        points=points,
        resolutions=resolutions,
        target=target,
        date_end=meeting.date_end,
        theme=_theme(session, meeting.id, language),
    )


def _theme(session: Session, meeting_id: str, language: str) -> str:
    """The theme of a meeting as it is worded in a language; empty where it is in none."""
    column = MEETING_THEME.c
    wording = select(column.text).where(
        column.meeting_id == meeting_id, column.language == language
    )
    return session.scalar(wording.limit(1)) or ""


def _points(
    session: Session, proposal: Proposal, meeting_id: str, kind: RelationKind, language: str
) -> tuple[Share, int]:
    """How many points find their resolution when the text is recorded."""
    points = [point for point in proposal.points if point.text.text.strip()]
    present = resolutions_of(session, meeting_id)
    translated = kind is RelationKind.TRANSLATION
    aligned = align_points(session, points, present, language, translated=translated)
    return Share(sum(place is not None for place in aligned), len(points)), len(present)


def _numbers(text: DocumentText, document: Any) -> Share:
    """How many of the text's different numbers stand in the document too: years, days, counts."""
    new = _figures(words_of(text.text, text.paragraphs))
    old = _figures(words_of(document.text, paragraphs_from_json(document.structure)))
    return Share(len(new & old), len(new))


def _figures(words: list[str]) -> set[str]:
    return {word for word in words if word.isdecimal()}


def _names(session: Session, proposal: Proposal, meeting_id: str) -> Share:
    """How many of the text's persons are heard among those of the meeting."""
    column = PARTICIPATION.c
    ids = session.scalars(select(column.person_id).where(column.meeting_id == meeting_id))
    forms = [form.text for own in load_forms(session, ids).values() for form in own]
    names = [person.name.text for person in proposal.participants]
    same = sum(
        any(name_likeness(name, form).score >= SIMILAR_SOUND for form in forms) for name in names
    )
    return Share(same, len(names))
