"""The only user of SQLAlchemy: the database and the originals of an archive, as values."""

from db.storage.store import Store

__all__ = ["Store"]
