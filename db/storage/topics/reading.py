"""What the pages show of topics: the tree with its counts, and one topic whole."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import RecordType, Ref
from db.model.annotations import Annotations
from db.model.topics import CodeKind, TopicDetail, TopicDraft, TopicNode
from db.storage.annotations.reading import annotations_of
from db.storage.contents import contents_of, present
from db.storage.name_keys import name_key
from db.storage.reading.authority_page import authority_detail
from db.storage.reading.names import Names, load_forms
from db.storage.reading.resolution_page import topic_refs
from db.storage.reading.sources import (
    RECORD_TOPIC,
    TOPIC_CODE,
    TOPIC_RELATION,
    paired,
    rows_in,
    whole_column,
)
from db.storage.topics.contents import draft_of
from db.storage.topics.tree import TopicTree, load_tree


def topic_nodes(session: Session, language: str) -> tuple[TopicNode, ...]:
    """All topics, each followed by what is narrower, in the order of their labels."""
    tree = load_tree(session)
    reader = _NodeReader(session, tree, language, list(tree.broader))
    found: list[TopicNode] = []
    seen: set[str] = set()
    waiting = [(topic, 0) for topic in reversed(reader.ordered(tree.narrower(None)))]
    while waiting:
        topic, depth = waiting.pop()
        seen.add(topic)
        found.append(reader.node(topic, depth))
        below = (one for one in reader.ordered(tree.narrower(topic)) if one not in seen)
        waiting += reversed([(one, depth + 1) for one in below])
    return tuple(found)


def topic_detail(session: Session, topic: str, language: str) -> TopicDetail:
    """A topic's page. Raises RecordNotFoundError."""
    authority = authority_detail(session, topic, language)
    if authority.type is not RecordType.TOPIC:
        raise RecordNotFoundError(id=topic)
    tree = load_tree(session)
    draft = read_topic(session, topic)[1]
    above, narrower = tree.above(topic), list(tree.narrower(topic))
    reader = _NodeReader(session, tree, language, [topic, *narrower])
    names = Names(load_forms(session, [*above, *draft.related]), language)
    own = annotations_of(session, [topic]).get(topic, Annotations())
    return TopicDetail(
        id=topic,
        version=authority.version,
        label=authority.label,
        names=authority.names,
        draft=draft,
        path=tuple(names.ref(one, RecordType.TOPIC) for one in reversed(above)),
        narrower=tuple(reader.node(one, 0) for one in reader.ordered(narrower)),
        related=topic_refs(names, draft.related),
        meetings=authority.meetings,
        resolutions=authority.cited_by,
        below=reader.node(topic, 0).below,
        history=authority.history,
        tags=own.tags,
        notes=own.notes,
    )


def read_topic(session: Session, topic: str) -> tuple[int, TopicDraft]:
    """A topic's version and what a form shows of it. Raises RecordNotFoundError."""
    version, content = present(session, topic)
    if content["type"] != RecordType.TOPIC:
        raise RecordNotFoundError(id=topic)
    incoming = session.scalars(
        select(TOPIC_RELATION.c.topic_id).where(TOPIC_RELATION.c.related_id == topic)
    )
    return version, draft_of(content, incoming)


def topics_of(
    session: Session, records: Iterable[str], language: str
) -> Mapping[str, tuple[Ref, ...]]:
    """The topics of each record, by their labels; a record without any is missing."""
    rows = list(rows_in(session, select(RECORD_TOPIC), RECORD_TOPIC.c.record_id, records))
    names = Names(load_forms(session, {row.topic_id for row in rows}), language)
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        found[row.record_id].append(row.topic_id)
    return {record: topic_refs(names, topics) for record, topics in found.items()}


def texts_of(session: Session, record: str) -> list[tuple[str, str]]:
    """The wordings of a resolution, or of a meeting's theme, each with its language."""
    content = contents_of(session, [record]).get(record, {})
    rows = [*content.get("texts", ()), *content.get("themes", ())]
    return [(row["language"] or "", row["text"]) for row in rows]


class _NodeReader:
    """Makes nodes of some topics, whose names are read together."""

    def __init__(
        self, session: Session, tree: TopicTree, language: str, topics: Iterable[str]
    ) -> None:
        wanted = list(topics)
        self._tree = tree
        self._names = Names(load_forms(session, wanted), language)
        self._keys = {topic: (name_key(self._names.label(topic)), topic) for topic in wanted}
        statement = select(TOPIC_CODE.c.topic_id, TOPIC_CODE.c.value).where(
            TOPIC_CODE.c.kind == CodeKind.NOTATION.value
        )
        self._notations = paired(rows_in(session, statement, TOPIC_CODE.c.topic_id, wanted))
        self._records: dict[str, set[str]] = defaultdict(set)
        for topic, record in whole_column(
            session, select(RECORD_TOPIC.c.topic_id, RECORD_TOPIC.c.record_id)
        ):
            self._records[topic].add(record)
        self._below = self._all_below()

    def _all_below(self) -> dict[str, set[str]]:
        """The records under each topic or what is narrower; only of topics that have some."""
        found: dict[str, set[str]] = defaultdict(set)
        for topic, records in self._records.items():
            for one in self._tree.with_above([topic]):
                found[one] |= records
        return found

    def ordered(self, topics: Iterable[str]) -> list[str]:
        """The topics by their labels."""
        return sorted(topics, key=lambda topic: self._keys[topic])

    def node(self, topic: str, depth: int) -> TopicNode:
        """One topic."""
        return TopicNode(
            id=topic,
            label=self._names.label(topic),
            broader=self._tree.broader.get(topic),
            depth=depth,
            narrower=len(self._tree.narrower(topic)),
            own=len(self._records.get(topic, ())),
            below=len(self._below.get(topic, ())),
            notation=self._notations.get(topic, ""),
            other_labels=tuple(self._others(topic)),
        )

    def _others(self, topic: str) -> Iterator[str]:
        """Every other label, by which a person may look for it."""
        label = self._names.label(topic)
        yield from dict.fromkeys(f.text for f in self._names.forms(topic) if f.text != label)
