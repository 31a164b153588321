"""Painting that the parts share: boxes, rings, row grounds, single lines. Holds no state."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from viewer.theme import Role, Theme, font, px

_VCENTER = Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | _VCENTER
RIGHT = Qt.AlignmentFlag.AlignRight | _VCENTER
CENTER = Qt.AlignmentFlag.AlignCenter
#: As a number: flags are dear to join, and every line of a list does it.
_SINGLE_LINE = Qt.TextFlag.TextSingleLine.value


class RowState(Enum):
    """How a row of a list stands."""

    NORMAL = auto()
    HOVER = auto()
    #: Selected in a list that has the focus by keyboard: with a ring.
    FOCUSED = auto()
    #: Selected in a list that has the focus.
    SELECTED = auto()
    #: Selected, the focus is elsewhere: with a bar.
    AWAY = auto()


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None = None,
    border: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box; its border lies inside ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
    else:
        half = width / 2
        painter.setPen(QPen(border, width))
        inner = max(0.0, radius - half)
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner)
    painter.restore()


def ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The focus ring, 2 px, inside ``rect``."""
    box(painter, rect, radius, None, Theme.current().tokens.focus, 2.0)


def shows_focus(widget: QWidget) -> bool:
    """Whether the widget has the focus and it came there by the keyboard."""
    return widget.hasFocus() and widget.window().testAttribute(
        Qt.WidgetAttribute.WA_KeyboardFocusChange
    )


def row_ground(painter: QPainter, rect: QRectF, radius: float, state: RowState) -> None:
    """The ground of a row in its state, with its ring or bar."""
    tokens = Theme.current().tokens
    if state is RowState.NORMAL:
        return
    if state in (RowState.HOVER, RowState.AWAY):
        box(painter, rect, radius, tokens.hover)
    else:
        box(painter, rect, radius, tokens.sel)
    if state is RowState.FOCUSED:
        ring(painter, rect, radius)
    elif tokens.contrast and state in (RowState.SELECTED, RowState.AWAY):
        box(painter, rect, radius, None, tokens.focus, 2.0)
    elif state is RowState.AWAY:
        bar = QRectF(rect.x(), rect.y() + px(4), px(3), rect.height() - px(8))
        box(painter, bar, 1.5, tokens.accent)


def hairline(painter: QPainter, left: float, y: float, right: float) -> None:
    """A horizontal line of one pixel."""
    painter.fillRect(QRectF(left, y, right - left, 1), Theme.current().tokens.line)


def upright(painter: QPainter, x: float, top: float, bottom: float) -> None:
    """A vertical line of one pixel."""
    painter.fillRect(QRectF(x, top, 1, bottom - top), Theme.current().tokens.line)


def width_of(text: str, font: QFont) -> float:
    """The width of a line of text in logical pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def elided(text: str, font: QFont, width: float) -> str:
    """The text, cut with an ellipsis at its end if it is wider than that."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, width))


def line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of text in the middle of ``rect``'s height, cut where it does not fit."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, align.value | _SINGLE_LINE, elided(text, font, rect.width()))


def centred(outer: QRectF, width: float, height: float) -> QRectF:
    """A box of that size in the middle of another."""
    middle = outer.center()
    return QRectF(middle - QPointF(width / 2, height / 2), middle + QPointF(width / 2, height / 2))


def paint_badge(
    painter: QPainter,
    rect: QRectF,
    text: str,
    ground: QColor,
    ink: QColor,
    role: Role = "badge",
    *,
    round_ends: bool = False,
) -> None:
    """A short text in the middle of a box."""
    tokens = Theme.current().tokens
    radius = rect.height() / 2 if round_ends else px(5)
    box(painter, rect, radius, ground, tokens.line2 if tokens.contrast else None)
    line(painter, rect, text, font(role), ink, CENTER)
