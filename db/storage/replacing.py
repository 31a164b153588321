"""A damaged original replaced by a good copy out of a backup; the damaged file is kept aside."""

from pathlib import Path

from sqlalchemy import select

from db.durable import sync_folder
from db.errors import BackupError, ReadOnlyArchiveError, RecordNotFoundError
from db.model import new_id
from db.model.fixity import CheckResult
from db.storage.backup_files import files_of
from db.storage.copying import ChangedFileError, copy_checked, copy_file
from db.storage.fixity_rounds import document_of
from db.storage.history import Change
from db.storage.instants import now
from db.storage.manifest import BackupFile, read_manifest
from db.storage.originals import digest_of, storage_os_errors
from db.storage.reading.sources import ORIGINAL
from db.storage.store import Store
from db.storage.tables import OriginalCheckTable

REPLACED = "original_replaced"


def file_in_backup(backup: Path, sha256: str) -> tuple[BackupFile, Path]:
    """An original in a backup's list, and where its copy lies. Raises BackupError."""
    listed = read_manifest(backup)
    for file in files_of(backup, listed):
        if file.is_original and file.sha256 == sha256:
            return file, listed.place_of(backup, file)
    raise BackupError(path=str(backup), detail="file_missing", file=sha256)


def replace_from_backup(store: Store, sha256: str, backup: Path, reason: str) -> int | None:
    """Put the copy in the original's place; the event's number, None where that is whole already.

    The damaged file goes to ``damaged/`` in the archive's folder. Raises RecordNotFoundError,
    BackupError ``file_missing``, ``file_changed`` and as ``read_manifest``, ReadOnlyArchiveError,
    StorageFullError, StorageFailedError; then the original is as it was.
    """
    with store.reading() as session:
        if session.scalar(select(ORIGINAL.c.sha256).where(ORIGINAL.c.sha256 == sha256)) is None:
            raise RecordNotFoundError(id=sha256)
    file, copy = file_in_backup(backup, sha256)
    place = store.paths.original(sha256)
    if store.read_only_reason is not None:
        raise ReadOnlyArchiveError(reason=store.read_only_reason.code)
    with storage_os_errors(place):
        is_whole = place.is_file() and digest_of(place) == sha256
        staged = None if is_whole else _staged(store, file, copy, backup)
        aside = None if is_whole else _set_aside(store, place)
    with store.writing() as session, storage_os_errors(place):
        change = Change(session)
        _note_good(change, sha256)
        if staged is None:
            return None
        place.parent.mkdir(parents=True, exist_ok=True)
        staged.replace(place)
        sync_folder(place.parent)
        return change.event(
            REPLACED,
            document_of(session, sha256),
            sha256=sha256,
            backup=backup.name,
            aside="" if aside is None else aside.relative_to(store.paths.root).as_posix(),
            reason=reason,
        )


def _staged(store: Store, file: BackupFile, copy: Path, backup: Path) -> Path:
    """The copy beside the originals, read back."""
    staged = store.paths.staging / new_id()
    if copy.is_symlink() or not copy.is_file():
        raise BackupError(path=str(backup), detail="file_missing", file=file.path)
    try:
        copy_checked(copy, staged, file.sha256, file.size, 0o444)
        if digest_of(staged) != file.sha256:
            raise ChangedFileError(str(staged))
    except ChangedFileError as error:
        staged.unlink(missing_ok=True)
        raise BackupError(path=str(backup), detail="file_changed", file=file.path) from error
    return staged


def _set_aside(store: Store, place: Path) -> Path | None:
    """A copy of what lies in the place; None where nothing does, or nothing of it can be read."""
    if not place.is_file():
        return None
    folder = store.paths.damaged
    folder.mkdir(exist_ok=True)
    stamp = now().replace(":", "").replace("-", "")[:15]
    aside = folder / f"{place.name}-{stamp}"
    try:
        copy_file(place, aside, 0o444)
    except OSError:
        # A disk that no longer gives the file: its name is kept instead of its bytes.
        aside.unlink(missing_ok=True)
        place.rename(aside)
    sync_folder(folder)
    return aside


def _note_good(change: Change, sha256: str) -> None:
    row = change.session.get(OriginalCheckTable, sha256)
    if row is not None:
        row.checked_at, row.result, row.detail = now(), CheckResult.GOOD.value, ""
