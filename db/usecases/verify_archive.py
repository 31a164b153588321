"""Is the archive whole: the database, the records, the originals. Repairs nothing."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import ArchiveError
from db.model import VerifyReport
from db.paths import ArchivePaths
from db.progress import Progress, silent
from db.storage.backups.reaching import answers
from db.storage.chain import Head
from db.storage.engine import Access
from db.usecases.keep_backups import Backups

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

#: Where a head was noted that somebody gives.
GIVEN = "the head that was given"


def verify_archive(
    opened: "OpenedArchive",
    *,
    full: bool = False,
    heads: Sequence[str] = (),
    second: Path | None = None,
    progress: Progress = silent,
) -> VerifyReport:
    """Check the archive; ``full`` also hashes every original and every file of its backups.

    Its backups are those in its own folder and in ``second``. See ``db.storage.integrity`` and
    ``db.storage.backups.checking``. ``heads`` are ends of the log (``NUMBER:SHA-256``) that were
    noted elsewhere: it must still hold them. Raises ValueError for one that is none.
    """
    from db.storage import integrity
    from db.storage.backups.checking import Shared, check_backups
    from db.storage.backups.migration_copies import check_migration_copies
    from db.storage.manifest import origin_of
    from db.storage.restored_note import restored_at

    reading = opened.store.reading
    report = integrity.verify(
        opened.paths,
        reading,
        reading_access(opened),
        full=full,
        whole_log=opened.moment is None,
        heads=[(GIVEN, Head.parse(head)) for head in heads],
        progress=progress,
    )
    if not full:
        return report
    own, *others = Backups(opened).places(second)
    places = [place for place in (own, *others) if answers(place)]
    root = opened.paths.root
    shared = Shared(frozenset(others), origin_of(root), restored_at(opened.paths))
    number, problems = check_backups(reading, opened.info.uuid, places, progress, shared)
    copies, more = check_migration_copies(opened.paths.backups)
    problems += more
    return replace(
        report,
        ok=report.ok and not problems,
        checked={**report.checked, "backups": number + copies},
        problems=(*report.problems, *problems),
        remarks=(*report.remarks, *shared.remarks),
    )


def verify_unopened(folder: Path, error: ArchiveError, progress: Progress = silent) -> VerifyReport:
    """What can be said of an archive that did not open: ``error``, and its originals."""
    from db.storage import integrity

    return integrity.verify_unopened(ArchivePaths(folder), error, progress)


def reading_access(opened: "OpenedArchive") -> Access:
    """How a further connection may read: as the archive's own ones do."""
    reason = opened.read_only_reason
    if reason is None or reason.code == "archive_locked":
        return Access.QUERY
    return Access.READ_ONLY
