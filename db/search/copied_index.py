"""A copy of an index for a copy of its records, so that nothing has to be indexed twice."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from db.durable import sync_file, sync_folder
from db.errors import ArchiveError
from db.search.folder import NOTE, IndexFolder, IndexState

#: Seconds to wait for whoever is writing into the index at this moment.
_PATIENCE = 5.0
#: Locks of a build that belong to whoever works at it.
_LOCKS = ("MERGING", "*LOCK")


def copy_state(source: Path, target: IndexFolder, agrees: Callable[[IndexState], bool]) -> bool:
    """Copy the index in use in another folder into this one, and put it in force; whether it was.

    ``agrees`` says whether a state is of the records that ``target`` is for. Never waits: what
    another process writes into at this moment is not copied.
    """
    build, there = "", IndexFolder(source)
    try:
        with there.writing(), target.writing():
            state = there.state()
            if state is None or not state.is_current() or not agrees(state):
                return False
            build = target.new_build()
            path = target.build_path(build)
            for file in there.build_path(state.build).iterdir():
                if file.is_file() and not any(file.match(name) for name in (*_LOCKS, NOTE)):
                    copy = path / file.name
                    shutil.copyfile(file, copy)
                    sync_file(copy)
            sync_folder(path)
            target.write_state(replace(state, build=build))
    except (OSError, ArchiveError):
        if build and not target.names(build):
            shutil.rmtree(target.build_path(build), ignore_errors=True)
        return False
    return True


def copy_index(source: Path, target: Path, is_ours: Callable[[str], bool]) -> bool:
    """Copy the index in use into a new folder; False where there is none to be had.

    ``is_ours`` says of its witness whether it is of the records that are copied; the copy has none,
    since their history will be cut. Where there is no copy, nothing is left at ``target``, and
    whoever feeds it builds it from the records.
    """
    if not source.is_dir():
        return False
    try:
        folder = IndexFolder(source)
        with folder.writing(_PATIENCE):
            state = folder.state()
            if state is None or not state.is_current() or not is_ours(state.witness):
                return False
            copy = IndexFolder(target)
            shutil.copytree(
                folder.build_path(state.build),
                copy.build_path(state.build),
                ignore=shutil.ignore_patterns(*_LOCKS, NOTE),
                copy_function=shutil.copyfile,
            )
            copy.write_state(replace(state, witness=""))
    except (OSError, ArchiveError):
        with suppress(OSError):
            shutil.rmtree(target)
        return False
    return True
