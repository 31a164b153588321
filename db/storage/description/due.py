"""What is due for disposal on a day: rules looked up through the tree, terms counted."""

from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.errors import DescriptionError
from db.model.access import this_day
from db.model.description import DueList, DueUnit, RetentionRule, UnitLevel
from db.model.retention import due_day, is_temporary
from db.storage.description.codes import load_tree
from db.storage.description.drafts_read import rule_draft
from db.storage.description.tree import unit_rows
from db.storage.reading.sources import (
    DISPOSAL_ACT,
    DISPOSAL_ITEM,
    RECORD,
    RETENTION_RULE,
    UNIT,
    paired,
)
from db.storage.typed_dates import typed_date


def retention_rules(session: Session) -> tuple[RetentionRule, ...]:
    """All rules by list and article, with the number of units that name each."""
    rule = RETENTION_RULE.c
    used = select(UNIT.c.rule_id, func.count().label("units")).group_by(UNIT.c.rule_id).subquery()
    rows = session.execute(
        select(RETENTION_RULE, RECORD.c.version, func.coalesce(used.c.units, 0).label("units"))
        .join_from(RETENTION_RULE, RECORD, RECORD.c.id == rule.id)
        .outerjoin(used, used.c.rule_id == rule.id)
        .order_by(rule.source, rule.article, rule.id)
    ).mappings()
    return tuple(
        RetentionRule(row["id"], row["version"], rule_draft({**row}), row["units"]) for row in rows
    )


def due_list(session: Session, day: str) -> DueList:
    """The files, and the units without units below them, whose term has run out by a day.

    A unit without a rule of its own goes by that of the nearest unit above it. ``undated`` are
    those whose term cannot be counted, since the date that it begins with is not recorded.

    Of a month or a year its last day counts, an empty ``day`` is today. Raises DescriptionError
    ``description_date``.
    """
    asked = typed_date(day, DescriptionError("description_date", field="date", value=day))
    day = asked.last_day() if asked is not None else this_day()
    rules = {rule.id: rule for rule in retention_rules(session)}
    tree = load_tree(session)
    rows = {row.id: row for row in unit_rows(session, tree)}
    acts = _acts(session)
    due: list[DueUnit] = []
    undated: list[DueUnit] = []
    for unit_id in tree.in_order():
        row = rows[unit_id]
        if row.level is not UnitLevel.FILE and (tree.below(unit_id) or row.level is UnitLevel.ITEM):
            continue
        rule = rules.get(_rule_id({one: rows[one].rule_id for one in tree.path(unit_id)}))
        if rule is None or not is_temporary(rule.draft):
            continue
        first = due_day(rule.draft, row.date_end or row.date_start, row.retention_from)
        found = DueUnit(row, rule, first, acts.get(unit_id, ""))
        if first is None:
            undated.append(found)
        elif first <= day:
            due.append(found)
    return DueList(day, tuple(due), tuple(undated))


def _rule_id(rules: Mapping[str, str | None]) -> str:
    """The rule of the last of those units that names one."""
    return next((rule for rule in reversed(list(rules.values())) if rule), "")


def _acts(session: Session) -> dict[str, str]:
    """The number of the act that lists a unit, by unit."""
    statement = select(DISPOSAL_ITEM.c.unit_id, DISPOSAL_ACT.c.number).join_from(
        DISPOSAL_ITEM, DISPOSAL_ACT, DISPOSAL_ACT.c.id == DISPOSAL_ITEM.c.act_id
    )
    return paired(session.execute(statement).all())
