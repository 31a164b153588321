"""Backups through the archive's front door: two places, drills, and what verification says."""

import json
import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from db import Archive
from db.errors import BackupError
from db.model import VerifyReport
from db.model.backups import KeptBackup
from db.model.topics import LabelKind, TopicDraft, TopicLabel
from db.storage.history import Change
from db.storage.manifest import own_digest
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


def others(report: VerifyReport) -> list[tuple[str, str]]:
    return [(one.kind, one.id) for one in report.remarks if one.kind != "clock_back"]


def work(opened: OpenedArchive) -> None:
    with opened.store.writing() as session:
        Change(session).event("archive_verified")


def make_older(backup: Path) -> None:
    """Let a backup be as earlier programs made them: it does not tell where the archive lay."""
    list_of_files = backup / "manifest.json"
    data = json.loads(list_of_files.read_text(encoding="utf-8"))
    del data["origin"]
    list_of_files.chmod(0o644)
    list_of_files.write_text(json.dumps({**data, "digest": own_digest(data)}), encoding="utf-8")


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


def test_a_renamed_archive_keeps_its_second_place(tmp_path: Path) -> None:
    second, before, after = tmp_path / "stick", tmp_path / "A.archive", tmp_path / "Б.archive"
    second.mkdir()
    with Archive.create(before, "Архив") as archive:
        archive.backups.keep(second)
        ending = archive.info.uuid[-12:]
    before.rename(after)
    with Archive.open(after) as archive:
        assert len(archive.backups.known(second)) == 2
        assert not archive.backups.is_due(second)
        (place,) = second.iterdir()
        # A second one is there, of a time when the name was asked: both are known.
        shutil.copytree(place, second / f"Б-{ending}.backups")
        assert len(archive.backups.known(second)) == 3
        assert archive.backups.places(second)[1:] == (second / f"Б-{ending}.backups", place)
        archive.topics.make(TopicDraft((TopicLabel(LabelKind.PREFERRED, "ru", "новая"),)))
        kept = archive.backups.keep(second)
        assert [one.error for one in kept] == [None, None]
        assert kept[1].made is not None
        assert kept[1].made.parent.name == f"Б-{ending}.backups"
        assert not archive.backups.is_due(second)


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


@pytest.mark.parametrize("goes_on", [False, True])
def test_a_backup_of_another_copy_is_no_proof_of_a_cut_log(tmp_path: Path, goes_on: bool) -> None:
    second = tmp_path / "shared"
    second.mkdir()
    with opened_sample(tmp_path) as (opened, _sample):
        folder = tmp_path / "laptop" / opened.paths.root.name
        shutil.copytree(opened.paths.root, folder)
        work(opened)
        (place,) = Backups(opened).places(second)[1:]
        place.mkdir()
        made = Archive(opened).backup(place)
        assert found(opened, second) == set()
    copy = open_archive(folder)
    try:
        if goes_on:
            work(copy)
        kind = "other_line" if goes_on else "backup_ahead"
        for tells_where in (True, False):
            report = verify_archive(copy, full=True, second=second)
            assert report.ok, report.problems
            assert others(report) == [(kind, made.name)]
            if tells_where:
                make_older(made)
    finally:
        copy.close()


@pytest.mark.parametrize("goes_on", [False, True])
def test_a_log_that_was_cut_is_found_at_the_second_place_too(tmp_path: Path, goes_on: bool) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    with opened_sample(tmp_path) as (opened, _sample):
        early = tmp_path / "early.db"
        shutil.copy(opened.paths.database, early)
        work(opened)
        (place,) = Backups(opened).places(second)[1:]
        place.mkdir()
        made = Archive(opened).backup(place)
        last = Archive.look_into_backup(made).info.event_head
        root = opened.paths.root
    (root / "archive.db").write_bytes(early.read_bytes())
    cut = open_archive(root)
    try:
        if goes_on:
            work(cut)
        assert found(cut, second) == {("history_cut", f"event {last}")}
    finally:
        cut.close()


@pytest.mark.parametrize("goes_on", [False, True])
def test_what_is_newer_than_a_restored_backup_proves_no_cut(tmp_path: Path, goes_on: bool) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    with opened_sample(tmp_path) as (opened, _sample):
        early = Archive(opened).backup(tmp_path)
        work(opened)
        (place,) = Backups(opened).places(second)[1:]
        place.mkdir()
        made = Archive(opened).backup(place)
        root = opened.paths.root
    shutil.rmtree(root)
    Archive.restore(early, root).close()
    again = open_archive(root)
    try:
        if goes_on:
            work(again)
        report = verify_archive(again, full=True, second=second)
        assert report.ok, report.problems
        assert others(report) == [("other_line" if goes_on else "backup_ahead", made.name)]
        # What it has made since proves a cut as ever.
        work(again)
        later = Archive(again).backup(place)
        last = Archive.look_into_backup(later).info.event_head
        with again.store.writing() as session:
            session.execute(text("DELETE FROM event WHERE seq = :last"), {"last": last})
        assert ("history_cut", f"event {last}") in found(again, second)
    finally:
        again.close()
