"""A described thing is read for its form and saved from it: one event, undoable."""

from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import RecordType
from db.model.description import EditedDescription
from db.storage.contents import Content, present
from db.storage.description.codes import check_codes
from db.storage.description.drafts import description_content
from db.storage.description.drafts_read import DESCRIPTION_MAKERS
from db.storage.editing import content_to_edit, save_content
from db.storage.history import Change
from db.storage.reading.names import load_names

#: What the reference codes of a unit and of those below it follow from.
_CODED = ("code", "parent_id", "pattern")


def read_description(session: Session, record_id: str, language: str) -> EditedDescription:
    """A unit, an accession, a rule or an act as its form shows it. Raises RecordNotFoundError."""
    version, content = present(session, record_id)
    make = DESCRIPTION_MAKERS.get(RecordType(content["type"]))
    if make is None:
        raise RecordNotFoundError(id=record_id)
    names = load_names(session, _named(content), language)
    return EditedDescription(record_id, version, make(content, names))


def _named(content: Content) -> list[str | None]:
    creators = [row["authority_id"] for row in content.get("creators", ())]
    return [content.get("donor_id"), *creators]


def save_description(
    change: Change, edited: EditedDescription, language: str, reason: str
) -> int | None:
    """Store a draft; the event's number, None where it says what the record says already.

    Raises EditConflictError if the record is at another version, RecordNotFoundError,
    DescriptionError.
    """
    content = content_to_edit(change, edited.id, edited.version)
    wanted = description_content(change, edited.draft, content, language, edited.id)
    event = save_content(change, edited.id, wanted, reason)
    if event is not None and any(content.get(name) != wanted.get(name) for name in _CODED):
        check_codes(change.session, edited.id)
    return event
