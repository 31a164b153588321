"""Edits several records as one event, or moves them into the recycle bin: all of them or none."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import DraftError, EditConflictError
from db.model import AUTHORITY_TYPES, RecordType
from db.model.access import Restriction
from db.model.drafts import NamedAuthority
from db.model.many_records import (
    FIELDS_OF,
    ManyBinPreview,
    ManyEdit,
    ManyEdited,
    OneOfMany,
    SetTo,
)
from db.progress import Progress
from db.storage.access.restricting import restriction_row
from db.storage.annotations.tags import spelt_tags, with_other_tags
from db.storage.binning_meetings import bin_meetings
from db.storage.contents import Content, contents_of
from db.storage.drafts import authority_id
from db.storage.history import Change
from db.storage.putting import put
from db.storage.reading.sources import RECORD, rows_in
from db.storage.reading.versions import refs_of
from db.storage.removing import bin_record, going_along, holders
from db.storage.stated_languages import check_language
from db.storage.topics.changing import check_topics, with_other_topics

EDITED = "records_edited"
#: So many records are written at a time, and so many of those that stand in the way are named.
_PART, _NAMED = 200, 3
#: Meetings go first: what is theirs goes along, and nothing names a body any more.
_ORDER = (RecordType.RESOLUTION, RecordType.DOCUMENT, RecordType.PERSON)


class _Prepared(NamedTuple):
    """How one content becomes another: what is the same for all records is worked out once."""

    columns: Content
    parts: Content
    tags: Callable[[Content], Content]
    topics: Callable[[Content], Content]


def records_now(session: Session, ids: Sequence[str]) -> tuple[OneOfMany, ...]:
    """The records at their present versions; one that is not there any more is left out."""
    column = RECORD.c
    statement = select(column.id, column.type, column.version).where(column.binned_at.is_(None))
    found = {row.id: row for row in rows_in(session, statement, column.id, ids)}
    return tuple(
        OneOfMany(i, RecordType(found[i].type), found[i].version)
        for i in dict.fromkeys(ids)
        if i in found
    )


def edit_many(
    change: Change,
    records: Sequence[OneOfMany],
    edit: ManyEdit,
    language: str,
    reason: str,
    progress: Progress,
) -> ManyEdited:
    """Let all records say what an edit says: one event. Nothing is stored if anything is refused.

    Raises EditConflictError ``many_changed`` or ``many_gone``, DraftError, AccessError,
    AnnotationError, TopicError; Cancelled, as ``progress`` does.
    """
    _check_seen(change.session, records, language)
    _check_fields(change.session, records, edit, language)
    prepared = _prepare(change, edit, language)
    ids = [one.id for one in records]
    changed: list[str] = []
    for start in range(0, len(ids), _PART):
        progress(start, len(ids), "")
        own = contents_of(change.session, ids[start : start + _PART])
        changed += put(change, {i: _edited(content, prepared) for i, content in own.items()})
    progress(len(ids), len(ids), "")
    if not changed:
        return ManyEdited(None, 0)
    about = changed[0] if len(changed) == 1 else None
    event = change.event(
        EDITED,
        about,
        reason=" ".join(reason.split()),
        records=len(changed),
        fields=", ".join(edit.fields()),
    )
    change.finish(event)
    made = sum(
        isinstance(one, str) and change.names.was_made(one) for one in prepared.columns.values()
    )
    return ManyEdited(event, len(changed), made)


def preview_bin_many(session: Session, ids: Sequence[str], language: str) -> ManyBinPreview:
    """What moving records into the recycle bin would do, and which of them others hold."""
    records, change = records_now(session, ids), Change(session)
    going = [one.id for one in records]
    meetings = [one.id for one in records if one.type is RecordType.MEETING]
    along = contents_of(session, going_along(change, meetings, RecordType.MEETING))
    staying = {*going, *along}
    held = [
        one.id
        for one in records
        if one.type in AUTHORITY_TYPES and not staying.issuperset(holders(change, one.id, one.type))
    ]
    kinds = [content["type"] for i, content in along.items() if i not in going]
    return ManyBinPreview(
        records,
        documents=kinds.count(RecordType.DOCUMENT.value),
        resolutions=kinds.count(RecordType.RESOLUTION.value),
        held=len(held),
        held_names=_names(session, held, language),
    )


def bin_many(
    change: Change,
    records: Sequence[OneOfMany],
    language: str,
    reason: str,
    progress: Progress,
) -> tuple[int, ...]:
    """Move records and what is their own into the recycle bin; an event each, all or none.

    Each can then be put back by itself. Raises EditConflictError as ``edit_many``,
    StillNeededError; Cancelled, as ``progress`` does.
    """
    session = change.session
    _check_seen(session, records, language)
    meetings = [one.id for one in records if one.type is RecordType.MEETING]
    others = [one for one in records if one.type is not RecordType.MEETING]
    events: list[int] = []
    progress(0, len(records), "")
    for some in bin_meetings(session, meetings, reason):
        events += some
        progress(len(events), len(records), "")
    for done, one in enumerate(sorted(others, key=lambda one: _place(one.type)), len(meetings)):
        progress(done, len(records), "")
        # What went before it may have taken it along, or have let go of it: a new version.
        events += [
            bin_record(Change(session), now.id, now.version, reason)
            for now in records_now(session, [one.id])
        ]
    progress(len(records), len(records), "")
    return tuple(events)


def _place(record_type: RecordType) -> int:
    return _ORDER.index(record_type) if record_type in _ORDER else len(_ORDER)


# Checking ---------------------------------------------------------------------------------------


def _check_seen(session: Session, records: Sequence[OneOfMany], language: str) -> None:
    """Raises EditConflictError where a record is not what the person saw."""
    now = {one.id: one.version for one in records_now(session, [one.id for one in records])}
    for code, ids in (
        ("many_gone", [one.id for one in records if one.id not in now]),
        ("many_changed", [one.id for one in records if now.get(one.id) != one.version]),
    ):
        if ids:
            names = "; ".join(_names(session, ids, language))
            more = "…" if len(ids) > _NAMED else ""
            raise EditConflictError(code, names=f"{names}{more}", number=len(ids))


def _check_fields(
    session: Session, records: Sequence[OneOfMany], edit: ManyEdit, language: str
) -> None:
    """Raises DraftError ``draft_not_here`` where a record has no such field."""
    for field in edit.fields():
        for one in records:
            if one.type not in FIELDS_OF[field]:
                name = "".join(_names(session, [one.id], language))
                raise DraftError("draft_not_here", field=field, value=name)


def _names(session: Session, ids: Sequence[str], language: str) -> tuple[str, ...]:
    shown = ids[:_NAMED]
    refs = refs_of(session, shown, language)
    return tuple(refs[i].label for i in shown if i in refs)


# Editing ----------------------------------------------------------------------------------------


def _prepare(change: Change, edit: ManyEdit, language: str) -> _Prepared:
    columns: Content = {}
    for name, record_type in (
        ("council", RecordType.COUNCIL),
        ("place", RecordType.PLACE),
        ("legal_basis", RecordType.INSTRUMENT),
    ):
        said: SetTo | None = getattr(edit, name)
        if said is not None:
            named = said.value if isinstance(said.value, NamedAuthority) else None
            columns[f"{name}_id"] = authority_id(change, record_type, named, name, language)
    if edit.document_type is not None:
        columns["document_type"] = edit.document_type.value
    if edit.language:
        check_language(edit.language)
        columns["language"] = edit.language
    parts: Content = {}
    if edit.kinds:
        kinds = enumerate(dict.fromkeys(edit.kinds))
        parts["kinds"] = [{"kind": kind.value, "position": place} for place, kind in kinds]
    if edit.restriction is not None:
        said_now = edit.restriction.value
        parts["restriction"] = (
            [restriction_row(said_now)] if isinstance(said_now, Restriction) else []
        )
    check_topics(change, edit.add_topics)
    added, gone = spelt_tags(change.session, edit.add_tags, edit.remove_tags)
    return _Prepared(
        columns,
        parts,
        lambda content: with_other_tags(content, added, gone),
        lambda content: with_other_topics(content, edit.add_topics, edit.remove_topics),
    )


def _edited(content: Content, prepared: _Prepared) -> Content:
    made = content | prepared.columns | prepared.parts
    made = prepared.topics(prepared.tags(made))
    return {name: value for name, value in made.items() if value != []}
