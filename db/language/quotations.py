"""Finds quoted words again in a text that may have changed. Abstains rather than guesses.

The words are looked for as they stand, whatever the white space between them; of several places
that one is meant around which the same stands as before.
"""

import re
from collections.abc import Iterator

from db.language.patterns import regex

#: So many characters of what stood around must be there again,
_LEAST_CONTEXT = 6
#: unless the words are found once only and are at least as long as this.
_TELLING = 24


def find_quotation(
    text: str, quoted: str, prefix: str = "", suffix: str = "", near: int = 0
) -> tuple[int, int] | None:
    """Where the words stand: ``text[start:end]``; None if nowhere, or if no place is the likeliest.

    ``near`` is where they stood: of places that are alike the nearest one is meant.
    """
    end = near + len(quoted)
    if text[near:end] == quoted and _is_around(text, near, end, prefix, suffix):
        return near, end
    places = list(_places(text, quoted))
    if not places:
        return None
    ranked = sorted(
        places,
        key=lambda at: (-_context(text, at[0], at[1], prefix, suffix), abs(at[0] - near), at),
    )
    best = ranked[0]
    wanted = min(_LEAST_CONTEXT, len(prefix.strip()) + len(suffix.strip()))
    if _context(text, best[0], best[1], prefix, suffix) >= wanted:
        return best
    return best if len(places) == 1 and len(quoted.strip()) >= _TELLING else None


def _is_around(text: str, start: int, end: int, prefix: str, suffix: str) -> bool:
    return text[:start].endswith(prefix) and text.startswith(suffix, end)


def _places(text: str, quoted: str) -> Iterator[tuple[int, int]]:
    words = quoted.split()
    if not words:
        return
    pattern = regex(r"\s+".join(map(re.escape, words)))
    at = 0
    while (found := pattern.search(text, at)) is not None:
        yield found.span()
        at = found.start() + 1


def _context(text: str, start: int, end: int, prefix: str, suffix: str) -> int:
    """How many characters around a place are those that stood there, white space left out."""
    before = _visible(text[max(0, start - 4 * len(prefix) - 16) : start])[::-1]
    after = _visible(text[end : end + 4 * len(suffix) + 16])
    return _shared(before, _visible(prefix)[::-1]) + _shared(after, _visible(suffix))


def _visible(text: str) -> str:
    return "".join(text.split())


def _shared(one: str, other: str) -> int:
    """The length of the common beginning."""
    length = 0
    for mine, its in zip(one, other, strict=False):
        if mine != its:
            break
        length += 1
    return length
