"""Every folder of an archive has an index of its own, finds it again, and answers by no other."""

import os
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.model import Query, RecordType
from db.model.drafts import MeetingDraft
from db.paths import index_path, index_paths, indexes_root
from db.search import SearchIndex
from db.usecases.index_place import clear_indexes, forget_gone

_DAY = 86_400


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own for each test."""
    monkeypatch.setenv("COUNCIL_ARCHIVE_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What indexes were built from the records, by their folders' names."""
    seen: list[str] = []
    original = SearchIndex.rebuild

    def rebuild(self: SearchIndex, *args: object, **options: object) -> None:
        seen.append(self._folder.path.name if self._folder else "")
        original(self, *args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(SearchIndex, "rebuild", rebuild)
    return seen


@pytest.fixture
def first(recorded: Path, tmp_path: Path) -> Path:
    """The folder of an archive with one session."""
    return Path(shutil.copytree(recorded, tmp_path / "first.archive"))


@pytest.fixture
def opening() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def say(archive: Archive, theme: str) -> None:
    """Let the session have a theme."""
    (meeting,) = archive.record_ids(RecordType.MEETING)
    record = archive.history.read_draft(meeting)
    assert isinstance(record.draft, MeetingDraft)
    draft = replace(record.draft, themes={"ru": theme})
    archive.history.save_draft(replace(record, draft=draft))


def totals(archive: Archive, *words: str) -> list[int]:
    return [archive.search(Query(word)).total for word in words]


def settled(folder: Path, theme: str = "") -> str:
    """Bring the index of an archive up to date, with a theme if one is given; its name."""
    with Archive.open(folder) as archive:
        if theme:
            say(archive, theme)
        archive.wait_for_index()
        return index_path(archive.info.uuid, folder).name


def test_two_copies_open_at_once_never_answer_for_each_other(
    first: Path, tmp_path: Path, built: list[str], opening: ExitStack
) -> None:
    settled(first)
    built.clear()
    second = Path(shutil.copytree(first, tmp_path / "second.archive"))
    one, other = (opening.enter_context(Archive.open(folder)) for folder in (first, second))
    for number in range(3):
        mine, theirs = f"альфа{number}слово", f"бета{number}слово"
        say(one, mine)
        say(other, theirs)
        for archive, expected in ((one, [1, 0]), (other, [0, 1]), (one, [1, 0])):
            archive.wait_for_index()
            assert totals(archive, mine, theirs) == expected
            assert not archive.index_status().building
    assert len(built) == 1  # the copy was changed before its index began


def test_a_copied_folder_begins_with_a_copy_of_the_index(
    first: Path, tmp_path: Path, built: list[str], opening: ExitStack
) -> None:
    settled(first, "общее")
    built.clear()
    second = Path(shutil.copytree(first, tmp_path / "second.archive"))
    one, other = (opening.enter_context(Archive.open(folder)) for folder in (first, second))
    say(other, "бетаслово")
    other.wait_for_index()
    say(one, "альфаслово")
    one.wait_for_index()
    assert totals(other, "общее", "альфаслово", "бетаслово") == [0, 0, 1]
    assert totals(one, "общее", "альфаслово", "бетаслово") == [0, 1, 0]
    assert built == []


def test_a_copied_folder_tells_that_its_index_is_there(
    first: Path, tmp_path: Path, built: list[str], opening: ExitStack
) -> None:
    settled(first)
    built.clear()
    second = Path(shutil.copytree(first, tmp_path / "second.archive"))
    other, whole = opening.enter_context(Archive.open(second)), threading.Event()
    other.on_index_change(lambda status: whole.set() if not status.building else None)
    other.start_indexing()
    assert whole.wait(20)
    assert built == []


def test_a_restored_backup_beside_its_archive_is_built_once(
    first: Path, tmp_path: Path, built: list[str], opening: ExitStack
) -> None:
    (tmp_path / "backups").mkdir()
    one = opening.enter_context(Archive.open(first))
    backup = one.backup(tmp_path / "backups")
    say(one, "послекопии")
    one.wait_for_index()
    built.clear()
    other = opening.enter_context(Archive.restore(backup, tmp_path / "restored.archive"))
    for archive, expected in ((other, 0), (one, 1), (other, 0), (one, 1)):
        archive.wait_for_index()
        assert totals(archive, "послекопии") == [expected]
    assert built == [index_path(other.info.uuid, other.paths.root).name]


def test_an_index_of_other_records_answers_nothing_until_it_is_built(
    first: Path, tmp_path: Path, built: list[str]
) -> None:
    older = Path(shutil.copytree(first, tmp_path / "older.archive"))
    settled(first, "исчезнет")
    built.clear()
    shutil.rmtree(first)
    older.rename(first)  # as who puts a backup into the place of a folder
    with Archive.open(first) as archive:
        say(archive, "появится")  # as many changes as the other one had
        answer = archive.search(Query("исчезнет"))
        assert (answer.total, [one.code for one in answer.messages]) == (0, ["index_behind"])
        assert archive.index_status().building
        archive.wait_for_index()
        assert totals(archive, "исчезнет", "появится") == [0, 1]
    assert len(built) == 1


@pytest.mark.parametrize("place", ["renamed.archive", "elsewhere/deep/first.archive"])
def test_a_moved_folder_finds_its_index_again(
    first: Path, tmp_path: Path, built: list[str], place: str
) -> None:
    was = settled(first, "переезд")
    built.clear()
    moved = tmp_path / place
    moved.parent.mkdir(parents=True, exist_ok=True)
    first.rename(moved)
    with Archive.open(moved) as archive:
        assert not archive.index_status().building
        assert totals(archive, "переезд") == [1]
        names = [path.name for path in index_paths(archive.info.uuid)]
    assert names == [index_path(archive.info.uuid, moved).name] != [was]
    assert built == []


def test_a_folder_moved_to_another_disk_begins_with_its_index(
    first: Path, tmp_path: Path, built: list[str]
) -> None:
    settled(first, "переезд")
    built.clear()
    moved = Path(shutil.copytree(first, tmp_path / "moved.archive"))
    shutil.rmtree(first)
    with Archive.open(moved) as archive:
        archive.wait_for_index()
        assert totals(archive, "переезд") == [1]
    assert built == []


def test_of_a_moved_folder_and_its_copy_each_has_an_index(
    first: Path, tmp_path: Path, built: list[str], opening: ExitStack
) -> None:
    settled(first)
    built.clear()
    copied = Path(shutil.copytree(first, tmp_path / "copy.archive"))
    first.rename(tmp_path / "moved.archive")
    archives = [
        opening.enter_context(Archive.open(folder))
        for folder in (copied, tmp_path / "moved.archive")
    ]
    for number, archive in enumerate(archives):
        say(archive, f"слово{number}слово")
    for number, archive in enumerate(archives):
        archive.wait_for_index()
        assert totals(archive, "слово0слово", "слово1слово") == [number == 0, number == 1]
    assert len(index_paths(archives[0].info.uuid)) == 2
    assert built == []


def test_the_index_of_a_former_version_is_taken_over(first: Path, built: list[str]) -> None:
    name = settled(first, "прежнее")
    built.clear()
    own = indexes_root() / name
    (own / "place.json").unlink()
    own.rename(indexes_root() / name[:36])  # by the UUID alone
    with Archive.open(first) as archive:
        assert totals(archive, "прежнее") == [1]
    assert built == []
    assert [path.name for path in indexes_root().iterdir()] == [name]


def test_an_archive_for_reading_only_has_its_index_too(first: Path, built: list[str]) -> None:
    settled(first, "чтение")
    built.clear()
    with Archive.open(first, read_only=True) as archive:
        archive.wait_for_index()
        assert totals(archive, "чтение") == [1]
    assert built == []


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links")
def test_another_path_to_a_folder_is_the_same_folder(first: Path, tmp_path: Path) -> None:
    settled(first)
    link = tmp_path / "link.archive"
    link.symlink_to(first, target_is_directory=True)
    settled(link)
    assert len(list(indexes_root().iterdir())) == 1


def test_the_cache_keeps_no_index_of_what_is_gone(first: Path, tmp_path: Path) -> None:
    second = Path(shutil.copytree(first, tmp_path / "second.archive"))
    kept, gone = indexes_root() / settled(first), indexes_root() / settled(second)
    unknown = indexes_root() / "01a223a6-0000-7000-8000-000000000000"
    unknown.mkdir()
    (indexes_root() / ".going-1").mkdir()
    shutil.rmtree(second)
    assert clear_indexes() == 0  # it may only have been moved
    _age(indexes_root(), 8)
    assert clear_indexes() == 1
    assert set(indexes_root().iterdir()) == {kept, unknown}
    _age(indexes_root(), 91)
    assert clear_indexes() == 1
    assert set(indexes_root().iterdir()) == {kept}
    assert not gone.exists()
    with Archive.open(first) as archive:
        assert totals(archive, "порты") != [0]


def test_who_forgets_what_was_erased_forgets_copies_that_are_gone(
    first: Path, tmp_path: Path
) -> None:
    second = Path(shutil.copytree(first, tmp_path / "second.archive"))
    kept = indexes_root() / settled(first)
    settled(second)
    shutil.rmtree(second)
    (kept / "place.json").unlink()
    forget_gone(kept.name[:36], kept)
    assert list(indexes_root().iterdir()) == [kept]


def _age(folder: Path, days: int) -> None:
    then = time.time() - days * _DAY
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (then, then))
