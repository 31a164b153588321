"""A drill: a backup is proved by restoring it into a scratch folder and verifying that in full."""

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import ArchiveError
from db.model import VerifyProblem, VerifyReport
from db.model.backups import BackupCheck, DrillReport
from db.model.ids import new_id
from db.paths import ArchivePaths
from db.progress import Progress, silent
from db.storage import integrity
from db.storage.backups.automatic import PROVING
from db.storage.backups.known import read_info, write_mark
from db.storage.backups.shared_originals import check_room
from db.storage.chain import Head
from db.storage.engine import Access
from db.storage.instants import now
from db.storage.manifest import Manifest, read_manifest
from db.storage.originals import storage_os_errors
from db.storage.record_checks import check_heads
from db.storage.restore import restore
from db.storage.store import Store

_log = logging.getLogger(__name__)


def prove(backup: Path, progress: Progress = silent) -> DrillReport:
    """Restore a backup beside itself (elsewhere where nobody may write), verify it, remove it.

    What is wrong is in the report; the backup bears a mark of it. Raises BackupError
    ``not_a_backup`` and ``newer_backup``, NewerArchiveError, StorageFullError, StorageFailedError,
    and whatever ``progress`` raises.
    """
    try:
        listed = read_manifest(backup)
        with _scratch(backup) as folder:
            check_room(folder, sum(file.size for file in listed.files) + listed.beside[1])
            report = _verified(backup, listed, ArchivePaths(folder / "proved.archive"), progress)
    except ArchiveError as error:
        if error.code != "bad_backup" or error.params["detail"] in {"not_a_backup", "newer_backup"}:
            raise
        report = VerifyReport(ok=False, checked={}, problems=(_problem(backup, error),))
    try:
        write_mark(backup, BackupCheck(now(), len(report.problems), restored=True))
    except OSError:
        _log.info("no mark can be written into %s", backup, exc_info=True)
    return DrillReport(read_info(backup), report)


def _problem(backup: Path, error: ArchiveError) -> VerifyProblem:
    facts = " ".join(str(error.params[name]) for name in ("detail", "file") if name in error.params)
    return VerifyProblem("backup_not_whole", backup.name, facts)


def _verified(
    backup: Path, listed: Manifest, paths: ArchivePaths, progress: Progress
) -> VerifyReport:
    restore(backup, paths.root, progress)
    store = Store.open(paths, read_only=False)
    try:
        report = integrity.verify(paths, store.reading, Access.QUERY, full=True, progress=progress)
        problems = list(report.problems)
        if store.read_only_reason is not None:
            problems.append(VerifyProblem(store.read_only_reason.code, backup.name, "archive.db"))
        if listed.head:
            problems += check_heads(store.reading, [(backup.name, Head.parse(listed.head))])[1]
    finally:
        store.close()
    return VerifyReport(not problems, report.checked, tuple(problems))


@contextmanager
def _scratch(backup: Path) -> Iterator[Path]:
    beside = Path(os.path.abspath(backup)).parent  # noqa: PTH100 - of ".." too
    if os.access(beside, os.W_OK):
        folder = beside / f".{backup.name[:100]}.{PROVING}-{new_id()}"
        with storage_os_errors(folder):
            folder.mkdir(mode=0o700)
    else:
        folder = Path(tempfile.mkdtemp(prefix="council-archive-proving-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # what is left the next backup here clears
