"""Builds an index anew in a folder of its own, and goes on where a killed build has stopped.

Beside the segments a build keeps ``building.json``: its state as it will be, with the position of
the outbox at which it began. An owner's units come into one segment, and a segment is there as a
whole or not at all: whose units are there needs nothing more. What has changed since the beginning
is in the outbox after that position, and is taken in when the build is in use.
"""

import json
import logging
from collections.abc import Callable, Collection, Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from db.durable import write_durably
from db.model import IndexUnit
from db.progress import Progress
from db.search.evaluating import open_view
from db.search.files import IndexFiles
from db.search.folder import NOTE, IndexFolder, IndexState
from db.search.segment_merging import merge_all
from db.search.writing import (
    count_units,
    create,
    discard_leftovers,
    fill,
    owners_in,
    read_contents,
)

_log = logging.getLogger(__name__)

#: Given the position and the witness of an unfinished build, and the owners whose units it has:
#: the units of all others, or None if the build is not of these records.
Resume = Callable[[int, str, Collection[str]], Iterable[IndexUnit] | None]


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
    in_use = old.build if old else None
    found = _unfinished(folder, schema, resume, in_use) if resume is not None else None
    folder.discard_others(in_use, found[0].build if found else None)
    if found is not None:
        state, units = found
    else:
        state = replace(fresh, build=folder.new_build())
        create(IndexFiles(folder.build_path(state.build)), schema)
    path = folder.build_path(state.build)
    files = IndexFiles(path)
    try:
        if found is None and resume is not None:
            write_durably(path / NOTE, json.dumps(asdict(state)))
        count = fill(files, schema, units, progress)
        merge_all(files, schema, path)
    except BaseException:
        if resume is None or not count_units(files, schema):
            folder.discard_others(in_use)
        raise
    return replace(state, documents=count)


def end_build(folder: IndexFolder, state: IndexState) -> None:
    """Clear up after a build that has been put in force."""
    folder.discard_ended(state.build)
    folder.discard_others(state.build)


def _unfinished(
    folder: IndexFolder, schema: Any, resume: Resume, in_use: str | None
) -> tuple[IndexState, Iterable[IndexUnit]] | None:
    """The build to go on with, and the units that it still needs; None if there is none."""
    for path in folder.builds():
        state = _read_note(path)
        if state is None or state.build != path.name or path.name == in_use:
            continue
        if state.is_current() and _is_sound(path, schema):
            files = IndexFiles(path)
            discard_leftovers(files, schema)
            units = resume(state.position, state.witness, owners_in(files, schema))
            if units is not None:
                return state, units
    return None


def _is_sound(path: Path, schema: Any) -> bool:
    try:
        files = IndexFiles(path)
        toc = read_contents(files, schema)
        for leaf in open_view(files, schema, toc.segments, toc.generation).leaves:
            leaf.data.check()
    except Exception:  # noqa: BLE001 - whatever a damaged file gives rise to
        _log.warning("an unfinished index cannot be read; it is begun anew", exc_info=True)
        return False
    return True


def _read_note(path: Path) -> IndexState | None:
    try:
        return IndexState(**json.loads((path / NOTE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, RecursionError):
        return None
