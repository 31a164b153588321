"""Declined Russian personal names back to the nominative. Compares no names across scripts."""

from functools import lru_cache

from db.language.inflect import forms, nominative_noun, with_case_of
from db.language.patterns import regex
from db.language.syllabic_names import is_declined_syllable, is_syllabic

_INITIAL = regex(r"[А-ЯЁA-Z][а-яё]?\.(?:\s?-?[А-ЯЁA-Z][а-яё]?\.)*$")
_CONSONANT = regex("[бвгджзйклмнпрстфхцчшщ]$")
_INDECLINABLE = regex("(?:[еёиоуэю]|ых|их)$")
#: Georgian, Abkhaz and many Turkic and Persian surnames are never declined.
NEVER_DECLINED = regex(
    "(?:дзе|швили|[еёоуи]ли|ани|ури|[иу]а|[бвгджзкмнпрстфхцчшщ]л[иы]|оглу|зад[еэ])$"
)
#: «Овезгельды», «Аманберды»: a verb ends these given names.
NEVER_DECLINED_GIVEN = regex("(?:гельды|гелди|берды|берди|верды|дурды)$")
#: Romanian given names that no case changes, though some look like cases of others.
ROMANIAN_GIVEN = regex("(?:иу|^Григоре|^Николае|^Василе|^Думитру|^Тудоре)$")
#: «Садеки», «Садеги», «Моттахи»: in a surname that no dictionary has, «-и» is its own.
_OPEN_STEM = regex("[аеёиоуыэюя][гкх]$")
#: «Бейсенбай-улы»: a father's name that is never declined.
SON_OF = ("-улы", "-уулу", "-оглы", "-оглу", "-кызы", "-гызы", "-заде")
#: What joins the words of a name and is never declined: «Ян ван дер Берг», «Амина бинт Рашид».
PARTICLES = frozenset(
    "бин ибн бинт бен ван вон фон де да ди ду дю дос душ даш дель делла дер ден ле ля ла лас"
    " лос эль аль ал эд ад эр ас аш ат аз ар ан эн эс эш уд ул уль ус уш абу умм тер те тен цу"
    " дус".split()
)
#: Endings by gender and case: (ending in the text, ending of the nominative).
SURNAME_ENDINGS = {
    ("masc", "gent"): (
        ("ова", "ов"),
        ("ева", "ев"),
        ("ёва", "ёв"),
        ("ина", "ин"),
        ("ына", "ын"),
        ("ского", "ский"),
        ("цкого", "цкий"),
        ("ого", "ый"),
        ("его", "ий"),
    ),
    ("masc", "datv"): (
        ("ову", "ов"),
        ("еву", "ев"),
        ("ёву", "ёв"),
        ("ину", "ин"),
        ("ыну", "ын"),
        ("скому", "ский"),
        ("цкому", "цкий"),
        ("ому", "ый"),
        ("ему", "ий"),
    ),
    ("masc", "ablt"): (
        ("овым", "ов"),
        ("евым", "ев"),
        ("ёвым", "ёв"),
        ("иным", "ин"),
        ("ыным", "ын"),
        ("ским", "ский"),
        ("цким", "цкий"),
        ("цем", "ц"),
        ("ым", "ый"),
    ),
    ("masc", "loct"): (
        ("ове", "ов"),
        ("еве", "ев"),
        ("ёве", "ёв"),
        ("ине", "ин"),
        ("ыне", "ын"),
        ("ском", "ский"),
        ("цком", "цкий"),
    ),
    ("femn", "gent"): (
        ("овой", "ова"),
        ("евой", "ева"),
        ("ёвой", "ёва"),
        ("иной", "ина"),
        ("ыной", "ына"),
        ("ской", "ская"),
        ("цкой", "цкая"),
        ("ой", "ая"),
    ),
    ("femn", "accs"): (
        ("ову", "ова"),
        ("еву", "ева"),
        ("ёву", "ёва"),
        ("ину", "ина"),
        ("ыну", "ына"),
        ("скую", "ская"),
        ("цкую", "цкая"),
        ("ую", "ая"),
    ),
}
SURNAME_ENDINGS["masc", "accs"] = SURNAME_ENDINGS["masc", "gent"]
for _case in ("datv", "ablt", "loct"):
    SURNAME_ENDINGS["femn", _case] = SURNAME_ENDINGS["femn", "gent"]
GIVEN_ENDINGS = {
    ("masc", "gent"): (
        ("ья", "ий"),
        ("ея", "ей"),
        ("ия", "ий"),
        ("ая", "ай"),
        ("оя", "ой"),
        ("я", "ь"),
        ("а", ""),
    ),
    ("masc", "datv"): (
        ("ею", "ей"),
        ("ию", "ий"),
        ("аю", "ай"),
        ("ою", "ой"),
        ("ю", "ь"),
        ("у", ""),
    ),
    ("masc", "ablt"): (
        ("еем", "ей"),
        ("ием", "ий"),
        ("аем", "ай"),
        ("оем", "ой"),
        ("ем", "ь"),
        ("ём", "ь"),
        ("ем", ""),
        ("ом", ""),
    ),
    ("masc", "loct"): (("ее", "ей"), ("ии", "ий"), ("ае", "ай"), ("ое", "ой"), ("е", "")),
    ("femn", "gent"): (("ии", "ия"), ("ы", "а"), ("и", "я")),
    ("femn", "datv"): (("ии", "ия"), ("е", "а")),
    ("femn", "accs"): (("ию", "ия"), ("ю", "я"), ("у", "а")),
    ("femn", "ablt"): (("ией", "ия"), ("ой", "а"), ("ей", "я")),
    ("femn", "loct"): (("ии", "ия"), ("е", "а")),
}
GIVEN_ENDINGS["masc", "accs"] = GIVEN_ENDINGS["masc", "gent"]
#: Men's names in -а and -я are declined like women's: «Николе», «Небойшу», «Мусой».
_LIKE_WOMEN = {
    "gent": (("ы", "а"), ("и", "а")),
    "datv": (("е", "а"),),
    "accs": (("у", "а"), ("ю", "я")),
    "ablt": (("ой", "а"), ("ей", "я")),
    "loct": (("е", "а"),),
}
for _case, _endings in _LIKE_WOMEN.items():
    GIVEN_ENDINGS["masc", _case] += _endings


