"""Organisers named before and only pointed at: «обе организации выступили устроителями»."""

import re

from db.ingest.finders.bodies import Body
from db.ingest.finders.document import Document, Span
from db.ingest.finders.organiser_lists import BodyLists
from db.language.patterns import regex

_RU_HOUSES = (
    r"(?:организаци|учреждени|институт|центр|структур|ведомств|дом|партн[её]р|сторон|академи"
    r"|фонд)\w*"
)
_EN_HOUSES = (
    r"(?:institution|institute|organi[sz]ation|bod(?:y|ie)|centre|center|house|partner|academ(?:y|ie)"
    r"|foundation|part(?:y|ie))s?"
)
#: Two bodies pointed at, in the clause that makes organisers of them.
_BOTH = {
    "ru": regex(
        rf"\b(?:об(?:е|а|еих|оих)|(?:два|две) наш(?:их|и)|наши (?:два|две)|эти(?:ми)? (?:две"
        rf"|двумя)|те же (?:две|два)|они же) {_RU_HOUSES}"
        r"[^.;:«»]{0,60}?(?:устроител|организ|хозя|созвал|подготов|готовил|собрал|пригла|провел"
        r"|затея|устро)"
        rf"|(?:организован|созван|подготовлен|устроен|провед[её]н)\w* (?:[а-яё]+ ){{0,2}}"
        rf"об[ео]ими {_RU_HOUSES}",
        re.IGNORECASE,
    ),
    "en": regex(
        rf"\b(?:both|the two|these two|the same two|our two"
        rf"|both our) {_EN_HOUSES}\b[^.;:“”]{{0,60}}?"
        r"\b(?:organi[sz]|host|conven|prepar|arrang|invit|put together|called)"
        r"|\b(?:organi[sz]ed|hosted|convened|prepared|arranged|called)(?: [a-z]+){0,2} by"
        rf" (?:both|the two|these two|the same two) {_EN_HOUSES}\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"\b(?:hər iki|bu iki|həmin iki|iki|bizim iki) (?:təşkilat|qurum|institut|mərkəz|tərəf"
        r"|müəssisə)\w*"
        r"[^.;:“”]{0,60}?(?:təşkil|hazırla|çağır|keçir|ev sahib|dəvət)",
        re.IGNORECASE,
    ),
}
#: So far before stand those who are pointed at.
_BACK = 700
_TWO = 2


def _sentence_before(document: Document, match: re.Match[str]) -> int:
    """Where the sentence before begins; the first words of the own one are the houses."""
    own = document.sentence_at(match.start())
    before = document.sentence_at(max(0, own.start - 2))
    return before.start if own.start == match.start() else own.start


def pointed_at(document: Document, lists: BodyLists, part: Span, council: str = "") -> list[Body]:
    """The last two bodies named side by side before such words; none where there are no two."""
    pattern = _BOTH.get(document.language or "")
    for match in pattern.finditer(document.unquoted, *part) if pattern else ():
        before = lists.all_in(max(0, match.start() - _BACK), match.start())
        before = [body for body in before if body.name != council]
        pairs = [run for run in lists.runs(before) if len(run) == 2]
        if pairs:
            return pairs[-1]
        told = {
            body.name: body for body in before if body.start >= _sentence_before(document, match)
        }
        if len(told) == _TWO:  # "under X, director of the A, and Y, founder of the B. Our two …"
            return list(told.values())
    return []
