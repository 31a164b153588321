"""A document's text with the places marked that values were read from.

Built on Qt's own text editing, read-only and plain: caret, selection, copying and the accessible
text come with it; the grounds and underlines of the evidence are painted beneath the letters.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from db.model import DocumentText
from viewer.theme import Theme, font, line_height, px
from viewer.utf16 import between, letters, units
from viewer.widgets.evidence import Evidence
from viewer.widgets.scroll_bar import thin_scroll_bars

_GUTTER = 64
_MARGIN = 24
#: What the bar that says what was done covers at the bottom.
_BAR = 64
_SEPARATOR = "\u2028"


class EvidenceView(QTextEdit):
    """The text side of the review. ``place_activated`` carries the offset that was clicked.

    While something is selected, ``key_pressed`` carries a letter that was typed and
    ``menu_wanted`` tells of Enter or of the menu key.
    """

    place_activated = Signal(int)
    key_pressed = Signal(str)
    menu_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document_text: DocumentText | None = None
        self._starts: list[int] = []
        self._evidence: tuple[Evidence, ...] = ()
        self._current: Evidence | None = None
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        thin_scroll_bars(self)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._restyle()
        Theme.current().changed.connect(self._restyle)

    # Showing ------------------------------------------------------------------------------------

    def show_document(self, document: DocumentText) -> None:
        """Show a text from its beginning, without evidence."""
        self._document_text = document
        self._starts = [paragraph.start for paragraph in document.paragraphs]
        self._evidence, self._current = (), None
        paragraphs = (text.replace("\n", _SEPARATOR) for text in document.paragraph_texts())
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText("\n".join(paragraphs))  # keeps the spaces: laid out once, not thrice
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def set_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Mark these places; wider ones lie beneath narrower ones."""
        self._evidence = tuple(sorted(evidence, key=lambda place: place.start - place.end))
        self.viewport().update()

    def set_current(self, place: Evidence | None, *, reveal: bool = True) -> None:
        """Ring one place, and bring it into view."""
        self._current = place
        if place is not None and reveal:
            self._reveal(place)
        self.viewport().update()

    def selected_span(self) -> tuple[int, int] | None:
        """The selection as offsets into the document's text; None if nothing is selected."""
        cursor = self.textCursor()
        if self._document_text is None or not cursor.hasSelection():
            return None
        return self._offset(cursor.selectionStart()), self._offset(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select a piece of the text by offsets."""
        cursor = self.textCursor()
        cursor.setPosition(self._position(start))
        cursor.setPosition(self._position(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selection_corner(self) -> QPoint:
        """The point below the end of the selection, on the screen."""
        cursor = self.textCursor()
        end = QTextCursor(self.document())
        end.setPosition(cursor.selectionEnd())
        box = self.cursorRect(end).intersected(self.viewport().rect())
        corner = box.bottomLeft() if box.isValid() else self.viewport().rect().center()
        return self.viewport().mapToGlobal(corner)

    def paragraph_of(self, offset: int) -> int:
        """The number of the paragraph that holds an offset, counted from 1."""
        return max(1, bisect_right(self._starts, offset))

    # Offsets: code points of the document's text <-> Qt's positions in UTF-16 units ---------------

    def _position(self, offset: int) -> int:
        assert self._document_text is not None
        index = self.paragraph_of(offset) - 1
        block = self.document().findBlockByNumber(index)
        start = self._starts[index]
        inside = self._document_text.text[start : max(start, offset)]
        return min(block.position() + units(inside), block.position() + block.length() - 1)

    def _offset(self, position: int) -> int:
        assert self._document_text is not None
        if not self._starts:
            return 0  # a file without text
        block = self.document().findBlock(position)
        before = letters(block.text(), position - block.position())
        return self._starts[block.blockNumber()] + before

    # Painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The grounds first, then Qt's own text."""
        if self._document_text is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            visible = QRectF(event.rect())
            for place in self._evidence:
                self._paint_place(painter, place, visible)
            if self._current is not None:
                self._paint_ring(painter, self._current, visible)
            self._paint_labels(painter, visible)
            painter.end()
        super().paintEvent(event)

    def _paint_place(self, painter: QPainter, place: Evidence, visible: QRectF) -> None:
        colours = Theme.current().tokens.evidence.get(place.colour)
        if colours is None:
            return
        for box in self.boxes(place, visible):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.ground)
            painter.drawRoundedRect(box, px(3), px(3))
            style = Qt.PenStyle.DotLine if place.doubtful else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colours.line, 1.5 * px(1), style))
            painter.drawLine(
                QPointF(box.left() + 1, box.bottom()), QPointF(box.right() - 1, box.bottom())
            )

    def _paint_ring(self, painter: QPainter, place: Evidence, visible: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(Theme.current().tokens.focus, px(2)))
        for box in self.boxes(place, visible):
            painter.drawRoundedRect(box.adjusted(-2, -1, 2, 2), px(4), px(4))

    def _paint_labels(self, painter: QPainter, visible: QRectF) -> None:
        """The list numbers that the file's format made and that are not in the text."""
        assert self._document_text is not None
        painter.setPen(Theme.current().tokens.text2)
        painter.setFont(font("name"))
        for index, paragraph in enumerate(self._document_text.paragraphs):
            if not paragraph.label:
                continue
            block = self.document().findBlockByNumber(index)
            top = self._block_top(block)
            if top > visible.bottom():
                return
            box = QRectF(0, top, px(_GUTTER - 16), line_height("review"))
            if box.bottom() >= visible.top():
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, int(flags), paragraph.label)

    def boxes(self, place: Evidence, visible: QRectF) -> Iterator[QRectF]:
        """The rounded boxes of a place, one a line, in the viewport's coordinates."""
        first, last = self._position(place.start), self._position(place.end)
        block = self.document().findBlock(first)
        while block.isValid() and block.position() < last:
            top = self._block_top(block)
            layout = block.layout()
            if top > visible.bottom():
                return
            begin, end = max(0, first - block.position()), last - block.position()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                left = max(begin, line.textStart())
                right = min(end, line.textStart() + line.textLength())
                right = left + units(between(block.text(), left, right).rstrip())
                if left < right:
                    box = self._line_box(line.cursorToX(left), line.cursorToX(right), line.rect())
                    yield box.translated(self._layout_left(block), top)
            block = block.next()

    @staticmethod
    def _line_box(left: object, right: object, line: QRectF) -> QRectF:
        x1 = left[0] if isinstance(left, tuple) else float(left)  # type: ignore[arg-type]
        x2 = right[0] if isinstance(right, tuple) else float(right)  # type: ignore[arg-type]
        x1, x2 = sorted((x1, x2))
        return QRectF(x1 - 1.5, line.top() + px(2), x2 - x1 + 3, line.height() - px(4))

    def _block_top(self, block: QTextBlock) -> float:
        box = self.document().documentLayout().blockBoundingRect(block)
        return float(box.top()) - self.verticalScrollBar().value()

    def _layout_left(self, block: QTextBlock) -> float:
        box = self.document().documentLayout().blockBoundingRect(block)
        return float(box.left()) - self.horizontalScrollBar().value()

    # Events and style ---------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a selection activates the place under it."""
        super().mouseReleaseEvent(event)
        if self._document_text is not None and self.selected_span() is None:
            cursor = self.cursorForPosition(event.position().toPoint())
            self.place_activated.emit(self._offset(cursor.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is selected goes into the record; Enter without a selection leads to the field."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        selected = self.selected_span() is not None
        if is_enter and plain:
            if selected:
                self.menu_wanted.emit()
            elif self._document_text is not None:
                self.place_activated.emit(self._offset(self.textCursor().position()))
        elif selected and plain and event.text().isalpha():
            self.key_pressed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The keys are named where something is selected; else Qt's own menu."""
        if self.selected_span() is not None:
            self.menu_wanted.emit()
        else:
            super().contextMenuEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a larger system font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._restyle()

    def _restyle(self) -> None:
        tokens = Theme.current().tokens
        colours = self.palette()
        colours.setColor(colours.ColorRole.Base, tokens.page)
        colours.setColor(colours.ColorRole.Text, tokens.text)
        colours.setColor(colours.ColorRole.Highlight, QColor(tokens.focus))
        colours.setColor(colours.ColorRole.HighlightedText, tokens.onaccent)
        self.setPalette(colours)
        self.setFont(font("review"))
        self._space_out()
        self.viewport().update()

    def _space_out(self) -> None:
        frame = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(px(_GUTTER))
        frame.setRightMargin(px(_MARGIN))
        frame.setTopMargin(px(16))
        frame.setBottomMargin(px(_MARGIN))
        self.document().rootFrame().setFrameFormat(frame)
        shape = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        shape.setLineHeight(line_height("review"), fixed)
        shape.setBottomMargin(px(18))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(shape)

    def _reveal(self, place: Evidence) -> None:
        """Scroll so that the place begins at a third of the height, if its end is out of sight."""
        begin, end = QTextCursor(self.document()), QTextCursor(self.document())
        begin.setPosition(self._position(place.start))
        end.setPosition(self._position(place.end))
        top, height = self.cursorRect(begin).top(), self.viewport().height()
        below = self.cursorRect(end).bottom() > height - px(_BAR)
        if top < px(16) or (below and top > height // 3):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 3)
