"""The printed label of a point: number, roman number, letter, bullet or word. Judges no content."""

import re
from typing import NamedTuple

from db.ingest.finders.ordinals import COUNTING_WORDS, WORD_ENUMERATORS, WORD_VALUES, roman_value
from db.language.patterns import regex


class Label(NamedTuple):
    """``style`` is ``number``, ``roman``, ``letter``, ``bullet`` or ``word``.

    ``text`` is the label without its closing sign (``"3"``, ``"III.1"``, ``"a"``; for a word the
    digit it counts as, for a bullet ``""``); ``value`` counts from 1 (0 for a bullet);
    ``length`` is what to skip in the text (0 for a word, and for a label made by the format).
    ``depth`` counts the levels of a number: 2 for ``3.1``; ``sign`` is the sign that closes it.
    """

    style: str
    text: str
    value: int
    length: int
    depth: int = 1
    sign: str = ""


_WORD_BEFORE = r"(?:(?:[Пп]ункт|ПУНКТ|[Пп]\.|№|§|[Pp]oint|[Ii]tem|[Bb]ənd|No\.?)\s?)?"
_NUMBER = regex(
    _WORD_BEFORE + r"(?P<open>[(\[])?(?P<text>\d{1,2}(?:\.\d{1,2}){0,3})"
    r"(?P<close>\s?[.)\]]{1,2}\s?|\s?[–—-]\s|/\s|\.?(?=\t))(?=\s|[^\W\d_]|[«“\"„])"
)
_ROMAN = regex(
    _WORD_BEFORE + r"(?P<open>[(\[])?(?P<text>[IVXІХ]{1,7}(?:\.\d{1,2}){0,3})"
    r"(?P<close>[.)\]]{1,2}\s?|\s[–—-]\s)(?=\s|[^\W\d_]|[«“\"„])"
)
#: «Х. Ульстад — сопредседатель»: an initial, and no ten; «Х. Совет — за мир» is one.
_INITIAL = regex(
    r"Х\. (?!Совет|Участник|Эксперт|Сторон|Член|Форум|Клуб|Групп|Палат|Комисси)[А-ЯЁ][а-яё]+"
    r"(?:-[А-ЯЁ][а-яё]+)?(?: [—–-] |, )[а-яё]"
)
_SMALL_ROMAN = regex(r"\((?P<text>[ivx]{1,5})\)\s|(?P<bare>i{1,3}|iv|vi{0,3}|ix|x)\)\s")
_LETTER = regex(r"\(?(?P<text>[a-zа-яёəçğşöü])\)\s?(?=\S)")
#: Messages to many are written with little pictures for bullets, and figures on keys: "1️⃣ …".
_PICTURE = r"[\u25a0-\u25ff\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?\s*"
_KEY = regex(r"(?P<text>\d)\ufe0f?\u20e3[.)]?\s*(?=\S)")
#: «♥ 64 Paylaş», "👍 12 Share": what readers of a page pressed.
_LIKES = (
    r"(?!\s*\d{1,6}(?:\s*$|\s+(?:Paylaş|Bəyən|Şərh|Share|Like|Comment|Поделиться|Нравится"
    r"|Комментар)))"
)
_BULLET = regex(
    rf"(?:{_PICTURE}{_LIKES}|"
    r"[•●▪◦‣▫■□○◇◆❖★☆➢➤➔→►▸▶✓✔✅☑·*\u2043\u2212\uf0b7\uf0a7\uf0d8–—-]\s*|[+»>~]\s)(?=\S)"
)
#: "2.1 The Assembly …": levels need no sign behind them; a time such as "12.10" has two digits.
_LEVELS = regex(
    r"(?P<open>)(?P<text>[1-9](?:\.[1-9]\d?){1,3})(?P<close>)(?=\s[A-ZА-ЯЁÇƏĞİÖŞÜ«“\"„])"
)


def enumerators() -> str:
    """The words that count points, as an expression; what follows one belongs to it."""
    words = "|".join(sorted(map(re.escape, WORD_ENUMERATORS), key=len, reverse=True))
    counting = "|".join(COUNTING_WORDS)
    return rf"(?:{words.replace('е', '[её]')}|(?:{counting})(?=:))"


_WORDS = regex(rf"{enumerators()}(?=\s?[,:.)]\s|\s[–—-]\s)", re.IGNORECASE)


_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзиклмнопрстуфхцчшщэюя",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
)


def read_label(text: str, made: str | None) -> Label | None:
    """The label at the beginning of a paragraph; ``made`` is one that the file format made."""
    if made is not None:
        label = _printed(made.strip() + " x")
        if label:
            return label._replace(length=0)
    return _printed(text)


def _printed(text: str) -> Label | None:
    head = text[:40]
    for pattern, style in ((_NUMBER, "number"), (_LEVELS, "number"), (_ROMAN, "roman")):
        match = pattern.match(head)
        if match and _balanced(match) and not _INITIAL.match(head):
            label = _counted(match["text"], style, _skip(text, match.end()))
            return label._replace(sign=_sign(match["close"]))
    if match := _SMALL_ROMAN.match(head):
        number = match["text"] or match["bare"]
        return Label("small_roman", number, roman_value(number.upper()), _skip(text, match.end()))
    if match := _LETTER.match(head):
        return Label(
            "letter", match["text"], _letter_value(match["text"]), _skip(text, match.end())
        )
    if match := _KEY.match(head):
        return _counted(match["text"], "number", _skip(text, match.end()))
    if match := _BULLET.match(head):
        return Label("bullet", "", 0, match.end())
    if match := _WORDS.match(head):
        value = WORD_VALUES[_folded(match[0])]
        return Label("word", str(value), value, 0)
    return None


def _sign(close: str) -> str:
    sign = close.strip()[-1:]
    return "–" if sign in {"-", "—"} else sign


def _balanced(match: re.Match[str]) -> bool:
    if match["open"]:
        return ")" in match["close"] or "]" in match["close"]
    return True


def _counted(text: str, style: str, length: int) -> Label:
    parts = text.replace("І", "I").replace("Х", "X").split(".")
    last = parts[-1]
    value = int(last) if last.isdigit() else roman_value(last)
    return Label(style, ".".join(parts), value, length, len(parts))


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _letter_value(letter: str) -> int:
    return min(letter_values(letter), default=0)


def letter_values(letter: str) -> frozenset[int]:
    """The places that a small letter has in the alphabets."""
    return frozenset(alphabet.index(letter) + 1 for alphabet in _ALPHABETS if letter in alphabet)


def _folded(word: str) -> str:
    return word.replace("İ", "i").replace("I", "i").lower().replace("ё", "е").replace("\u0307", "")
