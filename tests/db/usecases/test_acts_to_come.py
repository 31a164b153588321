"""No act of disposal is carried out before its day, nor where a term has not run out."""

from pathlib import Path

import pytest

from db import Archive
from db.errors import AccessError
from db.model.description import DisposalActDraft, DisposalItem
from tests.db.usecases.councils import take_in
from tests.db.usecases.description_steps import changed
from tests.db.usecases.test_carry_out_act import act_of
from tests.db.usecases.test_publish_copy import UNKNOWN, meeting_of


@pytest.fixture
def archive(recorded_archive: Archive, tmp_path: Path) -> Archive:
    assert take_in(recorded_archive, tmp_path, "secret.txt", UNKNOWN, accept=True).meeting_id
    return recorded_archive


def only_item(archive: Archive, act: str) -> DisposalItem:
    draft = archive.description.read_draft(act).draft
    assert isinstance(draft, DisposalActDraft)
    (item,) = draft.items
    return item


def test_nothing_goes_before_its_time(archive: Archive) -> None:
    """A slip in the year of an act must not erase what is kept for years yet."""
    secret = meeting_of(archive, 2)
    act, _ = act_of(archive, secret)
    item = only_item(archive, act)
    changed(archive, item.unit_id, date_end="2150")
    changed(archive, act, date="2206-01-01")
    for day, code, preview_says in (
        ("2206-01-01", "act_to_come", ("2206-01-01", ("12-1-7",))),
        ("2206", "act_to_come", ("2206", ("12-1-7",))),
        ("2024-11-01", "act_term_runs", ("", ("12-1-7",))),
    ):
        changed(archive, act, date=day)
        before = archive.history.head()
        version = archive.history.versions(act)[0].version
        preview = archive.description.preview_act(act)
        assert (preview.not_before, preview.not_due) == preview_says
        with pytest.raises(AccessError) as refused:
            archive.description.carry_out(act, version, "15", "срок истёк")
        assert refused.value.code == code
        assert archive.history.head() == before
    changed(archive, item.unit_id, date_end="2002")
    assert archive.description.preview_act(act).not_due == ()
    version = archive.history.versions(act)[0].version
    assert archive.description.carry_out(act, version, "15", "срок истёк").records == 4


def test_a_unit_whose_rule_is_gone_is_not_erased(archive: Archive) -> None:
    act, version = act_of(archive, meeting_of(archive, 2))
    item = only_item(archive, act)
    changed(archive, item.unit_id, rule_id=None)
    with pytest.raises(AccessError, match="act_term_runs"):
        archive.description.carry_out(act, version, "15", "срок истёк")
