"""Does what an erasure that was decided has left to do: deletes files, rewrites the database.

Called after the act was carried out, and at every opening. Doing it twice changes nothing.
"""

import logging
from contextlib import closing
from pathlib import Path

from sqlalchemy import delete, select

from db.durable import sync_folder
from db.errors import ArchiveError
from db.paths import ArchivePaths
from db.storage.engine import Access, connect, storage_errors
from db.storage.originals import storage_os_errors
from db.storage.reading.sources import ERASING, ORIGINAL, rows_in
from db.storage.store import Store

_log = logging.getLogger(__name__)


def finish_erasing(store: Store) -> bool:
    """Do what is left; True if nothing is left any more. Raises no ArchiveError.

    What cannot be done now (a file that is held, a reader that will not end) is done at the next
    opening.
    """
    with store.reading() as session:
        tasks = session.scalars(select(ERASING.c.task)).all()
    if not tasks:
        return True
    if store.read_only_reason is not None:
        return False
    from db.storage.erasing.carrying_out import VACUUM

    try:
        _delete_files(store, [task for task in tasks if task != VACUUM])
        _vacuum(store.paths)
        with store.writing() as session:
            session.execute(delete(ERASING))
    except ArchiveError:
        _log.warning("what an act erased could not be removed whole yet", exc_info=True)
        return False
    return True


def _vacuum(paths: ArchivePaths) -> None:
    """Write the database anew: what was erased is then in no page of it."""
    with storage_errors(paths.database), closing(connect(paths.database, Access.WRITE)) as to:
        to.execute("VACUUM")


def _delete_files(store: Store, digests: list[str]) -> None:
    """Delete originals that no row names any more; one that came in again stays."""
    column = ORIGINAL.c.sha256
    with store.reading() as session:
        known = {row.sha256 for row in rows_in(session, select(column), column, digests)}
    for digest in digests:
        if digest not in known:
            _delete(store.paths, digest)


def _delete(paths: ArchivePaths, digest: str) -> None:
    copies = [paths.original(digest), *_damaged(paths, digest)]
    for path in copies:
        with storage_os_errors(path):
            if path.exists():
                path.chmod(0o600)  # Windows deletes no file that is read-only
                path.unlink()
                sync_folder(path.parent)


def _damaged(paths: ArchivePaths, digest: str) -> list[Path]:
    """Copies that had gone bad and were kept aside: they say nearly the same."""
    return sorted(paths.damaged.glob(f"*{digest}*")) if paths.damaged.is_dir() else []
