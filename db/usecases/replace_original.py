"""Which backups hold a damaged original whole, and one of them taken on a person's word."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import BackupError
from db.model.fixity import GoodCopy
from db.storage.originals import digest_of
from db.storage.replacing import file_in_backup, replace_from_backup
from db.usecases.keep_backups import Backups

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def good_copies(
    opened: "OpenedArchive", sha256: str, second: Path | None = None
) -> tuple[GoodCopy, ...]:
    """The backups at the places that hold it whole, the newest first; a shared file is read once.

    Raises StorageFailedError.
    """
    found: list[GoodCopy] = []
    read: dict[Path, bool] = {}
    for info in Backups(opened).known(second):
        try:
            _, copy = file_in_backup(info.path, sha256)
        except BackupError:
            continue  # it does not hold this one, or nobody can tell
        if copy not in read:
            read[copy] = _is_whole(copy, sha256)
        if read[copy]:
            found.append(GoodCopy(sha256, info.path, info.made_at))
    return tuple(found)


def replace_original(opened: "OpenedArchive", sha256: str, backup: Path, reason: str) -> int | None:
    """Take the good copy; the event's number, or None. See ``db.storage.replacing``."""
    return replace_from_backup(opened.store, sha256, backup, reason)


def _is_whole(copy: Path, sha256: str) -> bool:
    try:
        return copy.is_file() and digest_of(copy) == sha256
    except OSError:
        return False  # what cannot be read is no good copy
