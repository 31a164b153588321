"""What a word of the query language was meant to be: the nearest name of a field or a value."""

from collections.abc import Iterable

from rapidfuzz.distance import OSA

from db.language.tokens import fold, plain
from db.search.vocabulary import FIELDS, VALUES, other_layout

#: Shorter words may be anything.
_SHORTEST = 3


def nearest_field(word: str) -> str | None:
    """The name of a field that a word is a misspelling or a beginning of; None if it is far."""
    return _nearest(word, (name for words in FIELDS.values() for name in words.all()))


def nearest_value(field: str, word: str) -> str | None:
    """The name of a closed value that a word is a misspelling or a beginning of."""
    values = VALUES.get(field, {}).values()
    return _nearest(word, (name for words in values for name in words.all()))


def _nearest(word: str, names: Iterable[str]) -> str | None:
    """By edits, a third of the letters at most; the other keyboard's letters count as none."""
    typed, slipped = plain(fold(word)), plain(other_layout(word))
    ranked = []
    for order, name in enumerate(names):
        known = plain(fold(name))
        begins = len(typed) >= _SHORTEST and known.startswith(typed)
        distance = 0 if slipped == known else 1 if begins else OSA.distance(typed, known)
        ranked.append((distance, order, name))
    distance, _order, name = min(ranked)
    return name if len(typed) >= _SHORTEST and distance <= max(1, len(typed) // 3) else None
