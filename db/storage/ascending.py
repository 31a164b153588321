"""Rows read batch by batch: in a damaged database their order can run in a circle."""

from typing import TypeVar

from db.errors import DamagedArchiveError

Key = TypeVar("Key", int, str)


def further(key: Key | None, before: Key | None) -> Key:
    """The key of a batch's last row, which goes on from ``before``. Raises DamagedArchiveError."""
    if key is None or (before is not None and key <= before):
        raise DamagedArchiveError(path="archive.db", detail="rows are out of order")
    return key
