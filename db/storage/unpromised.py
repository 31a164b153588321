"""Takes away originals that nobody was promised: copies made ahead of files yet to come."""

from collections.abc import Iterable

from db.paths import ArchivePaths
from db.storage.originals import storage_os_errors
from db.storage.store import Store
from db.storage.tables import OriginalTable


def let_go(store: Store, digests: Iterable[str]) -> int:
    """Take away those that no row points at; how many that were.

    Whoever asks has nobody else taking files in meanwhile. Raises StorageFailedError.
    """
    with store.reading() as session:
        free = [one for one in digests if session.get(OriginalTable, one) is None]
    return sum(_remove(store.paths, digest) for digest in free)


def _remove(paths: ArchivePaths, digest: str) -> bool:
    """Remove a copy with its note; one without a note was promised to somebody."""
    note = paths.staging / digest
    if not note.exists():
        return False
    with storage_os_errors(note):
        paths.original(digest).unlink(missing_ok=True)
        note.unlink(missing_ok=True)
    return True
