"""A theme in a line of its own between the title of a session and its line of town and day."""

import re

from db.ingest.finders.bodies import bodies_in
from db.ingest.finders.dates import date_mentions
from db.ingest.finders.document import Block, Document
from db.ingest.finders.genres import names_a_genre
from db.ingest.finders.session_signs import is_session_noun
from db.ingest.finders.sessions import SessionMention
from db.model import Leaf

#: So many words a theme has in such a line.
_LEAST, _MOST = 3, 16
#: A line of a town and of a day is short.
_DATELINE = 80
_NOT_THEMES = re.compile(
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


def _is_named(words: list[str]) -> bool:
    """True where no word is written small: the names of a house, of persons."""
    return all(word[0].isupper() for word in words)


def _is_dateline(document: Document, block: Block) -> bool:
    language = document.language or "en"
    if block.end - block.line_start > _DATELINE:
        return False
    return bool(date_mentions(document.text, block.line_start, block.end, language))
