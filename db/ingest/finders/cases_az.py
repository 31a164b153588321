"""In which case an Azerbaijani name stands, by what follows it. Declines nothing."""

import re

from db.ingest.finders.document import Document
from db.ingest.finders.names_az import Name
from db.ingest.finders.offices_az import is_office
from db.language.azerbaijani import lower
from db.language.patterns import regex

_GENITIVE = regex(r"(?:n[ıiuü]n|[ıiuü]n)$")
#: What somebody has: «çıxışı», «sözlərinə», «təqdimatlarından», «sədrliyi».
_POSSESSED = regex(r"\w{2,}[ıiuü](?:n[ıiuüaə]|nd[aə]n?|yl[aə]|n[ıiuü]n)?")
#: Behind these a name stays as it is.
_POSTPOSITIONS = frozenset(
    "tərəfindən haqqında haqda barədə barəsində kimi ilə üçün isə də da ki və vasitəsilə həmçinin "
    "habelə birlikdə özü öz ilk iki yeni indi".split()
)
_VERB = regex(r"\w*(?:[ıiuü]b(?:l[aə]r)?|m[ıiuü]ş(?:d[ıiuü]r)?|d[ıiuü]|[ae]r[aə]k|(?<!nd)[əa]n)")
_FURTHEST, _LONG = 4, 7
_GIVES_WORD = regex(r"\bver(?:il|ib|di|miş)|çatdı|çatıb")


def owns(document: Document, name: Name) -> bool:
    """«Van Yaşinin sözlərinə görə», «A-nın və B-nin geniş çıxışları»: what is theirs follows."""
    tokens = document.tokens
    if _GENITIVE.search(tokens[name.end - 1].text) is None:
        return False
    span = document.sentence_at(tokens[name.first].start)
    last = document.token_range(span.end, span.end)[0]
    for index in range(name.end, min(name.end + _FURTHEST, last)):
        word = lower(tokens[index].text)
        if not tokens[index].is_word or word in _POSTPOSITIONS:
            return word in {"və", "habelə", ","} and _owned_behind(document, index, last)
        if tokens[index].text[0].isupper():
            return False
        if _POSSESSED.fullmatch(word) and not _VERB.fullmatch(word):
            return not _is_object(document, name, index, last)
        if _VERB.fullmatch(word):
            return False
    return False


def _is_object(document: Document, name: Name, index: int, last: int) -> bool:
    """«Rəşid Yasin iclası açıb»: the name ends so by itself, and does something to the noun."""
    tokens = document.tokens
    surname = tokens[name.end - 1].text
    plain = re.search(r"[^aeıioöuüə][ıiuü]n$", lower(surname)) and len(surname) < _LONG
    verb = index + 1 < last and _VERB.fullmatch(lower(tokens[index + 1].text)) is not None
    return bool(plain and verb)


def _owned_behind(document: Document, first: int, last: int) -> bool:
    """True if one of the capital words that follow is a genitive right before what is owned."""
    tokens = document.tokens
    for index in range(first + 1, last - 1):
        word, following = tokens[index].text, tokens[index + 1].text
        if word[0].isupper() and _GENITIVE.search(word) and following[0].islower():
            lowered = lower(following)
            owned = _POSSESSED.fullmatch(lowered) and not _VERB.fullmatch(lowered)
            person = tokens[index - 1].text[0].isupper() and lowered not in _POSTPOSITIONS
            if owned and person and not is_office(following):
                return True
    return False


def is_given_word(document: Document, name: Name) -> bool:
    """«söz N-ə verilib»: a name between the two stands in the dative."""
    start, end = document.tokens[name.first].start, document.tokens[name.end - 1].end
    span = document.sentence_at(start)
    word = re.search(r"\bsözü?\b[^.;]*$", lower(document.text[span.start : start]))
    return word is not None and _GIVES_WORD.search(document.text, end, span.end) is not None
