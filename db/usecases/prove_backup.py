"""A drill over a backup, and a look into one; a drill is noted in the log of its archive."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.model.backups import BackupLook, DrillReport
from db.progress import Progress, silent
from db.storage.backups.looking import look_into
from db.storage.backups.proving import prove
from db.storage.history import Change

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

PROVED = "backup_proved"


def look_into_backup(backup: Path) -> BackupLook:
    """What a backup holds; see ``storage.backups.looking``."""
    return look_into(backup)


def prove_backup(backup: Path, progress: Progress = silent) -> DrillReport:
    """Restore a backup into a scratch folder and verify that; see ``storage.backups.proving``."""
    return prove(backup, progress)


def note_drill(opened: "OpenedArchive", found: DrillReport) -> None:
    """Write the outcome into the archive's log, if the backup is its own and it can be changed."""
    if opened.read_only_reason is not None or found.info.uuid != opened.info.uuid:
        return
    with opened.store.writing() as session:
        Change(session).event(
            PROVED,
            backup=found.info.path.name,
            head=found.info.head,
            problems=len(found.report.problems),
        )
