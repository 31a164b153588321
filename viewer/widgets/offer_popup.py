"""A list under the search field: what may be typed next, or what was searched before.

It lies over the window as one of its own widgets and never takes the focus, so that typing goes on.
Whoever shows it hands it the keys; see ``key``.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from viewer.theme import Theme, px, shade
from viewer.widgets.fading import Fading
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.offers import ROW, Offer, OfferDelegate, OfferModel
from viewer.widgets.painting import box
from viewer.widgets.plain_text import Label
from viewer.widgets.scroll_bar import ThinScrollBar

#: The widest that a row is read in.
WIDTH = 560
#: Room for the shadow: at the sides, above, below.
_SIDE, _ABOVE, _BELOW = 14, 2, 16
_PADDING = 5


class OfferPopup(QWidget):
    """Shows rows and tells which one is taken.

    ``current_changed`` carries the row that the arrow keys have come to, as a screen reader should
    say it, ``""`` for none; ``link_followed`` the name of a link at the foot.
    """

    taken = Signal(object)
    current_changed = Signal(str)
    link_followed = Signal(str)
    #: Rows that are seen at once.
    rows_seen = 8

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.model = OfferModel(self)
        self._list = QListView(self)
        self._caption = Label(role="caption", colour="text3")
        self._links = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._fade = Fading(self)
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def _build(self) -> None:
        rows = self._list
        rows.setModel(self.model)
        rows.setItemDelegate(OfferDelegate(rows))
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.setUniformItemSizes(True)
        rows.setMouseTracking(True)
        rows.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        rows.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, rows))
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.viewport().setAutoFillBackground(False)
        rows.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        rows.clicked.connect(self._take)
        column = self._column
        column.setContentsMargins(
            px(_SIDE + _PADDING), px(_ABOVE + _PADDING), px(_SIDE + _PADDING), px(_BELOW + _PADDING)
        )
        column.setSpacing(px(3))
        self._caption.setContentsMargins(px(9), px(3), 0, 0)
        self._links.setContentsMargins(px(9), px(2), px(9), px(2))
        self._links.setSpacing(px(20))
        column.addWidget(self._caption)
        column.addWidget(rows, 1)
        column.addLayout(self._links)

    # Showing ------------------------------------------------------------------------------------

    def show_offers(
        self,
        offers: Sequence[Offer],
        under: QWidget,
        *,
        caption: str = "",
        links: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show rows under a widget, none of them chosen. ``links`` are pairs of name and words."""
        self.model.set_offers(offers)
        self.choose_none()
        self._list.scrollToTop()
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self._set_links(links)
        self.setAccessibleName(caption or self.tr("Suggestions"))
        self._list.setAccessibleName(self.accessibleName())
        self._place(under)
        if not self.isVisible():
            self.raise_()
            self.show()
            self._fade.to(1.0, begin=0.0)

    def dismiss(self) -> None:
        """Take it away at once: what is under it is wanted."""
        self._fade.stop()
        self.hide()

    def offers(self) -> tuple[Offer, ...]:
        """The rows that are shown."""
        rows = (self.model.offer(row) for row in range(self.model.rowCount()))
        return tuple(offer for offer in rows if offer is not None)

    def current(self) -> Offer | None:
        """The row that was chosen by the arrow keys."""
        return self.model.offer(self._list.currentIndex().row())

    def step(self, step: int) -> bool:
        """Choose the next or the previous row; False past the last one, none before the first."""
        row = self._list.currentIndex().row() + step
        if row >= self.model.rowCount():
            return False
        self._list.setCurrentIndex(self.model.index(max(row, -1)))
        current = self.current()
        self.current_changed.emit("" if current is None else current.spoken())
        return True

    def choose_none(self) -> None:
        """Let go of the row that was chosen."""
        self._list.setCurrentIndex(QModelIndex())

    def take_current(self) -> bool:
        """Take the row that is chosen; False if none is."""
        current = self.current()
        if current is not None:
            self.taken.emit(current.value)
        return current is not None

    def take_first(self) -> None:
        """Take the first row."""
        self._take(self.model.index(0))

    def _take(self, index: QModelIndex) -> None:
        offer = self.model.offer(index.row())
        if offer is not None:
            self.taken.emit(offer.value)

    def _set_links(self, links: Sequence[tuple[str, str]]) -> None:
        while (item := self._links.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name, words in links:
            link = LinkLabel(words, "secondary", self)
            link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            link.activated.connect(lambda _tab, name=name: self.link_followed.emit(name))
            self._links.addWidget(link)
            link.show()
        self._links.addStretch(1)

    def _place(self, under: QWidget) -> None:
        """As wide as the field, but no wider than can be read; as high as there is room."""
        corner, wide = self.spot(under)
        width = wide + 2 * px(_SIDE)
        top = corner.y() - px(_ABOVE)
        self._list.setFixedHeight(0)
        self._column.activate()
        around = self._column.totalSizeHint().height()
        room = max(1, (self._window.height() - top - around) // px(ROW))
        self._list.setFixedHeight(px(ROW) * min(self.model.rowCount(), self.rows_seen, room))
        self._column.activate()
        height = self._column.totalSizeHint().height()
        self.setGeometry(corner.x() - px(_SIDE), top, width, height)

    def spot(self, under: QWidget) -> tuple[QPoint, int]:
        """Where in the window its panel begins, and how wide that is."""
        corner = under.mapTo(self._window, QPoint(0, under.height() + px(4)))
        return corner, min(under.width(), px(WIDTH))

    def event(self, event: QEvent) -> bool:
        """A click beside the rows is not the window's."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel over its shadow."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        panel = QRectF(self.rect()).adjusted(px(_SIDE), px(_ABOVE), -px(_SIDE), -px(_BELOW))
        if not tokens.contrast:
            _shadow(painter, panel, strength=60 if tokens.dark else 26)
        box(painter, panel, px(10), tokens.field, tokens.line2 if tokens.contrast else tokens.line)


def _shadow(painter: QPainter, panel: QRectF, *, strength: int) -> None:
    """A soft edge, darker below, of boxes over each other."""
    reach = px(_SIDE)
    for step in range(reach, 0, -2):
        grown = panel.adjusted(-step + 2, 2, step - 2, step).translated(0, 1)
        share = 1 - step / (reach + 1)
        box(painter, grown, px(10) + step / 2, shade(round(strength * share * share)))
