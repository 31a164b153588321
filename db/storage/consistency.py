"""Whether the records agree with one another: texts, spans, versions, outbox. Portable SQL only.

Each check gives the number of things it looked at and the problems it found; it reads in short
transactions, so that nobody who writes waits for it.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import Session

from db.model import VerifyProblem
from db.storage.ascending import further
from db.storage.document_json import paragraphs_from_json, warnings_from_json
from db.storage.fixity import KnownOriginal
from db.storage.reading.saved_searches import read_query
from db.storage.reading.sources import (
    ARCHIVE,
    DOCUMENT,
    INBOX,
    ORIGINAL,
    OUTBOX,
    RECORD,
    RECORD_VERSION,
    RESOLUTION_TEXT,
    SAVED_SEARCH,
    in_batches,
    rows_in,
)

Reading = Callable[[], AbstractContextManager[Session]]
Outcome = tuple[int, list[VerifyProblem]]

#: Documents whose texts are in memory at one time.
_TEXTS = 16
_RECORDS = 5000


def check_head(reading: Reading) -> Outcome:
    """The archive's own row is there, and alone."""
    with reading() as session:
        heads = session.scalar(select(func.count()).select_from(ARCHIVE)) or 0
    if heads == 1:
        return 1, []
    return 1, [VerifyProblem("head_missing", "archive", f"{heads} rows")]


def check_texts(reading: Reading) -> Outcome:
    """Every document's paragraphs can be read and lie inside its text, in order."""
    problems: list[VerifyProblem] = []
    ids = _ids(reading, select(DOCUMENT.c.id).order_by(DOCUMENT.c.id))
    column = DOCUMENT.c
    statement = select(column.id, column.text, column.structure, column.warnings)
    for batch in in_batches(ids, _TEXTS):
        with reading() as session:
            rows = list(rows_in(session, statement, column.id, batch))
        faults = ((row.id, _fault_of_text(row)) for row in rows)
        problems += [VerifyProblem("text_unreadable", i, fault) for i, fault in faults if fault]
    return len(ids), problems


def _fault_of_text(row: Any) -> str:
    """What is wrong with a document's text and paragraphs; empty if nothing is."""
    try:
        warnings_from_json(row.warnings)
        paragraphs = paragraphs_from_json(row.structure)
    except (ValueError, TypeError, RecursionError) as error:
        return str(error)
    end = 0
    for paragraph in paragraphs:
        if paragraph.start < end or paragraph.end > len(row.text):
            return f"paragraph {paragraph.start}-{paragraph.end} in a text of {len(row.text)}"
        end = paragraph.end
    return ""


def check_spans(reading: Reading) -> Outcome:
    """Every resolution's place in a document is inside the document's text."""
    column = RESOLUTION_TEXT.c
    ids = _ids(reading, select(column.document_id).distinct().order_by(column.document_id))
    spans = select(column.resolution_id, column.document_id, column.start, column.end).where(
        column.start.is_not(None) | column.end.is_not(None)
    )
    problems: list[VerifyProblem] = []
    looked = 0
    for batch in in_batches(ids, _TEXTS):
        with reading() as session:
            texts = select(DOCUMENT.c.id, DOCUMENT.c.text)
            lengths = {
                row.id: len(row.text) for row in rows_in(session, texts, DOCUMENT.c.id, batch)
            }
            rows = list(rows_in(session, spans, column.document_id, batch))
        for row in rows:
            looked += 1
            length = lengths.get(row.document_id, 0)
            if row.start is None or row.end is None or not 0 <= row.start < row.end <= length:
                detail = f"{row.start}-{row.end} in document {row.document_id} of {length}"
                problems.append(VerifyProblem("span_outside", row.resolution_id, detail))
    return looked, problems


def check_versions(reading: Reading) -> Outcome:
    """Every record's present version is among its kept versions."""
    column, kept = RECORD.c, RECORD_VERSION.c
    statement = (
        select(column.id, column.type, column.version, kept.version.label("kept"))
        .join_from(
            RECORD,
            RECORD_VERSION,
            and_(kept.record_id == column.id, kept.version == column.version),
            isouter=True,
        )
        .order_by(column.id)
        .limit(_RECORDS)
    )
    problems: list[VerifyProblem] = []
    looked, last = 0, ""
    while True:
        with reading() as session:
            rows = session.execute(statement.where(column.id > last)).all()
        if not rows:
            return looked, problems
        looked, last = looked + len(rows), further(rows[-1].id, last)
        for row in rows:
            if row.kept is None:
                detail = f"{row.type}: version {row.version} was not kept"
                problems.append(VerifyProblem("version_missing", row.id, detail))


def check_searches(reading: Reading) -> Outcome:
    """Every kept search can be asked again: its query can be read."""
    column = SAVED_SEARCH.c
    with reading() as session:
        rows = session.execute(select(column.id, column.name, column.query)).all()
    problems = [
        VerifyProblem("search_unreadable", row.id, f"the query of {row.name!r}")
        for row in rows
        if read_query(row.query) is None
    ]
    return len(rows), problems


def check_outbox(reading: Reading) -> Outcome:
    """Every entry of the outbox can be read and names an owner."""
    problems: list[VerifyProblem] = []
    looked, last = 0, 0
    column = OUTBOX.c
    statement = select(column.seq, column.owner_id).order_by(column.seq).limit(_RECORDS)
    while True:
        with reading() as session:
            rows = session.execute(statement.where(column.seq > last)).all()
        if not rows:
            return looked, problems
        looked, last = looked + len(rows), further(rows[-1].seq, last)
        for seq, owner in rows:
            if not isinstance(owner, str) or len(owner) != 36:
                problems.append(VerifyProblem("outbox_unreadable", str(seq), f"owner {owner!r}"))


#: What is looked at, by the word under which it is counted.
CHECKS: Mapping[str, Callable[[Reading], Outcome]] = {
    "heads": check_head,
    "documents": check_texts,
    "spans": check_spans,
    "records": check_versions,
    "searches": check_searches,
    "outbox": check_outbox,
}


def known_originals(reading: Reading) -> dict[str, KnownOriginal]:
    """Every original that the database knows, by digest, with a record that has it."""
    column = ORIGINAL.c
    with reading() as session:
        named = dict(_owners(session, INBOX)) | dict(_owners(session, DOCUMENT))
        statement = select(column.sha256, column.filename, column.size).order_by(column.sha256)
        return {
            row.sha256: KnownOriginal(
                row.sha256, row.filename, row.size, named.get(row.sha256, row.sha256)
            )
            for row in session.execute(statement)
        }


def _owners(session: Session, table: Any) -> Iterator[tuple[str, str]]:
    for row in session.execute(select(table.c.original_sha256, table.c.id).order_by(table.c.id)):
        yield row[0], row[1]


def _ids(reading: Reading, statement: Select[Any]) -> list[str]:
    with reading() as session:
        return list(session.scalars(statement))
