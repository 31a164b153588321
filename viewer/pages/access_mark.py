"""A quiet lock with its words beside the head of a record that readers may not see."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from db.model.access import AccessState
from viewer.jobs import Lane
from viewer.pages.page import row
from viewer.pages.workplace import Workplace
from viewer.widgets.access_words import access_words
from viewer.widgets.no_results import IconMark
from viewer.widgets.plain_text import Label


class AccessMark(QWidget):
    """Hidden while the record is open. ``follow`` fetches its state in a job."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: AccessState | None = None
        self._wanted = ""
        self._label = Label("", "secondary", "text2")
        self.setLayout(row(IconMark("lock", 14), self._label, spacing=5))
        self.hide()

    def follow(self, workplace: Workplace, record_id: str) -> None:
        """Show how a record stands; what was shown before of another one goes at once."""
        archive = workplace.archive
        if record_id != self._wanted:
            self.show_state(None)
        self._wanted = record_id
        if archive is None or not record_id:
            return
        language = workplace.language
        workplace.jobs.submit(
            Lane.READ,
            lambda _report: archive.access.states([record_id], language),
            lambda states: self._take(record_id, states.get(record_id)),
            lambda _error: self._take(record_id, None),
            replaces=f"access {id(self)}",
        )

    def _take(self, record_id: str, state: AccessState | None) -> None:
        if record_id == self._wanted and isValid(self):  # its page may be gone by now
            self.show_state(state)

    def show_state(self, state: AccessState | None) -> None:
        """Show it, or hide."""
        self._state = state
        words = "" if state is None else access_words(state.status, state.until)
        self._label.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state(self._state)
        super().changeEvent(event)
