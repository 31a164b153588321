"""English names of bodies: a run of capital words with a head noun in it."""

from itertools import pairwise

from db.ingest.finders.bodies import Body, gloss_at, is_abbreviation
from db.ingest.finders.body_runs_en import (
    BODY_HEADS,
    DAYS,
    LINKS,
    POSSESSIVE,
    ROUND_OF,
    is_capital,
    is_head,
    run_end,
    with_small_head,
)
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.ordinals import ordinal_value
from db.ingest.finders.words_en import COUNTED, HONORIFICS, OFFICE_HEADS, SESSION_NOUNS, SOFT_HEADS
from db.ingest.finders.words_foreign import FOREIGN_HEADS
from db.language.patterns import regex

_PURPOSE = frozenset({"of", "for", "on", "between", "in"})
_LEADING = frozenset(
    {
        "the",
        "a",
        "an",
        "its",
        "their",
        "our",
        "this",
        "that",
        "first",
        "second",
        "participants",
        "today",
    }
)
#: A quoted part of a name is short.
_LONGEST_QUOTED = 4
#: What a body has: «the Statute of the Council», «members of the Panel». Part of no name.
_OF_A_BODY = frozenset(
    "statute statutes charter bylaws constitution rules regulations minutes record records"
    " protocol "
    "communiqué communique statement declaration resolution resolutions decision decisions report "
    "members member participants delegates delegate representatives colleagues "
    "agenda work proceedings conclusions recommendations leadership "
    "launch birth anniversary creation establishment".split()
)
#: «Council for Dialogue in the Black Sea Region»: a region closes the name.
_REGION = regex(
    r" (?:in|of|for|on) the (?:(?:[A-Z][\w–-]+ ){0,3}(?:Region|Area|Basin|Countries|Space|World"
    r"|Field"
    r"|Sphere|Valley|Islands?|Straits?|Gulf|Sea|Ocean|Delta|Corridor|Mountains?|Borderlands?|North"
    r"|South|East|West|Caucasus|Balkans|Arctic|Antarctic|Mediterranean|Levant|Maghreb|Sahel|Baltic"
    r"|Pacific|Alps|Pamirs?|Carpathians|Americas?|Neighbou?rhood|Peninsula|Steppes?)"
    r"(?: of (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?)?)\b"
    r"| in (?:(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Inner)[a-z-]*"
    r"(?:-(?:East|West)(?:ern)?)? )?(?:Asia|Europe|Africa|Eurasia|America|Transcaucasia)\b"
)
#: "of the member states of the Sava Organisation", "of CIS countries".
_STATES = regex(
    r"(?: \((?:[A-Z][a-z]+ ?){1,3}\))? of (?:the )?(?:[A-Z][\w-]* ){0,4}"
    r"(?:[Mm]ember|[Pp]articipating) [Ss]tates\b"
    r"(?: of (?:the )?[A-Z][\w-]+(?: (?:of )?[A-Z][\w-]+){0,4})?"
    r"|(?<= of [A-Z]{3}) (?:member )?(?:states|countries)\b"
)
_NUMERAL = regex(r"[IVX]+")


def bodies_in(document: Document, start: int, end: int) -> list[Body]:
    """All named bodies of a stretch."""
    found: list[Body] = []
    index, last = document.token_range(start, end)
    while index < last:
        behind = run_end(document, index, last)
        if behind == index:
            index += 1
            continue
        behind = with_small_head(document, index, behind, last)
        opens = _behind_session(document.tokens, index, behind)
        for first, stop in _divided(document.tokens, opens, behind):
            body = _body(document, *_with_quotation(document, first, stop), end)
            if body is not None:
                found.append(body)
        index = behind
    return found


def _behind_session(tokens: tuple[Token, ...], first: int, end: int) -> int:
    """Where the body begins in "the Session on Port Studies of the Coast and Road Forum"."""
    nouns = [at for at in range(first, end) if tokens[at].text.lower() in SESSION_NOUNS]
    if not nouns or nouns[0] + 1 >= end or tokens[nouns[0] + 1].text not in {"on", "for"}:
        return first
    for at in range(nouns[0] + 2, end - 2):
        if tokens[at].text == "of" and tokens[at + 1].text == "the":
            return at + 2 if any(map(is_head, tokens[at + 2 : end])) else first
    return first


