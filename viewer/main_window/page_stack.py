"""The pages of the window, one above the other, and how each is brought to a location."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from db.model import RecordType
from viewer.pages.location import RECORD_PAGES, Location, PageName
from viewer.pages.page import Page, PageAreas
from viewer.pages.workplace import Workplace
from viewer.widgets.panels import Plane

if TYPE_CHECKING:
    from db.model import Query
    from viewer.main_window.page_languages import PageLanguages
    from viewer.pages.browse import BrowsePage
    from viewer.pages.description import DescriptionPage
    from viewer.pages.health import HealthPage
    from viewer.pages.import_documents import ImportPage
    from viewer.pages.inbox_filling import InboxFilling
    from viewer.pages.records import RecordsPage
    from viewer.pages.start import StartPage
    from viewer.pages.topics import TopicsPage

_TABLES = {
    PageName.MEETINGS: RecordType.MEETING,
    PageName.PEOPLE: RecordType.PERSON,
    PageName.INSTITUTIONS: RecordType.INSTITUTION,
    PageName.INSTRUMENTS: RecordType.INSTRUMENT,
}
_OF_HISTORY = frozenset({PageName.HISTORY, PageName.JOURNAL, PageName.BIN})


class PageStack(PageAreas):
    """Makes a page when it is first gone to: the window does not wait for all of them.

    ``original_wanted`` carries a document's id, ``further_wanted`` also the digest of a further
    original; ``action_wanted`` the name of an action.
    """

    original_wanted = Signal(str)
    further_wanted = Signal(str, str)
    action_wanted = Signal(str)
    #: What the page of the archive's health asks for: a word, and a path or an original.
    keeping_wanted = Signal(str, object)
    files_dropped = Signal(list)
    #: Another topic is shown on the topics' page: its id.
    topic_shown = Signal(str)
    #: What is shown is called something, or something else.
    titled = Signal()
    #: A register to print: its kind, of what, in which language.
    print_wanted = Signal(str, str, str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._pages: dict[PageName, Page] = {}
        self._narrow = self._small = self._archive = self._writable = False
        self.addWidget(Plane("page"))  # what the first picture has in the place of a page

    def event(self, event: QEvent) -> bool:
        """Another language is told to pages in turn."""
        if event.type() != QEvent.Type.LanguageChange:
            return super().event(event)
        fetching = {page for name, page in self._pages.items() if name in RECORD_PAGES}
        self._languages.tell(set(self._pages.values()) - fetching, fetching)
        return True

    def go(self, location: Location) -> None:
        """Show a location."""
        page = self._page(location.page)
        page.expect(location)
        self.setCurrentWidget(page)
        page.show_location(location)

    @property
    def browse(self) -> "BrowsePage":
        """The page of search and reading, made right after the first picture."""
        return cast("BrowsePage", self._page(PageName.RESOLUTIONS))

    @property
    def start(self) -> "StartPage":
        """The page of a window without an archive, or with an empty one."""
        return cast("StartPage", self._page(PageName.START))

    @cached_property
    def _languages(self) -> "PageLanguages":
        from viewer.main_window.page_languages import PageLanguages

        return PageLanguages(self, self._workplace.jobs)

    @cached_property
    def filling(self) -> "InboxFilling":
        """Takes files in, whatever page is shown."""
        from viewer.pages.inbox_filling import InboxFilling

        return InboxFilling(self._workplace, self)

    def inbox(self) -> "ImportPage":
        """The page on which documents are taken in."""
        return cast("ImportPage", self._page(PageName.INBOX))

    def made(self, name: PageName) -> Page | None:
        """A page if it was made already."""
        return self._pages.get(name)

    def forget(self) -> None:
        """Another archive is open: what is shown of the old one is let go."""
        for page in self._pages.values():
            page.forget()

    def refresh_health(self) -> None:
        """Let the page of the archive's health, if it is shown, fetch anew what is known."""
        page = self._pages.get(PageName.HEALTH)
        if page is not None and page is self.currentWidget():
            page.refresh()

    def set_situation(self, *, archive: bool, writable: bool) -> None:
        """Whether an archive is open, and whether it can be changed."""
        self._archive, self._writable = archive, writable
        if PageName.START in self._pages:
            self.start.set_situation(archive=archive, writable=writable)
            self.start.set_waiting(self._workplace.counts.inbox)

    def set_room(self, *, narrow: bool, small: bool) -> None:
        """Less room than the design's, or hardly any."""
        self._narrow, self._small = narrow, small
        for page in self._pages.values():
            page.set_narrow(narrow)
        if PageName.RESOLUTIONS in self._pages:
            self.browse.set_room(narrow=narrow, small=small)

    def save_shape(self) -> None:
        """Keep the widths of what was shown."""
        if PageName.RESOLUTIONS in self._pages:
            self.browse.save_shape()

    def import_paths(self, paths: list[Path]) -> None:
        """Hand files and folders to the inbox."""
        self.inbox().import_paths(paths)

    def bar_clearance(self) -> int:
        """The height at the bottom of the current page that no notice may cover, in pixels."""
        page = self.currentWidget()
        return page.bar_clearance() if isinstance(page, Page) and not self.is_low() else 0

    def _page(self, name: PageName) -> Page:
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = self._make(name)
            self.addWidget(page)
            page.set_narrow(self._narrow)
            page.titled.connect(partial(self._note_title, page))
        return page

    def _note_title(self, page: Page) -> None:
        if page is self.currentWidget():
            self.titled.emit()

    def _make(self, name: PageName) -> Page:
        """Make a page; each is imported when it is first wanted, after the first paint."""
        if name == PageName.START:
            return self._make_start()
        if name == PageName.RESOLUTIONS:
            return self._make_browse()
        if name in _TABLES:
            table = self._make_table(name)
            table.action_wanted.connect(self.action_wanted)
            return table
        if name == PageName.MEETING:
            from viewer.pages.meeting import MeetingPage

            meeting = MeetingPage(self._workplace)
            meeting.original_wanted.connect(self.original_wanted)
            meeting.further_wanted.connect(self.further_wanted)
            meeting.action_wanted.connect(self.action_wanted)
            return meeting
        if name == PageName.SEARCHES:
            from viewer.pages.saved_searches import SavedSearchesPage

            return SavedSearchesPage(self._workplace)
        if name in _OF_HISTORY:
            return self._make_of_history(name)
        late = {
            PageName.AUTHORITY: self._make_authority,
            PageName.HEALTH: self._make_health,
            PageName.TOPICS: self._make_topics,
            PageName.DESCRIPTION: self._make_description,
            PageName.PICTURES: self._make_pictures,
        }
        if name in late:
            return late[name]()
        from viewer.pages.import_documents import ImportPage

        inbox = ImportPage(self._workplace, self.filling)
        inbox.files_wanted.connect(lambda: self.action_wanted.emit("import_files"))
        return inbox

    def _make_browse(self) -> "BrowsePage":
        from viewer.pages.browse import BrowsePage

        browse = BrowsePage(self._workplace)
        browse.original_wanted.connect(self.original_wanted)
        browse.restore_shape()
        browse.set_room(narrow=self._narrow, small=self._small)
        return browse

    def _make_table(self, name: PageName) -> "RecordsPage":
        if name == PageName.MEETINGS:
            from viewer.pages.meetings import MeetingsPage

            return MeetingsPage(self._workplace)
        from viewer.pages.records import RecordsPage

        return RecordsPage(self._workplace, _TABLES[name])

    def _make_authority(self) -> Page:
        from viewer.pages.authority import AuthorityPage

        authority = AuthorityPage(self._workplace)
        authority.action_wanted.connect(self.action_wanted)
        return authority

    def _make_pictures(self) -> Page:
        from viewer.pages.pictures import PicturesPage

        return PicturesPage(self._workplace, self._found)

    def _found(self) -> "Query | None":
        """What the results are asked for; None where that is everything."""
        from viewer.pages.query_words import asks_something

        searching = self.browse.searching
        return searching.asked_query() if asks_something(searching.query) else None

    def _make_health(self) -> "HealthPage":
        from viewer.pages.health import HealthPage

        health = HealthPage(self._workplace)
        health.action_wanted.connect(self.action_wanted)
        health.keeping_wanted.connect(self.keeping_wanted)
        return health

    def _make_of_history(self, name: PageName) -> Page:
        if name == PageName.HISTORY:
            from viewer.pages.record_history import RecordHistoryPage

            return RecordHistoryPage(self._workplace)
        if name == PageName.JOURNAL:
            from viewer.pages.journal import JournalPage

            return JournalPage(self._workplace)
        from viewer.pages.recycle_bin import RecycleBinPage

        return RecycleBinPage(self._workplace)

    def _make_topics(self) -> "TopicsPage":
        from viewer.pages.topics import TopicsPage

        topics = TopicsPage(self._workplace)
        topics.import_wanted.connect(lambda: self.action_wanted.emit("import_topics"))
        topics.export_wanted.connect(lambda: self.action_wanted.emit("export_topics"))
        topics.topic_shown.connect(self.topic_shown)
        return topics

    def _make_description(self) -> "DescriptionPage":
        from viewer.pages.description import DescriptionPage

        page = DescriptionPage(self._workplace)
        page.print_wanted.connect(self.print_wanted)
        return page

    def _make_start(self) -> "StartPage":
        from viewer.pages.start import StartPage

        start = StartPage()
        start.files_dropped.connect(self.files_dropped)
        for wanted, action in (
            (start.choose_wanted, "import_files"),
            (start.sample_wanted, "open_sample"),
            (start.open_wanted, "open_archive"),
            (start.new_wanted, "new_archive"),
            (start.inbox_wanted, "go_inbox"),
        ):
            wanted.connect(partial(self.action_wanted.emit, action))
        start.set_situation(archive=self._archive, writable=self._writable)
        start.set_waiting(self._workplace.counts.inbox)
        self._workplace.counts_changed.connect(lambda counts: start.set_waiting(counts.inbox))
        return start
