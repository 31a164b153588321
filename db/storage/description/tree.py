"""The reference tree as lists show it, what lies in a unit, and where a record lies."""

from typing import Any

from sqlalchemy import RowMapping, Select, func, select
from sqlalchemy.orm import Session

from db.model import RecordType, Ref
from db.model.description import PlacedRecord, UnitLevel, UnitRow
from db.model.reference_codes import code_order
from db.storage.description.codes import UnitTree, load_path, load_tree
from db.storage.reading.sources import PLACEMENT, RECORD, UNIT, paired
from db.storage.reading.versions import refs_of

_UNITS = select(UNIT, RECORD.c.version).join_from(UNIT, RECORD, RECORD.c.id == UNIT.c.id)
#: How many records lie in each unit.
_HOLDS = select(PLACEMENT.c.unit_id, func.count()).group_by(PLACEMENT.c.unit_id)


def unit_rows(session: Session, tree: UnitTree | None = None) -> tuple[UnitRow, ...]:
    """All units, each before those below it, in the order of their codes."""
    return _rows(session, tree or load_tree(session), _UNITS, _HOLDS)


def path_rows(session: Session, unit_id: str) -> tuple[UnitRow, ...]:
    """A unit and its ancestors, the fonds first; empty where there is no such unit."""
    path = load_path(session, unit_id)
    ids = list(path.in_order())
    return _rows(
        session, path, _UNITS.where(UNIT.c.id.in_(ids)), _HOLDS.where(PLACEMENT.c.unit_id.in_(ids))
    )


def _rows(
    session: Session, tree: UnitTree, units: Select[Any], held: Select[Any]
) -> tuple[UnitRow, ...]:
    holds = paired(session.execute(held).all())
    rows = {row["id"]: row for row in session.execute(units).mappings()}
    return tuple(
        _row(rows[unit_id], tree.code(unit_id), holds.get(unit_id, 0))
        for unit_id in tree.in_order()
    )


def _row(row: RowMapping, code: str, holds: int) -> UnitRow:
    same = (
        *("id", "version", "parent_id", "title", "date_start", "date_end", "sheets", "extent"),
        *("file_index", "note", "rule_id", "retention_from"),
    )
    return UnitRow(
        level=UnitLevel(row["level"]),
        own_code=row["code"],
        code=code,
        holds=holds,
        **{name: row[name] for name in same},
    )


def placed_in(session: Session, unit_id: str, language: str) -> tuple[PlacedRecord, ...]:
    """What lies in a unit, by its sheets."""
    return _placed(session, PLACEMENT.c.unit_id == unit_id, language)


def places_of(session: Session, record_id: str, language: str) -> tuple[PlacedRecord, ...]:
    """The units in which a record lies."""
    return _placed(session, PLACEMENT.c.record_id == record_id, language)


def unplaced(session: Session, language: str) -> tuple[Ref, ...]:
    """The meetings and documents that lie in no unit, by name."""
    ids = session.scalars(
        select(RECORD.c.id).where(
            RECORD.c.type.in_([RecordType.MEETING.value, RecordType.DOCUMENT.value]),
            RECORD.c.binned_at.is_(None),
            RECORD.c.id.not_in(select(PLACEMENT.c.record_id)),
        )
    ).all()
    refs = refs_of(session, ids, language).values()
    return tuple(sorted(refs, key=lambda ref: (ref.type.value, code_order(ref.label), ref.id)))


def _placed(session: Session, condition: object, language: str) -> tuple[PlacedRecord, ...]:
    column = PLACEMENT.c
    statement = select(column.record_id, column.unit_id, column.sheets).where(condition)  # type: ignore[arg-type]  # a comparison
    rows = session.execute(statement.order_by(column.sheets, column.record_id)).all()
    refs = refs_of(session, [row.record_id for row in rows], language)
    found = [PlacedRecord(refs[row.record_id], row.unit_id, row.sheets) for row in rows]
    return tuple(sorted(found, key=lambda one: (code_order(one.sheets), one.record.label)))
