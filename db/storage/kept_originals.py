"""The row of an original whose bytes lie in their place."""

from db.storage.history import Change
from db.storage.originals import StoredOriginal
from db.storage.tables import OriginalTable


def keep_original(change: Change, original: StoredOriginal) -> None:
    """Add the row of an original, unless it is there: the same bytes are one original."""
    if change.session.get(OriginalTable, original.sha256) is None:
        change.session.add(
            OriginalTable(
                sha256=original.sha256,
                filename=original.filename,
                media_type=original.media_type,
                size=original.size,
                received_at=change.at,
            )
        )
        change.session.flush()
