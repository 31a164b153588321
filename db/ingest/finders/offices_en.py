"""English offices: the noun phrase before a name, shared ones among them."""

import re

from db.ingest.finders.document import CAPITALS
from db.ingest.finders.office_phrases_en import lead_of, phrase_before
from db.ingest.finders.offices_en_shared import adjectives_before
from db.ingest.finders.tables import words as table
from db.ingest.finders.words_en import BODY_HEADS, OFFICE_HEADS
from db.language.patterns import regex

#: An office in the singular and its span; ``("", 0, 0)`` where there is none.
Stated = tuple[str, int, int]

_PLURAL_BEFORE = regex(
    r"(?:\b[Tt]he |\b[Ii]ts |\bby |\b[Tt]heir |^)?"
    r"(?P<owner>[A-Z][\w–-]*(?: [A-Z][\w–-]*){0,5}[’']s? )?"
    r"(?P<office>(?:[A-Za-z]+(?:-[a-z]+)? ){0,2}[A-Za-z-]+s)"
    r"(?P<of> (?:of|for|at|from) (?:the )?[^;:]{3,120}?)?(?:[,:]| [–—])?\s$"
)
_SINGULAR_BEFORE = regex(
    r"(?:^|[\s,;])(?:[Tt]he |[Ii]ts |[Tt]heir |[Oo]ur (?:own )?|by |from |an? "
    r"|and |(?=[A-Z][a-z]+[’']s? [a-z]))(?P<office>[^,;:.()]{3,140}?),\s(?:[A-Z][a-z]{1,4}\.?\s)?$"
)
_OPENS = regex(
    r"(?:^|(?<=[\s,;])|[\s,;])(?=[Tt]he |[Ii]ts |[Tt]heir |[Oo]ur |by |from |an? |and "
    r"|[A-Z][a-z]+[’']s? [a-z])"
)
_TIGHT_BEFORE = regex(
    r"(?P<office>(?:(?:former|acting|outgoing|interim|honorary|then|first) )?(?:U\.[SK]\. )?"
    rf"(?:[{CAPITALS}][\w’-]*)(?: (?:[{CAPITALS}][\w’-]*|of|for|the|and|at|to|in)){{0,10}}) $"
)
_LOWER_BEFORE = regex(
    r"(?:^|[\s,;(])(?P<office>(?:[A-Za-z][\w’'–-]* ){0,5}(?P<head>[a-z][a-z-]+)) $"
)
_TITLES = regex(
    r"(?:\b(?:Dr|Prof|(?<!ate )(?<!ant )(?<!ing )(?<!nct )Professor"
    r"|Mr|Ms|Mrs|Sir|Captain|Ambassador|Academician|H\.E"
    r"|(?:Lt|Maj|Brig|Rear|Vice)\. (?:Col|Gen|Adm)"
    r"|(?:Rear|Vice|Air|Major|Brigadier|Lieutenant) (?:Admiral|General|Marshal|Colonel)"
    r"|Lt|Col|Gen|Maj|Capt|Adm|Rev|Hon|Eng"
    r"|Sheikh|(?<=, )(?:academician|professor)|Amb|AVM|ACM|Brig|Hon(?:ou?rable|['’]ble)"
    r"|Sister|Father|Brother"
    r"|(?:^|(?<=\band )|(?<=\bby )|(?<=\bfrom )|(?<=[,;:] )|(?<=\bwere )|(?<=\bincluded ))"
    r"(?:Commodore|Commander|Brigadier|Colonel|Major|Admiral|Sergeant))\b\.?"
    r"(?: \((?:[A-Z]{1,2}|[Rr]et(?:ired|d)?|[Ff]mr)\.?\))? ?)+$"
)
_NOT_IN_OFFICE = table(
    "the a an by and with from was were is are as to of in on at for while when then also both "
    "including were moderator chair rapporteur he she they who his her its their speakers heard "
    "where there here that this whom whose which asked invited welcomed included "
    "delivered given presented made opened addressed moderated chaired led followed joined thanked "
    "said says told added explained argued replied remarked recalled insisted warned"
)
#: "… and thanked the outgoing Chair, N": the office begins behind it.
_IRREGULAR = regex(
    r"\b(?:came|went|was|were|is|are|gave|took|said|spoke|told|fell|held|met|made|had|has|sat|stood"
    r"|began|brought|heard|saw|kept|drew|rose|sent|ran|became|got|left|wrote|thought|found)\b"
)
_VERB = regex(r"(?:^|\band )(?!retired|elected|appointed|associated|noted)[a-z]+ed\b")
#: "beekeeper and folk historian N"
_JOINED_NOUN = regex(
    r"(?:^|[,;:(] |\b(?:the|by|a|an) )(?P<noun>(?:[A-Za-z][a-z-]+ )?[a-z]+)(?P<and>,? and )$"
)
_AGENT = regex(
    r"(?:merchant|trader|broker|vintner|ologist|grapher|keeper|maker|smith|wright|monger|ician|[^l]eer|master|woman|holder|worker"
    r"|player|writer|driver|grower|breeder|dealer|builder|herder|hunter|farmer|warden|guard|iatrist"
    r"|ianist|ivist|rnist|mist|tist|cist|urist|orist|alist|onist|inist|arist|arian|leader|singer"
    r"|painter|sculptor|weaver|potter|carver|sailor|navigator|ranger|dancer|actor|actress|boatman|herd|clerk|monk|priest|chef|cook|tailor|midwife|envoy"
    r"|cosmonaut|astronaut|veteran|widow|heir|laureate|champion|patron|guardian|elder|chieftain|spokesperson|[a-z]{3,}sman)s?$"
)
#: "the Director of Irrigation, Engineer N"
_BARE_TITLE = regex(r"(?<=, )(?:Engineer|Judge|Justice|General|Colonel|Major|Admiral)\s$")
_ARTICLES = regex(r"^(?:(?:[Tt]he|and|by|from|a|an|its|their|his|her) )+(?:city[’']s )?")
#: "Institute President Senator N"
_STYLE_BEHIND = regex(
    r"(?P<head>[A-Z][a-z-]+) (?:Senator|Congressman|Congresswoman|Justice|Judge) $"
)
#: "Senator (Kazakhstan) N"
_PLACE = regex(r" \([A-Z][^()]{2,30}\) $")
#: A list's heading: "Observers: N, M".
_HEADING = regex(r"\s?[A-Z][a-z]+:\s$")
#: Words in -er and -or that name nobody.
_NO_AGENTS = table(
    "after under over later however together whether rather moreover further former other another "
    "either neither never ever for or nor per minor major senior junior prior interior exterior "
    "superior corridor sector factor error floor door harbor labor honor favor water river number "
    "paper letter order matter chapter quarter center december september october november corner "
    "summer winter power tower border hunger weather her than together thereafter newsletter"
)
#: What a sentence begins with before an office in small letters: "Former president N".
_OPENING = frozenset(
    "Former Acting Retired Senior Regional Chief Independent Deputy Local Visiting Leading Veteran "
    "Young Freelance Conservation Human Museum Insurance Research".split()
)
#: Words before an office that count its holders.
_COUNTED = regex(
    r"^(?:.*\b(?:by|with|were|are|was|from|together|includ(?:ed|ing)|compris(?:ed|ing)) )?"
    r"(?:(?:the|its|their|and|by|with|both|all|two|three|four|five|six|several|other|some|many"
    r"|fellow) )*",
    re.IGNORECASE,
)
#: "heard the directors": what stands before the article is none of it.
_BEHIND_ARTICLE = regex(r"^.*\b(?:the|its|their|both|our) ", re.IGNORECASE)
#: What people do at a session; no office.
_PARTS_TAKEN = table(
    "speaker moderator presenter panelist panellist discussant participant host facilitator member "
    "organiser organizer delegate reader author"
)
#: "the heads of both states – President of Malta N": whose own office follows.
_EACH_TOLD = regex(r" [–—-] [A-Z]")
_NOT_PLURAL = frozenset({"emeritus"})


