"""Which labels of a plane find room: the most telling first, none over another."""

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QRectF

_CELL = 96.0


class TakenRoom:
    """What is taken on a plane, found by the squares that it touches."""

    def __init__(self) -> None:
        self._by_square: dict[tuple[int, int], list[QRectF]] = defaultdict(list)

    def take(self, rect: QRectF) -> bool:
        """Take the room if all of it is free."""
        if not self.is_free(rect):
            return False
        self.put(rect)
        return True

    def is_free(self, rect: QRectF) -> bool:
        """Whether nothing stands in that room."""
        return not any(
            rect.intersects(other)
            for square in _squares(rect)
            for other in self._by_square.get(square, ())
        )

    def put(self, rect: QRectF) -> None:
        """Take the room whether it is free or not."""
        for square in _squares(rect):
            self._by_square[square].append(rect)


def _squares(rect: QRectF) -> Iterable[tuple[int, int]]:
    left, right = int(rect.left() // _CELL), int(rect.right() // _CELL)
    top, bottom = int(rect.top() // _CELL), int(rect.bottom() // _CELL)
    return ((x, y) for x in range(left, right + 1) for y in range(top, bottom + 1))
