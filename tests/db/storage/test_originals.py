"""Originals arrive byte-exact, once, and are refused with a reason."""

import errno
import hashlib
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.errors import StorageFailedError, UnreadableFileError
from db.model import new_id
from db.paths import ArchivePaths
from db.storage.originals import (
    StoredOriginal,
    clear_staging,
    media_type,
    printable_name,
    settle,
    take_in,
    unsettled,
)
from db.storage.originals_together import take_in_together
from tests.db.dying import dies_at

LIMIT = 4 << 20

_TAKE_IN = """
from db.paths import ArchivePaths
from db.storage.originals import take_in

take_in(ArchivePaths(Path(sys.argv[1])), Path(sys.argv[2]), 1 << 20)
"""


@pytest.fixture
def paths(tmp_path: Path) -> ArchivePaths:
    """The folders of an archive, without a database."""
    found = ArchivePaths(tmp_path / "a.archive")
    for folder in (found.originals, found.staging):
        folder.mkdir(parents=True)
    return found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(data=st.binary(min_size=1, max_size=5000))
def test_bytes_come_back_as_they_were(paths: ArchivePaths, data: bytes) -> None:
    source = paths.root / new_id()
    source.write_bytes(data)
    original = take_in(paths, source, LIMIT)
    assert original.sha256 == hashlib.sha256(data).hexdigest()
    assert original.size == len(data)
    assert paths.original(original.sha256).read_bytes() == data
    settle(paths, original.sha256)
    assert not list(paths.staging.iterdir())


def test_a_large_file_is_streamed(paths: ArchivePaths) -> None:
    source = paths.root / "large.bin"
    source.write_bytes(os.urandom(3 << 20) + b"end")
    original = take_in(paths, source, LIMIT)
    assert paths.original(original.sha256).read_bytes() == source.read_bytes()


def test_an_original_cannot_be_written_to(paths: ArchivePaths) -> None:
    source = paths.root / "a.txt"
    source.write_text("a")
    stored = paths.original(take_in(paths, source, LIMIT).sha256)
    assert stat.S_IMODE(stored.stat().st_mode) == 0o444
    assert stored.parent.parent.parent == paths.originals


def test_the_same_bytes_are_stored_once(paths: ArchivePaths) -> None:
    source = paths.root / "a.txt"
    source.write_text("a")
    first = take_in(paths, source, LIMIT)
    inode = paths.original(first.sha256).stat().st_ino
    assert take_in(paths, source, LIMIT) == first
    assert paths.original(first.sha256).stat().st_ino == inode


def test_a_damaged_original_is_reported_and_never_repaired(paths: ArchivePaths) -> None:
    source = paths.root / "a.txt"
    source.write_text("a")
    stored = paths.original(take_in(paths, source, LIMIT).sha256)
    settle(paths, stored.name)
    stored.chmod(0o644)
    stored.write_text("b")
    with pytest.raises(StorageFailedError):
        take_in(paths, source, LIMIT)
    assert stored.read_text() == "b"
    assert not list(paths.staging.iterdir())


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("missing", "file_missing"),
        ("folder", "file_is_folder"),
        ("empty", "file_empty"),
        ("large", "file_too_large"),
        ("pipe", "file_unreadable"),
        ("loop", "file_unreadable"),
        ("dangling", "file_missing"),
    ],
)
def test_a_file_that_cannot_be_taken_is_refused(paths: ArchivePaths, name: str, code: str) -> None:
    (paths.root / "folder").mkdir()
    (paths.root / "empty").touch()
    with (paths.root / "large").open("wb") as file:
        file.truncate(LIMIT + 1)
    os.mkfifo(paths.root / "pipe")
    (paths.root / "loop").symlink_to(paths.root / "loop")
    (paths.root / "dangling").symlink_to(paths.root / "nowhere")
    with pytest.raises(UnreadableFileError) as caught:
        take_in(paths, paths.root / name, LIMIT)
    assert caught.value.code == code
    assert caught.value.params["name"] == name
    assert not list(paths.staging.iterdir())
    assert not list(paths.originals.iterdir())


def test_a_name_that_is_no_text_is_made_printable(paths: ArchivePaths) -> None:
    source = Path(os.fsdecode(os.fsencode(paths.root) + b"/\xcf\xf0\xee.txt"))
    source.write_text("a")
    original = take_in(paths, source, LIMIT)
    assert original.filename.encode()
    assert original.filename == printable_name(source) == "\ufffd\ufffd\ufffd.txt"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.TXT", "text/plain"),
        ("a.pdf", "application/pdf"),
        ("a.b.htm", "text/html"),
        ("a", "application/octet-stream"),
        ("a.xyz", "application/octet-stream"),
    ],
)
def test_the_media_type_follows_the_name(name: str, expected: str) -> None:
    assert media_type(name) == expected


