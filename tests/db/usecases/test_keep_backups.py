"""Backups through the archive's front door: two places, drills, and what verification says."""

import shutil
from pathlib import Path

import pytest

from db import Archive
from db.errors import BackupError
from db.model.backups import KeptBackup
from db.storage.history import Change
from db.usecases.keep_backups import Backups
from db.usecases.open_archive import OpenedArchive, open_archive
from db.usecases.verify_archive import verify_archive
from tests.db.usecases.opened_sample import opened_sample


def only(kept: object) -> KeptBackup:
    assert isinstance(kept, list)
    (one,) = kept
    assert isinstance(one, KeptBackup)
    return one


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.chmod(0o644)
    path.write_bytes(bytes(data))


def found(opened: OpenedArchive, second: Path | None = None) -> set[tuple[str, str]]:
    report = verify_archive(opened, full=True, second=second)
    assert report.ok == (not report.problems)
    return {(one.kind, one.id) for one in report.problems}


def events(opened: OpenedArchive) -> list[str]:
    return [one.what for one in Archive(opened).history.events()]


def test_a_second_place_that_vanishes_is_said_and_tried_again(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        backups, second = Backups(opened), tmp_path / "stick"
        second.mkdir()
        assert [kept.error for kept in backups.keep(second)] == [None, None]
        assert not backups.is_due(second)
        assert len(backups.known(second)) == 2
        second.rename(tmp_path / "away")
        assert backups.is_due(second)
        kept = only(backups.keep(second))
        assert isinstance(kept.error, BackupError)
        assert kept.error.params["detail"] == "place_unreachable"
        assert len(backups.known(second)) == 1
        assert not second.exists()
        (tmp_path / "away").rename(second)
        assert not backups.is_due(second)


def test_whoever_may_not_write_makes_none(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        reader = open_archive(opened.paths.root, read_only=True)
        try:
            assert not Backups(reader).is_due()
            assert list(Backups(reader).keep()) == []
        finally:
            reader.close()


def test_a_drill_proves_a_backup_and_is_noted(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        backups = Backups(opened)
        made = only(backups.keep()).made
        assert made is not None
        drill = backups.prove(made)
        assert drill.report.ok
        assert drill.report.checked["originals"] == drill.info.originals
        assert drill.info.check is not None
        assert drill.info.check.restored
        assert events(opened)[0] == "backup_proved"
        assert not backups.is_due()  # the note alone is nothing to back up
        look = Archive.look_into_backup(made)
        assert (look.info.title, look.info.uuid) == (opened.info.title, opened.info.uuid)
        assert look.info.counts["meeting"] == 4
        assert look.event_at
        assert not [path for path in opened.paths.backups.iterdir() if path.name.startswith(".")]


def test_a_drill_of_a_damaged_backup_says_so(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        backups = Backups(opened)
        made = only(backups.keep()).made
        assert made is not None
        flip(made / "archive.db")
        (problem,) = backups.prove(made).report.problems
        assert (problem.kind, problem.id) == ("backup_not_whole", made.name)
        assert "archive.db" in problem.detail
        info = backups.known()[0]
        assert info.check is not None
        assert not info.check.ok
        with pytest.raises(BackupError):
            Archive.prove_backup(tmp_path)


def test_another_archives_backup_is_proved_without_a_note(tmp_path: Path) -> None:
    other = Archive.create(tmp_path / "other.archive", "Другой")
    with other, opened_sample(tmp_path) as (opened, _sample):
        made = other.backup(tmp_path / "b")
        before = events(opened)
        assert Backups(opened).prove(made).report.ok
        assert events(opened) == before


def test_a_full_verification_reads_all_backups(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        second = tmp_path / "stick"
        second.mkdir()
        own, other = Backups(opened).keep(second)
        manual = Archive(opened).backup(opened.paths.backups)
        assert own.made is not None
        assert other.made is not None
        assert found(opened, second) == set()
        flip(other.made / "manifest.json")
        assert found(opened, second) == {("backup_unreadable", other.made.name)}
        assert found(opened) == set()
        flip(next(path for path in (own.place / "originals").rglob("*") if path.is_file()))
        assert found(opened) == {("backup_file_changed", own.made.name)}
        (own.made / "archive.db").unlink()
        (manual / "README.txt").unlink()
        assert found(opened) == {
            ("backup_file_missing", own.made.name),
            ("backup_file_missing", manual.name),
        }


def test_a_log_that_was_cut_is_found_by_its_backups(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        early = tmp_path / "early.db"
        shutil.copy(opened.paths.database, early)
        with opened.store.writing() as session:
            Change(session).event("archive_verified")
        made = Archive(opened).backup(opened.paths.backups)
        last = Archive.look_into_backup(made).info.event_head
        root = opened.paths.root
    (root / "archive.db").write_bytes(early.read_bytes())
    cut = open_archive(root)
    try:
        assert found(cut) == {("history_cut", f"event {last}")}
    finally:
        cut.close()
