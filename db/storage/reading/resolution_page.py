"""Resolutions as pages show them: wordings, kinds, links in both directions, instruments cited."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import CitedInstrument, RecordType, Ref, ResolutionDetail, ResolutionKind
from db.storage.name_choice import by_language
from db.storage.name_keys import name_key
from db.storage.reading.links import Links, load_links
from db.storage.reading.names import Names, load_names
from db.storage.reading.sources import (
    CITATION,
    INSTRUMENT,
    MEETING,
    RECORD,
    RECORD_TOPIC,
    RESOLUTION,
    RESOLUTION_KIND,
    RESOLUTION_TEXT,
)
from db.storage.reading.wordings import (
    kinds_by_resolution,
    kinds_statement,
    texts_by_resolution,
    texts_statement,
)


@dataclass(frozen=True, slots=True)
class LoadedResolutions:
    """Some resolutions as they were read; ``details`` puts names to them."""

    rows: tuple[Any, ...]
    kinds: Mapping[str, tuple[ResolutionKind, ...]]
    texts: Mapping[str, Mapping[str, str]]
    citations: tuple[Any, ...]
    links: Links
    topics: Mapping[str, tuple[str, ...]]

    def name_ids(self) -> set[str]:
        """The authorities whose names ``details`` needs."""
        cited = {row.instrument_id for row in self.citations}
        return self.links.name_ids() | cited | {i for own in self.topics.values() for i in own}

    def details(self, names: Names) -> tuple[ResolutionDetail, ...]:
        """The resolutions in their order."""
        return tuple(self._detail(row, names) for row in self.rows)

    def _detail(self, row: Any, names: Names) -> ResolutionDetail:
        texts = self.texts.get(row.id, {})
        return ResolutionDetail(
            id=row.id,
            version=row.version,
            meeting_id=row.meeting_id,
            number=row.number,
            kinds=self.kinds.get(row.id, ()),
            texts={own: texts[own] for own in by_language(texts, row.language)},
            links=self.links.of(row.id, names),
            instruments=tuple(
                CitedInstrument(
                    names.ref(cited.instrument_id, RecordType.INSTRUMENT),
                    cited.date,
                    (row.number,) if row.number else (),
                    cited.instrument_id == row.legal_basis_id,
                )
                for cited in self.citations
                if cited.resolution_id == row.id
            ),
            topics=topic_refs(names, self.topics.get(row.id, ())),
        )


def load_resolutions(session: Session, condition: ColumnElement[bool]) -> LoadedResolutions:
    """The resolutions that a condition on their table selects, in a fixed number of statements."""

    def scope() -> Select[Any]:
        return select(RESOLUTION.c.id).where(condition)

    statement = (
        select(RESOLUTION, RECORD.c.version, MEETING.c.language, MEETING.c.legal_basis_id)
        .join_from(RESOLUTION, RECORD, RESOLUTION.c.id == RECORD.c.id)
        .join(MEETING, RESOLUTION.c.meeting_id == MEETING.c.id)
        .where(condition)
        .order_by(RESOLUTION.c.meeting_id, RESOLUTION.c.position)
    )
    kinds = kinds_statement().where(RESOLUTION_KIND.c.resolution_id.in_(scope()))
    texts = texts_statement().where(RESOLUTION_TEXT.c.resolution_id.in_(scope()))
    citations = (
        select(CITATION.c.resolution_id, CITATION.c.instrument_id, INSTRUMENT.c.date)
        .join_from(CITATION, INSTRUMENT, CITATION.c.instrument_id == INSTRUMENT.c.id)
        .where(CITATION.c.resolution_id.in_(scope()))
        .order_by(INSTRUMENT.c.date, INSTRUMENT.c.id)
    )
    return LoadedResolutions(
        rows=tuple(session.execute(statement)),
        kinds=kinds_by_resolution(session.execute(kinds)),
        texts=texts_by_resolution(session.execute(texts)),
        citations=tuple(session.execute(citations)),
        links=load_links(session, scope),
        topics=_topics(session, scope()),
    )


def _topics(session: Session, scope: Select[Any]) -> Mapping[str, tuple[str, ...]]:
    own = RECORD_TOPIC.c
    found: dict[str, tuple[str, ...]] = {}
    for record, topic in session.execute(
        select(own.record_id, own.topic_id).where(own.record_id.in_(scope)).order_by(own.topic_id)
    ):
        found[record] = (*found.get(record, ()), topic)
    return found


def topic_refs(names: Names, topics: Iterable[str]) -> tuple[Ref, ...]:
    """Topics pointed at, by their labels."""
    refs = (names.ref(topic, RecordType.TOPIC) for topic in topics)
    return tuple(sorted(refs, key=lambda ref: (name_key(ref.label), ref.id)))


def resolution_detail(session: Session, resolution_id: str, language: str) -> ResolutionDetail:
    """One resolution. Raises RecordNotFoundError."""
    loaded = load_resolutions(session, RESOLUTION.c.id == resolution_id)
    if not loaded.rows:
        raise RecordNotFoundError(id=resolution_id)
    return loaded.details(load_names(session, loaded.name_ids(), language))[0]
