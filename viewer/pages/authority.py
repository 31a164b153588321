"""The page of an authority, fetched by its id in a job."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model import IndexStatus, RecordType
from db.model.dossiers import Dossier
from viewer.jobs import Lane
from viewer.pages.dossier_view import DossierView
from viewer.pages.location import Location
from viewer.pages.page import Page, bind_edit_key
from viewer.pages.workplace import Workplace


class AuthorityPage(Page):
    """Shows a person, an institution, an instrument, a council, a place or a topic.

    ``action_wanted`` carries the name of an action of the window.
    """

    action_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._record_id = ""
        self._type = RecordType.PERSON
        self._view = DossierView(workplace)
        self._view.action_wanted.connect(self.action_wanted)
        bind_edit_key(self, self.action_wanted.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self._waits_for_index = False
        workplace.records_changed.connect(self._reload_if_shown)
        workplace.index_changed.connect(self._note_index)

    def expect(self, location: Location) -> None:
        """Coming from elsewhere: another record would be drawn only to be replaced."""
        if location.id != self._record_id and not self.isVisible():
            self._view.let_go()

    def show_location(self, location: Location) -> None:
        """Fetch and show a record; what is there stays until then."""
        self._record_id = location.id
        self._view.await_record(location.id)
        self.reload()

    def kept_view(self) -> object:
        """How far it is scrolled."""
        return self._view.place()

    def restore_view(self, view: object) -> None:
        """Scroll there when the record has come."""
        if isinstance(view, int):
            self._view.await_record(self._record_id, view)

    def reload(self) -> None:
        """Fetch it anew."""
        archive, record_id = self._workplace.archive, self._record_id
        if archive is None or not record_id:
            return

        def failed(error: Exception) -> None:
            if self.isVisible():
                self._workplace.jobs.failed.emit(None, error)
            self._record_id = ""  # it has gone; whoever comes here again names it again

        language, status = self._workplace.language, self._workplace.index_status
        self._waits_for_index = status is not None and status.building
        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.dossiers.of(record_id, language),
            self._show,
            failed,
            replaces="authority page",
        )

    @property
    def record_type(self) -> RecordType:
        """What is shown is one of these."""
        return self._type

    def _reload_if_shown(self) -> None:
        if self.isVisible():  # else it is fetched by whoever comes here
            self.reload()

    def _note_index(self, status: IndexStatus) -> None:
        """What names it in words was not to be found while the index was made."""
        if self._waits_for_index and not status.building and self.isVisible():
            self.reload()

    def forget(self) -> None:
        """Another archive is open."""
        self._record_id = ""

    def retranslate(self) -> None:
        """The name may be another one in another language."""
        self.reload()

    def set_narrow(self, narrow: bool) -> None:
        """Less room: one column."""
        self._view.set_narrow(narrow)

    def _show(self, dossier: Dossier) -> None:
        self._type = dossier.record.type
        self._view.show_dossier(dossier)
        self.setAccessibleName(dossier.record.label)
