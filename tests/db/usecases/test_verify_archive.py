"""Verification of archives that are open, for reading only, or cannot be opened."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest

from db import Archive
from db.errors import ArchiveError
from db.model import RecordType
from db.model.drafts import MeetingDraft
from db.storage import instants
from db.usecases.open_archive import open_archive
from db.usecases.verify_archive import verify_archive, verify_unopened
from tests.db.usecases.opened_sample import opened_sample


def test_an_open_archive_is_verified(tmp_path: Path) -> None:
    seen: list[tuple[int | str, ...]] = []
    with opened_sample(tmp_path) as (opened, _sample):
        report = verify_archive(opened, full=True, progress=lambda *step: seen.append(step))
    assert report.ok, report.problems
    assert seen
    assert all(int(step[0]) <= int(step[1]) for step in seen)


def test_an_archive_open_for_reading_is_verified(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        second = open_archive(opened.paths.root)
        try:
            assert second.read_only_reason is not None
            assert verify_archive(second, full=True).ok
        finally:
            second.close()


def test_a_ruin_is_reported(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        folder = opened.paths.root
    (folder / "archive.db").write_bytes(b"SQLite format 3\x00" + b"\xff" * 8000)
    with pytest.raises(ArchiveError) as refused:
        Archive.open(folder)
    report = verify_unopened(folder, refused.value)
    assert not report.ok
    assert [problem.kind for problem in report.problems] == ["database_unreadable"]
    assert report.checked["originals"] == 3
    assert Archive.verify_unopened(folder, refused.value) == report


def test_a_clock_that_was_set_back_forges_nothing(
    recorded_archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Yesterday(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) - timedelta(days=1)

    monkeypatch.setattr(instants, "_LAST", [datetime.min.replace(tzinfo=UTC)])
    monkeypatch.setattr(instants, "datetime", Yesterday)
    (meeting,) = recorded_archive.record_ids(RecordType.MEETING)
    record = recorded_archive.history.read_draft(meeting)
    assert isinstance(record.draft, MeetingDraft)
    recorded_archive.history.save_draft(replace(record, draft=replace(record.draft, ordinal=77)))
    first, second = reversed(recorded_archive.history.versions(meeting))
    assert first.at > second.at
    for full in (True, False):
        report = recorded_archive.verify(full=full)
        assert report.ok, report.problems
        (remark,) = report.remarks
        step = recorded_archive.fixity.health().clock
        assert step is not None
        assert (remark.kind, remark.id) == ("clock_back", f"event {step.event}")
        assert remark.detail == f"{step.at} after {step.before}"


def test_a_log_in_order_and_clocks_a_few_seconds_apart_are_not_remarked(
    recorded_archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Earlier(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) - timedelta(seconds=40)

    monkeypatch.setattr(instants, "_LAST", [datetime.min.replace(tzinfo=UTC)])
    monkeypatch.setattr(instants, "datetime", Earlier)
    recorded_archive.fixity.note_verified(0)
    assert recorded_archive.verify().remarks == ()
    assert recorded_archive.fixity.health().clock is None
