"""English persons in a sentence: a name with its office in apposition, in brackets or before."""

import re
from typing import NamedTuple

from db.ingest.finders.bodies import Body, bodies_in, is_abbreviation
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.found import FoundPerson
from db.ingest.finders.offices_en import Stated, before, has_head, is_plural, singular
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
_STOP_AFTER_COMMA = re.compile(r"[a-z]")


_OFFICE_NOUN = re.compile(r"(?= (?:of|at|in|for|from|with|to|on)\b|,)")
#: "Jane Roe of Yangon University": a name, as a body follows.
_FROM = re.compile(r" (?:of|from|at|\()\s?(?:the )?")
_WHO = re.compile(
    r", who (?:leads?|heads?|directs?|chairs?|runs?|represent\w+|teach\w+|led|headed|works?)\b"
)
_NONE: Stated = ("", 0, 0)


class _Name(NamedTuple):
    start: int
    end: int
    text: str
    honorific: bool


def people_in(document: Document, span: Span) -> list[FoundPerson]:
    """The persons of a sentence in order."""
    bodies = bodies_in(document, span.start, span.end)
    names = [name for name in _names(document, span) if not _inside(name, bodies)]
    found: list[FoundPerson] = []
    consumed = span.start
    shared = _NONE
    waiting = 0  # how many joined names right before have no office yet
    for index, name in enumerate(names):
        limit = names[index + 1].start if index + 1 < len(names) else span.end
        joined = _joined(document.text[consumed : name.start])
        waiting = waiting if joined else 0
        office, rule, plural = _behind(document, name, limit), "person.apposition", _NONE
        if office[0] and waiting and _plural_office(office[0]):
            office = (_singular_office(office[0]), *office[1:])
            found[-waiting:] = [_with_office(person, office) for person in found[-waiting:]]
        elif not office[0]:
            office, plural = before(document.text, consumed, name.start)
            rule = "person.office_before"
        divided = ";" in document.text[consumed : name.start]
        if not office[0] and shared[0] and joined and not divided:
            office, plural, rule = shared, shared, "person.shared_office"
        placed = _is_placed(document, name, bodies)
        if not (office[0] or name.honorific or placed or (found and joined)):
            shared, waiting = _NONE, 0
            continue
        shared = plural
        waiting = 0 if office[0] else waiting + 1
        found.append(_person(name, office, rule))
        consumed = max(name.end, office[2])
    return found


def _is_placed(document: Document, name: _Name, bodies: list[Body]) -> bool:
    """True if the text goes on to say where the person is from."""
    if _WHO.match(document.text, name.end):
        return True
    return any(
        0 <= body.start - name.end <= 10
        and _FROM.fullmatch(document.text, name.end, body.start) is not None
        for body in bodies
    )


def _joined(between: str) -> bool:
    """True if only a comma or an "and" stands between two names."""
    return _JOIN.fullmatch(between.lstrip(")").replace("Dr", "").replace("Prof.", "")) is not None


def _person(name: _Name, office: Stated, rule: str) -> FoundPerson:
    confidence, reason = (0.9, "") if office[0] else (0.78, "weak_pattern")
    return FoundPerson(name.text, name.start, name.end, *office, rule, confidence, reason)


def _with_office(person: FoundPerson, office: Stated) -> FoundPerson:
    name = _Name(person.start, person.end, person.name, honorific=False)
    return _person(name, office, "person.shared_office")


def _plural_office(office: str) -> bool:
    """True for "Research Fellows at the Academy"."""
    return is_plural(_OFFICE_NOUN.split(office)[0])


def _singular_office(office: str) -> str:
    noun = _OFFICE_NOUN.split(office)[0]
    return singular(noun) + office[len(noun) :]


def _inside(name: _Name, bodies: list[Body]) -> bool:
    return any(body.start <= name.start < body.end for body in bodies)


def _names(document: Document, span: Span) -> list[_Name]:
    first, last = document.token_range(*span)
    names: list[_Name] = []
    known = _known(document, span)
    index = first
    while index < last:
        if index in known:
            end, name = known[index]
            names.append(name)
            index = end
            continue
        end = min([_run(document, index, last), *(at for at in known if at > index)])
        if end > index:
            name = _name(document, index, end)
            if name is not None:
                names.append(name)
            index = end
        else:
            index += 1
    return names


def _known(document: Document, span: Span) -> dict[int, tuple[int, _Name]]:
    """The names that the archive knows, by their first token, with the token behind."""
    if document.known is None:
        return {}
    found = {}
    for person in document.known.persons_in(document, span):
        if not document.is_quoted(person.start):
            begin, end = document.token_range(person.start, person.end)
            text = " ".join(person.words)
            found[begin] = (end, _Name(person.start, person.end, text, honorific=True))
    return found


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
    words = _without_office([token for token in tokens[first:end] if token.is_word])
    if first > 0 and tokens[first - 1].text.lower() == "the" and words[:1] == [tokens[first]]:
        return None
    if not words or len(words) > 5 or (len(words) < 2):
        return None
    if any(_is_no_name(word.text.lower()) for word in words):
        return None
    if (
        len(words) > 2
        and first > 1
        and tokens[first - 1].text == "of"
        and has_head(tokens[first - 2].text)
    ):
        words = words[-2:]
    if any(word.text.isupper() and len(word.text) > 2 for word in words):
        return None
    if document.is_quoted(words[0].start):
        return None
    start, stop = words[0].start, words[-1].end
    return _Name(start, stop, document.text[start:stop], honorific)


def _without_office(words: list[Token]) -> list[Token]:
    """The name in "Deputy Minister Jan Novak"; an office goes if two words are left."""
    for index in range(len(words) - 3, -1, -1):
        if words[index].text.lower() in OFFICE_HEADS:
            return words[index + 1 :]
    return words


def _is_no_name(word: str) -> bool:
    known = NOT_NAMES | BODY_HEADS | OFFICE_HEADS
    return word in known or singular(word) in OFFICE_HEADS


def _excellency(tokens: tuple[Token, ...], first: int, end: int) -> bool:
    return [token.text for token in tokens[first : first + 4]] == ["H", ".", "E", "."] and (
        first + 4 < end
    )


def _behind(document: Document, name: _Name, limit: int) -> tuple[str, int, int]:
    text = document.text
    bracket = _BRACKET.match(text, name.end)
    if bracket and has_head(bracket["office"]):
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
    if not has_head(first_words) or re.match(r"(?:and|by|with|who|which)\b", office):
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
    if is_abbreviation(words.strip()) and len(words.strip()) > 2:
        return True
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
