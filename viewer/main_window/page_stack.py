"""The pages of the window, one above the other, and how each is brought to a location."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from db.model import RecordType
from viewer.pages.authority import AuthorityPage
from viewer.pages.browse import BrowsePage
from viewer.pages.import_documents import ImportPage
from viewer.pages.location import Location, PageName
from viewer.pages.meeting import MeetingPage
from viewer.pages.records import RecordsPage
from viewer.pages.start import StartPage
from viewer.pages.workplace import Workplace

_TABLES = {
    PageName.MEETINGS: RecordType.MEETING,
    PageName.PEOPLE: RecordType.PERSON,
    PageName.INSTITUTIONS: RecordType.INSTITUTION,
    PageName.INSTRUMENTS: RecordType.INSTRUMENT,
}


class PageStack(QStackedWidget):
    """Makes a page when it is first gone to: the window does not wait for all of them.

    ``original_wanted`` carries a document's id; ``files_wanted`` asks for the file dialog.
    """

    original_wanted = Signal(str)
    files_wanted = Signal()
    discarded = Signal(str, str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.browse = BrowsePage(workplace)
        self.start = StartPage()
        self._pages: dict[PageName, QWidget] = {
            PageName.RESOLUTIONS: self.browse,
            PageName.START: self.start,
        }
        self._narrow = False
        self.browse.original_wanted.connect(self.original_wanted)
        self.addWidget(self.browse)
        self.addWidget(self.start)

    def go(self, location: Location) -> None:
        """Show a location."""
        page = self._page(location.page)
        self.setCurrentWidget(page)
        if isinstance(page, BrowsePage):
            page.show_location(location)
        elif isinstance(page, MeetingPage):
            page.show_meeting(location.id)
        elif isinstance(page, AuthorityPage):
            page.show_record(location.id)
        elif isinstance(page, (RecordsPage, ImportPage)):
            page.refresh()

    def inbox(self) -> ImportPage:
        """The page on which documents are taken in."""
        page = self._page(PageName.INBOX)
        assert isinstance(page, ImportPage)
        return page

    def made(self, name: PageName) -> QWidget | None:
        """A page if it was made already."""
        return self._pages.get(name)

    def forget(self) -> None:
        """Another archive is open: what is shown of the old one is let go."""
        for page in self._pages.values():
            if isinstance(page, (BrowsePage, MeetingPage, AuthorityPage, RecordsPage)):
                page.forget()

    def set_narrow(self, narrow: bool) -> None:
        """Less room than the design's."""
        self._narrow = narrow
        for page in self._pages.values():
            if isinstance(page, MeetingPage):
                page.set_narrow(narrow)

    def import_paths(self, paths: list[Path]) -> None:
        """Hand files and folders to the inbox."""
        self.inbox().import_paths(paths)

    def _page(self, name: PageName) -> QWidget:
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = self._make(name)
            self.addWidget(page)
            self.set_narrow(self._narrow)
        return page

    def _make(self, name: PageName) -> QWidget:
        if name in _TABLES:
            return RecordsPage(self._workplace, _TABLES[name])
        if name == PageName.MEETING:
            meeting = MeetingPage(self._workplace)
            meeting.original_wanted.connect(self.original_wanted)
            return meeting
        if name == PageName.AUTHORITY:
            return AuthorityPage(self._workplace)
        inbox = ImportPage(self._workplace)
        inbox.files_wanted.connect(self.files_wanted)
        inbox.discarded.connect(self.discarded)
        return inbox
