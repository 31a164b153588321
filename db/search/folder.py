"""The folder of an index in the cache: whose it is, which build is in use, how far it has come.

``state.json`` names the build in use and the position reached; it is written, synced and renamed
after the build's own files are durable. A rebuild is a folder beside the one in use, and takes
its place by a new ``state.json``; whatever the file does not name is rubbish.
"""

import json
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from db.durable import sync_folder, write_durably
from db.errors import ArchiveError, IndexBusyError
from db.model import new_id
from db.search.schema import ANALYZER_VERSION, FORMAT_VERSION

_STATE, _LOCK, _BUILD = "state.json", "LOCK", "build-"
_MERGE_LOCK = "MERGING"
#: What a build has beside its files until it is in use; see ``db.search.building``.
NOTE = "building.json"


class UnsafeIndexFolderError(ArchiveError):
    """The folder belongs to somebody else or is no folder. Params: ``path``."""

    code = "index_folder_unsafe"


class DamagedIndexError(ArchiveError):
    """The index cannot be read, or there is none. It will be rebuilt; no record is concerned."""

    code = "index_damaged"


@dataclass(frozen=True, slots=True)
class IndexState:
    """What ``state.json`` says. ``witness`` is a mark of the history that its units were read from.

    A restored or copied archive may have other records at the same position; its history does
    not hold the witness then. ``erased`` says up to which erasure no file of
    the index holds a word of what is gone.
    """

    build: str
    position: int
    witness: str = ""
    documents: int = 0
    erased: int = 0
    format: int = FORMAT_VERSION
    analyzer: int = ANALYZER_VERSION

    def is_current(self) -> bool:
        """Whether this version of the program made it."""
        return (self.format, self.analyzer) == (FORMAT_VERSION, ANALYZER_VERSION)


class IndexFolder:
    """A private folder (0700) with at most one build in use."""

    def __init__(self, path: Path) -> None:
        self.path = path
        _make_private(path)

    @classmethod
    def nowhere(cls, path: Path) -> "IndexFolder":
        """A folder that is not there, beside one that could not be made."""
        made = cls.__new__(cls)
        made.path = path.with_name(f"{path.name}.{new_id()}")
        return made

    def state(self) -> IndexState | None:
        """The state on disk; None if there is none that makes sense."""
        try:
            found = json.loads((self.path / _STATE).read_text(encoding="utf-8"))
            state = IndexState(**found)
            name = Path(state.build).name
            sound = name == state.build and name.startswith(_BUILD) and state.position >= 0
        except (OSError, ValueError, TypeError, RecursionError):
            return None
        return state if sound else None

    def names(self, build: str) -> bool:
        """Whether that build is the one in use now; another process may have replaced it."""
        state = self.state()
        return state is not None and state.build == build

    def stamp(self) -> tuple[int, int]:
        """Changes whenever the state on disk does."""
        try:
            found = (self.path / _STATE).stat()
        except OSError:
            return (0, 0)
        return (found.st_mtime_ns, found.st_ino)

    def build_path(self, build: str) -> Path:
        """The folder of one build."""
        return self.path / build

    def new_build(self) -> str:
        """Make the folder of a new build; not yet in use."""
        name = _BUILD + new_id()
        self.build_path(name).mkdir(mode=0o700)
        return name

    def write_state(self, state: IndexState) -> None:
        """Put a state in force. The build's own files must be durable already."""
        sync_folder(self.path)
        write_durably(self.path / _STATE, json.dumps(asdict(state)))

    def builds(self) -> list[Path]:
        """The folders of all builds, in use or not, the newest first."""
        return sorted(self.path.glob(_BUILD + "*"), reverse=True)

    def discard_others(self, *kept: str | None) -> None:
        """Remove all builds but these; what another process still reads stays behind."""
        for entry in self.builds():
            if entry.name not in kept:
                with suppress(OSError):  # without its note nobody goes on with what is left of it
                    (entry / NOTE).unlink(missing_ok=True)
                shutil.rmtree(entry, ignore_errors=True)

    def discard_ended(self, in_use: str) -> None:
        """Remove all builds but the one in use and those that can be gone on with."""
        (self.build_path(in_use) / NOTE).unlink(missing_ok=True)
        self.discard_others(in_use, *(e.name for e in self.builds() if (e / NOTE).exists()))

    @contextmanager
    def merging(self, build: str) -> Iterator[None]:
        """Hold the lock of who merges. Raises ``IndexBusyError`` if another process does."""
        from whoosh.util.filelock import FileLock, try_for

        lock = FileLock(str(self.build_path(build) / _MERGE_LOCK))
        if not try_for(lock.acquire, timeout=0.0):
            raise IndexBusyError(path=str(self.path))
        try:
            yield
        finally:
            lock.release()

    @contextmanager
    def writing(self, patience: float = 0.0) -> Iterator[None]:
        """Hold the write lock.

        Raises ``IndexBusyError`` if another process still holds it after so many seconds.
        """
        from whoosh.util.filelock import FileLock, try_for

        lock = FileLock(str(self.path / _LOCK))
        if not try_for(lock.acquire, timeout=patience, delay=0.02):
            raise IndexBusyError(path=str(self.path))
        try:
            yield
        finally:
            lock.release()


def _make_private(path: Path) -> None:
    """Make the folder, or see that nobody else could have written into it.

    A folder of ours that others may write to is emptied and closed to them: what is in it is not
    to be trusted. A folder of somebody else is refused.
    """
    for parent in reversed(path.parents):
        if not parent.exists():
            parent.mkdir(mode=0o700, exist_ok=True)
    path.mkdir(mode=0o700, exist_ok=True)
    if os.name == "nt":
        return
    found = path.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
        raise UnsafeIndexFolderError(path=str(path))
    if found.st_mode & 0o077:
        path.chmod(0o700)
    if found.st_mode & 0o022:
        for entry in path.iterdir():
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink()
