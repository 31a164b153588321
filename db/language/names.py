"""The sound of a name across scripts: Гаджиев, Hacıyev and Hajiyev have one skeleton in common.

Equality says «may be the same name», never «is the same person»; nothing is merged by it.
"""

from collections.abc import Iterable
from functools import lru_cache

from db.language import azerbaijani_stems, russian
from db.language.frequent_words import is_common_latin
from db.language.known_names import known_names, particles
from db.language.patterns import regex
from db.language.sounds import (
    cyrillic_skeletons,
    cyrillic_sounds,
    frame,
    latin_skeletons,
    latin_sounds,
)
from db.language.tokens import clean, fold, is_cyrillic, is_latin, plain

#: Shorter skeletons say too little.
_LEAST = 3
#: No single name is longer.
_MOST = 24
#: Words up to this length may have shorter ones: «Зия», «Ziya».
_SHORT = 4
#: A lower-case Latin word counts as a possible name from this length of skeleton on.
_LEAST_LOWER = 5
#: Words inside names are short: «оглы», «фон».
PARTICLE = 5
_INITIALS = regex(
    r"[A-ZА-ЯЁƏİÇŞÖÜĞ]\.?|(?:[A-ZА-ЯЁƏİÇŞÖÜĞ]\.){2}|Дж\.?|(?:Sh|Ch|Zh|Kh|Yu|Ya|Ye|Ts|Dj)\.?"
)
_INITIALS_LENGTH = 4
#: An abbreviation is in capitals and has so many letters: RAEC.
_ABBREVIATED = range(3, 7)
#: What begins so is spelt, not sounded.
_SPELT = "!"
#: Two letters with dots that are no person.
_ABBREVIATIONS = frozenset({"Р.Ф.", "А.Р.", "Р.А.", "Е.С.", "U.S.", "U.N.", "U.K.", "E.U."})
#: First sounds of names that begin with a letter which alone sounds otherwise.
_OTHER_INITIALS = {"y": "AOU", "s": "S", "c": "C", "j": "I", "x": "G", "z": "j"}
_SURNAME = (
    "ov", "ev", "in", "ova", "eva", "ina", "zade", "zada", "zadə", "oglu", "oğlu", "yan", "ian",
    "ski", "sky", "skiy", "enko", "ich", "ych", "bəyli", "beyli",
)  # fmt: skip


@lru_cache(maxsize=4_000)
def skeletons(word: str) -> frozenset[str]:
    """The skeletons of all names that a (clean, cased) word may be a form of."""
    if len(word) > _MOST:
        return frozenset()
    forms = _nominatives(clean(word))
    sounds = cyrillic_skeletons if is_cyrillic(word) else latin_skeletons
    least = _LEAST - (len(word) <= _SHORT)
    return frozenset(s for form in forms for s in sounds(form) if len(s) >= least)


def text_skeletons(word: str) -> frozenset[str]:
    """The sounds under which a word of a text is found: those of a word that may be a name.

    Besides skeletons, frames of long ones and the names of a table. A short word in capitals may
    be a name in a headline or an abbreviation: it is found as either.
    """
    return _sounds_of(word) | _spelt(_abbreviated(word))


def _sounds_of(word: str) -> frozenset[str]:
    if not word[:1].isupper():
        return particles((fold(word),)) if len(word) <= PARTICLE else frozenset()
    forms = _nominatives(word)
    if is_common(word):  # «Макрон» is a sign above a letter
        forms |= russian.lemmas(word.lower()) if is_cyrillic(word) else frozenset()
        return known_names(forms) | particles(forms)
    known = known_names(forms) | particles(forms)
    return known | _with_frames(skeletons(word)) if len(word) >= _LEAST else known


def query_skeletons(word: str) -> frozenset[str]:
    """The sounds that a word of a query may mean; none if it does not look like a name.

    People type names in lower case too: a Cyrillic word counts if the dictionary does not hold
    it as a common word, a Latin one if it is known, ends like a surname or is long enough.
    """
    if "." in word:
        return frozenset()
    if word[:1].isupper():
        # RAEC and RIAC sound alike, and are two bodies.
        letters = _abbreviated(word)
        spelt = _spelt(letters)
        return _sounds_of(word) if not spelt or _is_known(letters) else spelt
    small = particles((fold(word),))
    if small or len(word) < _LEAST:
        return small
    if is_common(word) or not (is_cyrillic(word) or is_latin(word)):
        return frozenset()
    if is_cyrillic(word):
        return text_skeletons(word[:1].upper() + word[1:])
    known, found = known_names(_nominatives(word)), skeletons(word)
    if not known and not plain(word).endswith(_SURNAME):
        found = frozenset(skeleton for skeleton in found if len(skeleton) >= _LEAST_LOWER)
    return known | _with_frames(found)


def _abbreviated(word: str) -> str:
    """The letters of a word that may be an abbreviation: «RAEC», «RAEC'in»; else empty."""
    head, _apostrophe, _ending = word.partition("'")
    return head if head.isupper() and head.isalpha() and len(head) in _ABBREVIATED else ""


def _spelt(letters: str) -> frozenset[str]:
    """An abbreviation letter by letter, as either script writes it: РИАК is RIAC, not RAEC."""
    if not letters or is_common(letters):
        return frozenset()
    lower = letters.replace("İ", "i").lower()
    sounds = cyrillic_sounds if is_cyrillic(letters) else latin_sounds
    return frozenset(_SPELT + sound for sound in sounds(lower))


def _is_known(word: str) -> bool:
    """Whether a word in capitals is known as a name, or ends like one."""
    forms = _nominatives(word)
    if known_names(forms) or particles(forms):
        return True
    if is_cyrillic(word):
        return russian.is_name(word.lower())
    return plain(word.lower()).endswith(_SURNAME)


def is_common(word: str) -> bool:
    """Whether a word is known to be no name, whatever its case."""
    if is_cyrillic(word):
        return russian.is_common(word.lower())
    head, _apostrophe, ending = word.partition("'")
    return is_common_latin(fold(head if len(head) > 1 else head + ending))


def initials(word: str) -> frozenset[str]:
    """The first sounds of the given name that «Ф.», «Ф.М.», «Дж.» stands for; else none."""
    if len(word) > _INITIALS_LENGTH or not _INITIALS.fullmatch(word) or word in _ABBREVIATIONS:
        return frozenset()
    first = word.partition(".")[0].lower()
    if is_cyrillic(first):
        return frozenset(skeleton[:1] for skeleton in cyrillic_skeletons(first))
    sounds = {skeleton[:1] for skeleton in latin_skeletons(first)}
    return frozenset(sounds | set(_OTHER_INITIALS.get(first, "")))


def first_sounds(sounds: Iterable[str]) -> frozenset[str]:
    """The sounds with which a name begins: what its initials may be."""
    return frozenset(sound[0] for sound in sounds if sound[0] not in "*^!")


@lru_cache(maxsize=4_000)
def _nominatives(word: str) -> frozenset[str]:
    """The lower-case nominatives of a clean word as a name."""
    if is_cyrillic(word):
        return russian.nominatives(word)
    if not is_latin(word):
        return frozenset()
    forms = azerbaijani_stems.nominatives(word.replace("I", "İ"))
    if not word.isascii():
        forms |= azerbaijani_stems.nominatives(word)
    return forms


def _with_frames(found: frozenset[str]) -> frozenset[str]:
    return found | {frame_ for skeleton in found if (frame_ := frame(skeleton))}
