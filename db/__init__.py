"""The archive itself: works without a window and without a network.

Importing this package is cheap: ``Archive`` is loaded when it is first asked for, and the heavy
parts (SQLAlchemy, Whoosh, the language models) by the use cases at the moment they are needed.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.archive import Archive

__all__ = ["Archive"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from db.archive import Archive

    globals()[name] = Archive
    return Archive
