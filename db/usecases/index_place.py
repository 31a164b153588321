"""Which index in the cache is the one of an archive's folder, and which are nobody's any more.

Every folder has its own: copies of one archive differ, whatever their UUID. A folder that was moved
or renamed finds its index again, by the history that the index was made of.
"""

import logging
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import ArchiveError
from db.model import new_id
from db.paths import index_path, index_paths, indexes_root
from db.search import IndexFolder, IndexState
from db.search.places import Place, last_used, note_place, read_place

if TYPE_CHECKING:
    from db.storage import Store

_log = logging.getLogger(__name__)

_DAY = 86_400
#: Days that the index is kept of an archive that is not where it was: it may have been moved, and
#: be opened again; or the medium is away on which it lies, or nothing says where it lay.
_MOVED, _AWAY = 7, 90
#: Of very many copies only the indexes that were used last are looked at.
_LOOKED_AT = 16
#: What the name of an index begins with that is being removed.
_GOING = ".going-"


def find_index(store: "Store") -> Path:
    """The folder of the index of an archive; it need not be there yet."""
    own = index_path(store.info.uuid, store.paths.root)
    with suppress(OSError):
        if not own.exists():
            return _moved_or_shared(store, own)
    return own


def note_index(store: "Store", index: Path) -> None:
    """Note that an index is that of the archive's folder, if it is the folder's own."""
    if index == index_path(store.info.uuid, store.paths.root):
        with suppress(OSError):
            note_place(index, Place.of(store.paths.database))


def other_indexes(store: "Store", own: Path) -> Iterator[Path]:
    """The indexes of other copies that are of this archive's history, the farthest first."""
    found = []
    others = (index for index in index_paths(store.info.uuid) if index != own)
    for index in sorted(others, key=last_used, reverse=True)[:_LOOKED_AT]:
        state = _state_of(store, index)
        if state is not None:
            found.append((state.position, index))
    for _position, index in sorted(found, reverse=True):
        yield index


def clear_indexes() -> int:
    """Remove the indexes of archives that are gone, or have been away for long; how many."""
    removed = 0
    with suppress(OSError):
        for index in list(indexes_root().iterdir()):
            if index.name.startswith(_GOING):
                shutil.rmtree(index, ignore_errors=True)
            elif index.is_dir() and _is_past(index):
                removed += _remove(index)
    return removed


def forget_gone(uuid: str, own: Path) -> None:
    """Remove the indexes of those other copies of an archive that are gone, at once."""
    for index in index_paths(uuid):
        place = read_place(index)
        if index != own and (place is None or place.now() is None):
            _remove(index)


def remove_indexes(uuid: str) -> None:
    """Remove all indexes of an archive."""
    for index in index_paths(uuid):
        _remove(index)


def _moved_or_shared(store: "Store", own: Path) -> Path:
    """An index by another path to the same folder, or the one that it had where it was.

    Of a folder whose database is another file nothing tells whether it was moved or copied: it
    begins with a copy, see ``other_indexes``.
    """
    mine, moved = Place.of(store.paths.database), []
    for index in index_paths(store.info.uuid):
        place = read_place(index)
        if place is not None:
            there = place.now()
            if there is not None and there.is_same_file(mine):
                return index
            if not place.is_same_file(mine):
                continue
        if state := _state_of(store, index):
            moved.append((state.position, index))
    for _position, index in sorted(moved, reverse=True):
        with suppress(OSError):  # somebody else was quicker, or has it open
            index.rename(own)
            _log.info("the index of a moved archive was found again: %s", own)
            break
    return own


def _state_of(store: "Store", index: Path) -> IndexState | None:
    """The state of an index whose units were read from this archive's history, else None."""
    with suppress(OSError, ArchiveError):
        state = IndexFolder(index).state()
        if state is not None and state.is_current() and state.position <= store.outbox_head():
            return state if store.holds_history(state.witness) else None
    return None


def _is_past(index: Path) -> bool:
    place = read_place(index)
    if place is not None and place.now() is not None:
        return False
    within_reach = place is not None and place.is_within_reach()
    days = _MOVED if within_reach else _AWAY
    return time.time() - last_used(index) > days * _DAY


def _remove(index: Path) -> bool:
    """Remove an index as a whole, as far as that is possible; whether it is nobody's any more."""
    going = index.with_name(f"{_GOING}{new_id()}")
    try:
        index.rename(going)
    except OSError:
        _log.info("an index of the cache was not removed", exc_info=True)
        return False
    shutil.rmtree(going, ignore_errors=True)
    return True
