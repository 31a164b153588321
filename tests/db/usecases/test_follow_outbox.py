"""The index follows the records, whoever writes them and whatever is killed."""

import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.errors import IndexBusyError
from db.model import IndexStatus, Query
from db.paths import ArchivePaths
from db.progress import Cancelled, silent
from db.search import Asked, DamagedIndexError
from db.search.folder import IndexFolder
from db.storage import Store
from db.usecases import feed_index, follow_outbox
from db.usecases.follow_outbox import OutboxFollower
from tests.db.usecases.sample_archive import add_session


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.create(ArchivePaths(tmp_path / "T.archive"), "T")
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "index"


@pytest.fixture
def follower(store: Store, folder: Path) -> Iterator[OutboxFollower]:
    made = OutboxFollower(store, folder)
    yield made
    made.close()


def total(follower: OutboxFollower, query: str) -> int:
    return follower.index.find(Asked(Query(query))).total


def same_as_records(follower: OutboxFollower, store: Store) -> bool:
    wanted = {unit.uid for unit in store.index_units(store.index_owners())}
    hits = follower.index.find(Asked(Query("", limit=100_000))).hits
    return {uid for uid, _score in hits} == wanted


def test_catching_up_takes_in_what_was_recorded(
    store: Store, follower: OutboxFollower, tmp_path: Path
) -> None:
    add_session(store, 1, "Принято решение о границе", scratch=tmp_path, speaker="Анна Вагина")
    assert follower.status().behind > 0
    follower.catch_up(silent)
    assert follower.status() == IndexStatus(
        behind=0, documents=len(list(store.index_units(store.index_owners()))), building=False
    )
    assert total(follower, "решения границы") == 1
    assert total(follower, "лицо:Вагиной") >= 1
    assert same_as_records(follower, store)
    add_session(store, 2, "Отложено", scratch=tmp_path)
    follower.catch_up(silent)
    assert same_as_records(follower, store)


def test_progress_counts_to_its_total_and_may_cancel(
    store: Store, follower: OutboxFollower, tmp_path: Path
) -> None:
    add_session(store, 1, "Решение", scratch=tmp_path)
    seen: list[tuple[int, int]] = []
    follower.catch_up(lambda done, total, what="": seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1] > 0

    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        follower.rebuild(stop)
    assert not follower.status().building
    assert same_as_records(follower, store)


def test_the_thread_follows_when_it_is_told(
    store: Store, follower: OutboxFollower, tmp_path: Path
) -> None:
    reached = threading.Event()
    follower.on_change(lambda status: reached.set() if follower.index.documents else None)
    follower.start()
    add_session(store, 1, "Решение о границе", scratch=tmp_path)
    follower.notify()
    assert reached.wait(20)
    follower.catch_up(silent)
    assert total(follower, "граница") == 1


def test_the_thread_notices_by_itself_what_another_process_wrote(
    store: Store, follower: OutboxFollower, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follow_outbox, "_POLL", 0.05)
    reached = threading.Event()
    follower.on_change(lambda status: reached.set() if follower.index.documents else None)
    follower.start()
    other = Store.open(store.paths, read_only=False)
    writer = other if other.read_only_reason is None else store
    add_session(writer, 1, "Решение", scratch=tmp_path)
    other.close()
    assert reached.wait(20)


def test_it_waits_while_another_process_holds_the_index(
    store: Store, follower: OutboxFollower, folder: Path, tmp_path: Path
) -> None:
    add_session(store, 1, "Решение", scratch=tmp_path)
    held, free = threading.Event(), threading.Event()

    def hold() -> None:
        with IndexFolder(folder).writing():
            held.set()
            free.wait(10)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(10)
    threading.Timer(0.4, free.set).start()
    follower.catch_up(silent)
    thread.join()
    assert same_as_records(follower, store)


