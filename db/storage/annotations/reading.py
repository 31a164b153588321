"""Reads tags and notes; looks where the words of a note stand now."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from db.errors import AnnotationError, RecordNotFoundError
from db.language.quotations import find_quotation
from db.model.annotations import (
    Annotations,
    Note,
    NotePlace,
    Quotation,
    TagCount,
    TaggedRecord,
    tag_key,
)
from db.storage.annotations.tags import bearers, spellings
from db.storage.name_keys import name_key, order_key
from db.storage.reading.names import labels
from db.storage.reading.sources import (
    DOCUMENT,
    RECORD_NOTE,
    RECORD_TAG,
    RESOLUTION,
    RESOLUTION_TEXT,
    paired,
    rows_in,
)
from db.storage.reading.versions import refs_of


def all_tags(session: Session) -> tuple[TagCount, ...]:
    """Every tag with the number of its records, by its words."""
    own = RECORD_TAG.c
    counts = paired(session.execute(select(own.key, func.count()).group_by(own.key)).all())
    texts = spellings(session, counts)
    found = (TagCount(texts[key], count) for key, count in counts.items())
    return tuple(sorted(found, key=lambda tag: name_key(tag.text)))


def tagged_records(session: Session, tag: str, language: str) -> tuple[TaggedRecord, ...]:
    """The records that bear a tag, by their type and their name."""
    records = bearers(session, [tag_key(tag)])
    refs = refs_of(session, records, language)
    numbers = paired(
        rows_in(session, select(RESOLUTION.c.id, RESOLUTION.c.number), RESOLUTION.c.id, records)
    )
    found = [TaggedRecord(ref, numbers.get(ref.id) or "") for ref in refs.values()]
    return tuple(sorted(found, key=_by_type_and_name))


def _by_type_and_name(one: TaggedRecord) -> tuple[str, str]:
    return one.record.type, order_key(one.record.type, one.record.label)


def facet_labels(session: Session, values: Iterable[str], language: str) -> Mapping[str, str]:
    """What to show for values of facets: names of authorities, spellings of tags."""
    wanted = list(values)
    found = labels(session, wanted, language)
    missing = [value for value in wanted if value not in found]
    return {**found, **spellings(session, missing)} if missing else found


def annotations_of(session: Session, records: Sequence[str]) -> Mapping[str, Annotations]:
    """The tags and notes of each record; one without any is missing."""
    tags = tags_of(session, records)
    notes = notes_of(session, records)
    return {
        record: Annotations(tags.get(record, ()), notes.get(record, ()))
        for record in records
        if record in tags or record in notes
    }


def tags_of(session: Session, records: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """The tags of each record, by their words; one without any is missing."""
    own = RECORD_TAG.c
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows_in(session, select(own.record_id, own.text), own.record_id, records):
        found[row.record_id].append(row.text)
    return {record: tuple(sorted(tags, key=name_key)) for record, tags in found.items()}


def notes_of(session: Session, records: Sequence[str]) -> Mapping[str, tuple[Note, ...]]:
    """The notes of each record, the oldest first; one without any is missing."""
    own = RECORD_NOTE.c
    rows = list(rows_in(session, select(RECORD_NOTE).order_by(own.id), own.record_id, records))
    found: dict[str, list[Note]] = defaultdict(list)
    for note in _placed(session, rows):
        found[note.record_id].append(note)
    return {record: tuple(notes) for record, notes in found.items()}


def note_by_id(session: Session, note: str) -> Note:
    """One note. Raises RecordNotFoundError."""
    rows = session.execute(select(RECORD_NOTE).where(RECORD_NOTE.c.id == note)).all()
    for found in _placed(session, rows):
        return found
    raise RecordNotFoundError(id=note)


def document_notes(session: Session, document: str) -> tuple[Note, ...]:
    """The notes on a document and on its words, whatever record they belong to.

    Those on words come first, as they stand in the text; one whose words are not found any more is
    with the document that they were in.
    """
    meeting = session.scalar(select(DOCUMENT.c.meeting_id).where(DOCUMENT.c.id == document))
    if meeting is None:
        raise RecordNotFoundError(id=document)
    own = RECORD_NOTE.c
    statement = select(RECORD_NOTE).where(
        or_(
            own.record_id == meeting,
            *(
                own.record_id.in_(select(table.c.id).where(table.c.meeting_id == meeting))
                for table in (RESOLUTION, DOCUMENT)
            ),
        )
    )
    rows = session.execute(statement.order_by(own.id)).all()
    found = [note for note in _placed(session, rows) if _is_of(note, document)]
    return tuple(sorted(found, key=_reading_order))


def place_of_words(session: Session, record: str, words: str, document: str = "") -> NotePlace:
    """Where words stand in a document, or in a resolution's wordings: the only place.

    Raises AnnotationError ``words_unknown`` if they stand nowhere or at several places.
    """
    own = RESOLUTION_TEXT.c
    spans = session.execute(
        select(own.document_id, own.start, own.end).where(own.resolution_id == record)
    ).all()
    ids = [row.document_id for row in spans] or [record]
    places: list[NotePlace] = []
    for row in rows_in(session, select(DOCUMENT.c.id, DOCUMENT.c.text), DOCUMENT.c.id, ids):
        if document and row.id != document:
            continue
        span = next((one for one in spans if one.document_id == row.id), None)
        begin = 0 if span is None or span.start is None else span.start
        text = row.text if span is None or span.end is None else row.text[: span.end]
        at = text.find(words, begin) if words.strip() else -1
        while at >= 0:
            places.append(NotePlace(row.id, at, at + len(words)))
            at = text.find(words, at + 1)
    if len(places) != 1:
        raise AnnotationError("words_unknown", id=record)
    return places[0]


def _is_of(note: Note, document: str) -> bool:
    if note.place is not None:
        return note.place.document_id == document
    if note.quotation is not None:
        return note.quotation.document_id == document
    return note.record_id == document


def _reading_order(note: Note) -> tuple[int, int, str]:
    if note.place is not None:
        return 0, note.place.start, note.id
    return (1 if note.quotation is not None else 2), 0, note.id


# Places -----------------------------------------------------------------------------------------


def _placed(session: Session, rows: Iterable[Any]) -> list[Note]:
    found = list(rows)
    quoting = [row for row in found if row.document_id is not None]
    texts = _texts(session, [row.document_id for row in quoting])
    lost = [row for row in quoting if _place(row, texts) is None]
    others = _other_editions(session, lost)
    return [
        _note(row, _place(row, texts) or _place_elsewhere(row, others.get(row.id, ())))
        for row in found
    ]


def _texts(session: Session, documents: Iterable[str]) -> Mapping[str, str]:
    own = DOCUMENT.c
    return paired(rows_in(session, select(own.id, own.text), own.id, documents))


def _place(row: Any, texts: Mapping[str, str]) -> NotePlace | None:
    if row.document_id not in texts:
        return None
    return _in_text(row, row.document_id, texts[row.document_id])


def _place_elsewhere(row: Any, editions: Iterable[tuple[str, str]]) -> NotePlace | None:
    places = (_in_text(row, document, text) for document, text in editions)
    return next((place for place in places if place is not None), None)


def _in_text(row: Any, document: str, text: str) -> NotePlace | None:
    span = find_quotation(text, row.quoted, row.prefix, row.suffix, row.start)
    return None if span is None else NotePlace(document, *span)


def _other_editions(
    session: Session, rows: Sequence[Any]
) -> Mapping[str, Sequence[tuple[str, str]]]:
    """By note, the other documents of its meeting, where its words may stand too."""
    records = [row.record_id for row in rows]
    meetings: dict[str, str] = {record: record for record in records}
    for table in (RESOLUTION, DOCUMENT):
        own = table.c
        meetings |= paired(rows_in(session, select(own.id, own.meeting_id), own.id, records))
    own = DOCUMENT.c
    editions: dict[str, list[tuple[str, str]]] = defaultdict(list)
    statement = select(own.id, own.meeting_id, own.text).order_by(own.id)
    for one in rows_in(session, statement, own.meeting_id, meetings.values()):
        editions[one.meeting_id].append((one.id, one.text))
    return {
        row.id: [one for one in editions[meetings[row.record_id]] if one[0] != row.document_id]
        for row in rows
    }


def _note(row: Any, place: NotePlace | None) -> Note:
    quotation = None
    if row.document_id is not None:
        quotation = Quotation(
            row.document_id, row.start, row.end, row.quoted, row.prefix, row.suffix
        )
    return Note(
        id=row.id,
        record_id=row.record_id,
        text=row.text,
        author=row.author,
        made_at=row.made_at,
        changed_at=row.changed_at,
        quotation=quotation,
        place=place,
    )
