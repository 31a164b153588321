"""The tree of topics: what is broader and what is narrower."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import TopicError
from db.storage.reading.sources import TOPIC, paired, whole_column


class TopicTree:
    """Each topic's broader one, and from there all that follows."""

    def __init__(self, broader: Mapping[str, str | None]) -> None:
        self.broader = broader
        self._narrower: dict[str | None, list[str]] = {}
        for topic, above in broader.items():
            self._narrower.setdefault(above, []).append(topic)

    def narrower(self, topic: str | None) -> Sequence[str]:
        """The topics right under one; of None those that have none above."""
        return self._narrower.get(topic, ())

    def above(self, topic: str) -> list[str]:
        """The broader topics, the nearest first."""
        found: dict[str, None] = {}
        at = self.broader.get(topic)
        while at is not None and at not in found and at != topic:
            found[at] = None
            at = self.broader.get(at)
        return list(found)

    def with_above(self, topics: Iterable[str]) -> tuple[str, ...]:
        """The topics, then what is broader, each once."""
        own = list(topics)
        return tuple(dict.fromkeys([*own, *(one for topic in own for one in self.above(topic))]))

    def with_below(self, topics: Iterable[str]) -> list[str]:
        """The topics and all that is narrower, each once."""
        found: dict[str, None] = dict.fromkeys(topics)
        waiting = list(found)
        while waiting:
            for topic in self.narrower(waiting.pop()):
                if topic not in found:
                    found[topic] = None
                    waiting.append(topic)
        return list(found)

    def in_circle(self) -> str | None:
        """A topic that stands under itself; None if there is none."""
        sound: set[str] = set()
        for topic in self.broader:
            way: dict[str, None] = {}
            at: str | None = topic
            while at is not None and at not in sound:
                if at in way:
                    return at
                way[at] = None
                at = self.broader.get(at)
            sound.update(way)
        return None


def load_tree(session: Session) -> TopicTree:
    """The tree as it is."""
    return TopicTree(paired(whole_column(session, select(TOPIC.c.id, TOPIC.c.broader_id))))


def check_tree(session: Session) -> None:
    """Raises TopicError if a topic stands under itself."""
    if (topic := load_tree(session).in_circle()) is not None:
        raise TopicError("topic_circle", id=topic)
