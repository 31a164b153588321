"""The archive itself: works without a window and without a network.

Importing this package is cheap: the heavy parts (SQLAlchemy, Whoosh, the language models) are
imported by the use cases at the moment they are needed.
"""

from db.archive import Archive

__all__ = ["Archive"]
