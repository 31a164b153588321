"""How a field of text looks: its colours, its ground, and a border that says where the keys go."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QTextEdit, QWidget

from viewer.theme import Role, Theme, faded, font, px


def dress(text: QTextEdit, role: Role) -> None:
    """Give a text the type and the colours of a field; its ground is the field's own."""
    tokens = Theme.current().tokens
    colours = text.palette()
    for part, colour in (
        (colours.ColorRole.Base, Qt.GlobalColor.transparent),
        (colours.ColorRole.Text, tokens.text),
        (colours.ColorRole.PlaceholderText, tokens.text3),
        (colours.ColorRole.Highlight, tokens.focus),
        (colours.ColorRole.HighlightedText, tokens.onaccent),
    ):
        colours.setColor(part, colour)
    text.setPalette(colours)
    text.setFont(font(role))


def paint_field(field: QWidget, *, focused: bool, wrong: bool = False) -> None:
    """Paint a field's ground and border, in its paint event."""
    tokens = Theme.current().tokens
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = px(2) if focused or wrong else px(1)
    border = tokens.focus if focused else tokens.bad if wrong else tokens.line2
    painter.setPen(QPen(border if field.isEnabled() else faded(border), width))
    painter.setBrush(tokens.field)
    inset = width / 2
    box = QRectF(field.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, px(7), px(7))
