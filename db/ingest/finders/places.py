"""Where the session was held: the town in the nominative, or that it was online."""

import re

from db.ingest.finders.datelines import dateline_town
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.fields import field_value
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.sessions import SessionMention
from db.language.azerbaijani import without_locative
from db.language.inflect import (
    adjective_cases,
    forms,
    nominative_adjective,
    noun_forms,
    with_case_of,
)
from db.model import Leaf

_ONLINE = {
    "ru": (
        re.compile(
            r"видео-?конференц|онлайн|он-лайн|дистанционн|в удал[её]нном (?:формате|режиме)"
            r"|по видеосвязи"
            r"|виртуальн",
            re.IGNORECASE,
        ),
        "онлайн",
    ),
    "en": (
        re.compile(
            r"\b(?:entirely |fully )?(?:online|virtual(?:ly)?)\b|video-?\s?conferenc", re.IGNORECASE
        ),
        "online",
    ),
    "az": (
        re.compile(r"videokonfrans|video konfrans|onlayn|virtual|distant", re.IGNORECASE),
        "onlayn",
    ),
}
_HYBRID = re.compile(
    r"смешанн|гибридн|комбинированн|hybrid|hibrid|очно-|частично|partly", re.IGNORECASE
)
_RU_TOWN_MARK = re.compile(r"(?:г\.|гор\.|городе|город|столице \w+,?)$")
_EN_PLACE = re.compile(
    r"\b(?:in|at)\s(?:the (?:city|town|capital) of )?"
    r"(?P<town>(?:[A-Z][^\W\d_]+(?:[-’'][^\W\d_]+)*)(?: (?:[A-Z][^\W\d_]+|of|de|la|el|upon)){0,2})"
)
#: "Oslo hosted the 3rd plenary": one capital word at the beginning of the clause.
_EN_HOST = re.compile(
    r"(?:^|(?<=[.,\n] )|(?<=\n))(?P<town>[A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?)"
    r"(?= (?:hosted|hosts|welcomed|played host to) )"
)
_AZ_TOWN = re.compile(
    r"(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]+(?:[ -][A-ZÇƏĞİÖŞÜ][^\W\d_]+)?) (?:şəhər|rayon|qəsəbə)(?:i"
    r"|u)?n?[dn][aəi]"
)
_AZ_LOCATIVE = re.compile(
    r"(?<![\w“«\"])(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]{2,}?)(?P<end>d[aə])(?![\w-])"
)
_AZ_NOT_TOWNS = (
    "iclas",
    "tədbir",
    "sessiya",
    "görüş",
    "konfrans",
    "müzakirə",
    "toplantı",
    "burada",
)
_VENUE = re.compile(
    r"[«“\"„\d]|\b(?:гостиниц|отел|зал\b|дом\b|дворец|университет|институт|центр|музе|библиотек|здани|ул\."
    r"|улиц|площад|конференц|парк|санатори|hotel|hall|house|palace|university|institute|cent(?:re|er)"
    r"|museum|library|building|street|square|room|campus|school|academy|otel|mehmanxana|saray|zal"
    r"|universitet|institut|mərkəz|küçə|muzey)",
    re.IGNORECASE,
)
_STATED_TOWN = re.compile(
    r"(?:(?:г|гор"
    r"|город)\.?\s)?(?P<town>[^\W\d_]+(?:[-–][^\W\d_]+)*(?: [A-ZА-ЯЁÇƏĞİÖŞÜ][^\W\d_]+){0,2})"
)
_NOT_PLACES = frozenset(
    "january february march april may june july august september october november december "
    "january, view the order addition particular".split()
)


