"""Topics are made, edited, moved and binned, and records are put under them: each one event."""

from collections.abc import Iterable, Sequence

from sqlalchemy import insert, select

from db.errors import RecordNotFoundError, TopicError
from db.model import RecordType, new_id
from db.model.topics import TopicDraft
from db.storage.contents import DELETED, Content, contents_of, is_deleted
from db.storage.history import Change
from db.storage.putting import put
from db.storage.reading.sources import RECORD, RECORD_TOPIC, TOPIC, TOPIC_RELATION, rows_in
from db.storage.removing import expected_content
from db.storage.topics.contents import empty_topic, with_draft

MADE, EDITED, BINNED, ASSIGNED = "topic_made", "topic_edited", "topic_binned", "topics_assigned"
#: The records that are about topics.
ABOUT_TOPICS = frozenset({RecordType.MEETING, RecordType.RESOLUTION})


def make_topic(change: Change, draft: TopicDraft) -> tuple[str, int]:
    """A new topic: its id and the event's number. Raises TopicError."""
    topic = new_id()
    _check_known(change, draft)
    begin(change, [topic])
    put(change, {topic: with_draft(empty_topic(), draft)})
    return topic, _finished(change, MADE, topic, "")


def begin(change: Change, topics: Iterable[str]) -> None:
    """Rows of new topics, as if they were in the recycle bin: ``put`` takes them out of it."""
    rows = [
        {
            "id": topic,
            "type": RecordType.TOPIC.value,
            "version": 1,
            "created_at": change.at,
            "updated_at": change.at,
            "binned_at": change.at,
        }
        for topic in topics
    ]
    if rows:
        change.session.execute(insert(RECORD), rows)


def save_topic(
    change: Change, topic: str, version: int, draft: TopicDraft, reason: str
) -> int | None:
    """Let a topic be what a draft says; None where it is so already.

    Raises TopicError, StaleRecordError, RecordNotFoundError.
    """
    content = _topic(change, topic, version)
    _check_known(change, draft)
    related_by = incoming(change, topic)
    stated = [one for one in related_by if one in draft.related]
    wanted = {topic: with_draft(content, draft, stated)}
    for other, own in contents_of(
        change.session, [one for one in related_by if one not in stated]
    ).items():
        wanted[other] = _without_related(own, topic)
    if not put(change, wanted):
        return None
    return _finished(change, EDITED, topic, reason)


def bin_topic(change: Change, topic: str, version: int, reason: str) -> int:
    """Move a topic into the recycle bin: what is narrower comes under what is broader.

    Records are no longer under it, topics no longer related to it. Raises StaleRecordError,
    RecordNotFoundError.
    """
    content = _topic(change, topic, version)
    session = change.session
    narrower = session.scalars(select(TOPIC.c.id).where(TOPIC.c.broader_id == topic)).all()
    records = session.scalars(
        select(RECORD_TOPIC.c.record_id).where(RECORD_TOPIC.c.topic_id == topic)
    ).all()
    wanted: dict[str, Content] = {topic: {"type": content["type"], DELETED: True}}
    for one, own in contents_of(
        change.session, [*narrower, *records, *incoming(change, topic)]
    ).items():
        made = _without_related(with_other_topics(own, (), (topic,)), topic)
        if made.get("broader_id") == topic:
            made["broader_id"] = content["broader_id"]
        wanted[one] = made
    put(change, wanted)
    return _finished(
        change, BINNED, topic, reason, narrower=len(narrower), records=len(set(records))
    )


def assign(
    change: Change, records: Sequence[str], add: Sequence[str], remove: Sequence[str]
) -> int | None:
    """Put meetings and resolutions under topics, and no longer under others.

    None where nothing changes. Raises RecordNotFoundError, TopicError ``topic_unknown``.
    """
    own = contents_of(change.session, records)
    for record in records:
        content = own.get(record)
        if content is None or is_deleted(content) or content["type"] not in ABOUT_TOPICS:
            raise RecordNotFoundError(id=record)
    check_topics(change, add)
    changed = put(
        change, {record: with_other_topics(content, add, remove) for record, content in own.items()}
    )
    if not changed:
        return None
    about = changed[0] if len(changed) == 1 else None
    event = change.event(ASSIGNED, about, records=len(changed), topics=len({*add, *remove}))
    change.finish(event)
    return event


def incoming(change: Change, topic: str) -> list[str]:
    """The topics that say they are related to one."""
    own = TOPIC_RELATION.c
    statement = select(own.topic_id).where(own.related_id == topic).order_by(own.topic_id)
    return list(change.session.scalars(statement))


def with_other_topics(content: Content, add: Iterable[str], remove: Iterable[str]) -> Content:
    """A content under those topics too, and no longer under others."""
    before = {row["topic_id"] for row in content.get("topics", ())}
    topics = sorted((before - {*remove}) | {*add})
    made = {name: value for name, value in content.items() if name != "topics"}
    return made | ({"topics": [{"topic_id": one} for one in topics]} if topics else {})


def _without_related(content: Content, topic: str) -> Content:
    rows = [row for row in content.get("related", ()) if row["related_id"] != topic]
    made = {name: value for name, value in content.items() if name != "related"}
    return made | ({"related": rows} if rows else {})


def _topic(change: Change, topic: str, version: int) -> Content:
    content = expected_content(change, topic, version)
    if content["type"] != RecordType.TOPIC:
        raise RecordNotFoundError(id=topic)
    return content


def _check_known(change: Change, draft: TopicDraft) -> None:
    """What a draft names is there. Raises TopicError ``topic_unknown``."""
    check_topics(change, [*draft.related, *([draft.broader] if draft.broader else [])])


def check_topics(change: Change, topics: Sequence[str]) -> None:
    """Raises TopicError ``topic_unknown`` where one of them is not there."""
    known = {row.id for row in rows_in(change.session, select(TOPIC.c.id), TOPIC.c.id, topics)}
    for topic in topics:
        if topic not in known:
            raise TopicError("topic_unknown", id=topic)


def _finished(change: Change, what: str, topic: str, reason: str, **detail: str | int) -> int:
    event = change.event(what, topic, reason=" ".join(reason.split()), **detail)
    change.finish(event)
    return event