def test_it_gives_up_after_a_while(
    store: Store,
    follower: OutboxFollower,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(feed_index, "_PATIENCE", 0.3)
    add_session(store, 1, "Решение", scratch=tmp_path)
    with IndexFolder(folder).writing(), pytest.raises(IndexBusyError):
        follower.catch_up(silent)


def test_an_index_of_another_copy_of_the_archive_is_built_anew(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    add_session(store, 1, "Решение о воде", scratch=tmp_path)
    first = OutboxFollower(store, folder)
    first.catch_up(silent)
    first.close()
    other = Store.create(ArchivePaths(tmp_path / "U.archive"), "U")
    add_session(other, 1, "Решение о границе", scratch=tmp_path)
    second = OutboxFollower(other, folder)
    second.catch_up(silent)
    assert (total(second, "вода"), total(second, "граница")) == (0, 1)
    assert same_as_records(second, other)
    second.close()
    other.close()


def test_an_index_that_is_ahead_of_its_records_is_built_anew(
    store: Store, follower: OutboxFollower, tmp_path: Path
) -> None:
    add_session(store, 1, "Решение", scratch=tmp_path)
    follower.catch_up(silent)
    follower.index.apply([("x", [])], 10_000)
    follower.catch_up(silent)
    assert follower.index.position == store.outbox_head()
    assert same_as_records(follower, store)


@pytest.mark.parametrize("part", ["toc", "arr"])
@pytest.mark.parametrize("size", [0, 40, 5000])
def test_a_damaged_index_is_built_anew(
    store: Store, follower: OutboxFollower, folder: Path, tmp_path: Path, part: str, size: int
) -> None:
    add_session(store, 1, "Решение", scratch=tmp_path)
    follower.catch_up(silent)
    next(folder.glob(f"*/*.{part}")).write_bytes(b"\x00" * size)
    again = OutboxFollower(store, folder)
    again.catch_up(silent)
    assert same_as_records(again, store)
    again.close()


def test_the_thread_builds_an_index_anew_that_a_search_found_damaged(
    store: Store, follower: OutboxFollower, folder: Path, tmp_path: Path
) -> None:
    add_session(store, 1, "Решение", scratch=tmp_path)
    follower.catch_up(silent)
    next(folder.glob("*/*.arr")).write_bytes(b"")
    again = OutboxFollower(store, folder)
    built = threading.Event()
    with pytest.raises(DamagedIndexError):
        total(again, "решение")
    again.on_change(lambda status: built.set() if not status.building else None)
    again.start()
    assert built.wait(20)
    assert same_as_records(again, store)
    again.close()


def test_what_another_process_took_in_is_told_of(
    store: Store, follower: OutboxFollower, folder: Path, tmp_path: Path
) -> None:
    follower.catch_up(silent)
    told: list[IndexStatus] = []
    follower.on_change(told.append)
    add_session(store, 1, "Решение", scratch=tmp_path)
    other = OutboxFollower(store, folder)
    other.catch_up(silent)
    follower.catch_up(silent)
    assert told == [other.status()]
    follower.catch_up(silent)
    assert len(told) == 1
    other.close()


def test_a_folder_of_somebody_else_is_not_used(store: Store, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    folder.parent.mkdir()
    folder.symlink_to(tmp_path / "theirs")
    add_session(store, 1, "Решение", scratch=tmp_path)
    follower = OutboxFollower(store, folder)
    follower.catch_up(silent)
    assert same_as_records(follower, store)
    assert list((tmp_path / "theirs").iterdir()) == []
    follower.close()


CHILD = """
import sys
from pathlib import Path
from db.paths import ArchivePaths
from db.progress import silent
from db.storage import Store
from db.usecases import feed_index, follow_outbox

feed_index._BATCH = 2
store = Store.open(ArchivePaths(Path(sys.argv[1])), read_only=True)
follower = follow_outbox.OutboxFollower(store, Path(sys.argv[2]))
follower.on_change(lambda status: print("moved", flush=True))
follower.catch_up(silent)
while True:
    follower.rebuild(silent)
"""


@pytest.mark.parametrize("kill_at", range(6))
def test_after_a_kill_at_any_moment_search_equals_the_records(
    store: Store, folder: Path, tmp_path: Path, kill_at: int
) -> None:
    for number in range(6):
        add_session(store, number, f"Решение {number}", "Второе", scratch=tmp_path)
    chance = random.Random(kill_at)
    process = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(store.paths.root), str(folder)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    )
    assert process.stdout is not None
    for _ in range(kill_at + 1):
        assert process.stdout.readline() == b"moved\n"
    try:
        process.wait(timeout=chance.random() * 0.05)
    except subprocess.TimeoutExpired:
        process.kill()
    process.communicate()
    follower = OutboxFollower(store, folder)
    follower.catch_up(silent)
    assert same_as_records(follower, store)
    assert total(follower, "второго") == 6
    follower.close()


def test_an_index_that_has_all_records_rests_until_it_is_asked(
    store: Store, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follow_outbox, "_POLL", 0.01)
    add_session(store, 1, "Решение", scratch=tmp_path)
    before = OutboxFollower(store, folder)
    before.catch_up(silent)
    status = before.status()
    before.close()
    follower = OutboxFollower(store, folder)
    reached = threading.Event()
    follower.on_change(lambda _status: reached.set())
    follower.start()
    assert follower.status() == status
    assert not follower.is_open
    add_session(store, 2, "Отложено", scratch=tmp_path)
    follower.notify()
    assert reached.wait(20)
    follower.catch_up(silent)
    assert same_as_records(follower, store)
    follower.close()
