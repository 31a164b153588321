"""Writes out a query that is still being typed, so that what is kept finds what was seen."""

from dataclasses import replace

from db.model import Query
from db.search import DamagedIndexError
from db.search.finished import finished
from db.usecases.ask_index import ask_index
from db.usecases.open_archive import OpenedArchive


def settle_query(opened: OpenedArchive, query: Query) -> Query:
    """The query that finds without being typed what it finds now while it is typed.

    Its words stay as they are where they find the same, else the last gets an asterisk. Only a
    beginning of one or two letters cannot be written out, and finds less.
    """
    whole = replace(query, typing=False)
    if not query.typing:
        return whole
    *others, last = (replace(whole, text=text) for text in finished(query.text))
    sure = last if last.text or not whole.text else whole
    if not others:
        return whole
    try:
        seen = _total(opened, query)
        # What finds as much is the same: each finds a part of what the others find.
        return next((one for one in others if _total(opened, one) == seen), sure)
    except DamagedIndexError:
        return sure


def _total(opened: OpenedArchive, query: Query) -> int:
    return ask_index(opened, replace(query, limit=1, offset=0, facets=False)).total
