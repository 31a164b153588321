"""What the rail at the left shows: the archive's head, the pages with their counts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from viewer.pages.location import PageName
from viewer.widgets.nav_rail import NavRail, NavRow

if TYPE_CHECKING:
    from db.model import ArchiveCounts
    from viewer.main_window.actions import Actions

#: The row of the rail that belongs to a page with one record.
_ROW_OF_PAGE = {PageName.MEETING: PageName.MEETINGS}


class RailContent(QObject):
    """Fills the rail and keeps its words."""

    def __init__(self, rail: NavRail) -> None:
        super().__init__(rail)
        self._rail = rail
        self._actions: Actions | None = None
        self._title = ""
        self._counts: ArchiveCounts | None = None
        self.retranslate()

    def bind(self, actions: "Actions") -> None:
        """The rows lead to pages, and say by which keys."""
        self._actions = actions
        self.retranslate()

    def set_archive(self, title: str, counts: "ArchiveCounts | None") -> None:
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
        self._rail.set_rows(self._rows() if self._title else [])

    def _rows(self) -> list[NavRow]:
        """What an archive has; without one they would lead nowhere."""
        counts = self._counts

        def row(page: PageName, icon: str, label: str, kind: str = "", badge: str = "") -> NavRow:
            return NavRow(
                *(page.value, icon, label, getattr(counts, kind, 0) or None),
                badge=getattr(counts, badge, 0),
                tip=self._tip(page),
            )

        return [
            row(PageName.MEETINGS, "calendar-days", self.tr("Meetings"), "meetings"),
            row(PageName.RESOLUTIONS, "scroll-text", self.tr("Resolutions"), "resolutions"),
            row(PageName.PEOPLE, "users", self.tr("People"), "people"),
            row(PageName.INSTITUTIONS, "landmark", self.tr("Institutions"), "institutions"),
            row(PageName.INSTRUMENTS, "book-marked", self.tr("Instruments"), "instruments"),
            row(PageName.TOPICS, "list-tree", self.tr("Topics"), "topics"),
            row(PageName.PICTURES, "chart-column", self.tr("Pictures")),
            row(PageName.INBOX, "inbox", self.tr("Inbox"), badge="inbox"),
            row(PageName.SEARCHES, "bookmark", self.tr("Saved searches"), "searches"),
            row(PageName.DESCRIPTION, "archive", self.tr("Archival description")),
            row(PageName.JOURNAL, "history", self.tr("Journal")),
            row(PageName.BIN, "trash-2", self.tr("Recycle bin")),
        ]

    def _tip(self, page: PageName) -> str:
        """What is found on a page, and the keys that lead there; nothing in the first picture."""
        if self._actions is None:
            return ""
        about = {
            PageName.MEETINGS: self.tr("The sessions of the councils, as a table"),
            PageName.RESOLUTIONS: self.tr("Search what was said and decided, and read it"),
            PageName.PEOPLE: self.tr("Who took part, and in which offices"),
            PageName.INSTITUTIONS: self.tr("Who organised the sessions and sent people to them"),
            PageName.INSTRUMENTS: self.tr("The agreements and statements that are cited"),
            PageName.TOPICS: self.tr("The thesaurus, and what is about each topic"),
            PageName.PICTURES: self.tr("Timelines, networks and maps of the records"),
            PageName.INBOX: self.tr("Files that wait for you to check what was read in them"),
            PageName.SEARCHES: self.tr("Searches that you keep under a name"),
            PageName.DESCRIPTION: self.tr("Fonds, series and units, accessions and retention"),
            PageName.JOURNAL: self.tr("Everything that was done, when, by whom and why"),
            PageName.BIN: self.tr("What was put away and can be put back"),
        }
        keys = self._actions[f"go_{page.value}"].shortcut()
        return f"{about[page]}  {keys.toString(QKeySequence.SequenceFormat.NativeText)}"
