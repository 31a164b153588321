"""Which backups lie at a place, and what each says of itself. Changes nothing but their marks.

``verified.json`` in a backup says when it was last verified and what came of it. It is no part of
the backup: without it nobody knows, and that is all.
"""

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from db.durable import sync_folder
from db.errors import BackupError
from db.model.backups import BackupCheck, BackupInfo
from db.model.ids import new_id
from db.paths import ArchivePaths
from db.storage.backup import SUFFIX, archive_name
from db.storage.manifest import NAME, Manifest, read_manifest

MARK = "verified.json"
_MARK_LIMIT = 10_000


def new_place(paths: ArchivePaths, uuid: str, second: Path) -> Path:
    """The folder that is made in a folder of the user's for the backups of this archive."""
    return second / f"{archive_name(paths.root)}{_ending(uuid)}"


def places_within(paths: ArchivePaths, uuid: str, second: Path) -> list[Path]:
    """Where in a folder of the user's the backups of this archive lie: in one of its own.

    It keeps its name when the archive's folder gets another one: what it ends in tells whose it is.
    Of several that with the latest state comes first; where there is none yet, the one to make.
    A folder that cannot be read has none: making one there tells why.
    """
    ending, named = _ending(uuid), new_place(paths, uuid, second)
    try:
        there = [one for one in second.iterdir() if one.name.endswith(ending) and one.is_dir()]
        if len(there) > 1:
            there.sort(key=lambda place: (_latest_head(place, uuid), place == named), reverse=True)
    except OSError:
        return [named]
    return there or [named]


def _ending(uuid: str) -> str:
    return f"-{uuid[-12:]}.backups"


def _latest_head(place: Path, uuid: str) -> int:
    heads = (one.event_head for one in known_backups(place) if one.uuid == uuid)
    return max(heads, default=0)


def backup_folders(place: Path) -> Iterator[Path]:
    """The folders at a place that are backups, or were; none where there is no such place."""
    if place.is_dir():
        for entry in sorted(place.iterdir()):
            named = entry.name.endswith(SUFFIX) and not entry.name.startswith(".")
            if entry.is_dir() and not entry.is_symlink() and (named or (entry / NAME).is_file()):
                yield entry


def known_backups(place: Path) -> tuple[BackupInfo, ...]:
    """All backups at a place, the newest first; then those whose list cannot be read.

    Raises OSError.
    """
    found = [read_info(folder) for folder in backup_folders(place)]
    return tuple(sorted(found, key=lambda one: (one.made_at, one.path.name), reverse=True))


def read_info(backup: Path) -> BackupInfo:
    """What a backup says of itself."""
    try:
        return info_of(backup, read_manifest(backup))
    except BackupError as error:
        return BackupInfo(backup, error=error)


def info_of(backup: Path, listed: Manifest) -> BackupInfo:
    """The same of a manifest that is read already."""
    count, _ = listed.original_totals()
    return BackupInfo(
        path=backup,
        uuid=listed.uuid,
        title=listed.title,
        made_at=listed.made_at,
        automatic=listed.automatic,
        event_head=listed.event_head,
        head=listed.head,
        counts=dict(listed.counts),
        originals=count,
        size=sum(file.size for file in listed.files) + listed.beside[1],
        check=read_mark(backup),
    )


def read_mark(backup: Path) -> BackupCheck | None:
    """When a backup was verified last; None where nobody knows."""
    try:
        text = (backup / MARK).read_text(encoding="utf-8")[:_MARK_LIMIT]
        data = json.loads(text)
        return BackupCheck(str(data["at"]), int(data["problems"]), data["restored"] is True)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def write_mark(backup: Path, check: BackupCheck) -> None:
    """Note that a backup was verified. Raises OSError."""
    unfinished = backup / f".{MARK}-{new_id()}"
    data = {"at": check.at, "problems": check.problems, "restored": check.restored}
    with unfinished.open("x", encoding="utf-8") as file:
        file.write(json.dumps(data) + "\n")
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(backup / MARK)
    sync_folder(backup)


def moment(text: str) -> datetime:
    """The moment of a manifest; one that cannot be read is long ago."""
    try:
        made = datetime.fromisoformat(text)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return made if made.tzinfo is not None else made.replace(tzinfo=UTC)
