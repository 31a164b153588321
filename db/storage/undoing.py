"""Takes an event back: every record is again as it was before it. A redo takes the undo back.

Only what is still, or again, as the event left it: where somebody has changed one of its records
since, nothing is taken back, and the error names that record. Undoing is an event like any other,
so that several in a row can be undone: each leaves what was before it.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from sqlalchemy import Table, func, select

from db.errors import StorageFailedError, TakingBackError
from db.progress import Progress, silent
from db.storage import tables
from db.storage.contents import DELETED, Content
from db.storage.erasing.marks import check_not_erased, is_mark
from db.storage.history import Change
from db.storage.putting import put
from db.storage.reading.merged import UNDONE
from db.storage.settled_events import NOT_TAKEN_BACK

#: So many records of an event of this kind are taken back at a time.
_PART, _TOGETHER = 200, "records_edited"
_EVENT = cast(Table, tables.EventTable.__table__)
_RECORD = cast(Table, tables.RecordTable.__table__)
_VERSION = cast(Table, tables.RecordVersionTable.__table__)


def undo(
    change: Change,
    seq: int,
    *,
    what: str = UNDONE,
    progress: Progress = silent,
    **detail: str | int,
) -> list[str]:
    """Take an event back in the caller's transaction; the records that were changed by that.

    ``progress`` counts records and may raise Cancelled: then the caller rolls back.

    Raises TakingBackError: ``not_undoable`` (there is no such event, or it made no version),
    ``changed_since`` with the param ``id``, and, at the commit, ``needed_since``; AccessError
    ``record_erased`` where an act of disposal has erased what would be needed.
    """
    session = change.session
    event = session.execute(select(_EVENT).where(_EVENT.c.seq == seq)).first()
    versions = _versions(change, seq)
    if event is None or not versions or event.what in NOT_TAKEN_BACK:
        raise TakingBackError("not_undoable", seq=seq)
    for row in versions:
        if row.last != row.now and not _same(change, row):
            check_not_erased(session, row.record_id)
            raise TakingBackError("changed_since", name=str(row.record_id), id=str(row.record_id))
    deed = _deed(event)
    # What many records were made to say is no name that only one of them can have: part by part.
    part = _PART if _TOGETHER in deed.values() else len(versions)
    changed: list[str] = []
    for start in range(0, len(versions), part):
        progress(start, len(versions))
        some = versions[start : start + part]
        changed += put(change, {row.record_id: _before(change, row) for row in some})
    progress(len(versions), len(versions))
    own: dict[str, str | int] = {"of": seq, **deed, **detail}
    change.finish(change.event(what, event.record_id, **own))
    return changed


def _deed(event: Any) -> dict[str, str]:
    """What is taken back; of an undo also what is done again by that."""
    if event.what != UNDONE:
        return {"undid": str(event.what)}
    facts = json.loads(event.detail)
    if "redid" in facts:
        return {"undid": str(facts["redid"])}
    return {"undid": UNDONE, "redid": str(facts.get("undid", ""))}


@contextmanager
def undo_errors(**params: str | int) -> Iterator[None]:
    """What a commit says of an undo whose rows are needed, or whose names are taken, by now."""
    try:
        yield
    except StorageFailedError as error:
        detail = str(error.params.get("detail", ""))
        if "FOREIGN KEY" not in detail and "UNIQUE" not in detail:
            raise
        raise TakingBackError("needed_since", **params) from error


def _versions(change: Change, seq: int) -> list[Any]:
    """The records that an event made versions of: the first and the last one, and the present."""
    own = _VERSION.c
    return list(
        change.session.execute(
            select(
                own.record_id,
                _RECORD.c.type,
                func.min(own.version).label("first"),
                func.max(own.version).label("last"),
                _RECORD.c.version.label("now"),
            )
            .join_from(_VERSION, _RECORD, _RECORD.c.id == own.record_id)
            .where(own.event_seq == seq)
            .group_by(own.record_id, _RECORD.c.type, _RECORD.c.version)
            .order_by(own.record_id)
        )
    )


def _same(change: Change, row: Any) -> bool:
    """Whether a record says now what it said in the last version that the event made."""
    own = _VERSION.c
    digests = change.session.scalars(
        select(own.digest).where(
            own.record_id == row.record_id, own.version.in_((row.last, row.now))
        )
    )
    return len(set(digests)) == 1


def _before(change: Change, row: Any) -> Content:
    """What a record was before the first of its versions; before the very first it was not."""
    own = _VERSION.c
    content = change.session.scalar(
        select(own.content)
        .where(own.record_id == row.record_id, own.version < row.first)
        .order_by(own.version.desc())
        .limit(1)
    )
    if content is None:
        return {"type": row.type, DELETED: True}
    if is_mark(content):
        check_not_erased(change.session, row.record_id)
    return cast(Content, json.loads(content))
