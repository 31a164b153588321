"""Buttons: one primary on a page, secondary ones, and quiet ones of icon and text."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from viewer.icons import paint_icon
from viewer.theme import Theme, blend, faded, font, px
from viewer.widgets.focus_ring import FocusRing
from viewer.widgets.painting import LEFT, box, line, width_of
from viewer.widgets.plain_text import set_tooltip

_PRESSED, _HOVERED = 0.30, 0.15


class Button(QPushButton):
    """A button of 32 with its keys beside the text. At most one on a page is ``primary``."""

    def __init__(
        self,
        text: str = "",
        *,
        primary: bool = False,
        keys: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.is_primary = primary
        self._keys = keys
        self._icon_name = icon
        self._ring = FocusRing(self)
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        Theme.current().resized.connect(self.updateGeometry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, not the dialog's first one."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def _shown_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _parts(self) -> tuple[float, float, float]:
        """The widths of icon, text and keys with the gaps before them."""
        text_font = font("strong" if self.is_primary else "name")
        icon = px(15) + px(7) if self._icon_name else 0
        keys = width_of(self._keys, text_font) + px(10) if self._keys else 0.0
        return icon, width_of(self._shown_text(), text_font), keys

    def sizeHint(self) -> QSize:
        """The text with 13 at each side, 32 high."""
        return QSize(round(sum(self._parts())) + px(26), px(32))

    def minimumSizeHint(self) -> QSize:
        """A button's text is never cut."""
        return self.sizeHint()

    def _colours(self) -> tuple[QColor, QColor | None, QColor]:
        """Ground, border and text in the present state."""
        tokens = Theme.current().tokens
        if self.is_primary:
            strength = _PRESSED if self.isDown() else _HOVERED if self.underMouse() else 0.0
            ground = blend(tokens.accent, tokens.text, strength)
            return ground, tokens.line2 if tokens.contrast else None, tokens.onaccent
        ground = tokens.field
        if self.isDown():
            ground = tokens.sel
        elif self.underMouse():
            ground = tokens.hover
        return ground, tokens.line2, tokens.text

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, text, keys."""
        painter = QPainter(self)
        ground, border, ink = self._colours()
        if not self.isEnabled():
            painter.setOpacity(0.45)
        box(painter, QRectF(self.rect()), px(7), ground, border)
        icon, text, keys = self._parts()
        x = (self.width() - icon - text - keys) / 2
        if self._icon_name:
            side = px(15)
            paint_icon(
                painter, self._icon_name, QRectF(x, (self.height() - side) / 2, side, side), ink
            )
        text_font = font("strong" if self.is_primary else "name")
        line(
            painter,
            QRectF(x + icon, 0, text + 2, self.height()),
            self._shown_text(),
            text_font,
            ink,
        )
        if self._keys:
            place = QRectF(x + icon + text + px(10), 0, keys, self.height())
            line(painter, place, self._keys, text_font, faded(ink, 0.85))


class ToolButton(QToolButton):
    """A quiet button: icon, a gap, and text unless it shows only the icon.

    Without a text it must have a ``tip``, which is then its accessible name too.
    """

    def __init__(
        self,
        icon: str,
        text: str = "",
        tip: str = "",
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._keys = keys
        self._icon_only = not text
        self._tip = ""
        self._ring = FocusRing(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_texts(text, tip)
        Theme.current().resized.connect(self.updateGeometry)

    def ring_inside(self) -> None:
        """Show the focus along its own edge."""
        self._ring.draw_inside()

    def set_texts(self, text: str, tip: str = "", keys: str | None = None) -> None:
        """Set text and tooltip anew, as after a change of language."""
        self._keys = self._keys if keys is None else keys
        self._tip = tip
        self.setText(text)
        said = tip or text
        self.setAccessibleName(text or tip)
        set_tooltip(self, f"{said}  {self._keys}".strip() if (tip or self._icon_only) else "")
        self.updateGeometry()

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = icon
        self.update()

    def set_icon_only(self, icon_only: bool) -> None:
        """Leave the text to the tooltip, where there is little room."""
        self._icon_only = icon_only
        self.set_texts(self.text(), self._tip)

    def is_icon_only(self) -> bool:
        """Whether its words are in its tooltip alone."""
        return self._icon_only

    def popup(self, menu: QMenu) -> None:
        """Show a menu below the button."""
        from viewer.theme.style import quiet_style

        menu.setStyle(quiet_style())
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + px(2))))

    def sizeHint(self) -> QSize:
        """30 high; 30 wide with the icon alone."""
        if self._icon_only or not self.text():
            return QSize(px(30), px(30))
        return QSize(round(px(8 + 15 + 6 + 8) + width_of(self.text(), font("base"))), px(30))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when it becomes enabled or not."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground where the pointer is, icon and text."""
        painter = QPainter(self)
        tokens = Theme.current().tokens
        if not self.isEnabled():
            painter.setOpacity(0.45)
        paint_quiet_ground(painter, self)
        ink = tokens.accent if self.isChecked() else tokens.text2
        side = px(16)
        text = "" if self._icon_only else self.text()
        x = px(8) if text else (self.width() - side) / 2
        paint_icon(painter, self._icon_name, QRectF(x, (self.height() - side) / 2, side, side), ink)
        if text:
            left = x + side + px(6)
            place = QRectF(left, 0, self.width() - left, self.height())
            line(painter, place, text, font("base"), ink, LEFT)


def paint_quiet_ground(painter: QPainter, button: QAbstractButton) -> None:
    """The ground of a button without a border: only under the pointer, pressed or checked."""
    tokens = Theme.current().tokens
    if not button.isEnabled():
        return
    if button.isDown() or button.isChecked():
        box(painter, QRectF(button.rect()), px(7), tokens.sel)
    elif button.underMouse():
        box(painter, QRectF(button.rect()), px(7), tokens.hover)
