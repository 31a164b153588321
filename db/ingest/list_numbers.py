"""Numbers of list items as a page shows them: digits, letters, Roman. No document format."""

from typing import Final

_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
#: Letters that Russian lists go by: without ё, й, ъ, ы, ь.
_RUSSIAN: Final = "абвгдежзиклмнопрстуфхцчшщэюя"
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
#: Above this a Roman number or a row of letters says nothing to anybody.
_MOST: Final = 3999

BULLET: Final = "•"


def list_number(number: int, style: str) -> str:
    """``number`` in a style: decimal, decimalZero, lower/upper Letter, Roman, russian.

    A style that is not known, and a number that a style has no form for, give digits.
    """
    if style == "none":
        return ""
    if style == "decimalZero":
        return f"{number:02d}"
    text = ""
    if 0 < number <= _MOST:
        kind = style.lower()
        if "roman" in kind:
            text = _roman(number)
        elif "russian" in kind:
            text = _letters(number, _RUSSIAN)
        elif "letter" in kind:
            text = _letters(number, _LATIN)
    if not text:
        return str(number)
    return text.upper() if "pper" in style else text


def _letters(number: int, alphabet: str) -> str:
    """a…z, aa, bb…: as word processors go on after the last letter."""
    rounds, index = divmod(number - 1, len(alphabet))
    return alphabet[index] * (rounds + 1)


def _roman(number: int) -> str:
    text = ""
    for worth, sign in _ROMAN:
        count, number = divmod(number, worth)
        text += sign * count
    return text
