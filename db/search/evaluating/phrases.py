"""Where words stand one after the other, each word given by the terms that may stand for it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from db.search.codec.postings import Docs, Ints, spread
from db.search.evaluating.matches import Places, common, once

if TYPE_CHECKING:
    from db.search.evaluating.evaluator import Evaluator

#: Bits of a position in a key of document and position, and what keeps starts above zero.
_BITS, _SHIFT = 32, 1 << 16


class _Word:
    """One word of a phrase: its terms, and the documents of any of them."""

    def __init__(self, evaluator: "Evaluator", field: str, numbers: Sequence[int]) -> None:
        terms = evaluator.terms
        self._evaluator, self._field, self._numbers = evaluator, field, numbers
        self._postings = [terms.docs(number) for number in numbers]
        self.docs = self._postings[0] if len(numbers) == 1 else once(np.concatenate(self._postings))

    def starts(self, docs: Docs, place: int, there: Places | None) -> Ints:
        """Keys of document and of where the phrase would begin, in order, each once.

        ``there`` are the places of the documents among the word's, where they are known.
        """
        terms = self._evaluator.terms
        bounds = terms.fields[self._field]
        pieces = []
        for number, postings in zip(self._numbers, self._postings, strict=True):
            if len(self._numbers) == 1 and there is not None:
                held, chosen = docs, there
            else:
                here, chosen = common(docs, postings, self._evaluator.size)
                held = docs[here]
            counts = terms.frequencies(bounds, number).take(chosen).astype(np.int64)
            begins = terms.frequency_ends(bounds, number).take(chosen) - counts
            positions = terms.positions(number).take(spread(begins, counts))
            keys = (held << _BITS) + (_SHIFT - place)
            pieces.append(np.repeat(keys, counts) + positions)
        if len(pieces) == 1:
            return pieces[0]
        return once(np.concatenate(pieces))


def phrase_docs(
    evaluator: "Evaluator", field: str, words: Sequence[Sequence[int]], at: Sequence[int]
) -> tuple[Docs, Ints]:
    """The documents that hold the phrase, and how often. ``words`` are terms by number.

    ``at`` says at which place each of them stands.
    """
    parts = [_Word(evaluator, field, numbers) for numbers in words]
    order = sorted(range(len(parts)), key=lambda place: len(parts[place].docs))
    docs = parts[order[0]].docs
    there: dict[int, Places] = {order[0]: np.arange(len(docs))}
    for place in order[1:]:
        evaluator.watch()
        here, those = common(docs, parts[place].docs, evaluator.size)
        docs = docs[here]
        there = {other: places[here] for other, places in there.items()}
        there[place] = those
    starts: Ints | None = None
    for place in order:
        evaluator.watch()
        mine = parts[place].starts(docs, at[place], there.get(place))
        starts = mine if starts is None else _common_keys(starts, mine)
        if not len(starts):
            return docs[:0], starts
        if place != order[-1] and len(parts) > 2:
            narrowed = _run_heads(starts >> _BITS)[0]
            kept = np.isin(docs, narrowed, assume_unique=True)
            docs, there = docs[kept], {other: places[kept] for other, places in there.items()}
    assert starts is not None
    found, counts = _run_heads(starts >> _BITS)
    return found, counts


def _common_keys(few: Ints, many: Ints) -> Ints:
    """What both hold; both in order, each key once."""
    if len(few) > len(many):
        few, many = many, few
    if not len(few):
        return few
    at = np.searchsorted(many, few)
    at[at == len(many)] = 0
    found: Ints = few[many[at] == few]
    return found


def _run_heads(ordered: Ints) -> tuple[Ints, Ints]:
    """Each number once, and how often it stands there."""
    heads = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    return ordered[heads], np.diff(heads, append=len(ordered))
