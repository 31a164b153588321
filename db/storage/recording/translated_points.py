"""Which points of a translation are which of the meeting's. Values only.

Where there are as many, their order and their numbers tell. Where one side has more, a number says
little: a point that was put in moves all behind it. Then points are paired that cite the same
figures or names, and those between such pairs if both sides have equally many there; of others
those that alone say what kind of thing is done, on both sides. What nothing speaks for, or
something against, stays without a partner.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from db.language.names import is_common, skeletons
from db.language.tokens import clean
from db.storage.recording.aligning import Alignment

_FIGURE = re.compile(r"\d+")
_NAME = re.compile(r"(?<=[^.!?…:;\s]\s)[«“\"„]?([^\W\d_]{3,})")
#: A skeleton that is shorter is many a word's.
_LEAST_SOUNDS = 4


@dataclass(frozen=True)
class Wording:
    """A point: its number, its texts in the languages that it is in, and its kinds, if known."""

    number: str | None
    text: str
    kinds: frozenset[str] = frozenset()

    @cached_property
    def figures(self) -> frozenset[str]:
        """The numerals in it: days, years, counts."""
        return frozenset(figure.lstrip("0") for figure in _FIGURE.findall(self.text))

    @cached_property
    def names(self) -> frozenset[str]:
        """How the names in it may sound; the first word of a sentence is none."""
        words = (found[1] for found in _NAME.finditer(self.text))
        names = (clean(word) for word in words if word[0].isupper() and not is_common(word))
        sounds = (sound for name in names for sound in skeletons(name))
        return frozenset(sound for sound in sounds if len(sound) >= _LEAST_SOUNDS)


def align_translated_points(new: Sequence[Wording], old: Sequence[Wording]) -> Alignment:
    """For each new point the index of the old point, or None.

    As many points: by number where the numbers are the same on both sides and each stands once,
    else by position. Another number of points: by what they cite, in their order; by number where
    a translation leaves points out and keeps the numbers of the others («1, 3»).
    """
    if not new or not old:
        return [None] * len(new)
    numbers, known = [one.number for one in new], [one.number for one in old]
    numbered = None not in numbers and len(set(numbers)) == len(numbers)
    if len(new) == len(old) and not (numbered and set(numbers) == set(known)):
        return list(range(len(new)))
    by_number = _by_number(numbers, known)
    if len(new) == len(old):
        return by_number
    anchors = _anchors(new, old)
    result = _between([*anchors, *_by_kind(anchors, new, old)], len(new), len(old))
    if _keeps_numbers(numbers, known):
        result = [
            number if place is None and number not in result else place
            for number, place in zip(by_number, result, strict=True)
        ]
    return [
        place if place is not None and not _contradict(new[at], old[place]) else None
        for at, place in enumerate(result)
    ]


def _by_number(new: Sequence[str | None], old: Sequence[str | None]) -> Alignment:
    places = {number: index for index, number in enumerate(old)}
    counts, known = Counter(new), Counter(old)
    return [
        places[number] if number and counts[number] == known[number] == 1 else None
        for number in new
    ]


def _keeps_numbers(new: Sequence[str | None], old: Sequence[str | None]) -> bool:
    """Whether numbers have gaps where points were left out: then they are the original's."""
    if None in new or None in old or len(set(new)) < len(new) or not set(new) < set(old):
        return False
    return list(new) != list(old)[: len(new)]


def _anchors(new: Sequence[Wording], old: Sequence[Wording]) -> list[tuple[int, int]]:
    """The pairs that speak for themselves, in the order of both sides, with the most in common."""
    weights = Counter[tuple[int, int]]()
    weights.update(_shared_by_two([one.figures for one in new], [one.figures for one in old]))
    weights.update(_shared_by_two([one.names for one in new], [one.names for one in old]))
    best: list[tuple[int, list[tuple[int, int]]]] = []
    for at, place in sorted(weights):
        if _contradict(new[at], old[place]):
            continue
        before = [one for one in best if one[1][-1][0] < at and one[1][-1][1] < place]
        weight, chain = max(before, key=lambda one: one[0], default=(0, []))
        best.append((weight + weights[at, place], [*chain, (at, place)]))
    return max(best, key=lambda one: one[0], default=(0, []))[1]


def _by_kind(
    anchors: Sequence[tuple[int, int]], new: Sequence[Wording], old: Sequence[Wording]
) -> list[tuple[int, int]]:
    """Between the anchors, where counts differ: the points whose kinds are one point's a side."""
    found: list[tuple[int, int]] = []
    before = (-1, -1)
    for at, place in (*anchors, (len(new), len(old))):
        here = range(before[0] + 1, at)
        there = range(before[1] + 1, place)
        if len(here) != len(there):
            pairs = _alone_of_their_kinds(new, here, old, there)
            found += pairs if pairs == sorted(pairs, key=lambda pair: pair[1]) else []
        before = (at, place)
    return found


def _alone_of_their_kinds(
    new: Sequence[Wording], here: range, old: Sequence[Wording], there: range
) -> list[tuple[int, int]]:
    known = Counter(old[place].kinds for place in there)
    counts = Counter(new[at].kinds for at in here)
    places = {old[place].kinds: place for place in there}
    return [
        (at, places[kinds])
        for at in here
        if (kinds := new[at].kinds) and counts[kinds] == known[kinds] == 1
    ]


def _shared_by_two(
    new: Sequence[frozenset[str]], old: Sequence[frozenset[str]]
) -> Counter[tuple[int, int]]:
    """How much each pair has in common that no other point of either side has."""
    found = Counter[tuple[int, int]]()
    here, there = _only(new), _only(old)
    for cited in here.keys() & there.keys():
        found[here[cited], there[cited]] += 1
    return found


def _only(points: Sequence[frozenset[str]]) -> dict[str, int]:
    """What a single point cites, with its index."""
    counts = Counter(cited for point in points for cited in point)
    return {cited: at for at, point in enumerate(points) for cited in point if counts[cited] == 1}


def _between(anchors: Sequence[tuple[int, int]], new: int, old: int) -> Alignment:
    """The anchors, and what stands between two of them if both sides have equally many there."""
    result: Alignment = [None] * new
    before = (-1, -1)
    for at, place in (*sorted(anchors), (new, old)):
        if at - before[0] == place - before[1]:
            for step in range(1, at - before[0]):
                result[before[0] + step] = before[1] + step
        if at < new:
            result[at] = place
        before = (at, place)
    return result


def _contradict(one: Wording, other: Wording) -> bool:
    """Whether both name figures, and none of them is the same."""
    return bool(one.figures and other.figures) and one.figures.isdisjoint(other.figures)
