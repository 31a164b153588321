"""A further window on the archive that is open: it has places of its own and shares the rest.

The program's first window opens and closes archives, backs up, watches and reads in; what changes
records goes through one lane of writing for all.
"""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent

from viewer.jobs import Job
from viewer.main_window.further_jobs import FurtherJobs
from viewer.main_window.opening import ArchiveDoor
from viewer.main_window.originals import Originals
from viewer.main_window.window import MainWindow
from viewer.pages.location import Location


class FurtherDoor(ArchiveDoor):
    """Asks the first window, which all archives go through."""

    main: MainWindow

    def open(self, folder: Path, then: Callable[[], None] | None = None) -> Job:
        """Open an archive in place of the one that is open; ``then`` follows."""
        return self.main.door.open(folder, then)

    def create(self, folder: Path, title: str, then: Callable[[], None] | None = None) -> Job:
        """Make a new archive and open it; ``then`` follows."""
        return self.main.door.create(folder, title, then)

    def restore(self, backup: Path, folder: Path) -> Job:
        """Restore a backup into a new folder and open that."""
        return self.main.door.restore(backup, folder)

    def open_readers_view(self, then: Callable[[], None] | None = None) -> Job | None:
        """Open what readers see of the archive that is open."""
        return self.main.door.open_readers_view(then)

    def open_sample(self) -> Job:
        """Open the sample archive."""
        return self.main.door.open_sample()

    def close(self) -> None:
        """Close the archive, in all windows."""
        self.main.door.close()

    def refresh_counts(self) -> None:
        """The first window counts, and tells."""

    def enter(self) -> None:
        """Show the archive that the first window has open."""
        mine, its = self._workplace, self.main.workplace
        mine.archive, mine.counts, mine.network = its.archive, its.counts, its.network
        mine.folder, mine.readers_of = its.folder, its.readers_of
        mine.index_status = its.index_status
        mine.archive_changed.emit()

    def shut(self) -> None:
        """Leave the archive to the others; windows on its past go with this one."""
        self.shutting.emit()


class FurtherWindow(MainWindow):
    """Made by the group of windows; ``build`` and ``enter`` must follow."""

    def __init__(self, main: MainWindow, location: Location) -> None:
        self._entrance = location
        self._main = main
        jobs = FurtherJobs(main.workplace.jobs)
        super().__init__(jobs, main.settings)
        self._jobs = jobs
        jobs.setParent(self)
        self.workplace.first = main.workplace
        self.pages.filling = main.pages.filling
        self.windows = main.windows
        self.keeping, self.fixity_watch = main.keeping, main.fixity_watch
        self.folder_watch = main.folder_watch
        self.language_wanted.connect(main.language_wanted)

    @cached_property
    def door(self) -> ArchiveDoor:
        """The door of the first window."""
        door = FurtherDoor(self.workplace, self)
        door.main = self._main
        return door

    @cached_property
    def originals(self) -> Originals:
        """Opens the files as they were received; the first window takes the copies away."""
        return Originals(self.workplace, self, first=self._main.originals)

    def build(self, then: Callable[[], None]) -> None:
        """Make the rest in a turn of its own, and call ``then``."""

        def finish() -> None:
            self.complete()
            close = self.actions_by_name["close_archive"]
            close.triggered.disconnect()
            close.triggered.connect(self._close_by_action)
            QTimer.singleShot(0, self, then)

        QTimer.singleShot(0, self, finish)

    def _close_by_action(self) -> None:
        self.close()

    def enter(self) -> None:
        """Show the archive, at the place that was asked for."""
        door = self.door
        assert isinstance(door, FurtherDoor)
        door.enter()

    def entrance(self) -> Location:
        """The place that was asked for."""
        return self._entrance

    def retranslate(self) -> None:
        """The archive stays open when this window is closed, and so its action says."""
        super().retranslate()
        self.actions_by_name["close_archive"].setText(self.tr("&Close the window"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for a form that is not saved; the last window that is seen ends the program."""
        if self.held_at_end(self.close):
            event.ignore()
        elif self.windows.is_last(self):
            event.ignore()
            self.windows.end()
        else:
            self.windows.let_go(self)

    def go_away(self) -> None:
        """Be gone: what is written comes to its end unseen."""
        self.hide()
        self.pages.browse.save_shape()
        self.door.shut()
        self._jobs.ended.connect(self.deleteLater)
        self._jobs.shutdown()
        if not self._jobs.is_left():
            self.deleteLater()
