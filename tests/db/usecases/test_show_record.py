"""Any record by its id or the beginning of it."""

from pathlib import Path

import pytest

from db.errors import RecordNotFoundError
from db.model import AuthorityDetail, DocumentDetail, MeetingDetail, ResolutionDetail, new_id
from db.usecases.show_record import show_document, show_meeting, show_record
from tests.db.usecases.opened_sample import opened_sample


def test_each_kind_of_record_has_its_page(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, sample):
        for record_id, page in (
            (sample.first, MeetingDetail),
            (sample.points[0], ResolutionDetail),
            (sample.document, DocumentDetail),
            (sample.person, AuthorityDetail),
            (sample.instrument, AuthorityDetail),
            (sample.council, AuthorityDetail),
            (sample.place, AuthorityDetail),
        ):
            shown = show_record(opened, record_id, "az")
            assert isinstance(shown, page)
            assert shown == show_record(opened, record_id[:-2], "az")
        assert show_meeting(opened, sample.first) == show_record(opened, sample.first)
        assert show_document(opened, sample.document) == show_record(opened, sample.document)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        for wanted in (new_id(), "nothing", "", "' OR 1=1 --"):
            with pytest.raises(RecordNotFoundError):
                show_record(opened, wanted)
