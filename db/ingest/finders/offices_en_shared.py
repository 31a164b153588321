"""English offices that several persons share, and what of them each one has."""

import re

from db.ingest.finders.tables import words
from db.ingest.finders.words_en import BODY_HEADS, OFFICE_HEADS
from db.language.patterns import regex

#: «of Georgia and Armenia»: one for each of two persons.
_LISTED = regex(
    r"(?P<stem>.+? (?:of|for|to|from)) (?P<list>[A-Z][^\s,]+(?: [A-Z][^\s,]+){0,2}"
    r"(?:, [A-Z][^\s,]+(?: [A-Z][^\s,]+){0,2})*,? and (?:the )?[A-Z][^\s,]+(?: [A-Z][^\s,]+){0,2})"
)
#: «heads of the customs services of»: each heads one.
_BODIES = regex(r"(?P<first>.* )(?P<body>[A-Za-z]+s)(?P<of> (?:of|for|in))")
_RESPECTIVE = regex(
    r"(?P<before>respectively,? )?(?:the )?(?P<one>[\w -]{3,50}?) and (?:the )?"
    r"(?P<two>[\w -]{3,50}?)(?P<behind>,? respectively)?(?P<of>,? (?:of|at|for|in) .+)?"
)
#: "Maltese and Tunisian Foreign Minister": of which each has his own.
_ADJECTIVES = regex(
    r"(?P<list>[A-Z][\w-]+(?:, [A-Z][\w-]+)*,? and (?:the )?[A-Z][\w-]+) (?P<office>.+)"
)
#: The same list before the office in the plural: all of it, or all but its last word.
_BEFORE = regex(
    r"(?:^|\s)(?P<list>(?:[A-Z][\w-]+, )*[A-Z][\w-]+,? and (?:the )?)(?:[A-Z][\w-]+ )?$"
)
_NATION = regex(
    r"[A-Z]\w*(?:ish|ian|ese|ani|[^m]an|ek|ch|akh|bek|jik|gyz|ab|rb|ovak|iot|i|ic|alay|ot)$"
)
_SINGULARS = words("minister ministers")


def adjectives_before(segment: str, at: int, office: str) -> str:
    """The "Maltese and " that stands before "Tunisian Foreign Minister"; empty if nothing does."""
    match = _BEFORE.search(segment[:at])
    if match is None:
        return ""
    listed = segment[match.start("list") : at]
    value = _ADJECTIVES.fullmatch(listed + office)
    if value is None or not _are_adjectives(_items(value["list"]), value["office"]):
        return ""
    return listed


def _are_adjectives(items: list[str], office: str) -> bool:
    if any(item.lower() in BODY_HEADS | OFFICE_HEADS for item in items):
        return False
    ministers = not _SINGULARS.isdisjoint(office.lower().split())
    return ministers or all(_NATION.match(item) for item in items)


def _items(listed: str) -> list[str]:
    return re.split(r",? and (?:the )?|, ", listed)


def values_of_each(office: str, persons: int) -> list[str]:
    """The office of each of the persons who share it: "of Georgia and Armenia" is shared out."""
    if (adjectives := _ADJECTIVES.fullmatch(office)) is not None:
        items = _items(adjectives["list"])
        if _are_adjectives(items, adjectives["office"]):
            several = len(items) == persons
            return (
                [f"{item} {adjectives['office']}" for item in items]
                if several
                else ([adjectives["office"]] * persons)
            )
    listed = _LISTED.fullmatch(office)
    items = _items(listed["list"]) if listed else []
    bodies = any(word.lower() in BODY_HEADS for item in items for word in item.split(" "))
    if listed is None or len(items) != persons or bodies:
        return [office] * persons
    stem = listed["stem"]
    bodies_in_stem = _BODIES.fullmatch(stem)
    if bodies_in_stem and bodies_in_stem["body"].removesuffix("s") in BODY_HEADS:
        stem = bodies_in_stem["first"] + bodies_in_stem["body"][:-1] + bodies_in_stem["of"]
    return [f"{stem} {item}" for item in items]


def each_of_two(office: str) -> list[str]:
    """What "respectively Secretary and Treasurer of the Fund" makes the one and the other."""
    match = _RESPECTIVE.fullmatch(office)
    if match is None or not (match["before"] or match["behind"]):
        return []
    of_what = match["of"] or ""
    one, two = (re.sub(r"^(?:an?|the) ", "", match[which]) for which in ("one", "two"))
    return [f"{one}{of_what}", f"{two}{of_what}"]
