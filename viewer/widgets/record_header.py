"""The header of a table of records: painted by hand, sorted, sized and moved by mouse and keys."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QApplication, QHeaderView, QToolTip, QWidget

from viewer.icons import paint_icon
from viewer.theme import Theme, font, px
from viewer.widgets.painting import LEFT, line, ring, shows_focus, width_of
from viewer.widgets.plain_text import tooltip_text

_PAD = 10
_ARROW, _GAP = 13, 4
#: A key makes a column so much wider or narrower.
_STEP = 16


class RecordHeader(QHeaderView):
    """Captions in semibold with the arrow of the order; a click sorts, a drag of an edge sizes.

    ``order_wanted(column, further)`` asks to sort, ``further`` to keep the orders that there are.
    With ``set_choosing`` columns can be moved, and it answers keys: arrows go from column to
    column, Enter sorts, Shift+Enter adds an order, Ctrl+arrows move, Shift+arrows size.
    """

    order_wanted = Signal(int, bool)
    #: A column was put at another place: its place from the left, among all.
    move_wanted = Signal(int, int)
    #: A person has given a column a width, in pixels of the screen.
    sized = Signal(int, int)
    #: The point of the screen for a menu, and the column under it (-1: none).
    menu_wanted = Signal(QPoint, int)
    left = Signal()
    accessible_role = QAccessible.Role.ColumnHeader

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._orders: dict[int, tuple[int, bool]] | None = None
        self._here = -1
        self._held = self._placing = False
        self._sizing = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setMinimumSectionSize(px(48))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.sectionClicked.connect(self._click)
        self.sectionResized.connect(self._note_size)
        self.sectionMoved.connect(self._note_move)

    def sizeHint(self) -> QSize:
        """34 high."""
        return QSize(super().sizeHint().width(), px(34))

    def set_choosing(self) -> None:
        """Let columns be moved, and answer keys."""
        self.setSectionsMovable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_orders(self, orders: Sequence[tuple[int, bool]]) -> None:
        """The columns that the table is sorted by, each with whether it descends."""
        self._orders = {
            column: (place, down) for place, (column, down) in enumerate(orders, start=1)
        }
        if orders:
            column, down = orders[0]
            order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
            self.setSortIndicator(column, order)
        self._tell()
        self.viewport().update()

    def place(self, columns: Sequence[int]) -> None:
        """Show those columns, from left to right, and no others."""
        self._placing = True
        for at, column in enumerate(columns):
            self.setSectionHidden(column, False)
            self.moveSection(self.visualIndex(column), at)
        shown = set(columns)
        for column in range(self.count()):
            if column not in shown:
                self.setSectionHidden(column, True)
        self._placing = False
        if self._here not in shown:
            self._here = columns[0] if columns else -1

    def shown(self) -> list[int]:
        """The columns that are shown, from left to right."""
        order = (self.logicalIndex(place) for place in range(self.count()))
        return [column for column in order if not self.isSectionHidden(column)]

    @property
    def here(self) -> int:
        """The column that the keys are at."""
        return self._here

    # Painting -----------------------------------------------------------------------------------

    def _order_of(self, section: int) -> tuple[int, bool] | None:
        """The place of a column among the orders, 0 where there is one alone, and its direction."""
        if self._orders is None:
            if not self.isSortIndicatorShown() or self.sortIndicatorSection() != section:
                return None
            return 0, self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        found = self._orders.get(section)
        return found if found is None or len(self._orders) > 1 else (0, found[1])

    def needed(self, section: int) -> int:
        """The width in which its caption is not cut, with the arrow that it may have."""
        words = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole)
        shape = font("badge")
        mark = px(_ARROW + _GAP) + width_of("1", shape)
        return math.ceil(width_of(str(words or ""), shape) + mark) + 2 * px(_PAD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A caption, with the arrow beside it where the table is sorted by it."""
        tokens = Theme.current().tokens
        painter.fillRect(rect, tokens.page)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.line)
        model = self.model()
        role = Qt.ItemDataRole
        text = str(model.headerData(section, self.orientation(), role.DisplayRole) or "")
        align = model.headerData(section, self.orientation(), role.TextAlignmentRole)
        flags = Qt.AlignmentFlag(align) if align is not None else self.defaultAlignment()
        order = self._order_of(section)
        shape = font("badge")
        figure = str(order[0]) if order is not None and order[0] else ""
        mark = px(_ARROW + _GAP) + width_of(figure, shape) if order is not None else 0.0
        inside = QRectF(rect).adjusted(px(_PAD), 0, -px(_PAD), 0)
        words = inside.adjusted(0, 0, -mark, 0)
        under = self.mapFromGlobal(self.cursor().pos())
        hovered = self.underMouse() and rect.contains(under) and self.sectionsClickable()
        ink = tokens.text if hovered or order is not None else tokens.text2
        line(painter, words, text, shape, ink, flags | Qt.AlignmentFlag.AlignVCenter)
        if order is not None:
            left = words.left() + min(width_of(text, shape), words.width()) + px(_GAP)
            if flags & Qt.AlignmentFlag.AlignRight:
                left = words.right() + px(_GAP)
            arrow = px(_ARROW)
            place = QRectF(left, rect.top() + (rect.height() - arrow) / 2, arrow, arrow)
            paint_icon(painter, "arrow-down" if order[1] else "arrow-up", place, tokens.text2)
            beside = QRectF(place.right(), rect.top(), px(_ARROW), rect.height())
            line(painter, beside, figure, shape, tokens.text2, LEFT)
        if section == self._here and shows_focus(self):
            ring(painter, QRectF(rect).adjusted(2, 2, -2, -3), px(6))

    # Mouse --------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """From now on a width is a person's."""
        self._held = True
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On an edge: as wide as what is shown."""
        self._held = True
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of the width that was given."""
        super().mouseReleaseEvent(event)
        column, self._sizing, self._held = self._sizing, -1, False
        if column >= 0:
            self.sized.emit(column, self.sectionSize(column))

    def _click(self, section: int) -> None:
        held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.order_wanted.emit(section, bool(held))

    def _note_size(self, section: int, _old: int, new: int) -> None:
        if self._held and new:
            self._sizing = section

    def _note_move(self, section: int, _old: int, _new: int) -> None:
        if not self._placing:
            self.move_wanted.emit(section, self.shown().index(section))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the column under the pointer, or by the keyboard for the one that is there."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos(), self.logicalIndexAt(event.pos()))
        else:
            self._ask_menu()

    def viewportEvent(self, event: QEvent) -> bool:
        """What can be done with a column, as plain text."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            section = self.logicalIndexAt(event.pos())
            tip = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(event.globalPos(), tooltip_text(str(tip or "")), self)
            return True
        return super().viewportEvent(event)

    # Keys ---------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the keys are."""
        super().focusInEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the columns, sort by them, move and size them."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if step and held == Qt.KeyboardModifier.ControlModifier:
            self._move(step)
        elif step and shift:
            width = max(self.minimumSectionSize(), self.sectionSize(self._here) + step * px(_STEP))
            self.resizeSection(self._here, width)
            self.sized.emit(self._here, width)
        elif step and not held:
            self._walk(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._here >= 0:
            self.order_wanted.emit(self._here, shift)
        elif key == Qt.Key.Key_Down and not held:
            self.left.emit()
        else:
            QWidget.keyPressEvent(self, event)

    def _walk(self, step: int) -> None:
        columns = self.shown()
        if columns:
            at = columns.index(self._here) if self._here in columns else 0
            self._here = columns[max(0, min(at + step, len(columns) - 1))]
            self._tell()
            self.viewport().update()

    def _move(self, step: int) -> None:
        columns = self.shown()
        to = columns.index(self._here) + step if self._here in columns else -1
        if 0 <= to < len(columns):
            self.move_wanted.emit(self._here, to)

    def _ask_menu(self) -> None:
        left = self.sectionViewportPosition(self._here)
        point = self.viewport().mapToGlobal(QPoint(max(0, left) + px(8), self.height()))
        self.menu_wanted.emit(point, self._here)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Tell other words too, as in another language."""
        super().setModel(model)
        if model is not None:
            model.headerDataChanged.connect(self._tell)

    def _tell(self) -> None:
        """The name that a screen reader says of the header: the column that the keys are at."""
        if self._here >= 0 and self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            role = Qt.ItemDataRole.AccessibleTextRole
            self.setAccessibleName(
                str(self.model().headerData(self._here, self.orientation(), role) or "")
            )