def test_dying_at_any_step_leaves_a_whole_original_or_none(paths: ArchivePaths) -> None:
    for step in range(50):
        source = paths.root / f"{step}.txt"
        data = f"file {step} ".encode() * 20_000
        source.write_bytes(data)
        died = dies_at(step, _TAKE_IN, paths.root, source, also="os.remove")
        clear_staging(paths, lambda _: False)
        assert not list(paths.staging.iterdir())
        for stored in paths.originals.rglob("*"):
            if stored.is_file():
                assert hashlib.sha256(stored.read_bytes()).hexdigest() == stored.name
        again = take_in(paths, source, LIMIT)
        assert paths.original(again.sha256).read_bytes() == data
        settle(paths, again.sha256)
        if not died:
            assert step > 4
            return
    pytest.fail("the file was never taken in")


def _one(paths: ArchivePaths, source: Path) -> StoredOriginal:
    return take_in(paths, source, LIMIT)


def _among_others(paths: ArchivePaths, source: Path) -> StoredOriginal:
    (original,) = take_in_together(paths, [(source, None)], LIMIT)
    assert isinstance(original, StoredOriginal)
    return original


@pytest.mark.parametrize("take", [_one, _among_others])
def test_folders_that_a_dead_program_made_are_forced_to_the_disk(
    paths: ArchivePaths,
    monkeypatch: pytest.MonkeyPatch,
    take: Callable[[ArchivePaths, Path], StoredOriginal],
) -> None:
    source = paths.root / "a.txt"
    source.write_text("a")
    stored = paths.original(hashlib.sha256(b"a").hexdigest())
    stored.parent.mkdir(parents=True)  # it died before it forced them out
    forced: set[int] = set()
    force = os.fsync

    def note(handle: int) -> None:
        forced.add(os.fstat(handle).st_ino)
        force(handle)

    monkeypatch.setattr(os, "fsync", note)
    take(paths, source)
    parents = (stored.parent, stored.parent.parent, paths.originals)
    assert {folder.stat().st_ino for folder in parents} <= forced


def test_an_original_that_nobody_was_promised_goes_at_the_next_opening(paths: ArchivePaths) -> None:
    source = paths.root / "a.txt"
    source.write_bytes(b"text")
    stored = take_in(paths, source, LIMIT)
    assert unsettled(paths) == {stored.sha256}
    assert clear_staging(paths, lambda _: False) == 1
    assert not paths.original(stored.sha256).exists()
    assert unsettled(paths) == frozenset()


def test_an_original_with_a_row_stays_whenever_the_program_died(paths: ArchivePaths) -> None:
    source = paths.root / "a.txt"
    source.write_bytes(b"text")
    stored = take_in(paths, source, LIMIT)
    assert clear_staging(paths, lambda digest: digest == stored.sha256) == 0
    assert paths.original(stored.sha256).read_bytes() == b"text"
    assert unsettled(paths) == frozenset()
    take_in(paths, source, LIMIT)
    assert unsettled(paths) == frozenset()


def test_folders_that_were_lost_because_they_were_empty_are_made_again(paths: ArchivePaths) -> None:
    paths.staging.rmdir()
    assert unsettled(paths) == frozenset()
    clear_staging(paths, lambda _: False)
    assert paths.staging.is_dir()


@pytest.mark.parametrize("has_links", [True, False])
def test_what_nobody_was_promised_is_noted_by_a_second_name_or_an_empty_file(
    paths: ArchivePaths, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    def refuse(*_places: Path) -> None:
        raise PermissionError(errno.EPERM, "no links on this file system")

    if not has_links:
        monkeypatch.setattr(os, "link", refuse)
    source = paths.root / "a.txt"
    source.write_text("a")
    (stored,) = take_in_together(paths, [(source, None)], LIMIT)
    assert isinstance(stored, StoredOriginal)
    note, place = paths.staging / stored.sha256, paths.original(stored.sha256)
    assert [*paths.staging.iterdir()] == [note]
    assert note.samefile(place) == has_links
    assert (note.stat().st_size == 0) != has_links
    settle(paths, stored.sha256)
    assert place.read_text() == "a"
    assert place.stat().st_nlink == 1
