"""The versions of a record and what lies between two of them; the log."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.language.shortening import shortened
from db.model import InboxState, RecordType, Ref
from db.model.history import (
    ArchiveEvent,
    FieldChange,
    RecordVersion,
    VersionComparison,
)
from db.storage.contents import DELETED, Content, latest_contents
from db.storage.reading.record_fields import Fields, fields_of
from db.storage.reading.sources import (
    ERASURE,
    EVENT,
    INBOX,
    RECORD,
    RECORD_VERSION,
    in_batches,
    rows_in,
)
from db.storage.settled_events import INBOX_MOVES, NOT_TAKEN_BACK

#: How the content of a record in the recycle bin ends, and no other does.
DELETED_END = f'%"{DELETED}":true}}'
#: A label longer than this is cut.
_LABEL = 160
_BETWEEN = " · "


def versions_of(session: Session, record_id: str) -> tuple[RecordVersion, ...]:
    """All versions of a record, the newest first. Raises RecordNotFoundError."""
    kept = RECORD_VERSION.c
    rows = session.execute(
        select(kept.version, kept.event_seq, kept.content, EVENT)
        .join_from(RECORD_VERSION, EVENT, EVENT.c.seq == kept.event_seq)
        .where(kept.record_id == record_id)
        .order_by(kept.version.desc())
    ).all()
    if not rows:
        raise RecordNotFoundError(id=record_id)
    own = ERASURE.c
    found = session.execute(
        select(own.act_number, own.last_version).where(own.record_id == record_id)
    ).first()
    act, last = (found.act_number, found.last_version) if found is not None else ("", 0)
    return tuple(
        RecordVersion(
            row.version,
            row.event_seq,
            row.at,
            row.who,
            row.what,
            str(_facts(row.detail).get("reason", "")),
            _is_deleted(row.content),
            _facts(row.detail),
            act if row.version <= last else "",
        )
        for row in rows
    )


def _is_deleted(content: str) -> bool:
    return content.endswith(DELETED_END[1:])


def _facts(detail: str) -> Mapping[str, str | int]:
    found = json.loads(detail)
    return found if isinstance(found, dict) else {}


def content_at(session: Session, record_id: str, version: int) -> Content:
    """What a record was at a version. Raises RecordNotFoundError."""
    kept = RECORD_VERSION.c
    content = session.scalar(
        select(kept.content).where(kept.record_id == record_id, kept.version == version)
    )
    if content is None:
        raise RecordNotFoundError(id=record_id)
    found: Content = json.loads(content)
    return found


def compare(
    session: Session, record_id: str, older: int, newer: int, language: str
) -> VersionComparison:
    """What changed between two versions, field by field. Raises RecordNotFoundError."""
    contents = [content_at(session, record_id, version) for version in (older, newer)]
    before, after = fields_of(session, contents, language)
    return VersionComparison(record_id, older, newer, _changes(before, after))


def _changes(before: Fields, after: Fields) -> tuple[FieldChange, ...]:
    from db.language.word_difference import word_difference

    keys = dict.fromkeys([*before, *after])
    pairs = ((key, before.get(key, ""), after.get(key, "")) for key in keys)
    return tuple(
        FieldChange(key, one, other, word_difference(one, other))
        for key, one, other in pairs
        if one != other
    )


# The log ----------------------------------------------------------------------------------------


def events(
    session: Session, language: str, limit: int, before: int | None = None
) -> tuple[ArchiveEvent, ...]:
    """Events, the newest first; ``before`` goes on after an answer's last one."""
    statement = select(EVENT).order_by(EVENT.c.seq.desc()).limit(limit)
    rows = session.execute(
        statement if before is None else statement.where(EVENT.c.seq < before)
    ).all()
    return as_events(session, rows, language)


def as_events(session: Session, rows: Sequence[Any], language: str) -> tuple[ArchiveEvent, ...]:
    """Rows of the log with the names of their records, and whether each can be taken back."""
    made = _made(session, [row.seq for row in rows])
    refs = refs_of(session, [row.record_id for row in rows if row.record_id], language)
    moved = [row for row in rows if row.what in INBOX_MOVES]
    inbox = _inbox_states(session, moved)
    return tuple(
        ArchiveEvent(
            seq=row.seq,
            at=row.at,
            who=row.who,
            what=row.what,
            reason=str(_facts(row.detail).get("reason", "")),
            detail=_facts(row.detail),
            record=refs.get(row.record_id),
            records=made.get(row.seq, (0, 0))[0],
            undoable=row.what not in NOT_TAKEN_BACK
            and (made.get(row.seq, (0, 1))[1] == 0 or _moves_back(row, inbox)),
            digest=row.digest,
        )
        for row in rows
    )


