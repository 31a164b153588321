"""Takes a thesaurus in: which concept is which topic, and what each topic is to be. One event.

A concept is the topic that bears its address; else the only one without an address that bears its
preferred label in that language, if no other concept does. Importing adds and changes; nothing that
the file does not know is taken away.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from sqlalchemy import select

from db.model import new_id
from db.model.topics import (
    CodeKind,
    Concept,
    LabelKind,
    Thesaurus,
    ThesaurusReport,
    TopicLabel,
    TopicMatter,
    TopicRemark,
)
from db.storage.contents import Content, contents_of
from db.storage.history import Change
from db.storage.name_keys import name_key
from db.storage.putting import put
from db.storage.reading.sources import TOPIC, whole_column
from db.storage.topics.changing import begin
from db.storage.topics.contents import (
    clean_line,
    code_rows,
    codes_of,
    draft_of,
    empty_topic,
    labels_of,
    with_draft,
)
from db.storage.topics.exporting import URN
from db.storage.topics.tree import TopicTree

IMPORTED = "thesaurus_imported"

_Name = tuple[str, str]


class ThesaurusPlan:
    """What taking a thesaurus in would do; ``run`` does it."""

    def __init__(self, change: Change, thesaurus: Thesaurus) -> None:
        self._change = change
        self._thesaurus = thesaurus
        self._remarks: list[TopicRemark] = []
        self._before = _topics(change)
        self._concepts = {one.uri: one for one in self._named(thesaurus.concepts)}
        self._topic_of = self._match()
        self._labels = {uri: _label(one) for uri, one in self._concepts.items()}
        self._wanted = self._make()

    def report(self, event: int | None = None) -> ThesaurusReport:
        """What is new, what is different, what there is to be said."""
        made = sum(topic not in self._before for topic in self._wanted)
        changed = sum(self._is_changed(topic) for topic in self._wanted if topic in self._before)
        return ThesaurusReport(
            concepts=len(self._thesaurus.concepts),
            made=made,
            changed=changed,
            unchanged=len(self._topic_of) - made - changed,
            remarks=tuple(self._remarks),
            left_out=self._thesaurus.left_out,
            event=event,
        )

    def run(self, **detail: str | int) -> ThesaurusReport:
        """Write it down."""
        begin(self._change, (topic for topic in self._wanted if topic not in self._before))
        if not put(self._change, self._wanted):
            return self.report()
        event = self._change.event(IMPORTED, None, topics=len(self._wanted), **detail)
        self._change.finish(event)
        return self.report(event)

    def _is_changed(self, topic: str) -> bool:
        return self._before[topic] != self._wanted[topic]

    # Which topic a concept is ---------------------------------------------------------------------

    def _named(self, concepts: Iterable[Concept]) -> Iterator[Concept]:
        for one in concepts:
            if any(label.kind is not LabelKind.ABBREVIATION for label in one.labels):
                yield one
            else:
                self._remark(TopicMatter.NO_LABEL, one.uri, one.uri)

    def _match(self) -> dict[str, str]:
        found = {f"{URN}{topic}": topic for topic in self._before}
        for topic, content in self._before.items():
            found |= dict.fromkeys(codes_of(content, CodeKind.URI), topic)
        by_name, bearers = self._by_name(), self._bearers()
        made: dict[str, str] = {}
        for uri, concept in self._concepts.items():
            if uri in found:
                made[uri] = found[uri]
                continue
            names = _preferred(concept.labels)
            alike = {topic for name in names for topic in by_name.get(name, ())}
            alone = all(bearers[name] == 1 for name in names)
            label = _label(concept)
            if len(alike) == 1 and alone:
                (made[uri],) = alike
                self._remark(TopicMatter.JOINED, label, uri)
            else:
                made[uri] = new_id()
                if alike:
                    self._remark(TopicMatter.SAME_LABEL, label, uri)
        return made

    def _by_name(self) -> Mapping[_Name, list[str]]:
        """The topics without an address, by their preferred labels."""
        found: dict[_Name, list[str]] = defaultdict(list)
        for topic, content in self._before.items():
            own = f"{URN}{topic}" in self._concepts
            if not own and not codes_of(content, CodeKind.URI):
                for name in _preferred(labels_of(content)):
                    found[name].append(topic)
        return found

    def _bearers(self) -> Mapping[_Name, int]:
        return Counter(
            name for concept in self._concepts.values() for name in _preferred(concept.labels)
        )

    # What it is to be -----------------------------------------------------------------------------

    def _make(self) -> dict[str, Content]:
        broader = self._broader()
        incoming: dict[str, set[str]] = defaultdict(set)
        for topic, content in self._before.items():
            for row in content.get("related", ()):
                incoming[row["related_id"]].add(topic)
        wanted: dict[str, Content] = {}
        for uri, concept in self._concepts.items():
            topic = self._topic_of[uri]
            before = wanted.get(topic) or self._before.get(topic) or empty_topic()
            draft = draft_of(before, ())
            stated = (self._topic_of[one] for one in concept.related if one in self._topic_of)
            # The pair is kept with the one whose id is smaller, unless the other has it already.
            related = {
                one
                for one in stated
                if one not in incoming[topic]
                and one != topic
                and (topic < one or one in draft.related)
            }
            made = with_draft(
                before,
                replace(
                    draft,
                    labels=self._merged(uri, draft.labels, concept.labels),
                    notes=(*draft.notes, *concept.notes),
                    notations=(*draft.notations, *concept.notations),
                    broader=broader[topic],
                    related=tuple({*draft.related, *related}),
                ),
            )
            wanted[topic] = _with_address(made, topic, uri)
            self._tell_unknown(concept)
        return wanted

    def _merged(
        self, uri: str, known: tuple[TopicLabel, ...], new: tuple[TopicLabel, ...]
    ) -> tuple[TopicLabel, ...]:
        """The labels of the file first, so that its preferred ones are; then what was known."""
        taken: dict[tuple[str, str, bool], TopicLabel] = {}
        preferred: dict[str, str] = {}
        for one in sorted(new):
            text = clean_line(one.text)
            kind = one.kind
            if kind is LabelKind.PREFERRED and preferred.setdefault(one.language, text) != text:
                self._remark(TopicMatter.SECOND_LABEL, self._labels[uri], uri, text)
                kind = LabelKind.OTHER
            place = (one.language, text, kind is LabelKind.ABBREVIATION)
            taken.setdefault(place, TopicLabel(kind, one.language, text))
        for one in known:
            kind = one.kind
            if kind is LabelKind.PREFERRED and one.language in preferred:
                kind = LabelKind.OTHER
            place = (one.language, one.text, kind is LabelKind.ABBREVIATION)
            held = taken.get(place)
            if held is None or (held.kind is LabelKind.OTHER and kind is LabelKind.PREFERRED):
                taken[place] = TopicLabel(kind, one.language, one.text)
        return tuple(taken.values())

    def _broader(self) -> Mapping[str, str | None]:
        """The broader topic of every topic, without circles."""
        broader: dict[str, str | None] = {
            topic: content["broader_id"] for topic, content in self._before.items()
        }
        for uri, concept in self._concepts.items():
            topic = self._topic_of[uri]
            ways = [self._topic_of[one] for one in concept.broader if one in self._topic_of]
            if len(ways) > 1:
                named = (self._labels[one] for one in concept.broader if one in self._labels)
                about = ", ".join(named)
                self._remark(TopicMatter.SECOND_BROADER, self._labels[uri], uri, about)
            before = broader.get(topic)
            broader[topic] = before if before in ways or not ways else ways[0]
        names = {topic: uri for uri, topic in self._topic_of.items()}
        while (caught := TopicTree(broader).in_circle()) is not None:
            circle = [caught, *TopicTree(broader).above(caught)]
            cut = min((one for one in circle if one in names), key=lambda one: names[one])
            broader[cut] = None
            self._remark(TopicMatter.CIRCLE, self._labels[names[cut]], names[cut])
        return broader

    def _tell_unknown(self, concept: Concept) -> None:
        for one in dict.fromkeys([*concept.broader, *concept.related]):
            if one not in self._topic_of:
                self._remark(TopicMatter.UNKNOWN, self._labels[concept.uri], concept.uri, one)

    def _remark(self, matter: TopicMatter, label: str, uri: str, about: str = "") -> None:
        self._remarks.append(TopicRemark(matter, label, uri, about))


def _topics(change: Change) -> dict[str, Content]:
    """The present topics, in the order of their making."""
    rows = whole_column(change.session, select(TOPIC.c.id).order_by(TOPIC.c.id))
    return contents_of(change.session, (row[0] for row in rows))


def _preferred(labels: Iterable[TopicLabel]) -> set[_Name]:
    """Language and key of the preferred labels."""
    return {(one.language, name_key(one.text)) for one in labels if one.kind is LabelKind.PREFERRED}


def _label(concept: Concept) -> str:
    """What a report calls a concept: its preferred label, the archive's first language first."""
    order = {"ru": 0, "az": 1, "en": 2}
    best = min(
        concept.labels,
        key=lambda one: (one.kind is not LabelKind.PREFERRED, order.get(one.language, 3), one),
    )
    return best.text


def _with_address(content: Content, topic: str, uri: str) -> Content:
    """The content with the concept's address, unless that is made of the topic's own id."""
    if uri == f"{URN}{topic}":
        return content
    codes = [(CodeKind.NOTATION, one) for one in codes_of(content, CodeKind.NOTATION)]
    uris = [(CodeKind.URI, one) for one in (*codes_of(content, CodeKind.URI), uri)]
    return content | {"codes": code_rows([*codes, *uris])}
