"""An index in its folder: private, durable, rebuilt beside, shared by threads and processes."""

import json
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.errors import IndexBusyError
from db.model import IndexUnit, Query
from db.progress import Cancelled, silent
from db.search import Asked, DamagedIndexError, SearchIndex, UnsafeIndexFolderError
from db.search.folder import IndexFolder, IndexState
from tests.db.sample_units import found, put, unit


@pytest.fixture
def opened(folder: Path) -> Iterator[SearchIndex]:
    """An index on disk of three units at position 3."""
    index = SearchIndex(folder)
    index.rebuild([unit(n, f"совет номер {n}") for n in range(3)], 3, silent, "m2")
    yield index
    index.close()


def test_a_new_index_is_not_usable_until_it_is_built(folder: Path) -> None:
    index = SearchIndex(folder)
    assert not index.usable
    assert index.position == 0
    with pytest.raises(DamagedIndexError):
        index.find(Asked(Query("совет")))
    with pytest.raises(DamagedIndexError):
        index.apply([], 1)
    index.close()


def test_it_is_found_again_with_its_position(opened: SearchIndex, folder: Path) -> None:
    again = SearchIndex(folder)
    assert again.state is not None
    assert (again.position, again.state.witness) == (3, "m2")
    assert again.documents == 3
    assert found(again, "совет") == {"0", "1", "2"}
    again.close()


def test_another_process_sees_what_was_added(opened: SearchIndex, folder: Path) -> None:
    other = SearchIndex(folder)
    assert len(found(other, "совет")) == 3
    put(opened, unit(7, "совет"), unit(1, "иное"))
    assert found(other, "совет") == {"0", "2", "7"}
    assert other.position == 4
    other.close()


def test_a_batch_that_another_process_has_done_is_left_out(
    opened: SearchIndex, folder: Path
) -> None:
    other = SearchIndex(folder)
    other.apply([("m9", [unit(9, "совет")])], 5)
    opened.apply([("m9", [])], 4)
    assert opened.position == 5
    assert "9" in found(opened, "совет")
    other.close()


def test_the_folder_is_for_the_user_alone(opened: SearchIndex, folder: Path) -> None:
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(next(folder.glob("build-*")).stat().st_mode) == 0o700


def test_a_folder_that_others_may_write_to_is_emptied(opened: SearchIndex, folder: Path) -> None:
    folder.chmod(0o770)
    index = SearchIndex(folder)
    assert not index.usable
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list(folder.iterdir()) == []
    index.close()


def test_a_link_in_place_of_the_folder_is_refused(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    folder.parent.mkdir()
    folder.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UnsafeIndexFolderError):
        SearchIndex(folder)


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / "state.json").unlink(),
        lambda folder: (folder / "state.json").write_text("{}"),
        lambda folder: (folder / "state.json").write_text("\x00" * 50),
        lambda folder: (folder / "state.json").write_text("[" * 100_000),
        lambda folder: _edit(folder, format=0),
        lambda folder: _edit(folder, analyzer=0),
        lambda folder: _edit(folder, build="build-none"),
        lambda folder: _edit(folder, build="../build-x"),
        lambda folder: _edit(folder, position="many"),
        lambda folder: next(folder.glob("*/*.toc")).unlink(),
        lambda folder: next(folder.glob("*/*.toc")).write_bytes(b""),
        lambda folder: next(folder.glob("*/*.toc")).write_bytes(os.urandom(300)),
    ],
)
def test_a_damaged_or_old_index_is_not_used_and_can_be_rebuilt(
    opened: SearchIndex, folder: Path, damage: Callable[[Path], object]
) -> None:
    damage(folder)
    index = SearchIndex(folder)
    assert not index.usable
    index.rebuild([unit(1, "новый совет")], 9, silent)
    assert (index.usable, index.position, found(index, "совета")) == (True, 9, {"1"})
    index.close()


def _edit(folder: Path, **changes: object) -> None:
    state = json.loads((folder / "state.json").read_text())
    (folder / "state.json").write_text(json.dumps({**state, **changes}))


@pytest.mark.parametrize("cut", [0, 10, 100, 0.5, 0.9])
def test_a_segment_that_is_cut_short_is_noticed(
    opened: SearchIndex, folder: Path, cut: float
) -> None:
    segment = next(folder.glob("*/*.arr"))
    content = segment.read_bytes()
    segment.write_bytes(content[: int(cut * len(content)) if cut < 1 else int(cut)])
    index = SearchIndex(folder)
    with pytest.raises(DamagedIndexError):
        index.find(Asked(Query("совет")))
    assert not index.usable
    assert not index.refresh()  # although its table of contents is as good as before
    index.rebuild([unit(1, "новый совет")], 9, silent)
    assert found(index, "совета") == {"1"}
    index.close()


