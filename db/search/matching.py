"""Whoosh queries of our own: sets of keys that count as one word, phrases of them, date spans.

Each is evaluated over arrays, segment by segment; ``db.search.posting_matchers`` has the same
posting by posting, which Whoosh's own searchers use and the tests hold these against.
"""

import math
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from whoosh import query

from db.search import posting_matchers
from db.search.codec.array_file import Array
from db.search.codec.postings import Docs
from db.search.codec.segment_data import Mask
from db.search.evaluating.evaluator import Evaluator
from db.search.evaluating.expanding import prefix_matches
from db.search.evaluating.matches import Matches, empty, union
from db.search.evaluating.phrases import phrase_docs
from db.search.evaluating.view import IndexView

#: Unions of more than one in so many documents are made by an entry a document.
_DENSE = 16


class Leaf(query.Query):  # type: ignore[misc]
    """A query without children, of which Whoosh knows no more than that it gives a matcher."""

    boost = 1.0

    def is_leaf(self) -> bool:
        return True

    def field(self) -> str | None:
        return None

    def normalize(self) -> "Leaf":
        return self

    def estimate_size(self, ixreader: Any) -> int:
        return int(ixreader.doc_count_all())

    def estimate_min_size(self, ixreader: Any) -> int:
        return 0


def set_idf(docs: int, frequency: int) -> float:
    """How telling a set of keys is that is as rare as the commonest of them."""
    return math.log(1 + max(docs, 1) / (frequency + 1))


def encoded(keys: Iterable[str]) -> tuple[bytes, ...]:
    """Keys as the index has them, in order; a half of a letter that no text can hold is in none."""
    return tuple(sorted({key.encode("utf-8", "surrogatepass") for key in keys}))


class AnyKey(Leaf):
    """Units that hold one of the keys in a field; the set counts as one word."""

    def __init__(self, field: str, keys: Iterable[str], boost: float = 1.0) -> None:
        self.field_name, self.boost = field, boost
        self.keys = encoded(keys)

    def __hash__(self) -> int:
        return hash((self.field_name, self.keys, self.boost))

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(self) == vars(other)

    def estimate_size(self, ixreader: Any) -> int:
        return int(sum(ixreader.doc_frequency(self.field_name, key) for key in self.keys))

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        return posting_matchers.any_key(searcher, self.field_name, self.keys, self.boost)

    def size(self, evaluator: Evaluator) -> int:
        terms = evaluator.terms
        return sum(terms.doc_count(number) for number in self._numbers(evaluator))

    def matches(self, evaluator: Evaluator) -> Matches:
        numbers = self._numbers(evaluator)
        if not numbers:
            return empty()

        def score() -> Matches:
            idf = set_idf(evaluator.view.docs, self.frequency(evaluator.view))
            docs, frequencies = _most(evaluator, self.field_name, numbers)
            return evaluator.scored(self.field_name, docs, frequencies, idf)

        return Matches(*evaluator.kept((self.field_name, self.keys), score)).times(self.boost)

    def frequency(self, view: IndexView) -> int:
        """In how many units of the whole index the commonest key is."""
        return max((view.doc_frequency(self.field_name, key) for key in self.keys), default=0)

    def _numbers(self, evaluator: Evaluator) -> list[int]:
        find = evaluator.terms.find
        return [number for key in self.keys if (number := find(self.field_name, key)) >= 0]


def _most(evaluator: Evaluator, field: str, numbers: Sequence[int]) -> tuple[Docs, Any]:
    """The documents of any of the terms, and how often they hold the one they hold most."""
    terms = evaluator.terms
    if len(numbers) == 1:
        return terms.docs(numbers[0]), evaluator.frequencies(field, numbers[0])
    found = []
    for number in numbers:
        evaluator.watch()
        found.append((terms.docs(number), evaluator.frequencies(field, number)))
    if sum(len(docs) for docs, _ in found) * _DENSE < evaluator.size:
        joined = np.concatenate([docs for docs, _ in found])
        counts = np.concatenate([counts for _, counts in found])
        order = np.argsort(joined, kind="stable")
        joined, counts = joined[order], counts[order]
        new = np.flatnonzero(np.concatenate(([True], joined[1:] != joined[:-1])))
        return joined[new], np.maximum.reduceat(counts, new)
    most = np.zeros(evaluator.size, dtype=np.uint32)
    for docs, counts in found:
        most[docs] = np.maximum(most[docs], counts)
    docs = np.flatnonzero(most)
    return docs, most[docs]


class Fact(AnyKey):
    """Units that hold one of the exact facts; all alike in rank."""

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        return posting_matchers.any_fact(searcher, self.field_name, self.keys)

    def matches(self, evaluator: Evaluator) -> Matches:
        terms = evaluator.terms
        parts = [Matches(terms.docs(number)) for number in self._numbers(evaluator)]
        return union(parts, evaluator.size)


