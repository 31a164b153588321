"""Carries out an act of disposal: contents become tombstones, versions keep their digests alone.

So do the events that say anything of them (``emptied_events``).

One transaction decides all of it and notes which files are to go; these are deleted after it, and
by the next opening if the program ends before. It is never undone.
"""

import hashlib
from collections.abc import Iterable, Mapping

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from db.errors import AccessError
from db.model import PartialDate, RecordType
from db.model.access import this_day
from db.model.erasing import ActPreview, CarriedOut
from db.storage.contents import DELETED, Content, contents_of, present
from db.storage.description.codes import load_tree
from db.storage.description.due import due_list
from db.storage.erasing.emptied_events import CARRIED_OUT, empty_events
from db.storage.erasing.marks import erased_mark
from db.storage.erasing.what_goes import Going, what_goes
from db.storage.history import Change
from db.storage.putting import put
from db.storage.reading.sources import (
    ACCESSION_ORIGINAL,
    EVENT,
    INBOX,
    ORIGINAL,
    ORIGINAL_CHECK,
    RECORD,
    RECORD_VERSION,
    in_batches,
    rows_in,
)
from db.storage.record_parts import ERASED
from db.storage.removing import expected_content, pointing_at, without
from db.storage.tables import ErasingTable

#: The task of an erasure that is no file.
VACUUM = "vacuum"


def preview(session: Session, act_id: str) -> ActPreview:
    """What an act would erase. Raises RecordNotFoundError, AccessError ``erased_held``."""
    version, act = present(session, act_id)
    going = what_goes(session, [row["unit_id"] for row in act.get("items", ())])
    return ActPreview(
        number=act["number"],
        version=version,
        records=len(going.whole),
        partly=len(going.partly),
        files=len(going.files),
        approved=_is_approved(act),
        carried_out=_is_done(session, act_id),
        not_before=act["date"] if _is_to_come(act) else "",
        not_due=tuple(_not_due(session, act)),
    )


def _is_approved(act: Content) -> bool:
    return bool(act["date"] and act["approver"].strip())


def _is_to_come(act: Content) -> bool:
    """Whether no day that the act's date can mean has begun."""
    return bool(act["date"]) and PartialDate.parse(act["date"]).first_day() > this_day()


def _not_due(session: Session, act: Content) -> list[str]:
    """The units of an act that may not be disposed of today, whatever day the act bears."""
    due = {one.unit.id for one in due_list(session, this_day()).due}
    listed = [row["unit_id"] for row in act.get("items", ()) if row["unit_id"] not in due]
    tree = load_tree(session)
    return [tree.code(unit_id) for unit_id in listed if unit_id in tree]


def _is_done(session: Session, act_id: str) -> bool:
    event = select(EVENT.c.seq).where(EVENT.c.record_id == act_id, EVENT.c.what == CARRIED_OUT)
    return session.scalar(event.limit(1)) is not None


def carry_out(change: Change, act_id: str, version: int, number: str, reason: str) -> CarriedOut:
    """Erase what lies in the units of an act, whose number a person has typed.

    Raises RecordNotFoundError, StaleRecordError, AccessError ``act_not_approved``,
    ``act_number_differs``, ``act_reason_missing``, ``act_carried_out``, ``act_to_come``,
    ``act_term_runs``, ``erased_held``.
    """
    session = change.session
    act = expected_content(change, act_id, version)
    why = " ".join(reason.split())
    _check(session, act_id, act, number, why)
    going = what_goes(session, [row["unit_id"] for row in act.get("items", ())])
    last = _versions(session, (*going.whole, *going.partly))
    digest = _digest_of(session, last)
    day = this_day()
    row = {"act_id": act_id, "act_number": act["number"], "erased_on": day}
    wanted: dict[str, Content] = {
        i: {"type": content["type"], ERASED: [row | {"last_version": last[i]}], DELETED: True}
        for i, content in going.whole.items()
    }
    wanted |= _others(session, going, {i: row | {"last_version": last[i]} for i in going.partly})
    _let_files_go(session, going)
    put(change, wanted)
    _empty_versions(session, going, last)
    emptied = empty_events(session, (*going.files, *going.inbox))
    session.execute(delete(ORIGINAL).where(ORIGINAL.c.sha256.in_(going.files)))
    for task in (*going.files, VACUUM):
        session.merge(ErasingTable(task=task))
    event = change.event(
        CARRIED_OUT,
        act_id,
        reason=why,
        act=act["number"],
        records=len(going.whole),
        partly=len(going.partly),
        files=len(going.files),
        erased=digest,
        **emptied,
    )
    change.finish(event)
    return CarriedOut(event, len(going.whole), len(going.partly), len(going.files))


