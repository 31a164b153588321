"""Azerbaijani offices that several persons share, each with the part of it that is theirs."""

import re

from db.ingest.finders.offices_az import is_plural
from db.ingest.finders.tables import words
from db.ingest.finders.words_az import OFFICE_HEADS, OFFICE_WORDS
from db.language.azerbaijani import genitive, lower
from db.language.patterns import regex

_GENITIVE = regex(r"n?[ıiuü]n$")
_POSSESSED = regex(r"[ıiuü]$")
_TRADE = regex(r"ç[ıiuü]$")
#: What an office belongs to: all up to the last word in the genitive.
_OWNER = regex(r"(?P<owner>.*\w{2,}[ıiuü]n)\s")
_OWNERS = regex(
    r"(?P<first>[^,]+?(?:, [^,]+?)*) və "
    r"(?P<last>(?:[^\W\d_][\w-]* ){0,6}?[\w-]+[ıiuü]n) (?P<rest>.+)"
)
#: What may stand before a head that has no owner of its own.
_OF_RANK = words(
    "baş böyük kiçik elmi icraçı birinci aparıcı məsul daimi fəxri keçmiş sabiq şöbə sədr direktor "
    "müdir rəis layihə"
)
_BY = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}
_VOWELS = "aıoueəiöü"


def singular(text: str) -> str:
    """«Şuranın həmsədrləri» → «Şuranın həmsədri»: the possessive after the plural's ending."""
    match = re.search(r"l(?:ar|ər)([ıi])?$", text)
    if match is None:
        return text
    base = text[: match.start()]
    if not match[1]:
        return base
    last = base.rsplit(" ", 1)[-1]
    for head in OFFICE_HEADS:
        if head.startswith(lower(last)) and len(head) - len(last) <= 2:
            return base + head[len(last) :]
    vowels = [char for char in base.lower() if char in _VOWELS]
    ending = _BY.get(vowels[-1], "i") if vowels else "i"
    return base + ("s" if base[-1].lower() in _VOWELS else "") + ending


def owned(office: str, before: str) -> str:
    """«müəllimi» behind «Kollecin direktoru» is the college's too: «Kollecin müəllimi»."""
    words_of = office.split(" ")
    if any(word[0].isupper() or _GENITIVE.search(word) for word in words_of):
        return office
    if lower(words_of[-1]) in OFFICE_WORDS or not _POSSESSED.search(words_of[-1]):
        return office
    if _TRADE.search(words_of[-1]):
        return office  # «memar-bərpaçı», «elmi işçi»: of nobody
    if is_plural(words_of[-1]) or any(lower(word) not in _OF_RANK for word in words_of[:-1]):
        return office
    owner = _OWNER.match(before)
    return f"{owner['owner']} {office}" if owner else office


def values_of_each(office: str, persons: int) -> list[str]:
    """The office in the singular of each of the persons who share it, in their order."""
    one = singular(office)
    owners = _OWNERS.fullmatch(one)
    if owners is None:
        return [one] * persons
    names = [*re.split(r", ", owners["first"]), owners["last"]]
    plain = [name for name in names if not _GENITIVE.search(name)]
    if len(names) != persons or (plain and any(" " in name for name in names)):
        return [one] * persons
    return [f"{genitive(name) if name in plain else name} {owners['rest']}" for name in names]
