"""Qt's own fields (a line, lines, a choice, a number, a day) as the design draws them.

They are Qt's to whoever uses or hears them; only what is painted is ours.
"""

from PySide6.QtCore import QDate, QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QWidget,
)

from viewer.icons import paint_icon
from viewer.theme import Theme, faded, px
from viewer.widgets.field_look import paint_field
from viewer.widgets.painting import elided, line
from viewer.widgets.scroll_bar import thin_scroll_bars

_AIR, _ARROW, _SMALL_ARROW = 8, 14, 10
#: What words and arrow of a choice have around them beyond Qt's measure.
_WIDER = 18
#: The line inside a field stands off its border already.
_INSIDE = 4


class LineField(QLineEdit):
    """One line."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFrame(False)
        self.setTextMargins(px(_AIR), 0, px(_AIR), 0)
        self.setMinimumHeight(px(30))
        _clear(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and border, then Qt's text."""
        paint_field(self, focused=self.hasFocus())
        super().paintEvent(event)


class LinesField(QPlainTextEdit):
    """Several lines, with thin scroll bars; Tab goes on."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        # The frame keeps text and scroll bars off the border, and is not painted.
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setLineWidth(px(3))
        self.document().setDocumentMargin(px(5))
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        thin_scroll_bars(self, "field")
        _clear(self)

    def event(self, event: QEvent) -> bool:
        """Ground and border in place of the frame."""
        if event.type() == QEvent.Type.Paint:
            paint_field(self, focused=self.hasFocus())
            return True
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().event(event)


class ChoiceField(QComboBox):
    """One among some; the wheel passes over it, so that scrolling a form changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Room for the words beside the arrow."""
        return super().sizeHint() + QSize(px(_WIDER), 0)

    def minimumSizeHint(self) -> QSize:
        """As the hint, by Qt's measure of the least."""
        return super().minimumSizeHint() + QSize(px(_WIDER), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, words, arrow."""
        del event
        paint_field(self, focused=self.hasFocus())
        painter = QPainter(self)
        ink = Theme.current().tokens.text
        room = QRectF(self.rect()).adjusted(px(_AIR + 1), 0, -px(2 * _AIR + _ARROW), 0)
        words = elided(self.currentText(), self.font(), room.width())
        line(painter, room, words, self.font(), ink if self.isEnabled() else faded(ink))
        _paint_arrow(painter, self)


class NumberField(QSpinBox):
    """A number with arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(px(_INSIDE), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and arrows; the number is drawn by the line inside."""
        del event
        paint_field(self, focused=self.hasFocus())
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        painter = QPainter(self)
        steps = (
            ("up", QStyle.SubControl.SC_SpinBoxUp, QAbstractSpinBox.StepEnabledFlag.StepUpEnabled),
            (
                "down",
                QStyle.SubControl.SC_SpinBoxDown,
                QAbstractSpinBox.StepEnabledFlag.StepDownEnabled,
            ),
        )
        ink, side = Theme.current().tokens.text2, px(_SMALL_ARROW)
        for name, part, possible in steps:
            rect = self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, self)
            place = QRectF(0, 0, side, side)
            place.moveCenter(QRectF(rect).center())
            colour = ink if self.isEnabled() and possible in self.stepEnabled() else faded(ink)
            paint_icon(painter, f"chevron-{name}", place, colour)


class DayField(QDateEdit):
    """A day as the language writes it in short, with a calendar that comes down."""

    def __init__(self, day: QDate, parent: QWidget | None = None) -> None:
        super().__init__(day, parent)
        self.setCalendarPopup(True)
        self.lineEdit().setTextMargins(px(_INSIDE), 0, 0, 0)
        self._follow_language()

    def changeEvent(self, event: QEvent) -> None:
        """Write the day anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._follow_language()

    def _follow_language(self) -> None:
        locale = QLocale()
        self.setLocale(locale)
        # English readers on two sides of an ocean read 05.06 as different days.
        is_english = locale.language() == QLocale.Language.English
        self.setDisplayFormat("d MMM yyyy" if is_english else "dd.MM.yyyy")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and arrow; the day is drawn by the line inside."""
        del event
        paint_field(self, focused=self.hasFocus())
        _paint_arrow(QPainter(self), self)


def _clear(field: QWidget) -> None:
    """The ground is the field's own: Qt fills nothing."""
    colours = field.palette()
    colours.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    field.setPalette(colours)


def _paint_arrow(painter: QPainter, field: QWidget) -> None:
    ink, side = Theme.current().tokens.text2, px(_ARROW)
    left, top = field.width() - px(_AIR) - side, (field.height() - side) / 2
    colour = ink if field.isEnabled() else faded(ink)
    paint_icon(painter, "chevron-down", QRectF(left, top, side, side), colour)
