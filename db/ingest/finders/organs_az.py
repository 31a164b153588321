"""Azerbaijani councils that belong to a body or to states: «X Akademiyasının Elmi Şurası»."""

from collections.abc import Sequence

from db.ingest.finders.bodies import Body, gloss_at
from db.ingest.finders.document import Document, Token
from db.ingest.finders.lands_az import is_land
from db.ingest.finders.tables import words
from db.ingest.finders.words_az import COUNCIL_HEADS
from db.language.azerbaijani import lower
from db.language.patterns import regex

#: What a council is of that names no body without its owner.
_ORGANS = words(
    "elmi nazirlər xarici işlər nazirləri dövlət hökumət başçıları başçılar ağsaqqallar "
    "koordinasiya əlaqələndirmə məsləhət məşvərət müşahidə nəzarət icraiyyə icra daimi işçi "
    "ekspert ekspertlər rektorlar prezidentlər gənclər qadınlar ictimai redaksiya elmi-texniki"
)
_HEADS = frozenset(COUNCIL_HEADS) - {"heyəti", "birliyi", "ittifaqı", "dialoqu", "klubu"}
#: Councils that two or more states have, though they are written small.
_SHARED = regex(
    r"(?P<head>komissiyası|şurası|komitəsi|qrupu|palatası)(?P<case>n[ıi]n|nun|n[dt]?[ıiaəu]n?)?"
)
_BETWEEN = regex(r"\w+l[aə]r-?arası|birgə|müştərək|işçi|ekspert|əməkdaşlıq|iqtisadi|üçtərəfli")
_HEAD_CASE = regex(r"(?P<head>[^\W\d_]+?s[ıi]|qrupu|forumu)(?P<case>n[ıiu]n|n?[ıiuaə]|nd[aə]n?)?")
#: «Polşa ilə Çexiya arasında ticarət üzrə birgə …»: whom a commission is between, and for what.
_WHOM = regex(
    r"(?<![\w-])(?P<one>[A-ZÇƏĞİÖŞÜ][^\W\d_]+)(?: Respublikası)? (?:ilə|və)"
    r" (?P<two>[A-ZÇƏĞİÖŞÜ][^\W\d_]+)(?: Respublikası)? arasında"
    r" (?:[^\W\d_A-ZÇƏĞİÖŞÜ][\w-]*,? ){1,8}?üzrə (?:birgə |müştərək )?$"
)
#: What has parts with names of their own, and such parts.
_WHOLES = frozenset({"akademiyası", "universiteti", "nazirliyi", "hakimiyyəti", "bələdiyyəsi"})
_PARTS = frozenset(
    {"institutu", "mərkəzi", "fakültəsi", "kafedrası", "departamenti", "idarəsi", "muzeyi"}
    | {"kitabxanası", "laboratoriyası", "bölməsi", "arxivi", "məktəbi", "kolleci", "filialı"}
)
_WITH = regex(r"(?: \([^()]{2,12}\))? ilə\b")
_GATHERING = regex(
    r"(?P<head>forumu|konfransı|platforması|şəbəkəsi)(?P<case>n[ıiu]n|n[ıiuaə]|nda|ndə)?"
)
_OF_LANDS = regex(
    r"(?<![\w-])[A-ZÇƏĞİÖŞÜ][^\W\d_]+(?:[–-][A-ZÇƏĞİÖŞÜ][\w]+)+ (?:beyin |analitik |tədqiqat )?"
    r"(?:(?:mərkəz|ekspert|analitik|alim|institut)l[aə]r[ıi]?)(?:n?[ıi]n)? $"
)
_MOST_WORDS, _LONGEST = 3, 200


def with_owners(document: Document, found: list[Body]) -> list[Body]:
    """The bodies, each organ with its owner before it as one name."""
    whole: list[Body] = []
    for body in found:
        owner = whole[-1] if whole else None
        part = owner is not None and is_part_of(document, owner, body)
        if owner is not None and (part or _belongs(document, owner, body)):
            name = f"{document.text[owner.start : owner.end]} {body.name}"
            whole[-1] = body._replace(start=owner.start, name=name)
        else:
            whole.append(body)
    return [_with_small_organ(document, _with_states(document, body)) for body in whole]


