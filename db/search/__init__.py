"""The full-text index: the only part that knows Whoosh. Holds nothing that cannot be rebuilt.

Whoosh unpickles whatever it finds in an index; before anything else of it is used its loaders are
replaced by one with an allow-list (see ``safe_loading``).
"""

from db.search.safe_loading import install

install()

from db.search.finding import Asked, Found  # noqa: E402 - after the loaders are replaced
from db.search.folder import DamagedIndexError, UnsafeIndexFolderError  # noqa: E402
from db.search.index import SearchIndex  # noqa: E402
from db.search.marker import Marker, Snippet, passage_around  # noqa: E402

__all__ = [
    "Asked",
    "DamagedIndexError",
    "Found",
    "Marker",
    "SearchIndex",
    "Snippet",
    "UnsafeIndexFolderError",
    "passage_around",
]
