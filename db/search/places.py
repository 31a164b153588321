"""Whose an index is: a note beside it names the folder of the archive that it was made for.

A folder that was moved or renamed is known again by it, and an index whose archive is gone.
"""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from db.durable import write_durably
from db.errors import ArchiveError
from db.search.folder import IndexFolder

_PLACE = "place.json"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the database of an archive lies, and which file of which device it is."""

    database: str
    device: int
    inode: int

    @classmethod
    def of(cls, database: Path) -> "Place":
        """The place of a database as it is now. Raises OSError."""
        path = os.path.realpath(database)
        found = Path(path).stat()
        return cls(path, found.st_dev, found.st_ino)

    def now(self) -> "Place | None":
        """What lies there now; None where nothing does."""
        try:
            return Place.of(Path(self.database))
        except OSError:
            return None

    def is_same_file(self, other: "Place") -> bool:
        """Whether both are one file, by whatever paths. Some file systems cannot tell."""
        return self.inode != 0 and (self.device, self.inode) == (other.device, other.inode)

    def is_within_reach(self) -> bool:
        """Whether the device is there on which it lay, so that it would be found if it was."""
        for parent in Path(self.database).parents:
            with suppress(OSError):
                return parent.stat().st_dev == self.device
        return False


def note_place(index: Path, place: Place) -> None:
    """Note whose an index is, and that it was used now; where that cannot be, it is not."""
    with suppress(OSError, ArchiveError):
        if read_place(index) == place:
            os.utime(index / _PLACE)
        else:
            IndexFolder(index)
            write_durably(index / _PLACE, json.dumps(asdict(place)))


def read_place(index: Path) -> Place | None:
    """Whose an index is; None where nothing says so."""
    try:
        found = Place(**json.loads((index / _PLACE).read_text(encoding="utf-8")))
        return found if Path(found.database).is_absolute() else None
    except (OSError, ValueError, TypeError, RecursionError):
        return None


def last_used(index: Path) -> float:
    """When an index was last opened or changed, in seconds of the clock; 0 where it is gone."""
    times = [0.0]
    for path in (index, *(index / name for name in (_PLACE, "state.json"))):
        with suppress(OSError):
            times.append(path.stat().st_mtime)
    return max(times)
