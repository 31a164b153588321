"""A person's name that is said family first, in the order in which it is said in a sentence.

Only where a comma or capitals say which words are the family's: «Иванов, Иван Иванович», "SMITH
John". Anything else stays as it is, since which word is whose would be a guess.
"""

import re

from db.language.azerbaijani import lower
from db.language.family_first import AFTER, family_first

_AZERBAIJANI = frozenset("ƏəİĞğŞşı")
#: More words than these are no family, or no given names.
_MOST = 3
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.\s?-?)+$")


def natural_name(name: str) -> str:
    """«Иванов, Иван Иванович» → «Иван Иванович Иванов», "John SMITH" → "John Smith".

    A comma that parts no family from given names stays where it is.
    """
    if "," in name:
        family, _, given = (part.strip() for part in name.partition(","))
        is_name = "," not in given and given.lower() not in AFTER and _are_names(family, given)
        return _joined(given, family, name) if is_name else name
    words = name.split()
    shouted = [_is_shouted(word) for word in words]
    if not any(shouted):
        return name
    if all(shouted):
        plain = " ".join(without_capitals(word, name) for word in words)
        family, _, given = family_first(plain).partition(", ")
        is_first = len(words) > 2 and plain.startswith(f"{family} ")
        return f"{given} {family}" if given and is_first else plain
    first = shouted.index(False)
    if first and not any(shouted[first:]):
        return _joined(" ".join(words[first:]), " ".join(words[:first]), name)
    return " ".join(without_capitals(word, name) for word in words)


def without_capitals(word: str, whole: str = "") -> str:
    """A word of capitals as it is written in a sentence: «ИВАНОВ-ПЕТРОВ», "O'BRIEN".

    ``whole`` is the name, by whose letters it is known to be Azerbaijani.
    """
    if not _is_shouted(word):
        return word
    small = lower if _AZERBAIJANI & set(whole or word) else str.lower
    made, within = "", False
    for letter in word:
        made += small(letter) if within else letter
        within = letter.isalpha()
    return made


def _joined(given: str, family: str, name: str) -> str:
    words = (*given.split(), *family.split())
    return " ".join(without_capitals(word, name) for word in words)


def _are_names(family: str, given: str) -> bool:
    parts = (family.split(), given.split())
    return all(
        0 < len(words) <= _MOST and all(word[:1].isupper() for word in words) for words in parts
    )


def _is_shouted(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    return len(letters) > 1 and word.isupper() and _INITIALS.match(word) is None
