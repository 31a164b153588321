"""What a word of the query language was meant to be: the nearest name of a field or a value."""

from collections.abc import Iterable, Sequence

from db.language.tokens import fold, plain
from db.search.vocabulary import FIELDS, VALUES, Words, other_layout

#: Shorter words may be anything.
_SHORTEST = 3

#: Each name as it is compared and as it is written.
_Names = Sequence[tuple[str, str]]


def _names(words: Iterable[Words]) -> _Names:
    return [(plain(fold(name)), name) for each in words for name in each.all()]


_FIELD_NAMES = _names(FIELDS.values())
_VALUE_NAMES = {field: _names(values.values()) for field, values in VALUES.items()}


def nearest_field(word: str) -> str | None:
    """The name of a field that a word is a misspelling or a beginning of; None if it is far."""
    return _nearest(word, _FIELD_NAMES)


def nearest_value(field: str, word: str) -> str | None:
    """The name of a closed value that a word is a misspelling or a beginning of."""
    return _nearest(word, _VALUE_NAMES[field])


def _nearest(word: str, names: _Names) -> str | None:
    """By edits, a third of the letters at most; the other keyboard's letters count as none."""
    typed, slipped = plain(fold(word)), plain(other_layout(word))
    if len(typed) < _SHORTEST:
        return None
    from rapidfuzz.distance import OSA

    most = max(1, len(typed) // 3)
    best, nearest = most + 1, None
    for known, name in names:
        begins = known.startswith(typed)
        distance = 1 if begins else OSA.distance(typed, known, score_cutoff=most)
        distance = 0 if slipped == known else distance
        if distance < best:
            best, nearest = distance, name
    return nearest
