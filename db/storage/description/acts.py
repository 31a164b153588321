"""Acts of disposal: which files may stand in one, and what is said of each there.

An act is a record like any other. What carrying it out erases is in ``db.storage.erasing``.
"""

from collections.abc import Callable, Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import DescriptionError
from db.model import PartialDate
from db.model.description import (
    DisposalActDraft,
    DisposalItem,
    DueUnit,
    RetentionRuleDraft,
    UnitLevel,
)
from db.storage.contents import Content
from db.storage.description.codes import UnitTree, load_tree
from db.storage.description.due import due_list
from db.storage.history import Change
from db.storage.reading.sources import DISPOSAL_ACT, DISPOSAL_ITEM
from db.storage.typed_dates import text_of


def drafted_act(
    session: Session, unit_ids: Iterable[str], day: str, words: Callable[[RetentionRuleDraft], str]
) -> DisposalActDraft:
    """An act that lists those units, without a number yet; ``words`` says a term with its article.

    Raises DescriptionError ``act_empty``, ``act_not_due``, ``act_other_fonds``,
    ``in_another_act``, ``description_date``.
    """
    tree = load_tree(session)
    due = {one.unit.id: one for one in due_list(session, day).due}
    wanted = list(dict.fromkeys(unit_ids))
    if not wanted:
        raise DescriptionError("act_empty")
    for unit_id in wanted:
        if unit_id not in due:
            code = tree.code(unit_id) if unit_id in tree else unit_id
            raise DescriptionError("act_not_due", value=code)
        if due[unit_id].act:
            raise DescriptionError(
                "in_another_act", value=due[unit_id].unit.code, act=due[unit_id].act
            )
    fonds = tree.path(wanted[0])[0]
    items = tuple(_item(tree, due[unit_id], words) for unit_id in wanted)
    _check_fonds(tree, fonds, items)
    sources = dict.fromkeys(due[unit_id].rule.draft.source for unit_id in wanted)
    basis = "; ".join(source for source in sources if source)
    return DisposalActDraft(number="", fonds_id=fonds, date=day, basis=basis, items=items)


def _item(tree: UnitTree, due: DueUnit, words: Callable[[RetentionRuleDraft], str]) -> DisposalItem:
    unit = due.unit
    above = (tree.place(one) for one in tree.path(unit.id))
    series = next((place.code for place in above if place.level is UnitLevel.SERIES), "")
    dates = [date for date in (unit.date_start, unit.date_end) if date]
    return DisposalItem(
        unit_id=unit.id,
        title=unit.title,
        dates="/".join(dict.fromkeys(dates)),
        series=series,
        code=unit.own_code,
        count=1,
        term=words(due.rule.draft),
    )


def checked_items(
    change: Change, draft: DisposalActDraft, date: PartialDate | None, act_id: str
) -> list[Content]:
    """The lines of an act. A line that is new in it must be due on the act's day.

    Raises DescriptionError ``act_empty``, ``act_not_due``, ``in_another_act``,
    ``act_other_fonds``.
    """
    session = change.session
    tree = load_tree(session)
    if not draft.items:
        raise DescriptionError("act_empty")
    if draft.fonds_id not in tree:
        raise DescriptionError("unit_unknown", value=draft.fonds_id)
    _check_fonds(tree, draft.fonds_id, draft.items)
    own = set(
        session.scalars(select(DISPOSAL_ITEM.c.unit_id).where(DISPOSAL_ITEM.c.act_id == act_id))
    )
    due = {one.unit.id for one in due_list(session, text_of(date) or "").due}
    others = _others(session, act_id)
    for item in draft.items:
        code = tree.code(item.unit_id)
        if item.unit_id in others:
            raise DescriptionError("in_another_act", value=code, act=others[item.unit_id])
        if item.unit_id not in own | due:
            raise DescriptionError("act_not_due", value=code)
    return [
        {
            "unit_id": item.unit_id,
            "position": place,
            "title": item.title,
            "dates": item.dates,
            "series": item.series,
            "code": item.code,
            "count": item.count,
            "term": item.term,
            "note": item.note,
        }
        for place, item in enumerate(draft.items)
    ]


def _check_fonds(tree: UnitTree, fonds: str, items: Iterable[DisposalItem]) -> None:
    for item in items:
        if item.unit_id not in tree:
            raise DescriptionError("unit_unknown", value=item.unit_id)
        if tree.path(item.unit_id)[0] != fonds:
            raise DescriptionError("act_other_fonds", value=tree.code(item.unit_id))


def _others(session: Session, act_id: str) -> dict[str, str]:
    """The units that other acts list, with the numbers of those."""
    rows = session.execute(
        select(DISPOSAL_ITEM.c.unit_id, DISPOSAL_ACT.c.number)
        .join_from(DISPOSAL_ITEM, DISPOSAL_ACT, DISPOSAL_ACT.c.id == DISPOSAL_ITEM.c.act_id)
        .where(DISPOSAL_ITEM.c.act_id != act_id)
    )
    return {row.unit_id: row.number for row in rows}
