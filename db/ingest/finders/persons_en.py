"""English persons in a sentence: a name with its office in apposition, in brackets or before."""

import re
from typing import NamedTuple

from db.ingest.finders.bodies import Body, bodies_in
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.found import FoundPerson
from db.ingest.finders.words_en import BODY_HEADS, HONORIFICS, NOT_NAMES, OFFICE_HEADS

_PARTICLES = frozenset("van von de der den al el bin ibn da di la le du dos ter".split())
_BRACKET = re.compile(r"\s?\((?P<office>[^()]{3,160})\)")
_COMMA = re.compile(r"\s?(?:,|[—–])\s(?=\S)")
_JOIN = re.compile(
    r"(?:,|;)?\s?(?:and|as well as|with|by|,|;|\s)*\s?(?:by )?(?:the )?", re.IGNORECASE
)
_SERVING = re.compile(
    r",? (?:serving|acting|who served|elected|appointed) as (?:the |its )?(?P<office>[a-z-]+)"
)
_PLURAL_BEFORE = re.compile(
    r"(?:\bthe |\bits |\bby |\btheir |^)?(?P<owner>[A-Z][\w–-]*(?: [A-Z][\w–-]*){0,5}[’']s? )?"
    r"(?P<office>(?:[A-Za-z]+ ){0,2}[A-Za-z-]+s)(?P<of> of (?:the )?[^,;]{3,80})?,?\s$"
)
_SINGULAR_BEFORE = re.compile(
    r"(?:^|[\s,;])(?:the |its |their |by "
    r"|and )(?P<office>[^,;:.()]{3,140}?),\s(?:[A-Z][a-z]{1,4}\.?\s)?$"
)
_TIGHT_BEFORE = re.compile(
    r"(?P<office>(?:[A-Z][\w-]*|of|for|the|and|at)(?: (?:[A-Z][\w-]*|of|for|the|and|at)){0,10}) $"
)
_STOP_AFTER_COMMA = re.compile(r"[a-z]")


class _Name(NamedTuple):
    start: int
    end: int
    text: str
    honorific: bool


def people_in(document: Document, span: Span) -> list[FoundPerson]:
    """The persons of a sentence in order."""
    names = _names(document, span)
    found: list[FoundPerson] = []
    consumed = span.start
    shared = ("", 0, 0)
    bodies = bodies_in(document, span.start, span.end)
    names = [name for name in names if not _inside(name, bodies)]
    for index, name in enumerate(names):
        limit = names[index + 1].start if index + 1 < len(names) else span.end
        before = document.text[consumed : name.start].lstrip(")")
        office = _behind(document, name, limit)
        rule = "person.apposition"
        plural = ("", 0, 0)
        if not office[0]:
            office, plural = _before(document, consumed, name.start)
            rule = "person.office_before"
        if (
            not office[0]
            and shared[0]
            and _JOIN.fullmatch(before.replace("Dr", "").replace("Prof.", ""))
        ):
            office, plural, rule = shared, shared, "person.shared_office"
        accepted = office[0] or name.honorific or (found and _JOIN.fullmatch(before))
        if not accepted:
            shared = ("", 0, 0)
            continue
        shared = plural
        confidence, reason = (0.9, "") if office[0] else (0.78, "weak_pattern")
        found.append(
            FoundPerson(name.text, name.start, name.end, *office, rule, confidence, reason)
        )
        consumed = max(name.end, office[2])
    return found


def _inside(name: _Name, bodies: list[Body]) -> bool:
    return any(body.start <= name.start < body.end for body in bodies)


def _names(document: Document, span: Span) -> list[_Name]:
    first, last = document.token_range(*span)
    names: list[_Name] = []
    index = first
    while index < last:
        end = _run(document, index, last)
        if end > index:
            name = _name(document, index, end)
            if name is not None:
                names.append(name)
            index = end
        else:
            index += 1
    return names


def _run(document: Document, index: int, last: int) -> int:
    """The index behind a run of capital words, initials and name particles."""
    tokens, text = document.tokens, document.text
    if not (tokens[index].is_word and tokens[index].text[0].isupper()):
        return index
    end = at = index + 1
    while at < last:
        gap = text[tokens[at - 1].end : tokens[at].start]
        token = tokens[at]
        if token.text == "." and gap == "" and _dotted(tokens[at - 1]):
            at += 1
            continue
        if gap not in {" ", ""} or (gap == "" and tokens[at - 1].text != "."):
            break
        if token.is_word and token.text[0].isupper():
            end = at + 1
        elif token.text not in _PARTICLES:
            break
        at += 1
    return end


def _dotted(token: Token) -> bool:
    return len(token.text) == 1 or token.text.lower() in HONORIFICS