def _with_quotation(document: Document, first: int, end: int) -> tuple[int, int]:
    """«Forum “Two Shores”», «the “Two Shores” Forum»: the quoted part of a name beside its head."""
    tokens, text = document.tokens, document.text
    own = [token for token in tokens[first:end] if token.text.lower() not in _LEADING | LINKS]
    if not own or not any(is_head(token) for token in own):
        return first, end
    after = document.quote_at(tokens[end - 1].end + 1)
    if after is not None and is_head(tokens[end - 1]):
        named = text[after.inner_start : after.inner_end]
        headed = any(word.lower() in BODY_HEADS for word in named.split())
        if len(named.split()) <= (3 if len(own) == 1 or headed else 2) and named[0].isupper():
            return first, document.token_range(after.end, after.end)[0]
    start = tokens[first].start
    for quote in document.quotes_in(Span(max(0, start - 50), start)):
        words = text[quote.inner_start : quote.inner_end].split()
        if quote.end == start - 1 and len(words) <= _LONGEST_QUOTED and words[0][0].isupper():
            return document.token_range(quote.start, quote.start)[0], end
    return first, end


def _divided(tokens: tuple[Token, ...], index: int, end: int) -> list[tuple[int, int]]:
    """Cut at an "and" that stands between two bodies of their own."""
    parts: list[tuple[int, int]] = []
    first = index
    for at in range(index + 1, end - 1):
        if tokens[at].text.lower() not in {"and", "&"}:
            continue
        before, after = tokens[first:at], tokens[at + 1 : _next_and(tokens, at + 1, end)]
        article = after[0].text.lower() == "the"
        if not article and _is_field_of_study(after):
            continue
        foreign = after[0].text.lower() in FOREIGN_HEADS
        headed = any(map(is_head, after if article or foreign else after[1:]))
        if article and headed and any(token.text.endswith("-based") for token in after[1:2]):
            parts.append((first, at))  # "the Odesa Seminar on Trade and the Split-based Network"
            first = at + 1
            continue
        short = article and len(before) == 1 and is_abbreviation(before[0].text)
        known = short or any(map(is_head, before)) or (article and _is_seat(tokens, index, at))
        if known and (headed or (article and _names_another(after))):
            parts.append((first, at))
            first = at + 1
    parts.append((first, end))
    return parts


def _is_seat(tokens: tuple[Token, ...], index: int, at: int) -> bool:
    """True for "Rijeka" in "the Sea Institute (SI) of Rijeka and the Split Centre"."""
    of = index > 1 and tokens[index - 1].text in {"of", "in", "from"}
    return at == index + 1 and of and tokens[index - 2].text == ")"


def _names_another(part: list[Token] | tuple[Token, ...]) -> bool:
    """«and the Director of Studies», «and the Odesa Seminar on Sea Trade»: no part of a name."""
    if len(part) > 2 and part[-1].text.lower() in SOFT_HEADS and all(map(is_capital, part[1:])):
        return True
    purpose = next((at for at, word in enumerate(part) if word.text in {"of", "on", "for"}), 0)
    if purpose > 2 and purpose + 1 < len(part) and all(map(is_capital, part[1:purpose])):
        return True
    return any(
        word.text.lower() in OFFICE_HEADS and following.text.lower() == "of"
        for word, following in pairwise(part)
    )


def _next_and(tokens: tuple[Token, ...], at: int, end: int) -> int:
    while at < end and tokens[at].text.lower() not in {"and", "&"}:
        at += 1
    return at


def _is_field_of_study(part: list[Token] | tuple[Token, ...]) -> bool:
    """«and International Studies»: what an institute before the "and" is for."""
    heads = [token.text.lower() for token in part if is_head(token)]
    return heads == ["studies"]


def _body(document: Document, first: int, end: int, limit: int) -> Body | None:
    tokens = document.tokens
    first, end = _trimmed(tokens, first, end)
    if end - first < 2 or not any(is_head(token) for token in tokens[first:end]):
        return None
    own = [POSSESSIVE.sub("", token.text).lower() for token in tokens[first:end]]
    if "table" in own and "round" not in own and len(BODY_HEADS.intersection(own)) == 1:
        return None
    start, stop = tokens[first].start, tokens[end - 1].end
    if _is_office_of(document, first, end):
        return None
    region = _REGION.match(document.text, stop, limit) or _STATES.match(document.text, stop, limit)
    if region is not None:
        end = document.token_range(region.end(), region.end())[0]
        own = [POSSESSIVE.sub("", token.text).lower() for token in tokens[first:end]]
        stop = region.end()
    gloss, after = gloss_at(document, stop, limit)
    stop -= len(tokens[end - 1].text) - len(own[-1])
    stop -= (
        own[-1] == "dialogues"
        and ROUND_OF.search(document.text[max(0, start - 24) : start]) is not None
    )
    name = document.text[start:stop].replace("- t", "-t")
    return Body(start, stop, name, _head_of(own), frozenset(), gloss, after)


