"""Azerbaijani offices: which word heads one, where its genitive chain begins, its singular."""

import re
from collections.abc import Sequence

from db.ingest.finders.bodies import Body
from db.ingest.finders.document import Document, Token
from db.ingest.finders.tables import words
from db.ingest.finders.words_az import (
    EVENT_NOUNS,
    HONORIFICS,
    OFFICE_HEADS,
    OFFICE_WORDS,
    SESSION_NOUNS,
)
from db.language.azerbaijani import is_locative, lower

_HEAD = re.compile(
    "(?:" + "|".join(re.escape(head.rsplit(" ", 1)[-1]) for head in OFFICE_HEADS) + ")$"
)
_PLURAL = re.compile(r"l(?:ar[ıi]|ər[ıi])$")
#: What stands before a chain without being a part of it.
_OUTSIDE = words(
    "ilə habelə həmçinin o cümlədən isə də da sonra əvvəl əvvəlcə ilk öncə sonda görə üçün kimi "
    "əsasən adından tərəfindən zamanı eləcə həm yenə daha ki bu həmin onun orada burada"
)
_CONVERB = re.compile(
    r"(?:araq|ərək|edən|olan|verən|aparan|gələn|keçirən|alan|açan|tutan|arkən|ərkən|[ıiuü]b(?:l[aə]r)?|m[ıiuü]ş(?:d[ıiuü]r|l[aə]r)?|d[ıiuü]l[aə]r)$"
)
_BY = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}
_VOWELS = "aıoueəiöü"


def is_office(word: str) -> bool:
    """True for «direktoru», «tarixçi», «həmsədrləri»."""
    lowered = lower(word)
    base = _PLURAL.sub("", lowered)
    if lowered in OFFICE_WORDS or _HEAD.fullmatch(lowered):
        return True
    return base != lowered and bool(
        _HEAD.fullmatch(base + "i")
        or base in OFFICE_WORDS
        or any(head.startswith(base) for head in OFFICE_HEADS)
    )


def is_plural(word: str) -> bool:
    """True for «həmsədrləri»."""
    return _PLURAL.search(lower(word)) is not None


def chain_start(document: Document, start: int, head: int, bodies: Sequence[Body]) -> int:
    """The token with which the office begins that ends at ``head``; not before ``start``.

    Offices that a comma or «və» joins belong to one person as no name stands between them.
    """
    tokens = document.tokens
    begin = head
    while begin > start:
        body = _body_before(tokens, begin, bodies)
        if body is not None:
            begin = max(start, document.token_range(body.start, body.start)[0])
        elif _in_chain(document, tokens[begin - 1], tokens[begin]):
            begin -= 1
        elif begin - 1 > start and _joins(document, begin - 1):
            begin -= 2
        else:
            break
    return begin


def _body_before(tokens: tuple[Token, ...], begin: int, bodies: Sequence[Body]) -> Body | None:
    for body in bodies:
        if (
            body.start < tokens[begin].start <= body.after + 1
            and body.start <= tokens[begin - 1].start < body.after
        ):
            return body
    return None


def _in_chain(document: Document, token: Token, following: Token) -> bool:
    if not token.is_word or document.text[token.end : following.start] != " ":
        return False
    lowered = lower(token.text)
    if lowered.startswith(SESSION_NOUNS + EVENT_NOUNS):
        return False
    if lowered in _OUTSIDE or lowered == "və" or _CONVERB.search(lowered):
        return False
    if lowered in HONORIFICS and not token.text[0].isupper():
        return False
    return not is_locative(token.text)


def _joins(document: Document, index: int) -> bool:
    """A comma or «və» inside of an office: between two offices, or between two attributes."""
    tokens, text = document.tokens, document.text
    sign, before, after = tokens[index], tokens[index - 1], tokens[index + 1]
    if sign.text not in {",", "və"} or not before.is_word or text[sign.end : after.start] != " ":
        return False
    if is_office(before.text):
        return not is_plural(before.text)
    if sign.text != "və" or before.text[0].isupper() or after.text[0].isupper():
        return False
    return _in_chain(document, before, sign) and not is_office(after.text)


def singular(text: str) -> str:
    """«Şuranın həmsədrləri» → «Şuranın həmsədri»: the possessive after the plural's ending."""
    match = re.search(r"l(?:ar|ər)([ıi])$", text)
    if match is None:
        return text
    base = text[: match.start()]
    last = base.rsplit(" ", 1)[-1]
    for head in OFFICE_HEADS:
        if head.startswith(lower(last)) and len(head) - len(last) <= 2:
            return base + head[len(last) :]
    vowels = [char for char in base.lower() if char in _VOWELS]
    ending = _BY.get(vowels[-1], "i") if vowels else "i"
    return base + ("s" if base[-1].lower() in _VOWELS else "") + ending
