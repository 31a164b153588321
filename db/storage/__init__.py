"""The only user of SQLAlchemy: the database and the originals of an archive, as values."""

from db.storage.inbox import Received
from db.storage.originals import StoredOriginal
from db.storage.store import Store

__all__ = ["Received", "Store", "StoredOriginal"]
