"""Lets a person choose among the values that a meeting's sources state."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from db.model import Conflict, MeetingDetail
from viewer.dialogs.choose_value import ChooseValueDialog, OfferedChoice, OfferedValue
from viewer.jobs import Lane
from viewer.pages.conflict_words import conflict_title, value_text
from viewer.pages.workplace import Workplace
from viewer.widgets.told_words import anew


class MeetingConflicts(QObject):
    """Opens the dialog on a meeting and stores what was chosen."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._window = parent
        self.dialog: ChooseValueDialog | None = None

    def ask(self, meeting: MeetingDetail | None) -> None:
        """Show the values of a meeting, or say that its sources agree."""
        if meeting is None or not self._workplace.can_write():
            return
        if not meeting.conflicts:
            self._workplace.said.emit(self.tr("The sources of this meeting agree"))
            return
        choices = tuple(_offered(conflict) for conflict in meeting.conflicts)
        dialog = self.dialog = ChooseValueDialog(choices, self._window.window())
        dialog.accepted.connect(lambda: self._store(meeting.id, dialog.chosen, dialog.reason))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self, _result: int) -> None:
        self.dialog = None

    def _store(self, meeting_id: str, values: tuple[str, ...], reason: str) -> None:
        archive = self._workplace.archive
        if archive is None:
            return

        def work() -> None:
            for value in values:
                archive.choose_value(meeting_id, value, reason)

        def done(_: None) -> None:
            said = self.tr("The record shows the chosen values.")
            self._workplace.records_changed.emit()
            if len(values) == 1:  # each is a step of its own
                self._workplace.undo_offered.emit(said, self._workplace.undoing.undo)
            else:
                self._workplace.said.emit(said)

        self._workplace.jobs.submit(
            Lane.WRITE,
            lambda _: work(),
            done,
            self._workplace.complain,
            title=self.tr("Storing the choice"),
        )


def _offered(conflict: Conflict) -> OfferedChoice:
    return OfferedChoice(
        anew(lambda: conflict_title(conflict)),
        tuple(
            OfferedValue(
                value.id,
                anew(partial(value_text, conflict, value.value)),
                ", ".join(source.label for source in value.sources),
                value.chosen,
            )
            for value in conflict.values
        ),
        conflict.reason,
    )