class KeyPhrase(Leaf):
    """Units in which words stand one after the other, each given by its set of keys.

    ``places`` says where each stands if it is not one place behind the one before.
    """

    def __init__(
        self, field: str, words: Sequence[Iterable[str]], places: Sequence[int] | None = None
    ) -> None:
        self.field_name = field
        self.words = tuple(encoded(word) for word in words)
        self.places = tuple(range(len(words)) if places is None else places)

    def __hash__(self) -> int:
        return hash((self.field_name, self.words, self.places))

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(self) == vars(other)

    def estimate_size(self, ixreader: Any) -> int:
        return posting_matchers.phrase_size(ixreader, self.field_name, self.words)

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        return posting_matchers.phrase(searcher, self.field_name, self.words, self.places)

    def size(self, evaluator: Evaluator) -> int:
        terms = evaluator.terms
        numbers = self._numbers(evaluator)
        return min((sum(map(terms.doc_count, word)) for word in numbers), default=0)

    def matches(self, evaluator: Evaluator) -> Matches:
        numbers = self._numbers(evaluator)
        if not numbers or not all(numbers):
            return empty()
        docs, counts = phrase_docs(evaluator, self.field_name, numbers, self.places)
        idf = set_idf(evaluator.view.docs, self.frequency(evaluator.view))
        return evaluator.scored(self.field_name, docs, counts, idf)

    def frequency(self, view: IndexView) -> int:
        """In how many units of the whole index the rarest of the words is at the most."""
        field = self.field_name
        return min(
            (sum(view.doc_frequency(field, key) for key in word) for word in self.words), default=0
        )

    def _numbers(self, evaluator: Evaluator) -> list[list[int]]:
        find = evaluator.terms.find
        return [
            [number for key in word if (number := find(self.field_name, key)) >= 0]
            for word in self.words
        ]


class Beginning(Leaf):
    """Units that hold a key that begins in one of these ways; all alike in rank."""

    def __init__(self, field: str, beginnings: Iterable[str], score: float = 1.0) -> None:
        self.field_name, self.score = field, score
        self.beginnings = encoded(beginnings)

    def __hash__(self) -> int:
        return hash((self.field_name, self.beginnings, self.score))

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(self) == vars(other)

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        return posting_matchers.beginning(searcher, self.field_name, self.beginnings, self.score)

    def size(self, evaluator: Evaluator) -> int:
        terms = evaluator.terms
        ranges = (terms.prefix_range(self.field_name, prefix) for prefix in self.beginnings)
        return sum(terms.posting_count(first, last) for first, last in ranges)

    def matches(self, evaluator: Evaluator) -> Matches:
        parts = [prefix_matches(evaluator, self.field_name, key) for key in self.beginnings]
        return union(parts, evaluator.size).alike(self.score)


class DateOverlap(Leaf):
    """Units whose span of days meets the given one (days as YYYYMMDD)."""

    def __init__(self, first: int, last: int) -> None:
        self.first, self.last = first, last

    def __hash__(self) -> int:
        return hash((self.first, self.last))

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(self) == vars(other)

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        return posting_matchers.overlap(searcher, self.first, self.last)

    def size(self, evaluator: Evaluator) -> int:
        return evaluator.size

    def matches(self, evaluator: Evaluator) -> Matches:
        data = evaluator.leaf.data
        return Matches(None, mask=self._meets(data.numbers("first"), data.numbers("last")))

    def holds(self, evaluator: Evaluator, docs: Docs) -> Mask:
        """By place in ``docs`` whether the span of that unit meets this one."""
        data = evaluator.leaf.data
        return self._meets(data.numbers("first").take(docs), data.numbers("last").take(docs))

    def _meets(self, begins: Array, ends: Array) -> Mask:
        found: Mask = (ends >= self.first) & (begins <= self.last) & (ends > 0)
        return found


class AtLeast(Leaf):
    """Units that match so many of the parts; their scores are added."""

    def __init__(self, parts: Sequence[AnyKey], least: int) -> None:
        self.parts, self.least = tuple(parts), least

    def __hash__(self) -> int:
        return hash((self.parts, self.least))

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(self) == vars(other)

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        return posting_matchers.at_least(searcher, context, self.parts, self.least)

    def size(self, evaluator: Evaluator) -> int:
        return evaluator.size

    def matches(self, evaluator: Evaluator) -> Matches:
        parts = [part.matches(evaluator) for part in self.parts]
        held = np.zeros(evaluator.size, dtype=np.uint16)
        for part in parts:
            held[part.docs] += 1
        found = union(parts, evaluator.size)
        return found.chosen(held[found.docs] >= self.least)
