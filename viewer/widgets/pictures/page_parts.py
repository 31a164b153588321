"""What of a picture stands on a page: whole columns and rows, none torn at an edge."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter

#: What is larger than a page by no more than this is shrunk to it; else it goes on on the next.
MOST_SHRUNK = 1.4


class PagePart(NamedTuple):
    """A part of a picture, in its own pixels; it may be larger than the room by ``MOST_SHRUNK``."""

    size: QSizeF
    draw: Callable[[QPainter], None]


def portions(edges: Sequence[float], room: float) -> list[range]:
    """Neighbours that have room together; ``edges`` are where each begins, and the last ends."""
    found, first = [], 0
    for place in range(len(edges) - 1):
        if place > first and edges[place + 1] - edges[first] > room:
            found.append(range(first, place))
            first = place
    return [*found, range(first, len(edges) - 1)]
