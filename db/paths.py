"""Every file and folder of an archive, and of the user's cache. Knows names, opens nothing."""

import os
from dataclasses import dataclass
from pathlib import Path

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

    def original(self, sha256: str) -> Path:
        """Where the original with that digest (64 hex digits) lies."""
        return self.originals.joinpath(sha256[:2], sha256[2:4], sha256)


def cache_root() -> Path:
    """The folder for what can be rebuilt: indexes, by archive. Created 0700 by its users."""
    if override := os.environ.get(CACHE_VARIABLE):
        return Path(override)
    from platformdirs import user_cache_path

    return user_cache_path("council-archive", appauthor=False)


def index_path(archive_uuid: str) -> Path:
    """The folder of one archive's index in the user's own cache, keyed by the archive's UUID."""
    return cache_root() / "index" / archive_uuid


def moments_root() -> Path:
    """The folder of archives as they were known at a moment; each is there while it is open."""
    return cache_root() / "moments"


def readers_path(archive_uuid: str) -> Path:
    """The folder of the copies of one archive as readers see it, in the user's own cache."""
    return cache_root() / "readers" / archive_uuid
