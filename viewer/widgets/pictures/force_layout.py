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
    return points


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
