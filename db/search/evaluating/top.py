"""The first of very many by several keys, without sorting them all."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from db.search.evaluating.matches import Matches

Keys = npt.NDArray[Any]
Places = npt.NDArray[np.intp]

#: Of more than so many a bound is found first in a part of them.
_MANY, _PART = 8_192, 2_048
#: So few are sorted as they are.
_FEW = 512
#: What rounding a score to five digits may hide.
_ROUNDING = 2e-5


def strongest(found: Matches, count: int) -> Matches:
    """Those that may be among the ``count`` with the highest scores; all where that is cheaper.

    Nothing is left out that is as good as the last of them, give or take what rounding hides.
    """
    if found.is_alike or count <= 0:
        return found
    dense = None if found.has_docs else found.dense
    scores = found.scored() if dense is None else dense
    if len(scores) < 2 * _PART or count > _PART // 8:
        return found
    step = len(scores) // _PART
    sample = scores[::step]
    if dense is not None:
        matching = found.mask(len(dense))
        sample = np.where(matching[::step], sample, 0)
    bound = np.partition(sample, len(sample) - count)[len(sample) - count]
    bound -= abs(bound) * _ROUNDING + _ROUNDING
    if bound <= 0:
        return found
    places = np.flatnonzero(scores >= bound)
    if dense is not None:
        places = places[matching.take(places)]
        return Matches(places, dense.take(places))
    return Matches(found.docs.take(places), scores.take(places))


def first_places(keys: Sequence[Keys], count: int) -> Places:
    """The places of the first ``count`` by ascending keys, the first key mattering most, in order.

    Equal ones are in the order of their places.
    """
    size = len(keys[0])
    if count <= 0 or not size:
        return np.zeros(0, dtype=np.intp)
    if len(keys) == 1 and size <= _FEW:
        return keys[0].argsort(kind="stable")[:count]
    chosen: Places | None = None
    surely: list[Places] = []
    for key in keys:
        mine = key if chosen is None else key[chosen]
        wanted = count - sum(map(len, surely))
        if wanted <= 0 or len(mine) <= wanted:
            break
        below, equal = _split(mine, wanted)
        surely.append(below if chosen is None else chosen[below])
        chosen = equal if chosen is None else chosen[equal]
    rest = np.arange(size) if chosen is None else chosen
    found = np.sort(np.concatenate([*surely, rest[: max(count - sum(map(len, surely)), 0)]]))
    order = np.lexsort([found, *(key[found] for key in reversed(keys))])
    return found[order]


def _split(key: Keys, wanted: int) -> tuple[Places, Places]:
    """Places that are surely among the first, and those that tie for the last of them."""
    if len(key) > _MANY and wanted <= _PART // 4:
        step = len(key) // _PART
        sample = key[: step * _PART : step]
        bound = np.partition(sample, wanted - 1)[wanted - 1]
        near = np.flatnonzero(key <= bound)
        last = np.partition(key[near], wanted - 1)[wanted - 1]
        inside = key[near]
        return near[inside < last], near[inside == last]
    last = np.partition(key, wanted - 1)[wanted - 1]
    return np.flatnonzero(key < last), np.flatnonzero(key == last)
