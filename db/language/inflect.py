"""Russian word forms: what a word can be, and its nominative. Knows words, not phrases.

The dictionary is loaded on first use (about 0.1 s, 30 MB) and kept.
"""

from functools import lru_cache
from itertools import takewhile
from typing import Any, NamedTuple

from db.language.morphology import analyzer

_CASES = {"gen1": "gent", "gen2": "gent", "acc2": "accs", "loc1": "loct", "loc2": "loct"}
_NAME_GRAMMEMES = frozenset({"Name", "Surn", "Patr"})


class Form(NamedTuple):
    """One reading of a word. ``case`` … are OpenCorpora grammemes, ``""`` where there is none."""

    lemma: str
    pos: str
    case: str
    number: str
    gender: str
    animate: bool
    grammemes: frozenset[str]
    score: float
    known: bool

    @property
    def is_name(self) -> bool:
        """True for a given name, a surname or a patronymic."""
        return bool(self.grammemes & _NAME_GRAMMEMES)


@lru_cache(maxsize=512)
def _parses(word: str) -> tuple[Any, ...]:
    return tuple(analyzer().parse(word))


@lru_cache(maxsize=4096)
def forms(word: str) -> tuple[Form, ...]:
    """All readings of a word, the likeliest first."""
    return tuple(
        Form(parse.normal_form, *_said_by(parse.tag), parse.score, parse.is_known)
        for parse in _parses(word)
    )


@lru_cache(maxsize=4096)
def _said_by(tag: Any) -> tuple[str, str, str, str, bool, frozenset[str]]:
    """What a dictionary's tag says, in the order of ``Form``. There are a few hundred of them."""
    case = str(tag.case or "")
    return (
        str(tag.POS or ""),
        _CASES.get(case, case),
        str(tag.number or ""),
        str(tag.gender or ""),
        tag.animacy == "anim",
        frozenset(tag.grammemes),
    )


def is_known(word: str) -> bool:
    """True if the dictionary has the word, and not only its ending."""
    return any(form.known for form in forms(word))


@lru_cache(maxsize=4096)
def adjective_cases(word: str) -> frozenset[tuple[str, str]]:
    """The (case, number) pairs that a word can have as an adjective or a participle."""
    last = word.rsplit("-", 1)[-1].rsplit("–", 1)[-1]
    pairs = {
        (form.case, form.number)
        for form in forms(last)
        if form.pos in {"ADJF", "PRTF"} or "Anum" in form.grammemes or "Apro" in form.grammemes
    }
    return frozenset(pairs)


@lru_cache(maxsize=4096)
def noun_forms(word: str) -> tuple[Form, ...]:
    """The readings of a word as a noun (a compound by its last part, if it is unknown whole)."""
    found = tuple(form for form in forms(word) if form.pos == "NOUN")
    if not any(form.known for form in found) and "-" in word:
        last = tuple(
            form for form in forms(word.rsplit("-", 1)[1]) if form.pos == "NOUN" and form.known
        )
        return last or found
    return found


