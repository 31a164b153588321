"""Lines of a list of persons that begin with the family: «Сидоров, Пётр Ильич», "SMITH John".

Only in such a list, and only where a comma or capitals say which word is the family's.
"""

from typing import NamedTuple

from db.ingest.finders.document import Document
from db.ingest.finders.person_lists import begins_listed
from db.language.natural_names import without_capitals
from db.language.patterns import regex

_WORD = r"[^\W\d_][^\W\d_'’]*"
_CAPITALS = r"(?-i:[A-ZА-ЯЁ][A-ZА-ЯЁ'’]+)"
#: «Иван Иванович», "Mary Ann", «П. И.»
_GIVEN = rf"(?P<given>(?:{_WORD}|[^\W\d_]\.)(?:[ -]?(?:[^\W\d_]\.)| {_WORD}){{0,2}})"
_BEHIND = r"(?=\s?[,;(–—|]|\s-\s|\s?$|\n)"
_LINE = regex(
    rf"(?P<family>{_CAPITALS}(?:[ -]{_CAPITALS}){{0,2}}(?P<said>,)?|{_WORD}(?:-{_WORD})?,) "
    rf"{_GIVEN}{_BEHIND}"
)
#: «ИВАНОВ ИВАН ИВАНОВИЧ»: a father's name behind says that the family stands in front.
_ALL_CAPITALS = regex(
    rf"(?P<family>{_CAPITALS}(?:-{_CAPITALS})?) "
    r"(?P<given>[А-ЯЁ]{2,} [А-ЯЁ]{2,}(?:ОВИЧ|ЕВИЧ|ИЧ|ОВНА|ЕВНА|ИЧНА))" + _BEHIND
)


#: "TANAKA Hiroshi, President of …, SATO Keiko, Professor at …": in prose, more than once.
_IN_PROSE = regex(r"(?P<family>(?-i:[A-Z]{3,})) (?P<given>(?-i:[A-Z][a-z]+))(?=, [A-Z])")


class FamilyInFront(NamedTuple):
    """Where the name stands, and its parts; the given names with a father's, as they are."""

    start: int
    end: int
    family: str
    given: str


def family_in_front(document: Document, start: int) -> FamilyInFront | None:
    """The name that a list's line begins with there; None where it is none, or goes another way."""
    text = document.text
    shouted = _ALL_CAPITALS.match(text, start)
    match = shouted or _LINE.match(text, start)
    if match is None or not begins_listed(document, start):
        return None
    family, given = match["family"].removesuffix(","), match["given"]
    if shouted is not None:
        given = " ".join(map(without_capitals, given.split()))
    words = given.replace(".", ". ").split()
    if not all(word[:1].isupper() and (word.endswith(".") or word[1:].islower()) for word in words):
        return None
    if not family[:1].isupper() or len(family) < 3:
        return None
    plain = " ".join(without_capitals(word, match[0]) for word in family.split())
    return FamilyInFront(match.start(), match.end(), plain, given)


def is_family_first(text: str, start: int, stop: int) -> bool:
    """True for "TANAKA Hiroshi", where several names of the text are written so."""
    match = _IN_PROSE.match(text, start)
    if match is None or match.end() != stop:
        return False
    families = {one["family"] for one in _IN_PROSE.finditer(text)}
    return len(families) > 1 and any(len(family) > 3 for family in families)
