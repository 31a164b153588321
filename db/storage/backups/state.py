"""Whether an archive has changed since a backup: one digest over what any change alters."""

import hashlib
import sqlite3

#: Events that say how the archive is kept and change nothing in it.
HOUSEKEEPING = ("backup_proved", "originals_checked", "original_damaged", "archive_verified")
#: Rows that change without an event: a half-corrected proposal, for one.
_SEALED = ("archive", "inbox", "table_import", "table_mapping")


def state_of(connection: sqlite3.Connection) -> str:
    """The digest, 64 hex digits: another one means that something worth a backup was done.

    Raises ``sqlite3.Error``.
    """
    marks = ", ".join("?" * len(HOUSEKEEPING))
    last = connection.execute(
        f"SELECT coalesce(max(seq), 0) FROM event WHERE what NOT IN ({marks})",  # noqa: S608 - marks only
        HOUSEKEEPING,
    ).fetchone()[0]
    state = hashlib.sha256(f"{last}\n".encode())
    for table in _SEALED:
        for (digest,) in connection.execute(f"SELECT digest FROM {table} ORDER BY digest"):  # noqa: S608 - its own names
            state.update(f"{table} {digest}\n".encode())
    return state.hexdigest()
