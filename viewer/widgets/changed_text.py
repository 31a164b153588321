"""A text in which words are marked that went or came: with a colour, a ground and a line."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from db.model.history import Piece, PieceKind
from viewer.theme import Theme, px
from viewer.widgets.painting import box
from viewer.widgets.plain_text import WrappedLabel

#: How far down a line of letters the stroke of what went, and the one of what came, is drawn.
_STROKES = {PieceKind.REMOVED: 0.54, PieceKind.ADDED: 0.88}


class ChangedText(WrappedLabel):
    """What went is struck through on a red ground, what came underlined on a green one.

    ``shown`` leaves pieces out: an older wording has none that came.
    """

    def __init__(
        self,
        pieces: Sequence[Piece],
        shown: Sequence[PieceKind] = tuple(PieceKind),
        parent: QWidget | None = None,
    ) -> None:
        self._pieces = tuple(piece for piece in pieces if piece.kind in shown)
        super().__init__("".join(piece.text for piece in self._pieces), "excerpt", parent=parent)
        self.setAccessibleName(self._spoken())

    def _spoken(self) -> str:
        """The text as a screen reader says it: what went and what came is told by words."""
        words = {PieceKind.REMOVED: self.tr("[removed: {text}]")}
        words[PieceKind.ADDED] = self.tr("[added: {text}]")
        return " ".join(
            words.get(piece.kind, "{text}").replace("{text}", piece.text.strip())
            for piece in self._pieces
            if piece.text.strip()
        )

    def _marks(self) -> Iterator[tuple[PieceKind, int, int]]:
        at = 0
        for piece in self._pieces:
            end = at + len(piece.text)
            if piece.kind is not PieceKind.SAME:
                yield piece.kind, at, end
            at = end

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds, letters, then the lines that tell without colours too."""
        tokens = Theme.current().tokens
        looks = {
            PieceKind.REMOVED: (tokens.delbg, tokens.delfg),
            PieceKind.ADDED: (tokens.addbg, tokens.addfg),
        }
        painter = QPainter(self)
        rect = self.contentsRect()
        block = self._laid_out(self.width())
        places = [
            (kind, place.translated(rect.x(), rect.y()))
            for kind, start, end in self._marks()
            for place in block.boxes(start, end)
        ]
        for kind, place in places:
            edge = tokens.line2 if tokens.contrast else None
            box(painter, place.adjusted(-px(1), px(1), px(1), -px(1)), px(3), looks[kind][0], edge)
        # Qt paints a second range of a line in the first one's colour, or in none: so each colour
        # is painted by itself where it belongs.
        plain = QRegion(self.rect())
        for wanted, (_, ink) in looks.items():
            own = QRegion()
            for kind, place in places:
                own += place.toAlignedRect() if kind is wanted else QRect()
            plain -= own
            painter.setClipRegion(own)
            block.paint(painter, rect.x(), rect.y(), ink)
        painter.setClipRegion(plain)
        block.paint(painter, rect.x(), rect.y(), tokens.text)
        painter.setClipping(False)
        for kind, place in places:
            top = place.top() + _STROKES[kind] * place.height()
            painter.fillRect(QRectF(place.left(), top, place.width(), px(1)), looks[kind][1])
