"""Originals are checked in slices, within 90 days; a bad one is told of and left as it is."""

import gc
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import FileIO
from pathlib import Path

import pytest

from db import Archive
from db.errors import BackupError, ReadOnlyArchiveError, RecordNotFoundError
from db.model.fixity import CheckResult
from db.storage import fixity_rounds
from db.storage.fixity_rounds import RECENT, WAIT, before
from db.storage.history import Change
from db.storage.instants import now
from db.storage.tables import OriginalTable
from db.usecases.check_originals import Fixity
from db.usecases.open_archive import OpenedArchive, open_archive
from db.usecases.verify_archive import verify_archive
from tests.db.usecases.opened_sample import opened_sample


def age(opened: OpenedArchive, days: int) -> None:
    """Let all originals have come in so long ago."""
    with opened.store.writing() as session:
        for row in session.query(OriginalTable):
            row.received_at = before(now(), days)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenedArchive]:
    """The sample, whose three originals came in long ago."""
    with opened_sample(tmp_path) as (archive, _sample):
        age(archive, WAIT + 1)
        yield archive


def originals(opened: OpenedArchive) -> list[Path]:
    return sorted(path for path in opened.paths.originals.rglob("*") if path.is_file())


def spoil(path: Path, data: bytes) -> None:
    path.chmod(0o644)
    path.write_bytes(data)


def events(opened: OpenedArchive, what: str) -> list[dict[str, object]]:
    return [dict(one.detail) for one in Archive(opened).history.events() if one.what == what]


def test_a_round_checks_each_once_and_is_one_event(opened: OpenedArchive) -> None:
    fixity = Fixity(opened)
    assert fixity.health().waiting == 3
    while fixity.work(0.05):
        pass
    health = fixity.health()
    assert (health.originals, health.waiting, health.damaged) == (3, 0, ())
    assert health.round is not None
    assert (health.round.number, health.round.problems) == (3, 0)
    assert health.oldest_at > before(now(), 1)
    assert len(events(opened, "originals_checked")) == 1
    assert not fixity.work(0.05)
    assert len(events(opened, "originals_checked")) == 1
    assert verify_archive(opened, full=True).ok


def test_a_clock_that_was_ahead_once_stops_no_round(opened: OpenedArchive) -> None:
    ahead, fixity = before(now(), -2000), Fixity(opened)
    with opened.store.writing() as session:
        left = fixity_rounds.left_in_round(session, ahead, ahead, 3)
        found = [fixity_rounds.Found(one.sha256, ahead, CheckResult.GOOD) for one in left]
        fixity_rounds.note_found(Change(session), ahead, found)
    with opened.store.writing() as session:
        fixity_rounds.finish_round(Change(session), ahead)
    assert fixity.health().oldest_at < now()
    assert fixity.health().waiting == 3
    while fixity.work(0.05):
        pass
    health = fixity.health()
    assert health.waiting == 0
    assert before(now(), 1) < health.oldest_at < now()
    assert not fixity.work(1.0)
    assert [one["originals"] for one in events(opened, "originals_checked")] == [3, 3]


def test_a_round_that_a_clock_ahead_began_is_not_gone_on_with(opened: OpenedArchive) -> None:
    ahead = before(now(), -2000)
    with opened.store.writing() as session:
        (left,) = fixity_rounds.left_in_round(session, ahead, ahead, 1)
        good = fixity_rounds.Found(left.sha256, ahead, CheckResult.GOOD)
        fixity_rounds.note_found(Change(session), ahead, [good])
    fixity = Fixity(opened)
    while fixity.work(0.05):
        pass
    assert fixity.health().oldest_at > before(now(), 1)
    assert events(opened, "originals_checked")[0]["originals"] == 3


def test_what_came_in_lately_is_left_for_the_next_round(opened: OpenedArchive) -> None:
    age(opened, WAIT - 1)
    assert not Fixity(opened).work(1.0)
    assert Fixity(opened).health().waiting == 0
    with opened.store.writing() as session:
        rows = session.query(OriginalTable).order_by(OriginalTable.sha256).all()
        rows[0].received_at = before(now(), WAIT + 1)
        rows[1].received_at = before(now(), RECENT - 1)
    assert Fixity(opened).health().waiting == 2
    assert not Fixity(opened).work(1.0)
    assert events(opened, "originals_checked")[0]["originals"] == 2


def test_a_round_that_was_broken_off_goes_on(opened: OpenedArchive) -> None:
    first = Fixity(opened)
    calls = iter([False, False, True])
    assert first.work(5.0, lambda: next(calls, True))
    first.settle()
    waiting = Fixity(opened).health().waiting
    assert 0 < waiting < 3
    assert not Fixity(opened).work(5.0)
    assert events(opened, "originals_checked")[0]["originals"] == 3


def test_a_slice_ends_in_time_whatever_the_files_size(opened: OpenedArchive) -> None:
    big = originals(opened)[0]
    spoil(big, b"x" * (64 << 20))
    fixity = Fixity(opened)
    fixity.work(0.001)  # what is imported for the first time is not a slice's work
    slices = 0
    longest = 0.0
    while True:
        begun = time.perf_counter()
        more = fixity.work(0.01)
        longest = max(longest, time.perf_counter() - begun)
        slices += 1
        if not more:
            break
    assert slices > 3
    assert longest < 0.5  # of work in a slice; the machine may be busy with others
    assert fixity.health().damaged[0].result is CheckResult.SIZE


