"""When an archive was made out of a backup, noted beside its database, which stays what it was.

Backups made before that may know of more than the archive: nothing was cut from its log for that.
"""

import json
from datetime import UTC, datetime

from db.paths import ArchivePaths
from db.storage.copying import write_file

_LIMIT = 10_000


def note_restored(paths: ArchivePaths) -> None:
    """Note it of an archive that is being made, and not there yet. Raises OSError."""
    write_file(paths.restored, json.dumps({"at": datetime.now(UTC).isoformat()}) + "\n")


def restored_at(paths: ArchivePaths) -> datetime | None:
    """When it was; None for an archive that was made otherwise, or of which nobody knows."""
    try:
        at = json.loads(paths.restored.read_text(encoding="utf-8")[:_LIMIT])["at"]
        return datetime.fromisoformat(at).astimezone(UTC)
    except (OSError, ValueError, TypeError, KeyError, RecursionError, OverflowError):
        return None
