"""An office that several persons share, as each of them holds it: «послы Ирана и Грузии A и Б».

Works on an office whose head is in the nominative singular already; its complement may still be
in the plural, or name one thing for each person.
"""

import re

from db.ingest.finders.words_ru import BODY_HEADS
from db.language.inflect import adjective_cases, forms, gender_of, singular_of
from db.language.patterns import regex

_WORD = r"[^\W\d_]+(?:[-–][^\W\d_]+)*"
#: What can stand for each person: a title in quotes, a place, an abbreviation, with its noun.
_QUOTED = r"[«“\"][^«»“”\"]+[»”\"]"
_PROPER = rf"[A-ZА-ЯЁ][^\W\d_]*(?:[-–]{_WORD})?(?: [A-ZА-ЯЁ]{_WORD})*"
_ITEM = rf"(?:{_QUOTED}|{_PROPER})"
_LIST = regex(rf"\s(?P<list>{_ITEM}(?:, {_ITEM})*,? и {_ITEM})$")
_LAST = regex(rf"\s(?P<item>{_ITEM})$")
_SPLIT = regex(r",? и |, ")
#: What stands before a further name instead of a whole office: «…, Казахстана А. Б.».
_ELIDED = regex(rf"\s?(?:,|,? и|, а также|;)\s(?P<item>{_ITEM})\s?$")
_JOINED_BODY = regex(r"\s?(?:,|,? и|, а также)\s(?P<item>[А-ЯЁ][^,;:()—–]{5,90}?)\s?")
#: «заведующий отделами»: what is in whose charge stands in the instrumental.
_OVER = regex(r"(?:заведующ|управляющ|командующ)", re.IGNORECASE)
#: Who heads one body each; «представитель артелей» may speak for several.
_LEADER = regex(
    r"(?:\w*директор|начальник|руководитель|глава|декан|\w*ректор|\w*председатель|управляющий) ",
    re.IGNORECASE,
)
_WORDS = regex(_WORD)


def values_of_each(office: str, persons: int) -> list[str]:
    """The office of each of the persons who share it, in their order."""
    listed = _LIST.search(office)
    items = _SPLIT.split(listed["list"]) if listed else []
    if listed and len(items) == persons and _may_be_shared_out(office[: listed.start()], items):
        stem = in_singular(office[: listed.start()], several=True)
        return [f"{stem} {item}" for item in items]
    apart = _bodies_apart(office) if persons == 2 else []
    return apart or [in_singular(office, several=False)] * persons


def _bodies_apart(office: str) -> list[str]:
    """«директор Института Африки и Института Кавказа»: each of two heads one."""
    words = list(_WORDS.finditer(office))
    heads = [at for at in range(1, len(words)) if _is_body(words[at][0])]
    for at in heads[1:]:
        joined = office[words[at - 1].start() : words[at].start()] == "и "
        if joined and words[at][0].lower() == words[heads[0]][0].lower():
            stem = in_singular(office[: words[heads[0]].start()].rstrip(), several=True)
            first = office[words[heads[0]].start() : words[at - 1].start()].rstrip(" ,")
            return [f"{stem} {first}", f"{stem} {office[words[at].start() :]}"]
    return []


def _is_body(word: str) -> bool:
    return any(form.lemma in BODY_HEADS and form.case == "gent" for form in forms(word))


def elided_item(between: str) -> str:
    """What the text between two names puts in the place of the shared office's last words."""
    match = _ELIDED.fullmatch(between)
    return match["item"] if match and _is_item(match["item"]) else ""


def with_body_of_its_own(office: str, between: str) -> str:
    """«директора Института А Н и Центра Б»: the office of the second, of a body of its own."""
    match = _JOINED_BODY.fullmatch(between)
    begin = _body_start(office)
    if match is None or not begin or _body_start(f"из {match['item']}") != 3:
        return ""
    return f"{in_singular(office[:begin].rstrip(), several=True)} {match['item']}"


