"""English offices behind a name: in brackets, in apposition, "serving as secretary"."""

import re

from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.document import Document, Span
from db.ingest.finders.names_en import Name
from db.ingest.finders.office_ends_en import verb_at
from db.ingest.finders.offices_en import Stated, has_head, is_person, is_sentence, opens_with_verb
from db.ingest.finders.words_en import BODY_HEADS, NOT_NAMES
from db.language.patterns import regex

#: What may stand before a name without being an office.
TITLES = regex(
    r"\b(?:Drs?|Profs?|Professors?|Mr|Ms|Mrs|Messrs|Sir|Captain|Ambassador|Academician"
    r"|em|emer|Pte|Sgt|Lady|Lord|Dame|(?:Lt|Maj|Brig|Rear|Vice)\. (?:Col|Gen|Adm)"
    r"|(?:Rear|Vice|Air|Major|Brigadier|Lieutenant) (?:Admiral|General|Marshal|Colonel)"
    r""
    r"|Lt|Col|Gen|Maj|Capt|Adm|Rev|Hon|Eng|Sheikh|Amb|AVM|ACM|Brig|Hon(?:ou?rable|['’]ble)|Sister|Father|Brother"
    r"|Commodore|Commander|Brigadier|Colonel|Major|Admiral|Sergeant)\b\.?"
    r"(?:\s?\((?:[A-Z]{1,2}|[Rr]et(?:ired|d)?|[Ff]mr|emeritus)\.?\))?"
)
_BRACKET = regex(r"\s?\((?P<office>[^()]{3,160})\)")
#: What may stand between a name and its office: a remark in brackets, degrees, a comma or a dash.
_COMMA = regex(
    r"(?:\s?\([^()]{2,40}\))?(?:, (?:Ph\.?\s?D|MPs?|MBA|[KQ]C|[JS]r|MEP|M\.?[DP]|FRSE?|FBA"
    r"|[OCM]BE|D\.?Sc|M\.?Sc|LL\.?[BDM])\.?(?=,))*"
    r"\s?(?:,|\||(?<= )[/-]|[—–])\s(?=\S)"
)
_PLACE = regex(r"\s?\([^()]{2,40}\)(?!,)")
_SERVING = regex(
    r",? (?:(?:serving|acting|who served|elected|appointed|acted|served"
    r"|(?:took|kept|taking|keeping) (?:the )?(?:notes?|minutes|record)) as|was|is|were) "
    r"(?:the |its |a |an )?(?P<office>[A-Za-z][a-z]+(?:-[A-Za-z]?[a-z]+)?"
    r"(?: (?:of|to) the (?:meeting|session|[A-Z][a-z]+))?)"
    r"(?=[.,;]| and\b|$)"
)
#: "was attended by N as Chief Guest"
_GUEST = regex(
    r",? (?:who (?:was|attended as)|as) (?:the |an? )?"
    r"(?P<office>(?:(?:[Cc]hief|[Ss]pecial|[Hh]onou?red|[Dd]istinguished) [Gg]uest|[Gg]uest)"
    r"(?: of [Hh]onou?r)?)\b"
)
_STOP_AFTER_COMMA = regex(r"[a-z]")
#: "Moderator: N, Senior Fellow, Delta Consult"
_LABELLED = regex(r"^[A-Z][A-Za-z ,-]{2,40}:\s")
#: A town or a province behind an office.
_PLACE_NAME = regex(r"[A-Z][^\W\d_]{2,}(?:[- ][A-Z][^\W\d_]+)?(?: and)?")
_ARTICLE = regex(
    r"(?:who (?:(?:currently |now )?(?:serves?|served|acts|acted|works|worked) as"
    r"|is|was) (?:also |now )?)?"
    r"(?:(?:then|now|currently|at (?:the time|that time|present)),? (?!in\b|of\b|at\b))?"
    r"(?:(?:the|an?|his|her|its|their|(?:both|all)(?: two| three| four| five)?) )?"
)
#: "Vice-Rector (Research) of the …": a bracket that says what for, inside of an office.
_SCOPE = regex(r"\((?:for )?[A-Z][A-Za-z &]{2,40}\)(?= (?:of|at|for)\b|, [A-Z])")
#: "ambassador (retired)", "Director (acting), Institute of Ports": in which way one holds it.
_HELD_SO = regex(
    r"\((?:(?:now |since |recently )?(?:retired|re?t[’']?d\.?)|ret\.|acting|interim|ad interim"
    r"|a\.i\.|emerit\w+|designate|elect|ex officio|on leave|part-time|hon\.|honorary|former)\)"
)
#: "…, head of the Institute": a further office in small letters.
_FURTHER = regex(r"(?P<head>[a-z-]+(?: [a-z-]+){0,3}) (?:of|at|for|in) (?:the |its )?[A-Z]")
#: "…, Baltic Rail Cargo": a house that closes the item of a list.
_HOUSE = regex(r"[A-Z][\w’'&-]*(?: (?:(?:of|and|for|the|&) )*[A-Z][\w’'&-]*){1,5}(?=;|[. ]*$)")
#: An abbreviation that a further office follows.
_SHORT = regex(
    r"\([A-Z][\w&-]{1,11}\)(?= and (?:the )?(?P<head>(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?[ &]*){1,4}))"
)
_HOME = regex(r" from (?P<place>[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+){0,2})$")
#: Where the noun phrase ends whose head an office in apposition has.
_NOUN_PHRASE_END = regex(r"\b(?:of|at|in|for|from|with|to|on|over|by|who|which|whose)\b")


