"""The commands on a real archive, as a script uses them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.viewer.commands.conftest import Answer

_SEARCH_KEYS = ["query", "total", "took_ms", "message", "suggestion", "hits", "facets"]
_HIT_KEYS = [
    "id", "type", "meeting_id", "number", "date", "title", "snippet", "score", "why",
]  # fmt: skip


def test_new_refuses_a_place_that_is_taken(call: Callable[..., Answer], archive: Path) -> None:
    answer = call("new", archive, "--title", "Another")
    assert answer.status == 1
    assert str(archive) in answer.err


def test_propose_says_what_would_be_recorded(call: Callable[..., Answer], communique: Path) -> None:
    session = call("propose", communique, "--json").json["session"]
    assert session["date_start"]["value"] == "2021-04-14"
    assert set(session["date_start"]) >= {"value", "start", "end", "rule", "confidence"}
    assert "2021-04-14" in call("propose", communique).out


def test_import_reports_every_file(
    call: Callable[..., Answer], archive: Path, communique: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    answer = call("import", archive, communique, empty, tmp_path / "missing.txt", "--json")
    assert answer.status == 1
    outcomes = answer.json["outcomes"]
    assert [outcome["name"] for outcome in outcomes] == [
        communique.name,
        "empty.txt",
        "missing.txt",
    ]
    assert outcomes[0]["state"] == "duplicate"
    assert [outcome["code"] for outcome in outcomes[1:]] == ["file_empty", "file_missing"]
    assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    "what", ["meetings", "resolutions", "people", "institutions", "instruments", "documents"]
)
def test_every_list_leads_to_records_that_can_be_shown(
    call: Callable[..., Answer], archive: Path, what: str
) -> None:
    rows = call("list", archive, what, "--json").json
    assert rows
    plain = call("list", archive, what)
    assert (plain.status, plain.out.count("\n")) == (0, len(rows) + 1)
    for row in rows[:2]:
        shown = call("show", archive, row["id"], "--json").json
        assert shown["id"] == row["id"]
        assert shown["type"] in {"person", "institution", "council", what[:-1]}
        assert call("show", archive, row["id"]).status == 0


def test_an_unknown_record_is_a_sentence(call: Callable[..., Answer], archive: Path) -> None:
    answer = call("show", archive, "00000000-0000-7000-8000-000000000000")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.strip().endswith(".")


def test_search_answers_in_the_agreed_form(call: Callable[..., Answer], archive: Path) -> None:
    answer = call("search", archive, "конвенциями", "--limit", "2", "--facets", "--json").json
    assert list(answer) == _SEARCH_KEYS
    assert list(answer["hits"][0])[: len(_HIT_KEYS)] == _HIT_KEYS
    assert answer["total"] >= len(answer["hits"]) == 2
    assert "⟦" in answer["hits"][0]["snippet"]
    assert {"value", "label", "count"} == set(answer["facets"]["year"][0])


def test_pages_of_a_search_join_up(call: Callable[..., Answer], archive: Path) -> None:
    whole = call("search", archive, "совет", "--limit", "6", "--json").json["hits"]
    pages = [
        hit
        for offset in (0, 2, 4)
        for hit in call(
            "search", archive, "совет", "--limit", "2", "--offset", str(offset), "--json"
        ).json["hits"]
    ]
    assert [hit["id"] for hit in pages] == [hit["id"] for hit in whole]


def test_nothing_found_is_an_answer(call: Callable[..., Answer], archive: Path) -> None:
    answer = call("search", archive, "абракадабрище", "--json")
    assert answer.status == 0
    assert (answer.json["total"], answer.json["hits"], answer.json["facets"]) == (0, [], {})


def test_verify_finds_an_original_that_was_altered(
    call: Callable[..., Answer], archive: Path
) -> None:
    assert call("verify", archive, "--full", "--json").json["ok"]
    original = next(path for path in (archive / "originals").rglob("*") if path.is_file())
    original.chmod(0o600)
    original.write_bytes(b"x" * original.stat().st_size)
    answer = call("verify", archive, "--full", "--json")
    assert answer.status == 1
    assert not answer.json["ok"]
    assert {"kind", "id", "detail"} == set(answer.json["problems"][0])


def test_a_backup_restores_to_the_same_records(
    call: Callable[..., Answer], archive: Path, tmp_path: Path
) -> None:
    backup = call("backup", archive, tmp_path / "backups")
    assert backup.status == 0, backup.err
    restored = tmp_path / "restored.archive"
    assert call("restore", backup.out.strip(), restored).status == 0
    for what in ("meetings", "resolutions", "people", "documents"):
        before = call("list", archive, what, "--json").json
        assert call("list", restored, what, "--json").json == before


def test_reindex_changes_no_answer(call: Callable[..., Answer], archive: Path) -> None:
    before = call("search", archive, "порт", "--json").json
    assert call("reindex", archive).status == 0
    after = call("search", archive, "порт", "--json").json
    assert (after["total"], after["hits"]) == (before["total"], before["hits"])


@pytest.mark.parametrize(
    "arguments", [["list", "meetings"], ["search", "x"], ["verify"], ["reindex"]]
)
def test_a_folder_that_is_no_archive_is_a_sentence(
    call: Callable[..., Answer], tmp_path: Path, arguments: list[str]
) -> None:
    answer = call(arguments[0], tmp_path, *arguments[1:])
    assert (answer.status, answer.out) == (1, "")
    assert "is not an archive" in answer.err