def with_case_of(word: str, model: str) -> str:
    """``word`` (in lower case) with the capital letters of ``model``."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    parts, models = word.split("-"), model.split("-")
    if len(parts) == len(models):
        return "-".join(
            part[:1].upper() + part[1:] if pattern[:1].isupper() else part
            for part, pattern in zip(parts, models, strict=True)
        )
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def _spelt_like(word: str, model: str) -> str:
    """The dictionary writes ё; a text that writes е keeps it."""
    if "ё" in model.lower():
        return word
    return "".join(
        "е" if new == "ё" and index < len(model) and model[index].lower() == "е" else new
        for index, new in enumerate(word)
    )


@lru_cache(maxsize=4096)
def nominative_adjective(word: str, gender: str, number: str, case: str = "") -> str:
    """The nominative of an adjective for a noun of that gender and number."""
    split = max(word.rfind("-"), word.rfind("–")) + 1
    first, last = word[:split], word[split:]
    wanted = {"nomn", "plur"} if number == "plur" else {"nomn", "sing", gender or "masc"}
    found: list[str] = []
    stressed: set[str] = set()
    for parse in _parses(last):
        if parse.tag.POS not in {"ADJF", "PRTF"} or ("Subx" in parse.tag and not parse.is_known):
            continue
        if case and case not in (parse.tag.case, "nomn"):
            continue
        inflected = parse.inflect(wanted)
        if "Supr" in parse.tag:  # «высшей» is «высшая», never «высочайшая»
            same = [form for form in parse.lexeme if wanted | {"Supr"} <= form.tag.grammemes]
            inflected = max(same, key=lambda form: _alike(form.word, last), default=inflected)
        if inflected:
            found.append(inflected.word)
            stressed |= {inflected.word} if parse.is_known else set()
    if found:
        # «Донского» may come from two words; the one stressed on its ending is the usual one,
        # if it is known: «Ужгородского» is «Ужгородский».
        ends = [form for form in found if form.endswith("ой") and "masc" in wanted]
        plain = [form for form in found if not form.endswith("ской")] or found
        best = next((form for form in ends if form in stressed), plain[0])
        return first + with_case_of(_spelt_like(best, last), last)
    return word


def _alike(one: str, other: str) -> int:
    """How many letters two words begin with in common."""
    return sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other.lower(), strict=False))
    )


@lru_cache(maxsize=4096)
def nominative_noun(
    word: str, case: str = "", number: str = "sing", *, from_number: str = ""
) -> str:
    """The nominative of a noun that stands in ``case`` (any, if empty)."""
    parses = [
        parse
        for parse in _parses(word)
        if parse.tag.POS == "NOUN"
        and (not case or _CASES.get(str(parse.tag.case), str(parse.tag.case)) == case)
        and (not from_number or parse.tag.number == from_number)
    ]
    if not any(parse.is_known for parse in parses) and "-" in word:
        return _nominative_compound(word, case, number)
    for parse in parses:
        inflected = parse.inflect({"nomn", number})
        if inflected:
            return with_case_of(_spelt_like(inflected.word, word), word)
    return word


def _nominative_compound(word: str, case: str, number: str) -> str:
    """Both halves are declined: «советника-посланника»; a first half that is none stays."""
    return "-".join(
        nominative_noun(part, case, number)
        if any(
            form.pos == "NOUN" and form.known and (not case or form.case == case)
            for form in forms(part)
        )
        else part
        for part in word.split("-")
    )


def gender_of(word: str, case: str = "gent") -> str:
    """The gender of a noun in a case of the plural, by its likeliest reading."""
    found = [form for form in forms(word) if form.pos == "NOUN" and form.case == case]
    lemma = found[0].lemma if found else word
    return next((form.gender for form in forms(lemma) if form.pos == "NOUN" and form.gender), "")


def singular_of(word: str, gender: str, case: str = "gent", *, adjective: bool = False) -> str:
    """A noun or an adjective in the plural of a case, put into the singular of that gender."""
    for parse in _parses(word):
        tag = parse.tag
        if adjective and tag.POS not in {"ADJF", "PRTF"}:
            continue  # «бассейновых» are no persons called Бассейнов
        if _CASES.get(str(tag.case), str(tag.case)) == case and tag.number == "plur":
            wanted = {case, "sing"} | ({gender} if tag.POS in {"ADJF", "PRTF"} else set())
            inflected = parse.inflect(wanted)
            if inflected:
                return with_case_of(_spelt_like(inflected.word, word), word)
    return word


@lru_cache(maxsize=4096)
def in_genitive(word: str) -> str:
    """A noun or an adjective in the nominative as it is in the genitive; empty for other words."""
    for parse in _parses(word):
        if parse.tag.POS in {"NOUN", "ADJF"} and parse.tag.case == "nomn":
            declined = parse.inflect({"gent", str(parse.tag.number)})
            if declined is not None:
                return with_case_of(_spelt_like(declined.word, word), word)
    return ""
