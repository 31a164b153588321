"""Ordinal numbers in words, digits and roman figures, in three languages, from 1 to 99."""

import re
from functools import lru_cache

from db.language.patterns import regex

_RU_UNITS = (
    "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят",
    "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат",
    "семнадцат", "восемнадцат", "девятнадцат",
)  # fmt: skip
_RU_TENS = {
    20: ("двадцат", "двадцать"), 30: ("тридцат", "тридцать"), 40: ("сороков", "сорок"),
    50: ("пятидесят", "пятьдесят"), 60: ("шестидесят", "шестьдесят"),
    70: ("семидесят", "семьдесят"), 80: ("восьмидесят", "восемьдесят"),
    90: ("девяност", "девяносто"),
}  # fmt: skip
_RU_ENDING = "(?:ый|ий|ой|ая|ья|ое|ье|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ей|ьей|ую|ью|ые|ых|ыми)"
_EN_UNITS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
)  # fmt: skip
_EN_TENS = {
    20: ("twentieth", "twenty"), 30: ("thirtieth", "thirty"), 40: ("fortieth", "forty"),
    50: ("fiftieth", "fifty"), 60: ("sixtieth", "sixty"), 70: ("seventieth", "seventy"),
    80: ("eightieth", "eighty"), 90: ("ninetieth", "ninety"),
}  # fmt: skip
_AZ_UNITS = (
    "birinci", "ikinci", "üçüncü", "dördüncü", "beşinci", "altıncı", "yeddinci", "səkkizinci",
    "doqquzuncu", "onuncu",
)  # fmt: skip
_AZ_TENS = {
    10: ("onuncu", "on"), 20: ("iyirminci", "iyirmi"), 30: ("otuzuncu", "otuz"),
    40: ("qırxıncı", "qırx"), 50: ("əllinci", "əlli"), 60: ("altmışıncı", "altmış"),
    70: ("yetmişinci", "yetmiş"), 80: ("səksəninci", "səksən"), 90: ("doxsanıncı", "doxsan"),
}  # fmt: skip
_FIRST_BY_NAME = ("inaugural", "учредительн", "təsis", "constituent", "maiden")
#: «İlk» is "first" of sessions alone: «ilk dəfə» counts no session.
_FIRST_ALONE = frozenset({"ilk"})

_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ROMAN = regex(r"(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_DIGITS = regex(
    r"(\d{1,2})(?:\s?-?\s?(?:ое|ого|ому|ая|ую|ю|ой|ый|го|му|ье|ьего|тье|е|я|й|м|ым|ом)"
    r"|st|nd|rd|th|-?(?:ci|cı|cu|cü|inci|ıncı|uncu|üncü))$"
)

_RU_ENUMERATORS = {
    "во-первых": 1, "во-вторых": 2, "в-третьих": 3, "в-четвертых": 4, "в-пятых": 5, "в-шестых": 6,
    "в-седьмых": 7, "в-восьмых": 8, "в-девятых": 9, "в-десятых": 10, "первое": 1, "второе": 2,
    "третье": 3, "четвертое": 4, "пятое": 5,
}  # fmt: skip


def _enumerators() -> dict[str, int]:
    words = dict(_RU_ENUMERATORS)
    words |= {word.replace("вертых", "вёртых"): n for word, n in words.items()}
    for value, word in enumerate(_EN_UNITS[:10], 1):
        words[word] = value
        words[word + "ly"] = value
    for value, word in enumerate(_AZ_UNITS, 1):
        words[word + {"i": "si", "ü": "sü", "ı": "sı", "u": "su"}[word[-1]]] = value
    return words


#: Words that open a point as its number: «Во-первых», "First", "Birincisi".
WORD_ENUMERATORS = _enumerators()
_AZ_NUMBERS = ("bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz")
#: "One: …", «Два: …», «Üç: …»: these count points only before a colon.
COUNTING_WORDS = {
    word: value
    for words in (
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
        ("раз", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"),
        _AZ_NUMBERS,
    )
    for value, word in enumerate(words, 1)
}
#: What each word that opens a point counts as.
WORD_VALUES = WORD_ENUMERATORS | COUNTING_WORDS


_ROMAN_ENDING = regex(r"(?<=[IVXL])(?:th|st|nd|rd|-?(?:[оыи]?й|я|ая|[ое]е|го|ю|ую))$")


def roman_value(text: str) -> int:
    """The value of a well-formed roman number up to 99, else 0."""
    text = text.replace("І", "I").replace("Х", "X")
    if not text or not _ROMAN.fullmatch(text):
        return 0
    values = [_ROMAN_DIGITS[char] for char in text]
    return sum(
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )


@lru_cache(maxsize=4096)
def ordinal_value(text: str, language: str) -> int:
    """The value of one or two written words («двадцать третье», "5th", «IV»), 0 if it is none."""
    if match := _DIGITS.fullmatch(text.lower().replace("\u0307", "")):
        return int(match[1])
    if value := roman_value(_ROMAN_ENDING.sub("", text)):
        return value  # «XIIth» too
    folded = text.replace("İ", "i").replace("I", "ı" if language == "az" else "i")
    folded = folded.lower().replace("ё", "е").strip().removesuffix("-ever")
    if folded.startswith(_FIRST_BY_NAME) or folded in _FIRST_ALONE:
        return 1
    return _IN_WORDS[language](folded) if language in _IN_WORDS else 0


def counted_value(text: str) -> int:
    """The value of an Azerbaijani number up to 39 in words («iyirmi üç»), 0 if it is none."""
    total = 0
    for word in text.replace("İ", "i").replace("I", "ı").lower().split():
        tens = {"on": 10, "iyirmi": 20, "otuz": 30}.get(word, 0)
        total += tens or (_AZ_NUMBERS.index(word) + 1 if word in _AZ_NUMBERS else 0)
    return total


def _russian(word: str) -> int:
    for tens, (stem, before) in _RU_TENS.items():
        if re.fullmatch(stem + _RU_ENDING, word):
            return tens
        if word.startswith((before + " ", before + "-")):
            unit = _russian(word[len(before) + 1 :])
            return tens + unit if 0 < unit < 10 else 0
    for value, stem in enumerate(_RU_UNITS, 1):
        if re.fullmatch(stem + _RU_ENDING, word):
            return value
    return 0


def _english(word: str) -> int:
    if word in _EN_UNITS:
        return _EN_UNITS.index(word) + 1
    for tens, (whole, before) in _EN_TENS.items():
        if word == whole:
            return tens
        if word[: len(before) + 1] in {before + "-", before + " "}:
            unit = _english(word[len(before) + 1 :])
            return tens + unit if 0 < unit < 10 else 0
    return 0


def _azerbaijani(word: str) -> int:
    if word in _AZ_UNITS:
        return _AZ_UNITS.index(word) + 1
    for tens, (whole, before) in _AZ_TENS.items():
        if word == whole:
            return tens
        if word.startswith(before):
            unit = _azerbaijani(word[len(before) :].strip(" -"))
            if 0 < unit < 10:
                return tens + unit
    return 0


_IN_WORDS = {"ru": _russian, "en": _english, "az": _azerbaijani}
