"""Nothing was found: what was searched, and what can be done. Every line is an action or a fact."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from viewer.icons import paint_icon
from viewer.theme import Theme, px
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.panels import Panel
from viewer.widgets.plain_text import WrappedLabel


class IconMark(QWidget):
    """An icon that says nothing by itself."""

    def __init__(
        self, name: str, side: int = 16, colour: str = "text2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._side, self._colour = name, side, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, colour: str | None = None) -> None:
        """Another icon."""
        self._icon_name = name
        self._colour = colour or self._colour
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(px(self._side), px(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon."""
        colour = getattr(Theme.current().tokens, self._colour)
        paint_icon(QPainter(self), self._icon_name, QRectF(self.rect()), colour)


class NoResults(Panel):
    """``activated(key)`` is sent with the key of the line that was followed."""

    activated = Signal(str)

    def __init__(self, icon: str = "search", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = WrappedLabel("", "section")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(5))
        self._lines.addWidget(self._title)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(20), px(20), px(18))
        row.setSpacing(px(14))
        row.addWidget(IconMark(icon, 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._lines, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_content(
        self, title: str, actions: Sequence[tuple[str, str]] = (), notes: Sequence[str] = ()
    ) -> None:
        """A title, ``(text, key)`` of each action, and facts below them."""
        while self._lines.count() > 1:
            item = self._lines.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._title.setText(title)
        self.setAccessibleName(title)
        for text, key in actions:
            link = LinkLabel(text)
            link.activated.connect(lambda _, chosen=key: self.activated.emit(chosen))
            self._lines.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)  # or the title is as narrow
        for note in notes:
            self._lines.addWidget(WrappedLabel(note, "base", "text2"))

    def sizeHint(self) -> QSize:
        """As high as its lines are at the present width, and no higher."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
