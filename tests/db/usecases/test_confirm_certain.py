"""What is certain is confirmed and nothing else; confirming can be undone as if it never was."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import TakingBackError
from db.model import NEW_AUTHORITY, InboxState, Query, RecordType, Reservation, UnitType
from db.progress import Cancelled
from tests.db.usecases.councils import EDITION, ENGLISH, RUSSIAN, take_in

SECOND = """\
3 марта 2022 года в Астрахани состоялось второе заседание Каспийского экспертного совета (КЭС) \
по теме «Порты и люди».
Участники заседания:
1. Решили продолжить работу.
2. Отметили важность прямых контактов.
"""
THIRD = SECOND.replace("второе", "третье").replace("3 марта 2022", "4 мая 2023")
#: Tables whose rows tell what was done; they only ever grow.
_HISTORY = {"event", "outbox", "record_version", "sqlite_sequence"}


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with one session recorded."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        assert take_in(opened, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        yield opened


def rows(archive: Archive) -> dict[str, set[tuple[object, ...]]]:
    """All rows of an archive but its history, without counters of versions."""
    with closing(sqlite3.connect(f"file:{archive.paths.database}?mode=ro", uri=True)) as database:
        names = [
            name
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        found = {}
        for name in names:
            if name in _HISTORY:
                continue
            cursor = database.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - its own names
            columns = [column[0] for column in cursor.description]
            kept = [at for at, one in enumerate(columns) if one not in {"version", "updated_at"}]
            found[name] = {tuple(row[at] for at in kept) for row in cursor}
            if name == "record":  # what is in the recycle bin has no other row
                binned = columns.index("binned_at") - 1 - 1
                found[name] = {row for row in found[name] if row[binned] is None}
        return found


def waiting(archive: Archive, folder: Path, name: str, text: str) -> str:
    outcome = take_in(archive, folder, name, text, accept=False)
    assert outcome.inbox_id is not None
    return outcome.inbox_id


@pytest.mark.parametrize("text", [SECOND, EDITION, ENGLISH])
def test_a_confirmation_leaves_no_row_behind_when_it_is_undone(
    archive: Archive, tmp_path: Path, text: str
) -> None:
    inbox_id = waiting(archive, tmp_path, "second.txt", text)
    before = rows(archive)
    proposal = archive.inbox_reading(inbox_id)[1]
    for _ in range(2):
        archive.confirm(inbox_id, proposal)
        assert rows(archive) != before
        report = archive.take_back([inbox_id])
        assert report.taken_back == (inbox_id,)
        after = rows(archive)
        assert {name: after[name] ^ before[name] for name in before if name != "inbox"} == {
            name: set() for name in before if name != "inbox"
        }
        assert archive.verify(full=True).ok
        archive.wait_for_index()
        assert archive.counts().meetings == 1
    (item,) = archive.inbox()
    assert item.state in {InboxState.READY, InboxState.QUESTIONS}
    found = archive.search(Query("Астрахань")).hits
    assert {hit.type for hit in found} <= {UnitType.RECEIVED}


def test_what_others_have_come_to_need_is_not_taken_back(archive: Archive, tmp_path: Path) -> None:
    second = waiting(archive, tmp_path, "second.txt", SECOND)
    third = waiting(archive, tmp_path, "third.txt", THIRD)
    for inbox_id in (second, third):
        archive.confirm(inbox_id, archive.inbox_reading(inbox_id)[1])
    before = rows(archive)
    report = archive.take_back([second])
    (refused,) = report.refused
    assert isinstance(refused, TakingBackError)
    assert refused.code in {"needed_since", "changed_since"}
    assert rows(archive) == before
    both = archive.take_back([second, third])
    assert both.taken_back == (third, second)
    assert archive.counts().meetings == 1


def test_undoing_twice_or_after_closing_is_refused(archive: Archive, tmp_path: Path) -> None:
    inbox_id = waiting(archive, tmp_path, "second.txt", SECOND)
    archive.confirm(inbox_id, archive.inbox_reading(inbox_id)[1])
    archive.take_back([inbox_id])
    (refused,) = archive.take_back([inbox_id]).refused
    assert refused.code == "not_confirmed"


def test_only_files_without_a_reservation_are_certain(archive: Archive, tmp_path: Path) -> None:
    certain = waiting(archive, tmp_path, "second.txt", SECOND)
    waiting(archive, tmp_path, "edition.txt", EDITION)
    waiting(archive, tmp_path, "other.txt", SECOND.replace("Каспийского", "Приморского"))
    waiting(archive, tmp_path, "none.txt", "Здесь ни о каком заседании не сказано.")
    found = {one.item.filename: one for one in archive.appraise_inbox()}
    assert found["second.txt"].reservations == ()
    assert found["second.txt"].is_certain
    assert Reservation.REPEATS in found["edition.txt"].reservations
    assert Reservation.COUNCIL in found["other.txt"].reservations
    assert found["none.txt"].reservations == (Reservation.NO_SESSION,)
    ids = [one.item.id for one in found.values()]
    report = archive.confirm_certain(ids)
    assert [one.inbox_id for one in report.confirmed] == [certain]
    assert {one.item.filename for one in report.left} == {"edition.txt", "other.txt", "none.txt"}
    assert archive.counts().meetings == 2
    archive.take_back([one.inbox_id for one in report.confirmed])
    assert archive.counts().meetings == 1


def test_a_file_that_repeats_one_just_confirmed_is_left(archive: Archive, tmp_path: Path) -> None:
    first = waiting(archive, tmp_path, "second.txt", SECOND)
    again = waiting(archive, tmp_path, "again.txt", SECOND.replace("важность", "пользу"))
    assert all(one.is_certain for one in archive.appraise_inbox())
    report = archive.confirm_certain([first, again])
    assert [one.inbox_id for one in report.confirmed] == [first]
    assert [one.item.id for one in report.left] == [again]


def test_cancelling_keeps_what_was_confirmed(archive: Archive, tmp_path: Path) -> None:
    ids = [
        waiting(archive, tmp_path, "second.txt", SECOND),
        waiting(archive, tmp_path, "third.txt", THIRD),
    ]

    def progress(done: int, total: int, what: str = "") -> None:
        assert total == 2
        assert what
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        archive.confirm_certain(ids, progress=progress)
    assert archive.counts().meetings == 2
    assert len(archive.record_ids(RecordType.MEETING)) == 2


def test_a_name_that_several_bear_is_asked_and_never_certain(
    archive: Archive, tmp_path: Path
) -> None:
    speaks = "Выступил директор Центра Фарид Шафиев.\nУчастники заседания:"
    named = [text.replace("Участники заседания:", speaks) for text in (SECOND, THIRD)]
    second = waiting(archive, tmp_path, "second.txt", named[0])
    proposal = archive.inbox_reading(second)[1]
    (person,) = proposal.participants
    assert archive.appraise_inbox()[0].reservations == ()
    namesake = replace(person, name=replace(person.name, tie=NEW_AUTHORITY))
    archive.confirm(second, replace(proposal, participants=(namesake,)))
    assert archive.counts().people == 3

    third = waiting(archive, tmp_path, "third.txt", named[1])
    (item,) = archive.inbox()
    assert (item.state, item.questions) == (InboxState.QUESTIONS, 1)
    (appraisal,) = archive.appraise_inbox()
    assert appraisal.reservations == (Reservation.NAMES,)
    report = archive.confirm_certain([third])
    assert (report.confirmed, len(report.left)) == ((), 1)
    assert archive.counts().meetings == 2

    proposal = archive.inbox_reading(third)[1]
    (match,) = [
        one
        for one in archive.match(archive.inbox_reading(third)[0], proposal).matches
        if one.type is RecordType.PERSON
    ]
    assert match.selected == ""
    assert len(match.candidates) == 2
    (person,) = proposal.participants
    tied = replace(person, name=replace(person.name, tie=match.candidates[0].id))
    archive.save_proposal(third, replace(proposal, participants=(tied,)))
    (item,) = archive.inbox()
    assert (item.state, item.questions) == (InboxState.READY, 0)
    assert archive.confirm_certain([third]).left == ()
    assert archive.counts().people == 3


def test_a_kept_file_is_not_called_incomplete(archive: Archive, tmp_path: Path) -> None:
    later = tmp_path / "later.txt"
    later.write_text(SECOND, encoding="utf-8")
    archive.keep_documents([later])
    (appraisal,) = archive.appraise_inbox()
    assert appraisal.reservations == (Reservation.KEPT,)
    archive.read_kept()
    (appraisal,) = archive.appraise_inbox()
    assert appraisal.is_certain


def test_the_same_bytes_that_wait_several_times_are_one_original(
    archive: Archive, tmp_path: Path
) -> None:
    ids = []
    for _ in range(3):
        ids.append(waiting(archive, tmp_path, "second.txt", SECOND))
        archive.discard(ids[-1])
    for inbox_id in ids:
        archive.restore_to_inbox(inbox_id)
    for inbox_id in ids:
        archive.confirm(inbox_id, archive.inbox_reading(inbox_id)[1])
    assert (archive.inbox(), archive.counts().meetings) == ((), 2)
    documents = [archive.document(one) for one in archive.record_ids(RecordType.DOCUMENT)]
    assert [one.further_originals for one in documents] == [(), ()]
    assert archive.verify(full=True).ok
    assert archive.take_back(ids).taken_back == tuple(reversed(ids))
    assert archive.counts().meetings == 1


def test_another_meeting_of_the_council_with_the_number_on_other_days_is_a_reservation(
    archive: Archive, tmp_path: Path
) -> None:
    inbox_ids = [
        waiting(archive, tmp_path, "same.txt", SECOND.replace("второе", "первое")),
        waiting(archive, tmp_path, "second.txt", SECOND),
        waiting(archive, tmp_path, "wrong.txt", THIRD.replace("третье", "второе")),
    ]
    same, *others = archive.appraise_inbox()
    assert same.reservations == (Reservation.NUMBER_TAKEN,)
    assert all(one.is_certain for one in others)
    # What the first of two becomes counts for the second.
    report = archive.confirm_certain(inbox_ids)
    assert [one.filename for one in report.confirmed] == ["second.txt"]
    assert [one.item.filename for one in report.left] == ["same.txt", "wrong.txt"]
    assert report.left[1].reservations == (Reservation.NUMBER_TAKEN,)
    (first,) = archive.match(*archive.inbox_reading(inbox_ids[0])).same_number
    assert (first.ordinal, first.date) == (1, "2021-11-18")
