"""A look into a backup before it is restored: what it says of itself, and the end of its log."""

import sqlite3
from contextlib import closing
from pathlib import Path

from db.errors import BackupError
from db.model.backups import BackupLook
from db.storage.backups.known import info_of
from db.storage.engine import APPLICATION_ID, Access, connect, intruders, read_marks
from db.storage.manifest import DATABASE, read_manifest


def look_into(backup: Path) -> BackupLook:
    """What a backup holds; nothing is restored and no file is read whole.

    Raises BackupError ``not_a_backup``, ``newer_backup``, ``manifest_unreadable``,
    ``file_missing``, ``database_damaged``.
    """
    listed = read_manifest(backup)
    database = backup / DATABASE
    if database.is_symlink() or not database.is_file():
        raise BackupError(path=str(backup), detail="file_missing", file=DATABASE)
    try:
        with closing(connect(database, Access.READ_ONLY)) as connection:
            if read_marks(connection)[0] != APPLICATION_ID or intruders(connection):
                raise BackupError(path=str(backup), detail="not_a_backup")
            last = connection.execute(
                "SELECT at, what, who FROM event ORDER BY seq DESC LIMIT 1"
            ).fetchone()
    except sqlite3.Error as error:
        raise BackupError(path=str(backup), detail="database_damaged", file=str(error)) from error
    return BackupLook(info_of(backup, listed), *(str(value) for value in last or ("", "", "")))
