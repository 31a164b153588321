"""Who organised the session: bodies in the construction that says so; never those who supported."""

import re
from functools import lru_cache

from db.ingest.finders import words_en, words_ru
from db.ingest.finders.bodies import Body, bodies_in, is_abbreviation
from db.ingest.finders.bodies_ru import body_at
from db.ingest.finders.document import Document, Span
from db.ingest.finders.fields import field_value
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.sessions import SessionMention

_RU_PASSIVE = re.compile(rf"\b(?:{words_ru.ORGANISED})\b", re.IGNORECASE)
_RU_ACTIVE = re.compile(
    rf"\b(?:{words_ru.ORGANISED_ACTIVE}|взяли на себя|взял\w? на себя|выступ\w+|стал\w?|являются"
    r"|является)\b",
    re.IGNORECASE,
)
_RU_NOUN = re.compile(
    r"организатор\w*|принимающ\w+ сторон\w+|хозя(?:ином|евами)|инициатор\w*|организаци(?:ю|я"
    r"|ей) (?:\w+ ){0,2}|устроител\w+",
    re.IGNORECASE,
)
_RU_LIST = re.compile(
    r"(?:организатор\w*|устроител\w+)(?: (?:заседания|встречи|сессии|мероприятия|форума"
    r"|совета)\w*)?\s?"
    r"[:—–-]\s?",
    re.IGNORECASE,
)
_EN_PASSIVE = re.compile(
    rf"\b(?:{words_en.ORGANISED})\b(?: \w+){{0,4}}? by\b|\bcollaborat\w+ (?:\w+ )?(?:between|of)\b"
    r"|\bjoint (?:effort|initiative) (?:of|by|between)\b|\borgani[sz]ers?(?: \w+){0,4}?(?: were"
    r"| are|:)",
    re.IGNORECASE,
)
_EN_ACTIVE = re.compile(
    rf"\b(?:jointly )?(?:{words_en.ORGANISED})\b(?! (?:\w+ ){{0,4}}by\b)"
    r"|\b(?:were|was|acted as|served as) (?:the |its |joint )*(?:co-?)?(?:organi[sz]er|host)s?\b",
    re.IGNORECASE,
)
_AZ_BY = re.compile(r"\btərəfindən\b|\btəşəbbüsü(?: ilə| əsasında)?(?= |,)", re.IGNORECASE)
_AZ_DONE = re.compile(
    r"təşkil e[dt]\w+|təşkilatç\w+|keçir(?:ib|miş|di)\w*|hazırla(?:y|mış|dı)\w+|çağır(?:ıb|mış"
    r"|dı)\w*"
    r"|ev sahibliyi e[dt]\w+|təsis e[dt]\w+|reallaşdır\w+|düzənlə\w+"
)
_AZ_TOOK_PART = re.compile("iştirak|dəstə|köməy|yardım|sponsor|qonaq|himayə")
_AZ_ORGANISERS = re.compile(r"təşkilatçı(?:ları|sı|lar)?\b\s?[:—–-]?")
_AZ_ORGANISED = re.compile(r"təşkil|keçir|hazırla|çağır|baş tut", re.IGNORECASE)
_BY_MEANS = re.compile(r"\b(?:силами|усилиями|стараниями|трудами|коллективом|командой)\b")
_GAP = {
    "ru": re.compile(
        r"(?:\s|[,;:—–-]|\bи\b|\bа также\b|\bсовместно(?: с)?\b|\bвместе с\b|\bпри участии\b"
        r"|\b(?:г|гор)\.|\([^()]{1,40}\)|\b(?:двумя|тремя|силами|усилиями)\b"
        r"|[а-яё-]+(?=\s)){0,6}\s*"
    ),
    "en": re.compile(
        r"(?:\s|[,;:—–-]|\band\b|\bthe\b|\btogether with\b|\bin (?:co-?operation|partnership"
        r"|collaboration) with\b|\bjointly\b|\bwith\b|\bby\b|\bas well as\b|\bboth\b"
        r"|\b(?:two|three|four|its)?\s?(?:member )?(?:institutes|institutions|centres"
        r"|organisations):?"
        r"){0,8}\s*",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"(?:\s|[,;:—–-]|\bvə\b|\bhəmçinin\b|\bhabelə\b|\bilə(?: birgə| birlikdə)?\b"
        r"|[^\W\d_]+dək[iı]\b|\([^()]{1,40}\)){0,6}\s*"
    ),
}


@lru_cache(maxsize=4)
def _stop(language: str) -> re.Pattern[str]:
    words = {"ru": words_ru.NOT_ORGANISERS, "en": words_en.NOT_ORGANISERS, "az": r"dəstəyi|sponsor"}
    return re.compile(words[language], re.IGNORECASE)


