"""The English town of a sentence: "in Tartu", "in the port of Zadar", "Oslo hosted"."""

import re
from collections.abc import Iterator
from itertools import chain

from db.ingest.finders.bodies import bodies_in, council_heads
from db.ingest.finders.document import Document, Span
from db.ingest.finders.lands_en import is_land
from db.ingest.finders.venues import VENUE
from db.ingest.finders.words_en import BODY_HEADS
from db.language.patterns import regex
from db.model import Leaf

_WORD = r"[A-Z][^\W\d_]+(?:[-’'][^\W\d_]+)*"
#: "San Pedro de Atacama", "Stratford upon Avon", "Bandar Seri Begawan".
_TOWN = (
    rf"(?P<town>{_WORD}(?: (?:(?:of|de|la|el|upon|del|do|da|dos|al|le|les|sur)"
    rf" (?:(?:la|las|los|el|der) )?)?{_WORD}){{0,2}})"
)
_KIND = r"(?:city|town|village|port|capital|resort|spa|settlement|municipality)"
_PLACE = regex(
    rf"\b(?:[Ii]n|at)\s(?:the (?:[\w’-]+ ){{0,3}}?{_KIND}(?: city| town)?(?: of|,)? )?{_TOWN}"
)
#: "Oslo hosted the 3rd plenary": one capital word at the beginning of the clause.
_HOSTS = (
    r" (?:has |had )?(?:recently |once again |again )?"
    r"(?:(?:hosted|hosts|welcomed|welcomes|provided the"
    r"|(?:is|was) (?:now |currently )?hosting)(?! by) "
    r"|received (?:the )?(?:members|participants|guests|delegates|experts|scholars)\b"
    r"|play(?:ed|s) host\b"
    r"|(?:was|had been|is) (?:chosen|picked|selected|asked|proud|honou?red|glad|happy)"
    r" (?:to (?:host|receive|welcome|house)|as (?:the )?(?:venue|host|setting))\b"
    r"|(?:saw|witnessed|watched) (?:the|members|experts|scholars)\b[^.;]{3,140}? (?:meet|gather"
    r"|convene|assemble|sit down|come together|hold)\b"
    r"|(?:was|became|served as|acted as)(?: once again| again| once more)? (?:the |a )?"
    r"(?:\w+ )?(?:venue|setting|scene|home|host|meeting[ -]place|backdrop)\b)"
)
_HOST = regex(
    rf"(?:^|(?<=[.,\n] )|(?<=\n)|(?<=[a-z] )|(?<=\d )|\b[Tt]he {_KIND} of )"
    r"(?P<town>[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+)?)"
    rf"(?=(?:, an? [^,.;]{{3,50}},)?{_HOSTS})"
)
#: "Turkey’s largest city, Istanbul, hosted …".
_HOST_ASIDE = regex(rf"\b{_KIND}, (?P<town>[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+)?)(?=,{_HOSTS})")
#: "to Aktobe, where the Council met", "came to Narva".
_THERE = regex(
    rf"\b(?:(?:has|have) (?:just )?been to (?=[A-Z])|(?:to|from) (?=[A-Z][^,.;]{{2,40}}, where\b)"
    rf"|(?:c[ao]me|coming|went|travel(?:l)?ed|return|moved|returned|flew|headed|converged|journeyed)"
    rf" (?:back )?(?:to|on) (?:the {_KIND} of )?){_TOWN}"
)
#: "brought thirty scholars from eight countries to Zadar": who came, and where.
_BROUGHT = regex(
    r"\b(?:brought|brings|bringing|drew|draws|drawing|attracted|took|invited|summoned|called)"
    r" (?:together )?[^.;:]{0,60}?\b(?:experts|scholars|members|participants|delegates|officials"
    r"|analysts|researchers|diplomats|people|representatives|guests|scientists|engineers|lawyers"
    r"|specialists|colleagues|practitioners|economists|historians|envoys|thinkers)\b[^.;:]{0,60}?"
    rf" to (?:the {_KIND} of )?{_TOWN}(?= (?:on|from|between|in|for|over)\b|[.,;])"
)
#: "at Špilberk Castle, Brno, on 28 February": between a venue and the date.
_BETWEEN_COMMAS = regex(
    r"\b(?:at|on|in) [^.;]{3,60}?, (?P<town>[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+)?)"
    r"(?:, [A-Z][^\W\d_]+)?"
    r"(?:, (?:(?:on|from|between|in) (?:the )?)?(?:(?:last |this )?[A-Z][a-z]+day,? )?"
    r"(?=\d|[A-Z][a-z]+ \d)"
    r"|(?=\.?$))"
)
#: "was moved at short notice to Narva", "snow drove the delegates down to Almaty".
_MOVED = regex(
    r"\b(?:moved|transferred|relocated|shifted|rescheduled|brought|drove|forced|switched|adjourned)"
    r"(?: [a-z’'-]+){0,5} to (?P<town>[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+)?)(?= (?:on|where|at|in"
    r"|for)\b|[,.;])"
)
#: "the third session at Grodno on 11 March".
_AT = regex(
    r"\b(?:[Ss]ession|[Mm]eeting|[Ss]itting|[Pp]lenary|[Gg]athering|[Rr]ound|[Mm]et|meet|[Hh]eld"
    r"|[Cc]onvened|assembled|gathered|happened)(?: in [A-Z][a-z]+ \d{4})? at "
    r"(?P<town>[A-Z][^\W\d_]+(?:-[A-Z]?[^\W\d_]+)*)(?= (?:on|from|between|in) (?:the )?[\dA-Z]"
    r"|, \d|[:.]|, [A-Z][^\W\d_]+(?:[.,;]|$))"
)
#: "At Saint-Malo, on 27 June": the sentence opens with it.
_OPENING = regex(
    r"At (?P<town>[A-Z][^\W\d_]+(?:[- ][A-Z][^\W\d_]+){0,2}),? (?:on|from|between|in) [\dA-Z]"
)
#: "a villa above Sorrento", "a farmhouse on the edge of Kotor": a house, and the town beside it.
_BESIDE = regex(
    r"\b(?:villa|hotel|monastery|farm\w*|lodge|castle|house|hall|cent(?:re|er)|resort|inn|hills?"
    r"|estate|abbey|sanatorium|barn|school|campus|vineyard|winery|cottage|mansion|palace|retreat"
    r"|guesthouse|convent|mill|caravanserai|chalet|manor|orchard|terrace)"
    r"(?: [a-z]+){0,3}? (?:above|outside|near|overlooking|beyond|just off"
    r"|on the (?:edge|outskirts|outer edge) of) (?:the (?:town|city|village|port) of )?"
    r"(?P<town>[A-Z][^\W\d_]+(?:[- ][A-Z][^\W\d_]+){0,2})(?! (?:River|Sea|Lake|Bay|Strait"
    r"|Mountains?))"
)
#: "met on 22 June 2016 at Portree on the Isle of Skye": behind the day.
_BEHIND_DAY = regex(
    r"(?<=\d),? at (?P<town>[A-Z][^\W\d_]+(?:[- ][A-Z][^\W\d_]+)?)"
    r"(?=,? (?:on|in|near|off|with|where|and)\b|[.;]|, [a-z])"
)
#: "at the University of Heidelberg", "in the Town Hall of Kassel": a house of a town.
_HOUSE_OF = regex(
    r"\b(?:held|met|meet|convened|gathered|assembled|place|opened|closed|sat|session|meeting|round"
    r"|(?:19|20)\d\d),? (?:on (?:[A-Z]\w+,? )?\d{1,2} [A-Z]\w+(?: \d{4})?,? )?"
    r"(?:(?:at|in|inside|on the premises of|in the (?:building|halls?) of) the )(?:[\w’'-]+ ){0,3}?"
    r"(?:University|(?:Town|City|Guild) Hall|Castle|Citadel|Opera House|City (?:Library|Museum)"
    r"|(?:(?:customs|opera|guest|pump|boat|court|light|play|ware)[ -]?)?house|(?:\w+ )?station"
    r"|library|museum|palace|fort(?:ress)?|theat(?:re|er)|(?:\w+ )?hall|monastery|observatory"
    r"|school|seminary|convent|barracks|lighthouse|mill|brewery|cinema|opera|market|archives?|mansion"
    r"|castle|citadel|arsenal|university|chapel|abbey|caravanserai|gymnasium|casino)"
    r" of (?P<town>[A-Z][^\W\d_]+(?:-[A-Z]?[^\W\d_]+)*)"
    r"(?= (?:on|from|between|in|was|where)\b|[,.;]|$)"
)
#: "on the island of Hydra", "for its venue the Forum chose Comrat".
_ISLAND = regex(
    r"\bon the (?:[a-z]+ ){0,2}?is(?:land|le) of (?P<town>[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?)"
    r"|\b[Vv]enue\b[^.;]{0,110}? (?:chose|picked|selected) (?P<chosen>[A-Z][^\W\d_]+)(?=[.,;])"
)
#: "Done at Trieste this 12th day of June".
_DONE_AT = regex(
    r"(?:^|(?<=[.\n] )|(?<=\n))(?:Done|Given|Signed|Issued|Adopted) (?:at|in) "
    r"(?P<town>[A-Z][^\W\d_]+(?:[- ][A-Z][^\W\d_]+)?)(?=,? (?:on|this|in) |, \d)"
)
#: Before "in" and a land: "Bar, a port in Montenegro".
_OF_LAND = regex(rf"\ban? (?:[\w-]+ ){{0,2}}{_KIND}\s$")
#: Before "in": this happened elsewhere.
_ELSEWHERE = regex(
    r"\b(?:based|headquartered|signed|founded|established|adopted|concluded|registered|born|seated"
    r"|located|initialled|opened for signature)\s$"
)
#: "The dialogue between scholars has concluded in Tartu": what ended there is the event itself.
_EVENT_ENDED = regex(
    r"\b(?:dialogues?|meeting|session|round|talks|forum|conference|consultations?|summit|congress)"
    r"\b(?:(?!\b(?:agreement|treaty|protocol|memorandum|accord|which|that)\b)[^.;]){0,140}"
    r"\bconcluded\s$",
    re.IGNORECASE,
)
#: Before "in": what was done to something else there: "a body launched in Kuwait".
_DONE_THERE = regex(
    r"\b(?!(?:re)?(?:conven|organi[sz]|host|open|assembl|gather|conclud|stag|clos|end|reconven|call"
    r"|arrang|mount|finish|start|schedul|conduct|complet|summon|plann|invit|stay|arriv|welcom"
    r"|accommodat|snow|rain|pour|happen|unfold|occurr|collect|land|pass|play|resum|continu|celebrat|mark|deliberat|discuss|debat)e?d)[a-z]{2,}ed\s$"
)
_OWNED = regex(r"[’']s ((?:[a-z-]+ ){0,4}[a-z-]+)")
_NOT_PLACES = frozenset(
    "january february march april may june july august september october november december "
    "january, view the order addition particular monday tuesday wednesday thursday friday "
    "saturday sunday accordance response support honour honor light cooperation partnership "
    "collaboration search pursuit preparation favour favor conjunction transition".split()
)


