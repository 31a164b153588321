"""The rows of tables, by page of ids. A record that has gone is missing from the answer."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from db.model import RecordType, Row
from db.storage.reading.authority_rows import institution_rows, instrument_rows, person_rows
from db.storage.reading.document_rows import document_rows
from db.storage.reading.meeting_rows import meeting_rows, resolution_rows


def rows(
    session: Session, record_type: RecordType, ids: Sequence[str], language: str
) -> Mapping[str, Row]:
    """The rows of those ids in the language asked for.

    Raises ValueError for a type that no table lists (councils, places, topics).
    """
    if record_type is RecordType.MEETING:
        return meeting_rows(session, ids, language)
    if record_type is RecordType.RESOLUTION:
        return resolution_rows(session, ids, language)
    if record_type is RecordType.PERSON:
        return person_rows(session, ids, language)
    if record_type is RecordType.INSTITUTION:
        return institution_rows(session, ids, language)
    if record_type is RecordType.INSTRUMENT:
        return instrument_rows(session, ids, language)
    if record_type is RecordType.DOCUMENT:
        return document_rows(session, ids)
    raise ValueError(f"no table lists records of type {record_type.value}")
