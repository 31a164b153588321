"""``undo-import``: takes the import of a spreadsheet back; what was changed since stays."""

from argparse import Namespace
from typing import Any

from db.model.table_import import TableImport, UndoneImport
from viewer.commands.open_to_read import open_to_read
from viewer.commands.open_to_write import open_to_write
from viewer.commands.output import number, one_line, print_columns, print_json, say
from viewer.commands.progress import ProgressLine
from viewer.models.import_words import ImportWords

_WORDS = ImportWords()


def run(arguments: Namespace) -> int:
    """Undo one import, or list them all."""
    if arguments.list:
        with open_to_read(arguments.archive) as archive:
            return _print_imports(archive.table_imports.all(), as_json=arguments.json)
    with open_to_write(arguments.archive) as archive, ProgressLine("Removing") as progress:
        done = archive.table_imports.undo(arguments.id, progress)
    if arguments.json:
        print_json(_report(done))
    else:
        for kept in done.kept:
            print(f"{kept.id}  {one_line(kept.label)}: kept, {_WORDS.reason(kept.reason)}")
    removed = _WORDS.made(done.removed) or "nothing"
    emptied = number(done.emptied, "record", "records")
    say(f"Removed {removed}; {emptied} emptied again; {len(done.kept):,} kept.")
    return 0


def _print_imports(imports: tuple[TableImport, ...], *, as_json: bool) -> int:
    if as_json:
        print_json([_import(one) for one in imports])
    else:
        rows = [(one.id, one.at[:16], one.state.value, one.filename) for one in imports]
        print_columns(rows, ("Import", "At", "State", "File"))
    return 0


def _import(one: TableImport) -> dict[str, Any]:
    return {
        "id": one.id,
        "file": one.filename,
        "sheet": one.sheet,
        "kind": one.kind.value,
        "state": one.state.value,
        "at": one.at,
        "who": one.who,
        "rows": one.rows,
        "counts": dict(one.counts),
    }


def _report(done: UndoneImport) -> dict[str, Any]:
    return {
        "removed": dict(done.removed),
        "emptied": done.emptied,
        "kept": [
            {"id": one.id, "type": one.type, "label": one.label, "reason": one.reason}
            for one in done.kept
        ],
    }
