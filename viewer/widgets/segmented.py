"""A choice of one among few, side by side: the languages of a document."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from viewer.theme import Theme, font, px
from viewer.widgets.painting import CENTER, box, line, ring, shows_focus, width_of
from viewer.widgets.plain_text import set_tooltip


class _Segment(QAbstractButton):
    """One choice."""

    def __init__(self, text: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(tip or text)
        set_tooltip(self, tip)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """46 wide at least."""
        return QSize(max(px(46), round(width_of(self.text(), font("secondary"))) + px(28)), px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chosen one is a card on the ground of the control."""
        painter = QPainter(self)
        tokens = Theme.current().tokens
        rect = QRectF(self.rect()).adjusted(px(1), px(1), -px(1), -px(1))
        if not self.isEnabled():
            painter.setOpacity(0.45)
        ink = tokens.text2
        if self.isChecked():
            box(painter, rect, px(6), tokens.field, tokens.line2)
            ink = tokens.text
        elif self.underMouse() and self.isEnabled():
            ink = tokens.text
        if shows_focus(self):
            ring(painter, rect, px(6))
        shape = font("secondary_strong" if self.isChecked() else "secondary")
        line(painter, QRectF(self.rect()), self.text(), shape, ink, CENTER)


class SegmentedControl(QWidget):
    """Choices are taken by click or Space, and with Left and Right. ``changed(value)`` by users."""

    changed = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: dict[str, _Segment] = {}
        self._choices: list[tuple[str, str, str]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(1), px(1), px(1), px(1))
        self._row.setSpacing(0)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_choices(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """Offer ``(value, label, tooltip)`` in order; the current value stays if it is there."""
        if list(choices) == self._choices:
            return
        self._choices = list(choices)
        current, before = self.current(), self._stop_before()
        for segment in self._segments.values():
            self._row.removeWidget(segment)
            segment.hide()
            segment.deleteLater()
        self._segments = {}
        for value, label, tip in choices:
            segment = _Segment(label, tip, self)
            segment.clicked.connect(lambda _=False, chosen=value: self.changed.emit(chosen))
            self._segments[value] = segment
            self._row.addWidget(segment)
            if before is not self:
                QWidget.setTabOrder(before, segment)
            before = segment
        self.set_current(current)
        self.updateGeometry()

    def _stop_before(self) -> QWidget:
        """Where Tab stands before it comes here: what is made anew would be the last of all."""
        one = self.previousInFocusChain()
        while one is not None and one is not self:
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not self.isAncestorOf(one):
                return one
            one = one.previousInFocusChain()
        return self

    def set_current(self, value: str) -> None:
        """Choose without telling of it; what is not offered leaves none chosen."""
        if value in self._segments:
            self._segments[value].setChecked(True)
        elif (chosen := self._segments.get(self.current())) is not None:
            chosen.setAutoExclusive(False)  # else one of them stays chosen
            chosen.setChecked(False)
            chosen.setAutoExclusive(True)

    def current(self) -> str:
        """The chosen value, ``""`` if none."""
        return next((value for value, s in self._segments.items() if s.isChecked()), "")

    @property
    def last_segment(self) -> QWidget:
        """Where the keyboard leaves the control."""
        return list(self._segments.values())[-1]

    def set_enabled_values(self, values: Collection[str]) -> None:
        """Only these can be chosen."""
        for value, segment in self._segments.items():
            segment.setEnabled(value in values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        usable = [value for value, segment in self._segments.items() if segment.isEnabled()]
        current = self.current()
        if not step or not usable or (current and current not in usable):
            super().keyPressEvent(event)
            return
        place = usable.index(current) + step if current else 0
        if 0 <= place < len(usable):
            segment = self._segments[usable[place]]
            segment.setFocus(Qt.FocusReason.TabFocusReason)
            segment.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground under the choices."""
        tokens = Theme.current().tokens
        border = tokens.line2 if tokens.contrast else None
        box(QPainter(self), QRectF(self.rect()), px(8), tokens.hover, border)
