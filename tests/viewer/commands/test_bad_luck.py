"""What a person reads when files, archives and queries are not what they should be."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from db import Archive
from tests.viewer.commands.conftest import Answer

ROOT = Path(__file__).parents[3]


def test_a_refused_change_says_why(call: Callable[..., Answer], archive: Path) -> None:
    with Archive.open(archive):
        answer = call("import", archive, archive / "README.txt")
    assert answer.status == 1
    assert answer.err.startswith("Nothing was changed.")
    assert "another program has this archive open" in answer.err


def test_a_damaged_database_leaves_the_originals_to_be_verified(
    call: Callable[..., Answer], archive: Path
) -> None:
    (archive / "archive.db").write_bytes(b"no database at all" * 500)
    answer = call("verify", archive, "--full", "--json")
    assert answer.status == 1
    assert answer.json["checked"]["originals"] == 1
    assert [problem["kind"] for problem in answer.json["problems"]] == ["damaged_archive"]
    original = next(path for path in (archive / "originals").rglob("*") if path.is_file())
    original.chmod(0o644)
    original.write_bytes(b"altered")
    kinds = [one["kind"] for one in call("verify", archive, "--json").json["problems"]]
    assert kinds == ["damaged_archive", "original_changed"]


def test_the_summary_counts_every_file_once(
    call: Callable[..., Answer], archive: Path, communique: Path, tmp_path: Path
) -> None:
    (tmp_path / "binary.txt").write_bytes(bytes(2000))
    (tmp_path / "empty.txt").touch()
    answer = call("import", archive, communique, tmp_path / "binary.txt", tmp_path / "empty.txt")
    assert answer.err.strip() == (
        "3 files: 1 in the inbox unread, their originals kept, 1 there already, 1 not taken in."
    )


def test_what_a_zip_holds_is_told_file_by_file(
    call: Callable[..., Answer], archive: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "box.zip", "w") as package:
        package.writestr("a/letter.txt", "Nothing of a meeting is said here.")
    answer = call("import", archive, tmp_path / "box.zip")
    assert answer.out.splitlines() == [
        "box.zip: was unpacked; its original was kept",
        "box.zip › a/letter.txt: waits in the inbox; it reports no session",
    ]
    assert answer.err.strip() == "2 files: 1 in the inbox, 1 unpacked."
    assert "each file in it is then taken in" in call("propose", tmp_path / "box.zip").err


@pytest.mark.parametrize("name", ["\x1b[31mred.txt", "a\u202etxt.exe", "line\nbreak.txt"])
def test_a_name_cannot_steer_the_terminal(
    call: Callable[..., Answer], archive: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text("Текст без заседания.", encoding="utf-8")
    for answer in (
        call("import", archive, tmp_path / name),
        call("propose", tmp_path / name / "missing"),
        call("new", tmp_path / name, "--title", "T"),
    ):
        assert not set(answer.out + answer.err) & {"\x1b", "\u202e"}
        assert answer.err.count("\n") == 1


@pytest.mark.parametrize(
    "query",
    [
        "*",
        "~9",
        "date:99999",
        "number:",
        "kind:foo",
        "a" * 100_000,
        "---" * 50 + "совет",
        "(" * 500,
    ],
)
def test_any_query_is_answered(call: Callable[..., Answer], archive: Path, query: str) -> None:
    answer = call("search", archive, query)
    assert answer.status == 0
    assert "found" in answer.err


def test_a_query_that_was_not_understood_says_so(
    call: Callable[..., Answer], archive: Path
) -> None:
    said = call("search", archive, "kind:foo", "--json").json["message"]
    assert said == (
        "“foo” is no value of “kind:”, so this part was left out. "
        "Its values are assessment, position, recommendation, decision, acknowledgement. "
        "There is no word in it that can be searched for, so everything was found."
    )


def test_an_index_that_somebody_damaged_is_built_anew_without_a_word(
    archive: Path, tmp_path: Path
) -> None:
    surroundings = os.environ | {
        "COUNCIL_ARCHIVE_CACHE": str(tmp_path / "cache"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    search = [sys.executable, "-m", "viewer", "search", str(archive), "совет"]
    found = []
    for _ in range(2):
        done = subprocess.run(
            search, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True
        )
        found.append(done.stdout)
        assert done.stderr.count("\n") == 1
        next(tmp_path.glob("cache/index/*/*/*.arr")).write_bytes(b"")
    assert found[0] == found[1] != ""
    assert "cannot be read and will be rebuilt" in next(tmp_path.rglob("errors.log")).read_text()


@pytest.mark.parametrize("title", ["", " \n ", "t\udcff", "a\nb"])
def test_a_title_is_a_line_that_can_be_stored(
    call: Callable[..., Answer], tmp_path: Path, title: str
) -> None:
    answer = call("new", tmp_path / "new.archive", "--title", title)
    assert answer.status == (2 if not title.strip() else 0)
    assert (answer.out + answer.err).count("\n") == (2 if answer.status else 1)
