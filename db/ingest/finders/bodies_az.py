"""Azerbaijani names of bodies: a run of capital words that a possessive head noun closes."""

import re

from db.ingest.finders.abbreviations import matches_initials
from db.ingest.finders.bodies import Body, gloss_at, is_abbreviation
from db.ingest.finders.bodies_az_bare import bare_head
from db.ingest.finders.body_starts_az import (
    without_opening,
    without_person,
    without_subject,
    without_town,
)
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.lands_az import first_of_lands, without_ordinal
from db.ingest.finders.offices_az import is_office
from db.ingest.finders.organs_az import gathering, shared_council, with_owners
from db.ingest.finders.words_az import BODY_HEADS, COUNCIL_HEADS, EVENT_NOUNS, SESSION_NOUNS
from db.language.azerbaijani import ends_like_locative, lower
from db.language.patterns import regex

_CASE = r"(?:n[ıiuü]n|n[ıiuü]|na|nə|nda|ndə|ndan|ndən|d[ıiuü]r|nd[ıiuü]r|yla|ylə|ndak[ıi]|ndəki)?"
_CASES = (
    ("gent", regex("n?[ıiuü]n")),
    ("accs", regex("[ny]?[ıiuü]")),
    ("datv", regex("[ny]?[aə]")),
    ("loct", regex("n?d[aə](?:k[ıi])?")),
    ("ablt", regex("n?d[aə]n")),
)
_HEAD = regex("(" + "|".join(sorted(BODY_HEADS, key=len, reverse=True)) + ")(" + _CASE + ")")
_OURS = regex(r"(?P<stem>.{3,}?)[ıiuü]?m[ıiuü]z(?P<case>[^\W\d_]{0,3})")
_MANY = regex("l[aə]r[ıi]$")
_LINKS = frozenset({"və", "üzrə"})
#: Between a body and what belongs to it: «Universiteti nəzdində … İnstitutu».
_UNDER = frozenset({"nəzdində", "yanında", "tərkibində", "nəzdindəki", "yanındakı"})
#: «Qara dəniz Ekspertləri Dialoqu»: part of a place's name, though in lower case.
_GEOGRAPHIC = frozenset({"dəniz", "dənizi", "gölü", "çayı", "körfəzi", "hövzəsi", "dağları"})
_POSSESSED = regex(r"(?:s?[ıiuü]|l[aə]r[ıi])$")
_GENITIVE = regex("n?[ıiuü]n$")
_LONGEST_SUBJECT, _WORDS_TO_QUOTE = 4, 2
_LOCATIVE = regex(r"(?:(?<!za)d[aə]|d[aə]k[ıi]|d[aə]n)$")
SURNAME_GENITIVE = regex(
    "(?:[oe]v|yev|[oe]va|yeva|zadə|l[ıiuü]|oğlu|sk[iı]|skaya|vili|dze|ziya|xeliya|eliya|bəyli|çenko)"
    "(?:n?[ıiuü]n)$"
)
_SURNAME = regex("(?:[oe]v|[oe]va|zadə|oğlu|sk[iı]y?|skaya|vili|dze|bəyli|çenko|yan)$")
_DEDICATED_TO = frozenset({"akademik", "professor", "general", "şair", "prezident"})


def bodies_in(document: Document, start: int, end: int) -> list[Body]:
    """All named bodies of a stretch."""
    found: list[Body] = []
    first, last = document.token_range(start, end)
    for index in range(first, last):
        body = _body(document, index, first, end)
        if body is not None:
            found.append(body)
            first = index + 1
    return with_owners(document, found)


def head_of(word: str) -> tuple[str, str] | None:
    """The head noun that a word is, and its case ending; None for another word."""
    match = _HEAD.fullmatch(lower(word))
    return (match[1], match[2]) if match else None


def ours(word: str) -> tuple[str, str] | None:
    """«İnstitutumuzun»: the head noun in the possessive of “we”, and the case; None for others."""
    match = _OURS.fullmatch(lower(word))
    if match is None:
        return None
    read = (head_of(match["stem"] + end) for end in ("", "ı", "i", "u", "ü", "sı", "si", "su"))
    head = next((one for one in read if one), None)
    return (head[0], match["case"]) if head else None


