"""Towns in lines of their own in the head: beside a line of a date, or marked as a town."""

import re
from collections.abc import Iterator

from db.ingest.finders.bodies import bodies_in
from db.ingest.finders.dates import date_mentions
from db.ingest.finders.document import Block, Document, Span
from db.ingest.finders.town_names import AZ_KIND, CAPITAL, NAME, may_be_town
from db.ingest.finders.venues import VENUE
from db.language.inflect import forms
from db.language.patterns import regex
from db.model import Leaf

_TOWN_LINE = regex(
    rf"(?:(?:г|гор)\.\s?|город\s)?(?P<town>{CAPITAL}[^\W\d_]+(?:[- –]{CAPITAL}[^\W\d_]+){{0,2}})"
    rf"{AZ_KIND}(?:, [^.;:]{{2,60}})?"
)
_MARKED_TOWN = regex(
    r"(?:(?<=\()|(?<=, )|(?:(?<=\n)|(?<!.)))(?:(?:г|гор)\.\s?|город )"
    rf"(?P<town>{CAPITAL}[^\W\d_]+(?:-[^\W\d_]+)*)(?=[,).\n]|$)"
)
#: «(Улан-Удэ, Дом учёных)», "Zadar, Hotel Adria": a line of a town and of the house in it.
_VENUE_LINE = regex(
    rf"(?P<bracket>\()?(?:(?:г|гор)\.\s?|город )?(?P<town>{NAME}?){AZ_KIND}"
    r"(?P<house>, [^.;:\d()]{3,60}|\s\([^.;:\d()]{3,60}\))?\)?"
)
#: «Третье заседание Совета (Гюмри)»: the end of a heading.
_HEADING_END = regex(rf" \((?:г\.\s?)?(?P<town>{NAME}){AZ_KIND}\)\W*$")
_LONGEST = 70


def venue_line(document: Document, last: int) -> Leaf | None:
    """A line of the head with a town alone or with a house of it, and no day."""
    for block in document.blocks[:last]:
        if block.end - block.line_start > _LONGEST:
            continue
        match = _VENUE_LINE.fullmatch(document.text, block.line_start, block.end)
        if match is None or not may_be_town(document, match["town"]):
            continue
        house = match["house"] is not None and VENUE.search(match["house"]) is not None
        if house or _is_named_as_town(document, match["town"]):
            return document.leaf(match["town"], *match.span("town"), "place.line", 0.8)
    return None


def heading_town(document: Document, heading: Span) -> Leaf | None:
    """«Третье заседание Совета (Гюмри)»: in brackets at the end of the title."""
    match = _HEADING_END.search(document.text, *heading)
    if match is None or match["town"].isupper() or not may_be_town(document, match["town"]):
        return None
    return document.leaf(match["town"], *match.span("town"), "place.heading", 0.8)


def _is_named_as_town(document: Document, town: str) -> bool:
    """True for a town that a dictionary knows, or in which something is elsewhere in the text."""
    if document.language == "ru":
        known = (form for part in (town, town.split("-", maxsplit=1)[0]) for form in forms(part))
        return any(f.known and f.case == "nomn" and "Geox" in f.grammemes for f in known)
    name = re.escape(town)
    there = rf"\b[Ii]n {name}\b" if document.language == "en" else rf"\b{name}(?:d[aə]|n[ıiuü]n)\b"
    return re.search(there, document.text) is not None


def near_date_line(document: Document, last: int) -> Leaf | None:
    """A line of a town and perhaps a venue, right above or below a line that is only a date."""
    blocks = document.blocks[:last]
    for index, block in enumerate(blocks):
        if not _is_only_date(document, block):
            continue
        for other in _neighbours(blocks, index):
            match = _TOWN_LINE.fullmatch(document.text, other.line_start, other.end)
            fit = match is not None and not _is_only_date(document, other)
            if match and fit and may_be_town(document, match["town"]):
                return document.leaf(match["town"], *match.span("town"), "place.head", 0.85)
    return None


def _neighbours(blocks: tuple[Block, ...], index: int) -> Iterator[Block]:
    yield from blocks[max(0, index - 1) : index]
    yield from blocks[index + 1 : index + 2]


def _is_only_date(document: Document, block: Block) -> bool:
    language = document.language or "en"
    if block.end - block.line_start > 60:
        return False
    dates = date_mentions(document.text, block.line_start, block.end, language)
    rest = block.end - block.line_start - sum(date.end - date.start for date in dates)
    return bool(dates) and rest <= 8


def marked_town(document: Document, last: int) -> Leaf | None:
    """«г. Брест» in a line of its own or in brackets, in the nominative."""
    if document.language != "ru" or not document.blocks:
        return None
    end = document.blocks[min(last, len(document.blocks)) - 1].end
    for match in _MARKED_TOWN.finditer(document.text, 0, end):
        if not _is_of_body(document, match.start()):
            return document.leaf(match["town"], *match.span("town"), "place.marked", 0.85)
    return None


def _is_of_body(document: Document, at: int) -> bool:
    """«Центр «Дозор» (г. Алматы)»: in brackets where somebody comes from, and none of a line."""
    opened = document.text.rfind("(", max(0, at - 2), at + 1)
    if opened < 1:
        return False
    block = document.blocks[document.block_index(opened)]
    before = document.text[block.line_start : opened].rstrip()
    stop = block.line_start + len(before)
    found = bodies_in(document, block.start, block.end)
    return before.endswith(("»", "”", '"')) or any(body.end == stop for body in found)
