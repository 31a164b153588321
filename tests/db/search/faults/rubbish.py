"""What lies in the folder of an index and has no business there."""

from pathlib import Path

from db.search.files import IndexFiles
from db.search.folder import IndexFolder
from db.search.schema import make_schema
from db.search.writing import INDEX_NAME, newest


def rubbish(folder: Path, *, unfinished_build: bool = False) -> list[str]:
    """Files that nobody will read; ``unfinished_build`` allows a build to be gone on with."""
    state = IndexFolder(folder).state()
    found = []
    for entry in sorted(folder.iterdir()):
        if entry.name in {"state.json", "LOCK"}:
            continue
        if state is not None and entry.name == state.build:
            found += _in_build(entry, set())
        elif unfinished_build and (entry / "building.json").exists():
            found += _in_build(entry, {"building.json"})
        else:
            found.append(entry.name)
    return found


def _in_build(build: Path, allowed: set[str]) -> list[str]:
    contents = newest(IndexFiles(build), make_schema())
    named = {segment.segment_id() for segment in contents.segments}
    kept = {f"{name}.{suffix}" for name in named for suffix in ("arr", "pre")}
    kept |= {f"_{INDEX_NAME}_{contents.generation}.toc", f"{INDEX_NAME}_WRITELOCK", "MERGING"}
    names = {entry.name for entry in build.iterdir()}
    missing = {f"missing: {name}.arr" for name in named} - {f"missing: {name}" for name in names}
    return sorted(f"{build.name}/{name}" for name in (names - kept - allowed) | missing)