def _name(document: Document, first: int, end: int) -> _Name | None:
    tokens = document.tokens
    honorific = False
    while first < end and (
        tokens[first].text.lower() in HONORIFICS or (honorific and tokens[first].text == ".")
    ):
        honorific, first = True, first + 1
    if _excellency(tokens, first, end):
        return _name(document, first + 4, end)
    words = [token for token in tokens[first:end] if token.is_word]
    if not words or len(words) > 5 or (len(words) < 2):
        return None
    if any(word.text.lower() in NOT_NAMES | BODY_HEADS | OFFICE_HEADS for word in words):
        return None
    if any(word.text.isupper() and len(word.text) > 2 for word in words):
        return None
    if document.is_quoted(words[0].start):
        return None
    start, stop = words[0].start, words[-1].end
    return _Name(start, stop, document.text[start:stop], honorific)


def _excellency(tokens: tuple[Token, ...], first: int, end: int) -> bool:
    return [token.text for token in tokens[first : first + 4]] == ["H", ".", "E", "."] and (
        first + 4 < end
    )


def _has_head(text: str) -> bool:
    """True if a word, or the first or last part of a hyphenated one, heads offices."""
    for word in re.findall(r"[^\W\d_]+(?:[-–][^\W\d_]+)*", text.lower()):
        parts = re.split("[-–]", word)
        if not OFFICE_HEADS.isdisjoint({word, parts[0], parts[-1]}):
            return True
    return False


def _behind(document: Document, name: _Name, limit: int) -> tuple[str, int, int]:
    text = document.text
    bracket = _BRACKET.match(text, name.end)
    if bracket and _has_head(bracket["office"]):
        return bracket["office"], bracket.start("office"), bracket.end("office")
    serving = _SERVING.match(text, name.end)
    if serving:
        return serving["office"], serving.start("office"), serving.end("office")
    comma = _COMMA.match(text, name.end, limit)
    if comma is None:
        return "", 0, 0
    start = comma.end()
    article = re.compile(r"(?:the|a|an) ").match(text, start)
    start = article.end() if article else start
    end = _office_end(text, start, limit)
    office = text[start:end]
    first_words = " ".join(office.split()[:6])
    if not _has_head(first_words) or re.match(r"(?:and|by|with|who|which)\b", office):
        return "", 0, 0
    return office, start, end


def _office_end(text: str, start: int, limit: int) -> int:
    """Up to a semicolon, a bracket, or a comma behind which the office cannot go on."""
    at = start
    end = limit
    while at < limit:
        char = text[at]
        if char in ";()" or (char in "—–" and text[at - 1] == " "):
            end = at
            break
        if char == "," and not _goes_on(text, at + 2, limit):
            end = at
            break
        at += 1
    return _trimmed(text, start, end)


def _goes_on(text: str, at: int, limit: int) -> bool:
    """«Senior Adviser, Swedish Mining Inspectorate»: a capital body goes on, a name does not."""
    rest = text[at : min(limit, at + 80)]
    if _STOP_AFTER_COMMA.match(rest):
        return False
    words = re.split(r"[,;.]", rest)[0]
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


def _before(
    document: Document, start: int, end: int
) -> tuple[tuple[str, int, int], tuple[str, int, int]]:
    """The office before a name; the second value is set if it is shared by several persons."""
    nothing = ("", 0, 0)
    segment = document.text[start:end]
    stripped = re.sub(r"(?:\b(?:Dr|Prof|Mr|Ms|Mrs|Sir|Captain|Ambassador)\b\.? ?)+$", "", segment)
    plural = _PLURAL_BEFORE.search(stripped)
    if plural and _has_head(plural["office"].split()[-1]) and _plural(plural["office"]):
        owner = re.sub(r"[’']s? ?$", "", plural["owner"] or "").strip()
        value = _singular(plural["office"]) + (plural["of"] or "").rstrip(", ")
        if owner:
            value += (
                f" of the {owner}" if owner in {"Council", "Chamber", "Forum"} else f" of {owner}"
            )
        begin = start + plural.start("owner" if plural["owner"] else "office")
        found = (value, begin, start + len(stripped.rstrip(" ,")))
        return found, found
    for pattern in (_SINGULAR_BEFORE, _TIGHT_BEFORE):
        match = pattern.search(stripped)
        if match and _has_head(" ".join(match["office"].split()[:5])):
            office = re.sub(r"^(?:(?:the|and|by|a|an) )+", "", match["office"])
            begin = start + match.end("office") - len(office)
            return (office, begin, start + match.end("office")), nothing
    return nothing, nothing


def _plural(office: str) -> bool:
    last = office.rsplit(maxsplit=1)[-1].lower()
    return last.endswith("s") and (last[:-1] in OFFICE_HEADS or last in OFFICE_HEADS)


def _singular(office: str) -> str:
    return office.removesuffix("s")
