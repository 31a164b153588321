"""Files that a person asks for are written in few places, and these keep out of archives.

What the readers and the index write lies in scratch folders and in the user's cache.
"""

import ast
from collections.abc import Sequence

from tests.policy.conftest import Module

#: Whoever else opens a file for writing, and what for.
WRITERS = {
    "db/durable.py": "state of the cache and of the archive, in the place of a former",
    "db/exchange/whole_file.py": "tables, thesauri, authority records: keeps out",
    "db/storage/access/published.py": "a file of the copy that is being made",
    "db/storage/backups/known.py": "the mark of a verified backup",
    "db/storage/copying.py": "files of backups, of restored and new archives",
    "db/storage/creating.py": "the README of a new archive: keeps out",
    "db/storage/originals.py": "originals on their way in",
    "viewer/__main__.py": "nowhere, in place of streams that are closed",
    "viewer/commands/failure_log.py": "the program's own log",
    "viewer/commands/self_test.py": "in a scratch folder",
    "viewer/saving.py": "PDFs, pictures, citations: keeps out",
}
#: What of Qt writes a file whose name it is given.
_OF_QT = {"QSaveFile", "QFile", "QTemporaryFile"}
#: Where a folder or file comes to lie that a person named.
_KEEPING_OUT = {
    "db/exchange/whole_file.py",
    "db/storage/backup.py",
    "db/storage/backups/automatic.py",
    "db/storage/creating.py",
    "db/storage/export.py",
    "db/usecases/create_archive.py",
    "db/usecases/restore_archive.py",
    "viewer/saving.py",
}


def test_files_are_written_in_known_places_only(program: Sequence[Module]) -> None:
    found = {module.path.as_posix() for module in program if _writes(module)}
    of_the_cache = {place for place in found if place.startswith(("db/ingest/", "db/search/"))}
    assert found - of_the_cache == set(WRITERS)


def test_whoever_writes_where_a_person_said_keeps_out_of_archives(
    program: Sequence[Module],
) -> None:
    calling = {
        module.path.as_posix()
        for module in program
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).split(".")[-1] == "keep_out_of_archives"
    }
    assert calling - {"db/archive_keeping.py"} == _KEEPING_OUT


def _writes(module: Module) -> bool:
    return any(_is_writing(node) for node in ast.walk(module.tree))


def _is_writing(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = ast.unparse(node.func).split(".")[-1]
    if name in _OF_QT or name in {"write_text", "write_bytes", "NamedTemporaryFile", "mkstemp"}:
        return True
    given = [*node.args, *(word.value for word in node.keywords)]
    modes = [one.value for one in given if isinstance(one, ast.Constant)]
    return name in {"open", "fdopen"} and any(
        isinstance(mode, str) and mode.rstrip("bt+") in {"w", "x", "a"} for mode in modes
    )
