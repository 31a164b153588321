"""Reads what the first letter of a query would otherwise wait for. Changes nothing."""

from db.model import Query
from db.usecases.open_archive import OpenedArchive
from db.usecases.search_records import search_records

#: A letter with which many words begin, and a screen of hits: what it needs, the others need too.
_LETTER, _HITS = "в", 14


def prepare_typing(opened: OpenedArchive) -> None:
    """Read the names, the dictionary and the index's tables into memory: 20 MB or more."""
    opened.names.now()
    search_records(opened, Query(_LETTER, limit=_HITS, facet_limit=40, typing=True))