def town_in(document: Document, span: Span, near: int) -> Leaf | None:
    """The town of a stretch that stands nearest to an offset, or that people were moved to."""
    moved = _MOVED.search(document.unquoted, *span)
    if moved is not None and moved["town"].lower() not in _NOT_PLACES:
        return document.leaf(moved["town"], *moved.span("town"), "place.moved", 0.88)
    found: list[tuple[int, Leaf]] = []
    patterns = (_PLACE, _HOST, _HOST_ASIDE, _THERE, _BROUGHT)
    for match in chain.from_iterable(p.finditer(document.text, *span) for p in patterns):
        town = match["town"]
        words = town.split()
        start = match.start("town")
        end = start + len(town)
        named = words[1] if words[0] == "The" and len(words) > 1 else words[0]  # "in The Hague"
        if named.lower() in _NOT_PLACES or document.is_quoted(start):
            continue
        if _is_body(words) or is_land(town) or (match.re is _HOST and _in_body(document, match)):
            continue
        town, end = town.removesuffix("'s"), start + len(town.removesuffix("'s"))
        if match[0].startswith("at") or _is_owner(document.text, end):
            continue
        if _OF_LAND.search(document.text, span.start, match.start()):
            continue
        if _is_elsewhere(document, span, match.start()):
            continue
        found.append((abs(match.start() - near), document.leaf(town, start, end, "place.in", 0.9)))
    if found:
        return min(found, key=lambda pair: pair[0])[1]
    for beside in filter(None, _others_in(document, span)):
        group = beside.lastgroup or "town"
        if not (is_land(beside[group]) or _is_body(beside[group].split())):
            return document.leaf(beside[group], *beside.span(group), "place.beside", 0.82)
    sought = (pattern.search(document.text, *span) for pattern in (_BETWEEN_COMMAS, _AT))
    between = next((match for match in sought if match and not is_land(match["town"])), None)
    if between is None or document.is_quoted(between.start("town")):
        return None
    return document.leaf(between["town"], *between.span("town"), "place.venue", 0.8)


