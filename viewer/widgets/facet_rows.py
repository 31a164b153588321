"""The rows of facets: a value with its box and its count; a language as a small button."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from db.model import FacetValue
from viewer.i18n import number_text
from viewer.icons import KIND_ICONS, paint_icon
from viewer.theme import Theme, font, px
from viewer.widgets.painting import CENTER, RIGHT, box, line, ring, shows_focus, width_of
from viewer.widgets.plain_text import set_tooltip

_SIGN = 18
_EXCLUDING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Choice(Enum):
    """How a value stands to the search."""

    FREE = auto()
    CHOSEN = auto()
    EXCLUDED = auto()


def paint_check_box(painter: QPainter, rect: QRectF, choice: Choice, *, hovered: bool) -> None:
    """A box of 14: empty, with a tick for a chosen value, with a bar for an excluded one."""
    tokens = Theme.current().tokens
    radius = px(3.5)
    if choice is Choice.FREE:
        border = tokens.text2 if hovered else tokens.line2
        box(painter, rect, radius, tokens.field, border)
        return
    chosen = choice is Choice.CHOSEN
    ground = tokens.accent if chosen else tokens.text2
    box(painter, rect, radius, ground, tokens.line2 if tokens.contrast else None)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(tokens.onaccent if chosen else tokens.field, max(1.6, rect.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    side = rect.width()
    tick, bar = ((0.26, 0.52), (0.43, 0.68), (0.74, 0.34)), ((0.27, 0.5), (0.73, 0.5))
    corners = tick if chosen else bar
    painter.drawPolyline([rect.topLeft() + QPointF(x * side, y * side) for x, y in corners])
    painter.restore()


def paint_value(
    painter: QPainter, rect: QRectF, value: FacetValue, choice: Choice, kind: str = ""
) -> None:
    """The icon of a kind and the label; that of an excluded value is struck."""
    tokens = Theme.current().tokens
    if kind:
        side = px(14)
        icon = QRectF(rect.left(), rect.top() + (rect.height() - side) / 2, side, side)
        paint_icon(painter, KIND_ICONS[kind], icon, tokens.kinds[kind].text)
        rect = rect.adjusted(px(14 + 6), 0, 0, 0)
    shape = font("strong" if choice is Choice.CHOSEN else "base")
    shape.setStrikeOut(choice is Choice.EXCLUDED)
    ink = tokens.text2 if choice is Choice.EXCLUDED else tokens.text
    line(painter, rect, value.label, shape, ink)


def paint_count(painter: QPainter, rect: QRectF, value: FacetValue) -> float:
    """The count at the right end of a place; its width."""
    figures = font("secondary", tabular=True)
    text = number_text(value.count)
    line(painter, rect, text, figures, Theme.current().tokens.text2, RIGHT)
    return width_of(text, figures)


class FacetButton(QAbstractButton):
    """A value that can be chosen and excluded. What it shows is set from outside.

    A click or Space asks to choose it, Alt+click, Shift+Space or Delete to exclude it;
    ``menu_wanted`` carries the point of the screen where a menu belongs.
    """

    choose_wanted = Signal()
    exclude_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, value: FacetValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self._choice = Choice.FREE
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.choose_wanted)
        self._say()

    @property
    def value(self) -> str:
        """What goes into the filter."""
        return self._value.value

    @property
    def choice(self) -> Choice:
        """How it stands."""
        return self._choice

    def show_value(self, value: FacetValue, choice: Choice) -> None:
        """Show a value with its count, and how it stands."""
        if (value, choice) == (self._value, self._choice):
            return
        self._value, self._choice = value, choice
        self.setChecked(choice is Choice.CHOSEN)
        self._say()
        self.update()

    def _say(self) -> None:
        said = f"{self._value.label}, {number_text(self._value.count)}"
        excluded = self.tr("excluded") if self._choice is Choice.EXCLUDED else ""
        self.setAccessibleName(f"{said}, {excluded}" if excluded else said)
        self.setAccessibleDescription(self.tr("Space chooses, Delete excludes"))
        if self.underMouse():
            self._explain()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The tooltip is made for the pointer only."""
        super().enterEvent(event)
        self._explain()

    def _explain(self) -> None:
        """Say in a tooltip what is not seen."""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """A click changes nothing by itself: whoever owns the filters says how it stands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that exclude."""
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _EXCLUDING or (event.key() == Qt.Key.Key_Space and shifted):
            self.exclude_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """With Alt, or on the sign, a click excludes."""
        place = event.position().toPoint()
        held = event.modifiers() & Qt.KeyboardModifier.AltModifier
        mine = event.button() == Qt.MouseButton.LeftButton and self.isDown()
        if mine and self.rect().contains(place) and (held or self._is_sign(place)):
            self.setDown(False)
            self.exclude_wanted.emit()
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def _is_sign(self, place: QPoint) -> bool:
        return False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, below the row where it came by a key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        below = self.mapToGlobal(QPoint(px(20), self.height()))
        self.menu_wanted.emit(below if by_key else event.globalPos())


