"""What was chosen for a waiting text may be gone by the time that it is confirmed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.model import Belonging, ConfirmedFile, RecordType, Reservation, Target
from tests.db.usecases.councils import ENGLISH, RUSSIAN, take_in
from tests.db.usecases.test_confirm_certain import SECOND, THIRD, waiting


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        yield opened


def chosen(archive: Archive, folder: Path, text: str, target: Target) -> str:
    """A file that waits, with what a person chose for it."""
    inbox_id = waiting(archive, folder, "chosen.txt", text)
    proposal = archive.inbox_reading(inbox_id)[1]
    archive.save_proposal(inbox_id, replace(proposal, target=target))
    return inbox_id


def into_bin(archive: Archive, record_id: str) -> int:
    version = archive.history.versions(record_id)[0].version
    return archive.history.bin(record_id, version, "")


def test_a_choice_whose_confirmation_was_undone_follows_the_rule(
    archive: Archive, tmp_path: Path
) -> None:
    first = waiting(archive, tmp_path, "first.txt", RUSSIAN)
    proposal = archive.inbox_reading(first)[1]
    meeting = archive.confirm(first, proposal)
    target = Target(Belonging.MEETING, meeting)
    inbox_id = chosen(archive, tmp_path, ENGLISH, target)
    assert not archive.match(*archive.inbox_reading(inbox_id)).is_choice_gone
    archive.take_back([first])
    again = archive.confirm(first, proposal)
    assert again != meeting

    matching = archive.match(*archive.inbox_reading(inbox_id))
    assert matching.is_choice_gone
    assert matching.relation is not None
    assert matching.relation.meeting_id == again
    (appraisal,) = archive.appraise_inbox()
    assert {Reservation.CHOICE_GONE, Reservation.REPEATS} <= {*appraisal.reservations}
    assert archive.confirm(inbox_id, archive.inbox_reading(inbox_id)[1]) == again
    assert archive.counts().meetings == 1


@pytest.mark.parametrize("how", [Belonging.MEETING, Belonging.ORIGINAL])
def test_a_choice_in_the_recycle_bin_is_none_until_it_comes_back(
    archive: Archive, tmp_path: Path, how: Belonging
) -> None:
    meeting = take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
    assert meeting is not None
    (document,) = archive.record_ids(RecordType.DOCUMENT)
    about = meeting if how is Belonging.MEETING else document
    inbox_id = chosen(archive, tmp_path, SECOND, Target(how, about))
    event = into_bin(archive, meeting)
    matching = archive.match(*archive.inbox_reading(inbox_id))
    assert (matching.is_choice_gone, matching.relation) == (True, None)
    (appraisal,) = archive.appraise_inbox()
    assert Reservation.CHOICE_GONE in appraisal.reservations
    archive.history.undo(event)
    assert not archive.match(*archive.inbox_reading(inbox_id)).is_choice_gone
    assert archive.confirm(inbox_id, archive.inbox_reading(inbox_id)[1]) == meeting


def test_one_gone_choice_does_not_stop_the_others(archive: Archive, tmp_path: Path) -> None:
    assert take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
    gone = Target(Belonging.MEETING, "019df0aa-0000-7000-8000-000000000000")
    inbox_id = chosen(archive, tmp_path, THIRD, gone)
    second = waiting(archive, tmp_path, "second.txt", SECOND)
    assert [one.is_certain for one in archive.appraise_inbox()] == [False, True]
    told: list[ConfirmedFile] = []
    report = archive.confirm_certain([inbox_id, second], on_confirmed=told.append)
    assert [one.inbox_id for one in report.confirmed] == [second]
    assert told == list(report.confirmed)
    (left,) = report.left
    assert left.reservations == (Reservation.CHOICE_GONE,)
