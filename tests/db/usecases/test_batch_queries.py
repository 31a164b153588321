"""A batch of queries as a table: every query has its line, whatever it is."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model import BatchTable, NamedQuery, Query, TableWords
from db.model.tables import BATCH_COLUMNS, HIT_COLUMNS
from db.paths import ArchivePaths
from db.progress import Cancelled, silent
from db.storage import Store
from db.usecases.batch_queries import batch_queries
from db.usecases.open_archive import OpenedArchive
from db.usecases.search_records import search_records
from tests.db.usecases.sample_archive import add_session
from tests.db.workbook import day, read_workbook

WORDS = TableWords(
    "ru",
    by_key={
        "sheet.about": "About",
        "sheet.queries": "Queries",
        "sheet.results": "Results",
        "note.cut": "…",
        "note.empty": "nothing to search for",
        "note.suggestion": "perhaps {query}",
        "message.unknown_value": "{value} is unknown",
    },
)


def queries(*texts: str) -> list[NamedQuery]:
    return [NamedQuery(line, f"№ {line}", text) for line, text in enumerate(texts, start=1)]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenedArchive]:
    store = Store.create(ArchivePaths(tmp_path / "T.archive"), "T")
    for number in range(1, 7):
        add_session(store, number, f"Решение {number} о порте", "О паромах", scratch=tmp_path)
    made = OpenedArchive(store)
    made.wait_for_index(silent)
    yield made
    made.close()


def tables(target: Path) -> list[list[list[str]]]:
    """The tables of the file, each with its titles."""
    with target.open(encoding="utf-8-sig", newline="") as file:
        found: list[list[list[str]]] = [[]]
        for row in csv.reader(file, delimiter=";", strict=True):
            if row:
                found[-1].append(row)
            else:
                found.append([])
        return found


def test_each_query_has_its_line(opened: OpenedArchive, tmp_path: Path) -> None:
    asked = queries("порт решение", "kind:foo порт", "", "абракадабрище", "решенье")
    report = batch_queries(opened, BatchTable(asked, tmp_path / "t.csv", WORDS))
    ((titles, *rows),) = tables(tmp_path / "t.csv")
    assert titles == list(BATCH_COLUMNS)
    lines = [dict(zip(titles, row, strict=True)) for row in rows]
    assert [line["name"] for line in lines] == ["№ 1", "№ 2", "№ 3", "№ 4", "№ 5"]
    found = search_records(opened, Query("порт решение"))
    first = lines[0]
    assert (first["found"], first["meetings"]) == (str(found.total), str(found.meetings)) == (
        "6", "6",
    )  # fmt: skip
    assert (first["first"], first["last"]) == ("2001-03-02", "2006-03-07")
    assert first["best_id"] == found.hits[0].id
    assert first["best_text"] == found.hits[0].snippet.replace("⟦", "").replace("⟧", "")
    assert lines[1]["message"] == "foo is unknown"
    assert int(lines[1]["found"]) >= 6
    assert (lines[2]["found"], lines[2]["message"]) == ("", "nothing to search for")
    assert (lines[3]["found"], lines[3]["first"], lines[3]["best_id"]) == ("0", "", "")
    assert (report.queries, report.unclear, report.hits) == (5, 2, 0)


@pytest.mark.parametrize(
    "text", ["*", "~9", "(" * 400, '"', "date:99999", "a" * 5000, "- - -", "=", "\ud800", "OR OR"]
)
def test_no_query_stops_the_others(opened: OpenedArchive, tmp_path: Path, text: str) -> None:
    batch_queries(opened, BatchTable(queries("порт", text, "паром"), tmp_path / "t.csv", WORDS))
    ((_titles, *rows),) = tables(tmp_path / "t.csv")
    assert [rows[0][2], rows[2][2]] == ["6", "6"]
    assert rows[1][0] == "№ 2"


def test_the_hits_can_be_listed_too(opened: OpenedArchive, tmp_path: Path) -> None:
    asked = queries("порт", "паром", "абракадабрище")
    report = batch_queries(opened, BatchTable(asked, tmp_path / "t.csv", WORDS, hits=4))
    _summary, (titles, *rows) = tables(tmp_path / "t.csv")
    assert titles == ["name", "query", *HIT_COLUMNS]
    assert [row[:2] for row in rows] == [["№ 1", "порт"]] * 4 + [["№ 2", "паром"]] * 4
    assert report.hits == 8
    batch_queries(opened, BatchTable(asked, tmp_path / "t.xlsx", WORDS, hits=4))
    about, summary, hits = read_workbook(tmp_path / "t.xlsx")
    assert [about.name, summary.name, hits.name] == ["About", "Queries", "Results"]
    assert [row[2] for row in summary.rows[1:]] == [6.0, 6.0, 0.0]
    assert day(summary.rows[1][4]) == "2001-03-02"
    assert len(hits.rows) == 9
    assert {row[0]: row[1] for row in about.rows}["queries"] == 3.0


def test_a_thousand_queries_report_and_can_be_stopped(
    opened: OpenedArchive, tmp_path: Path
) -> None:
    asked = queries(*("порт" if number % 2 else "паром -порт -паром" for number in range(1000)))
    seen: list[tuple[int, int, str]] = []

    def note(done: int, total: int, what: str = "") -> None:
        seen.append((done, total, what))

    report = batch_queries(opened, BatchTable(asked, tmp_path / "t.csv", WORDS), note)
    assert (report.queries, report.answered) == (1000, 500)
    assert (seen[0], seen[-1][:2]) == ((0, 1000, "№ 1"), (1000, 1000))

    def stop(done: int, total: int, what: str = "") -> None:
        if done == 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        batch_queries(opened, BatchTable(asked, tmp_path / "stopped.csv", WORDS), stop)
    assert not (tmp_path / "stopped.csv").exists()
