"""Which word of a Russian noun phrase heads an office, and where its adjectives begin."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from db.ingest.finders.document import Document, Token
from db.ingest.finders.words_ru import NOT_OFFICES, OFFICE_HEADS
from db.language.inflect import Form, adjective_cases, forms, noun_forms
from db.language.patterns import regex

ADJECTIVAL = regex(
    r"(?:заведующ|управляющ|командующ|исполняющ|действующ)(?:ий|ая|его|ей|ему|им|ую|ем|ие|их|ими)$"
    r"|^(?:поверенн|уполномоченн|ответственн|дежурн)(?:ый|ая|ого|ой|ому|ым|ую|ом|ые|ых|ыми)$"
)
#: What follows these when they stand for a person: «поверенный в делах», «дежурный по порту».
_OF_WHAT = frozenset({"в", "за", "по", "при", "на", "от"})
_MENTIONED = r"(?:выше)?(?:упомян|назван|указан)|представл|организ|пригл[а-я]+ми$"
_PREFIX = regex("(?:ген|зам|гос|глав|спец|соц|пресс-|экс-|вице-|обер-|со|контр-|полит|проф|худ)")
#: How nouns of trades end.
_TRADES = ("ер", "ор", "лог", "граф", "ист", "ник", "тель", "вед", "ном")
_RANKS = ("академик", "член-корр")
_VERBS = frozenset({"VERB", "GRND", "INFN", "PRTS", "PRED"})


@dataclass(frozen=True, slots=True)
class Head:
    """A head noun (index into the document's tokens) with its reading and first adjective."""

    index: int
    first: int
    case: str
    number: str
    gender: str


def first_head(
    document: Document, first: int, last: int, cases: tuple[str, ...], *, several: bool = True
) -> Head | None:
    """The first word of a stretch of tokens that heads an office in one of the cases."""
    tokens = document.tokens
    numbers = ("sing", "plur") if several else ("sing",)
    for index in range(first, last):
        if not tokens[index].is_word:
            continue
        for number, case in product(numbers, cases):
            head = _head(tokens, index, first, case, number)
            if head is not None:
                return _noun_behind(tokens, head, first, last) or head
    return None


def _noun_behind(tokens: tuple[Token, ...], head: Head, first: int, last: int) -> Head | None:
    """«учёного секретаря», «рабочего сцены»: an adjective that can be a noun has one behind it."""
    index = head.index + 1
    if index >= last or (head.case, head.number) not in adjective_cases(tokens[head.index].text):
        return None
    behind = _head(tokens, index, first, head.case, head.number)
    return behind if behind is not None and behind.first <= head.index else None


def _head(tokens: tuple[Token, ...], index: int, first: int, case: str, number: str) -> Head | None:
    word = tokens[index].text
    if ADJECTIVAL.search(word.lower()):
        following = tokens[index + 1].text if index + 1 < len(tokens) else ""
        if not following[:1].isalpha() or reads_as_office(following, case, number):
            return None
        passive = not word.lower().rstrip("аеёийогмуыхюя").endswith("щ")
        charged = word.lower().startswith("поверенн")
        if passive and not charged and following not in _OF_WHAT:
            return None
        if (case, number) in adjective_cases(word):
            gender = "femn" if word.lower().endswith(("ая", "ую", "ей", "ой")) else "masc"
            begin = _first_adjective(tokens, index, first, case, number)
            return Head(index, begin, case, number, gender)
        return None
    if index > 0 and (tokens[index - 1].text.lower(), word) == ("во", "главе"):
        return None  # «группа во главе с N.»
    reading = reads_as_office(word, case, number)
    if reading is None or (reading.lemma == "член" and not _is_owned(tokens, index)):
        return None
    begin = _first_adjective(tokens, index, first, reading.case, reading.number)
    return Head(index, begin, case, reading.number, reading.gender)


def rank_behind(document: Document, head: Head, stop: int) -> Head | None:
    """«президента ассоциации академика РАН»: a rank right behind what an office is of."""
    tokens = document.tokens
    for index in range(head.index + 2, stop - 1):
        if tokens[index].text.startswith(_RANKS) and tokens[index + 1].text[0].isupper():
            reading = reads_as_office(tokens[index].text, head.case, "sing")
            if reading is not None and reading.lemma in {"академик", "член-корреспондент"}:
                return Head(index, index, head.case, "sing", reading.gender)
    return None


def joins_in_name(tokens: tuple[Token, ...], index: int, last: int) -> bool:
    """«директор сада – института РАН»: a dash between two things in the genitive, no offices."""
    if not 0 < index < last - 1:
        return False
    before, behind = tokens[index - 1].text, tokens[index + 1].text
    if len(behind) < 3 or not behind.islower() or reads_as_office(behind, "gent"):
        return False
    return all(
        any(f.case == "gent" and f.number == "sing" and not f.animate and f.known for f in found)
        for found in (noun_forms(before), noun_forms(behind))
    )


def _is_owned(tokens: tuple[Token, ...], index: int) -> bool:
    """«член Общественной палаты»: by itself the word says only that one belongs."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or not following.is_word:
        return False
    return following.text.isupper() or any(form.case == "gent" for form in forms(following.text))


def is_deputy(word: str) -> bool:
    """True for «замначальника», «замминистра»: no case of the deputy's changes the word."""
    held = word[3:]
    return word.lower().startswith("зам") and any(
        form.known and form.case == "gent" and form.number == "sing" and form.lemma != held
        for form in noun_forms(held)
        if form.animate or form.lemma in OFFICE_HEADS
    )


def reads_as_office(word: str, case: str, number: str = "") -> Form | None:
    """The reading of a word as an office in that case (and number, if it matters)."""
    if number != "plur" and is_deputy(word):
        return Form(word, "NOUN", case, "sing", "masc", True, frozenset(), 1.0, known=False)
    for form in noun_forms(word):
        if number and form.number != number:
            continue
        if form.case != case or form.lemma in NOT_OFFICES:
            continue
        if form.is_name and not (word[0].islower() and form.lemma in OFFICE_HEADS):
            continue  # «бывший аким» is no «Аким»
        if form.grammemes & {"Geox", "Orgn", "Abbr"}:
            continue
        parts = form.lemma.split("-")
        if form.lemma in OFFICE_HEADS or parts[0] in OFFICE_HEADS:
            return form
        if form.animate and form.known and "Anph" not in form.grammemes:
            likely = forms(word.rsplit("-", 1)[-1])[0]  # «архитектор-реставратор»
            if likely.pos == "NOUN" and likely.animate:
                return form
        if not form.known and (_is_womans(form.lemma) or _is_prefixed(word)):
            return form
        if word[0].islower() and _is_compound(form.lemma):
            return form
    return None


def _is_prefixed(word: str) -> bool:
    """«генконсулу», «экс-глава», «спецпосланник»: the dictionary has it without the prefix."""
    match = _PREFIX.match(word.lower())
    rest = word[match.end() :] if match else ""
    return len(rest) > 3 and any(
        form.known and (form.animate or form.lemma in OFFICE_HEADS) for form in noun_forms(rest)
    )


@lru_cache(maxsize=4096)
def _is_compound(lemma: str) -> bool:
    """«радиоинженер», «агротехнолог»: somebody the dictionary has, behind a linking vowel."""
    return lemma.endswith(_TRADES) and any(
        lemma[at - 1] in "оеи"
        and any(form.known and form.animate for form in noun_forms(lemma[at:]))
        for at in range(4, len(lemma) - 5)
    )


def _is_womans(lemma: str) -> bool:
    """«фермерка», «режиссёрка»: from a man's that the dictionary has."""
    man = lemma.removesuffix("ка")
    return man != lemma and any(form.animate and form.known for form in noun_forms(man))


def _first_adjective(
    tokens: tuple[Token, ...], index: int, first: int, case: str, number: str
) -> int:
    begin = index
    while begin > first and tokens[begin - 1].is_word:
        before = begin - 1
        if tokens[before].text == "и" and before > first and begin < index:
            before -= 1
        word = tokens[before].text
        if (case, number) not in adjective_cases(word):
            break
        if forms(word)[0].pos == "PRTF" and not _is_attribute(word, beside=begin == before + 1):
            break
        if any(form.grammemes & {"Apro"} for form in forms(word)):
            break
        begin = before
    return begin


def _is_attribute(word: str, *, beside: bool) -> bool:
    """«приглашённый профессор», «назначенный посол»; not «прибывший посол», «упомянутый …»."""
    if re.match(r"ведущ|действующ|исполняющ|управляющ|бывш", word.lower()):
        return True
    passive = "pssv" in forms(word)[0].grammemes and not word.lower().endswith("ся")
    return passive and beside and re.match(_MENTIONED, word.lower()) is None


def joins_nouns(document: Document, comma: int, last: int) -> bool:
    """True for the commas of «Института истории, археологии и этнографии»: one body is named."""
    tokens = document.tokens
    at = comma - 1
    if at >= 0 and (_joins_adjectives(tokens, comma, last) or _joins_fields(tokens, comma, last)):
        return True
    if at < 0 or not _is_thing(tokens[at].text):
        return False
    while tokens[at + 1].text == ",":
        begin = at = at + 2
        while at < last and _is_of_thing(tokens[at].text):
            at += 1
        if at == begin or at >= last or not _is_thing(tokens[at - 1].text):
            return False
        if tokens[at].text == "и" and at + 1 < last:
            return _is_of_thing(tokens[at + 1].text)
        at -= 1
    return False


def _joins_adjectives(tokens: tuple[Token, ...], comma: int, last: int) -> bool:
    """«министра сельского, лесного и водного хозяйства»: one thing is described."""
    at = comma - 1
    while at + 2 < last and _is_described(tokens[at].text):
        if tokens[at + 1].text == "и":
            return _is_described(tokens[at + 2].text) and not _is_thing(tokens[at].text)
        if tokens[at + 1].text != ",":
            return False
        at += 2
    return False


def _joins_fields(tokens: tuple[Token, ...], comma: int, last: int) -> bool:
    """«комитета по науке, образованию и культуре»: what a house is for, up to «и»."""
    at = comma - 1
    while at > 0 and (tokens[at].text == "," or _is_field(tokens[at].text)):
        at -= 1
    if tokens[at].text != "по" or at == comma - 1:
        return False
    at = comma + 1
    while at + 1 < last and (tokens[at].text == "," or _is_field(tokens[at].text)):
        at += 1
    return at > comma + 1 and tokens[at].text == "и" and _is_field(tokens[at + 1].text)


def _is_field(word: str) -> bool:
    """True for «образованию», «внешней»: in small letters and the dative, and no person."""
    if not word.islower() or any(form.animate for form in noun_forms(word)):
        return False
    dative = any(case == "datv" for case, _number in adjective_cases(word))
    return dative or any(form.case == "datv" for form in noun_forms(word))


def _is_described(word: str) -> bool:
    return word.islower() and any(case == "gent" for case, _number in adjective_cases(word))


def _is_thing(word: str) -> bool:
    """True for «истории»: a noun that may stand in the genitive, and is no person."""
    nouns = [form for form in forms(word) if form.pos == "NOUN" and form.case == "gent"]
    return bool(nouns) and not any(form.animate for form in nouns) and word.islower()


def _is_of_thing(word: str) -> bool:
    genitive = any(case == "gent" for case, _number in adjective_cases(word))
    return word.islower() and (genitive or _is_thing(word))


def is_broken(document: Document, start: int, end: int) -> bool:
    """True if a verb stands between the office's head and the name."""
    return behind_verb(document, start, end) > start


def behind_verb(document: Document, start: int, end: int) -> int:
    """The token behind the last verb of a stretch; its first one if there is none."""
    for index in range(end - 1, start - 1, -1):
        token = document.tokens[index]
        if token.is_word and not token.text[0].isupper():
            likely = forms(token.text)[0]
            if likely.pos in _VERBS and likely.score > 0.4:
                return index + 1
    return start
