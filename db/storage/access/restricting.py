"""Says of a record how far readers may see it: one event, undoable. Lists what was said."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import AccessError
from db.model import RecordType, Ref
from db.model.access import (
    RESTRICTABLE,
    AccessState,
    AccessStatus,
    Holds,
    Restriction,
    StatedRestriction,
)
from db.storage.access.holds import AccessMap, holds_of, load_access
from db.storage.contents import Content
from db.storage.description.codes import load_path
from db.storage.history import Change
from db.storage.reading.sources import DOCUMENT, RECORD, RESOLUTION, RESOLUTION_TEXT
from db.storage.reading.versions import refs_of
from db.storage.typed_dates import typed_date

ACCESS_CHANGED = "access_changed"
#: Characters of a reason.
LONGEST = 2000


def restrict(
    change: Change, record_id: str, version: int, said: Restriction | None, reason: str
) -> int | None:
    """Say it of a record, or with None nothing any more; the event's number.

    None where it is said so already. Raises RecordNotFoundError, StaleRecordError, AccessError
    ``access_not_here``, ``access_day_wrong``, ``access_reason_long``.
    """
    from db.storage.putting import put
    from db.storage.removing import expected_content

    content = expected_content(change, record_id, version)
    if RecordType(content["type"]) not in RESTRICTABLE:
        raise AccessError("access_not_here", id=record_id)
    wanted: Content = dict(content)
    if said is None:
        wanted.pop("restriction", None)
    else:
        wanted["restriction"] = [restriction_row(said)]
    if not put(change, {record_id: wanted}):
        return None
    facts = {} if said is None else {"status": said.status.value, "until": said.until}
    event = change.event(ACCESS_CHANGED, record_id, reason=" ".join(reason.split()), **facts)
    change.finish(event)
    return event


def restriction_row(said: Restriction) -> Content:
    """A restriction as a content has it. Raises AccessError as ``restrict``."""
    why = "\n".join(line.strip() for line in said.reason.strip().splitlines())
    if len(why) > LONGEST:
        raise AccessError("access_reason_long", limit=LONGEST)
    return {"status": said.status.value, "reason": why, "until": _day(said.until)}


def _day(text: str) -> str:
    """The last day, whole: a month or a year ends with its last one. Raises AccessError."""
    date = typed_date(text, AccessError("access_day_wrong", value=text))
    return "" if date is None else date.last_day()


# Looking ------------------------------------------------------------------------------------------


def states_of(
    session: Session, access: AccessMap, ids: list[str], day: str, language: str
) -> dict[str, AccessState]:
    """How those records stand on a day, each that there is."""
    holds = holds_of(session, access, ids)
    column = RECORD.c
    versions = session.execute(
        select(column.id, column.version).where(column.id.in_(ids), column.binned_at.is_(None))
    )
    sources = {i: _sources(session, access, i) for i in holds}
    refs = refs_of(session, [one for found in sources.values() for one in found], language)
    return {
        row.id: AccessState(
            row.id,
            row.version,
            holds.get(row.id, Holds()).status(day),
            holds.get(row.id, Holds()).until(day),
            access.own.get(row.id),
            tuple(_ref(refs, i) for i in sources.get(row.id, ())),
        )
        for row in versions
    }


def _ref(refs: dict[str, Ref], record_id: str) -> Ref:
    return refs[record_id]


def _sources(session: Session, access: AccessMap, record_id: str) -> list[str]:
    """The other records by which one is restricted, the nearest first."""
    meeting: str | None = None
    for table in (DOCUMENT, RESOLUTION):
        found = session.scalar(select(table.c.meeting_id).where(table.c.id == record_id))
        meeting = found or meeting
    texts = session.scalars(
        select(RESOLUTION_TEXT.c.document_id).where(RESOLUTION_TEXT.c.resolution_id == record_id)
    ).all()
    held = [i for i in texts if access.here(i)]
    near = [*(held if len(held) == len(texts) else ()), *([meeting] if meeting else ())]
    units = [u for i in (record_id, *near) for u in access.placed.get(i, ())]
    paths = [(start, load_path(session, start)) for start in (record_id, *units)]
    above = [u for start, path in paths if start in path for u in path.path(start)[::-1]]
    others = dict.fromkeys([*near, *above])
    return [
        i
        for i in others
        if i != record_id and i in access.own and access.own[i].status is not AccessStatus.OPEN
    ]


def stated(session: Session, day: str, language: str) -> tuple[StatedRestriction, ...]:
    """All that was said of records, those that end first first."""
    own = load_access(session).own
    refs = refs_of(session, own, language)
    found = [
        StatedRestriction(refs[i], said, bool(said.until) and said.until < day)
        for i, said in own.items()
        if i in refs
    ]
    return tuple(sorted(found, key=lambda one: (one.restriction.until or "~", one.record.label)))