def is_initial(word: str) -> bool:
    """True for «А.», «Ал. А.», «Т.-М.»."""
    return _INITIAL.match(word) is not None


def is_son_of(word: str) -> bool:
    """True for «Бейсенбай-улы», and for «уулу» alone."""
    return word.endswith(SON_OF) or f"-{word}" in SON_OF


@lru_cache(maxsize=4096)
def nominative_name(words: tuple[str, ...], case: str) -> tuple[str, ...]:
    """A person's given name(s) and surname (last), standing in ``case``, in the nominative.

    Initials stay. Where the gender is not plain, the reading that fits most words is taken.
    """
    if case in {"", "nomn"}:
        return words
    if is_syllabic(words):
        return *words[:-1], _nominative_syllable(words[-1], case)
    best: tuple[float, tuple[str, ...]] = (-1.0, words)
    for gender in ("masc", "femn"):
        score, result = 0.0, []
        for index, word in enumerate(words):
            surname = index == len(words) - 1
            gain, text = _nominative_part(word, case, gender, surname=surname)
            score += gain
            result.append(text)
        if score > best[0]:
            best = (score, tuple(result))
    return best[1]


def _nominative_syllable(word: str, case: str) -> str:
    if not is_declined_syllable(word):
        return word
    return _nominative_part(word, case, "masc", surname=False)[1]


def _nominative_part(word: str, case: str, gender: str, *, surname: bool) -> tuple[float, str]:
    if is_initial(word) or is_son_of(word) or word.lower() in PARTICLES:
        return 0.0, word
    if "-" in word:
        parts = [_nominative_part(part, case, gender, surname=surname) for part in word.split("-")]
        return min(part[0] for part in parts), "-".join(part[1] for part in parts)
    if (NEVER_DECLINED if surname else NEVER_DECLINED_GIVEN).search(word):
        return 1.7, word
    if not surname and case != "loct" and ROMANIAN_GIVEN.search(word):
        return 1.7, word
    known = _from_dictionary(word, case, gender, surname=surname)
    if known:
        return 2.0, known
    lower = word.lower()
    tables = [SURNAME_ENDINGS, GIVEN_ENDINGS] if surname else [GIVEN_ENDINGS]
    for weight, table in zip((1.6, 1.0) if surname else (1.0,), tables, strict=True):
        for ending, base in table[gender, case]:
            stem = lower[: -len(ending)]
            if (ending, base) == ("и", "я") and not _is_declinable(stem):
                continue
            if (ending, base) == ("и", "а") and not _is_hushed(stem, surname=surname):
                continue
            if lower.endswith(ending) and len(stem) > 1 and _fits(stem, base, gender):
                return weight, with_case_of(stem + base, word)
    if gender == "femn" and _CONSONANT.search(lower.rstrip("ь")):
        return 0.9, word
    return (0.8 if _INDECLINABLE.search(lower) else 0.0), word


def _is_declinable(stem: str) -> bool:
    """False for «Падмини»: in a name that no dictionary has, «-и» is more often its own."""
    return stem.endswith(("ь", "й", *"аеёиоуыэюя"))


def _is_hushed(stem: str, *, surname: bool) -> bool:
    """True where «-а» becomes «-и»: «Луки»; not for «Мехди», nor for a surname like «Садеки»."""
    return stem.endswith(tuple("гкхжчшщ")) and not (surname and _OPEN_STEM.search(stem))


def _fits(stem: str, base: str, gender: str) -> bool:
    if base in {"", "ь"} and gender == "masc":
        return _CONSONANT.search(stem) is not None and (base == "" or stem[-1] in "лнртсд")
    return True


def _from_dictionary(word: str, case: str, gender: str, *, surname: bool) -> str | None:
    grammeme = {"Surn"} if surname else {"Name", "Patr"}
    for form in forms(word):
        if not form.known or not form.grammemes & grammeme or form.case != case:
            continue
        if form.gender not in {gender, "ms-f"} or form.number != "sing":
            continue
        if "Fixd" in form.grammemes:
            return word
        return _inflected(word, case, gender, grammeme)
    return None


def _inflected(word: str, case: str, gender: str, grammeme: set[str]) -> str:
    from db.language.morphology import analyzer

    for parse in analyzer().parse(word):
        tag = parse.tag
        if tag.grammemes & grammeme and tag.case == case and tag.gender in {gender, "ms-f"}:
            inflected = parse.inflect({"nomn", "sing"})
            if inflected:
                return with_case_of(inflected.word, word)
    return nominative_noun(word, case)
