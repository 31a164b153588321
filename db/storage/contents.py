"""A record whole, as the JSON that its version keeps. Reads many records with few queries."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, Table, bindparam, select
from sqlalchemy.orm import Session

from db.model import AUTHORITY_TYPES, RecordType
from db.storage import tables
from db.storage.text_json import dump

_BATCH = 500

Part = dict[str, Any]
Parts = dict[str, dict[str, list[Part]]]


def contents(session: Session, ids: Sequence[str]) -> list[tuple[str, int, str]]:
    """``(record id, version, content)`` of each record, in the order of ``ids``.

    What the session holds must be flushed.
    """
    result: list[tuple[str, int, str]] = []
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        heads = {
            row["id"]: row for row in session.execute(_rows_of("record"), {"ids": batch}).mappings()
        }
        by_type: dict[RecordType, list[str]] = defaultdict(list)
        for record_id, head in heads.items():
            by_type[RecordType(head["type"])].append(record_id)
        own = _own(session, by_type)
        parts = _parts(session, by_type)
        for record_id in batch:
            head = heads[record_id]
            content = {"type": head["type"], **own[record_id], **parts.get(record_id, {})}
            result.append((record_id, head["version"], dump(content)))
    return result


@lru_cache
def _rows_of(name: str, key: str = "id", *order: str) -> Select[Any]:
    """The rows of a table whose ``key`` is one of ``ids``; made once, since each is asked often."""
    table: Table = tables.Base.metadata.tables[name]
    owner: ColumnElement[str] = table.c[key]
    wanted = select(table).where(owner.in_(bindparam("ids", expanding=True)))
    return wanted.order_by(*(table.c[column] for column in order))


def _own(session: Session, by_type: Mapping[RecordType, list[str]]) -> dict[str, Part]:
    """The columns of each record's own table."""
    own: dict[str, Part] = {}
    for record_type, ids in by_type.items():
        for row in session.execute(_rows_of(record_type.value), {"ids": ids}).mappings():
            own[row["id"]] = _without(row, "id")
    return own


def _parts(session: Session, by_type: Mapping[RecordType, list[str]]) -> Parts:
    """The rows that belong to each record, by record and by what they are."""
    meetings = by_type.get(RecordType.MEETING, [])
    resolutions = by_type.get(RecordType.RESOLUTION, [])
    described = [*meetings, *resolutions]
    documents = by_type.get(RecordType.DOCUMENT, [])
    authorities = [id_ for kind in AUTHORITY_TYPES for id_ in by_type.get(kind, [])]
    parts: Parts = defaultdict(dict)
    for name, entity, key, order, ids in (
        ("themes", tables.MeetingThemeTable, "meeting_id", "language", meetings),
        ("organisers", tables.OrganiserTable, "meeting_id", "position", meetings),
        ("participations", tables.ParticipationTable, "meeting_id", "position", meetings),
        ("kinds", tables.ResolutionKindTable, "resolution_id", "position", resolutions),
        ("texts", tables.ResolutionTextTable, "resolution_id", "document_id", resolutions),
        ("citations", tables.CitationTable, "resolution_id", "instrument_id", resolutions),
        (
            "further_originals",
            tables.FurtherOriginalTable,
            "document_id",
            "original_sha256",
            documents,
        ),
        ("links", tables.LinkTable, "source_id", "id", described),
        ("names", tables.NameFormTable, "authority_id", "id", authorities),
        ("topics", tables.RecordTopicTable, "record_id", "topic_id", described),
    ):
        if ids:
            rows = _rows_of(entity.__tablename__, key, order)
            for row in session.execute(rows, {"ids": ids}).mappings():
                parts[row[key]].setdefault(name, []).append(_without(row, key))
    _add_offices(session, parts, meetings)
    return parts


def _add_offices(session: Session, parts: Parts, meetings: Sequence[str]) -> None:
    participations = {
        participation["id"]: participation
        for meeting in meetings
        for participation in parts.get(meeting, {}).get("participations", [])
    }
    ids = list(participations)
    for start in range(0, len(ids), _BATCH):
        rows = _rows_of("office", "participation_id", "participation_id", "language")
        for row in session.execute(rows, {"ids": ids[start : start + _BATCH]}).mappings():
            offices = participations[row["participation_id"]].setdefault("offices", {})
            offices[row["language"]] = row["text"]


def _without(row: RowMapping, key: str) -> Part:
    return {name: value for name, value in row.items() if name != key}