def organisers(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> list[Body]:
    """The organising bodies in order; empty where no construction says who it was."""
    language = document.language or "en"
    stated = field_value(document, "organisers", head_end)
    if stated is not None:
        found = _list_from(document, *stated, "nomn" if language == "ru" else "")
        if found:
            return found
    finders = {"ru": _russian, "en": _english, "az": _azerbaijani}
    spans = [piece for span in document.sentences(0, head_end) for piece in others.pieces(span)]
    spans.sort(key=lambda span: not span.start <= main.start < span.end)
    for span in spans:
        found = finders.get(language, _english)(document, span)
        found = [body for body in found if not _is_council(body, main)]
        if found:
            return found
    return []


def _is_council(body: Body, main: SessionMention) -> bool:
    return main.council is not None and body.name.lower() == main.council.name.lower()


def _list_from(document: Document, start: int, end: int, case: str = "") -> list[Body]:
    """Bodies one after another, with nothing between them that says anything else."""
    language = document.language or "en"
    stop = _stop(language).search(document.text, start, end)
    limit = stop.start() if stop else end
    found: list[Body] = []
    at = start
    bodies = bodies_in(document, start, limit)
    while True:
        body = _next(document, bodies, at, limit, case)
        if body is None and not found:
            body = _later(document, bodies, at, case)
        if body is None:
            return found
        found.append(body)
        at = body.after


def _next(document: Document, bodies: list[Body], at: int, end: int, case: str) -> Body | None:
    """The body that follows with nothing but a list's words before it."""
    language = document.language or "en"
    for body in bodies:
        if body.start < at:
            continue
        gap = _GAP[language].fullmatch(document.text, at, body.start)
        if gap is not None and _stands_in(body, _case_after(gap[0], case)):
            return body
        break
    return _unusual(document, at, end, case)


def _later(document: Document, bodies: list[Body], at: int, case: str) -> Body | None:
    """The first body in that case that a list's words precede."""
    language = document.language or "en"
    for body in bodies:
        gap = _GAP[language].fullmatch(document.text, at, body.start)
        if gap is not None and _stands_in(body, _case_after(gap[0], case)):
            return body
    return None


def _stands_in(body: Body, case: str) -> bool:
    return not case or not body.cases or case in body.cases


def _case_after(gap: str, case: str) -> str:
    """«силами Института X»: these words ask for the genitive."""
    return "gent" if case and _BY_MEANS.search(gap) else case


def _unusual(document: Document, start: int, end: int, case: str) -> Body | None:
    """A named body whose head noun is in no table, right behind the cue (Russian)."""
    if document.language != "ru" or not case:
        return None
    index, last = document.token_range(start, end)
    for at in range(index, min(index + 5, last)):
        token = document.tokens[at]
        if not (token.is_word and token.text[0].isupper()):
            continue
        gap = _GAP["ru"].fullmatch(document.text, start, token.start)
        if gap is None or is_abbreviation(token.text):
            return None
        return body_at(document, at, end, _case_after(gap[0], case))
    return None


def _list_before(document: Document, start: int, end: int) -> list[Body]:
    """«Институт X и центр Y провели …»: nominatives from the sentence's beginning."""
    found = _list_from(document, start, end, "nomn")
    if found and len(document.text[found[-1].after : end].split()) <= 2:
        return found if len(document.text[start : found[0].start].split()) <= 1 else []
    return []


def _russian(document: Document, span: Span) -> list[Body]:
    text = document.text
    for match in _RU_LIST.finditer(text, *span):
        if found := _list_from(document, match.end(), span.end, "nomn"):
            return found
    if _RU_NOUN.search(text, *span):
        for match in _RU_ACTIVE.finditer(text, *span):
            if found := _list_from(document, match.end(), span.end, "nomn"):
                return found
    for match in _RU_PASSIVE.finditer(text, *span):
        if found := _list_from(document, match.end(), span.end, "ablt"):
            return found
    for match in _RU_ACTIVE.finditer(text, *span):
        if re.match(r"выступ|стал|явля", match[0], re.IGNORECASE):
            continue
        if found := _list_from(document, match.end(), span.end, "nomn"):
            return found
        if found := _list_before(document, span.start, match.start()):
            return found
    return []


def _english(document: Document, span: Span) -> list[Body]:
    for match in _EN_PASSIVE.finditer(document.text, *span):
        if found := _list_from(document, match.end(), span.end):
            return found
    for match in _EN_ACTIVE.finditer(document.text, *span):
        found = _list_from(document, span.start, match.start())
        if found and not document.text[found[-1].after : match.start()].strip(" ,"):
            return found
    return []


def _azerbaijani(document: Document, span: Span) -> list[Body]:
    text = document.text
    for match in _AZ_BY.finditer(text, *span):
        organised = _AZ_ORGANISED.search(text, match.end(), span.end)
        if organised and (found := _list_until(document, span.start, match.start())):
            return found
    for match in _AZ_ORGANISERS.finditer(text, *span):
        if found := _list_from(document, match.end(), span.end):
            return found
    for match in _AZ_DONE.finditer(text, *span):
        if found := _list_until(document, span.start, match.start()):
            return found
    return []


def _list_until(document: Document, start: int, end: int) -> list[Body]:
    """The bodies of a list that ends right there (a few adverbs may stand between)."""
    found: list[Body] = []
    at = end
    for body in reversed(bodies_in(document, start, end)):
        between = document.text[body.after : at]
        gap = _GAP["az"].fullmatch(document.text, body.after, at)
        short = len(between.split()) <= 2 and not found and "," not in between
        short = short and not _AZ_TOOK_PART.search(between)
        if gap is None and not short:
            break
        found.insert(0, body)
        at = body.start
    return found
