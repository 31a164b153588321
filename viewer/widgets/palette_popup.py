"""The command palette: a field at the top of the window, and under it what fits what is typed.

Unlike the offers under the search field it has the keyboard itself, until it is left.
"""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.theme import px
from viewer.widgets.offer_popup import WIDTH, OfferPopup
from viewer.widgets.offers import Offer
from viewer.widgets.search_field import SearchField

_Key = Qt.Key
#: How far below the window's top it stands, and the least that is left at its sides.
_TOP, _SIDES = 48, 24
_KEEPS_OPEN = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class PalettePopup(OfferPopup):
    """``typed`` carries what stands in the field; ``wanted(row, apart)`` asks to take a row.

    ``left`` is sent when it was left without taking anything: True by Escape.
    """

    typed = Signal(str)
    wanted = Signal(object, bool)
    left = Signal(bool)
    rows_seen = 12

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._search = SearchField("Esc")
        self._column.insertWidget(0, self._search)
        self._search.text_edited.connect(self.typed)
        self._search.line.installEventFilter(self)
        self._list.viewport().installEventFilter(self)
        self._list.clicked.disconnect()
        self._list.clicked.connect(lambda index: self._want(index, apart=False))
        self._caption.setContentsMargins(px(9), px(6), 0, px(3))

    @property
    def line(self) -> QLineEdit:
        """The field."""
        return self._search.line

    def begin(self, purpose: str) -> None:
        """Begin anew, with an empty field that says what it is for; ``show_rows`` shows it."""
        self._search.set_text("")
        self._search.set_placeholder(purpose)
        self.line.setAccessibleName(purpose)

    def take_keyboard(self) -> None:
        """Let what is typed come into the field."""
        self._search.focus_all()

    def show_rows(self, rows: tuple[Offer, ...], caption: str = "") -> None:
        """Show what fits, the first of it chosen."""
        self.show_offers(rows, self._window, caption=caption)
        self._list.setVisible(bool(rows))
        self._place(self._window)
        self.move_to(0)

    def move_to(self, row: int) -> None:
        """Choose a row; past either end the one there."""
        last = self.model.rowCount() - 1
        self._list.setCurrentIndex(self.model.index(min(max(0, row), last)))
        current = self.current()
        self.current_changed.emit("" if current is None else current.spoken())

    def spot(self, under: QWidget) -> tuple[QPoint, int]:
        """In the middle, below the menus."""
        wide = min(px(WIDTH), under.width() - 2 * px(_SIDES))
        return QPoint((under.width() - wide) // 2, px(_TOP)), wide

    def _want(self, index: QModelIndex, *, apart: bool) -> None:
        offer = self.model.offer(index.row())
        if offer is not None and not offer.greyed:
            self.wanted.emit(offer, apart)

    # Keys ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list come to it, the others to the text."""
        kind = event.type()
        if watched is not self.line:
            if kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
                return self._release(event)
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == _Key.Key_Escape:
                event.accept()  # or a shortcut of the window would take it
                return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        elif kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._lose(event)
        return super().eventFilter(watched, event)

    def _lose(self, event: QFocusEvent) -> None:
        """The keyboard went elsewhere, and not only to another window."""
        if self.isVisible() and event.reason() not in _KEEPS_OPEN:
            self.left.emit(False)

    def _release(self, event: QMouseEvent) -> bool:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._want(self._list.indexAt(event.position().toPoint()), apart=True)
            return True
        return False

    def _press(self, event: QKeyEvent) -> bool:
        key, here = event.key(), self._list.currentIndex().row()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ends = {_Key.Key_Home: 0, _Key.Key_End: self.model.rowCount()}
        steps = {
            _Key.Key_Up: -1,
            _Key.Key_Down: 1,
            _Key.Key_PageUp: -self.rows_seen,
            _Key.Key_PageDown: self.rows_seen,
        }
        if key in (_Key.Key_Return, _Key.Key_Enter):
            self._enter(apart=bool(held & Qt.KeyboardModifier.ControlModifier))
        elif key == _Key.Key_Escape:
            self.left.emit(True)
        elif key in (_Key.Key_Tab, _Key.Key_Backtab):
            self.move_to(here + (1 if key == _Key.Key_Tab else -1))
        elif held:
            return False
        elif key in steps:
            self.move_to(here + steps[Qt.Key(key)])
        elif key in ends:
            self.move_to(ends[Qt.Key(key)])
        else:
            return False
        return True

    def _enter(self, *, apart: bool) -> None:
        """The row that is chosen; without any it is for whoever waits for an answer to say."""
        current = self.current()
        if current is None or not current.greyed:
            self.wanted.emit(current, apart)