def _body(document: Document, index: int, first: int, limit: int) -> Body | None:
    tokens, text = document.tokens, document.text
    token = tokens[index]
    head = head_of(token.text) if token.is_word else None
    head = head or bare_head(document, index, first)
    if head is None:
        return None
    if not token.text[0].isupper():
        quoted = _quoted_body(document, index, first, limit, head)
        shared = shared_council(document, index, first)
        return quoted or shared or gathering(document, index, first)
    if head[1] == "" and _continues(document, index):
        return None
    if _is_of_many(document, index, head):
        return None
    begin = _name_start(document, index, first)
    begin = without_opening(document, first_of_lands(document, begin, first), index)
    begin = without_ordinal(tokens, begin, index)
    begin = without_person(document, begin, index, first)
    begin = without_town(document, without_subject(document, begin, index), index)
    start = _quoted_start(document, tokens[begin].start)
    if begin == index and start == tokens[begin].start:
        return None
    stop = token.end - len(head[1])
    gloss, after = gloss_at(document, token.end, limit)
    if gloss is not None and start == tokens[begin].start:
        start = _spelt_by(text, start, stop, gloss.text)
    name = text[start:stop]
    return Body(start, token.end, name, head[0], frozenset({_case_of(head[1])}), gloss, after)


def _spelt_by(text: str, start: int, stop: int, letters: str) -> int:
    """«Şuşa Azərbaycan–Türkiyə Məclisinin (ATM)»: where the name begins that the letters spell."""
    at = text.find(" ", start, stop) + 1
    further = matches_initials(letters, text[start:stop]) or not at
    return start if further or not matches_initials(letters, text[at:stop]) else at


def _quoted_body(
    document: Document, index: int, first: int, limit: int, head: tuple[str, str]
) -> Body | None:
    """«“Araz” klubu», «“Xəzər” ekspert platforması»: a council that its quoted name makes known."""
    tokens, begin = document.tokens, index
    if head[0] not in COUNCIL_HEADS:
        return None
    while begin > first and index - begin < _WORDS_TO_QUOTE and tokens[begin - 1].text.islower():
        begin -= 1
    start = _quoted_start(document, tokens[begin].start)
    if start == tokens[begin].start:
        return None
    token = tokens[index]
    gloss, after = gloss_at(document, token.end, limit)
    name = document.text[start : token.end - len(head[1])]
    return Body(start, token.end, name, head[0], frozenset({_case_of(head[1])}), gloss, after)


def _name_start(document: Document, index: int, first: int) -> int:
    """The index of the first word that may belong to the name whose head is there."""
    tokens, text = document.tokens, document.text
    begin = index
    while begin > first and text[tokens[begin - 1].end : tokens[begin].start] == " ":
        before = tokens[begin - 1]
        if before.text == "adına":
            return _dedication(document, begin - 1, first)
        if before.text == "üzrə" and (subject := _subject(document, begin - 1, first)) >= 0:
            begin = subject
            continue
        place = _is_geographic(before.text) and begin - 1 > first
        if place and _opens_name(tokens[begin - 2]):
            begin -= 2
            continue
        under = before.text in _UNDER and begin - 1 > first and _is_superior(tokens[begin - 2])
        if under or _opens_name(before) or _links(document, begin - 1, first):
            begin -= 1
        else:
            break
    return begin


def _is_geographic(word: str) -> bool:
    """«dəniz», «dəniz–Xəzər»: the second word of «Qara dəniz»."""
    first, dash, rest = re.sub("–", "-", word).partition("-")
    return first in _GEOGRAPHIC and (not dash or rest[:1].isupper())


def _subject(document: Document, at: int, first: int) -> int:
    """«Samur çayı üzrə …»: where the words begin that say what a body is for, or -1.

    A few words in lower case, the last one in the possessive, and a capital word before them.
    """
    tokens, text, begin = document.tokens, document.text, at
    while begin > first and text[tokens[begin - 1].end : tokens[begin].start] == " ":
        word = tokens[begin - 1]
        if not word.is_word or at - begin >= _LONGEST_SUBJECT:
            return -1
        if word.text[0].isupper():
            return begin - 1 if at - begin and _opens_name(word) else -1
        if begin == at and not _POSSESSED.search(word.text):
            return -1
        begin -= 1
    return -1


