"""List and reading side by side; where there is little room, one above the other."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from viewer.theme import Theme, px

LIST_WIDTH, NARROW_LIST_WIDTH = 460, 316
_LEAST_LIST, _LEAST_READING = 260, 320
#: What is read with something beside it wants so much room, or the list gives way.
_ROOM_FOR_TWO = 1_000


class _Handle(QSplitterHandle):
    """A line of one pixel; Qt itself makes a grip that is wider than the line."""

    #: Qt's own for a handle is one that clients of AT-SPI hear as unknown.
    accessible_role = QAccessible.Role.Separator

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        QPainter(self).fillRect(self.contentsRect(), Theme.current().tokens.line)


class LineSplitter(QSplitter):
    """Parts beside each other with a line of one pixel between; none can be drawn away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt's name
        """The handle of this splitter."""
        return _Handle(self.orientation(), self)


class Panes(LineSplitter):
    """Two panes; ``widths`` are the left one's, where there is room and where there is little."""

    covering_changed = Signal(bool)

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        parent: QWidget | None = None,
        *,
        widths: tuple[int, int] = (LIST_WIDTH, NARROW_LIST_WIDTH),
    ) -> None:
        super().__init__(parent)
        self._widths = widths
        self.left, self.right = left, right
        self._small = False
        self._two = False
        self._single = False
        self._covered = False
        self._narrow: bool | None = None
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        left.setMinimumWidth(px(_LEAST_LIST))
        right.setMinimumWidth(px(_LEAST_READING))
        self._kept: dict[bool, QByteArray] = {}

    def set_room(self, *, narrow: bool, small: bool) -> None:
        """Choose the arrangement; the width of the list is kept for each of the two."""
        if narrow != self._narrow:
            if self._narrow is not None:
                self._kept[self._narrow] = self.saveState()
            self._narrow = narrow
            width = px(self._widths[narrow])
            kept = self._kept.get(narrow)
            if kept is None or kept.isEmpty() or not self.restoreState(kept):
                self.setSizes([width, max(px(_LEAST_READING), self.width() - width)])
        self._small = small
        self._rearrange()

    def set_two(self, two: bool) -> None:
        """Something stands beside what is read, or nothing any more: the list may give way."""
        self._two = two
        self._covered = self._covered or two
        self._rearrange()

    def _rearrange(self) -> None:
        """Show both or only one of the panes, by the room that there is."""
        left = px(self._widths[bool(self._narrow)])
        tight = self._two and self.width() < left + px(_ROOM_FOR_TWO)
        if (self._small or tight) != self._single:
            self._single = not self._single
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room for what is read."""
        super().resizeEvent(event)
        if self._two:
            self._rearrange()

    def cover(self) -> None:
        """Bring the reading in front, where there is room for one only."""
        self._set_covered(True)

    def lead(self) -> None:
        """In a small window what is listed is looked at before it is read."""
        if self._small:
            self.uncover()

    def uncover(self) -> bool:
        """Bring the list in front; False if it is there already."""
        if not (self._single and self._covered):
            return False
        self._set_covered(False)
        return True

    def kept_state(self) -> QByteArray:
        """The widths, for the settings: those of the wide arrangement."""
        return self._kept.get(False, QByteArray()) if self._narrow else self.saveState()

    def restore(self, state: QByteArray) -> None:
        """The widths as they were left."""
        if not state.isEmpty():
            self._kept[False] = state
            if self._narrow is False:
                self.restoreState(state)

    def _set_covered(self, covered: bool) -> None:
        self._covered = covered
        if self._single:
            self._arrange()

    def _arrange(self) -> None:
        self.left.setVisible(not (self._single and self._covered))
        self.right.setVisible(not self._single or self._covered)
        self.covering_changed.emit(self._single and self._covered)