def office_behind(document: Document, name: Name, limit: int, *, several: bool) -> Stated:
    """The office in brackets or in apposition; ``several`` says that a name begins at ``limit``.

    One that runs into the next name is that one's: "Ivana Brkić, her deputy Zoran Matić".
    """
    text = document.text
    bracket = _BRACKET.match(text, name.end)
    if bracket and (has_head(bracket["office"]) or _is_bare(bracket["office"])):
        stated, _comma, place = bracket["office"].partition(", ")
        body = any(word.lower() in BODY_HEADS for word in place.split())
        if body or not (_is_bare(stated) and _PLACE_NAME.fullmatch(place)):
            stated = bracket["office"]  # "(hydrologist, Stung Treng)": where from is no part of it
        return stated, bracket.start("office"), bracket.start("office") + len(stated)
    if (served := _serving(text, name.end))[0]:
        return served
    comma = _COMMA.match(text, name.end, limit)
    if comma is None:
        return "", 0, 0
    start = comma.end()
    article = _ARTICLE.match(text, start)
    start = article.end() if article else start
    item = _item_end(document, name, start, limit)
    end = item or _office_end(text, start, limit)
    end = min(end, verb_at(text, start, end))
    office = text[start:end]
    #: In a list the body may come first: "N, Institute of Ports, Director".
    parts = office.split(", ") if item else [office]
    first_words = " ".join(
        word for part in parts for word in _NOUN_PHRASE_END.split(part)[0].split()[:6]
    )
    bare = _is_bare(office) or _is_bare(office.split(", ")[0])
    if not (has_head(first_words) or bare) or opens_with_verb(office):
        return "", 0, 0
    if re.match(r"(?:and|by|with|who|which|then|when)\b", office):
        return "", 0, 0
    if several and not TITLES.sub("", text[end:limit]).strip(" .–—:-"):
        comma_at = text.rfind(", ", start, end)
        if comma_at < 0 or not has_head(text[start:comma_at]):
            return "", 0, 0
        return text[start:comma_at], start, comma_at
    return _without_home(office, start)


def _serving(text: str, at: int) -> Stated:
    """The office in ", serving as secretary" or in "as Chief Guest" behind a name."""
    place = _PLACE.match(text, at)
    serving = _SERVING.match(text, place.end() if place else at)
    if serving and has_head(serving["office"]):
        return serving["office"], *serving.span("office")
    guest = _GUEST.match(text, at)
    return (guest["office"], *guest.span("office")) if guest else ("", 0, 0)


def _without_home(office: str, start: int) -> Stated:
    """What "road engineer from Osh" is: where somebody is from is no part of it."""
    home = _HOME.search(office)
    bodies = home and any(word.lower() in BODY_HEADS for word in home["place"].split(" "))
    if home is None or bodies or not _is_bare(office[: home.start()]):
        return office, start, start + len(office)
    return office[: home.start()], start, start + home.start()


def _is_bare(office: str) -> bool:
    """True for "former regulator", "dispatcher at Bar port": few small words, the last a trade."""
    words = _NOUN_PHRASE_END.split(office)[0].split()
    return 0 < len(words) <= 4 and " ".join(words).islower() and is_person(words[-1])