def _is_office_of(document: Document, first: int, end: int) -> bool:
    """True for "Board of Latvia" in "Head of the Board of Latvia's Centre": it is the Centre's."""
    tokens = document.tokens
    if (
        end >= len(tokens)
        or not is_capital(tokens[end])
        or tokens[end - 2].text not in {"of", "at"}
    ):
        return False
    if POSSESSIVE.search(tokens[end - 1].text) is None:
        return False
    before = [token.text.lower() for token in tokens[max(0, first - 3) : first]]
    return "of" in before and not OFFICE_HEADS.isdisjoint(before)


def _head_of(own: list[str]) -> str:
    """«Podgorica Centre for Civic Dialogue»: its last head before what it is for."""
    at = next((index for index, word in enumerate(own) if word in _PURPOSE), len(own))
    before = [word for word in own[:at] if word in BODY_HEADS]
    return before[-1] if before else next(word for word in own if word in BODY_HEADS)


def _trimmed(tokens: tuple[Token, ...], first: int, end: int) -> tuple[int, int]:
    while first < end and (
        (
            tokens[first].text.lower() in _LEADING | LINKS | DAYS | HONORIFICS
            and not _is_initial(tokens, first)
        )
        or tokens[first].text.lower().endswith(("-based", "-old", "-born", "-led"))
        or ordinal_value(tokens[first].text, "en")
        or _NUMERAL.fullmatch(tokens[first].text)
    ):
        first += 1
    for at in range(first, end):
        word = tokens[at].text.lower()
        office = word in OFFICE_HEADS and word not in BODY_HEADS
        # «Council of Experts of …»: the people that a body is made of are no office.
        made_of = _is_made_of(tokens, first, at)
        following = " ".join(token.text.lower() for token in tokens[at + 1 : min(at + 3, end)])
        owned = word in _OF_A_BODY and following in {"of the", "by the"}
        introduces = word in SESSION_NOUNS | COUNTED or owned or (office and not made_of)
        introduces = introduces and not _is_of_many(tokens, at, end)
        if introduces and following.startswith(("of ", "by the")):
            return _trimmed(tokens, at + 2, end)
    while end > first and tokens[end - 1].text.lower() in LINKS:
        end -= 1
    return _without_person(tokens, first, end), end


def _is_of_many(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    """True for "the Adriatic Symposium of Think Tanks": who meets there, and not whose it is."""
    apart = at + 2 < end and tokens[at + 2].text != "the"
    return tokens[at].text == "Symposium" and apart and tokens[end - 1].text.endswith("s")


def _is_made_of(tokens: tuple[Token, ...], first: int, at: int) -> bool:
    """«Council of Experts of …», «Council of Rail Experts of …»: who it is made of."""
    for before in range(at - 1, max(first, at - 4), -1):
        if tokens[before].text == "of":
            return is_head(tokens[before - 1])
        if not is_capital(tokens[before]):
            break
    return False


def _is_initial(tokens: tuple[Token, ...], at: int) -> bool:
    return len(tokens[at].text) == 1 and at + 1 < len(tokens) and tokens[at + 1].text == "."


def _without_person(tokens: tuple[Token, ...], first: int, end: int) -> int:
    """A person "of" a body gives the body: a few words without a head, then the body."""
    words = [token.text.lower() for token in tokens[first:end]]
    if "of" not in words:
        return first
    at = words.index("of")
    most = 8 if "and" in words[2 : max(2, at - 1)] else 4  # "N and M of the Institute"
    named = 2 <= at <= most and not any(is_head(token) for token in tokens[first : first + at])
    own = words[at + 1 :]
    alone = not LINKS.isdisjoint(own[:-1]) or len(own) > 1
    if named and alone and any(is_head(token) for token in tokens[first + at + 1 : end]):
        return first + at + 1 + (own[0] == "the")
    return first
