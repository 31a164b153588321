"""Russian titles of cited texts: head noun with its adjectives and complements."""

import re
from typing import TYPE_CHECKING

from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.document import Document, Token
from db.language.inflect import (
    Form,
    adjective_cases,
    forms,
    nominative_adjective,
    nominative_noun,
    noun_forms,
)

if TYPE_CHECKING:
    from db.ingest.finders.instruments import Title

_HEADS = frozenset(
    "соглашение меморандум договор конвенция заявление декларация протокол договорённость "
    "договоренность положение хартия устав резолюция указ закон пакт трактат обращение регламент "
    "конституция акт статут манифест директива кодекс".split()
)
#: Everyday words that are titles only with a capital letter.
_COMMON = frozenset({"положение", "обращение", "акт", "заявление_"})
#: «Протокол предыдущего собрания», «Резолюция третьей сессии» are the council's own papers.
_OF_SESSION = re.compile("(?:предыдущ|прошл|настоящ|данн|заседани|сесси|собрани)", re.IGNORECASE)
_AREA = re.compile("области|сфере|целях|отношении|деле|интересах")
_LONGEST = 26
_STOP_PARTICIPLES = frozenset({"PRTF", "PRTS", "VERB", "GRND", "INFN", "NPRO", "PRED"})


def titles_in(document: Document) -> "list[Title]":
    """All mentions of instruments in order."""
    found = []
    at = 0
    tokens = document.tokens
    while at < len(tokens):
        token = tokens[at]
        if token.is_word and any(form.lemma in _HEADS for form in noun_forms(token.text)):
            title, at_after = _title(document, at)
            if title is not None:
                found.append(title)
                at = at_after
                continue
        at += 1
    return found


def _title(document: Document, head: int) -> "tuple[Title | None, int]":
    from db.ingest.finders.instruments import Title

    tokens, text = document.tokens, document.text
    readings = [form for form in noun_forms(tokens[head].text) if form.lemma in _HEADS]
    start, readings = _adjectives(document, head, readings)
    end = _tail(document, head + 1)
    own = tokens[start : head + 1]
    capital = any(token.text[0].isupper() for token in own)
    opens_line = own[0].start == document.blocks[document.block_index(own[0].start)].start
    bare = start == head and end == head + 1
    dated = text.startswith(" от ", tokens[end - 1].end)
    if not (capital and not (opens_line and bare)) and not (dated and not bare):
        return None, head + 1
    if any(_OF_SESSION.match(token.text) for token in tokens[head + 1 : end + 2]):
        return None, head + 1
    if readings[0].lemma in _COMMON and not own[-1].text[0].isupper():
        return None, head + 1
    form = readings[0]
    parts = [nominative_adjective(t.text, form.gender, "sing") for t in tokens[start:head]]
    parts.append(nominative_noun(tokens[head].text, form.case, "sing"))
    stop = tokens[end - 1].end
    value = " ".join(parts) + text[tokens[head].end : stop]
    words = [form.lemma] + [part.lower().replace("ё", "е") for part in parts[:-1]]
    tail_words = [token.text.lower() for token in tokens[head + 1 : end]]
    key = " ".join(words + (tail_words if start == head else []))
    span_start = own[0].start
    return Title(value, key, span_start, stop, span_start, bare), end


def _adjectives(document: Document, head: int, readings: list[Form]) -> tuple[int, list[Form]]:
    tokens, text = document.tokens, document.text
    start = head
    while start > 0 and tokens[start - 1].is_word:
        before = tokens[start - 1]
        if text[before.end : tokens[start].start] != " ":
            break
        cases = adjective_cases(before.text)
        agreeing = [form for form in readings if (form.case, form.number) in cases]
        pronoun = any(f.grammemes & {"Apro", "Anum"} for f in forms(before.text))
        if (
            not agreeing
            or pronoun
            or (forms(before.text)[0].pos == "PRTF" and not before.text[0].isupper())
        ):
            break
        readings, start = agreeing, start - 1
    while (
        start < head
        and not tokens[start].text[0].isupper()
        and any(token.text[0].isupper() for token in tokens[start + 1 : head + 1])
    ):
        start += 1
    return start, readings


def _tail(document: Document, at: int) -> int:
    """The index behind the complements: «о …», «между …», nouns in the genitive, enumerations."""
    tokens = document.tokens
    limit = min(len(tokens), at + _LONGEST)
    end = at
    opened = False
    while at < limit:
        token = tokens[at]
        gap = document.text[tokens[at - 1].end : token.start]
        word = token.text.lower()
        if "\n" in gap or (gap != " " and token.text != ","):
            break
        if document.quote_at(token.start):
            break
        if word == "в" and at + 1 < limit and _AREA.fullmatch(tokens[at + 1].text.lower()):
            opened, at = True, at + 1
            continue
        if word in {"о", "об", "обо", "по", "между", "в"} and (not opened or word == "между"):
            if word == "в" or not _nominal(tokens, at + 1, limit):
                break
            opened, at = True, at + 1
            continue
        if word in {",", "и"}:
            if not _goes_on(document, at, limit, comma=word == ","):
                break
            at += 1
            continue
        if not _is_complement(token, opened=opened):
            break
        at += 1
        end = at
    return end


def _nominal(tokens: tuple[Token, ...], at: int, limit: int) -> bool:
    return at < limit and tokens[at].is_word and _is_complement(tokens[at], opened=True)


def _is_complement(token: Token, *, opened: bool) -> bool:
    if not token.is_word:
        return False
    if is_abbreviation(token.text):
        return True
    readings = forms(token.text)
    if readings[0].pos in _STOP_PARTICIPLES or readings[0].pos in {"PREP", "ADVB", "PRCL"}:
        return False
    oblique = {"gent", "loct", "ablt", "datv"} if opened else {"gent"}
    noun = any(form.pos == "NOUN" and form.case in oblique for form in readings)
    adjective = any(pair[0] in oblique for pair in adjective_cases(token.text))
    proper = token.text[0].isupper() and any("Geox" in form.grammemes for form in readings)
    return noun or adjective or proper


def _goes_on(document: Document, at: int, limit: int, *, comma: bool) -> bool:
    """After «и» or a comma: the enumeration goes on with a noun phrase of the same kind."""
    tokens = document.tokens
    if not _nominal(tokens, at + 1, limit):
        return False
    following = tokens[at + 1]
    if any(form.lemma in _HEADS for form in noun_forms(following.text)):
        return False
    if not comma:
        previous = {form.case for form in noun_forms(tokens[at - 1].text)} | {
            pair[0] for pair in adjective_cases(tokens[at - 1].text)
        }
        own = {form.case for form in noun_forms(following.text)} | {
            pair[0] for pair in adjective_cases(following.text)
        }
        return (
            bool(previous & own & {"gent", "loct", "ablt", "datv"}) or following.text[0].isupper()
        )
    rest = document.text[following.start : following.start + 80].split(",")[0].split(".")[0]
    return following.text[0].isupper() and " и " in f" {rest} "
