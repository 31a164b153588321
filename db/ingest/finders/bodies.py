"""Named bodies in a text: councils, institutes, funds. Finds them; says not what they did."""

from typing import NamedTuple

from db.ingest.finders.document import Document
from db.language.patterns import regex


class Abbreviation(NamedTuple):
    """An abbreviation and where it stands."""

    text: str
    start: int
    end: int


class Body(NamedTuple):
    """A named body at ``text[start:end]``; ``name`` is in the nominative.

    ``head`` is its head noun in the dictionary form; ``cases`` are the cases it can stand in
    (Russian only); ``gloss`` is the abbreviation printed with it; ``after`` is the offset behind
    name and gloss.
    """

    start: int
    end: int
    name: str
    head: str
    cases: frozenset[str]
    gloss: Abbreviation | None
    after: int


_GLOSS = regex(
    r"\s?\(\s*(?:(?:далее|в дальнейшем|сокращённо|сокращенно|hereinafter|hereafter|henceforth"
    r"|known|abbreviated|or|bundan sonra|qısaca|ниже|здесь и далее|по-[а-яё]+|англ|рус"
    r"|аббревиатура|in [A-Z][a-z]+|bu mətndə|ingiliscə|rusca|qısaldılmış)\b"
    r"[^()«»“”\"]{0,30}?[\s:,–—-]+)?(?:[Tt]he )?"
    r"(?:[^\W\d_]{3,20}[,;] )?[«“\"‘„]?"
    r"(?P<text>[^\W\d_][\w&./-]{1,14}(?: [A-ZА-ЯЁ]\w{2,10})?)[»”\"’]?"
    r"\s*(?:[,;/][^()]{1,60})?\)"
)
#: «(Ankara Politika Merkezi, APM)»: the name in another language, then its abbreviation.
_FOREIGN_GLOSS = regex(r"\s?\([^()«»“”\"]{6,90}[,;—–]\s?(?P<text>[^\W\d_][\w&.-]{1,11})\)")
#: «…, known as CCS»: an abbreviation that is told in prose.
_SPOKEN_GLOSS = regex(
    r",? (?:(?:and )?(?:better |also |widely )?known (?:to [a-z ]{3,30} )?as|(?:or|called"
    r"|abbreviated)(?: as)?|сокращ[её]нно|или"
    r"|известн\w+ как|он же|она же|коротко|проще|qısaca|yaxud|yəni|henceforth|or simply"
    r"|или попросту|или просто|[—–])"
    r" (?:the |[«“\"])?"
    r"(?P<text>[A-ZА-ЯЁÇƏĞİÖŞÜ][\w&-]{1,11})"
    r"(?=[,.;»”\" )]|$)"
)
_BEFORE_BRACKET = regex(r"(?<!\w)(?P<text>[^\W\d_][\w&-]{1,11}) \($")
_BEFORE_NAME = regex(
    r"(?<!\w)(?P<text>[^\W\d_][\w&-]{1,11})(?:,| [|·•/—–-]|:|, (?:or|или|yəni)) (?:the )?$"
)
#: «Хорогский центр языков · ХЦЯ»: at the head of a page, behind the name.
_BEHIND_NAME = regex(r" [|·•/] (?P<text>[^\W\d_][\w&-]{1,11})(?=\s|$)")
#: A remark in brackets that may stand between a body and what follows: a town, a country.
_REMARK = regex(r"\s?\([^()]{2,40}\)")


#: A title that begins like a body's name goes on for so many words at least.
_TITLE_GOES_ON = 4
#: What an agency puts behind a headline.
_NOTES = frozenset(
    "PHOTO PHOTOS VIDEO VIDEOS UPDATED UPDATE EXCLUSIVE LIVE ФОТО ВИДЕО ОБНОВЛЕНО YENİLƏNİB".split()
)
_COUNTING = regex("[IVXL]{2,}(?:th|st|nd|rd)")


