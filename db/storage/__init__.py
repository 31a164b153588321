"""The only user of SQLAlchemy: the database and the originals of an archive, as values.

The names below are imported when they are first asked for: the first page of a window is read by
``db.storage.first_page`` alone, before SQLAlchemy has been loaded (a test counts on it).
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.storage.originals import StoredOriginal
    from db.storage.received import Received
    from db.storage.store import Store

__all__ = ["Received", "Store", "StoredOriginal"]

_PLACES = {
    "Received": "db.storage.received",
    "Store": "db.storage.store",
    "StoredOriginal": "db.storage.originals",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    from db.storage.late_asyncio import import_without_asyncio

    import_without_asyncio()
    return getattr(import_module(_PLACES[name]), name)
