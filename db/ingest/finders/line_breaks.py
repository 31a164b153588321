"""Where a printed line stops inside of something: a quotation, a name, a sentence."""

import re

from db.language.patterns import regex

#: A line of prose that a word too long for it cut short.
_HALF_LINE, _FEWEST_WORDS = 36, 4
_MARKS = (("“", "”"), ("«", "»"), ("„", "“"))
#: «с казахстанской стороны:», "for Armenia:": whose names stand below.
_SIDE = regex(
    r"(?:(?:со?|от|за|for|on behalf of) [^.;,]{2,50}|[^.;,]{2,40} (?:tərəf(?:in)?dən|adından))\s?:",
    re.IGNORECASE,
)


def heads_signers(line: str) -> bool:
    """True for a line over the names of those who sign for one side."""
    return _SIDE.fullmatch(line) is not None


def is_cut_short(above: str) -> bool:
    """True for a line of some words that may break off in a sentence; not for a heading."""
    words = above.split()
    if "–" in words or "—" in words:
        return False  # «Rosa Quispe – Deputy Secretary»: an entry of a list
    return len(above) >= _HALF_LINE and len(words) >= _FEWEST_WORDS and not words[-1].isupper()


def is_initial(label: str, above: str) -> bool:
    """«… обсерватории» over «Х. Сафарниязова.»: one letter behind a line that stops short."""
    return len(label) == 1 and above[-1] not in ".,;:!?"


def is_quote_open(above: str, below: str) -> bool:
    """“Health and” over “Livelihoods on a Seabed”: the mark is closed in the next line."""
    for opening, closing in _MARKS:
        at = above.rfind(opening)
        if at >= 0 and closing not in above[at + 1 :]:
            return closing in below
    return False
