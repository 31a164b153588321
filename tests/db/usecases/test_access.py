"""Restrictions of access: what holds for whom, until when, and that the search knows it."""

import pytest

from db import Archive
from db.errors import AccessError
from db.model import Query, RecordType, UnitType
from db.model.access import AccessStatus, Holds, Restriction
from tests.db.usecases.description_steps import changed, small_tree

OPEN, RESTRICTED, CLOSED = AccessStatus.OPEN, AccessStatus.RESTRICTED, AccessStatus.CLOSED
LATER, EARLIER = "2999-12-31", "2001-01-01"


@pytest.fixture
def archive(recorded_archive: Archive) -> Archive:
    return recorded_archive


def only(archive: Archive, kind: RecordType) -> str:
    return archive.record_ids(kind)[0]


def say(archive: Archive, record_id: str, status: AccessStatus | None, until: str = "") -> None:
    version = archive.access.states([record_id])[record_id].version
    said = None if status is None else Restriction(status, "служебное", until)
    assert archive.access.restrict(record_id, version, said, "проверено") is not None


def state(archive: Archive, record_id: str) -> tuple[AccessStatus, str]:
    found = archive.access.states([record_id])[record_id]
    return found.status, found.until


def found(archive: Archive, text: str) -> int:
    archive.wait_for_index()
    return archive.search(Query(text)).total


@pytest.mark.parametrize(
    ("day", "status", "until"),
    [
        ("2030-12-31", CLOSED, "2030-12-31"),
        ("2031-01-01", RESTRICTED, "2040-01-01"),
        ("2040-01-01", RESTRICTED, "2040-01-01"),
        ("2040-01-02", OPEN, ""),
    ],
)
def test_what_holds_ends_by_itself(day: str, status: AccessStatus, until: str) -> None:
    holds = Holds.of(Restriction(CLOSED, until="2030-12-31")).with_(
        Holds.of(Restriction(RESTRICTED, until="2040-01-01"))
    )
    assert (holds.status(day), holds.until(day)) == (status, until)


def test_the_milder_of_two_is_mild_on_every_day() -> None:
    closed, restricted = Holds(closed="2030-01-01"), Holds(restricted="2040-01-01")
    assert closed.or_(restricted) == Holds("", "2030-01-01")
    assert closed.or_(Holds()) == Holds()


def test_a_session_is_closed_with_all_that_belongs_to_it(archive: Archive) -> None:
    meeting = only(archive, RecordType.MEETING)
    document = only(archive, RecordType.DOCUMENT)
    say(archive, meeting, CLOSED, LATER)
    for record_id in (meeting, document, only(archive, RecordType.RESOLUTION)):
        assert state(archive, record_id) == (CLOSED, LATER)
    (source,) = archive.access.states([document])[document].sources
    assert source.id == meeting
    assert state(archive, only(archive, RecordType.PERSON)) == (OPEN, "")
    (line,) = archive.access.stated()
    assert (line.record.id, line.restriction.reason, line.is_over) == (meeting, "служебное", False)


def test_a_unit_closes_what_lies_below_it(archive: Archive) -> None:
    fonds, series, file = small_tree(archive)
    document = only(archive, RecordType.DOCUMENT)
    version = archive.access.states([document])[document].version
    archive.description.place(document, version, file, "1–3")
    say(archive, fonds, RESTRICTED)
    assert state(archive, series) == (RESTRICTED, "")
    assert state(archive, document) == (RESTRICTED, "")
    assert state(archive, only(archive, RecordType.MEETING)) == (OPEN, "")
    # The only text of every point stands in that document.
    assert state(archive, only(archive, RecordType.RESOLUTION)) == (RESTRICTED, "")
    say(archive, series, CLOSED, LATER)
    assert state(archive, document) == (CLOSED, LATER)
    assert changed(archive, fonds, title="Другое название")
    assert state(archive, fonds) == (RESTRICTED, "")


def test_what_was_said_is_part_of_the_history(archive: Archive) -> None:
    meeting = only(archive, RecordType.MEETING)
    say(archive, meeting, CLOSED, "2031-01")
    assert state(archive, meeting) == (CLOSED, "2031-01-31")
    newest, older, *_ = archive.history.versions(meeting)
    assert (newest.what, newest.reason) == ("access_changed", "проверено")
    changes = archive.history.compare(meeting, older.version, newest.version).changes
    assert {change.key.field: change.after for change in changes} == {
        "access_status": "closed",
        "access_until": "2031-01-31",
        "access_reason": "служебное",
    }
    archive.history.undo(newest.event)
    assert state(archive, meeting) == (OPEN, "")


def test_what_cannot_be_said(archive: Archive) -> None:
    person, meeting = only(archive, RecordType.PERSON), only(archive, RecordType.MEETING)
    before = archive.history.head()
    for record_id, said, code in (
        (person, Restriction(CLOSED), "access_not_here"),
        (meeting, Restriction(CLOSED, until="завтра"), "access_day_wrong"),
        (meeting, Restriction(CLOSED, "я" * 2001), "access_reason_long"),
    ):
        version = archive.access.states([record_id])[record_id].version
        with pytest.raises(AccessError) as caught:
            archive.access.restrict(record_id, version, said)
        assert caught.value.code == code
    assert archive.history.head() == before


def test_the_search_knows_what_is_open_today(archive: Archive) -> None:
    whole = found(archive, "")
    assert found(archive, "access:open") == whole
    document = only(archive, RecordType.DOCUMENT)
    say(archive, document, RESTRICTED, LATER)
    held = found(archive, "доступ:ограничено")
    assert 0 < held < whole
    assert found(archive, "access:open") == whole - held
    say(archive, only(archive, RecordType.MEETING), CLOSED)
    # Nobody is named but by that session.
    assert found(archive, "giriş:qapalı") == whole
    assert found(archive, "access:restricted") == 0
    say(archive, only(archive, RecordType.MEETING), CLOSED, EARLIER)
    assert found(archive, "access:closed") == 0
    assert found(archive, "access:restricted") == held


def test_moving_a_unit_is_found_at_once(archive: Archive) -> None:
    fonds, series, file = small_tree(archive)
    meeting = only(archive, RecordType.MEETING)
    archive.description.place(meeting, archive.access.states([meeting])[meeting].version, file)
    assert found(archive, "access:closed") == 0
    say(archive, fonds, CLOSED)
    assert found(archive, "access:closed") == found(archive, "")
    say(archive, fonds, None)
    assert found(archive, "access:closed") == 0
    assert series


def test_a_hit_says_how_far_readers_may_see_it(archive: Archive) -> None:
    meeting = only(archive, RecordType.MEETING)
    archive.wait_for_index()
    words = Query("", types=(UnitType.RESOLUTION,))
    assert {hit.access for hit in archive.search(words).hits} == {""}
    say(archive, meeting, CLOSED, LATER)
    archive.wait_for_index()
    said = {(hit.access, hit.access_until) for hit in archive.search(words).hits}
    assert said == {("closed", LATER)}
    say(archive, meeting, CLOSED, EARLIER)
    archive.wait_for_index()
    assert {hit.access for hit in archive.search(words).hits} == {""}
