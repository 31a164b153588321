"""Closes up what is set with spaces between its letters: «К О М М Ю Н И К Е» is one word."""

import statistics
from collections.abc import Sequence
from typing import Final

#: So many letters in a row must stand alone, and be such a share of the line's words.
_FEWEST: Final = 4
_SHARE: Final = 0.8
#: A gap so many times the usual one, within the line, separates words.
_WORD_GAP: Final = 1.6


def without_letter_spacing(pieces: Sequence[str], gaps: Sequence[float]) -> str:
    """The characters as a text; ``gaps`` is the distance before each of them.

    A space is a piece of its own. Only a line of single letters is closed up; its words are told
    by the wider gaps between them.
    """
    text = "".join(pieces)
    words = text.split()
    single = [word for word in words if len(word) == 1 and word.isalpha()]
    if len(single) < _FEWEST or len(single) < _SHARE * len(words):
        return text
    signs = [(piece, gap) for piece, gap in zip(pieces, gaps, strict=True) if piece != " "]
    between = [gap for _, gap in signs[1:]]
    usual = statistics.median_low(between)
    if usual <= 0:
        return text
    closed = [signs[0][0]]
    for piece, gap in signs[1:]:
        closed.append(f" {piece}" if gap > _WORD_GAP * usual and piece.isalnum() else piece)
    return "".join(closed)