def _check(session: Session, act_id: str, act: Content, number: str, reason: str) -> None:
    if act["type"] != RecordType.DISPOSAL_ACT or not _is_approved(act):
        raise AccessError("act_not_approved", number=str(act.get("number", "")))
    if number.strip() != act["number"]:
        raise AccessError("act_number_differs", number=act["number"])
    if not reason:
        raise AccessError("act_reason_missing")
    if _is_done(session, act_id):
        raise AccessError("act_carried_out", number=act["number"])
    if _is_to_come(act):
        raise AccessError("act_to_come", number=act["number"], until=act["date"])
    if early := _not_due(session, act):
        raise AccessError("act_term_runs", number=act["number"], value=", ".join(early))


def _versions(session: Session, ids: Iterable[str]) -> dict[str, int]:
    """The present version of each."""
    statement = select(RECORD.c.id, RECORD.c.version)
    return {row.id: row.version for row in rows_in(session, statement, RECORD.c.id, ids)}


def _digest_of(session: Session, last: Mapping[str, int]) -> str:
    """The SHA-256 over the digests of all versions that are erased: it stands in the log."""
    own = RECORD_VERSION.c
    statement = select(own.record_id, own.version, own.digest).order_by(own.record_id, own.version)
    rows = rows_in(session, statement, own.record_id, sorted(last))
    lines = (f"{row.record_id} {row.version} {row.digest}\n" for row in rows)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _others(session: Session, going: Going, erased: Mapping[str, Content]) -> dict[str, Content]:
    """The contents of other records without what points at those that go."""
    found = contents_of(
        session, [*pointing_at(session, going.whole), *going.partly, *_accessions(session, going)]
    )
    files = set(going.files)
    made: dict[str, Content] = {}
    for record_id, content in found.items():
        if record_id in going.whole:
            continue
        kept = without(content, going.whole)
        if "originals" in kept:
            kept["originals"] = [r for r in kept["originals"] if r["original_sha256"] not in files]
        kept = {name: value for name, value in kept.items() if value != []}
        if record_id in erased:
            kept[ERASED] = [erased[record_id]]
        made[record_id] = kept
    return made


def _accessions(session: Session, going: Going) -> list[str]:
    column = ACCESSION_ORIGINAL.c
    rows = rows_in(session, select(ACCESSION_ORIGINAL), column.original_sha256, going.files)
    return [row.accession_id for row in rows]


def _let_files_go(session: Session, going: Going) -> None:
    """The rows that name the files, but for the originals' own."""
    for batch in in_batches(going.inbox):
        session.execute(delete(INBOX).where(INBOX.c.id.in_(batch)))
    for batch in in_batches(going.files):
        session.execute(delete(ORIGINAL_CHECK).where(ORIGINAL_CHECK.c.sha256.in_(batch)))


def _empty_versions(session: Session, going: Going, last: Mapping[str, int]) -> None:
    """What the versions said is taken away; their digests stay, over which the chain goes."""
    own = RECORD_VERSION.c
    types = {i: content["type"] for i, content in going.whole.items()}
    for record_id, version in last.items():
        mark = erased_mark(types.get(record_id, RecordType.RESOLUTION.value))
        session.execute(
            update(RECORD_VERSION)
            .where(own.record_id == record_id, own.version <= version)
            .values(content=mark)
        )