class FacetRow(FacetButton):
    """A value to filter by, 23 high; a kind has its icon. Under the pointer, a sign excludes."""

    def __init__(self, value: FacetValue, kind: str = "", parent: QWidget | None = None) -> None:
        self._kind = kind if kind in KIND_ICONS else ""
        self._on_sign = False
        super().__init__(value, parent)
        self.setMouseTracking(True)

    def set_kind(self, kind: str) -> None:
        """The kind whose icon is shown; ``""`` for none."""
        self._kind = kind if kind in KIND_ICONS else ""

    def _explain(self) -> None:
        if self._on_sign:
            set_tooltip(self, self.tr("Exclude") + "  Alt+click")
            return
        room = self._label_rect().width() - (px(20) if self._kind else 0)
        cut = width_of(self._value.label, font("strong")) > room
        set_tooltip(self, self._value.label if cut else "")

    def _label_rect(self) -> QRectF:
        left = px(14 + 9)
        count = width_of(number_text(self._value.count), font("secondary", tabular=True)) + px(8)
        if self._shows_sign():
            count += px(_SIGN)
        return QRectF(left, 0, max(0.0, self.width() - px(4) - left - count), self.height())

    def _shows_sign(self) -> bool:
        return self._choice is not Choice.EXCLUDED and (self.underMouse() or shows_focus(self))

    def _sign_rect(self) -> QRectF:
        side = px(_SIGN)
        return QRectF(self._label_rect().right(), (self.height() - side) / 2, side, side)

    def _is_sign(self, place: QPoint) -> bool:
        return self._shows_sign() and self._sign_rect().contains(QPointF(place))

    def sizeHint(self) -> QSize:
        """23 high."""
        return QSize(px(160), px(23))

    def minimumSizeHint(self) -> QSize:
        """The label may be cut."""
        return QSize(px(100), px(23))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the sign does, where the pointer is on it."""
        self._note_pointer(event.position().toPoint())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is on no sign."""
        self._on_sign = False
        super().leaveEvent(event)

    def _note_pointer(self, place: QPoint) -> None:
        on_sign = self._is_sign(place)
        if on_sign == self._on_sign:
            return
        self._on_sign = on_sign
        self._explain()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, icon, label, sign, count."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        side = px(14)
        square = QRectF(0, (self.height() - side) / 2, side, side)
        paint_check_box(painter, square, self._choice, hovered=self.underMouse())
        paint_value(painter, self._label_rect(), self._value, self._choice, self._kind)
        paint_count(painter, QRectF(0, 0, self.width() - px(4), self.height()), self._value)
        if self._shows_sign():
            sign = self._sign_rect()
            inner = sign.adjusted(px(2), px(2), -px(2), -px(2))
            if self._on_sign:
                box(painter, sign, px(4), tokens.hover)
            ink = tokens.text if self._on_sign else tokens.text2
            paint_icon(painter, "minus", inner, ink)
        if shows_focus(self):
            ring(painter, QRectF(self.rect()).adjusted(-px(2), 0, 0, 0), px(4))


class LanguageButton(FacetButton):
    """A language with its count, 26 high."""

    def _explain(self) -> None:
        set_tooltip(self, self._value.label)

    def sizeHint(self) -> QSize:
        """26 high."""
        return QSize(px(62), px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, code, count."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ground = tokens.hover if self.underMouse() else tokens.field
        chosen, excluded = self._choice is Choice.CHOSEN, self._choice is Choice.EXCLUDED
        border = tokens.accent if chosen else tokens.line2
        ground = tokens.sel if chosen else ground
        box(painter, rect, px(7), ground, border, 1.5 if chosen else 1.0)
        code = self._value.value.upper() or "—"
        inside = rect.adjusted(px(10), 0, -px(9), 0)
        ink = tokens.accent if chosen else tokens.text2 if excluded else tokens.text
        figures = font("secondary", tabular=True)
        code_font = font("secondary_strong")
        code_font.setStrikeOut(excluded)
        shown = f"−{code}" if excluded else code
        room = inside.width() - width_of(number_text(self._value.count), figures) - px(4)
        if room >= width_of(shown, code_font):
            line(painter, inside, shown, code_font, ink)
            paint_count(painter, inside, self._value)
        else:
            line(painter, rect, shown, code_font, ink, CENTER)
        if shows_focus(self):
            ring(painter, rect, px(7))
