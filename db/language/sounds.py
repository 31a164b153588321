"""How a spelled name sounds: its skeletons, the same in Cyrillic, Azerbaijani and Western spelling.

Knows letters, not names: a spelling that can be read in several ways has several skeletons. In a
skeleton small letters are consonants, ``S C G`` are ш, ч and г/х/ğ/h, and ``A O U I`` vowels.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import reduce

from db.language.patterns import regex

#: More readings of one word than this are not followed.
_READINGS = 48

_CYRILLIC = (
    ("дж", "j"), ("щ", "S"), ("ш", "S"), ("ч", "C"), ("ж", "j"), ("ц", "ts"), ("х", "G"),
    ("г", "G"), ("ю", "iu"), ("я", "ia"), ("й", "i"), ("ы", "i"), ("ь", ""), ("ъ", ""),
)  # fmt: skip
_CYRILLIC_LETTERS = str.maketrans("абвдезиклмнопрстуфэ", "abvdeziklmnoprstufe")
_LATIN = (
    ("shch", "S"), ("tsch", "C"), ("sch", "S"), ("sh", "S"), ("tch", "C"), ("ch", "C"),
    ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("kh", "G"), ("gh", "G"), ("ck", "k"), ("ph", "f"),
    ("th", "t"), ("w", "v"), ("ş", "S"), ("ç", "C"), ("ğ", "G"), ("h", "G"), ("y", "i"),
    ("ı", "i"), ("ə", "a"), ("ä", "a"), ("ü", "u"), ("č", "C"), ("ć", "C"), ("š", "S"),
    ("ž", "j"), ("ț", "ts"), ("ţ", "ts"), ("ł", "l"), ("ø", "o"), ("đ", "j"), ("ß", "s"),
)  # fmt: skip
_OWN_SIGNS = regex("[əğışçöü]")
#: Endings of names from the East: the rules of English and German spelling are not theirs.
_EASTERN = regex(
    r"(?:[oe]v|[oe]va|in|ina|[iy]an|sk[iy]y?|skaya|enko|(?<!r)[iy]ch|[iy]k|shvili|dze|z[aə]deh?|l[iıuü]"
    r"|o[gğ]h?lu|bek|khan|xan|ullah?|[aə]ddin)$"
)


def cyrillic_sounds(lower: str) -> frozenset[str]:
    """The sounds of a lower-case Cyrillic word, letter by letter; ё is read as е and as о."""
    readings = {lower.replace("ё", "е"), lower.replace("ё", "о")}
    readings |= {reading.replace("оу", "у") for reading in readings}
    return frozenset(map(_sound_cyrillic, readings))


def latin_sounds(lower: str) -> frozenset[str]:
    """The sounds of a lower-case Latin word by all rules of reading that may apply to it.

    The Azerbaijani alphabet has one sound a letter; without its own letters a spelling may be
    Azerbaijani all the same, English, Turkish on a plain keyboard, or of the West.
    """
    own = _OWN_SIGNS.search(lower) is not None
    readings = {re.sub(r"(?<=[oe])ff$", "v", lower.replace("'", ""))}
    readings = reduce(_step, _OWN_RULES if own else _COMMON_RULES, readings)
    if not own and not _EASTERN.search(lower):
        readings = reduce(_step, _WESTERN_RULES, readings)
    return frozenset(map(_sound_latin, readings))


def cyrillic_skeletons(lower: str) -> frozenset[str]:
    """The skeletons of a lower-case Cyrillic name."""
    return frozenset(map(_skeleton, cyrillic_sounds(lower)))


def latin_skeletons(lower: str) -> frozenset[str]:
    """The skeletons of a lower-case Latin name."""
    return frozenset(map(_skeleton, latin_sounds(lower)))


def frame(skeleton: str) -> str | None:
    """A long skeleton with its inner vowels all one, d as t and b as p; None if it is short.

    Long names differ from one another in their consonants, and the spellings of one long name
    in their vowels: Абдоллахиан, Abdullahian.
    """
    vowel = _VOWEL.search(skeleton)
    if vowel is None or len(_VOWEL.sub("", skeleton)) < _FRAME:
        return None
    rest = skeleton[vowel.end() :].translate(_VOICELESS)
    return f"^{skeleton[: vowel.end()]}{_INNER_VOWEL.sub('.', rest)}"


_VOWEL = regex("[AOUI]+")
_INNER_VOWEL = regex("[AOUI]+(?!$)")
_FRAME = 5
_VOICELESS = str.maketrans("db", "tp")

_Rule = Callable[[str], Iterable[str]]


def _step(readings: set[str], rule: _Rule) -> set[str]:
    if len(readings) > _READINGS:
        return readings
    return {found for reading in readings for found in rule(reading)}


def _or(pattern: str, *sounds: str) -> _Rule:
    """The pattern replaced by each of the sounds, everywhere in the word."""
    expression = regex(pattern)

    def read(word: str) -> Iterable[str]:
        if expression.search(word) is None:
            return (word,)
        return {expression.sub(sound, word) for sound in sounds}

    return read


def _also(pattern: str, sound: str) -> _Rule:
    """The word, and the word with the pattern replaced."""
    return _or(pattern, r"\g<0>", sound)


def _plain_c(word: str) -> Iterable[str]:
    """The letter c is дж in Azerbaijani, к or с elsewhere, ч where no cedilla could be typed."""
    if not re.search("c(?![hk])", word):
        return (word,)
    typed = re.sub("c(?![hk])", "C", word)
    return {
        re.sub("c(?![hk])", "J", word),
        re.sub("c(?![hk])", "k", re.sub("c(?=[eiy])", "s", word)),
        typed,
        re.sub("s(?!h)", "S", typed),
    }


_SHARED_RULES: tuple[_Rule, ...] = (
    _also("(?<=[ae])h$", ""),
    _or("ö", "o", "e"),
    _or("yo", "o", "e"),
    _or("eo", "eo", "e"),
    _or("q", "G", "k"),
)
_OWN_RULES = (*_SHARED_RULES, _or("x", "G"), _or("c(?![hk])", "J"), _or("(?<=.)g(?!h)", "G"))
_COMMON_RULES = (
    *_SHARED_RULES,
    _or("x", "ks", "G"),
    _also("ou", "u"),
    _or("oo", "u"),
    _or("ee", "ee", "i"),
    _also("gh", "k"),
    _also("^h(?=[aeiou].*[iy]an$)", ""),  # Harutyunyan
    _also("^h?ovh", "ov"),
    _or("chvili$", "shvili"),
    _or("(?<=.)g(?!h)", "G", "k"),
    _plain_c,
)
_WESTERN_RULES = (
    _also("(?<=[aeo])h(?=[^aeiouy])", ""),  # Johnson
    _also("(?<=[^aeiouy])e$", ""),  # Hollande
    _also("j", "i"),  # Juncker
    _also("(?<![cst])ch", "S"),  # Michel
    _also("(?<![cst])ch(?=$|[^aeiouylmr])", "G"),  # Richter
    _also("(?<=[^aeiouyjgC])z|^z|tz", "ts"),  # Scholz
    _also("^s(?=[ptk])", "S"),  # Steinmeier
    _also("^w", "u"),  # Warlick
    _also("(?<!c)s(?![hpt])", "S"),  # Simsek
    _or("cz|cs", "C"),
    _or("sz", "S", "s"),
    _also("(?<=[ptk])rz", "S"),  # Kasprzyk
    _also("rz", "j"),
    _or("qu|Gu(?=[ei])", "k", "ku"),
    _also("oa", "o"),
    _also("ie", "i"),
)


def _sound_cyrillic(reading: str) -> str:
    for letters, sound in _CYRILLIC:
        reading = reading.replace(letters, sound)
    return reading.translate(_CYRILLIC_LETTERS)


def _sound_latin(reading: str) -> str:
    for letters, sound in _LATIN:
        reading = reading.replace(letters, sound)
    reading = reading.replace("g", "G").replace("J", "j")
    if reading.isascii():
        return reading
    return "".join(c for c in unicodedata.normalize("NFD", reading) if c.isascii())


_LEVELLED = tuple(
    (regex(pattern), replacement)
    for pattern, replacement in (
        (r"(.)\1+", r"\1"),
        ("I*([AOU])I*", r"\1"),  # i is dropped beside another vowel: -iyev, -yev, -ev
        (r"([AOIU])\1+", r"\1"),
        ("Gd", "Gt"),  # Mehdiyev, Мехтиев
        ("sG", "sk"),  # Əsgərov, Аскеров
        ("tC", "C"),
        ("(?<=[SCj])Ov(?=A?$)", "Av"),  # Горбачёв, Горбачев
        ("bAOv", "bAkOv"),  # Hacıbəyov, Гаджибеков
        ("(?<=..)bAlI$", "bAkOv"),  # Hajibeyli
        ("OGlI$", "OGlU"),  # оглы, oğlu
        ("ndAr$", "ndr"),
        ("(?<=.)b$", "p"),
        ("(?<=.)d$", "t"),
    )
)
_VOWELS = str.maketrans("aeiou", "AAIOU")


def _skeleton(sounds: str) -> str:
    """Vowels in four classes, i dropped beside another vowel, doubles and voice levelled."""
    skeleton = re.sub("[^a-zSCG]", "", sounds).translate(_VOWELS)
    for pattern, replacement in _LEVELLED:
        skeleton = pattern.sub(replacement, skeleton)
    return skeleton
