"""How well words that are typed fit what something is called. Values only.

Case, accents, ё and the Azerbaijani letters do not count: «ещё» is typed as «еще», «şəkil» as
“sekil”. What fits better comes first, and among equals what was used last.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum

_MARKS = re.compile("[\u0300-\u036f]")
_FOLDED = str.maketrans({"ı": "i", "ə": "e"})
_WORD = re.compile(r"[^\W_]+")
#: Letters that must be typed to be looked for in the middle of words, or as initials.
_INSIDE, _INITIALS = 3, 2
#: Shorter words are too near to others for a slip, or for one in their first letter.
_SLIPPED, _BEGUN_WRONG = 4, 5


class Fit(IntEnum):
    """How typed words fit, the best first."""

    WHOLE = 0  # they are all of it
    BEGINNING = 1  # it begins with them
    IN_ORDER = 2  # each begins a word, one after the other
    ANY_ORDER = 3  # each begins a word
    OTHER_NAME = 4  # so it is with its other name
    INITIALS = 5  # they are the first letters of its words
    PLACE = 6  # some of them begin a word of where it stands
    INSIDE = 7  # each stands somewhere in it
    SLIP = 8  # each begins a word, but for a slip of the keyboard


#: What fits no worse than this is what was meant, before records of that name.
CLEAR = Fit.OTHER_NAME


def folded(text: str) -> str:
    """A text without case and signs of letters, its words with single spaces between them."""
    plain = _MARKS.sub("", unicodedata.normalize("NFD", text)).casefold().translate(_FOLDED)
    return " ".join(_WORD.findall(plain))


@dataclass(frozen=True, slots=True)
class Wording:
    """What one thing is called: its name, another name, and where it stands."""

    name: str
    other: str = ""
    place: str = ""
    key: str = ""
    _name: str = field(init=False, repr=False)
    _other: str = field(init=False, repr=False)
    _place: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        for own in ("name", "other", "place"):
            object.__setattr__(self, f"_{own}", folded(getattr(self, own)))

    def fit(self, typed: str) -> Fit | None:
        """How a text that is folded already fits; None where it does not."""
        words = typed.split()
        found = _fit_of(self._name, typed, words)
        if found is not None:
            return found
        if self._other and _fit_of(self._other, typed, words) is not None:
            return Fit.OTHER_NAME
        for text in (self._name, self._other):
            initials = "".join(word[0] for word in text.split())
            if len(words) == 1 and len(typed) >= _INITIALS and initials.startswith(typed):
                return Fit.INITIALS
        around = f"{self._place} {self._name} {self._other}"
        if all(_begins_word(around, word) for word in words):
            return Fit.PLACE
        whole = f"{self._name} {self._other}"
        if all(len(word) >= _INSIDE and word in whole for word in words):
            return Fit.INSIDE
        return None

    def fits_nearly(self, words: Sequence[str]) -> bool:
        """Whether each folded word begins a word of a name, but for one slip of the keyboard."""
        names = (self._name.split(), self._other.split())
        return any(all(any(_slips(word, own) for own in name) for word in words) for name in names)


def ranked(
    things: Sequence[Wording], typed: str, used: Sequence[str] = ()
) -> list[tuple[int, Fit]]:
    """The places of those that fit, the best first, each with how it fits.

    ``used`` are keys, the newest first: what was used counts as fitting one step better, but never
    comes before what is typed in full. Where nothing fits, what does but for one slip of a key.
    """
    wanted = folded(typed)
    if not wanted:
        return []
    recent = {key: place for place, key in enumerate(used)}
    found = []
    for place, thing in enumerate(things):
        fit = thing.fit(wanted)
        if fit is not None:
            last = recent.get(thing.key, len(recent)) if thing.key else len(recent)
            step = int(fit) - (1 if last < len(recent) and fit > Fit.BEGINNING else 0)
            found.append((step, last, place, fit))
    if not found:
        words = wanted.split()
        return [(i, Fit.SLIP) for i, thing in enumerate(things) if thing.fits_nearly(words)]
    return [(place, fit) for _step, _last, place, fit in sorted(found)]


def _fit_of(name: str, typed: str, words: Sequence[str]) -> Fit | None:
    if name == typed:
        return Fit.WHOLE
    if name.startswith(typed):
        return Fit.BEGINNING
    if not all(_begins_word(name, word) for word in words):
        return None
    own = iter(name.split())
    in_order = all(any(one.startswith(word) for one in own) for word in words)
    return Fit.IN_ORDER if in_order else Fit.ANY_ORDER


def _begins_word(text: str, word: str) -> bool:
    return f" {word}" in f" {text}"


def _slips(word: str, own: str) -> bool:
    """Whether a word is the beginning of another one, or one edit from it."""
    if own.startswith(word):
        return True
    if len(word) < (_SLIPPED if own[0] == word[0] else _BEGUN_WRONG):
        return False
    from rapidfuzz.distance import OSA

    beginnings = (own[: len(word) + more] for more in (-1, 0, 1))
    return any(OSA.distance(word, begun, score_cutoff=1) <= 1 for begun in beginnings)
