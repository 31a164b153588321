"""The page of an authority, fetched by its id in a job."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model import AuthorityDetail, Detail
from viewer.jobs import Lane
from viewer.pages.authority_view import AuthorityView
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
        self._view = AuthorityView(workplace, with_actions=True)
        self._view.action_wanted.connect(self.action_wanted)
        bind_edit_key(self, self.action_wanted.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        workplace.records_changed.connect(self.reload)

    def show_location(self, location: Location) -> None:
        """Fetch and show a record; what is there stays until then."""
        self._record_id = location.id
        self.reload()

    def reload(self) -> None:
        """Fetch it anew."""
        archive, record_id = self._workplace.archive, self._record_id
        if archive is None or not record_id:
            return
        language = self._workplace.language
        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.show(record_id, language),
            self._show,
            replaces="authority page",
        )

    def forget(self) -> None:
        """Another archive is open."""
        self._record_id = ""

    def retranslate(self) -> None:
        """The name may be another one in another language."""
        self.reload()

    def _show(self, detail: Detail) -> None:
        if isinstance(detail, AuthorityDetail):
            self._view.show_authority(detail)
            self.setAccessibleName(detail.label)
