"""The list of what a backup holds: written last, checked first.

``manifest.json`` has the archive's head, its counts, the end of its chain of events, and path, size
and SHA-256 of every file of the backup; last, a digest of its own. In version 1 all files lie in
the backup; in version 2 the originals lie beside it, in the store that the backups of one place
share, and are named by the backup's own copy of the database (``db.storage.backup_files``): a list
of 100,000 of them in each backup would be read again and again.
"""

import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from db.errors import BackupError

NAME = "manifest.json"
FORMAT = "council-archive-backup"
#: With originals of its own, and with the originals beside it.
WHOLE, SHARED = 1, 2
DATABASE = "archive.db"
README = "README.txt"
#: A list of a million originals is smaller.
_LARGEST = 512 << 20
_ORIGINAL = re.compile(r"originals/([0-9a-f]{2})/([0-9a-f]{2})/(\1\2[0-9a-f]{60})")
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class BackupFile:
    """One file of a backup; ``path`` is relative, with forward slashes."""

    path: str
    size: int
    sha256: str

    def below(self, folder: Path) -> Path:
        """Where the file lies in an archive or in a backup that shares nothing."""
        return folder.joinpath(*PurePosixPath(self.path).parts)

    @property
    def is_original(self) -> bool:
        """Whether it is one of the files as received."""
        return self.path.startswith("originals/")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself. ``made_at`` is UTC, ISO 8601.

    ``head`` is the end of the log's chain, empty in backups of earlier programs; ``state`` tells
    whether the archive has changed since (``db.storage.backups.state``); ``automatic`` ones are
    taken away again as time goes by, others never.
    """

    uuid: str
    title: str
    made_at: str
    event_head: int
    counts: Mapping[str, int]
    files: tuple[BackupFile, ...]
    head: str = ""
    state: str = ""
    automatic: bool = False
    shared: bool = False
    #: How many originals lie beside the backup, and how large they are together.
    beside: tuple[int, int] = (0, 0)
    #: A digest of where the archive lay, empty in backups of earlier programs.
    origin: str = ""

    def originals(self) -> Iterator[BackupFile]:
        """The files that are originals and lie in the backup."""
        return (file for file in self.files if file.is_original)

    def original_totals(self) -> tuple[int, int]:
        """How many originals there are, wherever they lie, and how large they are together."""
        sizes = [file.size for file in self.originals()]
        return len(sizes) + self.beside[0], sum(sizes) + self.beside[1]

    def place_of(self, backup: Path, file: BackupFile) -> Path:
        """Where a file of this backup lies."""
        if self.shared and file.is_original:
            return file.below(Path(os.path.abspath(backup)).parent)  # noqa: PTH100 - of ".." too
        return file.below(backup)

    def to_json(self) -> str:
        """The text of ``manifest.json``."""
        data = {
            "format": FORMAT,
            "version": SHARED if self.shared else WHOLE,
            "uuid": self.uuid,
            "title": self.title,
            "made_at": self.made_at,
            "automatic": self.automatic,
            "event_head": self.event_head,
            "head": self.head,
            "state": self.state,
            "origin": self.origin,
            "counts": dict(self.counts),
            "beside": list(self.beside),
            "files": [
                {"path": file.path, "size": file.size, "sha256": file.sha256} for file in self.files
            ],
        }
        return json.dumps({**data, "digest": own_digest(data)}, ensure_ascii=False, indent=1)


def origin_of(root: Path) -> str:
    """A digest of where an archive lies: of its folder and the name of the machine.

    By it a copy of the archive knows which of the backups at a place that both use it did not make.
    """
    import platform

    where = f"{platform.node()}\n{os.path.realpath(root)}"
    return hashlib.sha256(where.encode("utf-8", "surrogateescape")).hexdigest()


def own_digest(data: Mapping[str, Any]) -> str:
    """The digest that a manifest bears of all that it says else."""
    said = {name: value for name, value in data.items() if name != "digest"}
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def read_manifest(backup: Path) -> Manifest:
    """The manifest of a backup folder.

    Raises BackupError with the detail ``not_a_backup`` (there is none), ``newer_backup`` or
    ``manifest_unreadable`` (also where it is not what it was); a path that leaves the backup is
    none of its own.
    """
    path = backup / NAME
    try:
        if path.is_symlink() or not path.is_file():
            raise BackupError(path=str(backup), detail="not_a_backup")
        if path.stat().st_size > _LARGEST:
            raise BackupError(path=str(backup), detail="manifest_unreadable")
        data = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise BackupError(path=str(backup), detail="not_a_backup")
        if int(data["version"]) > SHARED:
            raise BackupError(path=str(backup), detail="newer_backup")
        if ("head" in data or "digest" in data) and data["digest"] != own_digest(data):
            raise BackupError(path=str(backup), detail="manifest_unreadable")
        return _parsed(data)
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise BackupError(path=str(backup), detail="manifest_unreadable") from error


def _parsed(data: Mapping[str, Any]) -> Manifest:
    files = tuple(
        BackupFile(str(entry["path"]), int(entry["size"]), str(entry["sha256"]))
        for entry in data["files"]
    )
    shared = int(data["version"]) == SHARED
    count, size = data.get("beside", (0, 0))
    paths = [file.path for file in files]
    if len(set(paths)) != len(paths) or DATABASE not in paths:
        raise ValueError("a file twice, or no database")
    for file in files:
        original = _ORIGINAL.fullmatch(file.path)
        if (original is None or shared) and file.path not in {DATABASE, README}:
            raise ValueError(f"no file of a backup: {file.path}")
        if not _DIGEST.fullmatch(file.sha256) or file.size < 0:
            raise ValueError(f"no digest: {file.path}")
        if original is not None and original.group(3) != file.sha256:
            raise ValueError(f"not the digest of its name: {file.path}")
    return Manifest(
        uuid=str(data["uuid"]),
        title=str(data["title"]),
        made_at=str(data["made_at"]),
        event_head=int(data["event_head"]),
        counts={str(name): int(number) for name, number in data["counts"].items()},
        files=files,
        head=str(data.get("head", "")),
        state=str(data.get("state", "")),
        automatic=data.get("automatic") is True,
        shared=shared,
        beside=(int(count), int(size)),
        origin=str(data.get("origin", "")),
    )
