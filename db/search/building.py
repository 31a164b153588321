"""Builds an index anew in a folder of its own, and goes on where a killed build has stopped.

Beside the segments a build keeps ``building.json``: the position of the outbox at which it began,
and the last owner whose units are durable. Owners come in one order; what has changed since the
beginning is in the outbox after that position, and is taken in when the build is in use.
"""

import json
import logging
import os
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from db.model import IndexUnit
from db.progress import Progress
from db.search.codec.segment_files import discard_unfinished
from db.search.evaluating import open_view
from db.search.files import IndexFiles, sync_folder
from db.search.folder import IndexFolder, IndexState
from db.search.segment_merging import merge_all
from db.search.writing import create, fill, read_contents

_log = logging.getLogger(__name__)

_NOTE = "building.json"


#: Given the position, the witness and the last owner of an unfinished build: the units of the
#: owners after that one, or None if the build is not of these records.
Resume = Callable[[int, str, str], Iterable[IndexUnit] | None]


@dataclass(frozen=True, slots=True)
class _Unfinished:
    """A build that was cut short: its state as it will be, and its last durable owner."""

    state: IndexState
    owner: str


def build_anew(
    folder: IndexFolder,
    schema: Any,
    units: Iterable[IndexUnit],
    fresh: IndexState,
    progress: Progress,
    resume: Resume | None,
) -> IndexState:
    """Build, and return the state to put in force. The caller holds the write lock.

    A failure or a ``Cancelled`` from ``progress`` leaves what is durable for the next time.
    """
    old = folder.state()
    found = _unfinished(folder, schema, resume) if resume is not None else None
    folder.discard_others(old.build if old else None, found[0].state.build if found else None)
    if found is not None:
        state, units = found[0].state, found[1]
    else:
        state = replace(fresh, build=folder.new_build())
        create(IndexFiles(folder.build_path(state.build)), schema)
    path = folder.build_path(state.build)
    files = IndexFiles(path)

    def note(owner: str) -> None:
        _write_note(path, _Unfinished(state, owner))

    try:
        count = fill(files, schema, units, progress, note)
        merge_all(files, schema, path)
    except BaseException:
        if resume is None or not (path / _NOTE).exists():
            folder.discard_others(old.build if old else None)
        raise
    (path / _NOTE).unlink(missing_ok=True)
    return replace(state, documents=count)


def _unfinished(
    folder: IndexFolder, schema: Any, resume: Resume
) -> tuple[_Unfinished, Iterable[IndexUnit]] | None:
    """The build to go on with, and the units that it still needs; None if there is none."""
    for path in folder.builds():
        note = _read_note(path)
        if note is None or note.state.build != path.name or not note.state.is_current():
            continue
        units = resume(note.state.position, note.state.witness, note.owner)
        if units is not None and _is_sound(path, schema):
            discard_unfinished(path)
            return note, units
    return None


def _is_sound(path: Path, schema: Any) -> bool:
    try:
        files = IndexFiles(path)
        toc = read_contents(files, schema)
        open_view(files, schema, toc.segments, toc.generation)
    except Exception:  # noqa: BLE001 - whatever a damaged file gives rise to
        _log.warning("an unfinished index cannot be read; it is begun anew", exc_info=True)
        return False
    return True


def _write_note(path: Path, note: _Unfinished) -> None:
    fresh = path / f"{_NOTE}.{os.getpid()}"
    with fresh.open("w", encoding="utf-8") as file:
        json.dump({"state": asdict(note.state), "owner": note.owner}, file)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path / _NOTE)
    sync_folder(path)


def _read_note(path: Path) -> _Unfinished | None:
    try:
        found = json.loads((path / _NOTE).read_text(encoding="utf-8"))
        return _Unfinished(IndexState(**found["state"]), str(found["owner"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
