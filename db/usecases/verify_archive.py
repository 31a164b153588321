"""Is the archive whole: the database, the records, the originals. Repairs nothing."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import ArchiveError
from db.model import VerifyReport
from db.paths import ArchivePaths
from db.progress import Progress, silent
from db.storage import integrity
from db.storage.chain import Head
from db.storage.engine import Access

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

#: Where a head was noted that somebody gives.
GIVEN = "the head that was given"


def verify_archive(
    opened: "OpenedArchive",
    *,
    full: bool = False,
    heads: Sequence[str] = (),
    progress: Progress = silent,
) -> VerifyReport:
    """Check the archive; ``full`` also hashes every original. See ``db.storage.integrity``.

    ``heads`` are ends of the log (``NUMBER:SHA-256``) that were noted elsewhere: it must still
    hold them. Raises ValueError for one that is none.
    """
    return integrity.verify(
        opened.paths,
        opened.store.reading,
        reading_access(opened),
        full=full,
        heads=[(GIVEN, Head.parse(head)) for head in heads],
        progress=progress,
    )


def verify_unopened(folder: Path, error: ArchiveError, progress: Progress = silent) -> VerifyReport:
    """What can be said of an archive that did not open: ``error``, and its originals."""
    return integrity.verify_unopened(ArchivePaths(folder), error, progress)


def reading_access(opened: "OpenedArchive") -> Access:
    """How a further connection may read: as the archive's own ones do."""
    reason = opened.read_only_reason
    if reason is None or reason.code == "archive_locked":
        return Access.QUERY
    return Access.READ_ONLY
