"""The sound of a name across scripts: Гаджиев, Hacıyev and Hajiyev have one skeleton in common.

Equality of skeletons says «may be the same name», never «is the same person»; nothing is merged
by it. A spelling that can be read in several ways has several skeletons.
"""

import re
from functools import lru_cache

from db.language import azerbaijani_stems, russian
from db.language.tokens import clean, is_cyrillic, is_latin

#: Shorter skeletons say too little.
_LEAST = 3
#: Words up to this length may have shorter ones: «Зия», «Ziya».
_SHORT = 4
#: A lower-case Latin word counts as a possible name from this length of skeleton on.
_LEAST_LOWER = 5

_CYRILLIC = (
    ("дж", "j"), ("щ", "S"), ("ш", "S"), ("ч", "C"), ("ж", "j"), ("ц", "ts"), ("х", "G"),
    ("г", "G"), ("ю", "iu"), ("я", "ia"), ("й", "i"), ("ы", "i"), ("ь", ""), ("ъ", ""),
)  # fmt: skip
_CYRILLIC_LETTERS = str.maketrans("абвдезиклмнопрстуфэ", "abvdeziklmnoprstufe")
_LATIN = (
    ("shch", "S"), ("tsch", "C"), ("sch", "S"), ("sh", "S"), ("tch", "C"), ("ch", "C"),
    ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("kh", "G"), ("gh", "G"), ("ck", "k"), ("ph", "f"),
    ("th", "t"), ("w", "v"), ("ş", "S"), ("ç", "C"), ("ğ", "G"), ("h", "G"), ("y", "i"),
    ("ı", "i"), ("ə", "a"), ("ä", "a"), ("ü", "u"), ("č", "C"), ("š", "S"), ("ž", "j"),
)  # fmt: skip
_ACCENTS = str.maketrans("áàâãåéèêëíìîïóòôõúùûñýłøćśźń", "aaaaaeeeeiiiioooouuunylocszn")
_AZERBAIJANI = re.compile("[əğıişçöü]")
_OWN_SIGNS = re.compile("[əğışçöü]")
_SURNAME = re.compile(
    r"(?:[oe]v|yev|in|[oe]va|yeva|ina|z[aə]d[aəe]|oglu|oğlu|[iy]an|sk[iy]y?|enko|[iy]ch|bekov)$"
)


@lru_cache(maxsize=100_000)
def skeletons(word: str) -> frozenset[str]:
    """The skeletons of all names that a (clean, cased) word may be a form of."""
    word = clean(word)
    if is_cyrillic(word):
        forms = russian.nominatives(word)
        spelled = {s for form in forms for s in _cyrillic_sounds(form)}
    elif is_latin(word):
        forms = azerbaijani_stems.nominatives(word.replace("I", "İ"))
        if _OWN_SIGNS.search(word.lower()):
            forms |= azerbaijani_stems.nominatives(word)
        spelled = {s for form in forms for s in _latin_sounds(form)}
    else:
        return frozenset()
    found = frozenset(map(_skeleton, spelled))
    least = _LEAST - (len(word) <= _SHORT)
    return frozenset(skeleton for skeleton in found if len(skeleton) >= least)


def text_skeletons(word: str) -> frozenset[str]:
    """The skeletons under which a word of a text is found: those of a word that may be a name."""
    if not word[:1].isupper() or len(word) < _LEAST:
        return frozenset()
    if is_cyrillic(word) and russian.is_common(word.lower()):
        return frozenset()
    return skeletons(word)


def query_skeletons(word: str) -> frozenset[str]:
    """The skeletons that a word of a query may mean; none if it does not look like a name.

    People type names in lower case too: a Cyrillic word counts if the dictionary does not hold
    it as a common word, a Latin one if it ends like a surname or is long enough to be told.
    """
    if word[:1].isupper() or (is_cyrillic(word) and len(word) >= _LEAST):
        return text_skeletons(word[:1].upper() + word[1:])
    if not is_latin(word):
        return frozenset()
    found = skeletons(word)
    if _SURNAME.search(word):
        return found
    return frozenset(skeleton for skeleton in found if len(skeleton) >= _LEAST_LOWER)


def _cyrillic_sounds(lower: str) -> set[str]:
    found = set()
    for written in {lower.replace("ё", "е"), lower.replace("ё", "о")}:
        spelling = written
        for letters, sound in _CYRILLIC:
            spelling = spelling.replace(letters, sound)
        found.add(spelling.translate(_CYRILLIC_LETTERS))
    return found


def _latin_sounds(lower: str) -> set[str]:
    """All readings of a Latin spelling: c, q, x, g, ö and «yo» are read in several ways."""
    readings = {re.sub(r"(?<=[oe])ff$", "v", lower.replace("'", ""))}
    readings |= {re.sub("(?<=[ae])h$", "", reading) for reading in readings}
    own = _OWN_SIGNS.search(lower) is not None
    readings = _read(readings, "ö", "o", "e")
    readings = _read(readings, "yo", "o", "e")
    readings = _read(readings, "eo", "eo", "e")
    readings = _read(readings, "q", "G", "k")
    readings = _read(readings, "x", *(("G",) if own else ("ks", "G")))
    readings = {re.sub("(?<=.)g(?!h)", "G", r) for r in readings} | {
        re.sub("(?<=.)g(?!h)", "k", r) for r in readings if not own
    }
    readings = {c for reading in readings for c in _read_c(reading, own=own)}
    found = set()
    for written in readings:
        reading = written
        for letters, sound in _LATIN:
            reading = reading.replace(letters, sound)
        found.add(reading.replace("g", "G").translate(_ACCENTS))
    return found


def _read(readings: set[str], letters: str, *sounds: str) -> set[str]:
    return {reading.replace(letters, sound) for reading in readings for sound in sounds}


def _read_c(reading: str, *, own: bool) -> set[str]:
    """The letter c is дж in Azerbaijani, к or с elsewhere, ч where no cedilla could be typed."""
    if not re.search("c(?![hk])", reading):
        return {reading}
    if own:
        return {re.sub("c(?![hk])", "j", reading)}
    typed = re.sub("c(?![hk])", "C", reading)
    return {
        re.sub("c(?![hk])", "j", reading),
        re.sub("c(?![hk])", "k", re.sub("c(?=[eiy])", "s", reading)),
        typed,
        re.sub("s(?!h)", "S", typed),
    }


def _skeleton(sounds: str) -> str:
    """Vowels in four classes, i dropped beside another vowel, doubles and voice levelled."""
    skeleton = re.sub("[^a-zSCG]", "", sounds)
    skeleton = re.sub(r"(.)\1+", r"\1", skeleton)
    skeleton = skeleton.translate(str.maketrans("aeiou", "AAIOU"))
    skeleton = re.sub("I*([AOU])I*", r"\1", skeleton)
    skeleton = re.sub(r"([AIOU])\1+", r"\1", skeleton)
    skeleton = re.sub("Gd", "Gt", skeleton).replace("sG", "sk").replace("bAOv", "bAkOv")
    skeleton = re.sub("ndAr$", "ndr", skeleton.replace("tC", "C"))
    skeleton = re.sub("(?<=.)d$", "t", re.sub("(?<=.)b$", "p", skeleton))
    return re.sub("((?:[AO]v|In))A$", r"\1", skeleton)
