"""Every step that a process takes on files below a folder: Python's own and SQLite's.

A step is told before it is taken, so that a process can die there or be refused it; all are kept
with what was written, so that the disk can be made that a power cut would have left. For children.
"""

import builtins
import errno
import io
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from tests.db.faults.sqlite_files import SqliteFiles

_WRITES = os.O_WRONLY | os.O_RDWR
_NAMES = {
    "os.rename": "rename", "os.link": "link", "os.remove": "remove", "os.mkdir": "mkdir",
    "os.rmdir": "rmdir",
}  # fmt: skip
#: Those that name a second place.
_TARGETS = frozenset({"os.rename", "os.link"})
#: What changes a file's bytes or the entries of a folder, and what makes that last.
CHANGES = frozenset(
    {"create", "write", "truncate", "rename", "link", "remove", "mkdir", "rmdir"}
)  # fmt: skip
SYNCS = frozenset({"sync", "sync folder"})


@dataclass(frozen=True, slots=True)
class Step:
    """One step: ``target`` of a new name, ``at`` an offset or a size; what is told of is "told"."""

    kind: str
    path: str
    target: str = ""
    at: int = 0
    data: bytes = b""


def nothing(_number: int, _step: Step) -> None:
    """What happens at a step of a process that is only watched."""


class Watch:
    """The steps of this process below a folder, from ``start`` on; ``at`` is told each before."""

    def __init__(self, folder: Path, at: Callable[[int, Step], None] = nothing) -> None:
        self.steps: list[Step] = []
        self.at = at
        self._folder, self._counts = f"{folder}{os.sep}", False
        self._own = threading.local()  # several threads write at once; each has its own step
        self._open, self._sync = io.open, os.fsync
        self._sqlite = SqliteFiles(
            lambda kind, path, at, data: self.take(Step(kind, path, at=at, data=data))
        )
        sys.addaudithook(self._audit)
        builtins.open = io.open = self._opening
        os.fsync = self._syncing  # type: ignore[assignment]  # nobody here gives it a file

    def start(self) -> None:
        """Count from now on."""
        self._counts = True

    def stop(self) -> None:
        """Count no more."""
        self._counts = False

    def tell(self, text: str) -> None:
        """Note among the steps that somebody was told of what is done by now."""
        self.steps.append(Step("told", "", data=text.encode()))

    def take(self, step: Step) -> None:
        """One step more."""
        if not self._counts or self._is_within() or not step.path.startswith(self._folder):
            return
        if step.path.endswith("LOCK"):
            return  # its bytes are of no account, and it is gone when the process is
        self.steps.append(step)
        self._own.within = True
        try:
            self.at(len(self.steps), step)
        finally:
            self._own.within = False

    def _is_within(self) -> bool:
        """Whether this thread is at a step already."""
        return getattr(self._own, "within", False)

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._counts or self._is_within():
            return
        if event == "open":
            path, _mode, flags = arguments
            if not isinstance(path, int) and flags & os.O_CREAT and not Path(path).exists():
                self.take(Step("create", str(path)))
            elif not isinstance(path, int) and flags & os.O_TRUNC:
                self.take(Step("truncate", str(path)))
        elif event in _NAMES:
            path = _named(event, arguments)
            target = str(arguments[1]) if event in _TARGETS else ""
            self.take(Step(_NAMES[event], path, target))

    def _opening(self, file: Any, mode: str = "r", *rest: Any, **options: Any) -> Any:
        found = self._open(file, mode, *rest, **options)
        if not self._counts or not set(mode) & set("wax+"):
            return found
        path = _path_of(file) if isinstance(file, int) else str(file)
        return _Watched(found, self, path)

    def _syncing(self, descriptor: int) -> None:
        path = Path(_path_of(descriptor))
        # Of a folder itself the watched one counts too: its entries are what is synced.
        is_top = f"{path}{os.sep}" == self._folder
        if not is_top:
            self.take(Step("sync folder" if path.is_dir() else "sync", str(path)))
        self._sync(descriptor)


def _path_of(descriptor: int) -> str:
    return str(Path(f"/proc/self/fd/{descriptor}").readlink())


def _named(event: str, arguments: tuple[Any, ...]) -> str:
    """The path that is meant; one that is relative to an open folder, in whole."""
    path, folder = Path(os.fsdecode(arguments[0])), arguments[-1]
    if event not in _TARGETS and not path.is_absolute() and isinstance(folder, int) and folder >= 0:
        path = Path(_path_of(folder)) / path
    return str(path)


class _Watched:
    """A file whose writes are steps: of one with a buffer, when that is emptied."""

    def __init__(self, file: Any, watch: Watch, path: str) -> None:
        self._file, self._watch, self._path = file, watch, path
        self._raw = isinstance(file, io.RawIOBase)
        self._at = os.fstat(file.fileno()).st_size if "a" in file.mode else 0
        self._waiting: list[tuple[int, bytes]] = []

    def write(self, data: Any) -> Any:
        """Write it: at once or when the buffer is emptied."""
        content = data.encode(self._file.encoding) if isinstance(data, str) else bytes(data)
        self._waiting.append((self._at, content))
        self._at += len(content)
        if self._raw:
            self._empty()
        return self._file.write(data)

    def seek(self, place: int, whence: int = os.SEEK_SET) -> int:
        """Go elsewhere in the file."""
        self.flush()
        self._at = int(self._file.seek(place, whence))
        return self._at

    def flush(self) -> None:
        """Empty the buffer."""
        self._empty()
        self._file.flush()

    def close(self) -> None:
        """Empty the buffer, let the file go."""
        try:
            self._empty()
        finally:
            self._file.close()

    def _empty(self) -> None:
        waiting, self._waiting = self._waiting, []
        for at, content in waiting:
            self._watch.take(Step("write", self._path, at=at, data=content))

    def __enter__(self) -> "_Watched":
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def die() -> NoReturn:
    """Be gone at once: nothing is flushed, closed or unlocked by us."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("alive")


def dying_at(last: int) -> Callable[[int, Step], None]:
    """Die before the step of that number."""

    def at(number: int, _step: Step) -> None:
        if number == last:
            die()

    return at


class Refusing:
    """Refuses the write of a number, and all later ones if it is ``lasting``, until it is lifted.

    A full disk takes neither bytes nor new names; a broken one fails whatever is written, synced
    or taken away. What was refused is counted.
    """

    def __init__(self, first: int, code: int, *, lasting: bool) -> None:
        self._first, self._code, self._lasting = first, code, lasting
        names = {"create", "link", "mkdir"} if code == errno.ENOSPC else {"remove", *SYNCS}
        self._kinds = {"write", "truncate", *names}
        self._seen = self.refused = 0
        self.lifted = False

    def __call__(self, _number: int, step: Step) -> None:
        """Take one step, or refuse it."""
        if self.lifted or step.kind not in self._kinds:
            return
        if step.kind == "truncate" and self._code == errno.ENOSPC:
            return  # what makes room is never refused
        self._seen += 1
        if self._seen == self._first or (self._lasting and self._seen > self._first):
            self.refused += 1
            raise OSError(self._code, os.strerror(self._code), step.path)

    @property
    def seen(self) -> int:
        """How many steps there were that could have been refused."""
        return self._seen
