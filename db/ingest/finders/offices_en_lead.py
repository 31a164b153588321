"""English offices before a name that end in what they are of: "envoy to Peru N"."""

from db.ingest.finders.offices_en import Stated, is_person, is_plural, is_sentence
from db.ingest.finders.tables import words
from db.language.patterns import regex

_COMPLEMENTED = regex(
    r"(?:^|[\s,;(])(?P<office>(?P<phrase>(?:[A-Za-z][\w’'-]* ){0,4}?(?P<head>[a-z][\w-]+))"
    r" (?:of|to|for|in|at)(?: the)? (?:[A-Z][\w’'&-]*|[a-z-]+)"
    r"(?: (?:(?:of|for|and|in|to|at|on|the) ){0,2}[A-Z][\w’'&-]*){0,6}) $"
)
_NO_PART = words(
    "the a an by and with from were was is are also both including who he she they his her its "
    "their our heard asked invited welcomed included then when while that as to of in on at for"
)
_RANKS = words("former acting retired senior deputy regional chief honorary outgoing interim")


def complemented(text: str, start: int, end: int) -> Stated:
    """The office that a preposition and its noun close right before the name."""
    match = _COMPLEMENTED.search(text[start:end])
    if match is None or not is_person(match["head"]) or is_plural(match["head"]):
        return "", 0, 0
    before = match["phrase"].split(" ")[:-1]
    while before and not _NO_PART.isdisjoint(word.lower() for word in before):
        before = before[1:]
    own = " ".join([*before, match["head"]])
    office = own + match["office"][len(match["phrase"]) :]
    if is_sentence(office):
        return "", 0, 0
    begin, stop = start + match.end("office") - len(office), start + match.end("office")
    if office.split(" ", 1)[0].lower() in _RANKS:
        office = office[0].lower() + office[1:]
    return office, begin, stop
