"""English names of bodies whose head noun is in no table, where only a body can stand."""

import re

from db.ingest.finders import words_en
from db.ingest.finders.bodies import Body
from db.ingest.finders.document import Document
from db.language.patterns import regex

_CAPITALS = "".join(filter(str.isupper, map(chr, range(0xC0, 0x180))))
_WORD = rf"[A-Z{_CAPITALS}][\w’'-]+"
#: "the Pécs-based Pannonian Policy Workshop": where a body sits is no part of its name.
_SEAT = r"(?:[^\W\d_]+(?: [^\W\d_]+)?-based )?"
_SOFT = "|".join(sorted(word.capitalize() for word in words_en.SOFT_HEADS))
#: "Odesa Seminar on Sea Trade", "Archangel Polar Seminar": with what it is for, or a soft head.
_NAME = (
    rf"(?P<name>(?:{_WORD} ){{1,4}}?(?:(?P<head>{_WORD}) (?:of|on|for|in)"
    rf" (?:the )?{_WORD}(?: (?:and |of (?:the )?)?{_WORD}){{0,4}}"
    rf"|(?P<soft>{_SOFT})\b(?! (?:of|on|for|in)\b)))"
)
#: The same words behind "and the" in a list, and alone behind what says who organised.
_IN_LIST = regex(rf",? and (?:by )?the {_SEAT}{_NAME}")
_ALONE = regex(rf"\s?(?:both )?the {_SEAT}{_NAME}")
_TEXT = regex(
    "agreement|treaty|convention|accord|memorandum|protocol|charter|statement|declaration|law|act$"
)
#: People, days and parts of the world are no bodies.
_NO_BODY = words_en.SESSION_NOUNS | words_en.NOT_NAMES
_PEOPLE = regex(r"(?:ers|ors|ists|ians|men|women|people|ants)$")


def named_in_list(document: Document, start: int, end: int) -> Body | None:
    """«the X Bureau and the Odesa Seminar on Sea Trade»: with an unusual head, in a list."""
    return _body(_IN_LIST.match(document.text, start, end))


def named_alone(document: Document, start: int, end: int) -> Body | None:
    """«was put together by the Muscat Room for Quiet Diplomacy»: right behind such words."""
    body = _body(_ALONE.match(document.text, start, end))
    return None if body is None or body.head in _NO_BODY or _PEOPLE.search(body.head) else body


def _body(match: re.Match[str] | None) -> Body | None:
    if match is None:
        return None
    head = (match["head"] or match["soft"]).lower()
    offices = words_en.OFFICE_HEADS - {"chair"}
    if head in offices | words_en.SESSION_NOUNS or _TEXT.search(head):
        return None
    return Body(*match.span("name"), match["name"], head, frozenset(), None, match.end())
