"""Sorts very long lists so that other threads get their turn: a sort holds Python to its end."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

#: So many are sorted in one go, a few milliseconds; a longer list is dealt out first.
_AT_ONCE = 4_096
_LOOKS_EACH = 16


def sorted_places(places: list[int], keys: Sequence[Any], descending: bool) -> list[int]:
    """The places in the order of ``keys[place]``, equal ones as they came, None at the end."""
    present = [place for place in places if keys[place] is not None]
    heaps = [present] if len(present) <= _AT_ONCE else _dealt(present, keys)
    found: list[int] = []
    for heap in reversed(heaps) if descending else heaps:
        heap.sort(key=keys.__getitem__, reverse=descending)
        found += heap
    if len(found) < len(places):
        found += [place for place in places if keys[place] is None]
    return found


def _dealt(places: list[int], keys: Sequence[Any]) -> list[list[int]]:
    """The places in heaps, each wholly before the next one; of a heap as they came."""
    wanted = len(places) // _AT_ONCE + 1
    step = max(1, len(places) // (wanted * _LOOKS_EACH))
    looks = sorted(keys[place] for place in places[::step])
    borders = looks[_LOOKS_EACH::_LOOKS_EACH]
    heaps: list[list[int]] = [[] for _ in range(len(borders) + 1)]
    for place in places:
        heaps[bisect_right(borders, keys[place])].append(place)
    return heaps
