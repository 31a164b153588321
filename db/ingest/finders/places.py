"""Where the session was held: the town in the nominative, or that it was online."""

import re
from collections.abc import Iterator

from db.ingest.finders import places_az, places_en, places_ru
from db.ingest.finders.bodies import bodies_in
from db.ingest.finders.datelines import closing_town, dateline_town, town_of_page
from db.ingest.finders.document import Document, Span
from db.ingest.finders.fields import field_value
from db.ingest.finders.lands_en import is_land
from db.ingest.finders.meant_places import bracketed_town, without_meant
from db.ingest.finders.online import online_in
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.session_signs import says_held
from db.ingest.finders.sessions import SessionMention
from db.ingest.finders.venues import VENUE
from db.language.patterns import regex
from db.model import Leaf

#: «Московская область, г. Зарайск»: a part of the line that names no town.
_REGION = regex(
    r"\b(?:област|край\b|края\b|район|республик|округ|губерни|county|province|region|district"
    r"|oblast|republic|rayonu|vilayəti|respublikası|əyaləti)",
    re.IGNORECASE,
)
_MARKED_TOWN = regex(r"(?:г|гор|пос|пгт)\.\s?[А-ЯЁ]|город [А-ЯЁ]|\w+ (?:şəhəri|qəsəbəsi|kəndi)\b")
_STATED_TOWN = regex(
    r"(?:(?:г|гор|пос|пгт|с|ст"
    r"|город)\.?\s)?(?P<town>[^\W\d_]+(?:[-–][^\W\d_]+)*(?: [A-ZА-ЯЁÇƏĞİÖŞÜ][^\W\d_]+){0,2})"
)


#: Towns that are told in passing: a dateline's or a line's goes before them.
_DOUBTED = frozenset({"place.island", "place.near", "place.house"})
_DASH = regex(r" [—–-] ")
#: A dateline closes within so many characters.
_OPENING = 80
#: So many short lines may part a title from the report below it.
_TITLE_LINES, _SHORT = 4, 110
#: So many letters of a town's name stay the same in «шамахинский».
_STEM = 5
#: A longer sentence of a title or a lead names more than the town of the session.
_LONGEST = 220


