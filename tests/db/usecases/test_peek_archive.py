"""The first page beside the opened archive: also while it is open and being written to."""

from pathlib import Path

from db.model import RecordType
from db.usecases.list_records import record_ids
from db.usecases.peek_archive import peek_archive
from tests.db.sample_records import Rows
from tests.db.usecases.opened_sample import opened_sample


def test_an_open_archive_can_be_peeked_at(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        page = peek_archive(opened.paths.root)
        ids = record_ids(opened, RecordType.RESOLUTION)
        assert [row.id for row in page.resolutions] == list(ids)
        with opened.store.writing() as session:
            Rows(session).authority(RecordType.PLACE, "ru:Гянджа")
            assert peek_archive(opened.paths.root) == page
