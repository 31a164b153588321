"""New units, accessions, rules and acts, and what is laid into a unit: each one event, undoable."""

from sqlalchemy import insert, select

from db.errors import DescriptionError
from db.model import RecordType, new_id
from db.model.description import DRAFT_TYPES, DescriptionDraft
from db.storage.contents import Content
from db.storage.description.codes import check_codes
from db.storage.description.drafts import LONGEST, description_content, one_line
from db.storage.history import Change
from db.storage.putting import put
from db.storage.reading.sources import RECORD, UNIT
from db.storage.removing import expected_content

ADDED, PLACED = "record_added", "record_placed"
_PLACEABLE = (RecordType.MEETING.value, RecordType.DOCUMENT.value)


def add_record(change: Change, draft: DescriptionDraft, language: str, reason: str) -> str:
    """Make a record of a draft; its id. Raises DescriptionError."""
    word = next(name for name, kind in DRAFT_TYPES.items() if isinstance(draft, kind))
    record_id = new_id()
    content = description_content(change, draft, {"type": word}, language, record_id)
    change.session.execute(
        insert(RECORD).values(
            id=record_id,
            type=word,
            version=1,
            created_at=change.at,
            updated_at=change.at,
            binned_at=change.at,  # until ``put`` takes it out
        )
    )
    put(change, {record_id: content})
    check_codes(change.session, record_id)
    change.finish(change.event(ADDED, record_id, reason=one_line(reason), type=word))
    return record_id


def place_record(
    change: Change, record_id: str, version: int, unit_id: str, sheets: str | None
) -> int | None:
    """Lay a document or a meeting into a unit; with ``sheets`` None take it out of there.

    The event's number, None where nothing is different. Raises RecordNotFoundError,
    StaleRecordError, DescriptionError.
    """
    content = expected_content(change, record_id, version)
    known = change.session.scalar(select(UNIT.c.id).where(UNIT.c.id == unit_id))
    if content["type"] not in _PLACEABLE or known is None:
        raise DescriptionError("unit_unknown", value=unit_id)
    rows = [row for row in content.get("placements", ()) if row["unit_id"] != unit_id]
    if sheets is not None:
        line = one_line(sheets)
        if len(line) > LONGEST:
            raise DescriptionError("code_long", limit=LONGEST)
        rows.append({"unit_id": unit_id, "sheets": line})
    wanted: Content = content | {"placements": sorted(rows, key=lambda row: str(row["unit_id"]))}
    if not rows:
        del wanted["placements"]
    if not put(change, {record_id: wanted}):
        return None
    event = change.event(PLACED, record_id, unit=unit_id, sheets=sheets or "")
    change.finish(event)
    return event