def has_head(text: str) -> bool:
    """True if a word, or the first or last part of a hyphenated one, heads offices."""
    for word in re.findall(r"[^\W\d_]+(?:[-–][^\W\d_]+)*", text.lower()):
        parts = re.split("[-–]", word)
        if not OFFICE_HEADS.isdisjoint({word, singular(word), parts[0], parts[-1]}):
            return True
    return False


def is_person(noun: str) -> bool:
    """True for "beekeeper", "ornithologist": nouns of those who do something, by their ending."""
    lowered = noun.lower()
    agent = lowered.endswith(("er", "or")) and len(lowered) > 4 and lowered not in _NO_AGENTS
    return has_head(noun) or agent or _AGENT.search(lowered) is not None


def is_trade(noun: str) -> bool:
    """True for "Geologist", which only the sentence's beginning gives a capital letter."""
    return noun.isalpha() and _AGENT.search(noun.lower()) is not None


def before(text: str, start: int, end: int) -> tuple[Stated, Stated]:
    """The office before a name; the second value is set if it is shared by several persons."""
    nothing: Stated = ("", 0, 0)
    segment = _TITLES.sub("", text[start:end])
    segment = _BARE_TITLE.sub("", _PLACE.sub(" ", segment))
    styled = _STYLE_BEHIND.search(segment)
    if styled and has_head(styled["head"]):
        segment = segment[: styled.end("head")] + " "
    plural = _plural_before(segment, start)
    if plural[0] and lead_of(segment, plural[1] - start) is None:
        return plural, plural
    found = _one_before(segment)
    if found is None and (lower := _lower_before(segment, start))[0]:
        lead = lead_of(segment, lower[1] - start)
        begin = lower[1] - start if lead is None else lead
        return (
            segment[begin : lower[2] - start] if lead else lower[0],
            start + begin,
            lower[2],
        ), nothing
    opens = start == 0 or text[start - 1].isspace()
    begin, stop = found or phrase_before(segment, opens=opens) or (0, 0)
    return (segment[begin:stop], start + begin, start + stop) if stop else nothing, nothing


