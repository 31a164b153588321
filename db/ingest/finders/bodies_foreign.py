"""Names of bodies in another language than the text's: «Balkan Policy Institute», «Casa Europa».

A run of capital words in the Latin script with a head noun that some language of it has.
"""

import re
from collections.abc import Iterator

from db.ingest.finders.bodies import Body, gloss_at
from db.ingest.finders.document import Document
from db.ingest.finders.words_az import EVENT_NOUNS, SESSION_NOUNS
from db.ingest.finders.words_foreign import ENGLISH_HEADS, FOREIGN_HEADS, TURKISH_HEADS
from db.language.azerbaijani import lower
from db.language.patterns import regex

_WORD = r"[A-ZÀ-ÖØ-ÞĀ-žƏ][^\W\d_]*(?:[-’'][^\W\d_]+)*"
_SMALL = r"(?:of|for|on|and|the|in|del?|des|du|los|las|la|et|für|und)"
_CASE = r"(?:n[ıiuü]n|n[ıiuü]|nd[aə]n?|n[aə])"
_HEAD = regex(
    rf"(?<!\w)(?:(?:{'|'.join(sorted(ENGLISH_HEADS | FOREIGN_HEADS))})"
    rf"|(?:{'|'.join(sorted(TURKISH_HEADS))}){_CASE}?)(?!\w)",
    re.IGNORECASE,
)
_RUN = regex(rf"{_WORD}(?: (?:{_SMALL} ){{0,2}}{_WORD})*")
#: The Azerbaijani ending of a case behind such a name.
_ENDING = regex(rf"[-’'][^\W\d_]{{1,5}}$|(?<=[ıiuü]){_CASE}$")
#: «Çilinin Casa Europa»: whose it is.
_OWNER = regex(r"n?[ıiuü]n$")
_LATIN = regex("[A-Za-z]{3}")
_LONGEST = 90


def foreign_bodies(document: Document, start: int, end: int) -> Iterator[Body]:
    """All such names of a stretch of a Russian or an Azerbaijani text."""
    text = document.text
    if document.language == "ru" and _LATIN.search(text, start, end) is None:
        return
    stop = start
    for head in _HEAD.finditer(text, start, end):
        if head.start() < stop or not head[0][0].isupper():
            continue
        line = text.rfind("\n", stop, head.start()) + 1
        for run in _RUN.finditer(text, max(stop, line), min(end, head.end() + _LONGEST)):
            if run.start() > head.start():
                break
            if head.start() < run.end():
                stop = run.end()
                if (body := _body(document, run, head, end)) is not None:
                    yield body
                break


def _body(document: Document, run: re.Match[str], head: re.Match[str], end: int) -> Body | None:
    begin, name = run.start(), run[0]
    if document.language == "az":
        while begin < head.start() and _is_own_word(name.split(" ", 1)[0]):
            begin += len(name.split(" ", 1)[0]) + 1
            name = document.text[begin : run.end()]
        name = _ENDING.sub("", name)
    if " " not in name:
        return None
    gloss, after = gloss_at(document, run.end(), end)
    return Body(begin, run.end(), name, head[0].lower(), frozenset(), gloss, after)


def _is_own_word(word: str) -> bool:
    """An Azerbaijani word that opens the sentence, or the genitive of whose the body is."""
    lowered = lower(word)
    own = "ə" in lowered or lowered.startswith(SESSION_NOUNS + EVENT_NOUNS)
    return own or lowered in {"bu", "onu", "həmin", "ev"} or _OWNER.search(lowered) is not None
