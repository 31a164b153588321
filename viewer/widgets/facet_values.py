"""All values of a facet in a popup: a field that narrows them down, and a list to choose from."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from db.model import FacetValue
from viewer.theme import Theme, font, line_height, px
from viewer.widgets.facet_rows import paint_check_box, paint_count, paint_value
from viewer.widgets.facet_value_model import FacetValueModel
from viewer.widgets.fields import LineField
from viewer.widgets.painting import RowState, row_ground, width_of
from viewer.widgets.plain_text import Label
from viewer.widgets.scroll_bar import ThinScrollBar

Index = QModelIndex | QPersistentModelIndex
_ROW, _WIDTH, _ROWS_SHOWN = 26, 300, 16
_EXCLUDING = (Qt.Key.Key_Delete,)


class _ValueDelegate(QStyledItemDelegate):
    """Paints a value as the rail does."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(_WIDTH), px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value = index.data(FacetValueModel.ValueRole)
        choice = index.data(FacetValueModel.ChoiceRole)
        rect, view = QRectF(option.rect), option.widget
        here = isinstance(view, QListView) and view.currentIndex() == index
        row_ground(painter, rect, px(6), RowState.FOCUSED if here else RowState.NORMAL)
        side = px(14)
        square = QRectF(rect.left() + px(8), rect.top() + (rect.height() - side) / 2, side, side)
        paint_check_box(painter, square, choice, hovered=here)
        count = QRectF(rect.left(), rect.top(), rect.width() - px(10), rect.height())
        taken = paint_count(painter, count, value) + px(10)
        left = square.right() + px(9)
        label = QRectF(left, rect.top(), count.right() - taken - left, rect.height())
        paint_value(painter, label, value, choice)


class _ValueList(QListView):
    """The list. Space or a click chooses, Delete, Shift+Space or Alt+click excludes."""

    toggled = Signal(str, bool)

    def __init__(self, model: FacetValueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._values = model
        self.setModel(model)
        self.setItemDelegate(_ValueDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self, "rail"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        model.modelReset.connect(self._begin)

    def _begin(self) -> None:
        self.setCurrentIndex(self._values.index(0))

    def toggle(self, *, exclude: bool) -> None:
        """Choose or exclude the current value, or take that back."""
        value = self._values.value(self.currentIndex())
        if value is not None:
            self.toggled.emit(value.value, exclude)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose or exclude."""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle(exclude=shifted)
        elif event.key() in _EXCLUDING:
            self.toggle(exclude=True)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose or exclude what was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            held = event.modifiers() & Qt.KeyboardModifier.AltModifier
            self.toggle(exclude=bool(held))


class FacetValues(QFrame):
    """The popup. ``toggled(facet, value, exclude)`` by the user; it stays open meanwhile."""

    toggled = Signal(str, str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._facet = ""
        self._model = FacetValueModel(self)
        self._title = Label("", "strong")
        self._field = LineField()
        self._field.setFixedHeight(px(30))
        self._field.setFont(font("base"))
        self._field.installEventFilter(self)
        self._list = _ValueList(self._model, self)
        self._note = Label("", "secondary", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(10), px(8), px(10))
        column.setSpacing(px(8))
        for part in (self._title, self._field, self._list, self._note):
            column.addWidget(part)
        self._field.textChanged.connect(self._narrow)
        self._list.toggled.connect(lambda value, out: self.toggled.emit(self._facet, value, out))

    @property
    def facet(self) -> str:
        """The facet that is shown."""
        return self._facet

    def open_at(self, point: QPoint, facet: str, title: str) -> None:
        """Open for a facet, still without values, with its corner at a point of the screen."""
        self._facet = facet
        self._title.setText(title)
        self.setAccessibleName(title)
        self._field.clear()
        self._field.setPlaceholderText(self.tr("Type to find a value"))
        self._field.setAccessibleName(self.tr("Find a value of: {facet}").format(facet=title))
        self._list.setAccessibleName(title)
        self._model.set_values((), (), ())
        self._note.setText(self.tr("Alt+click or Delete excludes"))
        self.resize(px(_WIDTH), self._height(_ROWS_SHOWN))
        room = self.screen().availableGeometry()
        y = max(room.top(), min(point.y(), room.bottom() - self.height()))
        self.move(max(room.left(), min(point.x(), room.right() - self.width())), y)
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_values(
        self, values: Sequence[FacetValue], chosen: Collection[str], excluded: Collection[str]
    ) -> None:
        """Show the values by count, wide enough for the longest label that a screen holds."""
        self._model.set_values(values, chosen, excluded)
        longest = max((width_of(value.label, font("strong")) for value in values[:200]), default=0)
        wanted = min(px(460), max(px(_WIDTH), round(longest) + px(110)))
        self.resize(wanted, self._height(min(len(values), _ROWS_SHOWN)))

    def _height(self, rows: int) -> int:
        around = px(30 + 8 * 3 + 20) + line_height("strong") + line_height("secondary")
        return around + px(_ROW) * rows

    def set_choices(self, chosen: Collection[str], excluded: Collection[str]) -> None:
        """Follow what was chosen."""
        self._model.set_choices(chosen, excluded)

    def _narrow(self, text: str) -> None:
        self._model.narrow(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, arrows move in the list and Enter chooses."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self._list.keyPressEvent(event)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._list.toggle(exclude=bool(shifted))
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail's ground and a border."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.line2)
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), tokens.rail)
