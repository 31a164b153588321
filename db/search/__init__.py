"""The full-text index: the only part that knows Whoosh. Holds nothing that cannot be rebuilt.

Whoosh unpickles whatever it finds in an index; before anything of one is read its loaders are
replaced by one with an allow-list (see ``safe_loading``; ``files`` does it). Whoosh and NumPy are
loaded with ``SearchIndex``, when it is first asked for: what is only at rest needs neither.
"""

from typing import TYPE_CHECKING

from db.search.asking import Asked, Found
from db.search.folder import DamagedIndexError, UnsafeIndexFolderError
from db.search.marker import Marker, Snippet, passage_around
from db.search.resting import RestingIndex

if TYPE_CHECKING:
    from db.search.index import SearchIndex

__all__ = [
    "Asked",
    "DamagedIndexError",
    "Found",
    "Marker",
    "RestingIndex",
    "SearchIndex",
    "Snippet",
    "UnsafeIndexFolderError",
    "passage_around",
]


def __getattr__(name: str) -> object:
    if name != "SearchIndex":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from db.search.index import SearchIndex

    return SearchIndex
