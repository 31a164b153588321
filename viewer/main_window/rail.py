"""What the rail at the left shows: the archive's head, the pages with their counts."""

from PySide6.QtCore import QObject

from db.model import ArchiveCounts
from viewer.pages.location import PageName
from viewer.widgets.nav_rail import NavRail, NavRow

#: The row of the rail that belongs to a page with one record.
_ROW_OF_PAGE = {PageName.MEETING: PageName.MEETINGS}


class RailContent(QObject):
    """Fills the rail and keeps its words."""

    def __init__(self, rail: NavRail) -> None:
        super().__init__(rail)
        self._rail = rail
        self._title = ""
        self._counts: ArchiveCounts | None = None
        self.retranslate()

    def set_archive(self, title: str, counts: ArchiveCounts | None) -> None:
        """The archive that is open: its title and its counts; None for none."""
        self._title = title
        self._counts = counts
        self.retranslate()

    def set_page(self, page: PageName) -> None:
        """Mark the row of a page."""
        self._rail.set_current(_ROW_OF_PAGE.get(page, page).value)

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        title = self._title or self.tr("No archive")
        self._rail.set_head(title, self.tr("Only on this computer"))
        counts = self._counts

        def row(page: PageName, icon: str, label: str, count: int) -> NavRow:
            shown = count if counts is not None and count else None
            return NavRow(page.value, icon, label, count=shown)

        known = counts or ArchiveCounts()
        self._rail.set_rows(
            [
                row(PageName.MEETINGS, "calendar-days", self.tr("Meetings"), known.meetings),
                row(PageName.RESOLUTIONS, "scroll-text", self.tr("Resolutions"), known.resolutions),
                row(PageName.PEOPLE, "users", self.tr("People"), known.people),
                row(PageName.INSTITUTIONS, "landmark", self.tr("Institutions"), known.institutions),
                row(PageName.INSTRUMENTS, "book-marked", self.tr("Instruments"), known.instruments),
                row(PageName.TOPICS, "list-tree", self.tr("Topics"), known.topics),
                NavRow(PageName.PICTURES.value, "chart-column", self.tr("Pictures")),
                NavRow(PageName.INBOX.value, "inbox", self.tr("Inbox"), badge=known.inbox),
                row(PageName.SEARCHES, "bookmark", self.tr("Saved searches"), known.searches),
                NavRow(PageName.DESCRIPTION.value, "archive", self.tr("Description")),
                NavRow(PageName.JOURNAL.value, "history", self.tr("Journal")),
                NavRow(PageName.BIN.value, "trash-2", self.tr("Recycle bin")),
            ]
        )
