"""Counts what a process does to files, and lets something happen at a step. For children only.

A step is an opening for writing, a write, a sync, a renaming, a removal, a folder made or removed,
or a lock. Hooks stay for as long as the process lives: never count in a process of the tests.
"""

import builtins
import errno
import io
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_NAMES = {
    "os.rename": "rename", "os.remove": "remove", "os.mkdir": "mkdir", "os.rmdir": "rmdir",
    "os.utime": "utime",
}  # fmt: skip

#: Between the former and the new path of what is renamed.
BETWEEN = " > "

Step = tuple[str, str]


class Steps:
    """The steps of this process below a folder, from ``start`` on."""

    def __init__(self, folder: Path, at: Callable[[int, str, str], bool]) -> None:
        """``at`` is told number, kind and path before each; True tears a write in two."""
        self.done: list[Step] = []
        self._folder, self._at = str(folder), at
        self._counts = False
        self._within = False
        self._open, self._sync = io.open, os.fsync
        sys.addaudithook(self._audit)
        builtins.open = io.open = self._opening
        os.fsync = self._syncing  # type: ignore[assignment]  # nobody here gives it a file

    def start(self) -> None:
        """Count from now on."""
        self._counts = True

    def stop(self) -> None:
        """Count no more."""
        self._counts = False

    def step(self, kind: str, path: str) -> bool:
        """One step more; whether a write is to be torn."""
        if not self._counts or self._within or not path.startswith(self._folder):
            return False
        self.done.append((kind, path))
        self._within = True
        try:
            return self._at(len(self.done), kind, path)
        finally:
            self._within = False

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._counts:
            return
        if event == "open":
            path, _mode, flags = arguments
            if flags & _WRITES:
                self.step("open", str(path))
        elif event == "fcntl.flock":
            self.step("lock", str(Path(f"/proc/self/fd/{arguments[0]}").readlink()))
        elif event in _NAMES:
            self.step(_NAMES[event], _named(event, arguments))

    def _opening(self, file: Any, mode: str = "r", *rest: Any, **options: Any) -> Any:
        found = self._open(file, mode, *rest, **options)
        if not self._counts or not set(mode) & set("wax+") or not isinstance(file, str | Path):
            return found
        return _Counted(found, self, str(file))

    def _syncing(self, descriptor: int) -> None:
        self.step("sync", str(Path(f"/proc/self/fd/{descriptor}").readlink()))
        self._sync(descriptor)


def _named(event: str, arguments: tuple[Any, ...]) -> str:
    """The path that is meant; one that is relative to an open folder, in whole."""
    if event == "os.rename":
        return BETWEEN.join(map(str, arguments[:2]))
    path, folder = Path(arguments[0]), arguments[-1]
    if not path.is_absolute() and isinstance(folder, int) and folder >= 0:
        path = Path(f"/proc/self/fd/{folder}").readlink() / path
    return str(path)


class _Counted:
    """A file of which every write is a step."""

    def __init__(self, file: Any, steps: Steps, path: str) -> None:
        self._file, self._steps, self._path = file, steps, path

    def write(self, data: Any) -> Any:
        """Write all of it; or half of it, where the step says so."""
        if self._steps.step("write", self._path):
            self._file.write(data[: len(data) // 2])
            self._file.flush()
            die()
        return self._file.write(data)

    def __enter__(self) -> "_Counted":
        return self

    def __exit__(self, *_raised: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def die() -> NoReturn:
    """Be gone at once: nothing is flushed, closed or unlocked by us."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("alive")


def dying_at(last: int) -> Callable[[int, str, str], bool]:
    """Die before the step of that number; every other write is torn instead."""

    def at(number: int, kind: str, _path: str) -> bool:
        if number != last:
            return False
        if kind == "write" and number % 2:
            return True
        die()

    return at


def failing_from(first: int, code: int, *, lasting: bool) -> Callable[[int, str, str], bool]:
    """Refuse the step of that number; and all later ones of its kind, if ``lasting``.

    A full disk takes neither content nor new names, a broken one loses what is written or synced.
    Removing and locking is always possible.
    """
    kinds = {"write", "open", "mkdir"} if code == errno.ENOSPC else {"write", "sync"}

    def at(number: int, kind: str, path: str) -> bool:
        is_due = number == first or (lasting and number > first)
        if is_due and kind in kinds and "LOCK" not in path:
            raise OSError(code, os.strerror(code), path)
        return False

    return at
