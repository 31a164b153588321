"""The Russian dictionary: one analyser a process, loaded when a word is first looked up.

``readings`` is what search needs of it, at several times the speed: a word that the dictionary
holds is read from it without the analyser's other steps. A test holds both to the same answers.
"""

import threading
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer
    from pymorphy3.analyzer import Parse


#: The grammemes of the names of persons.
NAMES = frozenset({"Name", "Surn", "Patr"})
_LOADING = threading.Lock()


class Reading(NamedTuple):
    """One reading of a word: its lemma (with ё), OpenCorpora grammemes, and its likelihood."""

    lemma: str
    part_of_speech: str
    grammemes: frozenset[str]
    score: float


class Readings(NamedTuple):
    """All readings of a word, the likeliest first; ``known`` if they are the dictionary's."""

    known: bool
    all: tuple[Reading, ...]


class _Cell(NamedTuple):
    """A cell of a paradigm: what to cut off a form, what to put in its place, and its tag."""

    before: int
    after: int
    prefix: str
    suffix: str
    part_of_speech: str
    grammemes: frozenset[str]
    tag: str


@lru_cache(maxsize=1)
def analyzer() -> "MorphAnalyzer":
    """The analyser. Loading it takes about 0.1 s and 30 MB.

    Threads that are the first to ask at the same time wait for one: a second would be garbage that
    is nothing but rings.
    """
    with _LOADING:
        return _loaded()


@lru_cache(maxsize=1)
def _loaded() -> "MorphAnalyzer":
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang="ru")


def only_lemma(lower: str) -> str | None:
    """The lemma of a lower-case word that the dictionary has as forms of one word; None else.

    How likely its readings are is not asked: most words need no more than this.
    """
    lemma = None
    if len(lower) == 1:
        return None
    similar_items, substitutes, cuts = _lexicon()
    for form, places in similar_items(lower, substitutes):
        for place in places:
            before, after, prefix, suffix = cuts[place]
            found = prefix + form[before : len(form) - after] + suffix
            if lemma is None:
                lemma = found
            elif found != lemma:
                return None
    return lemma


@lru_cache(maxsize=2_000)  # 2 KB each, and the keys made of them are kept as well
def readings(lower: str) -> Readings:
    """The readings of a lower-case word; guessed by its ending if the dictionary has none."""
    morph = analyzer()
    held = morph.dictionary.words.similar_items(lower, morph.char_substitutes)
    if not held or len(lower) == 1:
        return Readings(bool(held), tuple(map(_reading, morph.parse(lower))))
    cells = [(form, _cell(paradigm, index)) for form, places in held for paradigm, index in places]
    if len(cells) == 1:
        scores = [1.0]
    else:
        chance = morph.prob_estimator.p_t_given_w.prob
        chances = {cell.tag: chance(lower, cell.tag) for _form, cell in cells}
        scores = [chances[cell.tag] for _form, cell in cells]
        if not any(scores):
            scores = [1.0 / len(cells)] * len(cells)
    found = [
        Reading(
            _lemma(form, cell),
            cell.part_of_speech,
            cell.grammemes,
            score,
        )
        for (form, cell), score in zip(cells, scores, strict=True)
    ]
    found.sort(key=_score, reverse=True)
    return Readings(True, tuple(found))


@lru_cache(maxsize=2_000)
def is_attested(lemma: str) -> bool:
    """Whether a form of a known word occurs in the texts from which likelihoods were counted."""
    morph = analyzer()
    counted = morph.prob_estimator.p_t_given_w
    return any(
        counted.keys(f"{form.word}:")
        for parse in morph.parse(lemma)
        if parse.normal_form == lemma
        for form in parse.lexeme
    )


def _lemma(form: str, cell: _Cell) -> str:
    return cell.prefix + form[cell.before : len(form) - cell.after] + cell.suffix


def _score(reading: Reading) -> float:
    return reading.score


def _reading(parse: "Parse") -> Reading:
    tag = parse.tag
    return Reading(parse.normal_form, str(tag.POS or ""), frozenset(tag.grammemes), parse.score)


class _Cuts(dict[tuple[int, int], tuple[int, int, str, str]]):
    """How a lemma is made of a form, by paradigm and place: the first four values of its cell.

    The dictionary has some 3,000 paradigms: each its suffixes, then its tags, then its prefixes.
    """

    def __init__(self, dictionary: Any) -> None:
        super().__init__()
        self._paradigms, self._suffixes = dictionary.paradigms, dictionary.suffixes
        self._prefixes = dictionary.paradigm_prefixes

    def __missing__(self, place: tuple[int, int]) -> tuple[int, int, str, str]:
        numbers, suffixes, prefixes = self._paradigms[place[0]], self._suffixes, self._prefixes
        last_third = len(numbers) // 3 * 2
        found = self[place] = (
            len(prefixes[numbers[last_third + place[1]]]),
            len(suffixes[numbers[place[1]]]),
            prefixes[numbers[last_third]],
            suffixes[numbers[0]],
        )
        return found


@lru_cache(maxsize=1)
def _lexicon() -> tuple[Callable[..., Any], Any, _Cuts]:
    """What ``only_lemma`` asks the dictionary, at hand: many words are asked for one by one."""
    morph = analyzer()
    return morph.dictionary.words.similar_items, morph.char_substitutes, _Cuts(morph.dictionary)


@lru_cache(maxsize=4_096)
def _cell(paradigm: int, index: int) -> _Cell:
    """The cell at a place of a paradigm; of most forms only the cuts are asked for."""
    tag = analyzer().dictionary.build_tag_info(paradigm, index)
    part = str(tag.POS or "")
    return _Cell(*_lexicon()[2][paradigm, index], part, frozenset(tag.grammemes), str(tag))
