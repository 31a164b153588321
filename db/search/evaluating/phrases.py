"""Where words stand one after the other, each word given by the terms that may stand for it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from db.search.codec.postings import Docs, Ints
from db.search.codec.terms import positions_in
from db.search.evaluating.matches import common

if TYPE_CHECKING:
    from db.search.evaluating.evaluator import Evaluator

#: Bits of a position in a key of document and position, and what keeps starts above zero.
_BITS, _SHIFT = 32, 1 << 16


def phrase_docs(
    evaluator: "Evaluator", field: str, words: Sequence[Sequence[int]]
) -> tuple[Docs, Ints]:
    """The documents that hold the phrase, and how often. ``words`` are terms by number."""
    terms = evaluator.terms
    postings = {number: terms.docs(number) for word in words for number in word}
    order = sorted(range(len(words)), key=lambda place: sum(len(postings[n]) for n in words[place]))
    docs = _any(postings, words[order[0]])
    for place in order[1:]:
        evaluator.watch()
        here, _there = common(docs, _any(postings, words[place]), evaluator.size)
        docs = docs[here]
    starts: Ints | None = None
    for place in order:
        if not len(docs):
            break
        evaluator.watch()
        mine = _starts(evaluator, field, words[place], postings, docs) - place
        starts = mine if starts is None else starts[np.isin(starts, mine, assume_unique=True)]
        docs = np.unique(starts >> _BITS).astype(np.uint32) if len(starts) else docs[:0]
    if starts is None or not len(docs):
        return docs[:0], np.zeros(0, dtype=np.int64)
    found, counts = np.unique(starts >> _BITS, return_counts=True)
    return found.astype(np.uint32), counts


def _any(postings: dict[int, Docs], word: Sequence[int]) -> Docs:
    if len(word) == 1:
        return postings[word[0]]
    return np.unique(np.concatenate([postings[number] for number in word]))


def _starts(
    evaluator: "Evaluator",
    field: str,
    word: Sequence[int],
    postings: dict[int, Docs],
    docs: Docs,
) -> Ints:
    """Keys of document and position of a word in these documents, in order, each once."""
    terms = evaluator.terms
    pieces = []
    for number in word:
        here, there = common(docs, postings[number], evaluator.size)
        frequencies = terms.frequencies(terms.fields[field], number)
        rows, places = positions_in(postings[number], frequencies, terms.positions(number), there)
        pieces.append((docs[here].astype(np.int64)[rows] << _BITS) + places + _SHIFT)
    if len(pieces) == 1:
        return pieces[0]
    return np.unique(np.concatenate(pieces))
