"""Which points, persons and instruments of two texts of one meeting are the same. Values only."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from db.storage.name_keys import name_key

#: Two wordings in one language are one point if they share at least this part of their words.
SAME_WORDING = 0.5

Alignment = list[int | None]


def align_wordings(new: Sequence[str], old: Sequence[str]) -> Alignment:
    """For each new point's text the index of the old text in the same language, or None."""
    old_words = [_words(text) for text in old]
    pairs = [
        (_shared(words, other), -abs(place - index), place, index)
        for place, words in enumerate(map(_words, new))
        for index, other in enumerate(old_words)
    ]
    result: Alignment = [None] * len(new)
    taken: set[int] = set()
    for shared, _, place, index in sorted(pairs, reverse=True):
        if shared >= SAME_WORDING and result[place] is None and index not in taken:
            result[place] = index
            taken.add(index)
    return result


def align_names(
    new: Sequence[str],
    old: Sequence[Sequence[str]],
    alike: Callable[[str, str], bool],
    open_to: Callable[[str, str], bool],
) -> Alignment:
    """For each new name the index of the old bearer of several names, or None.

    First by equal keys, then by ``alike`` where it names exactly one on both sides. What is left
    is paired by order if both sides have equally many and every such pair is ``open_to`` being
    one: nothing speaks against it.
    """
    result: Alignment = [None] * len(new)
    keys = [{name_key(form) for form in forms} for forms in old]
    for place, name in enumerate(new):
        fitting = [index for index, known in enumerate(keys) if name_key(name) in known]
        if fitting and fitting[0] not in result:
            result[place] = fitting[0]
    likeness = {
        place: [
            index
            for index, forms in enumerate(old)
            if index not in result and any(alike(name, form) for form in forms)
        ]
        for place, name in enumerate(new)
        if result[place] is None
    }
    wanted = Counter(index for indexes in likeness.values() for index in indexes)
    for place, indexes in likeness.items():
        if len(indexes) == 1 and wanted[indexes[0]] == 1:
            result[place] = indexes[0]
    if len(new) == len(old):
        _pair_by_order(new, old, open_to, result)
    return result


def _pair_by_order(
    new: Sequence[str],
    old: Sequence[Sequence[str]],
    open_to: Callable[[str, str], bool],
    result: Alignment,
) -> None:
    left = [place for place, index in enumerate(result) if index is None]
    if any(place in result for place in left):
        return
    if all(any(open_to(new[place], form) for form in old[place]) for place in left):
        for place in left:
            result[place] = place


def align_dated(new: Sequence[str | None], old: Sequence[str | None]) -> Alignment:
    """For each new instrument's date the index of the old one, or None.

    By position where both sides have the same dates in the same order, else by a date that stands
    once on each side.
    """
    if list(new) == list(old):
        return list(range(len(new)))
    counts, known = Counter(new), Counter(old)
    return [
        list(old).index(date) if date and counts[date] == known[date] == 1 else None for date in new
    ]


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name_key(text)))


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one or other else 0.0
