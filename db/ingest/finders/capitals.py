"""Names of bodies in a heading of capital letters, as they are written elsewhere or would be."""

from collections.abc import Iterable

from db.ingest.finders.bodies import Body
from db.ingest.finders.tables import words
from db.language.azerbaijani import lower, upper_first
from db.language.inflect import forms

_SMALL = {
    "en": words("of for on and the in at to de la"),
    "az": words("və üzrə ilə nəzdində yanında"),
}


def written_name(name: str, mentions: Iterable[Body], language: str | None) -> tuple[str, bool]:
    """The name without its capitals, and whether the text itself writes it so."""
    if not name.isupper() or len(name.split()) < 2:
        return name, True
    folded = _lower(name, language)
    for body in mentions:
        if not body.name.isupper() and _lower(body.name, language) == folded:
            return body.name, True
    if language == "ru":
        return _russian(name), False
    small = _SMALL.get(language or "", _SMALL["en"])
    parts = [word if word in small else _capital(word, language) for word in folded.split(" ")]
    return " ".join(parts), False


def _lower(text: str, language: str | None) -> str:
    return lower(text) if language == "az" else text.lower()


def _capital(word: str, language: str | None) -> str:
    """A capital letter for each part of a word with hyphens."""
    for dash in "-–":
        if dash in word:
            return dash.join(_capital(part, language) for part in word.split(dash))
    return upper_first(word) if language == "az" else word[:1].upper() + word[1:]


def _russian(name: str) -> str:
    """Only the first word and what is a proper noun keep their capitals."""
    found = []
    for index, word in enumerate(name.lower().split(" ")):
        proper = any(form.grammemes & {"Geox", "Name", "Surn"} for form in forms(word)[:1])
        found.append(_capital(word, "ru") if index == 0 or proper or "-" in word else word)
    return " ".join(found)
