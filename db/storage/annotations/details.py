"""Puts tags and notes to the details that pages show."""

from dataclasses import replace
from typing import TypeVar

from sqlalchemy.orm import Session

from db.model import AuthorityDetail, DocumentDetail, MeetingDetail, ResolutionDetail
from db.model.annotations import Annotations
from db.storage.annotations.reading import annotations_of, document_notes

_Detail = TypeVar("_Detail", MeetingDetail, ResolutionDetail, AuthorityDetail)
_NONE = Annotations()


def annotated(session: Session, detail: _Detail) -> _Detail:
    """A record with its own tags and notes."""
    own = annotations_of(session, [detail.id]).get(detail.id, _NONE)
    return replace(detail, tags=own.tags, notes=own.notes)


def annotated_meeting(session: Session, meeting: MeetingDetail) -> MeetingDetail:
    """A meeting with its tags and notes, and those of its resolutions."""
    own = annotations_of(session, [meeting.id, *(one.id for one in meeting.resolutions)])
    if not own:
        return meeting
    resolutions = tuple(_with(one, own.get(one.id, _NONE)) for one in meeting.resolutions)
    return _with(replace(meeting, resolutions=resolutions), own.get(meeting.id, _NONE))


def annotated_document(session: Session, document: DocumentDetail) -> DocumentDetail:
    """A document with its tags, and with the notes on it and on its words."""
    own = annotations_of(session, [document.id]).get(document.id, _NONE)
    return replace(document, tags=own.tags, notes=document_notes(session, document.id))


def _with(detail: _Detail, own: Annotations) -> _Detail:
    return replace(detail, tags=own.tags, notes=own.notes)
