"""What the actions for a meeting, its document or chosen rows mean on the page where a person is.

What was read last stays in the reading pane while other pages are shown; nothing there is meant.
"""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from db import Archive
from viewer.jobs import Lane
from viewer.main_window.chosen_records import shown_table
from viewer.pages.location import PageName

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.meeting import MeetingPage


class MeantHere(QObject):
    """Does what a page can do by itself, and says what must be chosen where nothing is meant."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def open_original(self) -> None:
        """The file of the text that is read, or of the first text of the meeting that is shown."""
        meeting = self._meeting_page()
        if meeting is not None:
            meeting.open_original()
        elif self._reads():
            self._window.pages.browse.reading.open_original()
        else:
            self._window.workplace.said.emit(self.tr("Open a document or a meeting first"))

    def next_language(self) -> None:
        """The next language of the text that is read."""
        if self._reads():
            self._window.pages.browse.reading.next_language()
        else:
            self._window.workplace.said.emit(self.tr("Open a document first"))

    def go_to_meeting(self) -> None:
        """The meeting that is read about, or the chosen one of the table."""
        table = shown_table(self._window)
        chosen = [] if table is None else table.chosen()
        if self._reads():
            self._window.pages.browse.reading.go_to_meeting()
        elif self._window.location.page == PageName.MEETINGS and chosen:
            self._window.workplace.go_to_meeting(chosen[0])
        elif self._meeting_page() is None:
            said = self.tr("Choose a meeting, or open a document of it first")
            self._window.workplace.said.emit(said)

    def ask_conflicts(self) -> None:
        """On a meeting's page; from what is read or chosen the way leads there first."""
        meeting = self._meeting_page()
        if meeting is not None:
            meeting.ask_conflicts()
        else:
            self.go_to_meeting()

    def copy(self) -> None:
        """The chosen rows of the table that is shown, or what is read."""
        table = shown_table(self._window)
        if self._window.location.page == PageName.RESOLUTIONS:
            self._window.pages.browse.reading.copy_text()
        elif table is not None and table.chosen():
            self._copy_rows()
        else:
            self._window.workplace.said.emit(self.tr("Select what is to be copied first"))

    def _copy_rows(self) -> None:
        """A line a record, its cells between tabs, as a spreadsheet takes them."""
        page, archive = shown_table(self._window), self._window.workplace.archive
        if page is None or archive is None:
            return
        table, chosen = page.listed(), set(page.chosen())
        ids = [one for one in table.ids if one in chosen]
        language = self._window.workplace.language

        def read(archive: Archive = archive) -> list[str]:
            rows = archive.rows(table.type, ids, language)
            further = archive.further_values(table.type, ids, table.fields, language)
            lines = []
            for one in ids:
                if one in rows:
                    own = {name: of[one] for name, of in further.items() if one in of}
                    cells = (column.cell(rows[one], own) for column in table.columns)
                    lines.append("\t".join(" ".join(cell.split()) for cell in cells))
            return lines

        self._window.workplace.jobs.submit(Lane.READ, lambda _report: read(), self._take_rows)

    def _take_rows(self, lines: list[str]) -> None:
        QApplication.clipboard().setText("\n".join(lines))
        said = self.tr("%Ln row(s) copied", "", len(lines))
        self._window.workplace.said.emit(said)

    def _reads(self) -> bool:
        """Whether a text is read on the page that is shown."""
        browse = self._window.pages.browse
        at_results = self._window.location.page == PageName.RESOLUTIONS
        return at_results and browse.reading.content is not None

    def _meeting_page(self) -> "MeetingPage | None":
        """The page of a meeting while it is shown."""
        if self._window.location.page != PageName.MEETING:
            return None
        return cast("MeetingPage | None", self._window.pages.made(PageName.MEETING))
