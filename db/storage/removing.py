"""Moves records into the recycle bin: what goes with them, what lets go of them, what holds them.

A meeting takes its documents and its resolutions along. Names, values and references of other
records lose what pointed at it. An authority goes only when no record names it: whoever wants two
of them to be one merges them. Nothing is erased; versions, events and originals stay.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Column, select
from sqlalchemy.orm import Session

from db.errors import StaleRecordError, StillNeededError
from db.model import AUTHORITY_TYPES, RecordType
from db.model.history import BinPreview
from db.storage.contents import DELETED, Content, contents_of, present
from db.storage.history import Change
from db.storage.putting import put
from db.storage.tables import Base

BINNED = "record_binned"
#: So many of the records that hold one are named.
_NAMED = 5


def _column(table: str, name: str) -> Column[Any]:
    return Base.metadata.tables[table].c[name]


#: By what archival description and authority records name an authority.
_DESCRIBING = (
    *(("unit_creator", "authority_id", "unit_id"), ("accession", "donor_id", "id")),
    ("authority_relation", "other_id", "authority_id"),
)
_OFFICE = ("held_office", "institution_id", "person_id")
#: By what an authority or a unit is held: the column that names it, and the record whose row it is.
_HOLDERS: Mapping[RecordType, tuple[tuple[str, str, str], ...]] = {
    RecordType.COUNCIL: (
        *(("meeting", "council_id", "id"), ("link", "council_id", "source_id")),
        *(_OFFICE, *_DESCRIBING),
    ),
    RecordType.PERSON: (("participation", "person_id", "meeting_id"), *_DESCRIBING),
    RecordType.INSTITUTION: (
        *(("organiser", "institution_id", "meeting_id"), _OFFICE),
        *_DESCRIBING,
    ),
    RecordType.PLACE: (("meeting", "place_id", "id"),),
    RecordType.INSTRUMENT: (
        ("meeting", "legal_basis_id", "id"),
        ("citation", "instrument_id", "resolution_id"),
    ),
    RecordType.TOPIC: (
        ("record_topic", "topic_id", "record_id"),
        ("topic", "broader_id", "id"),
        ("topic_relation", "related_id", "topic_id"),
    ),
    RecordType.UNIT: (
        *(("unit", "parent_id", "id"), ("placement", "unit_id", "record_id")),
        *(("accession", "unit_id", "id"), ("disposal_act", "fonds_id", "id")),
        ("disposal_item", "unit_id", "act_id"),
    ),
    RecordType.RETENTION_RULE: (("unit", "rule_id", "id"),),
}
#: What points at a document, a meeting or a resolution from another record, and lets go of it.
POINTERS = (
    ("name_form", "source_id", "authority_id"),
    ("assertion", "source_id", "record_id"),
    ("link", "target_id", "source_id"),
    ("resolution_text", "document_id", "resolution_id"),
    ("topic_relation", "related_id", "topic_id"),
)


def holders(change: Change, record_id: str, record_type: RecordType) -> list[str]:
    """The records that name an authority, or that lie in a unit or go by a rule."""
    found: dict[str, None] = {}
    for table, column, owner in _HOLDERS.get(record_type, ()):
        statement = select(_column(table, owner)).where(_column(table, column) == record_id)
        found.update(
            dict.fromkeys(change.session.scalars(statement.order_by(_column(table, owner))))
        )
    return list(found)


def bin_record(change: Change, record_id: str, version: int, reason: str) -> int:
    """Move a record and what goes with it into the recycle bin; the event's number.

    Raises RecordNotFoundError, StaleRecordError if it is at another version, StillNeededError.
    """
    content = expected_content(change, record_id, version)
    record_type = RecordType(content["type"])
    if held := holders(change, record_id, record_type):
        raise StillNeededError(id=record_id, by=held[0], number=len(held))
    gone = put_away(change, [record_id], record_type)
    event = change.event(
        BINNED,
        record_id,
        reason=" ".join(reason.split()),
        records=sum(gone.values()),
        type=record_type,
    )
    change.finish(event)
    return event


def put_away(change: Change, ids: Sequence[str], record_type: RecordType) -> Mapping[str, int]:
    """Move records of one type, and what goes with them away; how many of each type.

    Whether somebody still needs them is not asked; what pointed at them lets go.
    """
    going = [*ids, *going_along(change, ids, record_type)]
    own = contents_of(change.session, going)
    wanted: dict[str, Content] = {i: {"type": c["type"], DELETED: True} for i, c in own.items()}
    wanted |= _let_go(change, own)
    put(change, wanted)
    return Counter(content["type"] for content in own.values())


def preview_bin(change: Change, record_id: str, language: str) -> BinPreview:
    """What moving a record into the recycle bin would do. Raises RecordNotFoundError."""
    from db.storage.reading.versions import refs_of

    version, content = present(change.session, record_id)
    record_type = RecordType(content["type"])
    held = holders(change, record_id, record_type) if record_type in AUTHORITY_TYPES else []
    along = [
        one["type"]
        for one in contents_of(
            change.session, going_along(change, [record_id], record_type)
        ).values()
    ]
    refs = refs_of(change.session, [record_id, *held[:_NAMED]], language)
    return BinPreview(
        record=refs[record_id],
        version=version,
        documents=along.count(RecordType.DOCUMENT.value),
        resolutions=along.count(RecordType.RESOLUTION.value),
        held=len(held),
        held_by=tuple(refs[one] for one in held[:_NAMED] if one in refs),
    )


def expected_content(change: Change, record_id: str, version: int) -> Content:
    """The present content of a record that is not in the bin and at that version.

    Raises RecordNotFoundError, StaleRecordError.
    """
    now, content = present(change.session, record_id)
    if now != version:
        raise StaleRecordError(id=record_id)
    return content


def going_along(change: Change, ids: Sequence[str], record_type: RecordType) -> list[str]:
    """The resolutions and documents of meetings; nothing of other records."""
    if record_type is not RecordType.MEETING:
        return []
    own = going_with(change.session, ids)
    return [one for meeting, going in own.items() for one in going if one != meeting]


def going_with(session: Session, meetings: Sequence[str]) -> dict[str, list[str]]:
    """Each meeting with its resolutions and its documents, itself the first."""
    going = {meeting: [meeting] for meeting in meetings}
    for table in ("resolution", "document"):
        own, meeting_id = _column(table, "id"), _column(table, "meeting_id")
        for start in range(0, len(meetings), 500):
            part = meeting_id.in_(meetings[start : start + 500])
            for meeting, one in session.execute(select(meeting_id, own).where(part).order_by(own)):
                going[meeting].append(one)
    return going


def _let_go(change: Change, going: Mapping[str, Content]) -> dict[str, Content]:
    """The contents of other records without what points at those that go."""
    others = contents_of(change.session, pointing_at(change.session, going))
    return {i: without(content, going) for i, content in others.items()}


def pointing_at(session: Session, going: Mapping[str, Content]) -> list[str]:
    """The other records that point at those."""
    pointing: dict[str, None] = {}
    ids = list(going)
    for table, column, owner in POINTERS:
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            own = select(_column(table, owner)).where(_column(table, column).in_(part))
            pointing.update(dict.fromkeys(session.scalars(own)))
    return [i for i in pointing if i not in going]


def without(content: Content, gone: Mapping[str, Content]) -> Content:
    """A content that points at none of those records.

    A name stands without its source, a reference waits again for its session; a value that only
    that document stated, and a wording in it, go with it.
    """
    made = dict(content)
    if "names" in made:
        made["names"] = [
            row | {"source_id": None} if row["source_id"] in gone else row for row in made["names"]
        ]
    if "assertions" in made:
        made["assertions"] = [r for r in made["assertions"] if r["source_id"] not in gone]
    if "texts" in made:
        made["texts"] = [row for row in made["texts"] if row["document_id"] not in gone]
    if "links" in made:
        waiting = (_waiting(row, gone) for row in made["links"])
        made["links"] = [row for row in waiting if row is not None]
    if "related" in made:
        made["related"] = [row for row in made["related"] if row["related_id"] not in gone]
    return {name: value for name, value in made.items() if value != []}


def _waiting(link: Content, gone: Mapping[str, Content]) -> Content | None:
    """A link to what goes, as a reference to its session; None where that has no number."""
    target = str(link["target_id"])
    if target not in gone:
        return link
    meeting = gone.get(gone[target].get("meeting_id", target), {})
    council = link["council_id"] or meeting.get("council_id")
    ordinal = link["ordinal"] or meeting.get("ordinal")
    if not council or not ordinal:
        return None
    number = link["number"] or gone[target].get("number")
    return link | {"target_id": None, "council_id": council, "ordinal": ordinal, "number": number}
