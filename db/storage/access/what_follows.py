"""What follows for documents where a point of them is closed or restricted."""

from sqlalchemy.orm import Session

from db.model import RecordType
from db.model.access import PointDocuments
from db.storage.access.held_points import places_of
from db.storage.contents import contents_of
from db.storage.reading.versions import refs_of


def point_documents(session: Session, record_id: str, language: str) -> PointDocuments:
    """The documents in which a point stands; none for a record of any other type."""
    point = contents_of(session, [record_id]).get(record_id, {})
    if point.get("type") != RecordType.RESOLUTION.value:
        return PointDocuments()
    wordings = {row["document_id"]: row for row in point.get("texts", ())}
    documents = contents_of(session, wordings)
    refs = refs_of(session, documents, language)
    placed = {
        i: bool(places_of(content["text"], wordings[i], point))
        for i, content in documents.items()
        if i in refs
    }
    return PointDocuments(
        tuple(refs[i] for i, known in placed.items() if known),
        tuple(refs[i] for i, known in placed.items() if not known),
    )
