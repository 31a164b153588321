"""The pages of an original with keys and mouse: scrolling, size, and the way to a page's text."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.i18n import number_text
from viewer.theme import px
from viewer.widgets.page_images import GUTTER, PageImages
from viewer.widgets.plain_text import tooltip_text


class PageViewer(PageImages):
    """``page_chosen(number)`` is a click beside a page, or Enter: its text is wanted."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, the size, and Enter for the text of the page; Qt itself scrolls."""
        bar, key = self.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.step_zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.step_zoom(-1)
        elif key == Qt.Key.Key_0:
            self.step_zoom(0)
        elif key == Qt.Key.Key_Space:
            down = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (1 if down else -1) * bar.pageStep())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._leads and self._page:
            self.page_chosen.emit(self._page)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.step_zoom(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _beside(self, at: QPointF) -> int:
        """The page in whose margin a point is, 0 for none."""
        if not self._leads or at.x() >= px(GUTTER) - self.horizontalScrollBar().value():
            return 0
        return next((i + 1 for i in self._in_view() if self._spans(i, at.y())), 0)

    def _spans(self, index: int, y: float) -> bool:
        rect = self._rect(index)
        return rect.top() <= y < rect.bottom()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a click into the margin does."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            page = self._beside(QPointF(event.pos()))
            said = self.tr("Read the text of page {page}").replace("{page}", number_text(page))
            QToolTip.showText(event.globalPos(), tooltip_text(said if page else ""), self)
            return True
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A margin that leads somewhere looks like it."""
        leads = self._beside(event.position()) > 0
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is done with a click is done when the button is let go."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the page in whose margin it is."""
        page = self._beside(event.position())
        if page and event.button() == Qt.MouseButton.LeftButton:
            self.page_chosen.emit(page)
