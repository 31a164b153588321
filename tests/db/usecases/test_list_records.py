"""Tables as the window and the commands ask for them."""

from pathlib import Path

import pytest

from db.errors import ArchiveError
from db.model import MeetingRow, RecordType
from db.usecases.list_records import counts, record_ids, rows
from tests.db.usecases.opened_sample import opened_sample

LISTED = (
    RecordType.MEETING,
    RecordType.RESOLUTION,
    RecordType.PERSON,
    RecordType.INSTITUTION,
    RecordType.INSTRUMENT,
    RecordType.DOCUMENT,
)


def test_every_table_has_a_row_for_every_id(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        for record_type in LISTED:
            ids = record_ids(opened, record_type)
            assert ids
            assert set(rows(opened, record_type, ids, "en")) == set(ids)


def test_counts_agree_with_the_tables(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        found = counts(opened)
        assert len(record_ids(opened, RecordType.RESOLUTION)) == found.resolutions
        assert len(record_ids(opened, RecordType.DOCUMENT)) == found.documents


def test_orders_are_fields_of_rows(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, sample):
        down = record_ids(opened, RecordType.MEETING, orders=[("ordinal", True)])
        assert list(down) == [sample.fourth, sample.second, sample.first, sample.undated]
        row = rows(opened, RecordType.MEETING, down, "ru")[sample.fourth]
        assert isinstance(row, MeetingRow)
        with pytest.raises(ArchiveError) as refused:
            record_ids(opened, RecordType.MEETING, orders=[("colour", False)])
        assert refused.value.code == "unknown_order"