def test_it_stops_when_somebody_acts(opened: OpenedArchive) -> None:
    assert Fixity(opened).work(60.0, lambda: True)
    assert Fixity(opened).health().waiting == 3


def test_nothing_is_open_once_it_is_stopped(opened: OpenedArchive) -> None:
    for path in originals(opened):
        spoil(path, b"x" * (1 << 20))
    fixity = Fixity(opened)
    stops = iter([False])  # the first of all is begun, and cut short after its first piece
    assert fixity.work(60.0, lambda: next(stops, True))
    assert len(held(opened)) == 1
    fixity.stop()
    assert held(opened) == []


def held(opened: OpenedArchive) -> list[Path]:
    """The originals that this process has open."""
    known = set(originals(opened))
    files = (one for one in gc.get_objects() if isinstance(one, FileIO) and not one.closed)
    return [Path(one.name) for one in files if Path(str(one.name)) in known]


@pytest.mark.parametrize(
    ("result", "detail"),
    [(CheckResult.MISSING, ""), (CheckResult.SIZE, "1"), (CheckResult.CHANGED, None)],
)
def test_a_bad_original_is_told_of_and_left_alone(
    opened: OpenedArchive, result: CheckResult, detail: str | None
) -> None:
    path = originals(opened)[1]
    good = path.read_bytes()
    if result is CheckResult.MISSING:
        path.unlink()
    else:
        spoil(path, b"x" if result is CheckResult.SIZE else good[:-1] + bytes([good[-1] ^ 1]))
    present = path.read_bytes() if path.is_file() else None
    assert not Fixity(opened).work(5.0)
    (bad,) = Fixity(opened).health().damaged
    assert (bad.sha256, bad.result) == (path.name, result)
    assert detail is None or bad.detail == detail
    assert bad.document is not None
    (event,) = events(opened, "original_damaged")
    assert (event["sha256"], event["result"]) == (path.name, result.value)
    assert events(opened, "originals_checked")[0]["problems"] == 1
    assert (path.read_bytes() if path.is_file() else None) == present


@pytest.mark.parametrize("gone", [True, False])
def test_the_good_copy_is_taken_on_a_persons_word(opened: OpenedArchive, gone: bool) -> None:
    archive = Archive(opened)
    kept = archive.backups.keep()
    path = originals(opened)[0]
    good = path.read_bytes()
    if gone:
        path.unlink()
    else:
        spoil(path, b"bad")
    Fixity(opened).work(5.0)
    (copy,) = archive.fixity.good_copies(path.name)
    assert copy.backup == kept[0].made
    assert archive.fixity.take_good_copy(path.name, copy.backup, "диск испорчен") is not None
    assert path.read_bytes() == good
    assert archive.fixity.health().damaged == ()
    (event,) = events(opened, "original_replaced")
    aside = str(event["aside"])
    assert aside == "" if gone else (opened.paths.root / aside).read_bytes() == b"bad"
    assert archive.history.events()[0].reason == "диск испорчен"
    assert verify_archive(opened, full=True).ok
    assert archive.fixity.take_good_copy(path.name, copy.backup, "ещё раз") is None


def test_a_bad_copy_is_not_offered_and_not_taken(opened: OpenedArchive) -> None:
    archive = Archive(opened)
    made = archive.backups.keep()[0].made
    assert made is not None
    path = originals(opened)[0]
    spoil(path, b"bad")
    copy = opened.paths.backups / path.relative_to(opened.paths.root)
    spoil(copy, b"bad too")
    assert archive.fixity.good_copies(path.name) == ()
    with pytest.raises(BackupError) as refused:
        archive.fixity.take_good_copy(path.name, made, "")
    assert refused.value.params["detail"] == "file_changed"
    assert path.read_bytes() == b"bad"
    assert list(opened.paths.staging.iterdir()) == []
    with pytest.raises(RecordNotFoundError):
        archive.fixity.take_good_copy("0" * 64, made, "")
    reader = open_archive(opened.paths.root, read_only=True)
    try:
        with pytest.raises(ReadOnlyArchiveError):
            Fixity(reader).take_good_copy(path.name, made, "")
        assert not Fixity(reader).work(1.0)
    finally:
        reader.close()


def test_every_original_is_checked_within_ninety_days(opened: OpenedArchive) -> None:
    """Two years of days, each with a slice's worth of idle time now and then."""
    start = datetime.now(UTC)
    store, longest = opened.store, timedelta()
    for day in range(0, 730, 5):
        today = (start + timedelta(days=day)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        with store.writing() as session:
            began = fixity_rounds.round_to_work_at(session, today)
            if began is not None:
                change = Change(session)
                left = fixity_rounds.left_in_round(session, began, today, 1)
                found = [fixity_rounds.Found(one.sha256, today, CheckResult.GOOD) for one in left]
                fixity_rounds.note_found(change, began, found)
                if not left:
                    fixity_rounds.finish_round(change, began)
            oldest = session.execute(
                fixity_rounds.joined(fixity_rounds.last_checked(today).label("at"))
            ).all()
        then = min(datetime.fromisoformat(row.at) for row in oldest)
        if day > 30:
            longest = max(longest, start + timedelta(days=day) - then)
    assert timedelta(days=55) < longest <= timedelta(days=90)
