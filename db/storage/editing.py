"""A person edits a record, restores a version, merges two authorities: each one event, undoable."""

from sqlalchemy.orm import Session

from db.errors import EditConflictError, MergeError, RecordNotFoundError, StaleRecordError
from db.model import AUTHORITY_TYPES, RecordType
from db.model.drafts import EditedRecord
from db.model.history import MergePreview
from db.storage.annotations.notes import with_notes
from db.storage.annotations.tags import with_tags
from db.storage.authority_records.circles import circle_of_merged
from db.storage.authority_records.merging import with_described
from db.storage.contents import DELETED, Content, contents, contents_of, is_deleted, present
from db.storage.drafts import content_of
from db.storage.drafts_read import draft_of
from db.storage.erasing.marks import check_not_erased
from db.storage.history import Change
from db.storage.merging import renamed, with_names
from db.storage.putting import put
from db.storage.reading.merged import MERGED
from db.storage.reading.names import load_names
from db.storage.reading.versions import content_at, refs_of
from db.storage.removing import expected_content, holders
from db.storage.topics.merging import with_topic
from db.storage.topics.tree import load_tree

EDITED, RESTORED = "record_edited", "version_restored"


def read_draft(session: Session, record_id: str, language: str) -> EditedRecord:
    """A record as a form shows it. Raises RecordNotFoundError."""
    version, content = present(session, record_id)
    draft = draft_of(session, content, language)
    if draft is None:
        raise RecordNotFoundError(id=record_id)
    return EditedRecord(record_id, version, draft)


def save_draft(change: Change, edited: EditedRecord, language: str, reason: str) -> int | None:
    """Store a draft; the event's number, None where it says what the record says already.

    Raises EditConflictError if the record is at another version, RecordNotFoundError, DraftError.
    """
    content = content_to_edit(change, edited.id, edited.version)
    wanted = content_of(change, edited.draft, content, language, edited.id)
    return save_content(change, edited.id, wanted, reason)


def content_to_edit(change: Change, record_id: str, version: int) -> Content:
    """What a record says, at the version that a form was made of.

    Raises EditConflictError if it is at another version, RecordNotFoundError.
    """
    try:
        return expected_content(change, record_id, version)
    except StaleRecordError as error:
        now, _ = present(change.session, record_id)
        raise EditConflictError(id=record_id, version=now) from error


def save_content(change: Change, record_id: str, wanted: Content, reason: str) -> int | None:
    """Let a record say what a form says; the event's number, None where it says so already."""
    if not put(change, {record_id: wanted}):
        return None
    return _finished(change, EDITED, record_id, reason)


def restore_version(
    change: Change, record_id: str, version: int, present: int, reason: str
) -> int | None:
    """Make a record be what it was at a version; the event's number, None if it is so already.

    ``present`` is the version that the person saw. Raises RecordNotFoundError, StaleRecordError,
    AccessError ``record_erased``;
    at the commit a version that names a record which is not there any more fails.
    """
    wanted = content_at(change.session, record_id, version)
    if is_deleted(wanted):
        check_not_erased(change.session, record_id)
        raise RecordNotFoundError(id=record_id)
    state = next(iter(contents(change.session, [record_id])), None)
    if state is None:
        raise RecordNotFoundError(id=record_id)
    if state.version != present:
        raise StaleRecordError(id=record_id)
    if not put(change, {record_id: wanted}):
        return None
    return _finished(change, RESTORED, record_id, reason, version=version)


def preview_merge(change: Change, kept: str, gone: str, language: str) -> MergePreview:
    """What merging would do; changes nothing. Raises as ``merge``."""
    session = change.session
    first, second = _pair(change, kept, gone, language)
    record_type = RecordType(first["type"])
    known = {(row["text"], row["language"]) for row in first.get("names", ())}
    names = tuple(
        row["text"]
        for row in second.get("names", ())
        if (row["text"], row["language"]) not in known
    )
    naming = holders(change, gone, record_type)
    refs = refs_of(session, [kept, gone, *naming], language)
    also = set(holders(change, kept, record_type))
    return MergePreview(
        refs[kept],
        refs[gone],
        record_type,
        names,
        tuple(refs[i] for i in naming),
        tuple(refs[i] for i in naming if i in also),
        len(also),
    )


def merge(change: Change, kept: tuple[str, int], gone: tuple[str, int], reason: str) -> int:
    """Let one authority (id and version) take another's place; the event's number.

    Its names come along, every record that named the other names it, and the other goes to the
    recycle bin. Raises MergeError, RecordNotFoundError, StaleRecordError.
    """
    first, second = _pair(change, kept[0], gone[0])
    for record_id, version in (kept, gone):
        expected_content(change, record_id, version)
    naming = holders(change, gone[0], RecordType(first["type"]))
    wanted = {
        record_id: renamed(content, gone[0], kept[0])
        for record_id, content in contents_of(change.session, naming).items()
    }
    wanted[kept[0]] = with_names(wanted.get(kept[0], first), second)
    wanted[kept[0]] = with_notes(with_tags(wanted[kept[0]], second), second)
    wanted[kept[0]] = with_described(wanted[kept[0]], second, kept[0], gone[0])
    if first["type"] == RecordType.TOPIC:
        above = load_tree(change.session).above(kept[0])
        wanted[kept[0]] = with_topic(wanted[kept[0]], second, kept[0], gone[0], above)
    wanted[gone[0]] = {"type": second["type"], DELETED: True}
    put(change, wanted)
    return _finished(change, MERGED, kept[0], reason, gone=gone[0], records=len(naming))


def _pair(change: Change, kept: str, gone: str, language: str = "ru") -> tuple[Content, Content]:
    found = contents_of(change.session, [kept, gone])
    for record_id in (kept, gone):
        if record_id not in found or is_deleted(found[record_id]):
            raise RecordNotFoundError(id=record_id)
    first, second = found[kept], found[gone]
    if kept == gone:
        raise MergeError("merge_same", id=kept)
    if first["type"] != second["type"] or RecordType(first["type"]) not in AUTHORITY_TYPES:
        raise MergeError("merge_types", id=gone)
    if (caught := circle_of_merged(change.session, kept, gone)) is not None:
        name = load_names(change.session, [caught], language).label(caught)
        raise MergeError("merge_circle", id=caught, name=name)
    return first, second


def _finished(change: Change, what: str, record_id: str, reason: str, **detail: str | int) -> int:
    event = change.event(what, record_id, reason=" ".join(reason.split()), **detail)
    change.finish(event)
    return event
