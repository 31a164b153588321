"""The strip at the bottom: the index, the counts, a task under way, the last verification."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from viewer.icons import paint_icon
from viewer.theme import Theme, font, px
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.painting import box, elided, line, width_of
from viewer.widgets.plain_text import set_tooltip

if TYPE_CHECKING:
    from db.model import ArchiveCounts, IndexStatus

State = Literal["plain", "ok", "wait", "warn", "bad"]
_LOOKS: dict[str, tuple[str, str, str]] = {
    # state: icon, colour of the icon, colour of the words
    "plain": ("", "text2", "text2"),
    "ok": ("check", "ok", "text2"),
    "wait": ("clock", "text2", "text2"),
    "warn": ("circle-alert", "warn", "warn"),
    "bad": ("triangle-alert", "bad", "bad"),
}


class StatusPiece(QWidget):
    """An icon and a sentence. The words say the state; the colour repeats it."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._state, self._icon_name = "", "plain", ""
        self._gives_way = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.hide()

    def set_text(self, text: str, state: State = "plain", icon: str = "") -> None:
        """Say something; an empty text hides the piece."""
        self._text, self._state, self._icon_name = text, state, icon
        self.setAccessibleName(text)
        set_tooltip(self, text)
        self._show()

    def give_way(self, gives_way: bool) -> None:
        """Where there is no room for its words: it is its icon then, or nothing. Never half."""
        if gives_way != self._gives_way:
            self._gives_way = gives_way
            self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._text) and bool(not self._gives_way or self._state == "ok"))
        self.updateGeometry()
        self.update()

    def can_give_way(self) -> bool:
        """Whether it says nothing that is to be heeded."""
        return self._state in ("plain", "ok")

    def text(self) -> str:
        """What it says."""
        return self._text

    def wanted(self) -> int:
        """Its width with all its words, 0 where it says nothing."""
        icon = px(13 + 6) if self._icon() else 0
        return icon + round(width_of(self._text, font("secondary"))) + 1 if self._text else 0

    def _icon(self) -> str:
        return self._icon_name or _LOOKS[self._state][0]

    def sizeHint(self) -> QSize:
        """Icon, gap, words."""
        return QSize(px(13) if self._gives_way else self.wanted(), px(26))

    def minimumSizeHint(self) -> QSize:
        """The words may be cut."""
        return QSize(px(13) if self._gives_way else min(px(40), self.wanted()), px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and words."""
        painter = QPainter(self)
        tokens = Theme.current().tokens
        _, icon_colour, colour = _LOOKS[self._state]
        x = 0
        if self._icon():
            side = px(13)
            place = QRectF(0, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._icon(), place, getattr(tokens, icon_colour))
            x = px(13 + 6)
        if self._gives_way:
            return
        words = elided(self._text, font("secondary"), self.width() - x + 1)
        place = QRectF(x, 0, self.width() - x + 1, self.height())
        line(painter, place, words, font("secondary"), getattr(tokens, colour))


class TaskPiece(QWidget):
    """What is being done and how far it is; a click asks for the list of all that is.

    It grows while one task is shown and never shrinks, so that nothing jumps beside it.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._done, self._total, self._width = "", 0, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text

    def set_task(self, text: str, done: int = 0, total: int = 0, title: str = "") -> None:
        """``total`` 0 means that nobody knows; an empty text hides the piece.

        A screen reader hears the title alone: it must not say every step.
        """
        if title != self.accessibleName():
            self.setAccessibleName(title)
            self._width = 0
        self._text, self._done, self._total = text, done, total
        self.setVisible(bool(text))
        width = round(width_of(text, font("secondary"))) + 1 + (px(100) if total else 0)
        if width > self._width:
            self._width = width
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The words and a bar of 90."""
        return QSize(self._width, px(26))

    def minimumSizeHint(self) -> QSize:
        """The words may be cut."""
        return QSize(px(60), px(26))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the list."""
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words and bar."""
        painter = QPainter(self)
        tokens = Theme.current().tokens
        right = self.width()
        if self._total and right > px(160):
            groove = QRectF(right - px(90), (self.height() - px(3)) / 2, px(90), px(3))
            box(painter, groove, px(1.5), tokens.line)
            groove.setWidth(groove.width() * min(1.0, self._done / self._total))
            box(painter, groove, px(1.5), tokens.accent)
            right -= px(100)
        words = QRectF(0, 0, right + 1, self.height())
        line(painter, words, self._text, font("secondary"), tokens.text2)


class StatusStrip(QWidget):
    """26 high. ``action_wanted`` is sent by the link of a notice, ``tasks_wanted`` by the task."""

    action_wanted = Signal()
    tasks_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status: IndexStatus | None = None
        self._counts: ArchiveCounts | None = None
        self._index, self._numbers = StatusPiece(self), StatusPiece(self)
        self._notice, self._verify = StatusPiece(self), StatusPiece(self)
        self._task = TaskPiece(self)
        self._task.clicked.connect(self.tasks_wanted)
        self._action = LinkLabel("", "secondary", self)
        self._action.hide()
        self._action.activated.connect(lambda _: self.action_wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), 1, px(14), 0)
        row.setSpacing(px(22))
        for piece in (self._index, self._numbers, self._notice, self._action):
            row.addWidget(piece)
        row.addStretch(1)
        row.addWidget(self._task)
        row.addStretch(1)
        row.addWidget(self._verify)
        self.setFixedHeight(px(26))
        self.setAccessibleName(self.tr("Status"))
        Theme.current().resized.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(px(26))
        self._share_room()

    def event(self, event: QEvent) -> bool:
        """There is another width, or a piece says something else: one may have to give way."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._share_room()
        return super().event(event)

    def _share_room(self) -> None:
        """What is said elsewhere too gives way as a whole, before a sentence that is not is cut.

        The counts stand in the rail, the folder in the menu of the archive; that the index is up to
        date its icon says.
        """
        ways = (self._numbers, self._verify, self._index)
        further = [one for one in (self._action, self._task) if not one.isHidden()]
        wanted = [one.wanted() for one in (*ways, self._notice)]
        wanted += [one.sizeHint().width() for one in further]
        over = sum(wanted) + px(22) * max(0, sum(map(bool, wanted)) - 1) - self.width() + px(26)
        for piece in ways:
            gives_way = over > 0 and piece.can_give_way()
            piece.give_way(gives_way)
            over -= piece.wanted() if gives_way else 0

    def set_index(self, status: "IndexStatus | None") -> None:
        """How far the index is; None hides it."""
        self._status = status
        if status is None:
            self._index.set_text("")
        elif status.building:
            from viewer.widgets.index_words import being_built

            self._index.set_text(being_built(status.done, status.total), "wait")
        elif status.behind:
            said = self.tr(
                "The index is %Ln record(s) behind; search does not see them yet", "", status.behind
            )
            self._index.set_text(said, "wait")
        else:
            self._index.set_text(self.tr("The index is up to date"), "ok")

    def set_counts(self, counts: "ArchiveCounts | None") -> None:
        """How much is in the archive."""
        self._counts = counts
        if counts is None:
            self._numbers.set_text("")
            return
        parts = (
            self.tr("%Ln session(s)", "", counts.meetings),
            self.tr("%Ln resolution(s)", "", counts.resolutions),
            self.tr("%Ln document(s)", "", counts.documents),
        )
        self._numbers.set_text(" · ".join(parts))

    def set_verify(self, text: str, state: State = "ok") -> None:
        """What the last verification found, as a sentence."""
        icons = {"ok": "shield-check", "plain": "shield-alert", "wait": "clock"}
        self._verify.set_text(text, state, icons.get(state, ""))

    def set_place(self, text: str) -> None:
        """Where the archive is, in the place of the verification."""
        self._verify.set_text(text, "plain", "folder-open")

    def set_task(self, text: str, done: int = 0, total: int = 0, title: str = "") -> None:
        """What is being done; empty when it is done."""
        self._task.set_task(text, done, total, title)
        set_tooltip(self._task, self.tr("All work under way: Ctrl+Alt+J"))

    def task_text(self) -> str:
        """What is said of the work under way; empty: nothing is."""
        return self._task.text()

    def set_notice(self, text: str, state: State = "warn", action: str = "") -> None:
        """A lasting sentence, as that the archive is open for reading only, with a way out."""
        self._notice.set_text(text, state)
        self._action.setText(action)
        self._action.setMinimumWidth(self._action.sizeHint().width())  # how to stop is never cut
        self._action.setVisible(bool(text and action))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Status"))
            self.set_index(self._status)
            self.set_counts(self._counts)
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(px(600), px(26))

    def minimumSizeHint(self) -> QSize:
        """Any width."""
        return QSize(px(200), px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plane, and a line above it."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.rail)
        painter.fillRect(0, 0, self.width(), 1, tokens.line)
