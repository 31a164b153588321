"""``import-table`` and ``undo-import``: what they print, what they say, and their exit status."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.viewer.commands.conftest import Answer

ROWS = """Session;Council;Date;Place
1;Forum of Ports (FOP);2021-11-18;Baku
2;FOP;November 2022;Moscow
x;FOP;2023;Baku
"""


@pytest.fixture
def sessions(tmp_path: Path) -> Path:
    path = tmp_path / "sessions.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def test_a_dry_run_says_everything_and_writes_nothing(
    call: Callable[..., Answer], archive: Path, sessions: Path
) -> None:
    before = call("list", archive, "meetings").out
    answer = call("import-table", archive, sessions, "--dry-run")
    assert answer.status == 1
    assert answer.out.count("\n") == 4
    assert "Session: “x” is no number of a session" in answer.out
    assert "Nothing was written. 3 rows; new: 2, left out: 1." in answer.err
    assert call("list", archive, "meetings").out == before
    assert call("undo-import", archive, "--list", "--json").json == []


def test_rows_go_in_and_come_out_again(
    call: Callable[..., Answer], archive: Path, sessions: Path
) -> None:
    before = call("list", archive, "meetings").out
    answer = call("import-table", archive, sessions, "--json")
    assert answer.status == 1
    assert answer.json["counts"] == {"new": 2, "fills": 0, "same": 0, "error": 1, "empty": 0}
    assert answer.json["made"]["meeting"] == 2
    (wrong,) = (row for row in answer.json["rows"] if row["state"] == "error")
    assert (wrong["row"], wrong["notes"][0]["code"]) == (4, "ordinal_unclear")
    assert wrong["notes"][0]["column"] == "Session"
    assert call("import-table", archive, sessions, "--json").json["counts"]["same"] == 2
    (_, first) = call("undo-import", archive, "--list", "--json").json
    assert (first["id"], first["state"]) == (answer.json["import_id"], "done")
    undone = call("undo-import", archive, first["id"], "--json")
    assert (undone.status, undone.json["removed"]["meeting"]) == (0, 2)
    assert undone.json["kept"] == []
    assert call("list", archive, "meetings").out == before
    again = call("undo-import", archive, first["id"])
    assert (again.status, "undone already" in again.err) == (1, True)
    assert call("verify", archive, "--full").status == 0


def test_a_mapping_is_a_file_or_a_name(
    call: Callable[..., Answer], archive: Path, sessions: Path, tmp_path: Path
) -> None:
    columns = [["Session", "ordinal"], ["Date", "date"]]
    mapping = tmp_path / "m.json"
    mapping.write_text(json.dumps({"kind": "meetings", "columns": columns}), encoding="utf-8")
    said = ("--mapping", mapping, "--council", "One for all", "--language", "en")
    kept = call("import-table", archive, sessions, *said, "--dry-run", "--save-mapping", "Forum")
    assert "new: 2" in kept.err
    named = call("import-table", archive, sessions, "--mapping", "Forum", "--dry-run", "--json")
    assert named.json["mapping"]["council"] == "One for all"
    assert [role for _, role in named.json["mapping"]["columns"]] == ["ordinal", "", "date", ""]
    unknown = call("import-table", archive, sessions, "--mapping", "None", "--dry-run")
    assert (unknown.status, "no mapping of columns “None”" in unknown.err) == (1, True)
    mapping.write_text("[1", encoding="utf-8")
    broken = call("import-table", archive, sessions, "--mapping", mapping, "--dry-run")
    assert (broken.status, "can be understood" in broken.err) == (1, True)
    other = call("import-table", archive, sessions, "--mapping", "Forum", "--as", "people")
    assert (other.status, "it is of meetings" in other.err) == (1, True)


def test_what_cannot_be_read_is_said(
    call: Callable[..., Answer], archive: Path, tmp_path: Path
) -> None:
    (tmp_path / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    old = call("import-table", archive, tmp_path / "old.xls")
    assert (old.status, "Save it as .xlsx" in old.err) == (1, True)
    (tmp_path / "t.csv").write_text("Theme;Place\nPorts;Baku\n", encoding="utf-8")
    bare = call("import-table", archive, tmp_path / "t.csv", "--as", "meetings")
    assert (bare.status, "number of the session or its date" in bare.err) == (1, True)
    missing = call("import-table", archive, tmp_path / "none.csv")
    assert (missing.status, "is not there any more" in missing.err) == (1, True)
