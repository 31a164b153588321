"""Whoosh queries of our own: sets of keys that count as one word, phrases of them, date spans.

Each reads its postings into a list at once; the rest of the tree is Whoosh's.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from whoosh import matching, query, scoring

from db.search.tables import Numbers
from db.search.watch import unwatched

_B, _K1 = 0.75, 1.2


class _SetScorer(scoring.BaseScorer):  # type: ignore[misc]
    """BM25 of a set of keys taken as one word that is as rare as the commonest of them."""

    def __init__(self, searcher: Any, field: str, frequency: int) -> None:
        parent = searcher.get_parent()
        count = max(parent.doc_count_all(), 1)
        self._idf = math.log(1 + count / (frequency + 1))
        self._average = parent.avg_field_length(field) or 1
        self._reader, self._field = searcher.reader(), field

    def score(self, matcher: Any) -> float:
        weight = matcher.weight()
        length = self._reader.doc_field_length(matcher.id(), self._field, 1)
        norm = _K1 * ((1 - _B) + _B * length / self._average)
        return float(self._idf * weight * (_K1 + 1) / (weight + norm))


class _Leaf(query.Query):  # type: ignore[misc]
    """A query without children, of which Whoosh knows no more than that it gives a matcher."""

    boost = 1.0

    def is_leaf(self) -> bool:
        return True

    def field(self) -> str | None:
        return None

    def normalize(self) -> "_Leaf":
        return self

    def estimate_size(self, ixreader: Any) -> int:
        return int(ixreader.doc_count_all())

    def estimate_min_size(self, ixreader: Any) -> int:
        return 0


def _list(numbers: list[int]) -> Any:
    """A matcher of units that are all alike in rank."""
    if not numbers:
        return matching.NullMatcher()
    return matching.ListMatcher(numbers, [0.0] * len(numbers))


def _scored(searcher: Any, field: str, found: Mapping[int, float], frequency: int) -> Any:
    """A matcher of units with how often they hold what was asked for."""
    if not found:
        return matching.NullMatcher()
    numbers = sorted(found)
    scorer = _SetScorer(searcher, field, frequency)
    return matching.ListMatcher(numbers, [found[n] for n in numbers], scorer=scorer)


class AnyKey(_Leaf):
    """Units that hold one of the keys in a field."""

    def __init__(
        self, field: str, keys: Iterable[str], watch: Callable[[], None] = unwatched
    ) -> None:
        self.field_name, self._watch = field, watch
        self.keys = tuple(sorted({key.encode() for key in keys}))

    def __hash__(self) -> int:
        return hash((self.field_name, self.keys))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AnyKey) and (self.field_name, self.keys) == (
            other.field_name,
            other.keys,
        )

    def frequency(self, reader: Any) -> int:
        """In how many units of the whole index the commonest key is."""
        self._watch()
        return max((reader.doc_frequency(self.field_name, key) for key in self.keys), default=0)

    def estimate_size(self, ixreader: Any) -> int:
        return int(sum(ixreader.doc_frequency(self.field_name, key) for key in self.keys))

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        frequency = self.frequency(searcher.get_parent().reader())
        return _scored(searcher, self.field_name, self.weights(searcher), frequency)

    def weights(self, searcher: Any) -> Mapping[int, float]:
        """The units of one segment, with how often they hold the key that they hold most."""
        reader = searcher.reader()
        found: dict[int, float] = {}
        for key in self.keys:
            self._watch()
            if (self.field_name, key) not in reader:
                continue
            postings = reader.postings(self.field_name, key)
            while postings.is_active():
                number, weight = postings.id(), postings.weight()
                if found.get(number, 0.0) < weight:
                    found[number] = weight
                postings.next()
        return found


class Fact(AnyKey):
    """Units that hold one of the exact facts; all alike in rank."""

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        return _list(sorted(self.weights(searcher)))


class KeyPhrase(_Leaf):
    """Units in which words stand one after the other, each given by its set of keys."""

    def __init__(
        self,
        field: str,
        words: Sequence[Iterable[str]],
        watch: Callable[[], None] = unwatched,
    ) -> None:
        self.field_name, self._watch = field, watch
        self.words = tuple(tuple(sorted({key.encode() for key in word})) for word in words)

    def __hash__(self) -> int:
        return hash((self.field_name, self.words))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, KeyPhrase) and (self.field_name, self.words) == (
            other.field_name,
            other.words,
        )

    def estimate_size(self, ixreader: Any) -> int:
        return min((self._size(ixreader, word) for word in self.words), default=0)

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        frequency = self.estimate_size(searcher.get_parent().reader())
        return _scored(searcher, self.field_name, self.weights(searcher), frequency)

    def weights(self, searcher: Any) -> Mapping[int, float]:
        """The units of one segment, with how often they hold the phrase."""
        reader = searcher.reader()
        order = sorted(range(len(self.words)), key=lambda i: self._size(reader, self.words[i]))
        starts: dict[int, set[int]] | None = None
        for index in order:
            starts = self._narrow(reader, index, starts)
            if not starts:
                return {}
        return {number: float(len(found)) for number, found in (starts or {}).items()}

    def _size(self, reader: Any, word: Sequence[bytes]) -> int:
        return int(sum(reader.doc_frequency(self.field_name, key) for key in word))

    def _narrow(
        self, reader: Any, index: int, starts: dict[int, set[int]] | None
    ) -> dict[int, set[int]]:
        """Where the phrase may begin, given where its word of that index stands."""
        found: dict[int, set[int]] = {}
        for key in self.words[index]:
            self._watch()
            if (self.field_name, key) not in reader:
                continue
            postings = reader.postings(self.field_name, key)
            wanted = iter(sorted(starts)) if starts is not None else None
            while postings.is_active():
                if wanted is not None:
                    number = next(wanted, None)
                    if number is None:
                        break
                    if postings.id() < number:
                        postings.skip_to(number)
                        if not postings.is_active():
                            break
                    if postings.id() != number:
                        continue
                number = postings.id()
                places = {place - index for place in postings.value_as("positions")}
                if starts is not None:
                    places &= starts[number]
                if places:
                    found.setdefault(number, set()).update(places)
                if wanted is None:
                    postings.next()
        return found


class DateOverlap(_Leaf):
    """Units whose span of days meets the given one (days as YYYYMMDD)."""

    def __init__(self, first: int, last: int, begins: Numbers, ends: Numbers) -> None:
        self._span = (first, last)
        hits = (ends >= first) & (begins <= last) & (ends > 0)
        self._numbers: Numbers = np.flatnonzero(hits).astype(np.int32)

    def __hash__(self) -> int:
        return hash(self._span)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DateOverlap) and self._span == other._span

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        base = next(
            (base for leaf, base in searcher.get_parent().leaf_searchers() if leaf is searcher), 0
        )
        size = searcher.doc_count_all()
        inside = (self._numbers >= base) & (self._numbers < base + size)
        return _list((self._numbers[inside] - base).tolist())