def _body_start(office: str) -> int:
    """Where the first body in an office begins, its adjectives with it; 0 if there is none."""
    words = list(_WORDS.finditer(office))
    first = next((at for at in range(1, len(words)) if _is_body(words[at][0])), 0)
    while first > 1 and ("gent", "sing") in adjective_cases(words[first - 1][0]):
        first -= 1
    return words[first].start() if first else 0


def with_item(office: str, item: str) -> str:
    """The office with its last words replaced; empty if it does not end in such a thing."""
    match = _LAST.search(office)
    if match is None or not _is_item(match["item"]):
        return ""
    return f"{in_singular(office[: match.start()], several=True)} {item}"


def in_singular(office: str, *, several: bool) -> str:
    """«заместитель министров торговли» → «заместитель министра торговли».

    People in the plural are one for each holder, and so are the bodies that one heads; other
    things only if there are ``several``.
    """
    words = list(_WORDS.finditer(office))
    case = "ablt" if words and _OVER.match(words[0][0]) else "gent"
    for index in range(1, len(words)):
        word = words[index][0]
        found = [form for form in forms(word) if form.known and form.pos == "NOUN"]
        noun = [form for form in found if not (form.is_name and word.islower())]
        if noun:
            fitting = [form for form in noun if form.case == case]
            plural = all(form.number == "plur" for form in fitting)
            held = several or case == "ablt"
            leads = _LEADER.match(office) is not None
            fits = any(
                held or form.animate or (leads and form.lemma in BODY_HEADS) for form in fitting
            )
            if not (plural and fits):
                return office
            further = several and _is_of_bodies(words, index + 1)
            one = _singular_at(office, words, index, case)
            return _further_singular(one, index + 1) if further else one
        if (case, "plur") not in adjective_cases(word):
            return office
    return office


def _is_of_bodies(words: list[re.Match[str]], index: int) -> bool:
    """«руководителей архивных служб»: each heads a body of their own; not «министров дел»."""
    while index < len(words) and ("gent", "plur") in adjective_cases(words[index][0]):
        index += 1
    if index >= len(words):
        return False
    return any(
        form.lemma in BODY_HEADS and form.case == "gent" and form.number == "plur"
        for form in forms(words[index][0])
        if form.pos == "NOUN"
    )


def _further_singular(office: str, index: int) -> str:
    """The same office with the body behind a singular holder in the singular as well."""
    words = list(_WORDS.finditer(office))
    while ("gent", "plur") in adjective_cases(words[index][0]):
        index += 1
    return _singular_at(office, words, index, "gent")


def _singular_at(office: str, words: list[re.Match[str]], noun: int, case: str) -> str:
    first = noun
    while first > 1 and (case, "plur") in adjective_cases(words[first - 1][0]):
        first -= 1
    gender = gender_of(words[noun][0], case)
    pieces, at = [], 0
    for index in range(first, noun + 1):
        word = words[index]
        one = singular_of(word[0], gender, case, adjective=index < noun)
        pieces += [office[at : word.start()], one]
        at = word.end()
    return "".join([*pieces, office[at:]])


def _may_be_shared_out(stem: str, items: list[str]) -> bool:
    """True unless the list names one body: «сопредседатель Совета России и Грузии»."""
    bodies = [
        form
        for word in _WORDS.findall(stem)[1:]
        for form in forms(word)[:1]
        if form.number == "sing" and form.lemma in BODY_HEADS
    ]
    return not bodies and all(map(_is_item, items))


def _is_item(item: str) -> bool:
    """A title, an abbreviation or a place; not a name of a person."""
    if item[0] in '«“"' or item.isupper():
        return True
    readings = [form for form in forms(item.split(" ", maxsplit=1)[0]) if form.known]
    places = any(form.grammemes & {"Geox", "Orgn"} for form in readings)
    adjectives = any(form.pos == "ADJF" for form in readings)
    return places or adjectives or (not readings and item.endswith(("а", "и", "ы", "я", "о")))