def _links(document: Document, at: int, first: int) -> bool:
    """«Sülh və Demokratiya»: a link inside of a name, not between two bodies or after a person."""
    if document.tokens[at].text not in _LINKS or at <= first:
        return False
    before = document.tokens[at - 1]
    if is_abbreviation(before.text) or head_of(before.text):
        return False
    return _opens_name(before) and not _is_person(document, at - 1, first)


def _case_of(ending: str) -> str:
    """The case that an ending marks: «-nın», «-nda», «-na»; ``nomn`` for none."""
    ending = ending.removesuffix("dır").removesuffix("dir")
    for case, pattern in _CASES:
        if pattern.fullmatch(ending):
            return case
    return "nomn"


def _dedication(document: Document, adina: int, first: int) -> int:
    """«Akademik Z. Bünyadov adına …»: the index where the words of the dedication begin."""
    tokens, begin = document.tokens, adina
    while begin > first:
        before = tokens[begin - 1]
        initial = before.text == "." and begin - 2 >= first and len(tokens[begin - 2].text) == 1
        named = before.is_word and before.text[0].isupper()
        if not (initial or named or lower(before.text) in _DEDICATED_TO):
            break
        begin -= 1
    return begin


def _is_superior(token: Token) -> bool:
    """A body, or an office with a capital letter, that another body belongs to."""
    if not token.is_word or not token.text[0].isupper():
        return False
    head, office = head_of(token.text), _GENITIVE.sub("", lower(token.text))
    return (head is not None and head[1] == "") or is_office(office)


def _quoted_start(document: Document, start: int) -> int:
    """«“Təmiz su” İctimai Birliyi»: where the quoted part right before the name begins."""
    if start < 3 or document.text[start - 1] != " ":
        return start
    for quote in document.quotes_in(Span(max(0, start - 60), start)):
        words = document.text[quote.inner_start : quote.inner_end].split()
        if quote.end == start - 1 and len(words) <= 4:
            return quote.start
    return start


def _is_person(document: Document, last: int, first: int) -> bool:
    """«rəisi Olqa Streşneva və …»: a name right behind an office, or by its surname's ending."""
    tokens, begin = document.tokens, last
    while begin > first and _opens_name(tokens[begin - 1]):
        begin -= 1
    if begin == last:  # «direktoru Fəridə Ağasıyeva və …»: such a name ends like a place's case
        if tokens[last - 1].text in {"oğlu", "qızı"}:
            return True
        named = last - 1 > first and tokens[last - 1].text.istitle()
        return named and is_office(tokens[last - 2].text) and tokens[last - 2].text.islower()
    shaped = _SURNAME.search(lower(tokens[last].text)) is not None
    return shaped or (begin > first and is_office(tokens[begin - 1].text))


def _continues(document: Document, index: int) -> bool:
    """«Beyin Mərkəzləri Şurası», «Türk Akademiyası Elmi Şurası»: inside of a longer name."""
    tokens, text = document.tokens, document.text
    for at in range(index + 1, min(index + 3, len(tokens))):
        word = tokens[at]
        if text[tokens[at - 1].end : word.start] != " ":
            return False
        if word.text in _UNDER and at == index + 1 < len(tokens) - 1:
            return tokens[at + 1].text[0].isupper()
        head = head_of(word.text) if word.text[0].isupper() else None
        if head is not None:
            return at == index + 1 or head[0] in COUNCIL_HEADS
        if not _opens_name(word):
            return False
    return False


def _is_of_many(document: Document, index: int, head: tuple[str, str]) -> bool:
    """«Analitik Mərkəzlərinin Şurası»: the bodies of which a council is made."""
    tokens = document.tokens
    if not _MANY.search(head[0]) or _case_of(head[1]) != "gent" or index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    joined = document.text[tokens[index].end : following.start] == " "
    council = head_of(following.text) if joined and following.text[0].isupper() else None
    return council is not None and council[0] in COUNCIL_HEADS


def _opens_name(token: Token) -> bool:
    word = token.text
    if not token.is_word or not word[0].isupper():
        return False
    lowered = lower(word)
    if "m" in lowered and ours(word) is not None:
        return False
    if lowered.startswith(SESSION_NOUNS + EVENT_NOUNS):
        return False
    if len(word) > 6 and SURNAME_GENITIVE.search(lowered):
        return False
    return not (len(word) > 4 and _LOCATIVE.search(lowered)) or ends_like_locative(word)
