"""Places for the nodes of a network: those with ties near each other, no two upon each other.

The same network always gives the same places: nothing is left to chance. After Fruchterman and
Reingold, "Graph Drawing by Force-directed Placement" (1991), with a pull to the middle.
"""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

_ROUNDS = 90
#: The angle between two seeds of a sunflower.
_GOLDEN = np.pi * (3 - np.sqrt(5))
_PULL = np.float32(0.6)
#: Nodes are pushed apart so often, to so much at the least.
_PARTINGS, _NEAR = 8, np.float32(0.75)
#: Parts of a network are so far apart; all of them are about so many times as wide as high.
_APART, _ASPECT, _TOLERANCE = np.float32(1.6), 1.8, 1.15
Points = npt.NDArray[np.float32]


def laid_out(
    count: int, ties: Sequence[tuple[int, int, int]], beat: Callable[[int, int], None]
) -> Points:
    """The points of ``count`` nodes; ``ties`` are ``(first, second, weight)``.

    ``beat(done, all)`` is called now and then and may raise to give up. One is about the distance
    of neighbours.
    """
    number = np.arange(count)
    around = np.stack([np.cos(number * _GOLDEN), np.sin(number * _GOLDEN)], axis=1)
    points: Points = (around * np.sqrt(number + 0.5)[:, None]).astype(np.float32)
    if count < 2:
        return points
    array = np.array(ties, dtype=np.int64).reshape(-1, 3)
    first, second = array[:, 0], array[:, 1]
    weight = 1 + np.log(np.maximum(array[:, 2], 1)).astype(np.float32)
    weight /= max(1.0, len(ties) / count)
    for done in range(_ROUNDS):
        beat(done, _ROUNDS)
        heat = 0.9 * (1 - done / _ROUNDS) ** 1.5 * np.sqrt(count) / 4 + 0.02
        force = _repulsion(points) - _PULL * points
        along = points[first] - points[second]
        drawn = along * (_lengths(along) * weight)[:, None]
        np.add.at(force, first, -drawn)
        np.add.at(force, second, drawn)
        length = _lengths(force)[:, None]
        points += force / np.maximum(length, 1e-6) * np.minimum(length, heat)
    _part(points)
    return _packed(points, _components(count, first, second))


def _part(points: Points) -> None:
    """Push those apart that lie nearly upon each other."""
    for _ in range(_PARTINGS):
        dx = points[:, 0][:, None] - points[:, 0][None, :]
        dy = points[:, 1][:, None] - points[:, 1][None, :]
        away = np.sqrt(dx * dx + dy * dy)
        np.fill_diagonal(away, _NEAR)
        missing = np.maximum(_NEAR - away, 0) / np.maximum(away, np.float32(1e-3)) / 2
        points += np.stack([(dx * missing).sum(axis=1), (dy * missing).sum(axis=1)], axis=1)


def _components(
    count: int, first: npt.NDArray[np.int64], second: npt.NDArray[np.int64]
) -> npt.NDArray[np.int64]:
    """For each node the least of those that ties lead to from it."""
    least = np.arange(count)
    while True:
        before = least.copy()
        np.minimum.at(least, first, before[second])
        np.minimum.at(least, second, before[first])
        least = least[least]
        if (least == before).all():
            return least


def _packed(points: Points, least: npt.NDArray[np.int64]) -> Points:
    """Parts without ties between them stand in rows, the largest first, a little apart.

    Left to the forces they would drive each other to the ends of the picture.
    """
    names, sizes = np.unique(least, return_counts=True)
    if len(names) < 2:
        return points
    order = np.lexsort((names, -sizes))
    parts = [np.flatnonzero(least == names[one]) for one in order]
    spans = [np.ptp(points[part], axis=0) + _APART for part in parts]
    area = sum(float(wide * high) for wide, high in spans)
    row_width = max(float(spans[0][0]), (area * _ASPECT) ** 0.5)
    packed = np.empty_like(points)
    x = y = row_height = 0.0
    for part, (wide, high) in zip(parts, spans, strict=True):
        if x and x + wide > row_width * _TOLERANCE:
            x, y, row_height = 0.0, y + row_height, 0.0
        packed[part] = points[part] - points[part].min(axis=0) + np.array([x, y], np.float32)
        x, row_height = x + float(wide), max(row_height, float(high))
    return packed


def _repulsion(points: Points) -> Points:
    x, y = points[:, 0], points[:, 1]
    dx, dy = x[:, None] - x[None, :], y[:, None] - y[None, :]
    inverse = 1 / (dx * dx + dy * dy + np.float32(0.01))
    np.fill_diagonal(inverse, 0)
    force: Points = np.stack([(dx * inverse).sum(axis=1), (dy * inverse).sum(axis=1)], axis=1)
    return force


def _lengths(vectors: Points) -> Points:
    """The length of each vector."""
    lengths: Points = np.sqrt(np.square(vectors).sum(axis=1))
    return lengths
