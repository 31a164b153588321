"""The bar at the bottom of a page: what was done and its undo, or what failed and a way out."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viewer.theme import Theme, px
from viewer.widgets.fading import Fading
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.painting import box
from viewer.widgets.plain_text import Label, WrappedLabel

#: How long a bar stays, in milliseconds.
STAY = 8000
#: A bar beside a form is not less wide.
_LEAST = 320
#: A bar is so wide, wider where its words need it, and from there on its words go on below.
_USUAL, _WIDEST = 470, 760
#: Above and below the words, beside them, and between them and the link.
_AIR, _SIDE, _GAP = 10, 16, 24
#: A line that is laid out may be a little longer than its letters together.
_SLACK = 4
_MOVING = frozenset({QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class UndoBar(QWidget):
    """Floats over the bottom of its parent for 8 seconds, or until the next action.

    A failure stays until it is dismissed or followed by something else. ``clearance`` tells how
    much at the bottom of the parent, in logical pixels, must not be covered; ``beside`` names a
    form at its right that must not be either while it is seen, if there is room beside it.
    """

    def __init__(
        self,
        parent: QWidget,
        clearance: Callable[[], int] = lambda: 0,
        beside: Callable[[], QWidget | None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._page = parent
        self._clearance, self._beside = clearance, beside
        self._form: QWidget | None = None
        self._callback: Callable[[], None] | None = None
        self._text = WrappedLabel("", "name", "page", parent=self)
        self._action = LinkLabel("", "strong", self, "page")
        self._action.whole = True
        row = QHBoxLayout(self)
        row.setContentsMargins(px(_SIDE), px(4), px(_SIDE), px(4))
        row.setSpacing(px(_GAP))
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._action)
        self._action.activated.connect(lambda _: self.follow())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._fade = Fading(self)
        self._fade.finished.connect(self._after_fade)
        self.setAccessibleName(self.tr("Last action"))
        parent.installEventFilter(self)
        self.hide()

    def show_done(
        self, text: str, action: str = "", callback: Callable[[], None] | None = None
    ) -> None:
        """Say what was done for 8 seconds, with its undo."""
        self._show(text, action, callback)
        self._timer.start(STAY)

    def show_error(
        self, text: str, action: str = "", callback: Callable[[], None] | None = None
    ) -> None:
        """Say what failed; without an action of its own the link closes the bar."""
        self._show(text, action or self.tr("Close"), callback)
        self._timer.stop()

    def dismiss(self) -> None:
        """Take the bar away, as before the next action."""
        self._timer.stop()
        self._callback = None
        if self.isVisible():
            self._fade.to(0.0)

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def _show(self, text: str, action: str, callback: Callable[[], None] | None) -> None:
        self._callback = callback
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleDescription(text)
        self._watch(self._beside())
        self._place()
        self.raise_()
        self.show()
        self._fade.to(1.0)

    def follow(self) -> None:
        """Do what the link offers, as a click does."""
        callback = self._callback
        self.dismiss()
        if callback is not None:
            callback()

    def _after_fade(self) -> None:
        if self._fade.opacity == 0.0:
            self.hide()

    def _watch(self, form: QWidget | None) -> None:
        if form is self._form:
            return
        if self._form is not None:
            self._form.removeEventFilter(self)
        self._form = form
        if form is not None:
            form.installEventFilter(self)

    def _place(self) -> None:
        parent, form = self._page, self._form
        room = parent.width() - (form.width() if form is not None and form.isVisible() else 0)
        if room < px(_LEAST):
            room = parent.width()
        line = min(max(px(_USUAL), self.sizeHint().width()), px(_WIDEST))
        width = min(line, room - 2 * px(_SIDE))
        beside = self._beside_words()
        words = self._text.heightForWidth(width - beside - px(_SLACK))
        height = max(px(40), words + 2 * px(_AIR))
        left = (room - width) // 2
        bottom = parent.height() - self._clearance()
        self.setGeometry(left, bottom - height - px(20), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the parent, beside the form."""
        if event.type() in _MOVING and self.isVisible():
            self._place()
        return False

    def sizeHint(self) -> QSize:
        """The words on one line, 40 high."""
        words = Label.sizeHint(self._text).width() + px(_SLACK)
        return QSize(words + self._beside_words(), px(40))

    def _beside_words(self) -> int:
        link = 0 if self._action.isHidden() else self._action.sizeHint().width() + px(_GAP)
        return link + 2 * px(_SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colours of the page turned around."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = Theme.current().tokens
        painter.setPen(Qt.PenStyle.NoPen)
        box(painter, QRectF(self.rect()), px(8), tokens.text)