def test_a_segment_that_is_gone_is_noticed(opened: SearchIndex, folder: Path) -> None:
    next(folder.glob("*/*.arr")).unlink()
    index = SearchIndex(folder)
    assert index.refresh()
    assert not index.check()
    assert not index.usable
    index.close()


def test_a_good_index_passes_its_check(opened: SearchIndex, folder: Path) -> None:
    index = SearchIndex(folder)
    assert index.check()
    assert len(found(index, "совет")) == 3
    index.close()


def test_a_rebuild_that_is_cancelled_leaves_the_old_index(
    opened: SearchIndex, folder: Path
) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        if done >= 100:
            raise Cancelled

    with pytest.raises(Cancelled):
        opened.rebuild((unit(n, "другое") for n in range(500)), 99, stop)
    assert opened.position == 3
    assert len(found(opened, "совет")) == 3
    assert len(list(folder.glob("build-*"))) == 1


def test_a_rebuild_that_fails_leaves_no_lock(opened: SearchIndex) -> None:
    def failing() -> Iterator[IndexUnit]:
        yield unit(1, "слово")
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        opened.rebuild(failing(), 9, silent)
    put(opened, unit(8, "совет"))
    assert "8" in found(opened, "совет")


def test_a_failed_batch_changes_nothing_and_leaves_no_lock(opened: SearchIndex) -> None:
    broken = unit(5, "совет", position="second")
    with pytest.raises(TypeError):
        opened.apply([("m0", []), ("m5", [broken])], 4)
    assert opened.position == 3
    assert len(found(opened, "совет")) == 3
    opened.apply([("m0", [])], 4)
    assert found(opened, "совет") == {"1", "2"}


def test_a_writer_elsewhere_makes_it_busy(opened: SearchIndex, folder: Path) -> None:
    with IndexFolder(folder).writing(), pytest.raises(IndexBusyError):
        put(opened, unit(5, "совет"))
    put(opened, unit(5, "совет"))
    assert "5" in found(opened, "совет")


def test_threads_find_the_same_while_the_index_is_written(opened: SearchIndex) -> None:
    opened.rebuild([unit(n, f"совет {n % 7} общее слово") for n in range(200)], 3, silent)
    wrong: list[object] = []
    stop = threading.Event()

    def search() -> None:
        try:
            while not stop.is_set():
                total = opened.find(Asked(Query("общее слово", limit=5))).total
                if total != 200:
                    wrong.append(total)
        except Exception as error:  # noqa: BLE001 - whatever it is, the test shows it
            wrong.append(error)

    threads = [threading.Thread(target=search) for _ in range(3)]
    for thread in threads:
        thread.start()
    for position in range(4, 14):
        changed = position * 7 % 200
        opened.apply([(f"m{changed}", [unit(changed, "общее слово иначе")])], position)
    stop.set()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_no_descriptor_is_left_behind(opened: SearchIndex) -> None:
    here = Path("/proc/self/fd")
    if not here.exists():
        return
    found(opened, "совет")
    before = len(list(here.iterdir()))
    for number in range(20):
        put(opened, unit(number, "совет"))
        found(opened, "совет")
    assert len(list(here.iterdir())) <= before


def test_no_two_states_look_the_same_however_soon_they_follow(folder: Path) -> None:
    states, stamps = IndexFolder(folder), []
    for position in range(200):
        states.write_state(IndexState("build-x", position % 2))
        stamps.append(states.stamp())
    assert len(set(stamps)) == len(stamps)


BUILDER = """
import os, sys
from pathlib import Path
from db.progress import silent
from db.search import SearchIndex
from tests.db.sample_units import unit

def units():
    for number in range(100_000):
        if number == 400:
            print("half", flush=True)
            sys.stdin.readline()
        yield unit(number, "новое слово")

SearchIndex(Path(sys.argv[1])).rebuild(units(), 50, silent)
"""


def test_a_rebuild_that_is_killed_leaves_the_old_index(opened: SearchIndex, folder: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", BUILDER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "half\n"
    with pytest.raises(IndexBusyError):
        put(opened, unit(5, "совет"))
    process.kill()
    process.communicate()
    again = SearchIndex(folder)
    assert len(found(again, "совет")) == 3
    put(again, unit(5, "совет"))
    assert len(found(again, "совет")) == 4
    again.rebuild([unit(1, "совет")], 60, silent)
    assert len(list(folder.glob("build-*"))) == 1
    again.close()
