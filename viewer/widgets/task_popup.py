"""The list of what goes on and of what has ended lately, over the strip at the bottom."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from viewer.theme import Theme, px
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.painting import box
from viewer.widgets.plain_text import ElidedLabel, Label

_WIDTH = 460


class TaskFacts(Protocol):
    """What is shown of a piece of work: ``end`` is empty while it goes on."""

    @property
    def number(self) -> int:
        """What tells it from others."""

    @property
    def title(self) -> str:
        """What is done."""

    @property
    def facts(self) -> str:
        """How far it is, or how it ended."""

    @property
    def done(self) -> int:
        """Steps that are done."""

    @property
    def total(self) -> int:
        """Steps in all; 0: unknown."""

    @property
    def end(self) -> str:
        """Empty, ``done``, ``stopped`` or ``failed``."""


class TaskBar(QWidget):
    """A thin bar: how much of the steps is done. Says nothing; the figures beside it do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_done(self, done: int, total: int) -> None:
        """``total`` 0: nobody knows."""
        self._done, self._total = done, total
        self.update()

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(px(90), px(3))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The groove, and what of it is done."""
        tokens = Theme.current().tokens
        painter, groove = QPainter(self), QRectF(self.rect())
        box(painter, groove, px(1.5), tokens.line)
        if self._total:
            groove.setWidth(groove.width() * min(1.0, self._done / self._total))
            box(painter, groove, px(1.5), tokens.accent)


class _Row(QWidget):
    """One piece of work."""

    stop_wanted = Signal(int)

    def __init__(self, number: int, stop: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("", "name")
        self._facts = ElidedLabel("", "secondary", "text2")
        self._bar = TaskBar()
        self._stop = LinkLabel(stop, "secondary")
        self._stop.activated.connect(lambda _tab: self.stop_wanted.emit(number))
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self._title, 1)
        head.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, px(4))
        column.setSpacing(px(3))
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self._bar)

    def tell(self, task: TaskFacts) -> None:
        """What is known of it now."""
        self._title.setText(task.title)
        self._facts.setText(task.facts or " ")
        self._facts.set_colour("bad" if task.end == "failed" else "text2")
        self._bar.set_done(task.done, task.total)
        self._bar.setVisible(not task.end)
        self._stop.setVisible(not task.end)
        self._stop.setAccessibleName(f"{self._stop.text()}: {task.title}")

    def focus(self) -> None:
        """The keys go to the way to stop."""
        self._stop.setFocus(Qt.FocusReason.TabFocusReason)


class TaskPopup(QWidget):
    """Escape or a click beside closes it. ``stop_wanted`` carries a task's number."""

    stop_wanted = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self._rows: dict[int, _Row] = {}
        self._heading = Label(self.tr("Work under way"), "section")
        self._nothing = Label(self.tr("Nothing is at work."), "secondary", "text2")
        self._earlier = Label(self.tr("Ended lately"), "caption", "text3")
        self._going, self._past = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(6))
        column.addWidget(self._heading)
        column.addWidget(self._nothing)
        column.addLayout(self._going)
        column.addWidget(self._earlier)
        column.addLayout(self._past)
        self.setFixedWidth(px(_WIDTH))
        self.setAccessibleName(self._heading.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_tasks(self, going: Sequence[TaskFacts], past: Sequence[TaskFacts]) -> None:
        """Show these; a row that was there stays where it is."""
        wanted = {task.number: task for task in (*going, *past)}
        for number in [one for one in self._rows if one not in wanted]:
            self._rows.pop(number).deleteLater()
        for place, tasks in ((self._going, going), (self._past, past)):
            for at, task in enumerate(tasks):
                row = self._rows.get(task.number)
                if row is None:
                    row = self._rows[task.number] = _Row(task.number, self.tr("Stop"), self)
                    row.stop_wanted.connect(self.stop_wanted)
                if place.indexOf(row) != at:
                    self._going.removeWidget(row)
                    self._past.removeWidget(row)
                    place.insertWidget(at, row)
                row.tell(task)
        self._nothing.setVisible(not going)
        self._earlier.setVisible(bool(past))

    def open_over(self, strip: QWidget, going: Sequence[TaskFacts]) -> None:
        """Open above the strip, its lower edge on the strip's upper one."""
        self.adjustSize()
        top = strip.mapToGlobal(QPoint(0, 0))
        left = top.x() + max(0, (strip.width() - self.width()) // 2)
        self.move(left, top.y() - self.height() - px(4))
        self.show()
        if going:
            self._rows[going[0].number].focus()
        else:
            self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page's ground with a border."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.page)
        painter.setPen(tokens.line2)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
