"""A theme in a line of its own between the title of a session and its line of town and day."""

import re

from db.ingest.finders.bodies import bodies_in
from db.ingest.finders.dates import date_mentions
from db.ingest.finders.document import Block, Document
from db.ingest.finders.genres import names_a_genre
from db.ingest.finders.quotes import Quote
from db.ingest.finders.session_signs import is_session_noun
from db.ingest.finders.sessions import SessionMention
from db.ingest.finders.theme_cues import SAYS
from db.language.patterns import regex
from db.model import Leaf

#: So many words a theme has in such a line.
_LEAST, _MOST = 3, 16
#: A line of a town and of a day is short.
_DATELINE = 80
#: «Участники выразили надежду, что …» in marks: what somebody said, and no title.
_SAYS_THAT = regex(
    r"\b(?:выразил|отметил|заявил|подчеркнул|уверен|надеюсь|считаю|надеемся|считаем|сказал)\w*"
    r"[^,.:]{0,40}, что\b|(?:bildir|vurğula|qeyd ed|ümid ed|inan)\w*,? ki\b",
    re.IGNORECASE,
)
#: «“X Strategiyası” və “Y planı”nın qəbul edilməsi»: behind what was adopted.
_ADOPTED_BEHIND = regex(
    r"(?:n[ıi]n|nun|nün)?(?: və [«“\"][^«»“”\"\n]{3,120}[»”\"]\w*)?"
    r" (?:qəbul|təsdiq|imzalan|bəyən)(?:\s?(?:ed|olun)|[ıiuü])\w*",
    re.IGNORECASE,
)
#: The last item of every agenda.
_SUNDRY = regex(
    r"(?:разное|прочее|прочие вопросы|miscellaneous|any other business|aob|other matters|müxtəlif"
    r"|digər məsələlər|sair)\W*",
    re.IGNORECASE,
)
#: A title, and what it is on.
_TITLED = regex(r"[^\n:«“\"]{8,110}: (?P<theme>[^\n:«“\"]{8,140})")
_NOT_THEMES = regex(
    r"[:@|<>\d]|https?|www\.|[.;,]$"
    r"|\b(?:участник|приложени|проект\b|перевод|принят|подписан|утвержд|для служебн|participants"
    r"|draft|annex|adopted|signed|approved|translation|confidential|iştirakçı|əlavə|layihə|qəbul"
    r"|imzalan|təsdiq)",
    re.IGNORECASE,
)


def theme_under_title(document: Document, main: SessionMention) -> Leaf | None:
    """«Вторая сессия Форума» / «Климат и урожай в степи» / «Оренбург, 11 июня 2019 года»."""
    index = document.block_index(main.start)
    if not main.heading or index + 2 >= len(document.blocks):
        return None
    title, line, below = document.blocks[index : index + 3]
    if not _is_dateline(document, below) or title.label or line.label:
        return None
    text = document.text[line.line_start : line.end]
    if not _LEAST <= len(text.split()) <= _MOST or not text[0].isupper():
        return None
    if _NOT_THEMES.search(text) or any(names_a_genre(word.upper()) for word in text.split()):
        return None
    first, last = document.token_range(line.line_start, line.end)
    words = [token.text for token in document.tokens[first:last] if token.is_word]
    if any(is_session_noun(word, document.language) for word in words):
        return None
    if bodies_in(document, line.line_start, line.end) or _is_named(words):
        return None
    return document.leaf(text, line.line_start, line.end, "theme.title", 0.65, "weak_pattern")


def theme_in_title(document: Document, main: SessionMention) -> Leaf | None:
    """«Отчёт о пятом семинаре: общий снег, разные цифры» over a line of a town and a day."""
    noun = document.text[main.start : main.end].lower()
    for index in range(min(document.block_index(main.start) + 1, len(document.blocks) - 1)):
        line = document.blocks[index]
        match = _TITLED.fullmatch(document.text, line.line_start, line.end)
        if match is None or line.label or not _is_dateline(document, document.blocks[index + 1]):
            continue
        first, last = document.token_range(line.line_start, line.end)
        named = [
            token.start < match.start("theme")
            for token in document.tokens[first:last]
            if token.is_word
            and (token.text.lower() == noun or is_session_noun(token.text, document.language))
        ]
        theme = match["theme"]
        if not named or not all(named) or len(theme.split()) < _LEAST or _NOT_THEMES.search(theme):
            continue
        if not bodies_in(document, *match.span("theme")):
            return document.leaf(theme, *match.span("theme"), "theme.title", 0.7, "weak_pattern")
    return None


def is_no_theme(document: Document, quote: Quote) -> bool:
    """True for what somebody said in marks, a paper that was adopted, and the agenda's sundries."""
    if _SUNDRY.fullmatch(document.text, quote.inner_start, quote.inner_end):
        return True
    said = _SAYS_THAT.search(document.text, quote.inner_start, quote.inner_end)
    return bool(said or _ADOPTED_BEHIND.match(document.text, quote.end))


def is_said(document: Document, index: int) -> bool:
    """True for a line under «Onun sözlərinə görə, …:», «Он добавил:»: somebody's words."""
    above = document.blocks[index - 1] if index else None
    return above is not None and SAYS.search(document.text, *above[1:3]) is not None


def _is_named(words: list[str]) -> bool:
    """True where no word is written small: the names of a house, of persons."""
    return all(word[0].isupper() for word in words)


def _is_dateline(document: Document, block: Block) -> bool:
    language = document.language or "en"
    if block.end - block.line_start > _DATELINE:
        return False
    return bool(date_mentions(document.text, block.line_start, block.end, language))


def is_of_name(main: SessionMention, quote: Quote) -> bool:
    """True where the council itself is quoted, or what is quoted belongs to its name."""
    council = main.council
    if council is None:
        return False
    return quote.inner_start <= council.start < quote.end or (
        council.start < quote.start < council.end
    )
