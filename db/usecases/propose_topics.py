"""Topics that a record's text names by one of their labels, with the words as evidence.

Only topics that the archive has, and only those that the record is not under yet.
"""

import threading
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from db.language.label_finding import FoundLabel, KnownLabel, LabelFinder
from db.model import NameKind, RecordType, Ref
from db.model.topics import ProposedTopic
from db.storage.reading.name_list import NamedRecord, last_event, named_records
from db.storage.reading.names import load_names
from db.storage.topics.reading import texts_of, topics_of
from db.usecases.open_archive import OpenedArchive

#: Letters of a text at each side of what was found.
_AROUND = 60


class _Text(NamedTuple):
    language: str
    text: str


class TopicProposer:
    """Keeps the labels until the archive changes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._event = -1
        self._finder = LabelFinder(())

    def propose(
        self, opened: OpenedArchive, record: str, language: str
    ) -> tuple[ProposedTopic, ...]:
        """The topics that a meeting's theme or a resolution's texts name, as they are met."""
        with opened.store.reading() as session:
            texts = [_Text(*one) for one in texts_of(session, record)]
            own = {ref.id for ref in topics_of(session, [record], language).get(record, ())}
            with self._lock:
                if (event := last_event(session)) != self._event:
                    self._finder = LabelFinder(_labels(named_records(session)[RecordType.TOPIC]))
                    self._event = event
                finder = self._finder
            found = [(one, text) for text in texts for one in finder.find(text.text, text.language)]
            ids = dict.fromkeys(str(one.label.owner) for one, _text in found)
            names = load_names(session, ids, language)
        made: dict[str, ProposedTopic] = {}
        for one, text in found:
            topic = str(one.label.owner)
            if topic not in own and topic not in made:
                made[topic] = _proposed(names.ref(topic, RecordType.TOPIC), one, text)
        return tuple(made.values())


def _labels(topics: Iterable[NamedRecord]) -> Iterator[KnownLabel]:
    for topic in topics:
        for form in topic.forms:
            exact = form.kind == NameKind.ABBREVIATION
            yield KnownLabel(topic.id, form.text, form.language or "", exact)


def _proposed(topic: Ref, found: FoundLabel, text: _Text) -> ProposedTopic:
    before, after = max(0, found.start - _AROUND), found.end + _AROUND
    words = " ".join(text.text[before:after].split())
    quote = f"{'…' if before else ''}{words}{'…' if after < len(text.text) else ''}"
    return ProposedTopic(topic, found.label.text, text.language, found.start, found.end, quote)
