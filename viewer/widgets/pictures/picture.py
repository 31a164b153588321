"""What every picture can do: marks under the pointer and by keys, words for them, a menu, saving.

It draws nothing itself; ``GridPicture`` and ``PlanePicture`` say where marks stand.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from viewer.i18n import current_language
from viewer.theme import Theme
from viewer.widgets.following import followed
from viewer.widgets.painting import shows_focus
from viewer.widgets.pictures.board import Board
from viewer.widgets.pictures.page_parts import PagePart
from viewer.widgets.plain_text import tooltip_text
from viewer.widgets.scroll_bar import ThinScrollBar

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_FAR = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Picture(QAbstractScrollArea):
    """``chosen`` carries the ``Aim`` of a mark that was clicked or taken with Enter.

    By the middle button, or with Ctrl, it is wanted in a new window (``widgets.following``).

    One mark is current: the arrows move it, its words are the picture's accessible description.
    """

    chosen = Signal(object)
    #: A menu is wanted at a global point; the current mark is what it is for.
    menu_wanted = Signal(QPoint)
    #: What it shows stands in the table that is offered in its place.
    accessible_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: Board = Board()
        self._hint = ""
        #: What was drawn, as long as it is seen, and what it depends on besides ``redraw``.
        self._drawn: QPixmap | None = None
        self._drawn_for: object = None
        self.current = -1
        self.hovered = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self, "page"))
        self.setHorizontalScrollBar(ThinScrollBar(Qt.Orientation.Horizontal, self, "page"))
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(lambda _value: self.redraw())
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        Theme.current().resized.connect(self.rearrange)

    # What a kind of picture says ----------------------------------------------------------------

    def rearrange(self) -> None:
        """Find the places of all marks anew."""

    def rect_of(self, mark: int) -> QRectF:
        """Where a mark stands in the viewport."""
        return QRectF()

    def at(self, point: QPointF) -> int:
        """The mark at a point of the viewport; -1 for none."""
        return -1

    def toward(self, key: Qt.Key) -> int:
        """The mark that an arrow leads to from the current one."""
        return self.current

    def reveal(self, mark: int) -> None:
        """Bring a mark into view."""

    def draw(self, painter: QPainter, seen: QRectF) -> None:
        """Draw what is seen of the viewport."""

    def whole_size(self) -> QSizeF:
        """How large the whole picture is when it is saved."""
        return QSizeF()

    def draw_whole(self, painter: QPainter) -> None:
        """Draw all of it, as it is saved."""

    def printed(self, room: QSizeF) -> list[PagePart]:
        """Its parts, each for a page with that room."""
        return []

    # The board ----------------------------------------------------------------------------------

    @property
    def board(self) -> Board:
        """The marks that are shown."""
        return self._board

    def set_board(self, board: Board, *, keep: bool = False) -> None:
        """Show other figures; ``keep`` lets the current mark and what is in sight stay."""
        if board is self._board and (keep or self.is_at_beginning()):
            return
        self._board = board
        self.current = min(self.current, len(board) - 1) if keep else -1
        self.hovered = -1
        if not keep:
            self.begin()
        self.rearrange()
        self._describe()

    def begin(self) -> None:
        """Other figures are shown: from the beginning."""

    def is_at_beginning(self) -> bool:
        """Whether nobody has gone to a mark or to another part."""
        return self.current < 0

    def is_kept(self) -> bool:
        """Whether what was drawn can be shown again: where lines end outside, it is not the same.

        Qt cuts those that leave a window otherwise than those that leave a picture in memory.
        """
        return True

    def redraw(self) -> None:
        """Something in the picture is another: draw it anew."""
        self._drawn = None
        self.viewport().update()

    def keys_hint(self) -> str:
        """What further keys do."""
        return ""

    def set_words(self, name: str, hint: str) -> None:
        """What the picture is called, and how it is used by keys."""
        self.setAccessibleName(name)
        self._hint = "; ".join(part for part in (hint, self.keys_hint()) if part)
        self._describe()

    def mark_count(self) -> int:
        """How many marks there are."""
        return len(self._board)

    def set_current(self, mark: int) -> None:
        """Make a mark the current one, in sight and said."""
        if 0 <= mark < self.mark_count():
            self.current = mark
            self.reveal(mark)
            self._describe()
            if QAccessible.isActive() and self.hasFocus():
                said = QAccessibleAnnouncementEvent(self, self._board.said(mark))
                QAccessible.updateAccessibility(said)
            self.redraw()

    def press(self) -> None:
        """Take the current mark."""
        self.take(self.current)

    def take(self, mark: int, *, apart: bool = False) -> None:
        """Ask for what a mark stands for."""
        aim = self._board.aim(mark) if 0 <= mark < self.mark_count() else None
        if aim is not None:
            with followed(apart=apart):
                self.chosen.emit(aim)

    def _describe(self) -> None:
        here = self._board.said(self.current) if self.current >= 0 else ""
        self.setAccessibleDescription("; ".join(part for part in (here, self._hint) if part))

    # Events -------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(600, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is seen, drawn once: much around it changes while it stays as it is."""
        view = self.viewport()
        ratio = view.devicePixelRatioF()
        painter = QPainter(view)
        if ratio != int(ratio) or not self.is_kept():  # a copy between whole pixels is blurred
            self._paint(painter)
            return
        tokens = Theme.current().tokens
        looks = (view.size(), ratio, tokens, current_language(), shows_focus(self))
        if self._drawn is None or self._drawn_for != looks:
            drawn = QPixmap(view.size() * ratio)
            drawn.setDevicePixelRatio(ratio)
            inside = QPainter(drawn)
            self._paint(inside)
            inside.end()
            self._drawn, self._drawn_for = drawn, looks
        painter.drawPixmap(0, 0, self._drawn)

    def _paint(self, painter: QPainter) -> None:
        room = QRectF(self.viewport().rect())
        painter.fillRect(room, Theme.current().tokens.page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, room)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen is not kept."""
        self._drawn = None
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by the keyboard stands at the first mark; before there are any, at none."""
        super().focusInEvent(event)
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if self.current < 0 and self.mark_count() and not by_mouse:
            self.set_current(self.first_mark())
        self.redraw()

    def first_mark(self) -> int:
        """Where the keyboard begins."""
        return 0

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move among the marks, Enter takes one; with Ctrl in a new window."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in (*_ARROWS, *_FAR) and self.mark_count():
            self.set_current(self.first_mark() if self.current < 0 else self.toward(key))
        elif key in _TAKING and self.current >= 0:
            self.take(self.current, apart=_held(event))
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        self._point_at(event)

    def _point_at(self, event: QMouseEvent) -> None:
        mark = self.at(event.position())
        if mark == self.hovered:
            return
        self.hovered = mark
        aim = self._board.aim(mark) if mark >= 0 else None
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand if aim is not None else arrow)
        text = tooltip_text(self._board.said(mark)) if mark >= 0 else ""
        QToolTip.showText(event.globalPosition().toPoint(), text, self.viewport())
        self.redraw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click takes the mark; by the middle button in a new window."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle or event.button() == Qt.MouseButton.LeftButton:
            mark = self.at(event.position())
            if mark >= 0:
                self.set_current(mark)
                self.take(mark, apart=middle or _held(event))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        self.hovered = -1
        self.redraw()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the mark under the pointer, or by the keyboard for the current one."""
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            mark = self.at(QPointF(event.pos()))
            if mark >= 0:
                self.set_current(mark)
        elif self.current >= 0:
            point = self.viewport().mapToGlobal(self.rect_of(self.current).center().toPoint())
        self.menu_wanted.emit(point)


def _held(event: QKeyEvent | QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
