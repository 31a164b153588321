"""In which case a Russian name stands, its nominative, and whether it is a verb's subject."""

import re

from db.ingest.finders.document import Document
from db.ingest.finders.name_spans import NameSpan
from db.language.inflect import forms
from db.language.patterns import regex
from db.language.person_cases import may_be_nominative, may_stand_in, possible_cases
from db.language.person_names import nominative_name

#: Surnames that no case changes.
_FIXED = ("зода", "заде", "задэ", "зад")
#: Endings that no name has in the nominative.
_OBLIQUE = regex(r"(?:[уюеы]|[оеёыи]м|[оеё]й|ого|его|ии)$")
#: What governs a name, right before it or at the head of a list, and the case that it asks for.
_GOVERNORS = (
    ("nomn", regex(r"\b(?:г-н|г-жа|господин|госпожа)\s$", re.IGNORECASE)),
    ("gent", regex(r"\b(?:г-на|г-жи|господина|госпожи)\s$", re.IGNORECASE)),
    ("datv", regex(r"\b(?:г-ну|г-же|господину|госпоже)\s$", re.IGNORECASE)),
    ("ablt", regex(r"\b(?:г-ном|г-жой|господином|госпожой)\s$", re.IGNORECASE)),
    (
        "gent",
        regex(
            r"(?:участи[еи]м?|председательств\w+|руководств\w+|модераци\w+|доклад\w*"
            r"|сообщени\w+|выступлени\w+|реч[ьи]\w*|началом|приветстви\w+|лекци\w+"
            r"|презентаци\w+|слов[оа]?м?|мнени\w+|инициатив\w+)\s$",
            re.IGNORECASE,
        ),
    ),
    ("datv", regex(r"(?:предостав|переда|да(?:ли|но)\b)[^.;:«»]{0,60}$", re.IGNORECASE)),
    ("datv", regex(r"(?:отвеча|возра[зж]|вторя|ответи)\w*\s$", re.IGNORECASE)),
    ("accs", regex(r"\b(?:за|про)?слушал[аио]?\s?:[^.:«»]{0,80}$", re.IGNORECASE)),
    ("accs", regex(r"(?:за|вы)слуша[^.;:«»]{0,160}$", re.IGNORECASE)),
)
_GOVERNING = 180
_TOOK_PART = regex(r"(?:прин\w+|прош\w+) участие\s$", re.IGNORECASE)


def governed_case(document: Document, name: NameSpan) -> str:
    """The case that a verb or a noun before a name asks for; empty if nothing does."""
    before = document.text[max(0, name.start - _GOVERNING) : name.start]
    if _TOOK_PART.search(before):
        return ""
    return next((case for case, pattern in _GOVERNORS if pattern.search(before)), "")


def case_alone(document: Document, name: NameSpan) -> str:
    """The case of a name without office: what governs it, else the nominative if it may be one."""
    before = document.text[max(0, name.start - _GOVERNING) : name.start]
    governed = governed_case(document, name)
    if governed:
        return governed if may_stand_in(name.words, governed) else "nomn"
    cases = possible_cases(name.words)
    if before.rstrip()[-1:] in {";", ":"} and may_stand_in(name.words, "nomn"):
        return "nomn"
    if "nomn" in cases:
        return "nomn"
    index = document.token_range(name.start, name.start)[0] - 1
    previous = forms(document.tokens[index].text)[0].pos if index >= 0 else ""
    if may_be_nominative(name.words) and previous not in {"NOUN", "PREP", "ADJF", "CONJ"}:
        return "nomn"
    return min(cases)


def nominative(name: NameSpan, case: str) -> tuple[str, ...]:
    """The name in the nominative: as the archive spells it, unless the text says another one.

    «Выступила Александра Петрова» is no oblique form of a known «Александр Петров».
    """
    if name.known:
        differing = [word for word, own in zip(name.words, name.known, strict=True) if word != own]
        if case == "nomn":
            if not differing or any(_OBLIQUE.search(word) for word in differing):
                return name.known
        elif differing or not may_be_nominative(name.words):
            return name.known
    words = nominative_name(name.words, case)
    if name.words[-1].endswith(_FIXED):  # «доклады Фаридуна Каримзода»
        return (*words[:-1], name.words[-1])
    return words


def is_subject(document: Document, name: NameSpan) -> bool:
    """«Айжан Жоробекова посетовала, что …»: a verb in the past stands right beside."""
    index = document.token_range(name.end, name.end)[0]
    before = document.token_range(name.start, name.start)[0] - 1
    beside = [document.tokens[at].text for at in (index, before) if 0 <= at < len(document.tokens)]
    verbs = [forms(word)[0] for word in beside if word[0].islower()]
    return name.certain and any(
        form.pos == "VERB" and {"past", "perf", "sing"} <= form.grammemes for form in verbs
    )
