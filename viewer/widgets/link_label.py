"""A name that is a link, as plain text."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.theme import Role, font
from viewer.widgets.focus_ring import FocusRing
from viewer.widgets.following import followed
from viewer.widgets.plain_text import ElidedLabel


class LinkLabel(ElidedLabel):
    """Followed by mouse, Enter and Space; by the middle button in a new window."""

    activated = Signal(bool)
    accessible_role = QAccessible.Role.Link

    def __init__(
        self,
        text: str = "",
        role: Role = "name",
        parent: QWidget | None = None,
        colour: str = "accent",
    ) -> None:
        super().__init__(text, role, colour, parent)
        self._under_pointer = False
        self._ring = FocusRing(self, 3)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link where the button was let go on it."""
        if self.rect().contains(event.position().toPoint()):
            if event.button() == Qt.MouseButton.LeftButton:
                held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                self.follow(apart=bool(held))
            elif event.button() == Qt.MouseButton.MiddleButton:
                self.follow(apart=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the link."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.follow(apart=bool(held))
        else:
            super().keyPressEvent(event)

    def follow(self, *, apart: bool) -> None:
        """Go where it leads: here, or in a window of its own."""
        with followed(apart=apart):
            self.activated.emit(apart)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Underline."""
        self._under_pointer = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No line."""
        self._under_pointer = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, with a line under it where the pointer or the focus is."""
        underlined = self._under_pointer or self.hasFocus()
        if underlined != self.font().underline():
            shape = font(self._role)
            shape.setUnderline(underlined)
            self.setFont(shape)
        super().paintEvent(event)
