"""The topics of an archive as a thesaurus for a file."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model.topics import CodeKind, Concept, Thesaurus
from db.storage.contents import Content, contents_of
from db.storage.reading.sources import TOPIC, whole_column
from db.storage.topics.contents import codes_of, labels_of, notes_of

#: Before the id of a topic that came from no thesaurus (RFC 9562, 4).
URN = "urn:uuid:"


def thesaurus_of(session: Session) -> Thesaurus:
    """All topics. A relation is said of both."""
    ids = [row[0] for row in whole_column(session, select(TOPIC.c.id).order_by(TOPIC.c.id))]
    own = contents_of(session, ids)
    addresses = {topic: address_of(topic, content) for topic, content in own.items()}
    related: dict[str, set[str]] = defaultdict(set)
    for topic, content in own.items():
        for row in content.get("related", ()):
            related[topic].add(addresses[row["related_id"]])
            related[row["related_id"]].add(addresses[topic])
    concepts = (
        Concept(
            uri=addresses[topic],
            labels=labels_of(content),
            notes=notes_of(content),
            notations=codes_of(content, CodeKind.NOTATION),
            broader=(addresses[content["broader_id"]],) if content["broader_id"] else (),
            related=tuple(sorted(related[topic])),
        )
        for topic, content in own.items()
    )
    return Thesaurus(tuple(sorted(concepts, key=lambda concept: concept.uri)))


def address_of(topic: str, content: Content) -> str:
    """The address of a topic: that of its thesaurus, else one made of its id."""
    return next(iter(codes_of(content, CodeKind.URI)), f"{URN}{topic}")