def is_abbreviation(text: str) -> bool:
    """True for «РАЭС», "DBSEC", «МГИМО-У»: no ordinary word, at least two capitals; not "XIIth"."""
    if _COUNTING.fullmatch(text) or text in _NOTES:
        return False
    letters = [char for char in text if char.isalpha()]
    capitals = sum(char.isupper() for char in letters)
    return len(letters) >= 2 and capitals >= 2 and capitals * 2 >= len(letters) and " " not in text


def gloss_at(document: Document, at: int, end: int) -> tuple[Abbreviation | None, int]:
    """The abbreviation in brackets right after a name, and the offset behind the brackets."""
    match = _GLOSS.match(document.text, at, end)
    if match is None:
        match = _FOREIGN_GLOSS.match(document.text, at, end)
        match = match or _SPOKEN_GLOSS.match(document.text, at, end)
        if match is None or not is_abbreviation(match["text"]):
            return None, at
    text = match["text"]
    if is_abbreviation(text) or is_abbreviation(text.split(" ")[0]):
        return Abbreviation(text, match.start("text"), match.end("text")), match.end()
    return None, match.end()


def remark_end(document: Document, at: int, end: int) -> int:
    """The offset behind a short remark in brackets, or ``at``."""
    match = _REMARK.match(document.text, at, end)
    return match.end() if match else at


def bodies_in(document: Document, start: int, end: int) -> list[Body]:
    """All named bodies of ``text[start:end]`` in order."""
    from db.ingest.finders import bodies_az, bodies_en, bodies_foreign, bodies_ru

    finders = {"ru": bodies_ru, "az": bodies_az}
    found = finders.get(document.language or "", bodies_en).bodies_in(document, start, end)
    if document.language in finders:
        for body in bodies_foreign.foreign_bodies(document, start, end):
            if not any(one.start < body.end and body.start < one.after for one in found):
                found = sorted([*found, body], key=lambda one: one.start)
    found = [
        _explained(document, body, start, end) for body in found if not _opens_title(document, body)
    ]
    if document.known is not None:
        return document.known.bodies.merged(document, found, start, end)
    return found


def _opens_title(document: Document, body: Body) -> bool:
    """«Диалог экспертных сообществ на пространстве Евразии: основные направления»: a title."""
    return any(
        quote.inner_start == body.start
        and body.after < quote.inner_end
        and len(document.text[body.after : quote.inner_end].split()) >= _TITLE_GOES_ON
        and ". " not in document.text[quote.inner_start : quote.inner_end]
        for quote in document.quotes
    )


def _explained(document: Document, body: Body, start: int, end: int) -> Body:
    """«ХГУ (Хакасский государственный университет)»: the abbreviation stands before the name."""
    if body.gloss is not None:
        return body
    if document.text[body.after : min(body.after + 1, end)] != ")":
        return _spelt_out(document, body, start)
    match = _BEFORE_BRACKET.search(document.text, max(start, body.start - 16), body.start)
    if match is None or not is_abbreviation(match["text"]):
        return body
    gloss = Abbreviation(match["text"], *match.span("text"))
    return body._replace(start=gloss.start, gloss=gloss, after=body.after + 1, cases=frozenset())


def _spelt_out(document: Document, body: Body, start: int) -> Body:
    """«SPL, the Samara Policy Lab», «АИР — Агентство исследований рек»: its letters first."""
    from db.ingest.finders.abbreviations import matches_initials

    match = _BEFORE_NAME.search(document.text, max(start, body.start - 16), body.start)
    match = match or _BEHIND_NAME.match(document.text, body.after)
    if match is None or not is_abbreviation(match["text"]):
        return body
    if not matches_initials(match["text"], body.name):
        return body
    gloss = Abbreviation(match["text"], *match.span("text"))
    return body._replace(start=gloss.start, gloss=gloss)


def council_heads(language: str | None) -> frozenset[str]:
    """The head nouns of bodies that hold sessions, as ``Body.head`` gives them."""
    from db.ingest.finders import words_az, words_en, words_ru

    if language == "ru":
        return words_ru.COUNCIL_HEADS
    if language == "az":
        return frozenset(words_az.COUNCIL_HEADS)
    return words_en.COUNCIL_HEADS
