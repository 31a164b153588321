"""The account of imports and the mappings kept under names."""

import json
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import ImportTableError, SearchNameError
from db.model import new_id
from db.model.table_import import ImportKind, ImportState, ImportTable, TableImport, TableMapping
from db.storage.history import Change
from db.storage.instants import who
from db.storage.kept_originals import keep_original
from db.storage.name_keys import name_key
from db.storage.originals import StoredOriginal
from db.storage.tables import TableImportTable, TableMappingTable
from db.storage.text_json import dump

#: Characters of a mapping's name: more is no name.
LONGEST = 200


def begin(
    change: Change, original: StoredOriginal, table: ImportTable, mapping: TableMapping
) -> TableImportTable:
    """A new import of a file whose bytes lie in their place."""
    keep_original(change, original)
    row = TableImportTable(
        id=new_id(),
        original_sha256=original.sha256,
        filename=original.filename,
        sheet=table.facts.sheet,
        head_row=table.head_row,
        kind=mapping.kind.value,
        mapping=dump(mapping.to_json()),
        state=ImportState.UNFINISHED.value,
        who=who(),
        begun_at=change.at,
        rows=len(table.rows) - table.head_row,
        next_row=table.head_row + 1,
        counts="{}",
    )
    change.session.add(row)
    change.event("table_import_begun", import_id=row.id, filename=row.filename)
    return row


def find(session: Session, import_id: str) -> TableImportTable:
    """An import by its id or the beginning of one. Raises ImportTableError ``import_unknown``."""
    own = TableImportTable
    row = session.get(own, import_id)
    if row is not None:
        return row
    if len(import_id) >= 8:
        found = session.scalars(select(own).where(own.id.startswith(import_id, autoescape=True)))
        rows = found.all()
        if len(rows) == 1:
            return rows[0]
    raise ImportTableError("import_unknown", id=import_id)


def last(session: Session) -> TableImportTable:
    """The newest import that is not undone. Raises ImportTableError ``nothing_to_undo``."""
    own = TableImportTable
    row = session.scalars(
        select(own).where(own.state != ImportState.UNDONE.value).order_by(own.begun_at.desc())
    ).first()
    if row is None:
        raise ImportTableError("nothing_to_undo")
    return row


def advance(row: TableImportTable, next_row: int, counts: Mapping[str, int]) -> None:
    """Note how far an import has come."""
    row.next_row = next_row
    known = json.loads(row.counts)
    row.counts = dump(
        {name: known.get(name, 0) + counts.get(name, 0) for name in {**known, **counts}}
    )


def all_imports(session: Session) -> tuple[TableImport, ...]:
    """Every import, the newest first."""
    rows = session.scalars(select(TableImportTable).order_by(TableImportTable.begun_at.desc()))
    return tuple(map(value_of, rows))


def value_of(row: TableImportTable) -> TableImport:
    """An import as a value."""
    return TableImport(
        id=row.id,
        filename=row.filename,
        sheet=row.sheet,
        kind=ImportKind(row.kind),
        state=ImportState(row.state),
        at=row.begun_at,
        who=row.who,
        rows=row.rows,
        next_row=row.next_row,
        counts=json.loads(row.counts),
    )


# Mappings ---------------------------------------------------------------------------------------


def save_mapping(change: Change, name: str, mapping: TableMapping) -> None:
    """Keep a mapping under a name, in place of another one of that name.

    Raises SearchNameError ``mapping_name_empty`` or ``mapping_name_long``.
    """
    words = " ".join(name.split())
    if not name_key(words):
        raise SearchNameError("mapping_name_empty")
    if len(words) > LONGEST:
        raise SearchNameError("mapping_name_long", limit=LONGEST)
    own = TableMappingTable
    row = change.session.scalars(select(own).where(own.key == name_key(words))).first()
    if row is None:
        row = own(id=new_id(), key=name_key(words))
        change.session.add(row)
    row.name, row.mapping, row.changed_at = words, dump(mapping.to_json()), change.at
    change.event("table_mapping_saved", name=words)


def mappings(session: Session) -> tuple[tuple[str, TableMapping], ...]:
    """The kept mappings with their names, the one changed last first; unreadable ones left out."""
    rows = session.scalars(select(TableMappingTable).order_by(TableMappingTable.changed_at.desc()))
    found = []
    for row in rows:
        try:
            found.append((row.name, TableMapping.from_json(json.loads(row.mapping))))
        except ValueError:
            continue
    return tuple(found)


def delete_mapping(change: Change, name: str) -> None:
    """Forget a mapping; one that is not there is forgotten already."""
    own = TableMappingTable
    for row in change.session.scalars(select(own).where(own.key == name_key(name))).all():
        change.session.delete(row)
        change.event("table_mapping_deleted", name=row.name)
