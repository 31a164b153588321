"""Mentions of earlier sessions of the same council, and of their points, inside a point."""

import re

from db.ingest.finders.document import Document
from db.ingest.finders.ordinals import ordinal_value
from db.language.patterns import regex
from db.model import LinkKind, ProposedReference

_ORDINAL_RU = (
    r"(?P<ordinal>\d{1,2}-?(?:го|ом|м|му|й|е|ей|ой)|[IVX]{1,5}|[а-яё]+(?:ого|его|ьего"
    r"|ой|ей|ом|ем|ьем|ьей)|[а-яё]+ [а-яё]+(?:ого|его|ой|ом))"
)
_ORDINAL_EN = r"(?P<ordinal>\d{1,2}(?:st|nd|rd|th)|[IVX]{1,5}|[a-z]+(?:-[a-z]+)?)"
_ORDINAL_AZ = r"(?P<ordinal>\d{1,2}-c[iıuü]|[IVX]{1,5}|[^\W\d_]+(?: [^\W\d_]+)?nc[iıuü])"
_NUMBER_RU = (
    r"(?:п\.\s?|п{2}\.\s?|пункт\w*\s?)(?P<number>\d{1,2}(?:\.\d{1,2})?|[IVX]{1,5})(?:\s?,?\s?)"
)
_SESSION = {
    "ru": regex(
        rf"(?:{_NUMBER_RU}(?:\w+ )?(?:[^\W\d_]+ ){{0,3}}?)?{_ORDINAL_RU} (?:\w+"
        rf" ){{0,1}}?(?:заседани|сесси|встреч)\w+"
        , re.IGNORECASE),
    "en": regex(
        rf"(?:(?:point|item|paragraph|para\.?) (?P<number>\d{{1,2}}(?:\.\d{{1,2}})?"
        rf"|[IVX]{{1,5}}) (?:[a-zé]+ ){{0,6}}?)?"
        rf"{_ORDINAL_EN} (?:regular |annual |plenary )?(?:session|meeting)", re.IGNORECASE),
    "az": regex(
        rf"{_ORDINAL_AZ} (?:iclas|sessiya|görüş)[^\W\d_]*"
        r"(?:(?: [^\W\d_]+){0,2} (?P<number>\d{1,2})-c[iıuü] "
        rf"(?:bənd|maddə)[^\W\d_]*)?", re.IGNORECASE),
}  # fmt: skip
_KINDS: dict[str, tuple[tuple[LinkKind, str], ...]] = {
    "ru": (
        (LinkKind.REAFFIRMS, (r"подтверд\w+|подтвержда\w+|вновь\b|повтори\w+|напомни\w+"
            r"|остаётся в силе"
            r"|остаются в силе|верны?\b")),
        (LinkKind.CHANGES, (r"измен\w+|уточн\w+|пересмотр\w+|дополни\w+|отмен\w+|вместо|замен\w+"
            r"|внес\w+ поправк\w+|скорректир\w+|продл\w+")),
        (LinkKind.REPORTS_ON, (r"доложи\w+|отч[её]т\w*|заслуша\w+|о ходе|о выполнени\w+"
            r"|ход\w* (?:выполнени|исполнени|реализаци)\w+|проинформирова\w+|итоги выполнения"
            r"|выполнен\w*")),
        (LinkKind.FOLLOWS_UP, (r"во исполнение|в развитие|продолж\w+|в соответствии с"
            r"|в продолжение|по поручению|на основании|развива\w+|согласно|принят\w+ на|реш\w+")),
    ),
    "en": (
        (LinkKind.REAFFIRMS, r"reaffirm\w*|reiterat\w*|confirm\w*|recall\w*"),
        (LinkKind.CHANGES, (r"amend\w*|revis\w*|replac\w*|supersed\w*|modif\w*|chang\w*"
            r"|extend\w*|rescind\w*|postpon\w*|updat\w*")),
        (LinkKind.REPORTS_ON, r"report\w*|progress|implementation of|heard|took stock|reviewed"),
        (LinkKind.FOLLOWS_UP, (r"following|follow\w* up|pursuant|further to|in implementation"
            r"|continu\w*|building on|in accordance|as decided|as agreed|under point")),
    ),
    "az": (
        (LinkKind.REAFFIRMS, r"təsdiqlə\w+|bir daha|təkrar"),
        (LinkKind.CHANGES, (r"dəyişdir\w*|dəyişiklik|yenidən baxıl\w*|əlavə ed\w+|əvəz\w*|ləğv"
            r"|dəqiqləşdir\w*|uzad\w+")),
        (LinkKind.REPORTS_ON, r"hesabat\w*|icra\w*|gedişi\w*|məlumat ver\w+|yerinə yetiril\w*"),
        (LinkKind.FOLLOWS_UP, r"uyğun\w*|əsasən|davam\w*|müvafiq|əsasında|irəli gələrək"),
    ),
}  # fmt: skip
_NEXT = regex(r"следующ|очередн|предстоящ|\bnext\b|forthcoming|növbəti|gələn", re.IGNORECASE)


def find_references(
    document: Document, start: int, end: int, own: int
) -> tuple[ProposedReference, ...]:
    """The earlier sessions that ``text[start:end]`` speaks of; ``own`` is this session's number.

    A session with the same or a higher number is no earlier one.
    """
    language = document.language or ""
    pattern = _SESSION.get(language)
    if pattern is None:
        return ()
    found = []
    for match in pattern.finditer(document.text, start, end):
        ordinal, begin, stop = _ordinal(match, language)
        before = document.text[max(start, match.start() - 20) : match.start()]
        if not ordinal or (own and ordinal >= own) or _NEXT.search(before + match[0]):
            continue
        sentence = document.sentence_at(match.start())
        first, last = max(start, sentence.start), min(end, sentence.end)
        kind = _kind(document, first, last, match, language)
        confidence, reason = 0.86, ""
        if kind is None:
            if not match["number"]:
                continue
            # A point that is cited is built upon, whatever the words for it.
            kind = (LinkKind.FOLLOWS_UP, match.start(), match.end())
            confidence, reason = 0.7, "weak_pattern"
        number = None
        if match["number"]:
            number = document.leaf(
                match["number"], match.start("number"), match.end("number"), "reference.point", 0.9
            )
        found.append(
            ProposedReference(
                document.leaf(str(kind[0]), kind[1], kind[2], "reference.verb", confidence, reason),
                document.leaf(ordinal, begin, stop, "reference.session", 0.9),
                number,
            )
        )
    return tuple(found)


def _ordinal(match: re.Match[str], language: str) -> tuple[int, int, int]:
    words = match["ordinal"]
    value = ordinal_value(words, language)
    begin = match.start("ordinal")
    if not value and " " in words:
        last = words.rsplit(" ", 1)[-1]
        value, begin = ordinal_value(last, language), match.end("ordinal") - len(last)
    return value, begin, match.end("ordinal")


def _kind(
    document: Document, start: int, end: int, match: re.Match[str], language: str
) -> tuple[LinkKind, int, int] | None:
    """The verb of the sentence; the one nearest before the mention, else any."""
    best: tuple[int, LinkKind, int, int] | None = None
    for kind, words in _KINDS[language]:
        for verb in re.finditer(rf"(?<!\w)(?:{words})", document.text[start:end], re.IGNORECASE):
            at = start + verb.start()
            after = at > match.start()
            distance = abs(match.start() - at) + (200 if after and language != "az" else 0)
            distance += 150 * (kind is LinkKind.FOLLOWS_UP)
            if best is None or distance < best[0]:
                best = (distance, kind, at, start + verb.end())
    return best[1:] if best else None
