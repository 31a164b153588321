"""What the pages share: the open archive, the jobs, the settings. It shows nothing itself."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from db.model import RecordType
from viewer.i18n import current_language
from viewer.jobs import Jobs, Lane
from viewer.pages.location import Location, PageName
from viewer.settings import Settings
from viewer.widgets.following import followed, is_apart

if TYPE_CHECKING:
    from db import Archive
    from db.errors import ArchiveError
    from db.model import ArchiveCounts, IndexStatus, Ref
    from viewer.pages.undo_history import UndoHistory

T = TypeVar("T")


class Workplace(QObject):
    """Given to every page by the window, which alone opens and closes archives."""

    #: Another archive was opened, or it was closed.
    archive_changed = Signal()
    #: Records of the open archive have changed: lists are to be read anew.
    records_changed = Signal()
    #: The index has moved.
    index_changed = Signal(object)
    counts_changed = Signal(object)
    #: A page asks to go somewhere: here, or in a window of its own.
    location_wanted = Signal(object)
    window_wanted = Signal(object)
    #: A page has something to say: a sentence for the bar at the bottom.
    said = Signal(str)
    #: A page has done something that can be undone: a sentence, and what undoes it.
    undo_offered = Signal(str, object)
    #: A page has something to say and more to show: a sentence, the link's words, what it does.
    more_offered = Signal(str, str, object)
    #: A record is to be moved into the recycle bin: its id.
    bin_wanted = Signal(str)
    #: The archive is wanted as it was at the end of an event: a ``MomentWish``.
    moment_wanted = Signal(object)
    #: Saved searches were changed.
    searches_changed = Signal()
    #: A page asks to search for a ``SavedSearch`` again.
    search_wanted = Signal(object)
    #: Who may see a record is to be asked: its id.
    access_wanted = Signal(str)
    #: A page asks for an action of the window: its name.
    action_wanted = Signal(str)
    #: A page asks for the topics of the record that it shows.
    topics_wanted = Signal()
    #: A page asks for the tags of the records that are chosen on it.
    tags_wanted = Signal()

    def __init__(self, jobs: Jobs, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.settings = settings
        #: That of the program's first window, where this is another window's.
        self.first: Workplace | None = None
        self._archive: Archive | None = None
        self._counts: ArchiveCounts | None = None
        self.index_status: IndexStatus | None = None
        self.folder: Path | None = None
        #: The folder of the archive whose reader's view is shown; None: an archive itself.
        self.readers_of: Path | None = None
        #: The network file system that the archive lies on; empty: none.
        self.network = ""

    @property
    def archive(self) -> "Archive | None":
        """The open archive. Answers about another one that was open before are not told."""
        return self._archive

    @archive.setter
    def archive(self, archive: "Archive | None") -> None:
        self._archive = self.jobs.source = archive

    @property
    def counts(self) -> "ArchiveCounts":
        """How many records there are; none of any before an archive was looked into."""
        from db.model import ArchiveCounts

        return self._counts or ArchiveCounts()

    @counts.setter
    def counts(self, counts: "ArchiveCounts | None") -> None:
        self._counts = counts

    @cached_property
    def undoing(self) -> "UndoHistory":
        """What was done in the windows of the program and can be undone."""
        if self.first is not None:
            return self.first.undoing
        from viewer.pages.undo_history import UndoHistory

        return UndoHistory(self)

    def complain(self, error: BaseException) -> None:
        """Say what went wrong. Of what an archive's closing cut short jobs tell nobody."""
        from viewer.models.error_words import error_words

        self.said.emit(error_words(error))

    def change_records(
        self,
        work: "Callable[[Archive], T]",
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Change records in a job, tell everybody, then go on; without an archive do nothing.

        A failure is complained of, unless ``otherwise`` takes it.
        """
        archive = self.archive
        if archive is None:
            return

        def done(answer: T) -> None:
            self.records_changed.emit()
            then(answer)

        def complain(error: Exception) -> None:
            self.jobs.failed.emit(None, error)

        self.jobs.submit(Lane.WRITE, lambda _report: work(archive), done, otherwise or complain)

    def offer_undo_of(self, sentence: str, event: int) -> None:
        """Say what was done, and offer to undo that event."""
        self.undo_offered.emit(sentence, partial(self._undo_event, event))

    def _undo_event(self, event: int) -> None:
        self.change_records(lambda archive: archive.history.undo(event), lambda _event: None)

    @property
    def language(self) -> str:
        """The language in which labels and wordings are preferred: the interface's."""
        return current_language()

    @property
    def read_only_reason(self) -> "ArchiveError | None":
        """Why the archive cannot be changed; None if it can, or if none is open."""
        return None if self.archive is None else self.archive.read_only_reason

    def can_write(self) -> bool:
        """True if records can be made."""
        return self.archive is not None and self.archive.read_only_reason is None

    def may_change(self) -> bool:
        """True if the archive can be changed; else it is said why not."""
        reason = self.read_only_reason
        if reason is not None:
            from db.errors import ReadOnlyArchiveError

            self.jobs.failed.emit(None, ReadOnlyArchiveError(reason=reason.code))
        return self.can_write()

    def shows_past(self) -> bool:
        """True if the archive is shown as it was at an earlier moment."""
        return self.archive is not None and self.archive.moment is not None

    def go(self, location: Location) -> None:
        """Ask the window to go there, or for a new one, as the link was followed."""
        (self.window_wanted if is_apart() else self.location_wanted).emit(location)

    def go_to(self, ref: "Ref") -> None:
        """Ask the window for a record's page."""
        self.go_to_record(ref.type, ref.id)

    def go_to_record(self, record_type: RecordType, record_id: str) -> None:
        """Ask the window for the page of a record of that type."""
        if record_type == RecordType.MEETING:
            self.go(Location(PageName.MEETING, record_id))
        elif record_type in {RecordType.RESOLUTION, RecordType.DOCUMENT}:
            self.go(Location(PageName.RESOLUTIONS, record_id))
        elif record_type == RecordType.SAVED_SEARCH:
            self.go(Location(PageName.SEARCHES))
        elif record_type == RecordType.TOPIC:
            self.go(Location(PageName.TOPICS, record_id))
        else:
            self.go(Location(PageName.AUTHORITY, record_id))

    def go_to_kept(self, ref: "Ref") -> None:
        """Ask the window for a record's page, or for its versions where it has none.

        Such are a record in the recycle bin, and a saved search, which stands in a list.
        """
        archive = self.archive
        if archive is None:
            return

        apart = is_apart()

        def go(gone: bool) -> None:
            with followed(apart=apart):
                if gone or ref.type is RecordType.SAVED_SEARCH:
                    self.go_to_history(ref.id)
                else:
                    self.go_to(ref)

        self.jobs.submit(Lane.READ, lambda report: archive.history.versions(ref.id)[0].deleted, go)

    def go_to_history(self, record_id: str) -> None:
        """Ask the window for the versions of a record."""
        self.go(Location(PageName.HISTORY, record_id))

    def go_to_meeting(self, meeting_id: str) -> None:
        """Ask the window for a meeting's page."""
        self.go(Location(PageName.MEETING, meeting_id))
