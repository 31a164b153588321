"""Whose session a mention speaks of: the council beside its noun, not who called or housed it."""

import re

from db.ingest.finders.bodies import Abbreviation, Body, is_abbreviation
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.genres import names_a_genre
from db.ingest.finders.ordinals import roman_value

#: Between a session's noun and who organised it.
_CONVENED = re.compile(
    r"\b(?:созванн|организованн|подготовленн|устроенн|проведённ|проведенн)\w+ (?!в\b|на\b)[^.;]*$"
    r"|\b(?:convened|organi[sz]ed|hosted|arranged|prepared)(?: jointly)? by\b[^.;]*$"
)


def session_council(
    document: Document, index: int, sentence: Span, councils: list[Body]
) -> tuple[Body | None, Abbreviation | None]:
    """The council that a session's noun or verb is of, or its abbreviation beside it."""
    noun = document.tokens[index]
    if document.language == "az":  # «Görüşü X Birliyi təşkil edib»: who stands behind prepared it
        councils = [b for b in councils if b.start < noun.start or "nomn" not in b.cases]
    if len(councils) > 1:  # «на площадке «Студия» собрался клуб»: where it was is not who met
        councils = [b for b in councils if not _is_venue(document, b)] or councils
    if len(councils) > 1:
        councils = [b for b in councils if not _convened_by(document, noun, b)] or councils
    if councils:
        nearest = min(councils, key=lambda body: _distance(body, noun, document.language or ""))
        return nearest, None
    near = document.tokens[max(0, index - 3) : index + 4]
    for token in near:
        text = token.text.split("-")[0].split("’")[0]
        if (
            token.is_word
            and len(text) > 2
            and not roman_value(text)
            and is_abbreviation(text)
            and not names_a_genre(text)
            and not _in_capitals(document, sentence)
            and sentence.start <= token.start < sentence.end
        ):
            return None, Abbreviation(text, token.start, token.start + len(text))
    return None, None


def _convened_by(document: Document, noun: Token, body: Body) -> bool:
    """«заседание, созванное X и Мастерской Y», "a session convened by the Z Forum"."""
    between = document.text[noun.end : body.start] if body.start > noun.end else ""
    return _CONVENED.search(between) is not None


def _is_venue(document: Document, body: Body) -> bool:
    if body.cases == {"ablt"}:
        return True  # «организованном Союзом ректоров»: who did it
    before = document.text[max(0, body.start - 4) : body.start].lower()
    return "loct" in body.cases and before.endswith((" на ", " в ", " во "))


def _in_capitals(document: Document, span: Span) -> bool:
    """A heading in capital letters: its short words are no abbreviations."""
    letters = [char for char in document.text[span.start : span.end] if char.isalpha()]
    return sum(char.isupper() for char in letters) * 10 > len(letters) * 7


def _distance(body: Body, noun: Token, language: str) -> int:
    """Characters between the noun and the body; the wrong side counts three times."""
    if body.start >= noun.end:
        return (body.start - noun.end) * (3 if language == "az" else 1)
    return (noun.start - body.end) * (1 if language == "az" else 3)
