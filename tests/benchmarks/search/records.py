"""Invented records for comparing search engines: the same for the same seed. Writes no file.

Russian word forms come from the dictionary, their frequencies from Zipf's law with a steeper tail,
and each word has followers of its own, so that phrases occur. A smaller corpus is the head of a
larger one. The keys of a record are the Snowball stems of its words, one a position.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

#: Word forms of a corpus. 100,000 records hold some 280,000 of them, a million some 630,000.
FORMS = 700_000

#: Records that are made at a time, each lot from a seed of its own.
LOT = 5_000

SHORTEST, LONGEST = 60, 150  # words of a record

#: Words without which no text is; never asked for.
FUNCTION_WORDS = tuple(
    "и в не на с что по как из к у за от о для же но а бы до или при это так также через под над "
    "все они его ее их мы то чтобы если когда между после перед без только уже было была были быть".split()  # noqa: E501
)

_DICTIONARY = 5_140_000  # forms in it, roughly
_SHIFT, _KNEE, _TAIL = 2.7, 3_000, 1.5  # Mandelbrot's shift; where the tail begins, its exponent
_FOLLOWERS, _FOLLOWS = 6, 0.4  # followers of a word; how often one of them comes next
_SENTENCE = 13  # words
_DAYS = 33 * 365  # that the dates are spread over
_FIRST_DAY = np.datetime64("1992-01-01")
_KINDS = (
    "коммюнике протокол резолюция заявление рекомендация решение письмо справка доклад "
    "повестка выписка отчёт"
).split()
_COUNCILS, _PLACES = 60, 300

Numbers = npt.NDArray[np.int64]


class Record(NamedTuple):
    """What an engine is given of a record. ``date`` is YYYYMMDD; ``keys`` are split by spaces."""

    number: int
    date: int
    council: str
    kind: str
    place: str
    keys: str


#: The columns that are counted.
FACETS = ("council", "kind", "place")


@dataclass(frozen=True, slots=True)
class Lot:
    """Records that were made together, their texts, and the numbers of their words."""

    records: list[Record]
    texts: list[str]
    words: list[npt.NDArray[np.int32]]


class Tongue:
    """The words of a corpus, the most frequent first, with their stems and their followers."""

    def __init__(self, seed: int, count: int = FORMS) -> None:
        import pymorphy3
        import Stemmer

        chance = np.random.default_rng((seed, count))
        known = pymorphy3.MorphAnalyzer(lang="ru").dictionary.words.iterkeys()
        step = max(1, int(_DICTIONARY * 0.98) // count)
        drawn = [
            form for form in dict.fromkeys(islice(known, 0, None, step))
            if form.isalpha() and len(form) > 2
        ]  # fmt: skip
        order = chance.permutation(len(drawn))
        forms = dict.fromkeys(FUNCTION_WORDS)
        forms.update(dict.fromkeys(drawn[place] for place in order))
        self.forms = list(forms)[:count]
        plain = [form.replace("ё", "е") for form in self.forms]
        self.stems: list[str] = Stemmer.Stemmer("russian").stemWords(plain)
        adjectives = [form.capitalize() for form in self.forms if form.endswith("ский")]
        self.councils = [f"{word} совет" for word in adjectives[:_COUNCILS]]
        names = [form.capitalize() for form in self.forms[len(FUNCTION_WORDS) :]]
        self.places = names[_PLACES : 2 * _PLACES]
        self._limits = np.cumsum(_weights(len(self.forms)))
        self._followers = self.at_random(chance.random((len(self.forms), _FOLLOWERS)))

    def at_random(self, chances: npt.NDArray[np.float64]) -> npt.NDArray[np.int32]:
        """A word for each number between 0 and 1."""
        drawn = np.searchsorted(self._limits, chances * self._limits[-1])
        words: npt.NDArray[np.int32] = np.minimum(drawn, len(self.forms) - 1).astype(np.int32)
        return words

    def after(
        self, words: npt.NDArray[np.int32], chances: npt.NDArray[np.float64]
    ) -> npt.NDArray[np.int32]:
        """The word that follows each; two numbers between 0 and 1 a word decide."""
        usual = (_FOLLOWERS * chances[1] ** 2).astype(np.int64)
        followed = self._followers[words, usual]
        free = self.at_random(chances[1])
        chosen: npt.NDArray[np.int32] = np.where(chances[0] < _FOLLOWS, followed, free)
        return chosen

    @cached_property
    def _arrays(self) -> tuple[npt.NDArray[np.object_], npt.NDArray[np.object_]]:
        return np.array(self.forms, dtype=object), np.array(self.stems, dtype=object)

    def spell(self, words: npt.NDArray[np.int32]) -> tuple[list[str], list[str]]:
        """The forms and the stems of words."""
        forms, stems = self._arrays
        return forms[words].tolist(), stems[words].tolist()


def _weights(count: int) -> npt.NDArray[np.float64]:
    rank = np.arange(1, count + 1, dtype=np.float64)
    steeper = np.where(rank > _KNEE, (_KNEE / rank) ** (_TAIL - 1), 1.0)
    weights: npt.NDArray[np.float64] = steeper / (rank + _SHIFT)
    return weights


def lots(tongue: Tongue, size: int, seed: int) -> Iterator[Lot]:
    """The first ``size`` records of the corpus with this seed."""
    for start in range(0, size, LOT):
        yield _lot(tongue, start, min(LOT, size - start), np.random.default_rng((seed, start)))


def _lot(tongue: Tongue, start: int, wanted: int, chance: np.random.Generator) -> Lot:
    lengths = chance.integers(SHORTEST, LONGEST + 1, LOT)
    words = np.empty((LONGEST, LOT), dtype=np.int32)
    words[0] = tongue.at_random(chance.random(LOT))
    for place in range(1, LONGEST):
        words[place] = tongue.after(words[place - 1], chance.random((2, LOT)))
    dates = _dates(chance)
    councils = _common_first(chance, _COUNCILS, 0.8)
    kinds = _common_first(chance, len(_KINDS), 0.9)
    places = _common_first(chance, _PLACES, 0.9)
    lot = Lot([], [], [])
    for row in range(wanted):
        own = words[: lengths[row], row]
        forms, stems = tongue.spell(own)
        lot.records.append(
            Record(
                start + row,
                int(dates[row]),
                tongue.councils[councils[row] % len(tongue.councils)],
                _KINDS[kinds[row]],
                tongue.places[places[row]],
                " ".join(stems),
            )
        )
        lot.texts.append(_written(forms))
        lot.words.append(own)
    return lot


def _dates(chance: np.random.Generator) -> Numbers:
    """Days as YYYYMMDD, the later years a little fuller."""
    days = (_DAYS * chance.random(LOT) ** 0.8).astype(np.int64)
    whole = _FIRST_DAY + days
    months = whole.astype("datetime64[M]")
    month = months.astype(np.int64)
    day = (whole - months).astype(np.int64) + 1
    number: Numbers = (1970 + month // 12) * 10_000 + (month % 12 + 1) * 100 + day
    return number


def _common_first(chance: np.random.Generator, count: int, exponent: float) -> Numbers:
    """A number below ``count`` for each record of a lot, the lowest most often."""
    limits = np.cumsum(1.0 / np.arange(1, count + 1) ** exponent)
    drawn: Numbers = np.searchsorted(limits, chance.random(LOT) * limits[-1])
    return drawn


def _written(forms: list[str]) -> str:
    sentences = []
    for start in range(0, len(forms), _SENTENCE):
        sentence = " ".join(forms[start : start + _SENTENCE])
        sentences.append(f"{sentence[0].upper()}{sentence[1:]}.")
    return " ".join(sentences)
