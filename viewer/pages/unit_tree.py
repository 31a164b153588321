"""The reference tree in the window: units that unfold, each with its code, title and dates."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QIcon, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from db.model.access import AccessStatus
from db.model.description import UnitLevel, UnitRow
from viewer.i18n import date_range, filled
from viewer.icons import pixmap
from viewer.theme import Theme, font, px
from viewer.widgets.access_words import access_words
from viewer.widgets.focus_ring import FocusRing
from viewer.widgets.painting import RowState, line, row_ground, shows_focus
from viewer.widgets.plain_text import tooltip_text
from viewer.widgets.record_header import RecordHeader
from viewer.widgets.scroll_bar import thin_scroll_bars

Index = QModelIndex | QPersistentModelIndex
#: Before the text of a cell, as in the header.
_PAD = 10
_ID = int(Qt.ItemDataRole.UserRole)
#: A tree of no more units than this is shown unfolded.
_FEW = 60
#: Narrower than this, in logical pixels, the tree shows no dates.
_ROOMY = 400


def _lock() -> QIcon:
    """A lock in the colour of quiet words, in a chosen row too."""
    drawn, lock = pixmap("lock", px(14), Theme.current().tokens.text2), QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        lock.addPixmap(drawn, mode)
    return lock


def _show_lock(item: QTreeWidgetItem, words: str) -> None:
    item.setIcon(1, _lock())
    item.setToolTip(1, tooltip_text(words))
    item.setData(1, Qt.ItemDataRole.AccessibleDescriptionRole, words)


class _UnitDelegate(QStyledItemDelegate):
    """A cell on the ground of its row, as in the tables of records; the code is its name."""

    def __init__(self, tree: "UnitTreeView") -> None:
        super().__init__(tree)
        self._tree = tree

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The part of the row's ground that lies in the cell, a lock, the text."""
        rect, tokens = QRectF(option.rect), Theme.current().tokens
        self._tree.paint_ground(painter, rect, index)
        first = index.column() == 0
        inside = rect.adjusted(px(4 if first else _PAD), 0, -px(4), 0)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            side = px(14)
            place = QRectF(inside.left(), rect.center().y() - side / 2, side, side)
            icon.paint(painter, place.toRect())
            inside.adjust(side + px(6), 0, 0, 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        ink = tokens.text2 if index.column() == 2 else tokens.text
        line(painter, inside, text, font("name" if first else "base"), ink)


class UnitTreeView(QTreeWidget):
    """``chosen`` carries the id of the unit that a person comes to.

    ``menu_wanted`` carries the point of the screen for the menu of the current row.
    """

    chosen = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._units: dict[str, UnitRow] = {}
        self._filling = False
        self._ring = FocusRing(self, inside=True)
        self.setColumnCount(3)
        self.setItemDelegate(_UnitDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(px(16))
        thin_scroll_bars(self)
        header = RecordHeader(self)
        self.setHeader(header)
        header.setSectionsClickable(False)
        header.setSortIndicatorShown(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, px(130))
        self.setColumnWidth(2, px(110))
        self.currentItemChanged.connect(self._tell)
        Theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """The titles of the columns."""
        self.setHeaderLabels([self.tr("Reference code"), self.tr("Title"), self.tr("Dates")])
        self.setAccessibleName(self.tr("Reference tree"))

    def show_units(
        self,
        units: Sequence[UnitRow],
        current: str,
        held: Mapping[str, tuple[AccessStatus, str]] = MappingProxyType({}),
    ) -> None:
        """Show the tree; what was unfolded stays so. ``held`` are those readers may not see."""
        folded = {key for key, item in self._items.items() if not item.isExpanded()}
        known = set(self._items)
        self._filling = True
        self.clear()
        self._units = {unit.id: unit for unit in units}
        for unit in units:
            dates = date_range(unit.date_start, unit.date_end)
            words = access_words(*held[unit.id]) if unit.id in held else ""
            item = QTreeWidgetItem([unit.code, unit.title or words, dates])
            item.setData(0, _ID, unit.id)
            if words:
                _show_lock(item, words)
            item.setSizeHint(0, _row())
            above = self._items.get(unit.parent_id or "")
            if above is None:
                self.addTopLevelItem(item)
            else:
                above.addChild(item)
            self._items[unit.id] = item
        for key, item in self._items.items():
            few = len(units) <= _FEW or item.parent() is None
            item.setExpanded(key not in folded if key in known else few)
        self._filling = False
        self.choose(current)

    def clear(self) -> None:
        """No unit is shown any more."""
        super().clear()
        self._items, self._units = {}, {}

    def choose(self, unit_id: str) -> None:
        """Come to a unit without telling of it."""
        item = self._items.get(unit_id)
        self._filling = True
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item)
        self._filling = False

    def said_of_drop(self, index: QModelIndex) -> str:
        """What dropping records on a row would do."""
        unit = self.itemFromIndex(index).text(1)
        return filled(self.tr("Lay into “{unit}”"), unit=unit)

    def current_id(self) -> str:
        """The unit that was come to, ``""`` for none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(0, _ID))

    def current_unit(self, lowest: UnitLevel = UnitLevel.ITEM) -> UnitRow | None:
        """The unit that was come to, or the nearest one above it that is no lower than that."""
        unit = self._units.get(self.current_id())
        while unit is not None and unit.level.depth > lowest.depth:
            unit = self._units.get(unit.parent_id or "")
        return unit

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the row under the pointer, or by the keyboard for the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(event.globalPos() if by_mouse else below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the dates are left out."""
        super().resizeEvent(event)
        self.setColumnHidden(2, self.width() < px(_ROOMY))

    def paint_ground(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """The part of a row's ground that lies in a rectangle of the row."""
        state = RowState.NORMAL
        if self.selectionModel().isRowSelected(index.row(), index.parent()):
            state = RowState.SELECTED if self.hasFocus() else RowState.AWAY
            here = self.currentIndex()
            if shows_focus(self) and (here.row(), here.parent()) == (index.row(), index.parent()):
                state = RowState.FOCUSED
        whole = QRectF(px(2), rect.y(), self.viewport().width() - px(4), rect.height())
        painter.save()
        painter.setClipRect(rect)
        row_ground(painter, whole, px(8), state)
        painter.restore()

    def drawRow(  # noqa: N802 - Qt's name
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """The ground, the arrow, the cells: the style would draw a frame of its own."""
        first = self.visualRect(index.sibling(index.row(), 0))
        left = self.columnViewportPosition(0)
        before = QRect(left, first.y(), first.left() - left, first.height())
        self.paint_ground(painter, QRectF(before), index)
        self.drawBranches(painter, before, index)
        for column in range(self.columnCount()):
            if not self.isColumnHidden(column):
                cell, own = index.sibling(index.row(), column), QStyleOptionViewItem(option)
                own.rect = self.visualRect(cell)
                self.itemDelegate().paint(painter, own, cell)

    def _tell(self) -> None:
        if not self._filling and (current := self.current_id()):
            self.chosen.emit(current)

    def _restyle(self) -> None:
        for item in self._items.values():
            item.setSizeHint(0, _row())
        tokens = Theme.current().tokens
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, tokens.page)
        palette.setColor(QPalette.ColorRole.Text, tokens.text)
        palette.setColor(QPalette.ColorRole.Highlight, tokens.page)
        palette.setColor(QPalette.ColorRole.HighlightedText, tokens.text)
        self.setPalette(palette)
        self.setFont(font("base"))


def _row() -> QSize:
    """The height of a row, by the room that is chosen."""
    return QSize(0, px(30 + Theme.current().room))
