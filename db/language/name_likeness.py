"""How alike two names of persons or places are by sound, and what speaks against their being one.

«Гаджиев Хикмет», «Hikmət Hacıyev» and «Х. Гаджиев» are alike whatever the order and the script.
Likeness says «may be the same», never «is the same»; nothing is merged by it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from db.language.names import first_sounds, initials, skeletons, text_skeletons
from db.language.patterns import regex
from db.language.tokens import clean, fold

#: A word that is less alike than this is another word.
SAME_WORD = 0.6
_WORD = regex(r"([^\W\d_]+(?:['’-][^\W\d_]+)*)(\.?)")
_FEMININE = regex(r"(?:[оеё]ва|[иы]на|[сц]кая|[oe]va|ina|skaya|кызы|гызы|qızı|qizi|gizi)$")
_MASCULINE = regex(r"(?:[оеё]в|[иы]н|[сц]кий|[oe]v|in|sk[iy]y?|оглы|оглу|oğlu|oglu)$")
_VOWEL = regex("[AOUI]+")
_VOICELESS = str.maketrans("dbzj", "tpsS")
#: Reasons against: «О. Ким» and «И. Ким», «Алиев» and «Алиева».
INITIALS, GENDER = "initials", "gender"


@dataclass(frozen=True, slots=True)
class Likeness:
    """``score`` is in 0..1; ``equal`` if every word of the shorter name sounds the same.

    ``against`` holds the reasons that they cannot be one; ``initials_only`` if only initials stand
    for a word of one of them.
    """

    score: float
    equal: bool = False
    against: tuple[str, ...] = ()
    initials_only: bool = False


_UNLIKE = Likeness(0.0)


@lru_cache(maxsize=1_000)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in their order; initials among them end with a full stop."""
    return tuple(
        f"{clean(word)}." if len(word) == 1 or (dot and initials(f"{word}.")) else clean(word)
        for word, dot in _WORD.findall(name)
    )


@lru_cache(maxsize=2_000)
def name_likeness(one: str, other: str) -> Likeness:
    """How alike two names sound. Words that only one of them has say nothing for or against."""
    words, others = name_words(one), name_words(other)
    if not words or not others or (len(words) == 1) != (len(others) == 1):
        return _UNLIKE
    short, long = sorted((words, others), key=len)
    pairs = _pairs(short, long)
    if pairs is None:
        return _UNLIKE
    whole = [(pair, like) for pair, like in pairs if not _has_initial(*pair)]
    if not whole:
        return _UNLIKE
    lengths = [len(pair[0]) + len(pair[1]) for pair, _ in whole]
    score = sum(length * like for length, (_, like) in zip(lengths, whole, strict=True))
    score /= sum(lengths)
    against = []
    if any(like == 0 for pair, like in pairs if _has_initial(*pair)):
        against.append(INITIALS)
    if any(_genders_differ(*pair) for pair, _ in whole):
        against.append(GENDER)
    equal = all(like == 1.0 for _, like in whole)
    return Likeness(score, equal, tuple(against), len(whole) < len(pairs))


def sound_keys(name: str) -> frozenset[str]:
    """The keys under which a name is filed, so that names alike share one.

    A key is the consonants of a whole word and the first sound of another one: «Гаджиев Хикмет»
    is found by «Х. Гаджиев», and by «Хикмат Гаджиев» although a vowel differs.
    """
    words = name_words(name)
    frames = [_frames(word) for word in words]
    if len(words) == 1:
        return frozenset(f"{frame}|" for frame in frames[0])
    return frozenset(
        f"{frame}|{first}"
        for at, own in enumerate(frames)
        for frame in own
        for beside, word in enumerate(words)
        if beside != at
        for first in _firsts(word)
    )


def _pairs(short: Sequence[str], long: Sequence[str]) -> list[tuple[tuple[str, str], float]] | None:
    """Each word of the shorter name with its partner; None if a whole word has none."""
    rest = list(long)
    pairs = []
    for word in sorted(short, key=len, reverse=True):
        likes = [(_word_likeness(word, other), -at) for at, other in enumerate(rest)]
        like, place = max(likes)
        partner = rest[-place]
        if like < SAME_WORD and not _has_initial(word, partner):
            return None
        pairs.append(((word, partner), like))
        del rest[-place]
    return pairs


@lru_cache(maxsize=2_000)
def _word_likeness(one: str, other: str) -> float:
    if fold(one) == fold(other):
        return 1.0
    if _has_initial(one, other):
        return 0.99 if _firsts(one) & _firsts(other) else 0.0
    heard, others = _heard(one), _heard(other)
    if heard & others:
        return 1.0
    spoken, spoken_too = skeletons(one), skeletons(other)
    return max((_ratio(a, b) for a in spoken for b in spoken_too), default=0.0)


def _has_initial(one: str, other: str) -> bool:
    return one.endswith(".") or other.endswith(".")


def _ratio(one: str, other: str) -> float:
    """How alike two sounds are; of those that are other words only whether they share a letter.

    A word is held against dozens of others, most of which a glance tells apart: no more can be
    alike than the letters that both have.
    """
    if min(len(one), len(other)) < SAME_WORD * max(len(one), len(other)):
        return 0.0
    shared = sum([min(one.count(letter), other.count(letter)) for letter in set(one)])
    if (most := 2 * shared / (len(one) + len(other))) < SAME_WORD:
        return most
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


@lru_cache(maxsize=2_000)
def _heard(word: str) -> frozenset[str]:
    known = frozenset(sound for sound in text_skeletons(word) if sound[0] == "*")
    return skeletons(word) | known


@lru_cache(maxsize=2_000)
def _firsts(word: str) -> frozenset[str]:
    """The first sounds of a word, or of the name that an initial stands for."""
    if word.endswith("."):
        return initials(word) or frozenset(fold(word)[:1])
    return first_sounds(text_skeletons(word) | skeletons(word)) or frozenset(fold(word)[:1])


@lru_cache(maxsize=2_000)
def _frames(word: str) -> frozenset[str]:
    """The consonants of a whole word, d as t and b as p, and its first sound if that is a vowel."""
    if word.endswith("."):
        return frozenset()
    found = set()
    for sound in skeletons(word):
        first = "A" if _VOWEL.match(sound) else ""
        found.add(first + _VOWEL.sub("", sound).translate(_VOICELESS))
    known = (sound for sound in text_skeletons(word) if sound[0] == "*")
    return frozenset((found - {""}) | set(known)) or frozenset({fold(word)})


def _genders_differ(one: str, other: str) -> bool:
    mine, yours = fold(one), fold(other)
    return any(
        _FEMININE.search(a) is not None and _MASCULINE.search(b) is not None
        for a, b in ((mine, yours), (yours, mine))
    )
