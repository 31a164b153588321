"""Backups on the command line: a drill, and a full verification that reads them."""

import shutil
from collections.abc import Callable
from pathlib import Path

from db import Archive
from tests.viewer.commands.conftest import Answer

Call = Callable[..., Answer]


def automatic(folder: Path, second: Path | None = None) -> Path:
    with Archive.open(folder) as archive:
        made = archive.backups.keep(second)[-1].made
    assert made is not None
    return made


def last_event(folder: Path) -> str:
    with Archive.open(folder, read_only=True) as archive:
        return archive.history.events(limit=1)[0].what


def test_a_drill_says_what_the_backup_holds(call: Call, archive: Path) -> None:
    backup = automatic(archive)
    answer = call("verify", "--backup", backup)
    assert answer.status == 0
    assert "title: Проба" in answer.out
    assert "meeting: 1" in answer.out
    assert "Everything is as it should be" in answer.err
    assert last_event(archive) == "backup_proved"
    told = call("verify", "--backup", backup, "--json").json
    assert (told["ok"], told["problems"]) == (True, [])
    assert told["backup"]["originals"] == 1
    assert told["checked"]["originals"] == 1
    assert sorted(path.name for path in archive.parent.iterdir()) == ["copy.archive"]


def test_a_drill_needs_no_archive(call: Call, archive: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    backup = automatic(archive, tmp_path / "stick")
    before = last_event(archive)
    assert call("verify", "--backup", backup).status == 0
    assert last_event(archive) == before
    assert call("verify", archive, "--backup", backup).status == 0
    assert last_event(archive) == "backup_proved"
    shutil.rmtree(archive)
    assert call("verify", "--backup", backup).status == 0


def test_a_damaged_backup_is_a_problem(call: Call, archive: Path) -> None:
    backup = automatic(archive)
    (backup / "archive.db").write_bytes(b"gone")
    answer = call("verify", "--backup", backup, "--json")
    assert answer.status == 1
    assert [one["kind"] for one in answer.json["problems"]] == ["backup_not_whole"]
    full = call("verify", archive, "--full", "--json")
    assert full.status == 1
    (problem,) = full.json["problems"]
    assert (problem["kind"], problem["id"]) == ("backup_file_changed", backup.name)
    assert problem["detail"].startswith("archive.db: ")
    assert call("verify", archive).status == 0


def test_a_second_place_is_verified_where_it_is_named(
    call: Call, archive: Path, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    backup = automatic(archive, tmp_path / "stick")
    (backup / "README.txt").unlink()
    assert call("verify", archive, "--full").status == 0
    assert call("verify", archive, "--full", "--backups", tmp_path / "stick").status == 1


def test_what_is_no_backup_is_said(call: Call, tmp_path: Path) -> None:
    answer = call("verify", "--backup", tmp_path)
    assert answer.status == 1
    assert "is not a backup" in answer.err
    answer = call("verify")
    assert answer.status == 2
    assert "ARCHIVE" in answer.err
