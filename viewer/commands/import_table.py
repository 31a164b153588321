"""``import-table``: takes the rows of a spreadsheet in, or says what would become of them."""

import json
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from db import Archive
from db.errors import ImportTableError
from db.model.table_import import (
    ImportKind,
    ImportPlan,
    ImportTable,
    PlannedRow,
    RowState,
    TableImport,
    TableMapping,
)
from viewer.commands.open_to_read import open_to_read
from viewer.commands.open_to_write import open_to_write
from viewer.commands.output import number, one_line, print_columns, print_json, say
from viewer.commands.progress import ProgressLine
from viewer.models.import_words import ImportWords

_WORDS = ImportWords()
#: A mapping's file is no larger, in bytes.
_LARGEST = 1 << 20


def run(arguments: Namespace) -> int:
    """Import or try; rows that were left out make the exit status 1."""
    table = Archive.read_table(arguments.file, sheet=arguments.sheet, head_row=arguments.head_row)
    if not table.facts.certain:
        say(f"The encoding was guessed: {table.facts.encoding}.")
    only_trying = arguments.dry_run and not arguments.save_mapping
    opened = open_to_read(arguments.archive) if only_trying else open_to_write(arguments.archive)
    done: TableImport | None = None
    with opened as archive:
        mapping = _mapping(archive, arguments, table)
        with ProgressLine("Comparing") as progress:
            plan = archive.table_imports.dry_run(table, mapping, progress)
        if arguments.save_mapping:
            archive.table_imports.save_mapping(arguments.save_mapping, mapping)
        if not arguments.dry_run:
            with ProgressLine("Taking in") as progress:
                done = archive.table_imports.run(arguments.file, table, mapping, progress=progress)
    if arguments.json:
        print_json(_report(plan, mapping, done))
    else:
        _print_rows(plan, everything=arguments.dry_run)
    say(_summary(plan, done))
    return 1 if plan.count(RowState.ERROR) else 0


def _mapping(archive: Archive, arguments: Namespace, table: ImportTable) -> TableMapping:
    imports = archive.table_imports
    if arguments.mapping is None:
        kind = ImportKind(arguments.kind) if arguments.kind else imports.guess_kind(table)
        mapping = imports.guess(table, kind)
    else:
        mapping = imports.laid_on(_named(archive, arguments.mapping), table)
        if arguments.kind and arguments.kind != mapping.kind:
            raise ImportTableError(
                "mapping_unreadable", name=arguments.mapping, detail=f"it is of {mapping.kind}"
            )
    if arguments.council is not None:
        mapping = replace(mapping, council=arguments.council)
    if arguments.language is not None:
        mapping = replace(mapping, language=arguments.language)
    return replace(mapping, fill_up=True) if arguments.fill_up else mapping


def _named(archive: Archive, wanted: str) -> TableMapping:
    """A mapping by its name in the archive, or out of a file."""
    if not wanted.lower().endswith(".json"):
        for name, mapping in archive.table_imports.mappings():
            if name == wanted:
                return mapping
        raise ImportTableError("mapping_unknown", name=wanted)
    with Path(wanted).open("rb") as file:
        data = file.read(_LARGEST)
    try:
        return TableMapping.from_json(json.loads(data))
    except (ValueError, RecursionError) as error:
        detail = one_line(str(error))[:200]
        raise ImportTableError("mapping_unreadable", name=wanted, detail=detail) from error


def _print_rows(plan: ImportPlan, *, everything: bool) -> None:
    rows = [row for row in plan.rows if everything or row.state is RowState.ERROR]
    if rows:
        lines = [_WORDS.report_line(row) for row in rows if row.state is not RowState.EMPTY]
        print_columns(lines, _WORDS.report_heads())


def _summary(plan: ImportPlan, done: TableImport | None) -> str:
    counts = {state: plan.count(state) for state in RowState if state is not RowState.EMPTY}
    parts = [f"{_WORDS.state(state)}: {count:,}" for state, count in counts.items() if count]
    rows = number(sum(counts.values()), "row", "rows")
    made = _WORDS.made(plan.made)
    begin = "Nothing was written. " if done is None else f"Import {done.id}. "
    return f"{begin}{rows}; {', '.join(parts)}. {f'New: {made}.' if made else ''}".strip()


def _report(plan: ImportPlan, mapping: TableMapping, done: TableImport | None) -> dict[str, Any]:
    return {
        "dry_run": done is None,
        "import_id": None if done is None else done.id,
        "mapping": mapping.to_json(),
        "counts": {state.value: plan.count(state) for state in RowState},
        "made": dict(plan.made),
        "rows": [_row(row) for row in plan.rows if row.state is not RowState.EMPTY],
    }


def _row(row: PlannedRow) -> dict[str, Any]:
    return {
        "row": row.number,
        "state": row.state.value,
        "label": row.label,
        "notes": [
            {
                "code": note.code,
                "column": note.column or None,
                "params": dict(note.params),
                "text": _WORDS.note(note),
            }
            for note in row.notes
        ],
    }
