"""What a Russian word in the name of a body may be: its head, a person, a place, a region."""

from db.ingest.finders.words_ru import BODY_HEADS, COUNCIL_HEADS
from db.language.inflect import Form, forms, is_known, noun_forms

_HEADS = BODY_HEADS | COUNCIL_HEADS


def head_forms(word: str) -> list[Form]:
    """The readings of a word as the head of a body's name."""
    return [form for form in noun_forms(word) if form.lemma in _HEADS]


def is_place(word: str) -> bool:
    """A place's name in the nominative, or several that a dash joins."""
    parts = word.replace("–", "-").split("-")
    return all(
        part[:1].isupper()
        and any("Geox" in form.grammemes and form.case == "nomn" for form in forms(part))
        for part in parts
    )


def is_person(word: str) -> bool:
    """A given name or a surname, or a capital word that the dictionary does not know."""
    readings = forms(word)
    place = any("Geox" in form.grammemes and form.known for form in readings)
    if not word[0].isupper() or is_region(word) or place:
        return False
    return readings[0].is_name or not any(form.known for form in readings)


def nominative_singular(word: str) -> bool:
    """True for a word that may be a nominative."""
    return any(form.case == "nomn" and form.number == "sing" for form in noun_forms(word))


def is_region(word: str) -> bool:
    """«Приаралья», «Забайкалья»: a region in the genitive that the dictionary need not know."""
    beside = word.startswith(("При", "За", "Пред", "Меж", "По")) and word.endswith("ия")
    return (word.endswith("ья") or beside) and len(word) > 6 and word[0].isupper()


def is_unknown_land(word: str) -> bool:
    """«пограничья», «Приаралья»: the genitive of a noun in «-ье» that no dictionary need know."""
    return word.endswith("ья") and len(word) > 6 and not is_known(word)


def genitive_name(word: str) -> bool:
    """A name in the genitive singular that could not be a nominative."""
    readings = [form for form in noun_forms(word) if form.number == "sing"]
    if any(form.case == "nomn" and form.gender == "masc" for form in readings):
        return False
    return any(form.case == "gent" for form in readings)
