"""The facets in a popup, where the rail is folded to icons."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from viewer.theme import Theme, px


class FacetPopup(QFrame):
    """Shows a widget that otherwise belongs to the rail. ``closed`` gives it back."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._content: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)

    def show_at(self, point: QPoint, content: QWidget) -> None:
        """Show the content with its corner at a point of the screen."""
        self._content = content
        self._layout.addWidget(content)
        content.show()
        for inner in content.findChildren(QWidget):  # heights of what was hidden are old
            if (layout := inner.layout()) is not None:
                layout.activate()
        room = self.screen().availableGeometry()
        parent = self.parentWidget()
        top, bottom = room.top(), room.bottom()
        if parent is not None:  # the menus and the search above stay free
            top = max(top, parent.mapToGlobal(QPoint(0, 0)).y())
        wanted = min(content.sizeHint().height() + px(2), px(620), max(px(160), bottom - top))
        self.resize(px(260), max(px(160), wanted))
        y = max(top, min(point.y() - px(200), bottom - self.height()))
        self.move(min(point.x(), room.right() - self.width()), y)
        self.show()
        content.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the content back."""
        super().hideEvent(event)
        content, self._content = self._content, None
        if content is not None:
            self._layout.removeWidget(content)
            content.hide()
            content.setParent(self.parentWidget())
            self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail's ground and a border."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.line2)
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), tokens.rail)
