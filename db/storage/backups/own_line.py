"""Which automatic backups are of an archive's own line: of whose log theirs is a beginning.

Two copies of one archive have the same UUID, and may have the same second place. What the other
one did is in no log of this one: its backups are never the last one here, and never let go.
"""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from db.model.backups import BackupInfo
from db.paths import ArchivePaths
from db.storage.backups.known import known_backups, moment
from db.storage.engine import Access, connect, storage_errors
from db.storage.instants import CLOCKS_DIFFER


def own_backups(paths: ArchivePaths, access: Access, place: Path, uuid: str) -> list[BackupInfo]:
    """Those at a place, the one of the latest state first, whatever a clock said meanwhile.

    Raises OSError, StorageFailedError.
    """
    found = [one for one in known_backups(place) if one.automatic and one.uuid == uuid]
    if not found:
        return []
    with storage_errors(paths.database), closing(connect(paths.database, access)) as connection:
        digests = {
            one.event_head: connection.execute(
                "SELECT digest FROM event WHERE seq = ?", (one.event_head,)
            ).fetchone()
            for one in found
        }
    own = [one for one in found if _is_held(one, digests[one.event_head])]
    latest = datetime.now(UTC) + CLOCKS_DIFFER
    return sorted(own, key=lambda one: _order(one, latest), reverse=True)


def _is_held(backup: BackupInfo, there: tuple[str] | None) -> bool:
    """Whether the log holds the event that a backup saw last; one that saw none tells nothing."""
    digest = backup.head.partition(":")[2]
    return not digest or (there is not None and there[0] == digest)


def _order(backup: BackupInfo, latest: datetime) -> tuple[int, bool, datetime, str]:
    made = moment(backup.made_at)
    return backup.event_head, made <= latest, made, backup.path.name
