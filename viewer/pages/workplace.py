"""What the pages share: the open archive, the jobs, the settings. It shows nothing itself."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db import Archive
from db.errors import ArchiveError
from db.model import ArchiveCounts, RecordType
from viewer.i18n import current_language
from viewer.jobs import Jobs
from viewer.pages.location import Location, PageName
from viewer.settings import Settings

if TYPE_CHECKING:
    from db.model import IndexStatus, Ref


class Workplace(QObject):
    """Given to every page by the window, which alone opens and closes archives."""

    #: Another archive was opened, or it was closed.
    archive_changed = Signal()
    #: Records of the open archive have changed: lists are to be read anew.
    records_changed = Signal()
    #: The index has moved.
    index_changed = Signal(object)
    counts_changed = Signal(object)
    #: A page asks to go somewhere.
    location_wanted = Signal(object)
    #: A page has something to say: a sentence for the bar at the bottom.
    said = Signal(str)
    #: A page has done something that can be undone: a sentence, and what undoes it.
    undo_offered = Signal(str, object)
    #: Saved searches were changed.
    searches_changed = Signal()
    #: A page asks to search for a ``SavedSearch`` again.
    search_wanted = Signal(object)

    def __init__(self, jobs: Jobs, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.settings = settings
        self.archive: Archive | None = None
        self.counts = ArchiveCounts()
        self.index_status: IndexStatus | None = None
        self.folder: Path | None = None
        #: The network file system that the archive lies on; empty: none.
        self.network = ""

    @property
    def language(self) -> str:
        """The language in which labels and wordings are preferred: the interface's."""
        return current_language()

    @property
    def read_only_reason(self) -> ArchiveError | None:
        """Why the archive cannot be changed; None if it can, or if none is open."""
        return None if self.archive is None else self.archive.read_only_reason

    def can_write(self) -> bool:
        """True if records can be made."""
        return self.archive is not None and self.archive.read_only_reason is None

    def go(self, location: Location) -> None:
        """Ask the window to go there."""
        self.location_wanted.emit(location)

    def go_to(self, ref: "Ref") -> None:
        """Ask the window for a record's page."""
        self.go_to_record(ref.type, ref.id)

    def go_to_record(self, record_type: RecordType, record_id: str) -> None:
        """Ask the window for the page of a record of that type."""
        if record_type == RecordType.MEETING:
            self.go(Location(PageName.MEETING, record_id))
        elif record_type in {RecordType.RESOLUTION, RecordType.DOCUMENT}:
            self.go(Location(PageName.RESOLUTIONS, record_id))
        else:
            self.go(Location(PageName.AUTHORITY, record_id))

    def go_to_meeting(self, meeting_id: str) -> None:
        """Ask the window for a meeting's page."""
        self.go(Location(PageName.MEETING, meeting_id))
