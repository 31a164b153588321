"""Sentences for what goes wrong; they are loaded with the first one that is wanted.

The first picture marks texts for translation by this package (``marking``), and says no sentence.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.errors.sentences import (
        ERROR_SENTENCES,
        QUERY_SENTENCES,
        code_sentence,
        error_sentence,
        fill,
        message_sentence,
    )

__all__ = [
    "ERROR_SENTENCES",
    "QUERY_SENTENCES",
    "code_sentence",
    "error_sentence",
    "fill",
    "message_sentence",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from viewer.errors import sentences

    value = globals()[name] = getattr(sentences, name)
    return value
