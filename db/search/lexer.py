"""Cuts a query into its signs and words. Never fails; what it cannot use becomes an empty word."""

import re
from dataclasses import dataclass

from db.language.tokens import clean
from db.search.vocabulary import AND_WORDS, NOT_WORDS, OR_PAIRS, OR_WORDS

#: Quotation marks, and for each that may begin a phrase those that may end it.
_QUOTES = '"“”„‟«»〝〞'
_CLOSED_BY = {"«": "»", "»": "»«", "„": '“”"', "“": '”"“', "”": '”"', '"': '"”“', "‟": '”"'}
_CLOSING = {begin: re.compile(f"[{ends}]") for begin, ends in _CLOSED_BY.items()}
_ANY_QUOTE = re.compile(f"[{_QUOTES}]")
#: Signs of full width, and a minus of its own, as the plain ones, one for one.
_PLAIN = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | {0x2212: ord("-")}
#: What excludes what follows; in the middle of a word or before a space it is a hyphen or a dash.
_MINUS = "-!\u2010\u2011\u2013"
_FIELD = re.compile(r"([^\W\d_]+):")
_WORD = re.compile(rf"[^\s()|{_QUOTES}]+")
_OR = re.compile(r"\|+")
#: Glued to the end of a phrase it has no meaning here: ``"a phrase"~2``.
_TAIL = re.compile(r"[~*^]+\d*")


def in_quotes(value: str) -> str | None:
    """A value as a phrase that is read as it stands; None if it has marks of too many kinds.

    >>> in_quotes("Совет «Альфа»"), in_quotes('Совет "Альфа"')
    ('"Совет «Альфа»"', '«Совет "Альфа"»')
    """
    for begin, end in ('""', "«»", "“”", '‟"'):
        if not _CLOSING[begin].search(value):
            return f"{begin}{value}{end}"
    return None


@dataclass(frozen=True, slots=True)
class Sign:
    """A piece of a query: ``query[start:end]``, of a phrase with its closing mark.

    ``kind``: ``(``, ``)``, ``-``, ``or``, ``field``, ``phrase``, ``word``, and ``tail`` for what is
    glued to a phrase and means nothing. A phrase's first mark, and an equals sign, stand before its
    ``start``. ``whole`` is False for a phrase whose quotation mark was not closed.
    """

    kind: str
    text: str
    start: int
    end: int
    whole: bool = True
    exact: bool = False


def signs(query: str) -> list[Sign]:
    """The pieces of a query, in order; signs of other keyboards count as the plain ones."""
    query = query if query.isascii() else query.translate(_PLAIN)
    found: list[Sign] = []
    position = 0
    while position < len(query):
        if query[position].isspace():
            position += 1
            continue
        before = found[-1] if found else None
        sign = _sign(query, position)
        if sign.kind == "word" and before and before.kind == "phrase" and before.end == position:
            tail = _TAIL.fullmatch(sign.text)
            sign = Sign("tail", sign.text, sign.start, sign.end) if tail else sign
        found.append(sign)
        position = max(sign.end, position + 1)
    return _operators(found)


def _sign(query: str, at: int) -> Sign:
    char = query[at]
    if char in "()":
        return Sign(char, char, at, at + 1)
    either = _OR.match(query, at)
    if either:
        return Sign("or", either[0], at, either.end())
    if char in _MINUS and _begins(query, at):
        return Sign("-", char, at, at + 1)
    exact = char == "="
    begin = at + exact
    if query[begin : begin + 1] in _QUOTES and begin < len(query):
        return _phrase(query, begin, exact=exact)
    field = _FIELD.match(query, at)
    if field and not query.startswith("//", field.end()):
        return Sign("field", field[1], at, field.end())
    word = _WORD.match(query, begin)
    if word is None:
        return Sign("word", "", at, at + 1)
    return Sign("word", word[0], word.start(), word.end(), exact=exact)


def _phrase(query: str, at: int, *, exact: bool) -> Sign:
    """A phrase up to its closing mark, else to any other mark, else to the end."""
    closing = _CLOSING.get(query[at], _ANY_QUOTE).search(query, at + 1)
    closing = closing or _ANY_QUOTE.search(query, at + 1)
    if closing is None:
        return Sign("phrase", query[at + 1 :], at + 1, len(query), whole=False, exact=exact)
    return Sign("phrase", query[at + 1 : closing.start()], at + 1, closing.end(), exact=exact)


def _begins(query: str, at: int) -> bool:
    """Whether a minus at that place excludes what follows, and is no dash or hyphen."""
    before_is_free = at == 0 or query[at - 1].isspace() or query[at - 1] in "(:|"
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
        word = clean(sign.text)
        if sign.kind != "word" or sign.exact or _is_value(found, index, word):
            result.append(sign)
        elif word in OR_WORDS:
            result.append(Sign("or", sign.text, sign.start, sign.end))
        elif following and (word, clean(following.text)) in OR_PAIRS:
            result.append(Sign("or", f"{sign.text} {following.text}", sign.start, following.end))
            skip = True
        elif word in NOT_WORDS:
            result.append(Sign("-", sign.text, sign.start, sign.end))
        elif word not in AND_WORDS:
            result.append(sign)
    return result


def _is_value(found: list[Sign], index: int, word: str) -> bool:
    """Whether a word stands right behind the colon of its field, where no operator can stand.

    «лицо:И» begins a name. Something may be excluded there: «лицо:НЕ Гаджиев».
    """
    before = found[index - 1] if index else None
    if before is None or before.kind != "field" or before.end != found[index].start:
        return False
    return word not in NOT_WORDS or index + 1 == len(found)
