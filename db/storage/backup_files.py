"""The files of a backup: what its manifest lists, and the originals that lie beside it.

Those are named by the backup's own copy of the database, whose digest the manifest has.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from db.errors import BackupError
from db.storage.engine import Access, connect
from db.storage.manifest import DATABASE, BackupFile, Manifest

_DIGEST = re.compile(r"[0-9a-f]{64}")


def files_of(backup: Path, listed: Manifest, database: Path | None = None) -> list[BackupFile]:
    """Every file of a backup; ``database`` is a copy of its database that was checked already.

    Raises BackupError ``database_damaged``.
    """
    if not listed.shared:
        return list(listed.files)
    source = backup / DATABASE if database is None else database
    try:
        with closing(connect(source, Access.READ_ONLY)) as connection:
            return [*listed.files, *originals_in(connection)]
    except (sqlite3.Error, ValueError) as error:
        raise BackupError(path=str(backup), detail="database_damaged", file=str(error)) from error


def originals_in(connection: sqlite3.Connection) -> Iterator[BackupFile]:
    """The originals that a database knows. Raises ``sqlite3.Error``, ValueError."""
    for digest, size in connection.execute("SELECT sha256, size FROM original ORDER BY sha256"):
        if not isinstance(digest, str) or not _DIGEST.fullmatch(digest) or not size >= 0:
            raise ValueError("no original")
        yield BackupFile(f"originals/{digest[:2]}/{digest[2:4]}/{digest}", size, digest)
