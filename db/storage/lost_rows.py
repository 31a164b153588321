"""Whether rows are lost or forged that bear no version: by what the log says, or by computing anew.

What an event names must be there: a file that was received (unless an act has erased it), a table
that was taken in, a mapping that was kept, and the records that an import made. The outbox has all
its numbers. Names and texts are filed under the keys that are computed from them.

What cannot be told: whom an entry of the outbox named, an entry of an import that only filled a
known record, in which row of a table a record stood, and that a document's print or all keys of a
name that a table brought are gone: an import files neither.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from db.model import VerifyProblem
from db.storage.document_json import paragraphs_from_json
from db.storage.name_keys import name_key
from db.storage.name_sounds import name_sounds
from db.storage.reading.sources import (
    DOCUMENT,
    EVENT,
    INBOX,
    NAME_FORM,
    NAME_SOUND,
    ORIGINAL,
    OUTBOX,
    RECORD,
    RECORD_VERSION,
    TEXT_BAND,
    TEXT_PRINT,
    in_batches,
    rows_in,
)
from db.storage.tables import ImportedRecordTable, TableImportTable, TableMappingTable
from db.storage.text_prints import text_print

Reading = Callable[[], AbstractContextManager[Session]]
Outcome = tuple[int, list[VerifyProblem]]

_EVENTS, _OWNERS, _TEXTS = 5000, 500, 16
#: What events of imports of tables are called.
_BY_TABLES = "table\\_import%"
_IMPORTED, _MAPPING = ImportedRecordTable.__table__.c, TableMappingTable.__table__.c


def check_received(reading: Reading) -> Outcome:
    """Every file that was received is in the inbox, unless an act has erased it."""
    problems: list[VerifyProblem] = []
    looked = 0
    for batch in _events(reading, ("imported",)):
        named = {str(detail.get("inbox_id", "")): detail for _seq, _what, detail in batch}
        with reading() as session:
            there = _there(session, INBOX.c.id, named)
            digests = [str(detail.get("sha256", "")) for detail in named.values()]
            originals = select(ORIGINAL.c.sha256, ORIGINAL.c.received_at)
            received = {
                row.sha256: row.received_at
                for row in rows_in(session, originals, ORIGINAL.c.sha256, digests)
            }
        looked += len(named)
        problems += [
            VerifyProblem("row_missing", one, f"inbox: {detail.get('filename', '')}")
            for one, detail in named.items()
            if one and one not in there and _is_kept(detail, received)
        ]
    return looked, problems


def _is_kept(detail: Mapping[str, Any], received: Mapping[str, str]) -> bool:
    """Whether the file that came in then is there, and did not come in again once it was erased."""
    at = received.get(str(detail.get("sha256", "")))
    return at is not None and at <= str(detail["at"])


def check_imports(reading: Reading) -> Outcome:
    """Every table that was taken in is there, with all records that it made."""
    problems: list[VerifyProblem] = []
    looked = 0
    import_of: dict[int, str] = {}
    for batch in _events(reading, None):
        for seq, what, detail in batch:
            if what.startswith("table_import"):
                import_of[seq] = str(detail.get("import_id", ""))
    with reading() as session:
        wanted = set(import_of.values())
        there = _there(session, TableImportTable.__table__.c.id, wanted)
        looked += len(wanted)
        problems += [
            VerifyProblem("row_missing", one, "table_import") for one in sorted(wanted - there)
        ]
        noted = {
            (row.import_id, row.record_id): row for row in session.execute(select(*_IMPORTED)).all()
        }
        versions = RECORD_VERSION.c
        statement = select(versions.record_id, versions.version, versions.event_seq)
        left = {
            (import_of[row.event_seq], row.record_id, row.version)
            for batch in in_batches(sorted(import_of), _OWNERS)
            for row in session.execute(statement.where(versions.event_seq.in_(batch)))
        }
    looked += len(noted)
    problems += [
        VerifyProblem("row_missing", record, "imported_record")
        for one, record, version in sorted(left)
        if version == 1 and (one, record) not in noted
    ]
    made = {(one, record) for one, record, version in left if version == 1}
    problems += [
        VerifyProblem("row_changed", record, "imported_record")
        for (one, record), row in noted.items()
        if (one, record, row.version) not in left or bool(row.made) != ((one, record) in made)
    ]
    return looked, problems


def check_mappings(reading: Reading) -> Outcome:
    """The kept mappings of columns are those that were saved and not deleted since."""
    names: dict[str, str] = {}
    for batch in _events(reading, ("table_mapping_saved", "table_mapping_deleted")):
        for _seq, what, detail in batch:
            key = name_key(str(detail.get("name", "")))
            if what == "table_mapping_saved":
                names[key] = str(detail.get("name", ""))
            else:
                names.pop(key, None)
    with reading() as session:
        there = set(session.scalars(select(_MAPPING.key)))
    lost = [
        VerifyProblem("row_missing", names[key], "table_mapping") for key in names.keys() - there
    ]
    more = [VerifyProblem("row_changed", key, "table_mapping") for key in there - names.keys()]
    return len(names), [*lost, *more]


def check_outbox_numbers(reading: Reading) -> Outcome:
    """No entry of the outbox is missing: its numbers are given without gaps, and none twice."""
    with reading() as session:
        seq = OUTBOX.c.seq
        first, last, number = session.execute(
            select(func.min(seq), func.max(seq), func.count())
        ).one()
        given = session.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'")) or 0
    wanted = max(given, last or 0)
    if number == wanted and (first or 1) == 1:
        return number, []
    return number, [VerifyProblem("row_missing", "outbox", f"{wanted - number} of {wanted}")]


def check_names_filed(reading: Reading) -> Outcome:
    """Every name form is filed under the keys by which names alike are found."""
    problems: list[VerifyProblem] = []
    form, looked = NAME_FORM.c, 0
    with reading() as session:
        owners = session.scalars(select(form.authority_id).distinct()).all()
    forms = select(form.authority_id, form.text, form.kind, RECORD.c.type).join_from(
        NAME_FORM, RECORD, RECORD.c.id == form.authority_id
    )
    sounds = select(NAME_SOUND.c.authority_id, NAME_SOUND.c.sound)
    for batch in in_batches(sorted(owners), _OWNERS):
        with reading() as session:
            named = list(rows_in(session, forms, form.authority_id, batch))
            filed = {
                (row.authority_id, row.sound)
                for row in rows_in(session, sounds, NAME_SOUND.c.authority_id, batch)
            }
            from_tables = _from_tables(session, batch)
        looked += len(named)
        lost = {
            row.authority_id
            for row in named
            if row.authority_id not in from_tables
            for key in name_sounds(row.type, row.text, row.kind)
            if (row.authority_id, key) not in filed
        }
        problems += [VerifyProblem("row_missing", one, "name_sound") for one in sorted(lost)]
    return looked, problems


def _from_tables(session: Session, authorities: Sequence[str]) -> set[str]:
    """The authorities that got a name from a table."""
    own = RECORD_VERSION.c
    statement = select(own.record_id).join_from(RECORD_VERSION, EVENT, EVENT.c.seq == own.event_seq)
    statement = statement.where(EVENT.c.what.like(_BY_TABLES, escape="\\"))
    return {row.record_id for row in rows_in(session, statement, own.record_id, authorities)}


def check_prints(reading: Reading) -> Outcome:
    """Every print of a document is the one that its text has."""
    problems: list[VerifyProblem] = []
    with reading() as session:
        ids = session.scalars(select(TEXT_PRINT.c.document_id)).all()
    own = DOCUMENT.c
    statement = select(own.id, own.text, own.structure)
    for batch in in_batches(sorted(ids), _TEXTS):
        with reading() as session:
            rows = list(rows_in(session, statement, own.id, batch))
            kept = {
                row.document_id: row
                for row in rows_in(session, select(TEXT_PRINT), TEXT_PRINT.c.document_id, batch)
            }
            bands = {
                (row.document_id, row.band)
                for row in rows_in(session, select(TEXT_BAND), TEXT_BAND.c.document_id, batch)
            }
        problems += [
            VerifyProblem("row_changed", row.id, "text_print")
            for row in rows
            if not _is_print_of(row, kept[row.id], bands)
        ]
    return len(ids), problems


def _is_print_of(row: Any, kept: Any, bands: set[tuple[str, int]]) -> bool:
    try:
        fresh = text_print(row.text, paragraphs_from_json(row.structure))
    except (ValueError, TypeError, RecursionError):
        return True  # what cannot be read is told by another check
    filed = {(row.id, band) for band in fresh.bands}
    own = {pair for pair in bands if pair[0] == row.id}
    return (fresh.digest, fresh.words) == (kept.digest, kept.words) and filed == own


def _events(
    reading: Reading, kinds: Sequence[str] | None
) -> Iterator[list[tuple[int, str, Mapping[str, Any]]]]:
    """Events in batches: number, what was done, its details and when (``at``)."""
    own, last = EVENT.c, 0
    statement = select(own.seq, own.at, own.what, own.detail).order_by(own.seq).limit(_EVENTS)
    statement = statement.where(
        own.what.like(_BY_TABLES, escape="\\") if kinds is None else own.what.in_(kinds)
    )
    while True:
        with reading() as session:
            rows = session.execute(statement.where(own.seq > last)).all()
        if not rows:
            return
        last = rows[-1].seq
        yield [(row.seq, row.what, {**_detail(row.detail), "at": row.at}) for row in rows]


def _detail(written: str) -> Mapping[str, Any]:
    try:
        found = json.loads(written)
    except (ValueError, TypeError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _there(session: Session, column: Any, wanted: Any) -> set[str]:
    return {row[0] for row in rows_in(session, select(column), column, list(wanted))}


#: What is looked at by a full verification, by the word under which it is counted.
LOST_ROWS: Mapping[str, Callable[[Reading], Outcome]] = {
    "received": check_received,
    "imports": check_imports,
    "mappings": check_mappings,
    "outbox numbers": check_outbox_numbers,
    "names filed": check_names_filed,
    "prints": check_prints,
}
