"""How plausible a text decoded from single bytes is: letters, case and scripts, no dictionary.

Used to choose among encodings. Scores are natural logarithms: of two decodings of the same bytes
the one with the higher sum is the better, since both have the same number of characters.
"""

import math
from typing import Final

#: Russian letters in running text, per mille (Lyashevskaya and Sharov's frequency dictionary).
_RUSSIAN = {
    "о": 109.7, "е": 84.5, "а": 80.1, "и": 73.5, "н": 67.0, "т": 62.6, "с": 54.7, "р": 47.3,
    "в": 45.4, "л": 44.0, "к": 34.9, "м": 32.1, "д": 29.8, "п": 28.1, "у": 26.2, "я": 20.1,
    "ы": 19.0, "ь": 17.4, "г": 17.0, "з": 16.5, "б": 15.9, "ч": 14.4, "й": 12.1, "х": 9.7,
    "ж": 9.4, "ш": 7.3, "ю": 6.4, "ц": 4.8, "щ": 3.6, "э": 3.2, "ф": 2.6, "ъ": 0.4, "ё": 0.4,
}  # fmt: skip
#: Letters beyond ASCII of Turkish and Azerbaijani, per mille of those letters together.
_TURKIC = {"ı": 330, "ü": 160, "ş": 150, "ç": 100, "ğ": 95, "ö": 85, "â": 8, "î": 2, "û": 2}
#: Letters beyond ASCII of other Latin alphabets that Western code pages hold.
_WESTERN = "àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿßšž"
_NEIGHBOURS = "іїєґўјљњћђџѓќѕ"

_TYPOGRAPHY: Final = frozenset("\u00a0\u00ad«»“”„‘’‚–—…•·№§")
_TYPOGRAPHY_SCORE: Final = -3.5
#: Signs that stand beside a figure or alone, hardly ever beside a letter.
_SIGNS: Final = frozenset("°±©®™€£¤¬¦µ¶")
_SYMBOL_SCORE: Final = -9.0
_CONTROL_SCORE: Final = -14.0
_UNKNOWN_LETTER: Final = -8.0
#: A capital within a word after a small letter; letters of two scripts side by side.
_CASE_BREAK: Final = -4.0
_SCRIPT_BREAK: Final = -7.0
_LONE_CAPITAL: Final = -1.0
_CAPITAL: Final = -0.25
#: A sign, or an opening mark after a letter: «сов№т», «стать°» and «слово«» are not written.
_SIGN_AT_LETTER: Final = -4.0
_OPENING: Final = frozenset("«„№§•")


def _letter_scores() -> dict[str, float]:
    scores = {letter: math.log(share / 1000) for letter, share in _RUSSIAN.items()}
    scores |= dict.fromkeys(_NEIGHBOURS, -6.0)
    scores |= dict.fromkeys(_WESTERN, -4.5)
    scores |= {letter: math.log(share / 1000) - 0.5 for letter, share in _TURKIC.items()}
    capitals = {letter.upper(): score for letter, score in scores.items() if letter != "ı"}
    return scores | {key: score for key, score in capitals.items() if len(key) == 1} | {"İ": -3.0}


_LETTERS: Final = _letter_scores()


def _is_cyrillic(character: str) -> bool:
    return "\u0400" <= character <= "\u052f"


def _own_score(character: str) -> float:
    score = _LETTERS.get(character)
    if score is not None:
        return score
    if character in _TYPOGRAPHY or character in _SIGNS:
        return _TYPOGRAPHY_SCORE
    if character == "\ufffd" or "\x80" <= character <= "\x9f":
        return _CONTROL_SCORE
    return _UNKNOWN_LETTER if character.isalpha() else _SYMBOL_SCORE


def _pair_score(first: str, second: str) -> float:
    """What speaks against two characters side by side, at least one of them beyond ASCII."""
    if not (first.isalpha() and second.isalpha()):
        return 0.0
    score = 0.0
    if first.islower() and second.isupper():
        score += _CASE_BREAK
    if _is_cyrillic(first) != _is_cyrillic(second):
        score += _SCRIPT_BREAK
    return score


def _sign_score(before: str, character: str, after: str) -> float:
    """What speaks against a sign that touches a letter on the wrong side."""
    is_sign = character in _SIGNS
    touches = (before.isalpha() and (is_sign or character in _OPENING)) or (
        after.isalpha() and (is_sign or character == "»")
    )
    return _SIGN_AT_LETTER if touches else 0.0


def plausibility(text: str) -> tuple[float, int]:
    """The score of the characters beyond ASCII, and how many of them there are."""
    total = 0.0
    count = 0
    padded = f" {text} "
    for index in range(1, len(padded) - 1):
        character = padded[index]
        before = padded[index - 1]
        if character >= "\x80":
            count += 1
            total += _own_score(character) + _pair_score(before, character)
            after = padded[index + 1]
            # A capital is rarer than its small letter, but not in a word all in capitals.
            if character.isupper():
                in_capitals = before.isupper() or after.isupper()
                total += _CAPITAL if in_capitals else _LONE_CAPITAL
            if after < "\x80":
                total += _pair_score(character, after)
            total += _sign_score(before, character, after)
    return total, count