def _inbox_states(session: Session, rows: Sequence[Any]) -> dict[str, str]:
    """The present states of the files that events moved."""
    ids = {str(_facts(row.detail).get("inbox_id", "")) for row in rows}
    return {
        row.id: row.state
        for row in rows_in(session, select(INBOX.c.id, INBOX.c.state), INBOX.c.id, ids)
    }


def _moves_back(row: Any, inbox: Mapping[str, str]) -> bool:
    """Whether a file that was set aside, or put back, is still where that left it."""
    state = inbox.get(str(_facts(row.detail).get("inbox_id", "")), "")
    if row.what == "put_back":
        return state not in {"", InboxState.DISCARDED.value, InboxState.CONFIRMED.value}
    return row.what == "discarded" and state == InboxState.DISCARDED.value


def _made(session: Session, seqs: Sequence[int]) -> dict[int, tuple[int, int]]:
    """By event: the records it made versions of, and how many of them say something else now."""
    kept, now = RECORD_VERSION.alias(), RECORD_VERSION.alias()
    own = RECORD_VERSION.c
    last = (
        select(own.event_seq, own.record_id, func.max(own.version).label("last"))
        .where(own.event_seq.in_(seqs))
        .group_by(own.event_seq, own.record_id)
        .subquery()
    )
    changed = func.sum(cast(kept.c.digest != now.c.digest, Integer))
    rows = session.execute(
        select(last.c.event_seq, func.count(), changed)
        .join_from(last, RECORD, RECORD.c.id == last.c.record_id)
        .join(kept, (kept.c.record_id == RECORD.c.id) & (kept.c.version == last.c.last))
        .join(now, (now.c.record_id == RECORD.c.id) & (now.c.version == RECORD.c.version))
        .group_by(last.c.event_seq)
    )
    return {seq: (int(number), int(since or 0)) for seq, number, since in rows}


# Names ------------------------------------------------------------------------------------------


def refs_of(
    session: Session, ids: Sequence[str] | Mapping[str, Any], language: str
) -> dict[str, Ref]:
    """Records by what they were called last, also those in the recycle bin."""
    kept = RECORD_VERSION.c
    found: dict[str, Ref] = {}
    for batch in in_batches(ids):
        own = latest_contents(session, batch, kept.content.not_like(DELETED_END))
        for (record_id, content), fields in zip(
            own.items(), fields_of(session, own.values(), language), strict=True
        ):
            label = _label(fields, language)
            found[record_id] = Ref(record_id, RecordType(content["type"]), label)
    return found | _erased(session, [i for i in ids if i not in found])


def _erased(session: Session, ids: Sequence[str]) -> dict[str, Ref]:
    """Records of which nothing is left that could be called a name."""
    statement = select(RECORD.c.id, RECORD.c.type).join_from(
        ERASURE, RECORD, RECORD.c.id == ERASURE.c.record_id
    )
    rows = rows_in(session, statement, ERASURE.c.record_id, ids)
    return {row.id: Ref(row.id, RecordType(row.type), "") for row in rows}


def _label(fields: Fields, language: str) -> str:
    """A few words by which a person knows the record."""
    head = {key.field: text for key, text in fields.items() if not key.about or key.about == "full"}
    own = {key.field: text for key, text in fields.items() if key.language == language}
    if "title" not in head and ("council" in head or "dates" in head or "ordinal" in head):
        parts = [part for part in (head.get("ordinal"), head.get("dates")) if part]
        if council := head.get("council"):
            room = _LABEL - sum(len(_BETWEEN) + len(part) for part in parts)
            parts.insert(0, shortened(council, room))
        return _BETWEEN.join(parts)
    for name in ("name_form", "title", "name", "wording", "theme", "number"):
        if text := own.get(name) or head.get(name):
            return shortened(" ".join(text.split("\n")[0].split()), _LABEL)
    return ""
