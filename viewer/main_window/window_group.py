"""The windows of the program on one archive: opened, told of each other's changes, closed.

The first one keeps the archive. Closed while others are open it is only hidden, and comes back when
a new window is wanted.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QObject,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)

from db.model import ArchiveCounts, IndexStatus
from viewer.pages.location import Location, PageName
from viewer.pages.workplace import Workplace
from viewer.theme import Theme, px
from viewer.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from viewer.main_window.further_window import FurtherWindow
    from viewer.main_window.window import MainWindow


class WindowGroup(QObject):
    """Made when a second window is first wanted. ``changed``: there are others, or other titles."""

    changed = Signal()

    def __init__(self, main: "MainWindow") -> None:
        super().__init__(main)
        self._main = main
        self._further: list[FurtherWindow] = []
        self._front: MainWindow = main
        self._relaying = self._ending = False
        self._shape = QByteArray()
        main.door.shutting.connect(self._let_all_go)
        main.workplace.archive_changed.connect(self._let_all_go)
        main.workplace.counts_changed.connect(self._tell_counts)
        main.workplace.index_changed.connect(self._tell_index)
        main.notices.speak_in(self._bar)
        self.changed.connect(self._show_menus)
        self._follow(main)

    # Which there are ----------------------------------------------------------------------------

    def all(self) -> "list[MainWindow]":
        """The windows that are seen, in the order in which they were opened."""
        first: list[MainWindow] = [] if self._main.isHidden() else [self._main]
        return [*first, *self._further]

    @property
    def front(self) -> "MainWindow":
        """The one that was gone to last."""
        return self._front

    def is_last(self, window: "MainWindow") -> bool:
        """Whether no other window is seen."""
        return self.all() == [window]

    def _bar(self) -> UndoBar:
        """Where the first window's sentences are read: in itself, unless it is hidden."""
        return self._front.bar if self._main.isHidden() else self._main.bar

    def _show_menus(self) -> None:
        """The windows are listed where there are several."""
        windows = self.all()
        for window in windows:
            window.menus.windows().menuAction().setVisible(len(windows) > 1)

    # Opening ------------------------------------------------------------------------------------

    def open(self, location: Location, near: "MainWindow") -> None:
        """Show a location in a new window, which opens beside the one it was asked for in."""
        if self._main.workplace.archive is None:
            return
        if self._main.isHidden():
            self._main.show()
            self._main.go(location)
            self._bring(self._main)
            return
        from viewer.main_window.further_window import FurtherWindow

        window = FurtherWindow(self._main, location)
        self._place(window, near)
        # Each step in a turn of its own: what is at work meanwhile is not kept waiting.
        window.build(partial(self._reveal, window))

    def _place(self, window: "FurtherWindow", near: "MainWindow") -> None:
        if self._shape.isEmpty():
            room, place = near.screen().availableGeometry(), near.pos() + QPoint(px(36), px(36))
            if not room.contains(place):
                place = room.topLeft()
            frame = near.frameGeometry().size() - near.size()
            left = QRect(place, room.bottomRight()).size() - frame
            window.resize(near.size().boundedTo(left.expandedTo(window.minimumSize())))
            window.move(place)
        else:
            window.restoreGeometry(self._shape)
            self._shape = QByteArray()
        window.actions_by_name["rail"].setChecked(self._main.settings.rail_folded)
        window.pages.browse.restore_shape()
        window.fit()

    def _reveal(self, window: "FurtherWindow") -> None:
        if self._main.workplace.archive is None:
            window.go_away()
            return
        self._further.append(window)
        self._follow(window)
        window.show()
        window.windowHandle().installEventFilter(self._main.fixity_watch)
        self._bring(window)
        QTimer.singleShot(0, window, window.enter)

    def _follow(self, window: "MainWindow") -> None:
        """What happens in one window is told to the others."""
        workplace = window.workplace
        workplace.records_changed.connect(partial(self._relay_records, workplace))
        workplace.searches_changed.connect(partial(self._relay_searches, workplace))
        window.windowTitleChanged.connect(self._note_title)
        Theme.current().changed.connect(window.menus.mark_choices)
        window.installEventFilter(self)

    def _note_title(self, _title: str) -> None:
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window that one goes to is the one in front."""
        if event.type() == QEvent.Type.WindowActivate:
            self._front = next((one for one in self.all() if one is watched), self._front)
            self.changed.emit()
        return False

    def _bring(self, window: "MainWindow") -> None:
        window.raise_()
        window.activateWindow()
        self._front = window
        self.changed.emit()

    def bring(self, window: "MainWindow") -> None:
        """Go to a window."""
        if window in self.all():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            self._bring(window)

    # Telling ------------------------------------------------------------------------------------

    def _others(self, source: Workplace) -> list[Workplace]:
        windows: list[MainWindow] = [self._main, *self._further]
        return [one.workplace for one in windows if one.workplace is not source]

    def _relay_records(self, source: Workplace) -> None:
        self._relay([one.records_changed for one in self._others(source)])
        for window in self.all():
            inbox = window.pages.made(PageName.INBOX)
            if window.workplace is not source and inbox is not None and inbox.isVisible():
                inbox.refresh()

    def _relay_searches(self, source: Workplace) -> None:
        self._relay([one.searches_changed for one in self._others(source)])

    def _relay(self, signals: Sequence[SignalInstance]) -> None:
        """What is told is not told back."""
        if self._relaying:
            return
        self._relaying = True
        try:
            for signal in signals:
                signal.emit()
        finally:
            self._relaying = False

    def _tell_counts(self, counts: ArchiveCounts) -> None:
        for window in self._further:
            window.workplace.counts = counts
            window.workplace.counts_changed.emit(counts)

    def _tell_index(self, status: IndexStatus) -> None:
        for window in self._further:
            window.workplace.index_status = status
            window.workplace.index_changed.emit(status)

    # Closing ------------------------------------------------------------------------------------

    def held(self, then: Callable[[], object]) -> bool:
        """True where a form that is not saved stands in the way in any window."""
        for window in [self._front, *self.all()]:
            if window.held_at_end(then):
                self.bring(window)
                return True
        return False

    def step_aside(self) -> bool:
        """The first window is closed while others are seen: hide it. False where none is."""
        if self._ending or not self._further:
            return False
        self._main.hide()
        self._bring(self._further[-1])
        return True

    def end(self) -> None:
        """End the program, when no form stands in the way."""
        if self._ending or self.held(self.end):
            return
        self._ending = True
        try:
            self._main.close()
        finally:
            self._ending = False

    def let_go(self, window: "FurtherWindow") -> None:
        """A further window is closed; the next one opens where it was."""
        self._shape = window.saveGeometry()
        self._forget(window)
        if self._front is window:
            self._bring(self.all()[-1])
        self.changed.emit()

    def _forget(self, window: "FurtherWindow") -> None:
        window.removeEventFilter(self)
        self._further.remove(window)
        window.go_away()

    def _let_all_go(self) -> None:
        """The archive is closed, or another one is open: what they showed is not there any more."""
        if not self._further:
            return
        if self._main.isHidden() and not self._ending:
            self._main.show()
        self._front = self._main
        for window in list(self._further):
            self._forget(window)
        self.changed.emit()
