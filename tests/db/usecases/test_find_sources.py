"""Which files of folders are taken."""

import os
from pathlib import Path

import pytest

from db.usecases.find_sources import find_sources


def _touch(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)


def _names(root: Path, *sources: Path) -> list[str]:
    found = find_sources(sources or [root], root / "a.archive")
    return [os.path.relpath(source.path, root) for source in found if source.error is None]


def test_files_come_sorted_and_hidden_ones_stay(tmp_path: Path) -> None:
    _touch(tmp_path, "b", "a", "sub/c", ".hidden", ".git/config", "sub/.x", "A.txt", "~$a.docx")
    assert _names(tmp_path) == ["A.txt", "a", "b", "sub/c"]


def test_a_named_file_is_taken_even_if_hidden(tmp_path: Path) -> None:
    _touch(tmp_path, ".hidden")
    assert _names(tmp_path, tmp_path / ".hidden") == [".hidden"]


def test_the_archive_itself_is_left_out(tmp_path: Path) -> None:
    _touch(tmp_path, "a.archive/originals/x", "b")
    assert _names(tmp_path) == ["b"]
    assert _names(tmp_path, tmp_path / "a.archive") == []


def test_links_do_not_lead_out(tmp_path: Path) -> None:
    _touch(tmp_path, "out/secret", "in/real", "in/sub/deep")
    (tmp_path / "in" / "away").symlink_to(tmp_path / "out" / "secret")
    (tmp_path / "in" / "folder").symlink_to(tmp_path / "out")
    (tmp_path / "in" / "here").symlink_to(tmp_path / "in" / "real")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "broken").symlink_to(tmp_path / "nowhere")
    (tmp_path / "in" / "self").symlink_to(tmp_path / "in" / "self")
    assert _names(tmp_path, tmp_path / "in") == ["in/here", "in/real", "in/sub/deep"]


def test_a_file_named_twice_is_taken_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _touch(tmp_path, "a")
    monkeypatch.chdir(tmp_path)
    assert _names(tmp_path, tmp_path / "a", tmp_path, Path("a")) == ["a"]


def test_what_is_missing_is_named_all_the_same(tmp_path: Path) -> None:
    assert _names(tmp_path, tmp_path / "no") == ["no"]
