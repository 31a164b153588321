"""Watches one folder, if the person wants it: new files that have come to rest are taken in.

Files in it are only ever read. What has come in once does not come again, by its bytes.
"""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from viewer.jobs import Lane
from viewer.pages.inbox_filling import InboxFilling
from viewer.pages.workplace import Workplace

#: Milliseconds: after the system has told of a change; between two looks at a file that may still
#: be written; and between two looks in any case, for shares that tell of nothing.
SOON, STEADY, SLOW = 300, 1_500, 30_000
#: How files are called while they are being written.
_UNFINISHED = (".tmp", ".part", ".partial", ".crdownload", ".download", ".filepart")

#: A file's size and time: as long as they change it is being written.
Look = tuple[int, int]


class FolderWatch(QObject):
    """``unreachable`` carries the folder that could not be looked into, once until it can be."""

    unreachable = Signal(object)

    def __init__(self, workplace: Workplace, filling: InboxFilling, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._filling = filling
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(lambda _folder: self._look_in(SOON))
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.look)
        self._last: dict[Path, Look] = {}
        self._settled: dict[Path, Look] = {}
        self._complained = False
        workplace.archive_changed.connect(self.restart)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched for the open archive; None if none is."""
        archive = self._workplace.archive
        if archive is None or not self._workplace.can_write():
            return None
        return self._workplace.settings.watched_folder(archive.info.uuid)

    def restart(self) -> None:
        """Another archive is open, or another folder is to be watched."""
        self._next.stop()
        if watched := self._system.directories():
            self._system.removePaths(watched)
        self._last, self._settled, self._complained = {}, {}, False
        if self.folder is not None:
            self.look()

    def look(self) -> None:
        """Look into the folder now, away from the window's thread."""
        archive, folder = self._workplace.archive, self.folder
        if archive is None or folder is None:
            return
        deep = self._workplace.settings.watches_subfolders(archive.info.uuid)
        last, settled = dict(self._last), dict(self._settled)

        def work(_: object) -> "_Found | None":
            if not folder.is_dir():
                return None
            seen = _looks(archive.sources([folder]), folder, deep=deep)
            steady = [one for one, look in seen.items() if last.get(one) == look]
            new = [one for one in steady if settled.get(one) != seen[one]]
            folders = {folder, *(one.parent for one in seen)} if deep else {folder}
            return _Found(seen, steady, archive.unseen(new) if new else (), folders)

        self._workplace.jobs.submit(
            Lane.READ, work, self._take, lambda _error: self._take(None), replaces="watching"
        )

    def _take(self, found: "_Found | None") -> None:
        folder = self.folder
        if folder is None:
            return
        if found is None:
            if not self._complained:
                self._complained = True
                self.unreachable.emit(folder)
            self._look_in(SLOW)
            return
        self._complained = False
        self._last = found.seen
        self._settled.update({one: found.seen[one] for one in found.steady})
        self._watch(found.folders)
        if found.new:
            self._filling.take(found.new, unseen_only=True)
        moving = len(found.steady) < len(found.seen)
        self._look_in(STEADY if moving else SLOW)

    def _watch(self, folders: set[Path]) -> None:
        watched = set(self._system.directories())
        wanted = {str(folder) for folder in folders}
        if gone := watched - wanted:
            self._system.removePaths(sorted(gone))
        if new := wanted - watched:
            self._system.addPaths(sorted(new))

    def _look_in(self, milliseconds: int) -> None:
        if not self._next.isActive() or self._next.remainingTime() > milliseconds:
            self._next.start(milliseconds)


class _Found:
    """What one look has found."""

    def __init__(
        self,
        seen: dict[Path, Look],
        steady: list[Path],
        new: tuple[Path, ...],
        folders: set[Path],
    ) -> None:
        self.seen, self.steady, self.new, self.folders = seen, steady, new, folders


def _looks(files: tuple[Path, ...], folder: Path, *, deep: bool) -> dict[Path, Look]:
    """Size and time of each file that may be taken; one that is gone meanwhile is left out."""
    found: dict[Path, Look] = {}
    for file in files:
        unfinished = file.name.lower().endswith(_UNFINISHED) or file.name.startswith("~$")
        if unfinished or (not deep and file.parent != folder.absolute()):
            continue
        try:
            status = file.stat()
        except OSError:
            continue
        if status.st_size:
            found[file] = (status.st_size, status.st_mtime_ns)
    return found
