"""Quotation marks by language, and the spaces at which a line must not end."""

import html
import re
from collections.abc import Iterable

from viewer.citing.source import Formatted, Part

NB = "\u00a0"
#: Outer and inner quotation marks.
_QUOTES = {
    "ru": ("«", "»", "„", "“"),
    "az": ("«", "»", "“", "”"),
    "en": ("“", "”", "‘", "’"),
}
_ANY_OPENING, _ANY_CLOSING = "«„“", "»”"
_TIED = (
    (re.compile(r" (?=[—–] )"), NB),
    (re.compile(r"(?<=[№§]) "), NB),
    (re.compile(r"(?<=\d) (?=гг?\.)"), NB),
    (re.compile(r"(?<=\bб\.) (?=[дм]\.)"), NB),
    # An abbreviation of a place in a document or an archive, or its short word, and its number.
    (
        re.compile(
            r"(?<!\w)(п|пп|ф|подф|оп|разд|д|док|л|b|f|siy|v|No)\. (?=[\dA-ZА-ЯЁƏİÖÜĞŞÇ])",
            re.IGNORECASE,
        ),
        rf"\1.{NB}",
    ),
    (
        re.compile(r"\b(iş|bənd|пункт|point|file|series|fonds|sheets) (?=\d)", re.IGNORECASE),
        rf"\1{NB}",
    ),
    # A day and its month.
    (re.compile(r"(?<=\b\d) (?=[^\W\d_]{3,} \d{4})"), NB),
    (re.compile(r"(?<=\b\d\d) (?=[^\W\d_]{3,} \d{4})"), NB),
    # Initials, and they with their surname.
    (re.compile(r"(?<=\b[A-ZА-ЯЁƏİÖÜĞŞÇ]\.) (?=[A-ZА-ЯЁƏİÖÜĞŞÇ])"), NB),
    (re.compile(r"(?<=\d-е) (?=засед)"), NB),
)


def quoted(text: str, language: str) -> str:
    """The text in the language's quotation marks; those in it become inner ones."""
    opening, closing, inner_opening, inner_closing = _QUOTES[language]
    made: list[str] = []
    depth = 0
    for place, letter in enumerate(text):
        straight = letter == '"'
        begins = place == 0 or text[place - 1] in f" {NB}(["
        if letter in _ANY_OPENING and not (letter == "“" and depth and not begins):
            depth += 1
            made.append(inner_opening)
        elif letter in _ANY_CLOSING or letter == "“":
            depth = max(0, depth - 1)
            made.append(inner_closing)
        elif straight:
            made.append(inner_opening if begins else inner_closing)
        else:
            made.append(letter)
    return f"{opening}{''.join(made)}{closing}"


def in_marks(words: str, language: str) -> str:
    """Quoted words in the language's outer marks, themselves unchanged."""
    return f"{_QUOTES[language][0]}{words}{_QUOTES[language][1]}"


def american_stops(text: str) -> str:
    """Commas and full stops inside the closing quotation mark; after ? and ! there is neither."""
    text = text.replace("”,", ",”").replace("?,”", "?”").replace("!,”", "!”")
    return text.replace("”.", ".”").replace("?.”", "?”").replace("!.”", "!”")


def tied(text: str) -> str:
    """The text with no-break spaces where a line must not end. No letter changes."""
    for pattern, instead in _TIED:
        text = pattern.sub(instead, text)
    return text


def plain(text: str) -> Formatted:
    """A citation in one piece, its spaces tied."""
    return Formatted((Part(tied(text)),))


def as_html(citations: Iterable[Formatted]) -> str:
    """The citations as paragraphs, for a word processor."""
    paragraphs = "".join(f"<p>{_markup(one)}</p>" for one in citations)
    return f'<meta charset="utf-8">{paragraphs}'


def _markup(citation: Formatted) -> str:
    pieces = []
    for part in citation.parts:
        text = html.escape(part.text, quote=False)
        pieces.append(f"<i>{text}</i>" if part.italic else text)
    return "".join(pieces)