def shared_council(document: Document, index: int, first: int) -> Body | None:
    """«Polşa və Çexiya parlamentlərarası komissiyası»: a small head that states' names open."""
    tokens = document.tokens
    match = _SHARED.fullmatch(tokens[index].text)
    if match is None:
        return None
    at = index - 1
    while at > first and index - at <= _MOST_WORDS and _BETWEEN.fullmatch(tokens[at].text):
        at -= 1
    start = _first_state(tokens, at, first)
    if start < 0 or at == index - 1:
        return None
    stop = tokens[index].start + match.end("head")
    begin = tokens[start].start
    gloss, after = gloss_at(document, tokens[index].end, len(document.text))
    name = document.text[begin:stop]
    case = "gent" if (match["case"] or "").endswith("n") else "loct" if match["case"] else "nomn"
    return Body(begin, tokens[index].end, name, match["head"], frozenset({case}), gloss, after)


def gathering(document: Document, index: int, first: int) -> Body | None:
    """«Polşa–Çexiya beyin mərkəzlərinin forumu»: of whom two lands have it, all written small."""
    tokens = document.tokens
    match = _GATHERING.fullmatch(tokens[index].text)
    if match is None:
        return None
    whose = _OF_LANDS.search(document.text, tokens[first].start, tokens[index].start)
    if whose is None:
        return None
    stop = tokens[index].start + match.end("head")
    gloss, after = gloss_at(document, tokens[index].end, len(document.text))
    name = document.text[whose.start() : stop]
    cases = frozenset({"gent" if (match["case"] or "").endswith("n") else "nomn"})
    return Body(whose.start(), tokens[index].end, name, match["head"], cases, gloss, after)


def _first_state(tokens: Sequence[Token], last: int, first: int) -> int:
    """The first token of «Polşa-Çexiya», of «Polşa, Çexiya və Serbiya»; -1 for one state alone."""
    if last < first:
        return -1
    parts = tokens[last].text.replace("–", "-").split("-")
    if len(parts) > 1:
        return last if all(is_land(part) for part in parts) else -1
    at = last
    while at - 2 >= first and tokens[at - 1].text in {"və", ",", "-", "–"}:
        if not is_land(tokens[at - 2].text):
            break
        at -= 2
    return at if at < last and is_land(tokens[last].text) else -1


def _belongs(document: Document, owner: Body, body: Body) -> bool:
    """True for an organ right behind its owner in the genitive, or with the owner's letters."""
    if document.text[owner.after : body.start] != " " or body.head not in _HEADS:
        return False
    if "gent" not in owner.cases and owner.gloss is None:
        return False
    own = lower(body.name).split()
    return len(own) > 1 and all(word in _ORGANS for word in own[:-1])


def is_part_of(document: Document, owner: Body, body: Body) -> bool:
    """True for «Polşa Akademiyasının Dağ İnstitutu» by itself; not before «… ilə birgə».

    «Qars Universiteti Strateji Mərkəzinin» too: nothing says that they are two.
    """
    if document.text[owner.after : body.start] != " " or body.head not in _PARTS:
        return False
    if owner.head not in _WHOLES or _WITH.match(document.text, body.after):
        return False
    of_it = owner.cases == {"gent"} and "nomn" in body.cases
    return of_it or (owner.cases == {"nomn"} and owner.head in {"universiteti", "akademiyası"})


def _with_states(document: Document, body: Body) -> Body:
    """«Polşa ilə Çexiya arasında … üzrə Komissiya»: the states that a commission is between."""
    if body.head not in {"komissiyası", "komitəsi", "qrupu", "şurası"}:
        return body
    match = _WHOM.search(document.text, max(0, body.start - _LONGEST), body.start)
    if match is None or not (is_land(match["one"]) and is_land(match["two"])):
        return body
    return body._replace(start=match.start(), name=match[0] + body.name)


def _is_organ(word: str) -> bool:
    """True for «Şurasının», «Komissiyası» right behind the body that they are of."""
    return lower(word).startswith(("şuras", "komissiyas", "komitəs", "assambleyas"))


def _with_small_organ(document: Document, body: Body) -> Body:
    """«Türk Akademiyasının Elmi şurası»: the organ's head is written small."""
    if not body.cases & {"gent", "nomn"} or document.text[body.after : body.after + 1] != " ":
        return body
    index = document.token_range(body.after, body.after)[0]
    near = document.tokens[index : index + _MOST_WORDS + 1]
    for at, token in enumerate(near):
        own = at or (token.text[0].isupper() and _is_organ(token.text))
        match = _HEAD_CASE.fullmatch(lower(token.text)) if own else None
        if match is not None and match["head"] in _HEADS:
            stop = token.start + match.end("head")
            gloss, after = gloss_at(document, token.end, len(document.text))
            name = document.text[body.start : body.end] + document.text[body.after : stop]
            case = "gent" if (match["case"] or "").endswith("n") else "nomn"
            cases = frozenset({case})
            return Body(body.start, token.end, name, match["head"], cases, gloss, after)
        if not token.text[0].isupper() or lower(token.text) not in _ORGANS:
            break
    return body
