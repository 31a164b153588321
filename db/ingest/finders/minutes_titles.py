"""The line «ПРОТОКОЛ № 7», "MINUTES", «5 saylı protokol» in the head of a document."""

import re

from db.ingest.finders.document import Document
from db.language.patterns import regex

#: The title stands within so many paragraphs.
_HEAD = 8
_TITLE = {
    "ru": regex(
        r"(?:(?P<word>[а-яё]+(?:ый|ой|ий)) )?протокол"
        r"(?:(?: за)? ?(?:№|n|номер) ?(?P<number>[^\W_]{1,4})(?:[/-](?:19|20)?\d\d)?"
        r"|-(?P<joined>\d{1,2}))?(?: от\b[^\n]{4,30})?\W*",
        re.IGNORECASE,
    ),
    "en": regex(
        r"(?:(?P<word>[a-z]+(?:-[a-z]+)?) )?(?:(?:summary|agreed|official|approved) )?"
        r"(?:minutes|proceedings|record|protocol)"
        r"(?:,? (?:№|no\.?|nr\.?|number) ?(?P<number>[^\W_]{1,4})(?:[/-](?:19|20)?\d\d)?)?\W*",
        re.IGNORECASE,
    ),
    "az": regex(
        r"(?:(?P<joined>\d{1,2}) ?(?:saylı|nömrəli|№-li) |(?P<word>[^\W\d_]+) )?protokolu?"
        r"(?: ?(?:№|n|nömrə) ?(?P<number>[^\W_]{1,4})(?:[/-](?:19|20)?\d\d)?)?\W*",
        re.IGNORECASE,
    ),
}


def minutes_title(document: Document) -> re.Match[str] | None:
    """That line, with nothing else in it; None if there is none."""
    pattern = _TITLE.get(document.language or "")
    if pattern is None:
        return None
    for block in document.blocks[:_HEAD]:
        match = pattern.fullmatch(document.text, block.line_start, block.end)
        if match is not None:
            return match
    return None


def is_in_minutes_title(document: Document, offset: int) -> bool:
    """True for the day of «Протокол № 12 от 5 октября 2018 года», which is the session's own."""
    title = minutes_title(document)
    return title is not None and title.start() <= offset < title.end()
