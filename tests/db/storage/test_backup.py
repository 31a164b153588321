"""A backup is whole or is not there, whatever stops it."""

import hashlib
import signal
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.errors import BackupError, StorageFailedError
from db.model import RecordType
from db.paths import ArchivePaths
from db.progress import Cancelled
from db.storage import Store
from db.storage.backup import back_up, backup_name
from db.storage.engine import Access
from db.storage.manifest import read_manifest
from db.storage.restore import restore
from tests.db.dying import run_apart
from tests.db.sample_records import Rows
from tests.db.storage.backups import files, keep, made, sample_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An archive with a small council and its originals."""
    opened = sample_store(tmp_path)
    yield opened
    opened.close()


def test_the_manifest_says_what_is_there(store: Store, tmp_path: Path) -> None:
    backup = made(store, tmp_path / "b")
    manifest = read_manifest(backup)
    assert (manifest.uuid, manifest.title) == (store.info.uuid, "Архив")
    assert (manifest.counts["meeting"], manifest.counts["resolution"]) == (4, 4)
    assert manifest.event_head == 2
    present = files(backup)
    present.pop("manifest.json")
    assert {file.path: file.sha256 for file in manifest.files} == {
        path: hashlib.sha256(data).hexdigest() for path, data in present.items()
    }


def test_in_a_folder_it_is_named_after_archive_and_time(store: Store, tmp_path: Path) -> None:
    moment = datetime(2026, 11, 20, 14, 3, 7, tzinfo=UTC)
    assert backup_name(store.paths.root, moment) == "Совет-20261120-140307.archive-backup"
    folder = tmp_path / "копии"
    folder.mkdir()
    first, second = made(store, folder), made(store, folder)
    assert first.parent == second.parent == folder
    assert first != second
    assert first.name.startswith("Совет-")
    assert {path.name for path in folder.iterdir()} == {first.name, second.name}


def test_the_archives_own_folder_for_backups_is_a_good_place(store: Store) -> None:
    assert made(store, store.paths.backups).is_dir()


@pytest.mark.parametrize(
    ("destination", "detail"),
    [
        ("file", "exists"),
        ("missing/b", "parent_missing"),
        ("Совет.archive/originals", "inside_archive"),
        ("Совет.archive/b", "inside_archive"),
        ("link", "exists"),
    ],
)
def test_a_bad_place_is_refused(
    store: Store, tmp_path: Path, destination: str, detail: str
) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(BackupError) as refused:
        made(store, tmp_path / destination)
    assert refused.value.params["detail"] == detail
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


def test_a_damaged_original_stops_the_backup(store: Store, tmp_path: Path) -> None:
    path = next(path for path in store.paths.originals.rglob("*") if path.is_file())
    data = path.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    with pytest.raises(BackupError) as changed:
        made(store, tmp_path / "b")
    assert changed.value.params == {
        "path": str(tmp_path / "b"),
        "detail": "original_changed",
        "file": path.name,
    }
    path.unlink()
    with pytest.raises(BackupError) as missing:
        made(store, tmp_path / "b")
    assert missing.value.params["detail"] == "original_missing"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["Совет.archive"]


def test_a_stopped_backup_leaves_nothing(store: Store, tmp_path: Path) -> None:
    for wish in range(1, 9):
        calls = 0

        def stop(done: int, total: int, what: str = "") -> None:
            nonlocal calls
            calls += 1
            if calls == wish:  # noqa: B023 - called within the same turn
                raise Cancelled

        with pytest.raises(Cancelled):
            back_up(store.paths, Access.QUERY, tmp_path / "b", stop)
        assert sorted(p.name for p in tmp_path.iterdir()) == ["Совет.archive"]


def test_a_killed_backup_leaves_nothing_at_its_place(store: Store, tmp_path: Path) -> None:
    former = made(store, tmp_path / "former")
    before = files(former)
    program = (
        "import os, sys, signal; from pathlib import Path;"
        "from db.paths import ArchivePaths; from db.storage.backup import back_up;"
        "from db.storage.engine import Access\n"
        "def die(done, total, what=''):\n"
        "    if done == 1: os.kill(os.getpid(), signal.SIGKILL)\n"
        "back_up(ArchivePaths(Path(sys.argv[1])), Access.QUERY, Path(sys.argv[2]), die)"
    )
    assert run_apart(program, store.paths.root, tmp_path / "b") == -signal.SIGKILL
    assert not (tmp_path / "b").exists()
    assert files(former) == before
    assert made(store, tmp_path / "b").is_dir()


def test_records_may_be_added_while_it_is_made(store: Store, tmp_path: Path) -> None:
    added = False

    def add(done: int, total: int, what: str = "") -> None:
        nonlocal added
        if not added:
            added = True
            with store.writing() as session:
                Rows(session).authority(RecordType.PLACE, "ru:Гянджа")

    backup = back_up(store.paths, Access.QUERY, tmp_path / "b", add)
    restore(backup, tmp_path / "R.archive")
    assert added


@pytest.mark.parametrize("letters", [29, 101, 112, 120])
def test_an_archive_with_a_long_name_is_backed_up(tmp_path: Path, letters: int) -> None:
    """Names are counted in bytes: a Cyrillic letter has two, and a file system takes 255."""
    paths = ArchivePaths(tmp_path / f"1{'Ж' * letters}.archive")
    (tmp_path / "b").mkdir()
    store = Store.create(paths, "Архив")
    try:
        target = made(store, tmp_path / "b")
        kept = keep(store)
    finally:
        store.close()
    assert kept.made is not None
    for name in (target.name, kept.made.name):
        assert name.startswith("1" + "Ж" * min(letters, 29) + "-")
    assert not [path for path in paths.backups.iterdir() if path.name.startswith(".")]


def test_a_name_that_the_disk_refuses_is_said(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StorageFailedError):
        made(store, tmp_path / ("Ж" * 200))
