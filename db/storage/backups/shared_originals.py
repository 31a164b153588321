"""The store of originals that the backups of one place share. Knows files, no database.

A copy is written beside, forced to the disk, read back and renamed. Its time is when it was last
read back whole: each backup that follows reads some of the oldest again, so that none stays unread
for longer than ``OLDEST`` days. One that has gone bad is copied anew.
"""

import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from db.durable import sync_folder
from db.errors import BackupError, StorageFullError
from db.paths import ArchivePaths
from db.storage.copying import ChangedFileError, copy_checked
from db.storage.manifest import BackupFile
from db.storage.originals import digest_of

_DAY = 86_400.0
#: Days after which a copy is read again, spread by its digest; the bytes read for one backup.
YOUNGEST, OLDEST, SHARE = 30, 80, 256 << 20
_UNFINISHED = ".unfinished"
#: What is left free on a disk: a share of it, and at the most so many bytes.
_RESERVE_SHARE, _RESERVE = 20, 64 << 20


@dataclass
class SharedOriginals:
    """The originals beside the backups of ``place``."""

    place: Path
    _touched: set[Path] = field(default_factory=set)

    @property
    def root(self) -> Path:
        """The folder of all copies."""
        return self.place / "originals"

    def wanting(self, files: Iterable[BackupFile]) -> list[BackupFile]:
        """Those of which there is no copy of the right size. Raises OSError."""
        return [file for file in files if not self._has(file)]

    def stale(self, files: Iterable[BackupFile], now: float) -> list[BackupFile]:
        """Those whose copies are to be read again by now, oldest first, one share of them."""
        due: list[tuple[float, BackupFile]] = []
        for file in files:
            read_at = file.below(self.place).stat().st_mtime
            spread = int(file.sha256[:2], 16) / 256 * (OLDEST - YOUNGEST)
            if now - read_at > (YOUNGEST + spread) * _DAY or read_at > now + _DAY:
                due.append((read_at, file))
        return list(_share(file for _, file in sorted(due, key=lambda one: one[0])))

    def add(self, paths: ArchivePaths, file: BackupFile) -> None:
        """Copy an original of the archive, in place of a bad copy too.

        Where the archive's own file is damaged, a good copy among the archive's own backups serves
        as well. Raises BackupError ``original_missing`` and ``original_changed``; OSError.
        """
        target = file.below(self.place)
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._copy(paths.original(file.sha256), target, file)
        except BackupError:
            elsewhere = file.below(paths.backups)
            if elsewhere == target:
                raise
            self._copy(elsewhere, target, file)
        self._touched.add(target.parent)

    def _copy(self, source: Path, target: Path, file: BackupFile) -> None:
        unfinished = target.with_name(file.sha256 + _UNFINISHED)
        unfinished.unlink(missing_ok=True)
        if source.is_symlink() or not source.is_file():
            raise BackupError(path=str(self.place), detail="original_missing", file=file.sha256)
        try:
            copy_checked(source, unfinished, file.sha256, file.size)
            if digest_of(unfinished) != file.sha256:
                raise BackupError(path=str(self.place), detail="file_changed", file=file.path)
            unfinished.replace(target)
        except ChangedFileError as error:
            raise BackupError(
                path=str(self.place), detail="original_changed", file=file.sha256
            ) from error
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise

    def is_whole(self, file: BackupFile) -> bool:
        """Read a copy again, and note when that was if it is whole. Raises OSError."""
        path = file.below(self.place)
        if not self._has(file) or digest_of(path) != file.sha256:
            return False
        os.utime(path)
        return True

    def settle(self) -> None:
        """Force the folders' entries to the disk. Raises OSError."""
        for folder in {*self._touched, *(one.parent for one in self._touched)}:
            sync_folder(folder)
        if self._touched:
            sync_folder(self.root)
            sync_folder(self.place)
        self._touched.clear()

    def drop(self, files: Iterable[BackupFile]) -> None:
        """Take copies away that no backup names any more. Raises OSError."""
        for file in files:
            file.below(self.place).unlink(missing_ok=True)

    def _has(self, file: BackupFile) -> bool:
        try:
            status = file.below(self.place).lstat()
        except FileNotFoundError:
            return False
        return stat.S_ISREG(status.st_mode) and status.st_size == file.size


def check_room(folder: Path, needed: int) -> None:
    """Raises StorageFullError where so many bytes would fill the disk; OSError."""
    disk = shutil.disk_usage(folder)
    if needed + min(_RESERVE, disk.total // _RESERVE_SHARE) > disk.free:
        raise StorageFullError(path=str(folder))


def _share(files: Iterable[BackupFile]) -> Iterator[BackupFile]:
    """At least one, then as many as ``SHARE`` bytes are."""
    size = 0
    for file in files:
        if size and size + file.size > SHARE:
            return
        size += file.size
        yield file
