"""The one door to the index: whatever takes a query asks through it.

The index knows words and ids. What only the records know is looked up here for every question, so
that a table, a count, a picture and the results of the window answer alike.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.search import Asked, DamagedIndexError

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.model import IndexUnit, Query, UnitText
    from db.search import Found
    from db.usecases.open_archive import OpenedArchive


def ask_index(
    opened: OpenedArchive,
    query: Query,
    is_stale: Callable[[], bool] = lambda: False,
    *,
    whole: bool = False,
) -> Found:
    """The index's answer; with ``whole`` also the records of all hits.

    Raises ``Cancelled`` as soon as ``is_stale`` says so, DamagedIndexError where the index cannot
    be read: it is then told to mend itself.
    """
    return ask_present(opened, present(opened, query), is_stale, whole=whole)


def ask_present(
    opened: OpenedArchive,
    query: Query,
    is_stale: Callable[[], bool],
    *,
    whole: bool = False,
) -> Found:
    """The same of a query that is ``present`` already. Raises as ``ask_index``."""
    asked = replace(_with_records(opened, query), whole=whole)
    try:
        return opened.index.find(asked, is_stale)
    except DamagedIndexError:
        opened.index.notify()
        raise


def present(opened: OpenedArchive, query: Query) -> Query:
    """The query as it is meant now: authorities that were merged are what they were merged into."""
    from db.storage.reading.merged import follow_merges, may_name_merged

    if not may_name_merged(query):
        return query
    with opened.store.reading() as session:
        return follow_merges(session, query)


def _with_records(opened: OpenedArchive, query: Query) -> Asked:
    """The query with what only the records know: the texts to be like, councils by name."""
    like: tuple[UnitText, ...] = ()
    if query.like:
        owner = opened.store.owner_of(query.like)
        units = opened.store.index_units([owner]) if owner is not None else ()
        like = tuple(text for unit in units if _is_like(unit, query) for text in unit.texts)
    councils = opened.store.councils_by_name(query.language) if query.sort == "council" else ()
    return Asked(query, like, councils)


def _is_like(unit: IndexUnit, query: Query) -> bool:
    from db.model import UnitType

    return unit.record_id == query.like and unit.type is not UnitType.NOTE
