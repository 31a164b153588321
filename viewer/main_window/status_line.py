"""What the status strip says: index, counts, work under way, and why nothing can be changed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from viewer.i18n import filled
from viewer.main_window.task_line import Task, TaskLine
from viewer.models.error_words import error_words
from viewer.pages.workplace import Workplace
from viewer.widgets.status import StatusStrip
from viewer.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from viewer.widgets.task_popup import TaskPopup

#: Why an archive is only read, where that is as it should be.
_QUIET = frozenset({"asked_for", "as_known", "folder_read_only", "published_copy"})


class StatusLine(QObject):
    """Keeps the strip in step with the workplace and its jobs."""

    #: Why nothing can be changed, as a sentence; empty when it can.
    reason_said = Signal(str)
    #: What a screen reader is told of work: that it has begun, and how it ended.
    announced = Signal(str)

    def __init__(
        self, strip: StatusStrip, bar: UndoBar, workplace: Workplace, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._strip = strip
        self._bar = bar
        self._workplace = workplace
        self._tasks = TaskLine(workplace.jobs, self)
        self._popup: TaskPopup | None = None
        self._tasks.changed.connect(self._show_task)
        self._tasks.begun.connect(self._announce_start)
        self._tasks.ended.connect(self._announce_end)
        strip.action_wanted.connect(self._tasks.cancel_oldest)
        strip.tasks_wanted.connect(self.show_tasks)
        workplace.archive_changed.connect(self.retranslate)
        workplace.index_changed.connect(strip.set_index)
        workplace.counts_changed.connect(strip.set_counts)

    def retranslate(self) -> None:
        """Say everything anew."""
        workplace = self._workplace
        archive = workplace.archive
        self._strip.set_index(workplace.index_status)
        self._strip.set_counts(workplace.counts if archive is not None else None)
        self._show_notice()
        if workplace.folder is None or workplace.shows_past():
            self._strip.set_place("")
        else:
            folder = workplace.readers_of or workplace.folder
            place = f"{folder.parent.name} / {folder.name}"
            self._strip.set_place(self.tr("Folder: {place}").replace("{place}", place))

    def note_original(self, filename: str) -> None:
        """A copy of the original was handed to the system."""
        text = self.tr("“{name}” was opened: a copy, the original is untouched")
        self._bar.show_done(filled(text, name=filename))

    def note_unopened(self, path: str) -> None:
        """Nothing opens such a file here."""
        text = self.tr("No program on this computer opens this file. A copy is at {path}")
        self._bar.show_error(text.replace("{path}", path))

    def note_unreachable(self, folder: Path) -> None:
        """The watched folder cannot be looked into; it is tried again by itself."""
        text = self.tr("The watched folder cannot be reached, and is looked for again: {path}")
        self._bar.show_error(text.replace("{path}", str(folder)))

    def _show_notice(self) -> None:
        reason = self._workplace.read_only_reason
        text = "" if reason is None else error_words(reason)
        if self._workplace.readers_of is not None:
            text = self.tr(
                "Reader's view (Ctrl+Alt+R leads back): what is closed or restricted today is left "
                "out, and nothing can be changed."
            )
        self.reason_said.emit(text)
        if reason is None and self._workplace.network:
            text = self._network_sentence()
        # A medium that cannot be written to is no fault: it is said without alarm.
        quiet = reason is not None and reason.code in _QUIET
        if self._workplace.shows_past():
            text = ""  # the strip over the window says it
        self._strip.set_notice(text, "plain" if quiet else "warn")

    def _network_sentence(self) -> str:
        text = self.tr(
            "The archive lies in a network folder ({kind}), whose locks may fail: change it on one "
            "computer at a time, and keep backups on this one."
        )
        return text.replace("{kind}", self._workplace.network)

    def show_tasks(self) -> None:
        """The list of what is at work, to be stopped."""
        from viewer.widgets.task_popup import TaskPopup

        if self._popup is None:
            self._popup = TaskPopup(self._strip.window())
            self._popup.stop_wanted.connect(self._tasks.cancel)
        self._popup.show_tasks(self._tasks.tasks(), self._tasks.past())
        self._popup.open_over(self._strip, self._tasks.tasks())

    def _show_task(self) -> None:
        tasks = self._tasks.tasks()
        if tasks:
            first = tasks[0]
            self._strip.set_task(self._tasks.text(), first.done, first.total, first.title)
            self._strip.set_notice(" ", "plain", self.tr("Cancel"))
        elif self._strip.task_text():
            self._strip.set_task("")
            self._show_notice()
        if self._popup is not None and self._popup.isVisible():
            self._popup.show_tasks(tasks, self._tasks.past())

    def _announce_start(self, task: Task) -> None:
        self._announce(self.tr("{title}: begun").replace("{title}", task.title))

    def _announce_end(self, task: Task) -> None:
        self._announce(f"{task.title}: {task.facts}")

    def _announce(self, text: str) -> None:
        """Let a screen reader say it when it has time; progress it is not told of."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._strip, text))
        self.announced.emit(text)
