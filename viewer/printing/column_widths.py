"""How wide the columns of a printed table are: by their shares, and so that no word is torn."""

import re
from collections.abc import Callable, Iterable, Sequence

#: Where a line may end: at a space, behind a hyphen or a dash.
_ENDS = re.compile(r"\s+|(?<=[^\W\d_][-\u2013\u2014])(?=\w)")
#: So many of a column's words are measured, those with most letters.
_LONGEST = 64


def longest_words(texts: Iterable[str]) -> list[str]:
    """The words of a column with most letters; one of them is the widest."""
    words = {word for text in set(texts) for word in _ENDS.split(text)}
    return sorted(words, key=len, reverse=True)[:_LONGEST]


def column_widths(whole: float, shares: Sequence[float], least: Sequence[float]) -> list[float]:
    """The widths of columns by their shares, but none below its least one while there is room.

    What a column needs beyond its share the others give that have more than they need. Where even
    the least widths have no room, the widest are cut.
    """
    least = _cut(whole, least)
    widths = [whole * share / sum(shares) for share in shares]
    wanted = sum(max(0.0, low - width) for low, width in zip(least, widths, strict=True))
    spare = sum(max(0.0, width - low) for low, width in zip(least, widths, strict=True))
    given = min(1.0, wanted / spare) if spare else 0.0
    return [
        low if width < low else width - (width - low) * given
        for low, width in zip(least, widths, strict=True)
    ]


def _cut(whole: float, least: Sequence[float]) -> list[float]:
    """The least widths; too many of them are cut to one width, that of the widest."""
    room, left = whole, len(least)
    for low in sorted(least):
        if low * left > room:
            most = room / left
            return [min(one, most) for one in least]
        room, left = room - low, left - 1
    return list(least)


def widest(words: Iterable[str], measure: Callable[[str], float]) -> float:
    """The width of the widest word."""
    return max(map(measure, words), default=0.0)
