"""A record whole, as the JSON that its version keeps. Reads many records with few queries."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.model import AUTHORITY_TYPES, RecordType
from db.storage.tables import (
    Base,
    CitationTable,
    LinkTable,
    MeetingThemeTable,
    NameFormTable,
    OfficeTable,
    OrganiserTable,
    ParticipationTable,
    RecordTable,
    RecordTopicTable,
    ResolutionKindTable,
    ResolutionTextTable,
)
from db.storage.text_json import dump

_HEAD = frozenset({"id", "version", "created_at", "updated_at"})
_BATCH = 500

Parts = Mapping[str, list[dict[str, Any]]]


def contents(session: Session, ids: Sequence[str]) -> list[tuple[str, int, str]]:
    """``(record id, version, content)`` of each record, in the order of ``ids``."""
    result: list[tuple[str, int, str]] = []
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        by_type: dict[RecordType, list[str]] = defaultdict(list)
        records = {
            record.id: record
            for record in session.scalars(select(RecordTable).where(RecordTable.id.in_(batch)))
        }
        for record in records.values():
            by_type[RecordType(record.type)].append(record.id)
        parts = _parts(session, by_type)
        for record_id in batch:
            record = records[record_id]
            content = {**_own(record), **parts.get(record_id, {})}
            result.append((record_id, record.version, dump(content)))
    return result


def _own(row: Base, without: frozenset[str] = _HEAD) -> dict[str, Any]:
    names = [attribute.key for attribute in inspect(type(row)).column_attrs]
    return {name: getattr(row, name) for name in names if name not in without}


def _parts(
    session: Session, by_type: Mapping[RecordType, list[str]]
) -> dict[str, dict[str, list[dict[str, Any]]]]:
    parts: dict[str, dict[str, list[dict[str, Any]]]] = defaultdict(dict)

    def gather(
        name: str,
        key: InstrumentedAttribute[str],
        ids: list[str],
        *order: InstrumentedAttribute[Any],
    ) -> None:
        if not ids:
            return
        rows = session.scalars(select(key.class_).where(key.in_(ids)).order_by(*order))
        for row in rows:
            owner = getattr(row, key.key)
            parts[owner].setdefault(name, []).append(_own(row, frozenset({key.key})))

    meetings = by_type.get(RecordType.MEETING, [])
    resolutions = by_type.get(RecordType.RESOLUTION, [])
    authorities = [id_ for kind in AUTHORITY_TYPES for id_ in by_type.get(kind, [])]
    gather("themes", MeetingThemeTable.meeting_id, meetings, MeetingThemeTable.language)
    gather("organisers", OrganiserTable.meeting_id, meetings, OrganiserTable.position)
    gather(
        "participations",
        ParticipationTable.meeting_id,
        meetings,
        ParticipationTable.position,
        ParticipationTable.id,
    )
    gather("kinds", ResolutionKindTable.resolution_id, resolutions, ResolutionKindTable.position)
    gather("texts", ResolutionTextTable.resolution_id, resolutions, ResolutionTextTable.document_id)
    gather("citations", CitationTable.resolution_id, resolutions, CitationTable.instrument_id)
    gather("links", LinkTable.source_id, [*resolutions, *meetings], LinkTable.id)
    gather("names", NameFormTable.authority_id, authorities, NameFormTable.id)
    gather(
        "topics", RecordTopicTable.record_id, [*resolutions, *meetings], RecordTopicTable.topic_id
    )
    _add_offices(session, parts, meetings)
    return parts


def _add_offices(session: Session, parts: Mapping[str, Parts], meetings: Sequence[str]) -> None:
    participations = {
        participation["id"]: participation
        for meeting in meetings
        for participation in parts.get(meeting, {}).get("participations", [])
    }
    for office in session.scalars(
        select(OfficeTable)
        .where(OfficeTable.participation_id.in_(list(participations)))
        .order_by(OfficeTable.participation_id, OfficeTable.language)
    ):
        offices = participations[office.participation_id].setdefault("offices", {})
        offices[office.language] = office.text
