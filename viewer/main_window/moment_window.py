"""A window on the archive as it was at a moment: everything in it reads, nothing can be changed."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout

from db import Archive
from db.model import ArchiveCounts
from viewer.i18n import date_text, moment_text
from viewer.jobs import Jobs
from viewer.main_window.opening import ArchiveDoor
from viewer.main_window.passing_settings import PassingSettings
from viewer.main_window.window import MainWindow
from viewer.models.moment_wish import MomentWish
from viewer.pages.location import Location
from viewer.widgets.moment_strip import MomentStrip


class MomentDoor(ArchiveDoor):
    """There is one archive in such a window; with it the window closes."""

    window: "MomentWindow"

    def close(self) -> None:
        """Close the window."""
        self.window.close()

    def shut(self) -> None:
        """Hand the archive to whoever opened the window: its files are to be taken away."""
        self.window.left.emit(self._take_out())


class MomentWindow(MainWindow):
    """``left`` carries the archive that was shown, to be closed."""

    left = Signal(object)

    def __init__(self, main: MainWindow, wish: MomentWish) -> None:
        """Make a window that is not shown; ``build`` and ``enter`` must follow."""
        archive = main.workplace.archive
        uuid = "" if archive is None else archive.info.uuid
        jobs = Jobs()
        super().__init__(jobs, PassingSettings(main.settings.path, uuid))
        jobs.setParent(self)
        self._main = main
        self._wish = wish
        self._moment_strip = MomentStrip()
        self._moment_strip.back_wanted.connect(self.close)
        central = self.centralWidget()
        column = None if central is None else central.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, self._moment_strip)
        self.language_wanted.connect(main.language_wanted)
        self.actions_by_name.set_past()
        self.resize(main.size())

    @cached_property
    def door(self) -> ArchiveDoor:
        """The door that leads out of the window."""
        door = MomentDoor(self.workplace, self)
        door.window = self
        return door

    def build(self, then: Callable[[], None]) -> None:
        """Make the rest in turns of its own, and call ``then``."""

        def finish() -> None:
            self.complete()
            self.menus.forbid_recent()
            self.restore_shape()
            QTimer.singleShot(0, self, then)

        QTimer.singleShot(0, self, finish)

    @Slot()
    def quit(self) -> None:
        """The program ends with its own window."""
        self._main.quit()

    def enter(self, made: tuple[Archive, ArchiveCounts, str]) -> None:
        """Show the archive, at the record that was asked for."""
        self.door.put_in(made)
        self._show_moment()
        if self._wish.record is not None:
            self.workplace.go_to_kept(self._wish.record)

    def said_moment(self) -> str:
        """The day, or the day and the minute, in words."""
        if self._wish.day:
            return date_text(self._wish.day, prose=True)
        archive = self.workplace.archive
        moment = None if archive is None else archive.moment
        return "" if moment is None else moment_text(moment.at, prose=True)

    def moment_sentence(self) -> str:
        """What the strip says."""
        return self._moment_strip.text()

    def _show_moment(self) -> None:
        said = self.said_moment()
        sentence = self.tr("The archive as it was known on {moment} — nothing can be changed here")
        self._moment_strip.set_texts(
            sentence.replace("{moment}", said), self.tr("Back to the present")
        )

    def archive_words(self) -> str:
        """The archive, and the moment of which it is."""
        said, title = self.tr("{title} — as known on {moment}"), self._archive_title
        return (
            said.replace("{title}", title).replace("{moment}", self.said_moment()) if title else ""
        )

    def go_apart(self, location: Location) -> None:
        """The past is one window: its strip says so."""
        self.go(location)

    def changeEvent(self, event: QEvent) -> None:
        """The strip follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_moment()
            self.name_window()

    def _end_program(self) -> None:
        """The present stays."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go at once; what is at work ends unseen."""
        self.hide()
        super().closeEvent(event)