def _one_before(segment: str) -> tuple[int, int] | None:
    """Where the office of one person stands that a stretch closes with; None if none is sure."""
    phrase = phrase_before(segment)
    singular_ones = [_SINGULAR_BEFORE.match(segment, m.start()) for m in _OPENS.finditer(segment)]
    for match in (*singular_ones, _TIGHT_BEFORE.search(segment)):
        if match and _heads_office(match["office"]) and not _is_part(match):
            begin = match.end("office") - len(_ARTICLES.sub("", match["office"]))
            lead = lead_of(segment, begin)
            begin = begin if lead is None else lead
            longer = phrase is not None and phrase[1] == match.end("office") and phrase[0] < begin
            return phrase if longer else (begin, match.end("office"))
    return None


def is_sentence(text: str) -> bool:
    """True if a verb stands in it: "The Council noted …"."""
    return bool(_IRREGULAR.search(text) or re.search(r" (?!retired|[a-z]*based)[a-z]+ed\b", text))


def opens_with_verb(text: str) -> bool:
    """True for "took the chair in turn": what somebody did, with a word for offices in it."""
    first = text.split(" ", 1)[0]
    return bool(_IRREGULAR.fullmatch(first) or _VERB.fullmatch(first))


def _heads_office(office: str) -> bool:
    words = office.split()[:5]
    bare = len(words) <= 4 and words[0] in {"a", "an"} and is_person(words[-1])
    return has_head(" ".join(words)) or bare or (len(words) == 1 and is_person(words[0]))


def _is_part(match: re.Match[str]) -> bool:
    """True for "the host, Mayor N": what one does at the session, and for what holds a verb."""
    office = match["office"]
    return office.lower() in _PARTS_TAKEN or bool(_VERB.search(office) or _IRREGULAR.search(office))


def _plural_before(segment: str, start: int) -> Stated:
    plural = _PLURAL_BEFORE.search(segment)
    if not (plural and has_head(plural["office"].split()[-1]) and is_plural(plural["office"])):
        return "", 0, 0
    if _HEADING.fullmatch(segment):
        return "", 0, 0
    owner = re.sub(r"[’']s? ?$", "", plural["owner"] or "").strip()
    office = _COUNTED.sub("", _BEHIND_ARTICLE.sub("", plural["office"]))
    of_what = (plural["of"] or "").rstrip(", :")
    if not of_what and not plural["owner"] and singular(office).lower() in _PARTS_TAKEN:
        return "", 0, 0
    if segment.rstrip().endswith(":") and singular(office).lower() == "representative":
        return "", 0, 0
    if is_sentence(of_what) or _EACH_TOLD.search(of_what):
        return "", 0, 0
    if not office or ("," in of_what and " and " not in of_what):
        return "", 0, 0
    listed = adjectives_before(segment, plural.end("office") - len(office), singular(office))
    value = listed + singular(office) + of_what
    if owner:
        value += f" of {'the ' if owner.lower() in BODY_HEADS else ''}{owner}"
    begin = start + plural.start("owner")
    if not plural["owner"]:
        begin = start + plural.end("office") - len(office) - len(listed)
    return value, begin, start + len(segment.rstrip(" ,:–—"))


def _lower_before(segment: str, start: int) -> Stated:
    """What "by the conservation architect" ends in: a noun phrase in small letters."""
    match = _LOWER_BEFORE.search(segment)
    if match is None or not is_person(match["head"]) or is_plural(match["head"]):
        return "", 0, 0
    words = match["office"].split(" ")
    for index in range(len(words) - 1, -1, -1):
        if words[index].lower() in _NOT_IN_OFFICE:
            words = words[index + 1 :]
            break
    office = " ".join(words)
    joined = _JOINED_NOUN.search(segment[: match.end("office") - len(office)])
    if joined and is_person(joined["noun"]):
        office = joined["noun"] + joined["and"] + office
        office = office[0].lower() + office[1:]
    if len(words) > 1 and words[0] in _OPENING and office.startswith(words[0]):
        office = office[0].lower() + office[1:]
    return office, start + match.end("office") - len(office), start + match.end("office")


def is_plural(office: str) -> bool:
    """True for "deputy directors", "chairmen"."""
    last = office.rsplit(maxsplit=1)[-1].lower().removeprefix("co-")
    one = singular(last)
    return (
        (one != last and one in OFFICE_HEADS)
        or (last.endswith("s") and last in OFFICE_HEADS - _NOT_PLURAL)
        or (office[1:].islower() and one != last and bool(_AGENT.search(one)))
    )


def singular(office: str) -> str:
    """The singular of "deputy directors"; also "-men" and "-ies"."""
    if office.endswith("men"):
        return office[:-2] + "an"
    return office[:-3] + "y" if office.endswith("ies") else office.removesuffix("s")
