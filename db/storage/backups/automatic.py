"""One automatic backup at one place: made where something changed, verified, older ones let go.

What is at the place already stays whole whatever happens: a copy of an original is written beside
and renamed, the new backup too, and nothing is removed before the new one is verified. Only whoever
holds the archive's lock makes automatic backups, so nobody else is at work there.
"""

import shutil
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from db.durable import sync_folder
from db.errors import BackupError
from db.model.backups import BackupCheck, BackupInfo, KeptBackup
from db.paths import ArchivePaths, keep_out_of_archives
from db.progress import Progress, silent
from db.storage import manifest
from db.storage.backup import (
    archive_name,
    backup_failures,
    backup_name,
    copy_records,
    free_name,
    read_back,
)
from db.storage.backup_files import files_of
from db.storage.backups.known import known_backups, moment, read_mark, write_mark
from db.storage.backups.own_line import own_backups
from db.storage.backups.rotation import Dated, kept_names
from db.storage.backups.shared_originals import SharedOriginals, check_room
from db.storage.backups.state import state_of
from db.storage.copying import built_beside, write_file
from db.storage.engine import Access, connect, storage_errors
from db.storage.instants import now
from db.storage.manifest import BackupFile, read_manifest

KIND = "auto-"
#: What folders are called that a killed program leaves behind at a place.
UNFINISHED, PROVING = "unfinished", "proving"


def present_state(paths: ArchivePaths, access: Access) -> str:
    """What ``state_of`` says of the archive now. Raises StorageFailedError."""
    with storage_errors(paths.database), closing(connect(paths.database, access)) as connection:
        return state_of(connection)


def is_due(paths: ArchivePaths, access: Access, place: Path, uuid: str, state: str) -> bool:
    """Whether no automatic backup of the archive at a place is of that state and was verified.

    A place that cannot be read is due: making one there tells why. Raises StorageFailedError.
    """
    try:
        last = _of_state(own_backups(paths, access, place, uuid), state)
        return last is None or last.check is None
    except (OSError, BackupError):
        return True


def keep_backup(
    paths: ArchivePaths, access: Access, place: Path, uuid: str, progress: Progress = silent
) -> KeptBackup:
    """Make a backup at a place if something changed, verify it, let older ones go.

    Stopped in the middle it goes on there next time. Raises BackupError, TableError,
    StorageFullError, StorageFailedError, and whatever ``progress`` raises.
    """
    from db.storage.backups.checking import copy_problems

    keep_out_of_archives(place / KIND, paths.backups)
    with backup_failures(place):
        place.mkdir(exist_ok=True)
        _clear(place, paths)
        own = own_backups(paths, access, place, uuid)
        last = _of_state(own, present_state(paths, access))
        kept = KeptBackup(place)
        if last is None:
            kept = _make(paths, access, place, progress)
        newest = kept.made or (last.path if last is not None else None)
        assert newest is not None
        check = read_mark(newest)
        if check is None:
            problems = copy_problems(newest, progress)
            check = BackupCheck(now(), len(problems))
            write_mark(newest, check)
        removed = 0
        if check.ok:
            removed = _rotate(place, own_backups(paths, access, place, uuid), progress)
        return replace(kept, check=check, removed=removed)


def _of_state(own: Sequence[BackupInfo], state: str) -> BackupInfo | None:
    """The last one of a state of the archive; None if there is none. Raises BackupError."""
    return next((one for one in own if read_manifest(one.path).state == state), None)


def _make(paths: ArchivePaths, access: Access, place: Path, progress: Progress) -> KeptBackup:
    store = SharedOriginals(place)
    target = free_name(place / backup_name(paths.root, datetime.now(UTC).astimezone(), KIND))
    check_room(place, paths.database.stat().st_size)
    with built_beside(target, UNFINISHED) as folder:
        head, originals = copy_records(paths, access, folder, target, progress)
        wanting = store.wanting(originals)
        check_room(place, sum(file.size for file in wanting))
        for done, file in enumerate(wanting):
            progress(done, len(wanting), file.path)
            store.add(paths, file)
        renewed = _renew(paths, store, originals, progress)
        store.settle()
        beside = len(originals), sum(file.size for file in originals)
        complete = replace(head, automatic=True, shared=True, beside=beside)
        write_file(folder / manifest.NAME, complete.to_json() + "\n")
        read_back(folder, target, progress)
        if missing := store.wanting(originals):
            raise BackupError(path=str(target), detail="file_missing", file=missing[0].path)
    return KeptBackup(place, target, copied=len(wanting), renewed=renewed)


def _renew(
    paths: ArchivePaths, store: SharedOriginals, originals: list[BackupFile], progress: Progress
) -> int:
    """Read some of the oldest copies again, and copy anew what has gone bad; how many."""
    renewed = 0
    stale = store.stale(originals, datetime.now(UTC).timestamp())
    for done, file in enumerate(stale):
        progress(done, len(stale), file.path)
        if not store.is_whole(file):
            store.add(paths, file)
            renewed += 1
    return renewed


def _rotate(place: Path, own: Sequence[BackupInfo], progress: Progress) -> int:
    """Let those of the archive's own backups go that no longer stand for anything."""
    found = known_backups(place)
    dated = [
        Dated(one.path.name, moment(one.made_at), one.check is not None and one.check.ok)
        for one in own
    ]
    kept = kept_names(dated, datetime.now(UTC).astimezone())
    gone = [one for one in own if one.path.name not in kept]
    orphans = _orphans(found, gone)
    for one in gone:
        progress(0, 0, one.path.name)
        # Renamed first: one that is half removed is none.
        leaving = one.path.with_name(f".{one.path.name}.{UNFINISHED}-gone")
        one.path.rename(leaving)
        shutil.rmtree(leaving)
    if gone:
        sync_folder(place)
    SharedOriginals(place).drop(orphans)
    return len(gone)


def _orphans(found: Sequence[BackupInfo], gone: Sequence[BackupInfo]) -> list[BackupFile]:
    """Originals that only backups that go still name; none while one cannot be read."""
    try:
        leaving = {file.sha256: file for one in gone for file in _originals_of(one)}
        for one in found:
            if leaving and one not in gone:
                for file in _originals_of(one):
                    leaving.pop(file.sha256, None)
    except BackupError:
        return []
    return list(leaving.values())


def _originals_of(info: BackupInfo) -> list[BackupFile]:
    return [file for file in files_of(info.path, read_manifest(info.path)) if file.is_original]


def _clear(place: Path, paths: ArchivePaths) -> None:
    """Remove what a killed program left of its own work at the place."""
    start = f".{archive_name(paths.root)}-"[:101]
    for entry in place.iterdir():
        left = any(f".{what}-" in entry.name for what in (UNFINISHED, PROVING))
        if left and entry.name.startswith(start) and entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
