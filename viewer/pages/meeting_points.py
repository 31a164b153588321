"""The resolutions on a meeting's page: two lines of each, its kinds, its links to other points."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.model import MeetingDetail, ResolutionDetail, ResolutionLink
from viewer.i18n import number_text
from viewer.pages.page import Page, clear, row, show_in, together
from viewer.pages.wording import LINK_ICONS, link_word, point_of_session, point_text
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.chips import KindChip
from viewer.widgets.following import followed
from viewer.widgets.in_turns import InTurns
from viewer.widgets.no_results import IconMark
from viewer.widgets.painting import RowState, row_ground, shows_focus
from viewer.widgets.panels import FlowRow, Hairline
from viewer.widgets.place_link import PlaceLink, show_ways
from viewer.widgets.plain_text import Label, WrappedLabel

#: Rows that are shown at once, and those of a turn: a protocol may have a hundred resolutions.
AT_ONCE, IN_A_TURN = 9, 3


#: So many lines of a resolution are shown; it is read whole where one goes.
_LINES = 4


class MeetingPoints(Page):
    """The list of a meeting's resolutions. ``point_wanted`` carries the id to read."""

    point_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._meeting: MeetingDetail | None = None
        self._title = Label(role="section")
        self._count = Label(role="secondary", colour="text2")
        self._none = WrappedLabel(role="base", colour="text2")
        self._rows = InTurns(0, 1, self)
        self._last: QWidget = self
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addLayout(row(self._title, self._count, -1, spacing=8))
        layout.addWidget(self._none)
        layout.addLayout(self._list)
        self.retranslate()

    def making(self, meeting: MeetingDetail) -> list[Callable[[], object]]:
        """What makes the points of that meeting apart, and at last what shows them."""
        holder, column = together()
        points = meeting.resolutions
        stops: list[QWidget] = []
        first = range(0, min(AT_ONCE, len(points)), IN_A_TURN)
        return [
            *(partial(self._add, points[a : a + IN_A_TURN], column, stops) for a in first),
            partial(self._show, meeting, holder, stops),
        ]

    def _show(self, meeting: MeetingDetail, holder: QWidget, stops: list[QWidget]) -> None:
        self._meeting = meeting
        self._say()
        clear(self._list)
        show_in(self._list, holder)
        self._last = self
        self._order(stops)
        points = meeting.resolutions
        further = range(AT_ONCE, len(points), IN_A_TURN)
        self._rows.begin(partial(self._go_on, points[a : a + IN_A_TURN]) for a in further)

    def retranslate(self) -> None:
        """Speak the interface's language; the page fetches the meeting anew for the list."""
        self._say()

    def _say(self) -> None:
        self._title.setText(self.tr("Resolutions"))
        self._none.setText(self.tr("This record has no resolutions."))
        meeting = self._meeting
        points = meeting.resolutions if meeting is not None else ()
        self._count.setText(number_text(len(points)) if points else "")
        self._none.setVisible(not points)

    def _add(
        self, points: Sequence[ResolutionDetail], column: QVBoxLayout, stops: list[QWidget]
    ) -> None:
        for point in points:
            entry = PointRow(point, self._workplace)
            entry.activated.connect(self.point_wanted)
            column.addWidget(entry)
            column.addLayout(row(36, Hairline(), spacing=0))
            stops += [entry, *entry.links]

    def _go_on(self, points: Sequence[ResolutionDetail]) -> None:
        holder, column = together()
        stops: list[QWidget] = []
        self._add(points, column, stops)
        show_in(self._list, holder)
        self._order(stops)

    def _order(self, stops: Sequence[QWidget]) -> None:
        """Rows that are made late would be walked to last."""
        for stop in stops:
            if self._last is not self:
                QWidget.setTabOrder(self._last, stop)
            self._last = stop


class PointRow(QWidget):
    """One resolution: number, first lines of its text, chips, links. Enter or a click reads it."""

    activated = Signal(str)
    accessible_role = QAccessible.Role.ListItem

    def __init__(self, point: ResolutionDetail, workplace: Workplace) -> None:
        super().__init__()
        self._point = point
        self._workplace = workplace
        self._hovered = False
        #: Where the keyboard stands within the row.
        self.links: list[QWidget] = []
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        text = _wording(point, workplace.language)
        self.setAccessibleName(f"{point_text(point.number)}. {text}")
        number = Label(point.number or "—", "strong", "text2")
        number.setFixedWidth(px(20))
        number.setContentsMargins(0, px(3), 0, 0)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        marks = FlowRow(6, 4)
        for kind in point.kinds:
            marks.addWidget(KindChip(kind))
        for link in point.links:
            marks.addWidget(self._link(link))
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(px(5))
        body.addWidget(WrappedLabel(text, "excerpt", max_lines=_LINES))
        if marks.count():
            body.addLayout(marks)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, px(10), px(8), px(8))
        layout.setSpacing(px(16))
        layout.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(body, 1)

    def _link(self, link: ResolutionLink) -> QWidget:
        word = link_word(link.kind, outgoing=link.outgoing)
        where = point_of_session(link.ordinal, link.number, short=True)
        label = PlaceLink(f"{word}: {where}", "secondary")
        label.activated.connect(lambda _held: self._workplace.go_to(link.other))
        self.links.append(label)
        holder = QWidget()
        holder.setLayout(row(8, IconMark(LINK_ICONS[link.kind], 14), label, spacing=5))
        return holder

    def press(self) -> None:
        """Read the point."""
        self.activated.emit(self._point.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground under the pointer, the ring of the focus."""
        if not (self._hovered or shows_focus(self)):
            return
        state = RowState.FOCUSED if shows_focus(self) else RowState.HOVER
        place = QRectF(self.rect()).adjusted(0, px(3), 0, -px(3))
        row_ground(QPainter(self), place, px(8), state)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Under the pointer."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Not any more."""
        self._hovered = False
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click reads the point; with Ctrl, or by the middle button, in a new window."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if not self.rect().contains(event.position().toPoint()):
            return
        if middle or event.button() == Qt.MouseButton.LeftButton:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._read(apart=middle or bool(held))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space read the point."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._read(apart=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Here, or in a new window."""
        show_ways(self, event, lambda apart: self._read(apart=apart))

    def _read(self, *, apart: bool) -> None:
        with followed(apart=apart):
            self.activated.emit(self._point.id)


def _wording(point: ResolutionDetail, language: str) -> str:
    """The wording in that language, else the meeting's own."""
    return point.texts.get(language) or next(iter(point.texts.values()), "")
