"""What backups an archive has, what one holds, and what became of making or proving one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from db.errors import ArchiveError
from db.model.reports import VerifyReport


@dataclass(frozen=True, slots=True)
class BackupCheck:
    """The last time a backup was verified: when (UTC, ISO 8601), and how many problems it had.

    ``restored`` says that it was proved by restoring it; else its copy of the database was checked.
    """

    at: str
    problems: int = 0
    restored: bool = False

    @property
    def ok(self) -> bool:
        """Whether nothing was wrong."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A backup as its list of files tells it. ``error`` says why that cannot be read.

    ``made_at`` is UTC, ISO 8601; ``head`` the end of the log's chain; ``size`` counts the bytes of
    all its files, also of originals that it shares with the backups beside it.
    """

    path: Path
    uuid: str = ""
    title: str = ""
    made_at: str = ""
    automatic: bool = False
    event_head: int = 0
    head: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    originals: int = 0
    size: int = 0
    check: BackupCheck | None = None
    error: ArchiveError | None = None


@dataclass(frozen=True, slots=True)
class BackupLook:
    """A backup looked into before it is restored, with the last event of its log."""

    info: BackupInfo
    event_at: str = ""
    event_what: str = ""
    event_who: str = ""


@dataclass(frozen=True, slots=True)
class DrillReport:
    """What a drill found: the backup, and the verification of the archive restored from it."""

    info: BackupInfo
    report: VerifyReport


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """What became of the automatic backup at one place.

    ``made`` is the new backup, None where nothing had changed; ``copied`` counts the originals that
    were not there yet, ``renewed`` bad copies at the place, ``removed`` the older backups that were
    let go. ``error`` says why there is none.
    """

    place: Path
    made: Path | None = None
    check: BackupCheck | None = None
    copied: int = 0
    renewed: int = 0
    removed: int = 0
    error: ArchiveError | None = None
