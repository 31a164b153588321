"""Which files an import takes: those named, and those in the folders that are named."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import UnreadableFileError
from db.paths import ArchivePaths
from db.storage.originals import StoredOriginal, digest_of

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

_HIDDEN = (".", "~$")


@dataclass(frozen=True, slots=True)
class Source:
    """A file to take in; ``error`` says why it cannot even be tried.

    One that came out of another received file has that file's digest as ``container``, and as
    ``filename`` its name there. ``stored`` is the original of one that lies in its place already.
    """

    path: Path
    name: str
    error: UnreadableFileError | None = None
    container: str = ""
    filename: str | None = None
    stored: StoredOriginal | None = None


def find_sources(paths: Sequence[Path], archive: Path) -> list[Source]:
    """The files in order: as named, those of a folder sorted, its subfolders' after its own.

    Left out of folders: hidden files and folders, what Word notes of open files, links that lead
    out of the folder, links to folders, and the archive itself. A file that is named twice is taken
    once.
    """
    found: dict[str, Source] = {}
    for path in paths:
        if _lies_in(path, archive):
            name = printable(path.name)
            error = UnreadableFileError("file_in_archive", name=name)
            found.setdefault(str(path), Source(path.absolute(), name, error))
        elif os.path.isdir(path):  # noqa: PTH112 - never raises, unlike Path.is_dir
            for source in _walk(path, archive.resolve()):
                found.setdefault(str(source.path), source)
        else:
            found.setdefault(str(path.absolute()), Source(path.absolute(), printable(path.name)))
    return list(found.values())


def unseen(opened: "OpenedArchive", files: Sequence[Path]) -> tuple[Path, ...]:
    """Those of the files whose bytes have never come in, each content once.

    One that cannot be read is among them: taking it in says why.
    """
    found: dict[str, Path] = {}
    for file in files:
        try:
            digest = digest_of(file)
        except OSError:
            found[str(file)] = file
            continue
        if digest not in found and not opened.store.was_received(digest):
            found[digest] = file
    return tuple(found.values())


def size_of(path: Path) -> int:
    """What a file holds; nothing for one of which taking it in will tell what is wrong."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def in_groups(
    files: Iterable[Source], sizes: Sequence[int], most_bytes: int
) -> Iterator[list[Source]]:
    """The files in groups of those sizes, the last size again and again.

    A group ends early with a file by which it has so many bytes.
    """
    coming = chain(sizes, repeat(sizes[-1]))
    group: list[Source] = []
    most, size = next(coming), 0
    for file in files:
        group.append(file)
        size += size_of(file.path)
        if len(group) == most or size > most_bytes:
            yield group
            group, most, size = [], next(coming), 0
    if group:
        yield group


def _lies_in(path: Path, archive: Path) -> bool:
    """Whether it is a file or folder of the archive itself, by whatever name.

    Its database must never be opened as a file: closing it would drop the locks on it.
    """
    try:
        inside = path.resolve().is_relative_to(archive.resolve())
        return inside or path.samefile(ArchivePaths(archive).database)
    except (OSError, RuntimeError):
        return False


def printable(name: str) -> str:
    """A file's name as text that can be shown; bytes that are no UTF-8 become U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")


def _walk(root: Path, archive: Path) -> Iterator[Source]:
    inside = root.resolve()
    problems: list[OSError] = []
    for folder, folders, names in os.walk(root.absolute(), onerror=problems.append):
        here = Path(folder)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and (here / name).resolve() != archive
        )
        if here.resolve() == archive:
            folders.clear()
            continue
        for name in sorted(names):
            path = here / name
            if name.startswith(_HIDDEN) or (path.is_symlink() and not _leads_inside(path, inside)):
                continue
            yield Source(path, printable(name))
    for problem in problems:
        yield _unreadable(problem)


def _leads_inside(link: Path, folder: Path) -> bool:
    try:
        return link.resolve(strict=True).is_relative_to(folder)
    except (OSError, RuntimeError):
        return False


def _unreadable(problem: OSError) -> Source:
    path = Path(os.fsdecode(problem.filename or ""))
    name = printable(path.name)
    detail = problem.strerror or str(problem)
    return Source(path, name, UnreadableFileError("file_unreadable", name=name, detail=detail))
