"""``export-results`` and ``batch``: what they write, what they say, and their exit status."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.db.workbook import read_workbook
from tests.viewer.commands.conftest import Answer


def rows_of(table: Path, between: str = ";") -> list[list[str]]:
    with table.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=between, strict=True))


def test_all_results_are_exported(
    call: Callable[..., Answer], archive: Path, tmp_path: Path
) -> None:
    found = call("search", archive, "совет", "--limit", "1000", "--json").json
    answer = call("export-results", archive, "совет", tmp_path / "t.csv")
    assert (answer.status, answer.out.strip()) == (0, str(tmp_path / "t.csv"))
    titles, *rows = rows_of(tmp_path / "t.csv")
    place = titles.index("Record ID")
    assert [row[place] for row in rows] == [hit["id"] for hit in found["hits"]]
    assert answer.err.strip() == f"{found['total']} results written."


def test_the_language_says_what_stands_between_cells(
    call: Callable[..., Answer], archive: Path, tmp_path: Path
) -> None:
    call("export-results", archive, "совет", tmp_path / "t.csv", "--language", "en")
    assert rows_of(tmp_path / "t.csv", ",")[0][:2] == ["Council", "Session"]


@pytest.mark.parametrize(
    "options",
    [["--sort", "-date", "--marks"], ["--sort=meeting", "--wordings"], ["--language", "az"]],
)
def test_options_may_stand_anywhere_and_words_begin_with_hyphens(
    call: Callable[..., Answer], archive: Path, tmp_path: Path, options: list[str]
) -> None:
    answer = call("export-results", *options, archive, "-порт", tmp_path / "t.xlsx")
    assert answer.status == 0, answer.err
    about, results = read_workbook(tmp_path / "t.xlsx")
    assert about.rows[0] == ["Query", "-порт"]
    assert len(results.rows) > 1


def test_a_batch_has_a_line_for_each_query(
    call: Callable[..., Answer], archive: Path, tmp_path: Path
) -> None:
    queries = tmp_path / "queries.txt"
    queries.write_bytes("# наши\nСоветы\tсовет\nkind:foo\nабракадабрище\n".encode("cp1251"))
    answer = call("batch", archive, queries, tmp_path / "t.csv", "--hits", "2")
    assert (answer.status, answer.out.strip()) == (0, str(tmp_path / "t.csv"))
    rows = rows_of(tmp_path / "t.csv")
    end = rows.index([])
    assert [row[:2] for row in rows[:end]] == [
        ["Name", "Query"], ["Советы", "совет"], ["", "kind:foo"], ["", "абракадабрище"],
    ]  # fmt: skip
    assert "is no value of" in rows[2][-1]
    assert [row[1] for row in rows[end + 2 :]] == ["совет"] * 2 + ["kind:foo"] * 2
    assert answer.err.splitlines() == [
        "The encoding of the queries was guessed: cp1251.",  # four short words prove little
        "3 queries: 2 found something, 1 not wholly understood.",
    ]


@pytest.mark.parametrize("command", ["export-results", "batch"])
def test_another_ending_is_wrong_usage(
    call: Callable[..., Answer], archive: Path, tmp_path: Path, command: str
) -> None:
    answer = call(command, archive, "совет", tmp_path / "t.doc")
    assert answer.status == 2
    assert "must end in .xlsx or .csv" in answer.err


@pytest.mark.parametrize(
    ("content", "said"),
    [("", "is empty"), ("# nothing\n", "holds no query"), (None, "is not there any more")],
)
def test_a_file_without_queries_is_a_sentence(
    call: Callable[..., Answer], archive: Path, tmp_path: Path, content: str | None, said: str
) -> None:
    queries = tmp_path / "queries.txt"
    if content is not None:
        queries.write_text(content)
    answer = call("batch", archive, queries, tmp_path / "t.csv")
    assert (answer.status, answer.out) == (1, "")
    assert said in answer.err
    assert not (tmp_path / "t.csv").exists()


def test_a_place_that_cannot_be_written_is_a_sentence(
    call: Callable[..., Answer], archive: Path, tmp_path: Path
) -> None:
    answer = call("export-results", archive, "совет", tmp_path / "no" / "t.xlsx")
    assert (answer.status, answer.out) == (1, "")
    assert "could not be written" in answer.err
    assert "Traceback" not in answer.err
