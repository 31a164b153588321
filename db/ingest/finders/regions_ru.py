"""Russian regions behind a preposition: «на Южном Кавказе», «в Приаралье». Towns are none."""

from collections.abc import Sequence

from db.ingest.finders.document import Token
from db.ingest.finders.tables import words
from db.language.inflect import Form, adjective_cases, forms, noun_forms

#: Lands of which a body may be «в» or «на»; a session is held in a town.
_LANDS = words(
    "азия европа евразия африка америка арктика антарктика кавказ закавказье балканы карпаты "
    "прибалтика балтика средиземноморье причерноморье прикаспий прикаспье урал сибирь поволжье "
    "памир тянь-шань алтай восток запад север юг регион скандинавия"
)

#: What part of a land is told of.
_DIRECTIONS = words(
    "северный южный западный восточный центральный внутренний внешний верхний нижний средний "
    "северо-восточный северо-западный юго-восточный юго-западный приморский передний задний"
)


def region_end(tokens: tuple[Token, ...], index: int, limit: int) -> int:
    """The index behind «Южном Кавказе», «Центральной Азии», «Приаралье»; 0 for anything else."""
    at = index
    while at < limit and tokens[at].is_word and at < index + 3:
        word = tokens[at].text
        lemmas = {form.lemma for form in noun_forms(word) if form.case == "loct"}
        if lemmas & _LANDS or _is_land_around(word):
            return at + 1
        if not any(case == "loct" for case, _ in adjective_cases(word)):
            return 0
        at += 1
    return 0


def lands_end(tokens: tuple[Token, ...], index: int, limit: int, case: str) -> int:
    """The index behind «Казахстаном», «Центральной Азии», «Республикой Польша» in a case, or 0."""
    at = index
    while at < limit and tokens[at].is_word and tokens[at].text[0].isupper() and at < index + 3:
        word = tokens[at].text
        found = [form for form in noun_forms(word) if form.case == case]
        if any(form.lemma in _STATES for form in found):
            proper = at + 1 < limit and is_land(tokens[at + 1].text.lower())
            return at + 1 + proper
        if any(is_land(form.lemma) or is_only_land(form.lemma) for form in found):
            return at + 1
        if not any(own == case for own, _ in adjective_cases(word)):
            return 0
        at += 1
    return 0


def is_part_of_land(own: Sequence[Token]) -> bool:
    """True for «Северной Фенноскандии», «Верхнего Повислья»: a land that is in no dictionary."""
    if len(own) != 2 or not own[1].text[0].isupper():
        return False
    return any(form.lemma in _DIRECTIONS for form in forms(own[0].text) if form.pos == "ADJF")


def _is_land_around(word: str) -> bool:
    """«Приаралье», «Забайкалье»: the land around or behind something."""
    return is_land_in(word.capitalize(), "ье")


def is_land_in(word: str, ending: str) -> bool:
    """«Приаралью», «Междуречью»: such a land with a case's ending, known or not."""
    beside = word.startswith(("При", "За", "По", "Сред", "Меж", "Пред", "Под"))
    return beside and word.endswith(ending) and len(word) > 6


_STATES = words("республика федерация королевство княжество султанат")
#: Countries whose names end like a town's in front of «-ский».
_COUNTRIES = words(
    "иран ирак китай вьетнам израиль ливан оман катар кувейт бахрейн судан йемен непал бутан алжир "
    "тунис люксембург кипр мали чили перу куба канада египет пакистан монако сингапур панама "
    "россия крым волга дон днепр дунай нева обь амур ангара кубань терек каспий"
)


#: Countries that no town is called like: a session «в Грузии» was in a town that is not said.
_ONLY_LANDS = words(
    "россия грузия армения турция абхазия осетия киргизия молдавия молдова румыния болгария сербия "
    "хорватия словения словакия чехия албания македония черногория босния австрия германия франция "
    "италия испания португалия греция англия шотландия ирландия великобритания норвегия швеция "
    "финляндия дания литва латвия эстония белоруссия беларусь украина польша венгрия швейцария "
    "бельгия голландия нидерланды исландия индия индонезия малайзия япония корея монголия эфиопия "
    "нигерия танзания намибия замбия кения боливия колумбия аргентина бразилия венесуэла мексика "
    "австралия сирия иордания ливия мавритания египет марокко азербайджан иран ирак китай вьетнам "
    "израиль ливан оман катар бахрейн судан йемен непал бутан перу чили куба канада мали таиланд "
    "камбоджа лаос мьянма филиппины калмыкия карелия башкирия татария якутия бурятия хакасия тува "
    "чувашия мордовия адыгея ингушетия чечня камчатка сахалин"
)


#: Towns that the dictionary has as common words only.
_TOWNS = words(
    "скопье претория ниш призрен зеница йена удине орду ризе макао ломе дили яссы жилина кум янина "
    "лариса волос анкоридж антиохия кантон сурабая лимерик саванна бонн"
)


def is_town(form: Form) -> bool:
    """True for a reading that is a place's name, also one that the dictionary takes for a word."""
    return "Geox" in form.grammemes or form.lemma in _TOWNS


def is_only_land(lemma: str) -> bool:
    """True for a country or a region that has no town of the same name."""
    named = lemma.endswith("стан") and lemma != "туркестан"
    return named or lemma in _ONLY_LANDS or lemma in _LANDS


def is_land(lemma: str) -> bool:
    """True for a country or a region, which no venue of a session is told by alone."""
    land = lemma in _LANDS or lemma in _COUNTRIES or _is_land_around(lemma)
    return land or lemma.endswith(("стан", "ия", "область", "край"))


_IRREGULAR = {"московский": "Москва", "бакинский": "Баку", "уфимский": "Уфа"}
#: How the end of a town's name changes in front of «-ский».
_CHANGES = {
    "ин": ("и", "ы", "а", "у", "е", "о"),
    "ь": ("", "а"),
    "ж": ("га", "г"),
    "ий": ("ия",),
    "ен": ("ый", "о", "а"),
    "д": ("да",),
}


def town_of_adjective(word: str) -> str | None:
    """«ташкентский» → «Ташкент», «казанском» → «Казань»; None where no known town fits."""
    lemma = next((form.lemma for form in forms(word) if form.pos == "ADJF"), "")
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma]
    if not lemma.endswith(("ский", "цкий")):
        return None
    stem, full = lemma[:-4], lemma[:-2]
    names = [full, stem, *(stem + end for end in ("ь", "а", "и", "ы", "о", "у", "е", "ск", "са"))]
    for end, others in _CHANGES.items():
        if stem.endswith(end):
            names += [stem.removesuffix(end) + other for other in others]
    if any(name in _LANDS or name in _COUNTRIES or name.endswith("стан") for name in names):
        return None
    town = next((name for name in names if _is_known_place(name)), None)
    return town and town[0].upper() + town[1:]


def _is_known_place(name: str) -> bool:
    return any(
        form.known and form.case == "nomn" and form.number == "sing" and form.lemma == name
        for form in noun_forms(name)
        if "Geox" in form.grammemes
    )
