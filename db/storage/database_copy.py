"""A consistent copy of a live database, made with SQLite's own backup interface. Checks nothing."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db.storage.engine import Access, connect

#: It is read in steps of so many pages (4 MB), and begun anew at most so often.
_STEP_PAGES, _BEGINNINGS = 1024, 5
#: So many pages of the new file wait in memory until they are written: nobody reads it yet.
_WAITING_PAGES = 1023  # no multiple of 256, see ``engine``
#: Seconds to wait where somebody is about to commit.
_WAIT = 0.01


class _TooBusyError(Exception):
    """Others write so often that a copy in steps does not come to its end."""


def copy_database(
    source: Path,
    target: Path,
    progress: Callable[[int, int], None] = lambda done, total: None,
    access: Access = Access.QUERY,
) -> None:
    """Copy into a new file; the target must not exist.

    Between its steps others write, and each commit makes SQLite begin anew. After ``_BEGINNINGS``
    of them the rest is read in one go, which commits wait for: a second for some hundred megabytes.
    ``progress(done, total)`` counts pages. Raises ``sqlite3.Error``.
    """
    with closing(connect(source, access)) as reader:
        try:
            _copy(reader, target, _Steps(progress), _STEP_PAGES)
        except _TooBusyError:
            target.unlink()
            _copy(reader, target, lambda _, left, total: progress(total - left, total), -1)


def _copy(
    reader: sqlite3.Connection, target: Path, tell: Callable[[int, int, int], None], pages: int
) -> None:
    with closing(connect(target, Access.CREATE)) as to:
        to.execute(f"PRAGMA cache_spill = {_WAITING_PAGES:d}")
        reader.backup(to, pages=pages, progress=tell, sleep=_WAIT)


class _Steps:
    """Counts how often a copy has begun anew."""

    def __init__(self, progress: Callable[[int, int], None]) -> None:
        self._progress = progress
        self._begun = self._before = 0

    def __call__(self, status: int, left: int, total: int) -> None:
        done = total - left
        if status == sqlite3.SQLITE_OK:
            self._begun += done <= self._before
            self._before = done
        self._progress(done, total)
        if self._begun > _BEGINNINGS:
            raise _TooBusyError
