"""An index in the cache answers of the archive it is asked for, not of another history of it."""

import shutil
from pathlib import Path

from tests.viewer.commands.conftest import Call, first


def _found(call: Call, archive: Path, words: str) -> int:
    return int(call("search", archive, words, "--json").json["total"])


def _name(call: Call, archive: Path, theme: str) -> None:
    meeting = first(call, archive, "meetings")
    edited = call("edit", archive, meeting, "--set", f"theme.ru={theme}", "--reason", "Так верно")
    assert edited.status == 0


def test_a_restored_archive_is_searched_by_what_was_recorded_in_it(
    archive: Path, call: Call, tmp_path: Path
) -> None:
    backup = tmp_path / "b.archive-backup"
    assert call("backup", archive, backup).status == 0
    _name(call, archive, "Неверная тема верблюд")
    assert _found(call, archive, "верблюд") == 1
    restored = tmp_path / "restored.archive"
    assert call("restore", backup, restored).status == 0
    assert _found(call, restored, "верблюд") == 0
    _name(call, restored, "Верная тема крокодил")
    assert _found(call, restored, "крокодил") == 1
    assert _found(call, restored, "верблюд") == 0


def test_copies_of_one_archive_are_searched_each_by_its_own_records(
    archive: Path, call: Call, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(archive, tmp_path / "second.archive"))
    _name(call, archive, "Тема верблюд")
    _name(call, copy, "Тема крокодил")
    for _again in range(2):
        assert (_found(call, archive, "верблюд"), _found(call, archive, "крокодил")) == (1, 0)
        assert (_found(call, copy, "верблюд"), _found(call, copy, "крокодил")) == (0, 1)
