"""Days that are out of order come into no record, whichever way they are confirmed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import DraftError
from db.model import InboxState, Leaf, Proposal
from tests.db.usecases.conflict_steps import conflict, meeting
from tests.db.usecases.councils import EDITION, RUSSIAN, take_in


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with nothing in it."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        yield opened


def with_days(proposal: Proposal, first: str | None, last: str | None) -> Proposal:
    """The proposal as a person has set its days."""
    start, end = (None if day is None else Leaf(day) for day in (first, last))
    return replace(proposal, session=replace(proposal.session, date_start=start, date_end=end))


def waiting(archive: Archive, folder: Path, text: str = RUSSIAN) -> tuple[str, Proposal]:
    outcome = take_in(archive, folder, "waits.txt", text, accept=False)
    assert outcome.inbox_id is not None
    return outcome.inbox_id, archive.inbox_reading(outcome.inbox_id)[1]


def test_days_that_cannot_be_are_not_confirmed(archive: Archive, tmp_path: Path) -> None:
    inbox_id, proposal = waiting(archive, tmp_path)
    for first, last in (
        ("2023-10-16", "2023-10-15"),
        ("2023-10-16", "2023-09"),
        (None, "2023-10-15"),
    ):
        with pytest.raises(DraftError, match="draft_date_order"):
            archive.confirm(inbox_id, with_days(proposal, first, last))
        assert [item.id for item in archive.inbox()] == [inbox_id]
    made = archive.confirm(inbox_id, with_days(proposal, "2023-10-16", "2023-10"))
    assert (archive.meeting(made).date_start, archive.meeting(made).date_end) == (
        "2023-10-16",
        "2023-10",
    )


def test_a_text_is_in_a_language_that_the_archive_knows(archive: Archive, tmp_path: Path) -> None:
    inbox_id, proposal = waiting(archive, tmp_path)
    with pytest.raises(DraftError, match="draft_language"):
        archive.confirm(inbox_id, replace(proposal, language=Leaf("klingon")))


def test_a_further_text_of_a_meeting_is_held_to_it_too(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
    inbox_id, proposal = waiting(archive, tmp_path, EDITION)
    with pytest.raises(DraftError, match="draft_date_order"):
        archive.confirm(inbox_id, with_days(proposal, "2021-11-19", "2021-11-18"))


def test_an_import_leaves_such_a_file_to_a_person(archive: Archive, tmp_path: Path) -> None:
    inbox_id, proposal = waiting(archive, tmp_path)
    archive.save_proposal(inbox_id, with_days(proposal, "2023-10-16", "2023-10-15"))
    (item,) = archive.inbox()
    assert item.state is InboxState.QUESTIONS
    (appraisal,) = archive.appraise_inbox()
    assert not appraisal.is_certain
    again = take_in(archive, tmp_path, "waits.txt", RUSSIAN, accept=True)
    assert (again.state, again.meeting_id) == ("questions", None)
    assert isinstance(again.error, DraftError)


def test_days_out_of_order_of_an_older_archive_are_not_chosen(
    archive: Archive, tmp_path: Path
) -> None:
    take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
    inbox_id, proposal = waiting(archive, tmp_path, EDITION)
    archive.confirm(inbox_id, with_days(proposal, "2021-11-19", "2021-11-20"))
    with closing(sqlite3.connect(archive.paths.database)) as database, database:
        database.execute("UPDATE assertion SET value = '2021-11-17' WHERE value = '2021-11-20'")
    other = conflict(archive, "date").values[1]
    with pytest.raises(DraftError, match="draft_date_order"):
        archive.choose_value(meeting(archive).id, other.id, "")
    with closing(sqlite3.connect(archive.paths.database)) as database, database:
        database.execute("UPDATE assertion SET value = 'в ноябре' WHERE value = '2021-11-19'")
    other = conflict(archive, "date").values[1]
    with pytest.raises(DraftError, match="draft_date"):
        archive.choose_value(meeting(archive).id, other.id, "")
    assert meeting(archive).date_start == "2021-11-18"
