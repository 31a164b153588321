"""The rows and the head of the rail, each a button painted by hand."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from viewer.i18n import number_text
from viewer.icons import paint_icon
from viewer.theme import Theme, font, px
from viewer.widgets.following import followed
from viewer.widgets.painting import (
    RIGHT,
    RowState,
    box,
    line,
    paint_badge,
    ring,
    row_ground,
    shows_focus,
    width_of,
)
from viewer.widgets.plain_text import TOLD, set_tooltip

#: So long records are held over a row before its page opens, in milliseconds.
_HELD = 600


@dataclass(frozen=True, slots=True)
class NavRow:
    """One row: ``count`` stands quietly at the right, ``badge`` above 0 asks for attention.

    ``tip`` says what is there and by which keys.
    """

    key: str
    icon: str
    label: str
    count: int | None = None
    badge: int = 0
    tip: str = ""


class NavButton(QAbstractButton):
    """A row of the rail. ``chosen(key, apart)``."""

    chosen = Signal(str, bool)

    def __init__(self, row: NavRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._narrow = False
        self._current = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self._choose(apart=False))
        self.setAcceptDrops(True)
        self._spring: QTimer | None = None
        self.set_row(row)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Records that are held over a row for a moment lead to its page, where they can go."""
        from viewer.widgets.dragged_records import dragged_ids

        if not dragged_ids(event.mimeData()):
            event.ignore()
            return
        event.acceptProposedAction()
        if self._spring is None:
            self._spring = QTimer(self)
            self._spring.setSingleShot(True)
            self._spring.setInterval(_HELD)
            self._spring.timeout.connect(self.click)
        self._spring.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went on."""
        if self._spring is not None:
            self._spring.stop()

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing is put onto a row of the rail itself."""
        if self._spring is not None:
            self._spring.stop()
        event.ignore()

    def set_row(self, row: NavRow) -> None:
        """Show other words or figures."""
        self._row = row
        figure = row.badge or row.count
        self.setAccessibleName(row.label if figure is None else f"{row.label}, {figure}")
        self._explain()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon only."""
        self._narrow = narrow
        self._explain()
        self.updateGeometry()

    def set_current(self, current: bool) -> None:
        """Mark it as what is shown."""
        shown = self.tr("Shown now") if current else str(self.property(TOLD) or "")
        if self._current != current or self.accessibleDescription() != shown:
            self._current = current
            self.setAccessibleDescription(shown)
            self.update()

    def _explain(self) -> None:
        figure = self._row.badge or self._row.count
        text = self._row.label if figure is None else f"{self._row.label}  {figure}"
        tip = self._row.tip
        set_tooltip(self, f"{text}\n{tip}".strip() if self._narrow else tip)

    def sizeHint(self) -> QSize:
        """28 high; folded 38 by 36."""
        return QSize(px(38), px(36)) if self._narrow else QSize(px(160), px(28))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button, and a click with Ctrl, ask for a new window."""
        inside = self.rect().contains(event.position().toPoint())
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if inside and (event.button() == Qt.MouseButton.MiddleButton or (held and self.isDown())):
            self.setDown(False)
            self._choose(apart=True)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter as a click does; with Ctrl in a new window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(apart=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Here, or in a new window."""
        from viewer.widgets.place_link import show_ways

        show_ways(self, event, lambda apart: self._choose(apart=apart))

    def _choose(self, *, apart: bool) -> None:
        with followed(apart=apart):
            self.chosen.emit(self._row.key, apart)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, label, figure."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        state = RowState.NORMAL
        if self._current or self.isDown():
            state = RowState.SELECTED
        elif self.underMouse():
            state = RowState.HOVER
        row_ground(painter, rect, px(6), state)
        if shows_focus(self):
            ring(painter, rect, px(6))
        if self._narrow:
            self._paint_narrow(painter, rect)
        else:
            self._paint_wide(painter, rect)

    def _paint_wide(self, painter: QPainter, rect: QRectF) -> None:
        tokens = Theme.current().tokens
        side, top = px(16), (rect.height() - px(16)) / 2
        ink = tokens.accent if self._current else tokens.text2
        paint_icon(painter, self._row.icon, QRectF(px(9), top, side, side), ink)
        right = rect.right() - px(11)
        figure = font("secondary", tabular=True)
        if self._row.badge:
            text = str(self._row.badge)
            width = max(px(23), width_of(text, font("badge")) + px(12))
            place = QRectF(
                rect.right() - px(8) - width, (rect.height() - px(17)) / 2, width, px(17)
            )
            paint_badge(painter, place, text, tokens.accent, tokens.onaccent, round_ends=True)
            right = place.left() - px(6)
        elif self._row.count is not None:
            text = number_text(self._row.count)
            width = width_of(text, figure) + 1
            place = QRectF(right - width, 0, width, rect.height())
            line(painter, place, text, figure, tokens.text2, RIGHT)
            right = place.left() - px(6)
        place = QRectF(px(34), 0, right - px(34), rect.height())
        line(
            painter,
            place,
            self._row.label,
            font("strong" if self._current else "base"),
            tokens.text,
        )

    def _paint_narrow(self, painter: QPainter, rect: QRectF) -> None:
        tokens = Theme.current().tokens
        side = px(18)
        ink = tokens.accent if self._current else tokens.text2
        middle = QRectF((rect.width() - side) / 2, (rect.height() - side) / 2, side, side)
        paint_icon(painter, self._row.icon, middle, ink)
        if self._row.badge:
            text = str(self._row.badge) if self._row.badge < 100 else "99+"
            width = max(px(14), width_of(text, font("narrow_badge")) + px(6))
            place = QRectF(rect.right() - width - px(1), px(3), width, px(14))
            paint_badge(
                painter,
                place,
                text,
                tokens.accent,
                tokens.onaccent,
                "narrow_badge",
                round_ends=True,
            )


class RailHead(QAbstractButton):
    """The archive's badge, title and place; asks for its menu when it is pressed."""

    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._subtitle = "", ""
        self._narrow = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(
            lambda: self.menu_wanted.emit(self.mapToGlobal(QPoint(px(8), self.height())))
        )

    def set_texts(self, title: str, subtitle: str) -> None:
        """Title and subtitle."""
        self._title, self._subtitle = title, subtitle
        self.setAccessibleName(f"{title}. {subtitle}")
        says = self.tr("Click for the menu of the archive")
        set_tooltip(self, f"{title}\n{subtitle}\n{says}" if self._narrow else says)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the badge only."""
        self._narrow = narrow
        self.set_texts(self._title, self._subtitle)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """44 high; folded 52, with room below."""
        return QSize(px(54), px(52)) if self._narrow else QSize(px(200), px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Badge, two lines, an arrow."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        if shows_focus(self):
            ring(painter, QRectF(self.rect()).adjusted(px(4), px(4), -px(4), -px(4)), px(6))
        side = px(28) if self._narrow else px(26)
        x = (self.width() - side) / 2 if self._narrow else px(12)
        badge = QRectF(x, px(11), side, side)
        box(painter, badge, px(6), tokens.accent)
        icon = px(16) if self._narrow else px(15)
        inset = (side - icon) / 2
        place = badge.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, "scroll-text", place, tokens.onaccent)
        if self._narrow:
            return
        right = self.width() - px(34)
        top = QRectF(px(48), px(9), right - px(48), px(18))
        line(painter, top, self._title, font("strong"), tokens.text)
        under = QRectF(px(48), px(25), right - px(48), px(14))
        line(painter, under, self._subtitle, font("caption"), tokens.text2)
        arrow = QRectF(self.width() - px(28), px(17), px(14), px(14))
        ink = tokens.text if self.underMouse() else tokens.text2
        paint_icon(painter, "chevron-down", arrow, ink)
