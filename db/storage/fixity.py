"""Whether the originals on the disk are those that were received. Looks, and changes nothing."""

import stat
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.model import VerifyProblem
from db.paths import ArchivePaths
from db.progress import Progress
from db.storage.originals import digest_of


@dataclass(frozen=True, slots=True)
class KnownOriginal:
    """An original as the database knows it; ``named_by`` is a record that has it."""

    sha256: str
    filename: str
    size: int
    named_by: str


def files_among_originals(paths: ArchivePaths) -> Iterator[Path]:
    """Every file under ``originals/``, links among them, in order. Raises OSError."""
    folders = [paths.originals]
    while folders:
        for entry in sorted(folders.pop().iterdir(), reverse=True):
            if entry.is_dir() and not entry.is_symlink():
                folders.append(entry)
            else:
                yield entry


def check_original(
    paths: ArchivePaths, known: KnownOriginal, *, full: bool
) -> VerifyProblem | None:
    """What is wrong with one original; None if nothing is. ``full`` reads it whole."""

    def problem(kind: str, detail: str = "") -> VerifyProblem:
        place = f"originals/{known.sha256} ({known.filename})"
        return VerifyProblem(kind, known.named_by, f"{place}: {detail}" if detail else place)

    path = paths.original(known.sha256)
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            return problem("original_missing", "not a file")
        if status.st_size != known.size:
            return problem("original_size", f"{status.st_size} bytes, {known.size} expected")
        if full and (found := digest_of(path)) != known.sha256:
            return problem("original_changed", f"SHA-256 is {found}")
    except FileNotFoundError:
        return problem("original_missing")
    except OSError as error:
        return problem("original_unreadable", error.strerror or str(error))
    return None


def strays(
    paths: ArchivePaths,
    present: Sequence[Path],
    known: Mapping[str, KnownOriginal],
    coming: Collection[str] = (),
) -> Iterator[VerifyProblem]:
    """Files among the originals that no record knows, or that lie in a wrong place.

    ``coming`` are the digests of files on their way in, of which nobody was told yet.
    """
    expected = known.keys() | set(coming)
    for path in present:
        if path.name not in expected or paths.original(path.name) != path:
            place = path.relative_to(paths.root).as_posix()
            yield VerifyProblem("stray_original", place, place)


def check_names(paths: ArchivePaths, progress: Progress) -> tuple[int, list[VerifyProblem]]:
    """Compare every original with the digest that its name is: what is left without a database.

    How many files that were, and the problems.
    """
    problems: list[VerifyProblem] = []
    try:
        present = list(files_among_originals(paths))
    except OSError as error:
        detail = error.strerror or str(error)
        return 0, [VerifyProblem("original_unreadable", "originals", detail)]
    for done, path in enumerate(present):
        progress(done, len(present), path.name)
        place = path.relative_to(paths.root).as_posix()
        if len(path.name) != 64 or paths.original(path.name) != path or path.is_symlink():
            problems.append(VerifyProblem("stray_original", place, place))
            continue
        try:
            found = digest_of(path)
        except OSError as error:
            detail = f"{place}: {error.strerror or error}"
            problems.append(VerifyProblem("original_unreadable", path.name, detail))
            continue
        if found != path.name:
            detail = f"{place}: SHA-256 is {found}"
            problems.append(VerifyProblem("original_changed", path.name, detail))
    return len(present), problems
