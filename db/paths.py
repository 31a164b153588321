"""Every file and folder of an archive, and of the user's cache. Knows names, opens nothing."""

import os
from dataclasses import dataclass
from pathlib import Path

from db.errors import TableError

#: Set to put the cache elsewhere (tests, a portable installation).
CACHE_VARIABLE = "COUNCIL_ARCHIVE_CACHE"


@dataclass(frozen=True, slots=True)
class ArchivePaths:
    """The places inside ``NAME.archive/``.

    The archive of a past moment borrows the originals of ``lender``, the folder that it was made
    from.
    """

    root: Path
    lender: Path | None = None

    @property
    def database(self) -> Path:
        """The SQLite database. Never ``open()`` it while it is in use: that drops its locks."""
        return self.root / "archive.db"

    @property
    def originals(self) -> Path:
        """Content-addressed originals: ``originals/ab/cd/<sha256>``."""
        return (self.lender or self.root) / "originals"

    @property
    def backups(self) -> Path:
        """Backups made before migrations and by the program itself."""
        return self.root / "backups"

    @property
    def damaged(self) -> Path:
        """Originals that had gone bad and were replaced from a backup, kept aside."""
        return self.root / "damaged"

    @property
    def staging(self) -> Path:
        """Files on their way in; whatever is found here at opening was never acknowledged."""
        return self.root / "staging"

    @property
    def lock(self) -> Path:
        """Held while somebody may write."""
        return self.root / "LOCK"

    @property
    def readme(self) -> Path:
        """What is what, for a person without this program."""
        return self.root / "README.txt"

    @property
    def restored(self) -> Path:
        """When the archive was made out of a backup, where it was."""
        return self.root / "restored.json"

    def original(self, sha256: str) -> Path:
        """Where the original with that digest (64 hex digits) lies."""
        return self.originals.joinpath(sha256[:2], sha256[2:4], sha256)


def cache_root() -> Path:
    """The folder for what can be rebuilt: indexes, by archive. Created 0700 by its users."""
    if override := os.environ.get(CACHE_VARIABLE):
        return Path(override)
    from platformdirs import user_cache_path

    return user_cache_path("council-archive", appauthor=False)


def indexes_root() -> Path:
    """The folder of all indexes in the user's own cache."""
    return cache_root() / "index"


def index_path(archive_uuid: str, archive: Path) -> Path:
    """The folder of one archive's index, keyed by its UUID and by where the archive lies.

    A restored backup and a copied folder have the same UUID and other records.
    """
    import hashlib

    place = os.path.normcase(os.path.realpath(archive))
    key = hashlib.sha256(os.fsencode(place)).hexdigest()[:16]
    return indexes_root() / f"{archive_uuid}-{key}"


def index_paths(archive_uuid: str) -> list[Path]:
    """The indexes that there are of an archive and of its copies, in no order.

    Among them is the one that former versions had, by the UUID alone.
    """
    return [path for path in indexes_root().glob(f"{archive_uuid}*") if path.is_dir()]


def moments_root() -> Path:
    """The folder of archives as they were known at a moment; each is there while it is open."""
    return cache_root() / "moments"


def readers_path(archive_uuid: str) -> Path:
    """The folder of the copies of one archive as readers see it, in the user's own cache."""
    return cache_root() / "readers" / archive_uuid


#: What lies beside the database in the folder of an archive, or of a backup.
_BESIDE_DATABASE = ("originals", "LOCK", "manifest.json")


def keep_out_of_archives(target: Path, allowed: Path | None = None) -> None:
    """Refuse a file or folder that was to be made inside an archive or a backup, of whomever.

    Whoever writes where a person said calls this first. Links are followed: it counts where the
    bytes would come to lie. What lies in ``allowed``, a folder of an archive, is not refused for
    that archive's sake. Raises TableError ``output_in_archive``.
    """
    place = Path(os.path.realpath(target))
    end = None if allowed is None else Path(os.path.realpath(allowed))
    for folder in place.parents:
        if folder == end:
            return
        if _holds_archive(folder):
            raise TableError("output_in_archive", path=str(target), archive=folder.name)


def _holds_archive(folder: Path) -> bool:
    return (folder / "archive.db").is_file() and any(
        (folder / name).exists() for name in _BESIDE_DATABASE
    )
