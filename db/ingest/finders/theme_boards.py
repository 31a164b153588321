"""A theme that people read on something: a poster, a door, an invitation. Knows no sessions."""

import re

from db.ingest.finders.document import Document, Span
from db.ingest.finders.quotes import Quote
from db.language.patterns import regex

#: What a theme is written on, «на афише значилось «…»», and the other way round.
_RU_BOARD = (
    r"(?:афиш|плакат|баннер|растяжк|табличк|вывеск|приглашени|пригласительн|обложк|транспарант"
    r"|стенд|доск|двер|сцен|экран|открытк|программк|стен[аеыу]\b|буклет|бейдж|зонт|папк)\w*"
)
_RU_WRITTEN = (
    r"(?:знач|стоял|красов|глас|напис|вывед|чита|висел|прочесть|горел|напечат|объявл|обеща|украш"
    r"|подпис|выбит|вышит|указ)\w*"
)
_EN_BOARD = (
    r"(?:poster|banner|invitation|programme|program|signboard|sign|placard|flyer|leaflet|brochure"
    r"|board|badge|bill|cover|wall|door|umbrella|screen|ticket|card|booklet)s?"
)
_EN_WRITTEN = (
    r"(?:read|said|says|ran|proclaimed|announced|promised|declared|bore|carried|painted|printed"
    r"|chalked|written|emblazoned|billed|spelled|spelt|advertised|hung)"
)
_AZ_BOARD = (
    r"(?:afişa|plakat|lövhə|dəvətnamə|pankart|elan|proqram|qapı|divar|ekran|bukleti?|üz qabığı)\w*"
)
_AZ_WRITTEN = (
    r"(?:yazıl|oxun|həkk ol|göstəril|qeyd ol|asıl|vurul|çap ol|bəzəy|çıxarıl|parlayır|görün)\w*"
)
_BEFORE = {
    "ru": regex(
        rf"\b(?:{_RU_BOARD}\b[^«“\"„;.!?]{{0,70}}\b{_RU_WRITTEN}"
        rf"|{_RU_WRITTEN} (?:[а-яё]+ )?(?:на|в) (?:[а-яё]+ ){{0,2}}{_RU_BOARD}"
        rf"|на (?:[а-яё]+ ){{0,3}}{_RU_BOARD}(?: [а-яё]+){{0,3}}\s?[:—–])"
        r"(?: [а-яё]+){0,2}\s?[:,—–-]?\s*$"
        r"|\b(?:висел[ои]?|значил[ои]сь|красовал\w+|гласил[аио]?|написано|выведено)\s?:?\s*$",
        re.IGNORECASE,
    ),
    "en": regex(
        rf"\b(?:{_EN_BOARD}\b[^“\"‘;.!?]{{0,60}}\b{_EN_WRITTEN}"
        r"|billed|advertised|promoted|publici[sz]ed)(?: simply| only| the words"
        r"| as| quietly| in [a-z ]{3,30})*\s?[:,—–-]?\s*$",
        re.IGNORECASE,
    ),
    "az": regex(rf"(?<!\w){_AZ_BOARD}[^“«\"„;.!?]{{0,60}}$", re.IGNORECASE),
}
_BEHIND = {
    "ru": regex(
        r"\s?,?\s?[—–-]?\s?(?:(?:так|именно так|эти слова|такие слова|это) )?(?:и )?(?:было )?"
        rf"{_RU_WRITTEN} (?:[а-яё]+ )?(?:на|в|над|поперёк) (?:[а-яё]+ ){{0,3}}{_RU_BOARD}",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\s?,?\s?(?:(?:was|were|stood) )?(?:the (?:words|line) )?(?:(?:was|were) )?"
        rf"{_EN_WRITTEN} (?:in [a-z ]{{3,30}} )?(?:over|on|across|above|in) (?:the|every|each|a)"
        rf" (?:[\w’-]+ ){{0,2}}{_EN_BOARD}|\s?,? (?:the|every|each) {_EN_BOARD}"
        rf"(?: [a-z]+){{0,5}} {_EN_WRITTEN}",
        re.IGNORECASE,
    ),
    "az": regex(
        rf"\s?(?:sözləri |ifadəsi |şüarı |adı )?(?:[^\W\d_]+ ){{0,2}}?{_AZ_WRITTEN}", re.IGNORECASE
    ),
}
_AZ_READ = regex(rf"(?<!\w){_AZ_WRITTEN}", re.IGNORECASE)
#: So far before a quotation stands what it is written on.
_NEAR = 110


def is_on_board(document: Document, span: Span, quote: Quote) -> bool:
    """«На афише значилось «…»», "the poster read “…”", «lövhədə “…” yazılmışdı»."""
    language = document.language or ""
    if language not in _BEFORE:
        return False
    words = document.unquoted[max(span.start, quote.start - _NEAR) : quote.start]
    board = _BEFORE[language].search(words)
    behind = _BEHIND[language].match(document.unquoted, quote.end, span.end)
    if language == "az":
        return board is not None and (behind or _AZ_READ.search(board[0])) is not None
    return board is not None or behind is not None
