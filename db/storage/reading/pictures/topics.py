"""Topics over the years: the records under each, those of narrower topics among them."""

from collections import Counter, defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType, Ref
from db.model.pictures import Scope, TopicYears
from db.storage.name_keys import name_key
from db.storage.reading.names import load_names
from db.storage.reading.pictures.years import years_of_meetings
from db.storage.reading.sources import RECORD_TOPIC, RESOLUTION, TOPIC, paired, whole_column


def read_topics(session: Session, language: str, scope: Scope | None) -> tuple[TopicYears, ...]:
    """The topics that have records, each followed by what is narrower, by their labels."""
    broader = paired(whole_column(session, select(TOPIC.c.id, TOPIC.c.broader_id)))
    years = years_of_meetings(session)
    own = RECORD_TOPIC.c.record_id
    topics_of: dict[str, list[str]] = defaultdict(list)
    meetings: dict[str, str] = {}
    for record, topic, meeting in whole_column(
        session,
        select(own, RECORD_TOPIC.c.topic_id, RESOLUTION.c.meeting_id).select_from(
            RECORD_TOPIC.outerjoin(RESOLUTION, RESOLUTION.c.id == own)
        ),
    ):
        if scope is None or record in scope.resolutions or record in scope.meetings:
            topics_of[record].append(topic)
            meetings[record] = meeting or record
    alike = Counter(
        (tuple(topics), years[meetings[record]]) for record, topics in topics_of.items()
    )
    totals: Counter[str] = Counter()
    by_year: dict[str, Counter[int]] = defaultdict(Counter)
    for (topics, of), count in alike.items():
        for topic in {one for own_topic in topics for one in _with_above(own_topic, broader)}:
            totals[topic] += count
            for year in of:
                by_year[topic][year] += count
    names = load_names(session, totals, language)
    labels = {topic: names.label(topic) for topic in totals}
    return tuple(_in_order(broader, labels, by_year, totals))


def _with_above(topic: str, broader: dict[str, str | None]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    at: str | None = topic
    while at is not None and at not in found:
        found[at] = None
        at = broader.get(at)
    return tuple(found)


def _in_order(
    broader: dict[str, str | None],
    labels: dict[str, str],
    by_year: dict[str, Counter[int]],
    totals: Counter[str],
) -> list[TopicYears]:
    below: dict[str | None, list[str]] = defaultdict(list)
    for topic in sorted(labels, key=lambda one: (name_key(labels[one]), one), reverse=True):
        below[broader.get(topic)].append(topic)
    found = []
    waiting = [(topic, 0) for topic in below[None]]
    while waiting:
        topic, depth = waiting.pop()
        waiting += [(one, depth + 1) for one in below[topic]]
        ref = Ref(topic, RecordType.TOPIC, labels[topic])
        found.append(TopicYears(ref, depth, len(below[topic]), dict(by_year[topic]), totals[topic]))
    return found
