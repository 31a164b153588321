"""Tags are put on records, renamed, merged and removed: each one event, undoable."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import AnnotationError, RecordNotFoundError
from db.model.annotations import ANNOTATED_TYPES, LONGEST_TAG, clean_tag, tag_key
from db.storage.contents import Content, contents_of, is_deleted
from db.storage.history import Change
from db.storage.reading.sources import RECORD_TAG, rows_in
from db.storage.record_parts import TAGS

TAGGED, RENAMED, JOINED, REMOVED = "record_tagged", "tag_renamed", "tags_merged", "tag_removed"


def tag_records(
    change: Change, records: Sequence[str], add: Iterable[str], remove: Iterable[str]
) -> int | None:
    """Put tags on records, and take others away; the event's number, None if nothing changes.

    A tag that is in use keeps its spelling. Raises RecordNotFoundError, AnnotationError
    ``tag_empty`` or ``tag_long``.
    """
    from db.storage.putting import put

    added, gone = spelt_tags(change.session, add, remove)
    own = contents_of(change.session, records)
    for record in records:
        check_annotated(own.get(record), record)
    changed = put(change, {record: with_other_tags(own[record], added, gone) for record in records})
    if not changed:
        return None
    about = changed[0] if len(changed) == 1 else None
    said = {"added": ", ".join(added.values()), "removed": ", ".join(gone.values())}
    return _finished(
        change, TAGGED, about, len(changed), **{name: text for name, text in said.items() if text}
    )


def spelt_tags(
    session: Session, add: Iterable[str], remove: Iterable[str]
) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Tags to put on and to take off, by their keys; one in use is spelt as it is there.

    Raises AnnotationError ``tag_empty`` or ``tag_long``.
    """
    added = _spelt_as_in_use(session, [_checked(text) for text in add])
    return added, {tag_key(text): clean_tag(text) for text in remove}


def rename_tag(change: Change, tag: str, to: str) -> int | None:
    """Give a tag another spelling or name on all records; None if it is so already.

    Where records bear the other name already, the two become one, spelt as that one. Raises
    AnnotationError ``tag_unknown``, ``tag_empty`` or ``tag_long``.
    """
    from db.storage.putting import put

    key, wanted = tag_key(tag), _checked(to)
    joins = tag_key(wanted) != key and bool(bearers(change.session, [tag_key(wanted)]))
    named = _spelt_as_in_use(change.session, [wanted]) if joins else {tag_key(wanted): wanted}
    own = _borne(change, tag)
    changed = put(
        change,
        {
            record: with_other_tags(with_other_tags(one, {}, {key: tag}), named, ())
            for record, one in own.items()
        },
    )
    if not changed:
        return None
    facts = {"tag": clean_tag(tag), "to": next(iter(named.values()))}
    return _finished(change, JOINED if joins else RENAMED, None, len(changed), **facts)


def remove_tag(change: Change, tag: str) -> int:
    """Take a tag away from all records. Raises AnnotationError ``tag_unknown``."""
    from db.storage.putting import put

    own = _borne(change, tag)
    changed = put(
        change,
        {record: with_other_tags(one, {}, {tag_key(tag): tag}) for record, one in own.items()},
    )
    return _finished(change, REMOVED, None, len(changed), tag=clean_tag(tag))


def bearers(session: Session, keys: Sequence[str]) -> list[str]:
    """The records that bear one of the tags."""
    own = RECORD_TAG.c
    found = rows_in(session, select(own.record_id).order_by(own.record_id), own.key, keys)
    return list(dict.fromkeys(row.record_id for row in found))


def spellings(session: Session, keys: Iterable[str]) -> dict[str, str]:
    """How each tag is written: as most records have it."""
    own = RECORD_TAG.c
    counts: dict[str, Counter[str]] = {}
    for key, text in rows_in(session, select(own.key, own.text), own.key, keys):
        counts.setdefault(key, Counter())[text] += 1
    return {key: min(found, key=lambda text: (-found[text], text)) for key, found in counts.items()}


def check_annotated(content: Content | None, record: str) -> None:
    """Raises RecordNotFoundError where a record is not there, or is none that is annotated."""
    if content is None or is_deleted(content) or content["type"] not in ANNOTATED_TYPES:
        raise RecordNotFoundError(id=record)


def with_tags(content: Content, other: Content) -> Content:
    """A content with the tags of another one too."""
    added = {row["key"]: row["text"] for row in other.get(TAGS, ())}
    own = {row["key"] for row in content.get(TAGS, ())}
    return with_other_tags(
        content, {key: text for key, text in added.items() if key not in own}, ()
    )


def with_other_tags(content: Content, add: Mapping[str, str], remove: Collection[str]) -> Content:
    """A content with those tags, spelt so, and without those of the keys to remove."""
    tags = {row["key"]: row["text"] for row in content.get(TAGS, ()) if row["key"] not in remove}
    tags |= add
    made = {name: value for name, value in content.items() if name != TAGS}
    rows = [{"key": key, "text": tags[key]} for key in sorted(tags)]
    return made | ({TAGS: rows} if rows else {})


def _checked(text: str) -> str:
    tag = clean_tag(text)
    if not tag:
        raise AnnotationError("tag_empty")
    if len(tag) > LONGEST_TAG:
        raise AnnotationError("tag_long", limit=LONGEST_TAG)
    return tag


def _spelt_as_in_use(session: Session, tags: Iterable[str]) -> dict[str, str]:
    typed = {tag_key(tag): tag for tag in tags}
    return typed | spellings(session, typed)


def _borne(change: Change, tag: str) -> Mapping[str, Content]:
    own = contents_of(change.session, bearers(change.session, [tag_key(tag)]))
    if not own:
        raise AnnotationError("tag_unknown", tag=clean_tag(tag))
    return own


def _finished(
    change: Change, what: str, about: str | None, records: int, **detail: str | int
) -> int:
    event = change.event(what, about, records=records, **detail)
    change.finish(event)
    return event
