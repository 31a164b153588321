"""A new archive folder. The database comes last, by one rename: with it the archive is there."""

from sqlalchemy.orm import Session

from db.durable import sync_folder
from db.errors import ArchiveExistsError
from db.model import new_id
from db.paths import ArchivePaths, keep_out_of_archives
from db.storage.chain import seal
from db.storage.engine import Access, make_engine, storage_errors, write_marks
from db.storage.history import Change
from db.storage.lock import ArchiveLock
from db.storage.migrating import HEAD, stamp
from db.storage.originals import clear_staging, storage_os_errors
from db.storage.readme import README
from db.storage.tables import ArchiveTable, Base


def create_archive(paths: ArchivePaths, title: str) -> None:
    """Make the folder and everything in it.

    A creation that was cut off is taken up where it stopped. Raises ArchiveExistsError where
    anything else is, TableError, StorageFullError, StorageFailedError.
    """
    keep_out_of_archives(paths.root)
    with storage_os_errors(paths.root):
        if not _is_free(paths):
            raise ArchiveExistsError(path=str(paths.root))
        paths.root.mkdir(parents=True, exist_ok=True)
        for folder in (paths.originals, paths.backups, paths.staging):
            folder.mkdir(exist_ok=True)
        lock = ArchiveLock(paths.lock)
        if not lock.acquire():
            raise ArchiveExistsError(path=str(paths.root))
        try:
            clear_staging(paths, lambda _: False)
            paths.readme.write_text(README.format(title=title), encoding="utf-8")
            _make_database(paths, title)
        finally:
            lock.release()


def _is_free(paths: ArchivePaths) -> bool:
    if not paths.root.exists():
        return True
    if not paths.root.is_dir():
        return False
    ours = {paths.originals, paths.backups, paths.staging, paths.lock, paths.readme}
    if any(entry not in ours for entry in paths.root.iterdir()):
        return False
    return not any(
        folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
        for folder in (paths.originals, paths.backups)
    )


def _make_database(paths: ArchivePaths, title: str) -> None:
    unfinished = paths.staging / "archive.db"
    engine = make_engine(unfinished, Access.CREATE)
    try:
        with storage_errors(unfinished), Session(engine) as session, session.begin():
            Base.metadata.create_all(session.connection())
            stamp(session.connection())
            change = Change(session)
            session.add(ArchiveTable(uuid=new_id(), title=title, created_at=change.at))
            change.event("archive_created", title=title)
            seal(session)
            write_marks(session.connection(), HEAD)
    finally:
        engine.dispose()
    unfinished.replace(paths.database)
    sync_folder(paths.staging)
    sync_folder(paths.root)
    sync_folder(paths.root.parent)
