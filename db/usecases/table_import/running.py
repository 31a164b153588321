"""Tries, runs, resumes and undoes the import of a table: many rows to a transaction.

Before the first row the file lies among the originals and the import is written down. Each
transaction holds the rows, their account and how far the import has come: whatever ends the
program, an import is whole up to a row, and can go on from there or be undone.
"""

import json
from collections import Counter
from pathlib import Path

from db.errors import ImportTableError
from db.model.table_import import (
    ImportPlan,
    ImportState,
    ImportTable,
    PlannedRow,
    RowState,
    SourceWords,
    TableImport,
    TableMapping,
    UndoneImport,
)
from db.progress import Progress, silent
from db.storage.history import Change
from db.storage.originals import settle
from db.storage.table_imports import keeping
from db.storage.table_imports.batch import Batch
from db.storage.table_imports.deciding import Decider
from db.storage.table_imports.decision import Decision
from db.storage.table_imports.documents import RowDocuments
from db.storage.table_imports.entering import enter
from db.storage.table_imports.undoing import Undoing
from db.usecases.open_archive import OpenedArchive
from db.usecases.settled_heap import settle_heap
from db.usecases.table_import.reading import FILE, read_table
from db.usecases.table_import.rows import RowReader

#: Rows that one transaction takes in; rows between two reports of progress.
ROWS_AT_ONCE, _REPORT = 200, 50


def dry_run(
    opened: OpenedArchive, table: ImportTable, mapping: TableMapping, progress: Progress = silent
) -> ImportPlan:
    """What an import would do with each row; nothing is written.

    Raises ImportTableError ``mapping_incomplete``, and Cancelled.
    """
    reader = RowReader(table, mapping)
    with opened.store.reading() as session:
        decider = Decider(session, mapping)
    planned: list[PlannedRow] = []
    made: Counter[str] = Counter()
    total = len(reader.numbers)
    rows = list(reader.numbers)
    settle_heap()
    for start in range(0, total, ROWS_AT_ONCE):
        # Short transactions: whoever writes meanwhile does not wait for the whole table.
        with opened.store.reading() as session:
            for number in rows[start : start + ROWS_AT_ONCE]:
                if not len(planned) % _REPORT:
                    progress(len(planned), total)
                decision = decider.decide(session, *reader.row(number))
                planned.append(
                    PlannedRow(number, decision.state, decision.row.label, tuple(decision.notes))
                )
                made.update(_made(decision, mapping))
    progress(total, total)
    return ImportPlan(tuple(planned), dict(made))


def run(
    opened: OpenedArchive,
    file: Path,
    table: ImportTable,
    mapping: TableMapping,
    *,
    words: SourceWords,
    progress: Progress = silent,
) -> TableImport:
    """Take the rows of a table in; the file it was read from is kept as an original.

    Raises Cancelled (what was taken in by then stays, and can go on or be undone),
    ImportTableError, ReadOnlyArchiveError, StorageFullError, StorageFailedError.
    """
    RowReader(table, mapping)
    store = opened.store
    original = store.take_in(file, FILE)
    # What is imported is what is kept: the file may have changed since it was shown.
    kept = read_table(
        store.paths.original(original.sha256),
        table.facts.name,
        sheet=table.facts.sheet,
        head_row=table.head_row,
    )
    if kept.rows != table.rows:
        raise ImportTableError("table_changed", name=table.facts.name)
    with store.writing() as session:
        row = keeping.begin(Change(session), original, table, mapping)
        import_id = row.id
    settle(store.paths, original.sha256)
    return _Run(opened, import_id, table, mapping, words).go(table.head_row + 1, progress)


def resume(
    opened: OpenedArchive, import_id: str, *, words: SourceWords, progress: Progress = silent
) -> TableImport:
    """Go on with an import that was stopped.

    Raises as ``run``, and ImportTableError ``import_settled`` if it is whole or undone.
    """
    with opened.store.reading() as session:
        row = keeping.find(session, import_id)
        kept, found = keeping.value_of(row), (row.original_sha256, row.head_row, row.mapping)
    if kept.state is not ImportState.UNFINISHED:
        raise ImportTableError("import_settled", id=kept.id)
    sha256, head_row, stored = found
    original = opened.paths.original(sha256)
    table = read_table(original, kept.filename, sheet=kept.sheet, head_row=head_row)
    mapping = TableMapping.from_json(json.loads(stored))
    return _Run(opened, kept.id, table, mapping, words).go(kept.next_row, progress)


def undo(
    opened: OpenedArchive, import_id: str | None = None, progress: Progress = silent
) -> UndoneImport:
    """Take an import back, by itself the last one, in one transaction and one event.

    What ``progress`` raises leaves everything as it was. Raises ImportTableError
    ``import_unknown``, ``import_undone``, ``nothing_to_undo``.
    """
    settle_heap()
    with opened.store.writing() as session:
        row = keeping.find(session, import_id) if import_id else keeping.last(session)
        if row.state == ImportState.UNDONE.value:
            raise ImportTableError("import_undone", id=row.id)
        done = Undoing(Change(session), row).run(progress)
    opened.notify_index()
    return done


class _Run:
    """One run over the rows of a table, from some row on."""

    def __init__(
        self,
        opened: OpenedArchive,
        import_id: str,
        table: ImportTable,
        mapping: TableMapping,
        words: SourceWords,
    ) -> None:
        self._opened, self._import, self._mapping = opened, import_id, mapping
        self._reader = RowReader(table, mapping)
        self._name, self._format, self._words = table.facts.name, table.facts.format, words
        self._last = len(table.rows)

    def go(self, first: int, progress: Progress) -> TableImport:
        """Take in the rows from that number on; the import as it then is."""
        store = self._opened.store
        with store.reading() as session:
            decider = Decider(session, self._mapping)
            sha256 = keeping.find(session, self._import).original_sha256
        documents = RowDocuments(self._name, self._format, sha256, self._words)
        begin = self._reader.numbers.start
        settle_heap()
        for start in range(first, self._last + 1, ROWS_AT_ONCE):
            progress(start - begin, self._last + 1 - begin, self._name)
            self._take_in(
                range(start, min(start + ROWS_AT_ONCE, self._last + 1)), decider, documents
            )
            self._opened.notify_index()
        with store.writing() as session:
            row = keeping.find(session, self._import)
            row.state = ImportState.DONE.value
            change = Change(session)
            change.event("table_import_done", import_id=row.id, filename=row.filename)
            done = keeping.value_of(row)
        progress(self._last + 1 - begin, self._last + 1 - begin)
        return done

    def _take_in(self, numbers: range, decider: Decider, documents: RowDocuments) -> None:
        """One transaction."""
        counts: Counter[str] = Counter()
        rows = [self._reader.row(number) for number in numbers]
        with self._opened.store.writing() as session:
            change = Change(session)
            batch = Batch(change, self._import, self._mapping.language, documents)
            for read in rows:
                decision = decider.decide(session, *read)
                counts[decision.state.value] += 1
                enter(batch, decision)
            event = change.event(
                "table_imported",
                import_id=self._import,
                filename=self._name,
                first=numbers.start,
                last=numbers.stop - 1,
            )
            batch.finish(event)
            counts.update(batch.made)
            keeping.advance(keeping.find(session, self._import), numbers.stop, counts)


def _made(decision: Decision, mapping: TableMapping) -> list[str]:
    """The types of the records that a row makes."""
    made = [name.type.value for name in decision.names if name.makes]
    if decision.state is RowState.NEW and mapping.kind != "people":
        made.append(mapping.kind.value.removesuffix("s"))
    return made
