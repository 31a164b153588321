"""Cuts a query into its signs and words. Never fails; says what it left out."""

import re
from dataclasses import dataclass

from db.search.vocabulary import AND_WORDS, NOT_WORDS, OR_PAIRS, OR_WORDS

_QUOTES = '"“”„«»'
_QUOTED = re.compile(f"[{_QUOTES}]([^{_QUOTES}]*)([{_QUOTES}]|$)")
_FIELD = re.compile(r"([^\W\d_]+):")
_WORD = re.compile(rf"[^\s(){_QUOTES}]+")


@dataclass(frozen=True, slots=True)
class Sign:
    """A piece of a query. ``kind``: ``(``, ``)``, ``-``, ``or``, ``field``, ``phrase``, ``word``.

    ``whole`` is False for a phrase whose quotation mark was not closed.
    """

    kind: str
    text: str
    start: int
    end: int
    whole: bool = True
    exact: bool = False


def signs(query: str) -> list[Sign]:
    """The pieces of a query, in order."""
    found: list[Sign] = []
    position = 0
    while position < len(query):
        char = query[position]
        if char.isspace():
            position += 1
            continue
        sign = _sign(query, position)
        found.append(sign)
        position = max(sign.end, position + 1)
    return _operators(found)


def _sign(query: str, at: int) -> Sign:
    char = query[at]
    if char in "()":
        return Sign(char, char, at, at + 1)
    if char in "-\u2212!" and _begins(query, at):
        return Sign("-", char, at, at + 1)
    exact = char == "="
    begin = at + exact
    quoted = _QUOTED.match(query, begin)
    if quoted:
        return Sign("phrase", quoted[1], quoted.start(1), quoted.end(), bool(quoted[2]), exact)
    field = _FIELD.match(query, at)
    if field and not query.startswith("//", field.end()):
        return Sign("field", field[1], at, field.end())
    word = _WORD.match(query, begin)
    if word is None:
        return Sign("word", "", at, at + 1)
    return Sign("word", word[0], word.start(), word.end(), exact=exact)


def _begins(query: str, at: int) -> bool:
    """Whether a minus at that place excludes what follows, and is no dash or hyphen."""
    before_is_free = at == 0 or query[at - 1].isspace() or query[at - 1] in "(:"
    after = query[at + 1 : at + 2]
    return before_is_free and after not in {"", "-"} and not after.isspace()


def _operators(found: list[Sign]) -> list[Sign]:
    """Words that stand for operators, where they are written as such."""
    result: list[Sign] = []
    skip = False
    for index, sign in enumerate(found):
        if skip:
            skip = False
            continue
        following = found[index + 1] if index + 1 < len(found) else None
        if sign.kind != "word" or sign.exact:
            result.append(sign)
        elif sign.text in OR_WORDS:
            result.append(Sign("or", sign.text, sign.start, sign.end))
        elif following and (sign.text, following.text) in OR_PAIRS:
            result.append(Sign("or", "OR", sign.start, following.end))
            skip = True
        elif sign.text in NOT_WORDS:
            result.append(Sign("-", sign.text, sign.start, sign.end))
        elif sign.text not in AND_WORDS:
            result.append(sign)
    return result
