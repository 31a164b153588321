"""Where places lie, by their names in three languages. Never asks anybody outside; may not know."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from viewer import assets

#: A place that shares its name with another one is taken if it is so many times larger.
_LARGER = 5
_BEFORE = ("г. ", "г.", "город ", "гор. ", "city of ")
_AFTER = (" şəhəri", " city")


class Found(NamedTuple):
    """A place on the globe, in degrees."""

    longitude: float
    latitude: float
    people: int


def locate(names: Iterable[str]) -> Found | None:
    """The place that bears one of the names; None if none is known, or several are alike."""
    known = _places()
    found: dict[tuple[float, float], Found] = {}
    for name in names:
        for place in known.get(_folded(name), ()):
            found[place.longitude, place.latitude] = place
    ordered = sorted(found.values(), key=lambda place: -place.people)
    if len(ordered) > 1 and ordered[0].people < _LARGER * max(1, ordered[1].people):
        return None
    return ordered[0] if ordered else None


def _folded(name: str) -> str:
    """A name without what case, composition and the word for a town make of it."""
    text = unicodedata.normalize("NFC", name).replace("İ", "i").replace("I", "ı").lower()
    text = " ".join(text.replace("ё", "е").replace("ı", "i").split())
    for before in _BEFORE:
        text = text.removeprefix(before)
    for after in _AFTER:
        text = text.removesuffix(after)
    return text.strip()


@cache
def _places() -> dict[str, list[Found]]:
    by_name: dict[str, list[Found]] = defaultdict(list)
    azerbaijani = dict(
        line.split("\t") for line in assets.map_file("names_az").splitlines() if line
    )
    for file in ("places", "more_places"):
        for line in assets.map_file(file).splitlines():
            longitude, latitude, people, names = line.split("\t")
            found = Found(float(longitude), float(latitude), int(people))
            spelled = names.split("|")
            translated = azerbaijani.get(spelled[0])
            # Of a smaller place with the same English name the translation is not known.
            if translated is not None and not by_name.get(_folded(spelled[0])):
                spelled.append(translated)
            for folded in {_folded(name) for name in spelled}:
                by_name[folded].append(found)
    return dict(by_name)
