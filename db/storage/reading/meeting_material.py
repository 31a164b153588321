"""All that some meetings' index units and views are made of, read in a fixed set of statements."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from db.model import DocumentParagraph, UnitText
from db.storage.authority_records.texts import body_identifiers
from db.storage.document_json import paragraphs_from_json
from db.storage.name_choice import by_language
from db.storage.reading.annotation_units import Tags, tag_keys
from db.storage.reading.conflicts import OtherValues, other_values
from db.storage.reading.document_page import spans_of
from db.storage.reading.names import Names, load_names
from db.storage.reading.paragraph_map import map_paragraphs
from db.storage.reading.sources import (
    CITATION,
    DOCUMENT,
    MEETING,
    MEETING_THEME,
    OFFICE,
    ORGANISER,
    PARTICIPATION,
    RECORD_NOTE,
    RECORD_TOPIC,
    RESOLUTION,
    RESOLUTION_KIND,
    RESOLUTION_TEXT,
    rows_in,
)
from db.storage.topics.tree import TopicTree, load_tree

Grouped = Mapping[str, Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Material:
    """Rows of some meetings, grouped by the record they belong to, and the names they need."""

    meetings: Sequence[Any]
    themes: Grouped
    organisers: Grouped
    participations: Grouped
    offices: Grouped
    documents: Grouped
    resolutions: Grouped
    kinds: Grouped
    texts: Grouped
    citations: Grouped
    topics: Grouped
    tree: TopicTree
    #: The keys of the tags of meetings, resolutions and documents.
    tags: Tags
    notes: Grouped
    names: Names
    others: OtherValues
    identifiers: Mapping[str, tuple[UnitText, ...]]


def load_material(session: Session, meeting_ids: Sequence[str], language: str = "") -> Material:
    """Read the meetings; those that have gone are missing."""
    meetings = list(rows_in(session, select(MEETING), MEETING.c.id, meeting_ids))
    ids = [row.id for row in meetings]
    resolutions = of_owner(session, RESOLUTION, "meeting_id", ids, "position")
    points = [row.id for rows in resolutions.values() for row in rows]
    organisers = of_owner(session, ORGANISER, "meeting_id", ids, "position")
    participations = of_owner(session, PARTICIPATION, "meeting_id", ids, "position")
    citations = of_owner(session, CITATION, "resolution_id", points, "instrument_id")
    topics = of_owner(session, RECORD_TOPIC, "record_id", [*ids, *points], "topic_id")
    tree = load_tree(session) if topics else TopicTree({})
    authorities = [
        *(i for row in meetings for i in (row.council_id, row.place_id, row.legal_basis_id)),
        *(row.institution_id for rows in organisers.values() for row in rows),
        *(row.person_id for rows in participations.values() for row in rows),
        *(row.instrument_id for rows in citations.values() for row in rows),
        *tree.with_above(row.topic_id for rows in topics.values() for row in rows),
    ]
    documents = of_owner(session, DOCUMENT, "meeting_id", ids, "id")
    annotated = [*ids, *points, *(row.id for rows in documents.values() for row in rows)]
    return Material(
        meetings=meetings,
        themes=of_owner(session, MEETING_THEME, "meeting_id", ids, "language"),
        organisers=organisers,
        participations=participations,
        offices=offices_of(session, ids),
        documents=documents,
        resolutions=resolutions,
        kinds=of_owner(session, RESOLUTION_KIND, "resolution_id", points, "position"),
        texts=of_owner(session, RESOLUTION_TEXT, "resolution_id", points, "document_id"),
        citations=citations,
        topics=topics,
        tree=tree,
        tags=tag_keys(session, annotated),
        notes=of_owner(session, RECORD_NOTE, "record_id", annotated, "id"),
        names=load_names(session, authorities, language),
        others=other_values(session, ids),
        identifiers=body_identifiers(session, meetings, organisers),
    )


def offices_of(session: Session, meeting_ids: Sequence[str]) -> Grouped:
    """The offices stated in the meetings' records, by participation."""
    column = PARTICIPATION.c
    statement = select(OFFICE, column.meeting_id).join_from(
        OFFICE, PARTICIPATION, OFFICE.c.participation_id == column.id
    )
    order = (column.position, column.id, OFFICE.c.language)
    return _grouped(session, statement, column.meeting_id, meeting_ids, "participation_id", order)


def theme_texts(meeting: Any, themes: Grouped) -> tuple[UnitText, ...]:
    """The wordings of a meeting's theme, its own language first."""
    found = {row.language: row.text for row in themes.get(meeting.id, ())}
    if meeting.theme and meeting.theme not in found.values():
        found.setdefault(meeting.language or "", meeting.theme)
    return tuple(UnitText(own, found[own]) for own in by_language(found, meeting.language))


def office_texts(
    meeting_id: str, participations: Grouped, offices: Grouped
) -> tuple[UnitText, ...]:
    """The offices of those who took part, as the record states them, each once."""
    return tuple(
        dict.fromkeys(
            UnitText(office.language, office.text)
            for row in participations.get(meeting_id, ())
            for office in offices.get(row.id, ())
        )
    )


def wordings(resolution_id: str, texts: Grouped) -> tuple[UnitText, ...]:
    """The wordings of a resolution in every language, each once."""
    return tuple(
        dict.fromkeys(UnitText(row.language, row.text) for row in texts.get(resolution_id, ()))
    )


def free_paragraphs(
    session: Session, documents: Iterable[Any]
) -> dict[str, tuple[DocumentParagraph, ...]]:
    """The paragraphs of each document that are not part of a resolution and say something."""
    rows = list(documents)
    spans = spans_of(session, [row.id for row in rows])
    return {
        row.id: tuple(
            paragraph
            for paragraph in map_paragraphs(
                row.text, paragraphs_from_json(row.structure), spans.get(row.id, [])
            )
            if paragraph.resolution_id is None and paragraph.text.strip()
        )
        for row in rows
    }


def of_owner(session: Session, table: Any, owner: str, ids: Sequence[str], order: str) -> Grouped:
    """A table's rows grouped by the record in the column ``owner``, in the order of a column."""
    column = table.c[owner]
    return _grouped(session, select(table), column, ids, owner, (table.c[order],))


def _grouped(
    session: Session,
    statement: Select[Any],
    column: ColumnElement[Any],
    ids: Sequence[str],
    owner: str,
    order: tuple[ColumnElement[Any], ...],
) -> Grouped:
    found: dict[str, list[Any]] = {}
    for row in rows_in(session, statement.order_by(column, *order), column, ids):
        found.setdefault(getattr(row, owner), []).append(row)
    return found
