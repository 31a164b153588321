"""Backups made, restored and opened through the archive's own front door."""

from pathlib import Path

import pytest

from db import Archive
from db.errors import ArchiveExistsError, BackupError
from db.model import RecordType
from db.usecases.backup_archive import backup_archive
from db.usecases.open_archive import open_archive
from db.usecases.restore_archive import restore_archive
from tests.db.usecases.opened_sample import opened_sample


def test_a_restored_archive_shows_the_same(tmp_path: Path) -> None:
    (tmp_path / "копии").mkdir()
    with opened_sample(tmp_path) as (opened, sample):
        backup = backup_archive(opened, tmp_path / "копии")
        assert backup.parent == tmp_path / "копии"
        with Archive(opened) as archive, Archive.restore(backup, tmp_path / "R.archive") as again:
            assert again.read_only_reason is None
            assert again.info == archive.info
            assert again.counts() == archive.counts()
            for record_type in (RecordType.RESOLUTION, RecordType.PERSON):
                ids = archive.record_ids(record_type)
                assert again.record_ids(record_type) == ids
                assert again.rows(record_type, ids) == archive.rows(record_type, ids)
            assert again.meeting(sample.first) == archive.meeting(sample.first)
            assert again.verify(full=True).ok


def test_an_archive_open_for_reading_can_be_backed_up(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        second = open_archive(opened.paths.root, read_only=True)
        try:
            assert backup_archive(second, tmp_path / "b").is_dir()
        finally:
            second.close()


def test_what_is_there_is_never_replaced(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, _sample):
        backup = backup_archive(opened, tmp_path / "b")
        with pytest.raises(ArchiveExistsError):
            restore_archive(backup, opened.paths.root)
        with pytest.raises(BackupError):
            restore_archive(opened.paths.root, tmp_path / "R.archive")
        assert not (tmp_path / "R.archive").exists()
