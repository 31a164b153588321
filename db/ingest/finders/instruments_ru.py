"""Russian titles of cited texts: head noun with its adjectives; what follows is in the tail."""

import re

from db.ingest.finders.document import Document, Token
from db.ingest.finders.instrument_dates import InstrumentDates
from db.ingest.finders.instrument_titles import Title
from db.ingest.finders.instruments_ru_tail import Tail
from db.language.inflect import (
    Form,
    adjective_cases,
    forms,
    nominative_adjective,
    nominative_noun,
    noun_forms,
)
from db.language.patterns import regex

_HEADS = frozenset(
    "соглашение меморандум договор конвенция заявление декларация протокол договорённость "
    "договоренность положение хартия устав резолюция указ закон пакт трактат обращение регламент "
    "конституция акт статут манифест директива кодекс постановление распоряжение коммюнике "
    "документ".split()
)
#: These name a text only beside a date: there are many plans, and most are none.
_PLANS = frozenset(
    "программа план карта стратегия концепция доктрина документ постановление распоряжение "
    "коммюнике консенсус платформа инициатива конкорд".split()
)
#: These name a text in the plural, and only beside a date: «Бандунгские принципы», «Правила».
_PLURALIA = frozenset("принцип тезис правило обязательство основа рекомендация".split())
_ALL_HEADS = _HEADS | _PLANS | _PLURALIA
#: The first letters of all heads, so that few words have to be looked up.
_BEGINNING = regex(
    "|".join(sorted({lemma[:4].replace("ё", "[её]") for lemma in _ALL_HEADS})), re.IGNORECASE
)
#: Everyday words that are titles only with a capital letter.
_COMMON = frozenset("положение обращение акт".split())
#: Parts of a text that are named as its own: «Положения Соглашения …», «Принципы Хартии …».
_CONTAINED = _PLURALIA | frozenset({"положение"})
#: Heads that need no date at the beginning of a sentence, where the capital letter says nothing.
_TREATIES = frozenset(
    "соглашение меморандум договор конвенция декларация протокол хартия пакт трактат статут".split()
)
#: «Протокол предыдущего собрания», «Резолюция третьей сессии» are the council's own papers.
_OF_SESSION = regex(
    "(?:предыдущ|прошл(?:ог|о[йм]|ы)|настоящ|данн|заседани|сесси|собрани)", re.IGNORECASE
)
_KIND_OF_ACT = regex("(?:нормативн|правов|законодательн|подзаконн)", re.IGNORECASE)
_VAGUE = regex("(?:нов|будущ|возможн|подобн|действующ|проект)", re.IGNORECASE)


def titles_in(document: Document, dates: InstrumentDates) -> list[Title]:
    """All mentions of instruments in order."""
    found = []
    at = 0
    tokens = document.tokens
    while at < len(tokens):
        if _BEGINNING.match(tokens[at].text) and _is_head(tokens[at]):
            title, at_after = _title(document, at, dates)
            if title is not None:
                found.append(title)
                at = at_after
                continue
        at += 1
    return found


def _is_head(token: Token) -> bool:
    return any(form.lemma in _ALL_HEADS for form in noun_forms(token.text))


def _title(document: Document, head: int, dates: InstrumentDates) -> tuple[Title | None, int]:
    tokens = document.tokens
    readings = [form for form in noun_forms(tokens[head].text) if form.lemma in _ALL_HEADS]
    start, readings = _adjectives(document, head, readings)
    plural = [form for form in readings if form.number == "plur"]
    form = readings[0] if readings[0].lemma not in _PLURALIA else next(iter(plural), None)
    if form is None:
        return None, head + 1
    number = "plur" if form.lemma in _PLURALIA else "sing"
    tail = Tail(document, head, form.lemma, dates)
    end = tail.end
    bare = start == head and end == head + 1
    weak = _is_weak(document, start, head, form.lemma, bare=bare, opened=tail.opened)
    if weak is None:
        return None, head + 1
    several = form.lemma in _CONTAINED or (form.number == "plur" and tokens[head].text.islower())
    if several and _is_named_text(document, head + 1):
        return None, head + 1
    if _OF_SESSION.match(tokens[start].text):
        return None, head + 1
    before = noun_forms(tokens[start - 1].text) if start else ()
    if any(form.lemma == "проект" for form in before):
        return None, head + 1
    if _is_of_session(document, head):
        return None, head + 1
    parts = [nominative_adjective(t.text, form.gender, number) for t in tokens[start:head]]
    parts.append(nominative_noun(tokens[head].text, form.case, number))
    stop = tokens[end - 1].end
    value = " ".join(parts) + tail.text
    words = [form.lemma] + [part.lower().replace("ё", "е") for part in parts[:-1]]
    key = " ".join(words + (tail.text.lower().split() if start == head else []))
    span_start = tokens[start].start
    lead = max(document.sentence_at(span_start).start, span_start - 100)
    return Title(value, key, span_start, stop, lead, bare, weak), end


def _is_named_text(document: Document, at: int) -> bool:
    """«Положения Рамочного соглашения …»: what stands in a text is not the text itself."""
    tokens = document.tokens[at : at + 4]
    if tokens and tokens[0].text in {"по", "из"}:  # «Обязательства по Договору о …»
        named = [token for token in tokens[1:] if token.text[0].isupper()]
        return any(form.lemma in _HEADS for token in named for form in noun_forms(token.text))
    for token in tokens:
        if any(form.lemma in _HEADS and form.case == "gent" for form in noun_forms(token.text)):
            return tokens[0].text[0].isupper()
        if not any(case == "gent" for case, _ in adjective_cases(token.text)):
            return False
    return False


def _is_of_session(document: Document, head: int) -> bool:
    """«Протокол 3-го заседания», and not «Протокол о порядке проведения заседаний»."""
    for token in document.tokens[head + 1 : head + 6]:
        if _OF_SESSION.match(token.text):
            return True
        if forms(token.text)[0].pos == "PREP" or token.text in {",", ";", ".", "о", "об"}:
            return False
    return False


def _is_weak(
    document: Document, start: int, head: int, lemma: str, *, bare: bool, opened: bool
) -> bool | None:
    """True for a phrase that names a text only beside a date; None for one that names none."""
    tokens = document.tokens
    own = tokens[start : head + 1]
    initial = document.sentence_at(own[0].start).start == own[0].start
    initial = initial or own[0].start == document.blocks[document.block_index(own[0].start)].start
    capital = any(token.text[0].isupper() for token in (own[1:] if initial else own))
    if lemma == "акт" and _KIND_OF_ACT.match(own[0].text):
        return None
    if not capital and not initial and bare:
        return True if document.text.startswith(" от ", own[-1].end) else None
    if lemma in _COMMON and not capital and not (initial and start == head):
        return None
    if lemma in _PLANS | _PLURALIA:
        return True if capital or initial else None
    if capital:
        return False
    adjective = own[0].text.lower()
    named = initial and lemma in _TREATIES and (opened or _is_of_place(adjective, start < head))
    return not named or bool(_VAGUE.match(adjective))


def _is_of_place(adjective: str, is_adjective: bool) -> bool:
    return (
        is_adjective
        and re.search(r"ск(?:ий|ая|ое|ого|ой|ую|ому|им|ом|ие|их)$", adjective) is not None
    )


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
