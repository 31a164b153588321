"""Which labels of a plane find room: the most telling first, none over another."""

from collections import defaultdict

from PySide6.QtCore import QRectF, Qt

_CELL = 96.0
#: Left, top, right, bottom: asking Qt whether two of thousands meet takes longer than comparing.
_Edges = tuple[float, float, float, float]

#: Where a label may stand, the best first.
_A = Qt.AlignmentFlag
FIRST_SIDES = (_A.AlignRight, _A.AlignLeft, _A.AlignBottom, _A.AlignTop)
SIDES = (
    *FIRST_SIDES,
    *(_A.AlignRight | _A.AlignBottom, _A.AlignRight | _A.AlignTop),
    *(_A.AlignLeft | _A.AlignBottom, _A.AlignLeft | _A.AlignTop),
)
#: How far a corner of a disc is, of its radius.
_CORNER = 0.75


def beside(side: Qt.AlignmentFlag, out: float, width: float, high: float) -> QRectF:
    """The room of a label at a side of a mark, ``out`` from its middle, which is the origin."""
    if side == Qt.AlignmentFlag.AlignRight:
        return QRectF(out, -high / 2, width, high)
    if side == Qt.AlignmentFlag.AlignLeft:
        return QRectF(-out - width, -high / 2, width, high)
    if side in (Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop):
        top = out if side == Qt.AlignmentFlag.AlignBottom else -out - high
        return QRectF(-width / 2, top, width, high)
    out *= _CORNER
    left = out if side & Qt.AlignmentFlag.AlignRight else -out - width
    top = out - high / 4 if side & Qt.AlignmentFlag.AlignBottom else -out - high * 3 / 4
    return QRectF(left, top, width, high)


class TakenRoom:
    """What is taken on a plane, found by the squares that it touches."""

    def __init__(self) -> None:
        self._by_square: dict[tuple[int, int], list[_Edges]] = defaultdict(list)

    def take(self, rect: QRectF) -> bool:
        """Take the room if all of it is free."""
        if not self.is_free(rect):
            return False
        self.put(rect)
        return True

    def is_free(self, rect: QRectF) -> bool:
        """Whether nothing stands in that room."""
        left, top, right, bottom = edges = _edges(rect)
        if left == right or top == bottom:
            return True
        taken = self._by_square
        for square in _squares(edges):
            for begin, upper, end, lower in taken.get(square, ()):
                if left < end and begin < right and top < lower and upper < bottom:
                    return False
        return True

    def put(self, rect: QRectF) -> None:
        """Take the room whether it is free or not."""
        edges = _edges(rect)
        for square in _squares(edges):
            self._by_square[square].append(edges)


def _edges(rect: QRectF) -> _Edges:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _squares(edges: _Edges) -> list[tuple[int, int]]:
    left, top, right, bottom = (int(edge // _CELL) for edge in edges)
    return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]
