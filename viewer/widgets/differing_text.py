"""A paragraph in which words are marked that another text has not: taken away or added."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from db.model import Mark
from viewer.theme import Theme, px
from viewer.widgets.painting import box
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.text_block import InkRange

translate = QCoreApplication.translate


class DifferingText(WrappedLabel):
    """Red ground and a stroke through what is ``removed``, else green ground and a line under."""

    def __init__(
        self,
        text: str,
        marks: Sequence[Mark],
        *,
        removed: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, "excerpt", parent=parent)
        self._marks = tuple(marks)
        self._removed = removed
        self.setAccessibleName(self._spoken())

    def _spoken(self) -> str:
        """The text as a screen reader says it: what differs is told by words."""
        told = translate("ChangedText", "[removed: {text}]")
        if not self._removed:
            told = translate("ChangedText", "[added: {text}]")
        said, at = "", 0
        for mark in sorted(self._marks, key=lambda one: one.start):
            words = self.text()[mark.start : mark.end]
            said += self.text()[at : mark.start] + told.replace("{text}", words)
            at = mark.end
        return said + self.text()[at:]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds, letters, then the lines that tell without colours too."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        rect = self.contentsRect()
        block = self._laid_out(self.width())
        ground = tokens.delbg if self._removed else tokens.addbg
        ink = tokens.delfg if self._removed else tokens.addfg
        places = [
            place.translated(rect.x(), rect.y())
            for mark in self._marks
            for place in block.boxes(mark.start, mark.end)
        ]
        for place in places:
            inset = place.adjusted(-px(2), px(1), px(2), -px(1))
            box(painter, inset, px(3), ground, tokens.line2 if tokens.contrast else None)
        inks = [InkRange(mark.start, mark.end, ink) for mark in self._marks]
        block.paint(painter, rect.x(), rect.y(), tokens.text, inks)
        share = 0.54 if self._removed else 0.88
        for place in places:
            top = place.top() + share * place.height()
            painter.fillRect(QRectF(place.left(), top, place.width(), px(1)), ink)