def _item_end(document: Document, name: Name, start: int, limit: int) -> int:
    """The end of the list's line that a name opens: "N, Director of Mines, Puno"; 0 if none.

    The office is all of it, unless it is a sentence or names another person.
    """
    block = document.blocks[document.block_index(name.start)]
    opens = max(block.start, document.text.rfind("; ", block.start, name.start) + 2)
    before = _LABELLED.sub("", TITLES.sub("", document.text[opens : name.start]))
    if before.strip(" .-–—•"):
        return 0
    end = _item_stop(document.text, start, block.end)
    office = document.text[start:end].rstrip(" .,")
    pieces = [piece for piece in office.split(", ") if piece[:1].islower()]
    if not all(has_head(" ".join(piece.split()[:4])) or piece.islower() for piece in pieces):
        return 0
    if limit < end or is_sentence(office) or re.search(r"[.:!?]\s|\b(?:who|which)\b", office):
        return 0
    return start + len(office)


def _item_stop(text: str, start: int, end: int) -> int:
    """Up to a semicolon or a bracket, but for one that says how an office is held."""
    at = start
    while at < end and text[at] not in ";|)":
        held = _HELD_SO.match(text, at) if text[at] == "(" else None
        if text[at] == "(" and held is None:
            break
        at = held.end() if held else at + 1
    return at


def office_alone(document: Document, span: Span) -> str:
    """The office that a stretch consists of; empty if it is something else."""
    text = document.text[span.start : span.end].rstrip(" .,;")
    first = _NOUN_PHRASE_END.split(text)[0]
    if not has_head(first) or re.search(r"[.:;]\s", text) or is_sentence(text):
        return ""
    return text


def _office_end(text: str, start: int, limit: int) -> int:
    """Up to a semicolon, a bracket, or a comma behind which the office cannot go on."""
    at = start
    end = limit
    while at < limit:
        char = text[at]
        if char == "(" and (scope := _bracket_inside(text, at, limit)) is not None:
            at = scope.end()
            continue
        if char in ";:()|" or (char in "—–" and text[at - 1] == " "):
            end = at
            break
        further = char == "," and text[at - 1] == ")" and _further(text, at + 2, limit)
        is_capital = text[start].isupper()
        if char == "," and not (further or _goes_on(text, at + 2, limit, is_capital=is_capital)):
            end = at
            break
        at += 1
    return _trimmed(text, start, end)


def _bracket_inside(text: str, at: int, limit: int) -> re.Match[str] | None:
    """A bracket that an office goes on behind, or that says how it is held."""
    found = _SCOPE.match(text, at, limit) or _HELD_SO.match(text, at, limit)
    return found or _short(text, at, limit)


def _further(text: str, at: int, limit: int) -> bool:
    """True for "head of the Institute" behind "ambassador (retired), "."""
    match = _FURTHER.match(text, at, limit)
    return match is not None and has_head(match["head"])


def _short(text: str, at: int, limit: int) -> re.Match[str] | None:
    """The bracket of "President of the Council (COP) and Dean of …", behind which one goes on."""
    match = _SHORT.match(text, at, limit)
    return match if match is not None and has_head(match["head"]) else None


def _goes_on(text: str, at: int, limit: int, *, is_capital: bool) -> bool:
    """«Senior Adviser, Swedish Mining Inspectorate»: a capital body goes on, a name does not."""
    if is_capital and _HOUSE.match(text[at:limit]):
        return True
    rest = text[at : min(limit, at + 80)]
    if _STOP_AFTER_COMMA.match(rest):
        return False
    words = re.split(r"[,;.]", rest)[0]
    first = words.strip().split(" ")[0]
    if is_abbreviation(first) and (len(first) > 2 or words.isupper()):
        return True
    if is_capital and _PLACE_NAME.fullmatch(words) and words.lower() not in NOT_NAMES:
        return True  # "Director of Irrigation, Badakhshan"
    return any(word.lower() in BODY_HEADS for word in re.findall(r"[A-Za-z]+", words))


def _trimmed(text: str, start: int, end: int) -> int:
    stop = end
    while True:
        cut = text[start:stop].rstrip(" ,.;")
        match = re.search(
            r"(?:,? and|, by|,? with|,? by|\bthe|\bMs|\bMr|\bDr|\bProf|\bCaptain)$", cut
        )
        if match is None or match.start() == 0:
            return start + len(cut)
        stop = start + match.start()
