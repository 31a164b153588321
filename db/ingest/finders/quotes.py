"""Quoted passages: any marks, nested or not. Says nothing of what is quoted."""

from typing import NamedTuple

_PAIRS = {"«": "»", "“": "”", "„": "“”", "‘": "’", "‹": "›"}
_CLOSING = frozenset("»”’›")
#: Nobody nests deeper; a text that seems to is not quoting.
_DEEPEST = 6


class Quote(NamedTuple):
    """``text[start:end]`` with its marks; ``inner_start`` and ``inner_end`` without them."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int


def quotes(text: str, start: int, end: int) -> list[Quote]:
    """The quoted passages of ``text[start:end]`` in order of their beginning. One pass."""
    found: list[Quote] = []
    opened: list[tuple[str, int]] = []
    for at in range(start, end):
        char = text[at]
        if char == '"':
            _straight(at, opened, found)
        elif char == "'":
            _single(text, at, opened, found)
        elif opened and char in _closers(opened[-1][0]) and not _is_apostrophe(text, at, end):
            _close(at, opened, found)
        elif char in _PAIRS:
            if len(opened) < _DEEPEST:
                opened.append((char, at))
        elif char in _CLOSING and not _is_apostrophe(text, at, end):
            _close_outer(char, at, opened, found)
    return sorted(found)


def outer_quotes(text: str, start: int, end: int) -> list[Quote]:
    """The passages that are not themselves inside of another one."""
    outer: list[Quote] = []
    for quote in quotes(text, start, end):
        if not outer or quote.start >= outer[-1].end:
            outer.append(quote)
    return outer


def _closers(opening: str) -> str:
    return _PAIRS.get(opening, '"')


def _is_apostrophe(text: str, at: int, end: int) -> bool:
    return text[at] == "’" and at + 1 < end and text[at + 1].isalpha()


def _straight(at: int, opened: list[tuple[str, int]], found: list[Quote]) -> None:
    if any(char == '"' for char, _ in opened):
        while opened[-1][0] != '"':
            opened.pop()
        _close(at, opened, found)
    elif len(opened) < _DEEPEST:
        opened.append(('"', at))


def _single(text: str, at: int, opened: list[tuple[str, int]], found: list[Quote]) -> None:
    """A straight single mark opens before a word and closes behind one; inside it is none."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if after.isalnum():
        if not before.isalnum() and len(opened) < _DEEPEST:
            opened.append(("'", at))
    elif any(char == "'" for char, _ in opened) and not before.isspace():
        while opened[-1][0] != "'":
            opened.pop()
        _close(at, opened, found)


def _close(at: int, opened: list[tuple[str, int]], found: list[Quote]) -> None:
    begin = opened.pop()[1]
    if at > begin + 1:
        found.append(Quote(begin, at + 1, begin + 1, at, len(opened)))


def _close_outer(char: str, at: int, opened: list[tuple[str, int]], found: list[Quote]) -> None:
    """A closing mark of an outer passage: whatever was opened inside was never a quotation."""
    for index in range(len(opened) - 1, -1, -1):
        if char in _closers(opened[index][0]):
            del opened[index + 1 :]
            _close(at, opened, found)
            return
