"""The rows of facets: a value with a checkbox and its count; a language as a small button."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from db.model import FacetValue
from viewer.icons import KIND_ICONS, paint_icon
from viewer.theme import Theme, font, px
from viewer.widgets.painting import CENTER, RIGHT, box, line, ring, shows_focus, width_of
from viewer.widgets.plain_text import set_tooltip


def paint_check_box(painter: QPainter, rect: QRectF, *, checked: bool, hovered: bool) -> None:
    """A checkbox of 14 with a tick that is drawn, not lettered."""
    tokens = Theme.current().tokens
    radius = px(3.5)
    if not checked:
        border = tokens.text2 if hovered else tokens.line2
        box(painter, rect, radius, tokens.field, border)
        return
    box(painter, rect, radius, tokens.accent, tokens.line2 if tokens.contrast else None)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(tokens.onaccent, max(1.6, rect.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    side = rect.width()
    corners = ((0.26, 0.52), (0.43, 0.68), (0.74, 0.34))
    painter.drawPolyline([rect.topLeft() + QPointF(x * side, y * side) for x, y in corners])
    painter.restore()


class FacetRow(QAbstractButton):
    """A value to filter by, 23 high; a kind has its icon."""

    def __init__(self, value: FacetValue, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self._kind = kind if kind in KIND_ICONS else ""
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_value(value)

    @property
    def value(self) -> str:
        """What goes into the filter."""
        return self._value.value

    def set_value(self, value: FacetValue) -> None:
        """Show another count or label."""
        self._value = value
        self.setAccessibleName(f"{value.label}, {value.count}")
        self._explain()
        self.update()

    def _explain(self) -> None:
        cut = width_of(self._value.label, font("base")) > self._label_rect().width()
        set_tooltip(self, self._value.label if cut and self.width() > px(60) else "")

    def _label_rect(self) -> QRectF:
        left = px(14 + 9) + (px(14 + 6) if self._kind else 0)
        count = width_of(str(self._value.count), font("secondary", tabular=True)) + px(8)
        return QRectF(left, 0, max(0.0, self.width() - px(4) - left - count), self.height())

    def sizeHint(self) -> QSize:
        """23 high."""
        return QSize(px(160), px(23))

    def minimumSizeHint(self) -> QSize:
        """The label may be cut."""
        return QSize(px(100), px(23))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Checkbox, icon, label, count."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        side = px(14)
        square = QRectF(0, (self.height() - side) / 2, side, side)
        paint_check_box(painter, square, checked=self.isChecked(), hovered=self.underMouse())
        if self._kind:
            icon = QRectF(px(14 + 9), (self.height() - side) / 2, side, side)
            paint_icon(painter, KIND_ICONS[self._kind], icon, tokens.kinds[self._kind].text)
        shape = font("strong" if self.isChecked() else "base")
        line(painter, self._label_rect(), self._value.label, shape, tokens.text)
        right = QRectF(0, 0, self.width() - px(4), self.height())
        figures = font("secondary", tabular=True)
        line(painter, right, str(self._value.count), figures, tokens.text2, RIGHT)
        if shows_focus(self):
            ring(painter, QRectF(self.rect()).adjusted(-px(2), 0, 0, 0), px(4))


class LanguageButton(QAbstractButton):
    """A language with its count, 26 high."""

    def __init__(self, value: FacetValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{value.label}, {value.count}")
        set_tooltip(self, value.label)

    @property
    def value(self) -> str:
        """What goes into the filter."""
        return self._value.value

    def sizeHint(self) -> QSize:
        """26 high."""
        return QSize(px(62), px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, code, count."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ground = tokens.hover if self.underMouse() else tokens.field
        checked = self.isChecked()
        border = tokens.accent if checked else tokens.line2
        ground = tokens.sel if checked else ground
        box(painter, rect, px(7), ground, border, 1.5 if checked else 1.0)
        code = self._value.value.upper() or "—"
        inside = rect.adjusted(px(10), 0, -px(9), 0)
        ink = tokens.accent if checked else tokens.text
        count = str(self._value.count)
        figures = font("secondary", tabular=True)
        code_font = font("secondary_strong")
        room = inside.width() - width_of(count, figures) - px(4)
        if room >= width_of(code, code_font):
            line(painter, inside, code, code_font, ink)
            line(painter, inside, count, figures, tokens.text2, RIGHT)
        else:
            line(painter, rect, code, code_font, ink, CENTER)
        if shows_focus(self):
            ring(painter, rect, px(7))
