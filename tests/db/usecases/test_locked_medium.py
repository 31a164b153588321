"""An archive on a medium that cannot be written to is read in full, and stays as it is."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Archive
from db.errors import ReadOnlyArchiveError
from db.model import Query, RecordType
from tests.db.small_disk import small_disk
from tests.db.usecases.councils import RUSSIAN, session_text, take_in

#: What the window has tables of.
LISTED = (
    RecordType.MEETING, RecordType.RESOLUTION, RecordType.PERSON, RecordType.INSTITUTION,
    RecordType.INSTRUMENT, RecordType.DOCUMENT,
)  # fmt: skip


def tree(folder: Path) -> dict[str, tuple[int, int, int, bytes]]:
    """Every entry with its mode, size, time of change and bytes."""
    found = {}
    for path in [folder, *folder.rglob("*")]:
        status = path.lstat()
        content = path.read_bytes() if path.is_file() else b""
        found[str(path.relative_to(folder))] = (
            status.st_mode, status.st_size if content else 0, status.st_mtime_ns, content,
        )  # fmt: skip
    return found


@pytest.fixture
def medium(tmp_path: Path) -> Iterator[Path]:
    """An archive of two sessions on a disk that is read-only, as a CD is."""
    with small_disk(tmp_path / "disk", megabytes=8) as disk:
        with Archive.create(disk / "A.archive", "Архив") as archive:
            take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
            take_in(archive, tmp_path, "third.txt", session_text(3), accept=True)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        yield disk / "A.archive"


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """An archive all of whose files and folders were made read-only."""
    with Archive.create(tmp_path / "A.archive", "Архив") as archive:
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        take_in(archive, tmp_path, "third.txt", session_text(3), accept=True)
    every = [tmp_path / "A.archive", *(tmp_path / "A.archive").rglob("*")]
    for path in every:
        path.chmod(path.stat().st_mode & ~0o222)
    yield tmp_path / "A.archive"
    for path in every:
        path.chmod(path.stat().st_mode | 0o200)


def _read_all_of(archive: Archive, scratch: Path) -> None:
    """Everything that a reader does."""
    for record_type in LISTED:
        ids = archive.record_ids(record_type)
        assert set(archive.rows(record_type, ids)) == set(ids)
    meetings = archive.record_ids(RecordType.MEETING)
    assert len(meetings) == 2
    shown = [archive.meeting(one) for one in meetings]
    document = shown[0].documents[0].id
    assert archive.document(document).paragraphs
    archive.start_indexing()
    archive.wait_for_index()
    assert archive.index_status().behind == 0
    found = archive.search(Query("портов", facets=True))
    assert found.total > 0
    assert found.facets
    scratch.mkdir()
    assert archive.export_original(document, scratch).read_bytes()
    assert archive.history.versions(meetings[0])
    assert archive.history.events()
    report = archive.verify(full=True)
    assert report.ok, report.problems
    backup = archive.backup(scratch)
    with Archive.restore(backup, scratch / "restored.archive") as restored:
        assert restored.counts() == archive.counts()


@pytest.mark.parametrize("asked", [False, True], ids=["for changing", "for reading"])
def test_a_read_only_disk_is_read_in_full_and_never_written(
    medium: Path, tmp_path: Path, asked: bool
) -> None:
    before = tree(medium)
    with Archive.open(medium, read_only=asked) as archive:
        assert archive.read_only_reason is not None
        assert archive.read_only_reason.code == ("asked_for" if asked else "folder_read_only")
        _read_all_of(archive, tmp_path / "out")
        with pytest.raises(ReadOnlyArchiveError):
            archive.history.bin(archive.record_ids(RecordType.MEETING)[0], 1, "")
        with pytest.raises(ReadOnlyArchiveError):
            archive.import_documents([tmp_path / "first.txt"])
    assert tree(medium) == before


def test_read_only_files_are_read_in_full_and_never_written(locked: Path, tmp_path: Path) -> None:
    before = tree(locked)
    # Root writes to whatever it likes: it asks for reading.
    with Archive.open(locked, read_only=not os.getuid()) as archive:
        assert archive.read_only_reason is not None
        _read_all_of(archive, tmp_path / "out")
    assert tree(locked) == before
