"""Takes many files in among the originals at once: the disk is waited for once, not for each.

The order is that of one file (see ``originals``), each step done for all of them: every copy is
safe and read back before the first is put in its place, and every place is safe before anybody is
told. What is wrong with one file is its own; where a common step fails, each is put by itself.
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from db.durable import sync_folder
from db.errors import ArchiveError
from db.paths import ArchivePaths
from db.storage.originals import Staged, StoredOriginal, note, put, stage

_log = logging.getLogger(__name__)
#: So many threads wait for the disk side by side: what is asked together is forced out together.
_THREADS: Final = 16

_Each = TypeVar("_Each")
_Made = TypeVar("_Made")

#: A file to take in: where it is, and another name for it than its own.
ToTake = tuple[Path, str | None]


def take_in_together(
    paths: ArchivePaths, files: Sequence[ToTake], limit: int
) -> list[StoredOriginal | ArchiveError]:
    """Copy files into the archive; for each its stored original, or what was wrong with it.

    The errors are those that ``originals.take_in`` raises.
    """
    with ThreadPoolExecutor(_THREADS, thread_name_prefix="taking in") as threads:
        staged = _side_by_side(threads, partial(_staged, paths, limit), files)
        new: dict[str, Staged] = {}
        for one in staged:
            if isinstance(one, Staged) and not paths.original(one.original.sha256).exists():
                new.setdefault(one.original.sha256, one)
        safe = _put_together(paths, new, threads)
        return [_placed(paths, one, safe) for one in staged]


def _staged(paths: ArchivePaths, limit: int, file: ToTake) -> Staged | ArchiveError:
    try:
        return stage(paths, file[0], limit, file[1])
    except ArchiveError as error:
        return error


def _placed(
    paths: ArchivePaths, one: Staged | ArchiveError, safe: frozenset[Path]
) -> StoredOriginal | ArchiveError:
    """Put what is not safe yet: what lay there before, came twice, or met a refusing disk."""
    if isinstance(one, ArchiveError):
        return one
    try:
        if one.path not in safe:
            put(paths, one)
    except ArchiveError as error:
        return error
    return one.original


def _put_together(
    paths: ArchivePaths, new: dict[str, Staged], threads: Executor
) -> frozenset[Path]:
    """Put copies in their places; those that are safe there. None of them where a step failed."""
    places = {digest: paths.original(digest) for digest in new}
    folders = {place.parent for place in places.values()}
    try:
        _make_folders(folders, threads)
        for one in new.values():
            note(paths, one)
        sync_folder(paths.staging)
        for digest, one in new.items():
            one.path.replace(places[digest])
        _sync(folders, threads)
        sync_folder(paths.staging)
    except OSError:
        _log.warning("originals are put one by one", exc_info=True)
        return frozenset()
    return frozenset(one.path for one in new.values())


def _make_folders(folders: Iterable[Path], threads: Executor) -> None:
    """Make the folders of originals, and force to the disk that they are there.

    Those that were there, too: the program may have died before it forced them out.
    """
    wanted = sorted(folders)
    for level in (dict.fromkeys(folder.parent for folder in wanted), wanted):
        for folder in level:
            folder.mkdir(exist_ok=True)
        _sync({folder.parent for folder in level}, threads)


def _sync(folders: Iterable[Path], threads: Executor) -> None:
    _side_by_side(threads, sync_folder, list(folders))


def _side_by_side(
    threads: Executor, do: Callable[[_Each], _Made], each: Sequence[_Each]
) -> list[_Made]:
    """What is made of each, in order; a thread has a share of them, which costs less than one."""
    size = max(1, -(-len(each) // _THREADS))
    shares = [each[start : start + size] for start in range(0, len(each), size)]
    return [
        made for share in threads.map(lambda share: [*map(do, share)], shares) for made in share
    ]
