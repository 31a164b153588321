"""Quiet parts that carry others: inset panels, headings, hairlines, a row that wraps, key hints."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from viewer.i18n import number_text
from viewer.theme import Theme, font, px
from viewer.widgets.painting import CENTER, box, hairline, line, upright, width_of
from viewer.widgets.plain_text import Label


class Plane(QWidget):
    """A ground in a colour of the theme, with hairlines at the edges asked for (``"btlr"``)."""

    def __init__(
        self, ground: str = "page", edges: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._edges = edges

    def set_edges(self, edges: str) -> None:
        """Hairlines at other edges."""
        self._edges = edges
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and hairlines."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), getattr(Theme.current().tokens, self._ground))
        right, bottom = self.width(), self.height()
        if "t" in self._edges:
            hairline(painter, 0, 0, right)
        if "b" in self._edges:
            hairline(painter, 0, bottom - 1, right)
        if "l" in self._edges:
            upright(painter, 0, 0, bottom)
        if "r" in self._edges:
            upright(painter, right - 1, 0, bottom)


class Panel(QWidget):
    """An inset on a page, with the ground of lists and round corners."""

    _ground = "list"

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        tokens = Theme.current().tokens
        border = tokens.line2 if tokens.contrast else None
        box(QPainter(self), QRectF(self.rect()), px(10), getattr(tokens, self._ground), border)


class WarmPanel(Panel):
    """An inset for what a person should look at."""

    _ground = "warnbg"


class Hairline(QWidget):
    """A horizontal line of one pixel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        QPainter(self).fillRect(self.rect(), Theme.current().tokens.line)


class SectionHeading(QWidget):
    """A heading of a page's section, with a count and room for a link at the right."""

    def __init__(
        self, text: str = "", count: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = Label(text, "section")
        self._count = Label("", "secondary", "text2")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(8))
        self._row.addWidget(self._text, 0, Qt.AlignmentFlag.AlignBaseline)
        self._row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBaseline)
        self._row.addStretch(1)
        self.set_text(text, count)

    def set_text(self, text: str, count: int | None = None) -> None:
        """Heading and count."""
        self._text.setText(text)
        said = "" if count is None else number_text(count)
        self._count.setText(said)
        self._count.setVisible(count is not None)
        self.setAccessibleName(text if count is None else f"{text}, {said}")

    def add_right(self, widget: QWidget) -> None:
        """Put a link at the right end."""
        self._row.addWidget(widget)


class KeyHint(QWidget):
    """A key in a box and what it does."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, keys: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys, self._text = keys, text
        self.setAccessibleName(f"{keys}: {text}" if text else keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Both on one line."""
        return QSize(self._key_width() + px(6) + round(self._text_width()) + 1, px(22))

    def _key_width(self) -> int:
        return round(width_of(self._keys, font("badge"))) + px(12)

    def _text_width(self) -> float:
        return width_of(self._text, font("secondary"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and the words."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        rect = QRectF(0, 0, self._key_width(), self.height())
        box(painter, rect, px(5), tokens.field, tokens.line2)
        line(painter, rect, self._keys, font("badge"), tokens.text, CENTER)
        left = rect.right() + px(6)
        place = QRectF(left, 0, self.width() - left, self.height())
        line(painter, place, self._text, font("secondary"), tokens.text2)


class FlowRow(QLayout):
    """Lays its widgets in a row and goes on in the next one where there is no room."""

    def __init__(self, gap: int = 6, row_gap: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        #: What layouts ask for over and over, until something in it changes: the widths and
        #: heights of the items by their places, and the heights of all by width.
        self._sizes: list[tuple[int, int, int]] | None = None
        self._heights: dict[int, int] = {}
        self._gap, self._row_gap = gap, row_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        """Something in it is of another size, has come or gone."""
        self._sizes = None
        self._heights.clear()
        super().invalidate()

    def _known(self) -> list[tuple[int, int, int]]:
        if self._sizes is None:
            self._sizes = [
                (place, hint.width(), hint.height())
                for place, item in enumerate(self._items)
                if not item.isEmpty()
                for hint in (item.sizeHint(),)
            ]
        return self._sizes

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back."""
        if not 0 <= index < len(self._items):
            return None
        self._sizes = None
        self._heights.clear()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._place(QRect(0, 0, width, 0), apply=False)
        return height

    def setGeometry(self, rect: QRect) -> None:
        """Lay the widgets out."""
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = self._known()
        width = sum(one for _place, one, _height in sizes) + px(self._gap) * max(0, len(sizes) - 1)
        return QSize(width, max((height for _place, _width, height in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, apply: bool) -> int:
        left, room = rect.x(), rect.width()
        gap, row_gap = px(self._gap), px(self._row_gap)
        x, y, height = left, rect.y(), 0
        for place, wanted, high in self._known():
            width = min(wanted, room)
            if height and x + width > left + room:
                x, y, height = left, y + height + row_gap, 0
            if apply:
                self._items[place].setGeometry(QRect(QPoint(x, y), QSize(width, high)))
            x += width + gap
            height = max(height, high)
        return y + height - rect.y()


class FactRow(QWidget):
    """A caption and a widget beside it; captions of one column are equally wide."""

    def __init__(
        self, caption: str, widget: QWidget, width: int = 128, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._caption = Label(caption, "base", "text2")
        self._caption.setFixedWidth(px(width))
        row.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(widget, 1)
        widget.setAccessibleName(widget.accessibleName() or caption)

    def set_caption(self, caption: str) -> None:
        """Another caption, as after a change of language."""
        self._caption.setText(caption)


def column(parent: QWidget, margin: int = 0, spacing: int = 0) -> QVBoxLayout:
    """A column in a widget with lengths of the design."""
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(px(margin), px(margin), px(margin), px(margin))
    layout.setSpacing(px(spacing))
    return layout
