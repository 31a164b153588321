"""Notes are written, changed and deleted: each one event, undoable."""

import re
import unicodedata
from typing import Any

from sqlalchemy import select

from db.errors import AnnotationError, RecordNotFoundError, StaleRecordError
from db.model import new_id
from db.model.annotations import CONTEXT, LONGEST_NOTE, LONGEST_QUOTATION, Note, NotePlace
from db.storage.annotations.tags import check_annotated
from db.storage.contents import Content, contents_of
from db.storage.history import Change
from db.storage.instants import who
from db.storage.putting import put
from db.storage.reading.sources import RECORD_NOTE
from db.storage.record_parts import NOTES, QUOTATION

WRITTEN, EDITED, DELETED = "note_written", "note_edited", "note_deleted"
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
#: Letters of a note that its event tells.
_TOLD = 80


def write_note(
    change: Change, record: str, text: str, place: NotePlace | None = None
) -> tuple[str, int]:
    """A new note on a record, or on words of a document of its meeting: its id, and the event's.

    Raises RecordNotFoundError, AnnotationError ``note_empty``, ``note_long``, ``words_unknown``.
    """
    content = contents_of(change.session, [record]).get(record)
    check_annotated(content, record)
    assert content is not None
    row = {
        "id": new_id(),
        "text": clean_note(text),
        "author": who(),
        "made_at": change.at,
        "changed_at": None,
        **_quotation(change, record, content, place),
    }
    put(change, {record: _with(content, [*content.get(NOTES, ()), row])})
    return row["id"], _finished(change, WRITTEN, record, row["text"])


def edit_note(change: Change, note: Note, text: str) -> int | None:
    """Let a note, as somebody saw it, say something else; None if it says so already.

    Raises StaleRecordError if it says something else by now, AnnotationError.
    """
    record, content = _found(change, note)
    wanted = clean_note(text)
    if wanted == note.text:
        return None
    rows = [
        row | {"text": wanted, "changed_at": change.at} if row["id"] == note.id else row
        for row in content[NOTES]
    ]
    put(change, {record: _with(content, rows)})
    return _finished(change, EDITED, record, wanted)


def delete_note(change: Change, note: Note) -> int:
    """Take a note away, as somebody saw it. Raises StaleRecordError, AnnotationError."""
    record, content = _found(change, note)
    rows = [row for row in content[NOTES] if row["id"] != note.id]
    put(change, {record: _with(content, rows)})
    return _finished(change, DELETED, record, note.text)


def clean_note(text: str) -> str:
    """A note as it is kept: composed (NFC), without control characters or blank ends.

    Raises AnnotationError ``note_empty`` or ``note_long``.
    """
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    lines = _CONTROLS.sub(" ", composed).split("\n")
    cleaned = "\n".join(line.rstrip() for line in lines).strip()
    if not cleaned:
        raise AnnotationError("note_empty")
    if len(cleaned) > LONGEST_NOTE:
        raise AnnotationError("note_long", limit=LONGEST_NOTE)
    return cleaned


def with_notes(content: Content, other: Content) -> Content:
    """A content with the notes of another one too."""
    return _with(content, [*content.get(NOTES, ()), *other.get(NOTES, ())])


def _quotation(
    change: Change, record: str, content: Content, place: NotePlace | None
) -> dict[str, Any]:
    """The columns of a note's words. Raises AnnotationError ``words_unknown``."""
    if place is None:
        return dict.fromkeys(QUOTATION)
    document = contents_of(change.session, [place.document_id]).get(place.document_id, {})
    text = document.get("text", "")
    meeting = content.get("meeting_id", record)
    is_there = 0 <= place.start < place.end <= len(text) and document.get("meeting_id") == meeting
    quoted = text[place.start : place.end]
    if not is_there or not quoted.strip() or len(quoted) > LONGEST_QUOTATION:
        raise AnnotationError("words_unknown", id=place.document_id)
    prefix = text[max(0, place.start - CONTEXT) : place.start]
    suffix = text[place.end : place.end + CONTEXT]
    values = (place.document_id, place.start, place.end, quoted, prefix, suffix)
    return dict(zip(QUOTATION, values, strict=True))


def _found(change: Change, note: Note) -> tuple[str, Content]:
    """The record that has the note now, and its content."""
    own = RECORD_NOTE.c
    row = change.session.execute(select(own.record_id, own.text).where(own.id == note.id)).first()
    if row is None:
        raise RecordNotFoundError(id=note.id)
    if row.text != note.text:
        raise StaleRecordError(id=row.record_id)
    return row.record_id, contents_of(change.session, [row.record_id])[row.record_id]


def _with(content: Content, notes: list[Content]) -> Content:
    made = {name: value for name, value in content.items() if name != NOTES}
    rows = sorted(notes, key=lambda row: str(row["id"]))
    return made | ({NOTES: rows} if rows else {})


def _finished(change: Change, what: str, record: str, text: str) -> int:
    line = " ".join(text.split())
    told = line if len(line) <= _TOLD else f"{line[:_TOLD].rstrip()}…"
    event = change.event(what, record, note=told)
    change.finish(event)
    return event
