"""Opening, making and closing archives for the window: in jobs, one at a time. No widgets."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from db import Archive
from db.model import ArchiveCounts, IndexStatus
from viewer.jobs import Job, Lane, Reporter
from viewer.pages.workplace import Workplace
from viewer.sample import open_sample

_Opened = tuple[Archive, ArchiveCounts, str]


class ArchiveDoor(QObject):
    """Puts an archive into the workplace and takes it out again."""

    #: An archive could not be opened: the folder and the exception.
    refused = Signal(object, object)
    #: The program ends: what else is open is to be closed with the archive.
    shutting = Signal()
    _index_moved = Signal(object, object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._index_moved.connect(self._take_index_status, Qt.ConnectionType.QueuedConnection)

    def open(self, folder: Path, then: Callable[[], None] | None = None) -> Job:
        """Open an archive in place of the one that is open; ``then`` follows when it is open."""
        work = partial(Archive.open, folder)
        return self._bring(folder, lambda report: work(), self.tr("Opening"), then=then)

    def create(self, folder: Path, title: str, then: Callable[[], None] | None = None) -> Job:
        """Make a new archive and open it; ``then`` follows when it is open, and only then."""
        work = partial(Archive.create, folder, title)
        return self._bring(folder, lambda report: work(), self.tr("Opening"), then=then)

    def restore(self, backup: Path, folder: Path) -> Job:
        """Restore a backup into a new folder and open that."""
        return self._bring(
            folder, lambda report: Archive.restore(backup, folder, report), self.tr("Restoring")
        )

    def open_readers_view(self, then: Callable[[], None] | None = None) -> Job | None:
        """Open what readers see of the archive that is open, in its place; None without one."""
        archive, folder = self._workplace.archive, self._workplace.folder
        if archive is None or folder is None:
            return None

        def work(report: Reporter) -> Archive:
            return Archive.open(archive.access.readers_copy(report), read_only=True)

        title = self.tr("Leaving out what is closed")
        return self._bring(folder, work, title, view=True, then=then)

    def open_sample(self) -> Job:
        """Open the sample archive; the first time it is made."""
        return self._bring(Path(), open_sample, self.tr("Making the sample archive"))

    def close(self) -> None:
        """Close the archive; its last files are written in the background."""
        archive = self._take_out()
        if archive is not None:
            self._close_later(archive)
            self._workplace.archive_changed.emit()

    def _close_later(self, archive: Archive) -> None:
        """Back up what changed, which can be stopped, and close then in any case."""
        second = self._workplace.settings.backup_place(archive.info.uuid)
        self._workplace.jobs.submit(
            Lane.WRITE,
            lambda report: archive.backups.keep(second, report),
            title=self.tr("Backing up"),
        )
        self._workplace.jobs.submit(Lane.WRITE, lambda report: archive.close())

    def shut(self) -> None:
        """At the end of the program: close in this thread, after the jobs have ended."""
        self.shutting.emit()
        archive = self._take_out()
        if archive is not None:
            archive.close()

    def refresh_counts(self) -> None:
        """Count the records anew and tell everybody."""
        archive = self._workplace.archive
        if archive is not None:
            self._workplace.jobs.submit(
                Lane.READ, lambda report: archive.counts(), self._take_counts, replaces="counts"
            )

    def _take_out(self) -> Archive | None:
        workplace = self._workplace
        archive, workplace.archive = workplace.archive, None
        workplace.folder, workplace.counts, workplace.index_status = None, ArchiveCounts(), None
        workplace.readers_of = None
        workplace.network = ""
        if archive is not None:
            archive.on_index_change(None)
        return archive

    def _bring(
        self,
        folder: Path,
        work: Callable[[Reporter], Archive],
        title: str,
        *,
        view: bool = False,
        then: Callable[[], None] | None = None,
    ) -> Job:
        """Open first and close the old one then: a failure leaves the old one where it was.

        An archive that is open already is closed before, or its own lock would refuse it; its
        reader's ``view`` is made of it. One that comes when nobody wants it any more is closed.
        """
        workplace = self._workplace
        if not view and workplace.folder is not None and workplace.folder == folder:
            self.close()

        def done(opened: _Opened) -> None:
            self.put_in(opened, folder if view else None)
            if then is not None:
                then()

        return workplace.jobs.submit(
            Lane.WRITE,
            lambda report: _look_into(work(report)),
            done,
            lambda error: self.refused.emit(folder, error),
            let_go=lambda opened: opened[0].close(),
            title=title,
            replaces="archive",
            still=lambda: True,  # whatever was open before
        )

    def put_in(self, opened: _Opened, readers_of: Path | None = None) -> None:
        """Put an open archive into the workplace, with its counts and its network.

        ``readers_of`` is the archive that it shows as readers see it.
        """
        archive, counts, network = opened
        workplace = self._workplace
        old = self._take_out()
        if old is not None:
            self._close_later(old)
        workplace.archive, workplace.counts, workplace.network = archive, counts, network
        workplace.folder = archive.paths.root
        workplace.readers_of = readers_of
        if readers_of is None:
            workplace.settings.note_archive(archive.paths.root)
        archive.on_index_change(partial(self._index_moved.emit, archive))
        workplace.archive_changed.emit()
        workplace.counts_changed.emit(counts)
        archive.start_indexing()
        workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.index_status(),
            partial(self._take_index_status, archive),
        )

    def _take_counts(self, counts: ArchiveCounts) -> None:
        self._workplace.counts = counts
        self._workplace.counts_changed.emit(counts)

    def _take_index_status(self, archive: Archive, status: IndexStatus) -> None:
        if self._workplace.archive is archive:
            self._workplace.index_status = status
            self._workplace.index_changed.emit(status)


def _look_into(archive: Archive) -> _Opened:
    """In the worker: what the window shows first of an archive; one that cannot say is closed."""
    try:
        return archive, archive.counts(), archive.network
    except BaseException:
        archive.close()
        raise