def _others_in(document: Document, span: Span) -> Iterator[re.Match[str] | None]:
    """Towns that are told otherwise than behind "in", the surest first."""
    yield _OPENING.match(document.text, *span)
    for pattern in (_BESIDE, _BEHIND_DAY, _HOUSE_OF):
        yield pattern.search(document.unquoted, *span)
    yield _DONE_AT.search(document.text, *span)
    yield _ISLAND.search(document.unquoted, *span)


def _in_body(document: Document, match: re.Match[str]) -> bool:
    """«the Karachi Council on Maritime Affairs hosted …»: the words belong to a body's name."""
    start = match.start("town")
    before = document.sentence_at(start).start
    return any(body.start < start < body.after for body in bodies_in(document, before, match.end()))


def _is_owner(text: str, at: int) -> bool:
    """True behind "in Lisbon" for "’s name"; not for "’s old customs house", where people met."""
    match = _OWNED.match(text, at)
    named = match is not None and VENUE.search(match[1]) is not None
    return text[at : at + 1] in {"’", "'"} and not named


def _is_body(words: list[str]) -> bool:
    """«Tartu University»; not "Port Said", "Kuwait City", "Port-of-Spain"."""
    named = words[:-1] if words[-1] == "City" and len(words) > 1 else words
    named = named[1:] if named[0] in {"Port", "Mission", "Forum"} and len(named) > 1 else named
    return any(word.lower() in BODY_HEADS for word in named)


def _is_elsewhere(document: Document, span: Span, at: int) -> bool:
    """«signed in Trento», "the Institute of Mountain Studies in Trento": no place of a session."""
    if _ELSEWHERE.search(document.text, span.start, at):
        return _EVENT_ENDED.search(document.text[span.start : at]) is None
    if _DONE_THERE.search(document.text, span.start, at):
        return True
    heads = council_heads("en")
    for body in bodies_in(document, *span):
        if body.after <= at <= body.after + 1 and body.head not in heads:
            before = document.text[max(span.start, body.start - 20) : body.start]
            return (
                re.search(r"\b(?:at|in|inside|(?:premises|halls?|rooms?) of)(?: the)? $", before)
                is None
            )
    return False
