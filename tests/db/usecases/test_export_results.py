"""All hits of a query in a table: none missing, none twice, and how the table came about."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.errors import ArchiveError
from db.model import Query, ResultTable, TableWords, UnitType
from db.model.tables import HIT_COLUMNS
from db.paths import ArchivePaths
from db.progress import Cancelled, silent
from db.storage import Store
from db.usecases.export_results import export_results
from db.usecases.open_archive import OpenedArchive
from db.usecases.search_records import search_records
from tests.db.usecases.sample_archive import add_session
from tests.db.workbook import day, read_workbook

WORDS = TableWords(
    "en",
    "Council Archive 1.0",
    {
        "sheet.about": "About",
        "sheet.results": "Results",
        "type.resolution": "Resolution",
        "kind.decision": "Decision",
        "why.name": "Other spelling: {name}",
        "facet.place": "Where",
        "sort.meeting": "by meeting",
        "note.cut": "… [{count}]",
        "note.missing": "{rows}, {count} missing",
        "message.unknown_value": "{value} is unknown",
    },
)
SESSIONS = 34


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenedArchive]:
    folder = tmp_path_factory.mktemp("archive")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNCIL_ARCHIVE_CACHE", str(folder / "cache"))
        store = Store.create(ArchivePaths(folder / "T.archive"), "Архив")
        for number in range(1, SESSIONS + 1):
            points = [f"Решение {number}.{index} о порте" for index in range(15)]
            add_session(store, number, *points, "=2+2 о порте", scratch=folder, speaker="Гаджиев")
        made = OpenedArchive(store)
        made.wait_for_index(silent)
        yield made
        made.close()


def table(target: Path, between: str = ",") -> list[dict[str, str]]:
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=between, strict=True))


def test_every_hit_is_there_once_in_the_order_of_the_search(
    opened: OpenedArchive, tmp_path: Path
) -> None:
    query = Query("порт", sort="meeting", types=(UnitType.RESOLUTION,), limit=3, offset=2)
    report = export_results(opened, ResultTable(query, tmp_path / "t.csv", WORDS))
    rows = table(tmp_path / "t.csv")
    whole = search_records(opened, Query("порт", sort="meeting", limit=10_000))
    wanted = [hit.id for hit in whole.hits if hit.type is UnitType.RESOLUTION]
    assert len(wanted) == SESSIONS * 16 > 500
    assert [row["id"] for row in rows] == wanted
    assert (report.rows, report.total, report.left_out, report.meetings) == (
        len(wanted), len(wanted), 0, SESSIONS,
    )  # fmt: skip
    assert list(rows[0]) == list(HIT_COLUMNS)
    assert {row["archive"] for row in rows} == {opened.info.uuid}
    assert rows[0]["type"] == "Resolution"
    assert rows[0]["kinds"] == "Decision"
    assert rows[0]["point"] == "1"


def test_marks_and_wordings_are_there_if_asked_for(opened: OpenedArchive, tmp_path: Path) -> None:
    query = Query("порт решение", limit=1)
    export_results(opened, ResultTable(query, tmp_path / "a.csv", WORDS))
    export_results(opened, ResultTable(query, tmp_path / "b.csv", WORDS, marks=True, wordings=True))
    plain, full = table(tmp_path / "a.csv")[0], table(tmp_path / "b.csv")[0]
    assert "⟦порте⟧" in full["text"]
    assert plain["text"] == full["text"].replace("⟦", "").replace("⟧", "")
    assert set(full) - set(plain) == {"ru", "az", "en", "other"}
    assert "о порте" in full["ru"]
    assert full["az"] == ""


def test_a_workbook_tells_how_it_came_about(opened: OpenedArchive, tmp_path: Path) -> None:
    place = search_records(opened, Query("порт")).facets["place"][0].value
    query = Query(
        "порт kind:foo", sort="meeting", filters={"place": (place,), "year": ("2001", "2002")}
    )
    report = export_results(opened, ResultTable(query, tmp_path / "t.xlsx", WORDS))
    about, results = read_workbook(tmp_path / "t.xlsx")
    facts = {str(row[0]): row[1] for row in about.rows}
    assert facts["query"] == "порт kind:foo"
    assert facts["message"] == "foo is unknown"
    assert str(facts["filters"]).split("\n") == ["Where: Баку", "year: 2001, 2002"]
    assert facts["sort"] == "by meeting"
    assert facts["found"] == facts["rows"] == report.total == len(results.rows) - 1
    assert facts["archive"] == "Архив"
    assert facts["archive_id"] == opened.info.uuid
    assert facts["program"] == "Council Archive 1.0"
    assert str(facts["time"])[:2] == "20"
    assert results.formulas() == 0
    date = results.rows[1][HIT_COLUMNS.index("date")]
    assert day(date) == "2001-03-02"
    assert [one.code for one in report.messages] == ["unknown_value"]


def test_a_text_like_a_formula_stays_a_text(opened: OpenedArchive, tmp_path: Path) -> None:
    query = Query("number:16", types=(UnitType.RESOLUTION,))
    export_results(opened, ResultTable(query, tmp_path / "t.csv", WORDS))
    assert {row["text"] for row in table(tmp_path / "t.csv")} == {"'=2+2 о порте"}
    export_results(opened, ResultTable(query, tmp_path / "t.xlsx", WORDS))
    results = read_workbook(tmp_path / "t.xlsx")[1]
    assert results.rows[1][HIT_COLUMNS.index("text")] == "=2+2 о порте"
    assert results.formulas() == 0


def test_why_it_was_found_is_said_in_words(opened: OpenedArchive, tmp_path: Path) -> None:
    export_results(opened, ResultTable(Query("Hacıyev"), tmp_path / "t.csv", WORDS))
    assert "Other spelling: Гаджиев = Hacıyev" in {row["why"] for row in table(tmp_path / "t.csv")}


def test_nothing_found_is_a_table_without_rows(opened: OpenedArchive, tmp_path: Path) -> None:
    report = export_results(opened, ResultTable(Query("абракадабрище"), tmp_path / "t.csv", WORDS))
    assert (report.rows, table(tmp_path / "t.csv")) == (0, [])


def test_it_can_be_stopped_at_any_report(opened: OpenedArchive, tmp_path: Path) -> None:
    target = tmp_path / "t.xlsx"
    target.write_text("precious")
    reports: list[tuple[int, int]] = []
    export_results(
        opened,
        ResultTable(Query("порт"), tmp_path / "whole.xlsx", WORDS),
        lambda done, total, what="": reports.append((done, total)),
    )
    assert len(reports) > 5
    assert reports[-1][0] == reports[-1][1] >= SESSIONS * 16
    for last in {1, 2, len(reports) // 2, len(reports)}:
        left = [last]

        def stop(done: int, total: int, what: str = "", left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] <= 0:
                raise Cancelled

        with pytest.raises(Cancelled):
            export_results(opened, ResultTable(Query("порт"), target, WORDS), stop)
        assert target.read_text() == "precious"
    assert {one.name for one in tmp_path.iterdir()} == {"t.xlsx", "whole.xlsx"}


def test_without_an_index_nothing_is_written_over(tmp_path: Path) -> None:
    store = Store.create(ArchivePaths(tmp_path / "T.archive"), "T")
    bare = OpenedArchive(store)
    (tmp_path / "t.csv").write_text("precious")
    with pytest.raises(ArchiveError) as raised:
        export_results(bare, ResultTable(Query("порт"), tmp_path / "t.csv", WORDS))
    bare.close()
    assert raised.value.code == "index_damaged"
    assert (tmp_path / "t.csv").read_text() == "precious"
