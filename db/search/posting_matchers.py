"""Whoosh matchers for the queries of ``matching``: the same, posting by posting.

Slow and simple. Whoosh's own searchers use them, and the tests hold the arrays against them.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from whoosh import matching, scoring

from db.search.evaluating.view import K1, B

Words = Sequence[Sequence[bytes]]


class _SetScorer(scoring.BaseScorer):  # type: ignore[misc]
    """BM25 of a set of keys taken as one word that is as rare as the commonest of them."""

    def __init__(self, searcher: Any, field: str, frequency: int, boost: float) -> None:
        parent = searcher.get_parent()
        count = max(parent.doc_count_all(), 1)
        self._idf = math.log(1 + count / (frequency + 1)) * boost
        self._average = parent.avg_field_length(field) or 1
        self._reader, self._field = searcher.reader(), field

    def score(self, matcher: Any) -> float:
        weight = matcher.weight()
        length = self._reader.doc_field_length(matcher.id(), self._field, 1)
        norm = K1 * ((1 - B) + B * length / self._average)
        return float(self._idf * weight * (K1 + 1) / (weight + norm))


def _alike(numbers: Sequence[int], score: float = 0.0) -> Any:
    """A matcher of units that are all alike in rank."""
    if not numbers:
        return matching.NullMatcher()
    return matching.ListMatcher(list(numbers), [score] * len(numbers))


def _scored(
    searcher: Any, field: str, found: Mapping[int, float], frequency: int, boost: float = 1.0
) -> Any:
    """A matcher of units with how often they hold what was asked for."""
    if not found:
        return matching.NullMatcher()
    numbers = sorted(found)
    scorer = _SetScorer(searcher, field, frequency, boost)
    return matching.ListMatcher(numbers, [found[n] for n in numbers], scorer=scorer)


def any_key(searcher: Any, field: str, keys: Sequence[bytes], boost: float) -> Any:
    """A matcher of units that hold one of the keys."""
    whole = searcher.get_parent().reader()
    frequency = max((whole.doc_frequency(field, key) for key in keys), default=0)
    return _scored(searcher, field, _weights(searcher, field, keys), frequency, boost)


def any_fact(searcher: Any, field: str, keys: Sequence[bytes]) -> Any:
    """A matcher of units that hold one of the exact facts."""
    return _alike(sorted(_weights(searcher, field, keys)))


def _weights(searcher: Any, field: str, keys: Sequence[bytes]) -> Mapping[int, float]:
    """The units of one segment, with how often they hold the key that they hold most."""
    reader = searcher.reader()
    found: dict[int, float] = {}
    for key in keys:
        if (field, key) not in reader:
            continue
        postings = reader.postings(field, key)
        while postings.is_active():
            number, weight = postings.id(), postings.weight()
            if found.get(number, 0.0) < weight:
                found[number] = weight
            postings.next()
    return found


def phrase_size(reader: Any, field: str, words: Words) -> int:
    """In how many units the rarest of the words is at the most."""
    sizes = (sum(reader.doc_frequency(field, key) for key in word) for word in words)
    return int(min(sizes, default=0))


def phrase(searcher: Any, field: str, words: Words, at: Sequence[int]) -> Any:
    """A matcher of units in which the words stand at those places from somewhere on."""
    starts: dict[int, set[int]] | None = None
    for index, word in zip(at, words, strict=True):
        found: dict[int, set[int]] = {}
        for number, places in _places(searcher.reader(), field, word):
            moved = {place - index for place in places}
            if starts is not None:
                moved &= starts.get(number, set())
            if moved:
                found.setdefault(number, set()).update(moved)
        starts = found
    counts = {number: float(len(places)) for number, places in (starts or {}).items()}
    frequency = phrase_size(searcher.get_parent().reader(), field, words)
    return _scored(searcher, field, counts, frequency)


def _places(reader: Any, field: str, word: Sequence[bytes]) -> Any:
    for key in word:
        if (field, key) in reader:
            postings = reader.postings(field, key)
            while postings.is_active():
                yield postings.id(), postings.value_as("positions")
                postings.next()


def beginning(searcher: Any, field: str, beginnings: Sequence[bytes], score: float) -> Any:
    """A matcher of units that hold a key that begins so."""
    reader = searcher.reader()
    numbers = set()
    for prefix in beginnings:
        for key in reader.expand_prefix(field, prefix):
            numbers.update(reader.postings(field, key).all_ids())
    return _alike(sorted(numbers), score)


def overlap(searcher: Any, first: int, last: int) -> Any:
    """A matcher of units whose span of days meets the given one."""
    reader = searcher.reader()
    begins, ends = (reader.column_reader(name, translate=False) for name in ("first", "last"))
    return _alike(
        [
            number
            for number in reader.all_doc_ids()
            if ends[number] >= first and begins[number] <= last and ends[number] > 0
        ]
    )


def at_least(searcher: Any, context: Any, parts: Sequence[Any], least: int) -> Any:
    """A matcher of units that match so many of the parts."""
    counts: dict[int, int] = {}
    scores: dict[int, float] = {}
    for part in parts:
        found = part.matcher(searcher, context)
        while found.is_active():
            number = found.id()
            counts[number] = counts.get(number, 0) + 1
            scores[number] = scores.get(number, 0.0) + found.score()
            found.next()
    numbers = [number for number in sorted(counts) if counts[number] >= least]
    if not numbers:
        return matching.NullMatcher()
    return matching.ListMatcher(numbers, [scores[number] for number in numbers])
