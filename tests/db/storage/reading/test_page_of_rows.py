"""A page of a table takes as many statements wherever it is, each by an index and in one piece."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest
from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage.reading.further_values import FURTHER_FIELDS, further_values
from db.storage.reading.order import ordered_ids
from db.storage.reading.rows import rows
from tests.db.sample_council import Sample

_TYPES = (
    RecordType.MEETING,
    RecordType.PERSON,
    RecordType.INSTITUTION,
    RecordType.INSTRUMENT,
)


def _driver(session: Session) -> sqlite3.Connection:
    connection = session.connection().connection.driver_connection
    assert isinstance(connection, sqlite3.Connection)
    return connection


@contextmanager
def _told(session: Session) -> Iterator[list[str]]:
    """The statements meanwhile."""
    told: list[str] = []
    connection = _driver(session)
    connection.set_trace_callback(told.append)
    yield told
    connection.set_trace_callback(None)


def _read(session: Session, record_type: RecordType, ids: Sequence[str]) -> list[str]:
    with _told(session) as told:
        rows(session, record_type, ids, "ru")
    return told


@pytest.mark.parametrize("record_type", _TYPES)
def test_a_page_is_a_few_statements_however_many_rows_it_has(
    session: Session, sample: Sample, record_type: RecordType
) -> None:
    ids = ordered_ids(session, record_type, (), "ru")
    one, last, all_ = (len(_read(session, record_type, part)) for part in (ids[:1], ids[-1:], ids))
    assert 0 < last <= one == all_ <= 5


@pytest.mark.parametrize("record_type", _TYPES)
def test_no_statement_of_a_page_reads_a_whole_table(
    session: Session, sample: Sample, record_type: RecordType
) -> None:
    ids = ordered_ids(session, record_type, (), "ru")
    fields = [field for kind, field in FURTHER_FIELDS if kind is record_type]
    told = _read(session, record_type, ids)
    with _told(session) as further:
        further_values(session, record_type, ids, fields, "ru")
    for statement in told + further:
        plan = _driver(session).execute(f"EXPLAIN QUERY PLAN {statement}")
        scanned = {detail for *_, detail in plan if detail.startswith("SCAN")}
        assert scanned <= {"SCAN anon_1", "SCAN json_each VIRTUAL TABLE INDEX 1:"}, statement


@pytest.mark.parametrize("record_type", _TYPES)
def test_rows_come_in_one_piece(session: Session, sample: Sample, record_type: RecordType) -> None:
    """One row of each statement: at each, a thread waits for a window that paints."""
    for statement in _read(session, record_type, ordered_ids(session, record_type, (), "ru")):
        assert len(_driver(session).execute(statement).fetchall()) == 1
