"""An automatic backup: made where something changed, sharing originals, whole whatever happens."""

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.errors import ArchiveError, StorageFullError
from db.paths import ArchivePaths
from db.progress import Cancelled
from db.storage import Store
from db.storage.backup_files import files_of
from db.storage.backups.known import known_backups
from db.storage.chain import head
from db.storage.manifest import read_manifest
from db.storage.restore import restore
from tests.db.sample_records import Rows
from tests.db.small_disk import small_disk
from tests.db.storage.backups import add_document, add_place, due, dump, files, keep, sample_store

#: ``BACKUPS=100`` in the environment makes the run of a release.
BACKUPS = int(os.environ.get("BACKUPS", "10"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An archive with a small council and its originals."""
    opened = sample_store(tmp_path)
    yield opened
    opened.close()


def test_it_is_made_once_and_again_only_after_a_change(store: Store) -> None:
    assert due(store)
    first = keep(store)
    assert first.made is not None
    assert first.check is not None
    assert first.check.ok
    assert first.copied == 3
    assert not due(store)
    assert keep(store).made is None
    add_place(store, "Гянджа")
    assert due(store)
    second = keep(store)
    assert second.made not in {None, first.made}
    assert second.copied == 0
    assert [one.automatic for one in known_backups(store.paths.backups)] == [True, True]


def test_its_list_says_where_the_log_ended_and_shares_the_originals(store: Store) -> None:
    made = keep(store).made
    assert made is not None
    listed = read_manifest(made)
    with store.reading() as session:
        assert listed.head == str(head(session))
    assert {path.name for path in made.iterdir()} == {
        *("archive.db", "README.txt", "manifest.json", "verified.json")
    }
    assert all(listed.place_of(made, file).is_file() for file in files_of(made, listed))
    assert listed.original_totals()[0] == 3
    assert files(store.paths.backups / "originals") == files(store.paths.originals)


def test_a_backup_can_be_restored_and_is_the_same(store: Store, tmp_path: Path) -> None:
    made = keep(store).made
    assert made is not None
    restore(made, tmp_path / "R.archive")
    assert dump(ArchivePaths(tmp_path / "R.archive")) == dump(store.paths)
    assert files(tmp_path / "R.archive" / "originals") == files(store.paths.originals)


def test_random_archives_come_back_from_their_backups(tmp_path: Path) -> None:
    chance = random.Random(20261128)
    letters = "абвгдеёжзəğıİçşöü abcdef\n"
    store = Store.create(ArchivePaths(tmp_path / "A.archive"), "Архив")
    expected: dict[Path, tuple[list[str], dict[str, bytes]]] = {}
    try:
        for number in range(BACKUPS):
            for _ in range(chance.randrange(1, 5)):
                text = "".join(chance.choices(letters, k=chance.randrange(1, 300)))
                if chance.random() < 0.5:
                    add_place(store, f"{number} {text.strip() or 'a'}".replace("!", ""))
                else:
                    add_document(store, f"{number} {text}")
            made = keep(store, chance.choice([store.paths.backups, tmp_path / "second"])).made
            assert made is not None
            expected[made] = dump(store.paths), files(store.paths.originals)
            # Any that is still there, old or new, comes back as it was.
            one = chance.choice([path for path in expected if path.is_dir()])
            restored = ArchivePaths(tmp_path / "R.archive")
            restore(one, restored.root)
            assert (dump(restored), files(restored.originals)) == expected[one]
            shutil.rmtree(restored.root)
    finally:
        store.close()


def test_stopped_anywhere_it_leaves_the_former_one_and_goes_on_later(store: Store) -> None:
    former = keep(store).made
    assert former is not None
    before = files(former)
    add_document(store, "Ещё один документ.")
    for wish in range(1, 40):
        calls = 0

        def stop(done: int, total: int, what: str = "") -> None:
            nonlocal calls
            calls += 1
            if calls == wish:  # noqa: B023 - called within the same turn
                raise Cancelled

        try:
            keep(store, progress=stop)
        except Cancelled:
            assert files(former) == before
            assert due(store)
            continue
        break
    assert wish > 5
    assert not due(store)
    newest = known_backups(store.paths.backups)[0]
    assert newest.check is not None
    assert newest.check.ok


def test_killed_anywhere_it_leaves_the_former_one_and_goes_on_later(
    store: Store, tmp_path: Path
) -> None:
    former = keep(store).made
    assert former is not None
    before = files(former)
    add_document(store, "Ещё один документ.")
    program = (
        "import os, sys, signal; from pathlib import Path;"
        "from db.paths import ArchivePaths; from db.storage.engine import Access;"
        "from db.storage.backups.automatic import keep_backup\n"
        "calls = 0\n"
        "def die(done, total, what=''):\n"
        "    global calls\n"
        "    calls += 1\n"
        "    if calls == int(sys.argv[3]): os.kill(os.getpid(), signal.SIGKILL)\n"
        "paths = ArchivePaths(Path(sys.argv[1]))\n"
        "keep_backup(paths, Access.QUERY, paths.backups, sys.argv[2], die)"
    )
    for wish in (1, 3, 5, 7):
        done = subprocess.run(
            [sys.executable, "-c", program, str(store.paths.root), store.info.uuid, str(wish)],
            cwd=Path(__file__).parents[3],
            check=False,
        )
        assert done.returncode == -signal.SIGKILL
        assert files(former) == before
        restore(former, tmp_path / f"{wish}.archive")
    assert keep(store).check is not None
    assert not [path for path in store.paths.backups.iterdir() if path.name.startswith(".")]
    assert not list(store.paths.backups.rglob("*.unfinished"))


def test_older_ones_go_only_after_the_new_one_is_verified(store: Store) -> None:
    for number in range(8):
        add_place(store, f"Место {number}")
        keep(store)
    assert len(known_backups(store.paths.backups)) == 5
    manual = store.paths.backups / "mine.archive-backup"
    shutil.copytree(known_backups(store.paths.backups)[-1].path, manual)
    (store.paths.backups / "before-migration-0001-x.db").write_bytes(b"older")
    # A copy of a damaged record is kept, and nothing goes because of it.
    with store.writing() as session:
        session.connection().exec_driver_sql("UPDATE meeting SET theme = 'silent'")
        Rows(session).settle()
    add_place(store, "После")
    kept = keep(store)
    assert kept.check is not None
    assert not kept.check.ok
    assert kept.removed == 0
    assert len(known_backups(store.paths.backups)) == 7
    assert (store.paths.backups / "before-migration-0001-x.db").is_file()


def test_a_full_disk_leaves_what_is_there(store: Store, tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", 2) as disk:
        first = keep(store, disk / "b")
        assert first.made is not None
        before = files(first.made)
        add_place(store, "Шуша")
        filling = disk / "filling"
        filling.write_bytes(b"x" * (shutil.disk_usage(disk).free - 300_000))
        with pytest.raises(StorageFullError):
            keep(store, disk / "b")
        assert files(first.made) == before
        filling.unlink()
        assert keep(store, disk / "b").made is not None


def test_a_place_that_vanishes_in_the_middle_is_an_error_and_no_more(
    store: Store, tmp_path: Path
) -> None:
    place = tmp_path / "stick"
    gone = False

    def pull(done: int, total: int, what: str = "") -> None:
        nonlocal gone
        if not gone and what.startswith("originals/"):
            gone = True
            place.rename(tmp_path / "elsewhere")

    with pytest.raises(ArchiveError):
        keep(store, place, pull)
    assert gone
    assert keep(store, place).made is not None