def session_place(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> Leaf | None:
    """The town of the session, ``онлайн`` / ``online`` / ``onlayn`` if it had none, or None."""
    language = document.language or "en"
    stated = field_value(document, "place", head_end)
    told = _stated(document, stated, language) if stated is not None else None
    if told is not None:
        return told
    form = field_value(document, "form", head_end)
    if form is not None and (online := online_in(document, form, language)) is not None:
        return online
    here = town_of_page(document, main)
    if here is not None:
        return here
    spans = _spans(document, main, others, head_end)
    for rank, span in enumerate(spans):
        online = online_in(document, span, language)
        town = _town(document, span, main, language)
        if online is not None and (town is None or rank == 0):
            return online
        weak = town is not None and (town.rule == "place.adjective" or town.rule in _DOUBTED)
        opens = town is not None and rank == 0 and _may_open(document, town, span)
        dateline = (
            _dateline(document, main, others) if weak or opens or (not rank and not town) else None
        )
        if town is not None and dateline is not None and (weak or opens):
            titled = _town_of_title(document, main, dateline) if weak else None
            town = titled or dateline
        if town is not None:
            confidence = 0.93 if rank == 0 else 0.87
            return _scored(town, confidence)
        if rank == 0 and dateline is not None:
            return _town_of_title(document, main, dateline) or dateline
    return _dateline(document, main, others) or _elsewhere(document, main, others, head_end)


def _may_open(document: Document, town: Leaf, span: Span) -> bool:
    """«Rəsədxanada iki gün …»: a capital that may only open the sentence."""
    return (
        document.language == "az"
        and town.rule == "place.locative"
        and (document.text[span.start : span.end].startswith(str(town.value)[:3]))
    )


def _dateline(document: Document, main: SessionMention, others: OtherSessions) -> Leaf | None:
    """The dateline's town, or the one behind it: "BELGRADE, March 15 – … ended in Novi Sad"."""
    found = dateline_town(document, main)
    if found is None or found.rule != "place.dateline":
        return found
    opening = str(found.value)[1:].lower()
    for block in document.blocks[: document.block_index(main.start) + 1]:
        if not document.text[block.start + 1 : block.end].lower().startswith(opening):
            continue
        dash = _DASH.search(document.text, block.start, min(block.end, block.start + _OPENING))
        for span in document.sentences(dash.end(), block.end) if dash else ():
            behind = Span(max(span.start, dash.end() if dash else 0), span.end)
            for piece in others.pieces(behind) if says_held(document, behind) else ():
                told = _town(document, piece, main, document.language or "en")
                if told is not None and told.rule != "place.adjective":
                    return _scored(told, 0.8)
    return found


def _town_of_title(document: Document, main: SessionMention, dateline: Leaf) -> Leaf | None:
    """The title's town, if the report's venue is called after it: the dateline is the agency's.

    «В Шамахе искали ответ» over «БАКУ, 12 мая — в зале Шамахинской обсерватории прошло …».
    """
    own = document.blocks[document.block_index(main.start)]
    language = document.language or "en"
    if dateline.rule != "place.dateline" or not own.line_start:
        return None
    for span in document.sentences(0, own.line_start):
        town = _town(document, span, main, language) if span.end - span.start <= _LONGEST else None
        if town is None or town.value == dateline.value:
            continue
        stem = re.escape(str(town.value)[:_STEM])
        if re.search(rf"(?<!\w){stem}", document.text[own.start : own.end], re.IGNORECASE):
            return _scored(town, 0.8)
    return None


def _elsewhere(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> Leaf | None:
    """The town of a title or of another sentence that says people met; at last the closing line."""
    language = document.language or "en"
    own = document.blocks[document.block_index(main.start)]
    before = document.sentences(0, own.start)[::-1] if own.start else []
    after = (span for span in document.sentences(own.end, head_end) if says_held(document, span))
    for span in (*before, *after):
        if others.covers(span.start) or span.end - span.start > _LONGEST:
            continue
        towns = (_town(document, piece, main, language) for piece in others.pieces(span))
        town = next(filter(None, towns), None)
        if town is not None:
            return _scored(town, 0.7)
    town = closing_town(document)
    if town is None and own.start:  # «Протокол онлайн-заседания» above a form
        town = next(filter(None, (online_in(document, span, language) for span in before)), None)
    return town


def _stated(document: Document, span: Span, language: str) -> Leaf | None:
    """The town of a line «Место проведения: Тула, Дом учёных»: its first capital words."""
    online = online_in(document, span, language)
    if online is not None:
        return online
    at = span.start
    while at < span.end:
        end = document.text.find(",", at, span.end)
        end = span.end if end < 0 else end
        match = _STATED_TOWN.match(document.text, at, end)
        named = match is not None and _is_in_name(document, at, end, match.start("town"))
        stop = document.text.find(". ", match.end() if match else at, end)
        if (
            match
            and match["town"][0].isupper()
            and not (VENUE.search(document.text, at, end if stop < 0 else stop) or named)
            and not _is_region(document, Span(at, end), match["town"], span)
        ):
            break
        at = end + 2
    else:
        return None
    return document.leaf(match["town"], *match.span("town"), "place.field", 0.93)


def _is_region(document: Document, part: Span, name: str, whole: Span) -> bool:
    """«Московская область», "Montenegro": what the town, which stands behind it, lies in."""
    behind = document.text[part.end : whole.end]
    if not re.match(r",\s\S", behind):
        return False
    if _MARKED_TOWN.search(document.text, *part):
        return False
    land = document.language == "en" and is_land(name)
    return land or _REGION.search(document.text, *part) is not None


def _is_in_name(document: Document, start: int, end: int, at: int) -> bool:
    """«Emden Chamber of Commerce»: the word belongs to the name of a body."""
    return any(body.start <= at < body.end for body in bodies_in(document, start, end))


def _scored(leaf: Leaf, confidence: float) -> Leaf:
    if leaf.reason:
        return leaf
    return Leaf(leaf.value, leaf.start, leaf.end, leaf.rule, confidence)


def _spans(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> list[Span]:
    """Sentences to look in: the report itself, then those after it and before the points."""
    spans = list(_pieces(document, others, main.sentence))
    block = document.block_index(main.start)
    last = block + 1
    while main.heading and last < min(block + _TITLE_LINES, len(document.blocks) - 1):
        if document.blocks[last].end - document.blocks[last].line_start > _SHORT:
            break
        last += 1
    for index in range(block, last + 1):
        if index < len(document.blocks):
            own = document.blocks[index]
            for span in document.sentences(own.start, own.end):
                if span != main.sentence and span.start < head_end:
                    spans += _pieces(document, others, span)
    return spans


def _pieces(document: Document, others: OtherSessions, span: Span) -> Iterator[Span]:
    """What a sentence tells of this session and of where it was indeed."""
    for piece in others.pieces(span):
        yield from without_meant(document, piece)


def _town(document: Document, span: Span, main: SessionMention, language: str) -> Leaf | None:
    if language == "ru":
        found = places_ru.town_in(document, span)
    elif language == "az":
        found = places_az.town_in(document, span)
    else:
        found = places_en.town_in(document, span, main.end)
    return found or bracketed_town(document, span)
