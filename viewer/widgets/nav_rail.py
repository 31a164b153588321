"""The rail at the left: the archive's head, what to look at, and room for facets below.

Narrow, it shows icons only and asks for the facets in a popup.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.theme import Theme, px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.nav_parts import NavButton, NavRow, RailHead
from viewer.widgets.panels import Hairline

__all__ = ["NavRail", "NavRow"]

WIDE, NARROW = 240, 54


class _Rows(QScrollArea):
    """The rows; in a low window they scroll and keep their height."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._narrow = self._has_bar = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.rows = QWidget()
        self.column = QVBoxLayout(self.rows)
        self.setWidget(self.rows)
        self.viewport().setAutoFillBackground(False)
        self.rows.setAutoFillBackground(False)

    def set_narrow(self, narrow: bool) -> None:
        """Folded there is less room beside a scroll bar, and more between the rows."""
        self._narrow = narrow
        self.column.setSpacing(px(8) if narrow else 1)
        self._set_margins()

    def is_low(self) -> bool:
        """Whether there is not room for all rows."""
        return self.height() < self.rows.sizeHint().height()

    def sizeHint(self) -> QSize:
        """All rows."""
        return self.rows.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """A few of them."""
        return QSize(0, min(px(112), self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A scroll bar where it is needed."""
        super().resizeEvent(event)
        self._set_margins()

    def event(self, event: QEvent) -> bool:
        """Its height is that of its rows, also when there are others."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the rail's."""
        event.ignore()

    def _set_margins(self) -> None:
        low, side = self.is_low(), px(8)
        if low and self.isVisible() and not self._has_bar:
            from viewer.widgets.scroll_bar import thin_scroll_bars

            self._has_bar = True
            thin_scroll_bars(self, "rail")
        left, right = (px(3), 1) if low and self._narrow else (side, 0 if low else side - 1)
        self.column.setContentsMargins(left, 0, right, 0)


class NavRail(QWidget):
    """Rows are chosen by mouse, Enter or Space; Up and Down move among them.

    ``activated(key, apart)``; ``head_menu_wanted`` and ``facets_wanted`` carry the global
    point where a popup belongs; ``fold_wanted`` asks to change between wide and narrow;
    ``neared`` tells that the pointer has come: somebody may be about to choose.
    """

    activated = Signal(str, bool)
    head_menu_wanted = Signal(QPoint)
    facets_wanted = Signal(QPoint)
    fold_wanted = Signal()
    neared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, NavButton] = {}
        self._current = ""
        self._narrow = False
        self._below: QWidget | None = None
        self._head = RailHead(self)
        self._head.menu_wanted.connect(self.head_menu_wanted)
        self._rule = Hairline(self)
        self._facets = ToolButton("list-filter", tip="…", parent=self)
        self._facets.clicked.connect(
            lambda: self.facets_wanted.emit(
                self._facets.mapToGlobal(QPoint(self._facets.width() + px(6), 0))
            )
        )
        self._fold = ToolButton("panel-left", tip="…", parent=self)
        self._fold.clicked.connect(self.fold_wanted)
        self._build()
        self._retranslate()
        self.set_narrow(False)
        Theme.current().resized.connect(self._fit)

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 1, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._area = _Rows(self)
        self._rows = self._area.column
        self._column.addWidget(self._area)
        self._column.addSpacing(px(8))
        self._ruled = QVBoxLayout()
        self._ruled.addWidget(self._rule)
        self._column.addLayout(self._ruled)
        self._column.addSpacing(px(2))
        self._column.addWidget(self._facets, 0, Qt.AlignmentFlag.AlignHCenter)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place, 1)
        self._column.addStretch(0)
        self._column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(px(8))

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer has come."""
        super().enterEvent(event)
        self.neared.emit()

    def set_head(self, title: str, subtitle: str) -> None:
        """The archive's title and where it is."""
        self._head.set_texts(title, subtitle)

    def set_rows(self, rows: Sequence[NavRow]) -> None:
        """Show these rows. Rows of the same keys keep their place and their focus."""
        if [row.key for row in rows] != list(self._buttons):
            for button in self._buttons.values():
                self._rows.removeWidget(button)
                button.deleteLater()
            self._buttons = {row.key: NavButton(row, self._area.rows) for row in rows}
            for button in self._buttons.values():
                button.set_narrow(self._narrow)
                button.chosen.connect(self.activated)
                self._rows.addWidget(button)
        for row in rows:
            self._buttons[row.key].set_row(row)
        self.set_current(self._current)

    def set_current(self, key: str) -> None:
        """Mark the row of what is shown; ``""`` for none."""
        self._current = key
        for name, button in self._buttons.items():
            button.set_current(name == key)
            if name == key and self._area.is_low():
                self._area.ensureWidgetVisible(button, 0, px(8))

    @property
    def current(self) -> str:
        """The key of what is shown."""
        return self._current

    def set_below(self, below: QWidget | None) -> None:
        """Put a widget (facets, recent records) under the rows. The old one is let go unharmed."""
        if self._below is not None and self._below is not below:
            self._place.removeWidget(self._below)
            self._below.hide()
        self._below = below
        if below is not None and not self._narrow:
            self._place.addWidget(below, 1)
            below.show()
        self._rule.setVisible(below is not None or self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Fold to icons, or unfold. Folded, the widget below belongs to whoever shows the popup."""
        self._narrow = narrow
        self._head.set_narrow(narrow)
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self._facets.setVisible(narrow and self._below is not None)
        self._fold.setVisible(narrow)
        if narrow and self._below is not None:
            self._place.removeWidget(self._below)
            self._below.hide()
        self.set_below(self._below)
        self._fit()

    @property
    def narrow(self) -> bool:
        """Whether it is folded."""
        return self._narrow

    def _fit(self) -> None:
        self.setFixedWidth(px(NARROW if self._narrow else WIDE))
        self._area.set_narrow(self._narrow)
        inset = px(12) if self._narrow else px(16)
        self._ruled.setContentsMargins(inset, 0, inset, 0)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Home and End move the focus among the rows."""
        buttons = list(self._buttons.values())
        focused = [i for i, button in enumerate(buttons) if button.hasFocus()]
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if focused and event.key() in steps:
            target = min(max(0, focused[0] + steps[Qt.Key(event.key())]), len(buttons) - 1)
        elif focused and event.key() == Qt.Key.Key_Home:
            target = 0
        elif focused and event.key() == Qt.Key.Key_End:
            target = len(buttons) - 1
        else:
            super().keyPressEvent(event)
            return
        buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(buttons[target], 0, px(8))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Navigation"))
        self._facets.set_texts("", self.tr("Narrow down the results"), "Ctrl+Shift+L")
        self._fold.set_texts("", self.tr("Show the names of the sections"), "F9")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plane of the rail and the line at its right."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.rail)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), tokens.line)
