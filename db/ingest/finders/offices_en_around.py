"""English offices that go on behind a name, or begin where the sentence does."""

from db.ingest.finders.document import Span
from db.ingest.finders.lands_en import is_land
from db.ingest.finders.names_en import Name
from db.ingest.finders.offices_en import Stated, has_head, is_sentence
from db.ingest.finders.readings_en import OFFICE_NOUN, plural_office
from db.language.patterns import regex

_BODY_BEHIND = regex(r" (?:of|at) ")
#: "Prime Minister N of the Republic of Malta".
_LAND_BEHIND = regex(r" of (?P<land>(?:the )?[A-Z][\w’'-]+(?: (?:of )?[A-Z][\w’'-]+){0,3})")
_STATES = frozenset({"Republic", "Federation", "Kingdom", "Emirates", "Principality"})
#: Offices that are a country's where the country is said.
_OF_STATES = regex(
    r"\b(?:Minister|Premier|Chancellor|Government)\b|^(?:Acting |Vice[ -])?(?:President|Premier)$"
    r"|\bState Council$"
)
#: "N, Tariff Analyst, Baltic Rail Cargo": an office with capitals before the house it is of.
_OFFICE_AND_HOUSE = regex(
    r"(?:\s?\([^()]{2,40}\))?, (?P<office>[A-Z][\w-]*(?: [\w-]+){0,5})(?: \([a-z. ]+\))?, "
)
#: "As Director of the Institute, co-chair of the Council N said"
_AS = regex(r"^As (?:the |an? )?(?P<first>[^,;:.()]{3,120}), (?:and )?(?:the |an? )?$")


def is_house(text: str, before: Name, name: Name, span: Span) -> bool:
    """True for "Baltic Rail Cargo" behind "N, Tariff Analyst," where the item of a list closes.

    A semicolon behind it says so, and the end of the sentence behind it where the name before
    opens the sentence, or stands behind a semicolon.
    """
    match = _OFFICE_AND_HOUSE.fullmatch(text, before.end, name.start)
    if match is None or name.is_sure or not has_head(match["office"]):
        return False
    closes = text[name.end : name.end + 1] == ";"
    ends = not text[name.end : span.end].strip(" .")
    return closes or (ends and (before.start == span.start or ";" in text[span.start : before.end]))


def land_end(text: str, office: Stated, name: Name) -> int:
    """The offset behind the country whose office it is, said behind the name; 0 if none is."""
    if not office[0] or office[1] >= name.end or _OF_STATES.search(office[0]) is None:
        return 0
    match = _LAND_BEHIND.match(text, name.end)
    if match is None or any(map(is_land, office[0].split())):
        return 0
    land = match["land"].removeprefix("the ")
    of_land = is_land(land) or not _STATES.isdisjoint(land.split())
    return match.end() if of_land else 0


def with_body(text: str, office: Stated, name: Name, placed: int) -> Stated:
    """What an office is of may stand behind the name: "Director N of the Lab"."""
    behind = _BODY_BEHIND.match(text, name.end)
    if behind is None or placed <= behind.end() or office[1] >= name.end:
        return office
    landed = land_end(text, office, name) == placed
    chair = "chair" in office[0].lower() or not office[0]
    if not landed and (chair or OFFICE_NOUN.search(office[0]) or plural_office(office[0])):
        return office
    return (f"{office[0]}{text[name.end : placed]}", *office[1:])


def from_opening(text: str, start: int, office: Stated) -> Stated:
    """Both offices of "As Director of the Institute, co-chair of the Council N said"."""
    match = _AS.match(text[start : office[1]]) if office[0] else None
    if match is None or not has_head(match["first"].split(" of ")[0]) or is_sentence(match[0]):
        return office
    begin = start + match.start("first")
    return text[begin : office[2]], begin, office[2]
