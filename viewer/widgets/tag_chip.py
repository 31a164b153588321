"""A tag as a quiet chip: its words find what bears it, its cross takes it off the record."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from viewer.icons import paint_icon
from viewer.theme import Theme, font, px
from viewer.widgets.context_menu import popup_at, quiet_menu
from viewer.widgets.following import followed
from viewer.widgets.painting import box, line, ring, shows_focus, width_of
from viewer.widgets.panels import FlowRow
from viewer.widgets.place_link import apart_words
from viewer.widgets.plain_text import set_tooltip

_HEIGHT, _WIDEST = 24, 260
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class TagChip(QAbstractButton):
    """A click, Enter or Space finds; a click on the cross, Delete or Backspace takes it off.

    The middle button finds in a new window (``widgets.following``); a menu offers all of it.

    ``partly`` are words for a tag that only some of the records bear, as "2 of 5".
    """

    removed = Signal()

    def __init__(
        self, text: str, *, removable: bool, partly: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tag, self._partly, self._removable = text, partly, removable
        self._over_cross = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._say()

    @property
    def words(self) -> str:
        """The tag, and how many bear it where not all do."""
        return f"{self.tag}  {self._partly}" if self._partly else self.tag

    def _say(self) -> None:
        said = self.tr("Tag: {tag}").replace("{tag}", self.words)
        self.setAccessibleName(said)
        keys = self.tr("Enter finds what bears it, Delete takes it off")
        self.setAccessibleDescription(keys if self._removable else "")
        cut = width_of(self.words, font("chip")) > px(_WIDEST) - self._around()
        set_tooltip(self, f"{said}\n{keys}" if cut else keys if self._removable else "")

    def _around(self) -> int:
        return px(8 + 13 + 5 + 8) + (px(16) if self._removable else 0)

    def sizeHint(self) -> QSize:
        """Icon, words and cross; long words are cut."""
        width = self._around() + round(width_of(self.words, font("chip"))) + 1
        return QSize(min(px(_WIDEST), width), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(px(64), px(_HEIGHT))

    def _cross(self) -> QRectF:
        return QRectF(self.width() - px(7 + 12), (self.height() - px(12)) / 2, px(12), px(12))

    def _is_on_cross(self, point: QPointF) -> bool:
        return self._removable and point.x() >= self._cross().left() - px(4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The cross answers the pointer by itself."""
        over = self._is_on_cross(event.position())
        if over != self._over_cross:
            self._over_cross = over
            self.update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has gone."""
        self._over_cross = False
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take it off, or find by it."""
        if event.button() == Qt.MouseButton.MiddleButton:
            if self.rect().contains(event.position().toPoint()):
                self._find_apart()
            return
        on_cross = self._is_on_cross(event.position())
        if on_cross and event.button() == Qt.MouseButton.LeftButton and self.isDown():
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the tag: at the pointer, or under it for the keyboard."""
        menu = quiet_menu(self)
        find = menu.addAction(self.tr("Find what bears it"))
        find.triggered.connect(lambda _checked=False: self.clicked.emit())
        apart = menu.addAction(apart_words())
        apart.triggered.connect(lambda _checked=False: self._find_apart())
        if self._removable:
            off = menu.addAction(self.tr("Take it off"))
            off.triggered.connect(lambda _checked=False: self.removed.emit())
        popup_at(menu, self, event)

    def _find_apart(self) -> None:
        with followed(apart=True):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finds, Delete takes off."""
        if self._removable and event.key() in _REMOVING:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, words, cross."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        rect = QRectF(self.rect())
        over = self.underMouse()
        ground = tokens.sel if self.isDown() else tokens.hover if over else tokens.field
        box(painter, rect, px(6), ground, tokens.line2 if tokens.contrast else tokens.line)
        side, x = px(13), float(px(8))
        icon = QRectF(x, (rect.height() - side) / 2, side, side)
        paint_icon(painter, "tag", icon, tokens.text2)
        x += side + px(5)
        right = self._cross().left() - px(4) if self._removable else rect.right() - px(7)
        place = QRectF(x, 0, right - x, rect.height())
        ink = tokens.text2 if self._partly else tokens.text
        line(painter, place, self.words, font("chip"), ink)
        if self._removable:
            cross = tokens.text if self._over_cross else tokens.text3
            paint_icon(painter, "x", self._cross(), cross)
        if shows_focus(self):
            ring(painter, rect, px(6))


class TagRow(QWidget):
    """Chips that wrap. ``chosen`` and ``removed`` carry a tag."""

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowRow(6, 6, self)
        self._chips: list[TagChip] = []
        self._last: QWidget | None = None

    def set_last(self, widget: QWidget) -> None:
        """A widget that always stands after the chips."""
        self._last = widget
        self._flow.addWidget(widget)

    def tags(self) -> tuple[str, ...]:
        """The tags in their order."""
        return tuple(chip.tag for chip in self._chips)

    def show_tags(
        self, tags: Sequence[tuple[str, str]] | Sequence[str], *, removable: bool
    ) -> None:
        """Show tags, or tags with the words for those that not all records bear."""
        focused = next((i for i, chip in enumerate(self._chips) if chip.hasFocus()), -1)
        while self._flow.takeAt(0) is not None:
            pass
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for one in tags:
            tag, partly = (one, "") if isinstance(one, str) else one
            chip = TagChip(tag, removable=removable, partly=partly, parent=self)
            chip.clicked.connect(lambda _on=False, tag=tag: self.chosen.emit(tag))
            chip.removed.connect(lambda tag=tag: self.removed.emit(tag))
            self._chips.append(chip)
            self._flow.addWidget(chip)
            chip.show()
        if self._last is not None:
            self._flow.addWidget(self._last)
        if focused >= 0 and self._chips:
            self._chips[min(focused, len(self._chips) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        self.updateGeometry()
