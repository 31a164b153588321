"""The full-text index: the only part that knows Whoosh. Holds nothing that cannot be rebuilt.

Whoosh unpickles whatever it finds in an index; before anything of one is read its loaders are
replaced by one with an allow-list (see ``safe_loading``; ``files`` does it). Whoosh and NumPy are
loaded with ``SearchIndex``, when it is first asked for, the parser with ``Marker``: what is only at
rest needs none of them.
"""

from typing import TYPE_CHECKING

from db.search.asking import Asked, Found
from db.search.folder import (
    DamagedIndexError,
    IndexFolder,
    IndexState,
    UnsafeIndexFolderError,
)
from db.search.passages import Snippet, Unmarked
from db.search.resting import RestingIndex

if TYPE_CHECKING:
    from db.search.index import SearchIndex
    from db.search.marker import Marker, passage_around

__all__ = [
    "Asked",
    "DamagedIndexError",
    "Found",
    "IndexFolder",
    "IndexState",
    "Marker",
    "RestingIndex",
    "SearchIndex",
    "Snippet",
    "Unmarked",
    "UnsafeIndexFolderError",
    "passage_around",
]


_PLACES = {
    "Marker": "db.search.marker",
    "SearchIndex": "db.search.index",
    "passage_around": "db.search.marker",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_PLACES[name]), name)
