"""Azerbaijani offices that are held for the time being: «direktor vəzifəsini icra edən»."""

from collections.abc import Sequence

from db.ingest.finders.document import Token
from db.language.azerbaijani import lower

_ACTING = (
    ("vəzifəsini", "icra", "edən"),
    ("vəzifəsini", "müvəqqəti", "icra", "edən"),
    ("vəzifələrini", "icra", "edən"),
    ("səlahiyyətlərini", "icra", "edən"),
)


def acting_end(tokens: Sequence[Token], end: int) -> int:
    """The index behind the words that say so, if they follow an office that ends there."""
    for words in _ACTING:
        if tuple(lower(token.text) for token in tokens[end : end + len(words)]) == words:
            return end + len(words)
    return end


def acting_head(tokens: Sequence[Token], start: int, end: int) -> int:
    """The index behind the office's head if such words end at ``end``; else ``end``."""
    for words in _ACTING:
        begin = end - len(words)
        if begin > start and tuple(lower(token.text) for token in tokens[begin:end]) == words:
            return begin
    return end
