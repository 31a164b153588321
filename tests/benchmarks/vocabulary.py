"""Real Russian word forms with the frequencies of real text (Zipf's law). No texts, no archive."""

import random
from functools import cache
from itertools import islice

import numpy as np
from numpy.typing import NDArray

#: Words that stand in every text, the most frequent first.
_FREQUENT = (
    "и в на по о с для из к от при а также что не как их за до между или это под "
    "сторон участники совет развития сотрудничества региона рекомендовали"
).split()
_KINDS = {"NOUN", "ADJF", "VERB", "INFN", "PRTF", "ADVB"}
_BEGINNINGS = "абвгдежзиклмнопрстуфхцчшэюя"
_ZIPF_SHIFT = 2.7  # Mandelbrot's; the exponent is 1


@cache
def word_forms(count: int, seed: int) -> tuple[str, ...]:
    """``count`` different word forms, the most frequent first."""
    import pymorphy3

    dictionary = pymorphy3.MorphAnalyzer(lang="ru").dictionary
    chance = random.Random(seed)
    forms = dict.fromkeys(_FREQUENT)
    while len(forms) < count:
        prefix = "".join(chance.choices(_BEGINNINGS, k=3))
        known = dictionary.iter_known_words(prefix=prefix)
        for word, tag, *_ in islice(known, chance.randrange(20), 4000, 37):
            if tag.POS in _KINDS:
                forms[word] = None
    words = list(forms)[:count]
    rest = words[len(_FREQUENT) :]
    chance.shuffle(rest)
    return (*words[: len(_FREQUENT)], *rest)


class Speech:
    """Draws words as a text has them: few very often, most of them once or twice."""

    def __init__(self, words: tuple[str, ...], seed: int) -> None:
        self.words = words
        self._chance = np.random.default_rng(seed)
        weights = 1.0 / (np.arange(1, len(words) + 1) + _ZIPF_SHIFT)
        self._limits: NDArray[np.float64] = np.cumsum(weights / weights.sum())

    def draw(self, count: int) -> list[str]:
        """``count`` words."""
        places = np.searchsorted(self._limits, self._chance.random(count))
        last = len(self.words) - 1
        return [self.words[min(int(place), last)] for place in places]

    def sentence(self, length: int) -> str:
        """A sentence of that many words, with a comma now and then."""
        words = self.draw(length)
        for place in range(7, length - 1, 9):
            words[place] += ","
        text = " ".join(words)
        return f"{text[:1].upper()}{text[1:]}."