def session_place(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> Leaf | None:
    """The town of the session, ``онлайн`` / ``online`` / ``onlayn`` if it had none, or None."""
    language = document.language or "en"
    stated = field_value(document, "place", head_end)
    if stated is not None:
        return _stated(document, stated, language)
    spans = _spans(document, main, others, head_end)
    for rank, span in enumerate(spans):
        online = _online(document, span, language)
        town = _town(document, span, main, language)
        if online is not None and (town is None or rank == 0):
            return online
        if town is not None:
            confidence = 0.93 if rank == 0 else 0.87
            return _scored(town, confidence)
        if rank == 0:
            dateline = dateline_town(document, main)
            if dateline is not None:
                return dateline
    return dateline_town(document, main)


def _stated(document: Document, span: Span, language: str) -> Leaf | None:
    """The town of a line «Место проведения: Тула, Дом учёных»: its first capital words."""
    online = _online(document, span, language)
    if online is not None:
        return online
    at = span.start
    while at < span.end:
        end = document.text.find(",", at, span.end)
        end = span.end if end < 0 else end
        match = _STATED_TOWN.match(document.text, at, end)
        if match and not _VENUE.search(document.text, at, end):
            break
        at = end + 2
    else:
        return None
    return document.leaf(match["town"], *match.span("town"), "place.field", 0.93)


def _scored(leaf: Leaf, confidence: float) -> Leaf:
    if leaf.reason:
        return leaf
    return Leaf(leaf.value, leaf.start, leaf.end, leaf.rule, confidence)


def _spans(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> list[Span]:
    """Sentences to look in: the report itself, then those after it and before the points."""
    spans = list(others.pieces(main.sentence))
    block = document.block_index(main.start)
    for index in (block, block + 1):
        if index < len(document.blocks):
            own = document.blocks[index]
            for span in document.sentences(own.start, own.end):
                if span != main.sentence and span.start < head_end:
                    spans += others.pieces(span)
    return spans


def _online(document: Document, span: Span, language: str) -> Leaf | None:
    pattern, value = _ONLINE.get(language, _ONLINE["en"])
    match = pattern.search(document.text, *span)
    if match is None or _HYBRID.search(document.text, *span):
        return None
    return document.leaf(value, match.start(), match.end(), "place.online", 0.9)


def _town(document: Document, span: Span, main: SessionMention, language: str) -> Leaf | None:
    if language == "ru":
        return _russian(document, span)
    if language == "az":
        return _azerbaijani(document, span)
    return _english(document, span, main)


def _russian(document: Document, span: Span) -> Leaf | None:
    first, last = document.token_range(*span)
    tokens = document.tokens[first:last]
    fallback: Leaf | None = None
    for index, token in enumerate(tokens[:-1]):
        if token.text.lower() not in {"в", "во"}:
            continue
        at = index + 1
        marked = False
        while at < len(tokens) - 1 and tokens[at].text.lower() in {"г", "гор", "городе", "."}:
            at, marked = at + 1, True
        leaf, known = _russian_town(document, tokens, at, marked=marked)
        if leaf is not None and known:
            return leaf
        fallback = fallback or leaf
    return fallback


def _russian_town(
    document: Document, tokens: tuple[Token, ...], at: int, *, marked: bool
) -> tuple[Leaf | None, bool]:
    token = tokens[at]
    if not token.is_word or not token.text[0].isupper() or document.is_quoted(token.start):
        return None, False
    if at + 1 < len(tokens) and _loct_adjective(token.text) and tokens[at + 1].text[:1].isupper():
        town = tokens[at + 1]
        readings = [form for form in noun_forms(town.text) if form.case == "loct"]
        geographic = any("Geox" in form.grammemes for form in readings)
        if readings and (geographic or marked):
            form = readings[0]
            first = nominative_adjective(token.text, form.gender, form.number)
            value = f"{first} {_nominative_town(town.text)}"
            return document.leaf(value, token.start, town.end, "place.locative", 0.9), True
        return None, False
    town_name = _nominative_town(token.text)
    if town_name is None:
        return None, False
    end = token.end
    known = marked or any("Geox" in form.grammemes and form.known for form in forms(token.text))
    reason = "" if known else "case_uncertain"
    confidence = 0.9 if known else 0.75
    leaf = document.leaf(town_name, token.start, end, "place.locative", confidence, reason)
    return leaf, known


def _loct_adjective(word: str) -> bool:
    noun = any(form.pos == "NOUN" and "Geox" in form.grammemes for form in forms(word))
    return not noun and any(pair[0] == "loct" for pair in adjective_cases(word))


def _nominative_town(word: str) -> str | None:
    """The nominative of a town that stands in the locative; None for what is no proper noun."""
    parses = [form for form in noun_forms(word) if form.case == "loct"]
    towns = [form for form in parses if "Geox" in form.grammemes]
    known = [form for form in forms(word) if form.known]
    if not towns and known:
        return None
    if "-" in word and not any(form.known for form in towns):
        return _hyphenated(word)
    chosen = towns or parses
    if not chosen:
        return word if word[-1] in "иоуыэю" else None
    lemma = chosen[0].lemma
    return with_case_of(lemma.replace("ё", "е") if "ё" not in word else lemma, word)


def _hyphenated(word: str) -> str | None:
    """«Алма-Ате», «Ростове-на-Дону»: the declined part is the last, or the one before «на»."""
    parts = word.split("-")
    at = 0 if len(parts) == 3 and parts[1].islower() else len(parts) - 1
    readings = [
        form for form in noun_forms(parts[at]) if form.case == "loct" and form.number == "sing"
    ]
    if readings:
        parts[at] = with_case_of(readings[0].lemma, parts[at])
    elif parts[at][-1] == "е":
        parts[at] = parts[at][:-1]
    return "-".join(parts)


def _english(document: Document, span: Span, main: SessionMention) -> Leaf | None:
    found: list[tuple[int, Leaf]] = []
    for match in (
        *_EN_PLACE.finditer(document.text, *span),
        *_EN_HOST.finditer(document.text, *span),
    ):
        town = re.sub(r"(?: (?:of|de|la|el|upon))+$", "", match["town"])
        words = town.split()
        if words[0].lower() in _NOT_PLACES or document.is_quoted(match.start("town")):
            continue
        end = match.start("town") + len(town)
        following = document.text[end : end + 3]
        if match[0].startswith("at") or len(words) > 3 or following.startswith("’"):
            continue
        leaf = document.leaf(town, match.start("town"), end, "place.in", 0.9)
        found.append((abs(match.start() - main.end), leaf))
    return min(found, key=lambda pair: pair[0])[1] if found else None


def _azerbaijani(document: Document, span: Span) -> Leaf | None:
    match = _AZ_TOWN.search(document.text, *span)
    if match:
        town = without_locative(match["town"]) if " " in match["town"] else match["town"]
        return document.leaf(town, match.start("town"), match.end("town"), "place.town", 0.93)
    for match in _AZ_LOCATIVE.finditer(document.text, *span):
        word = match["town"] + match["end"]
        if match["town"].lower().replace("i̇", "i").startswith(_AZ_NOT_TOWNS):
            continue
        if document.is_quoted(match.start()):
            continue
        town = without_locative(word)
        return document.leaf(town, match.start("town"), match.end(), "place.locative", 0.88)
    return None
