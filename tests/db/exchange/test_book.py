"""Books of tables: what comes back out of the files, and what if they cannot be written."""

import csv
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.errors import StorageFullError, TableError
from db.exchange import Book, Cell, CellKind, Column, new_book
from db.exchange.cell_text import unguarded
from db.exchange.workbook import LETTERS
from db.progress import Cancelled
from tests.db.exchange.hostile import HOSTILE
from tests.db.small_disk import small_disk
from tests.db.workbook import day, read_workbook

ROOT = Path(__file__).parents[3]
_COLUMNS = (
    Column("Text", width=40),
    Column("Date", CellKind.DATE),
    Column("Number", CellKind.NUMBER),
)


@contextmanager
def book_at(target: Path, language: str = "en") -> Iterator[Book]:
    with new_book(target, language=language, cut_note="… [{count} cut]", beat=lambda: None) as book:
        yield book


def write(target: Path, rows: Sequence[Sequence[Cell]], language: str = "en") -> int:
    with book_at(target, language) as book:
        sheet = book.add_sheet("Rows", _COLUMNS)
        for row in rows:
            sheet.write(row)
        return book.cut


def names(folder: Path) -> list[str]:
    return [entry.name for entry in folder.iterdir()]


@pytest.mark.parametrize(("language", "between"), [("ru", ";"), ("az", ";"), ("en", ",")])
def test_delimited_text_comes_back_whole(tmp_path: Path, language: str, between: str) -> None:
    target = tmp_path / "t.csv"
    write(target, [(text, "2021-11", 1.5) for text in HOSTILE], language)
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=between, strict=True))
    assert rows[0] == ["Text", "Date", "Number"]
    assert [unguarded(row[0]) for row in rows[1:]] == list(HOSTILE)
    number = "1,5" if between == ";" else "1.5"
    assert all(row[1:] == ["2021-11", number] for row in rows[1:])
    assert not [row for row in rows[1:] if row[0].lstrip()[:1] in set("=+-@")]
    assert data.decode().count("\r\n") == len(rows)


def test_a_workbook_comes_back_whole_and_holds_no_formula(tmp_path: Path) -> None:
    target = tmp_path / "t.xlsx"
    write(target, [(text, None, None) for text in HOSTILE])
    (sheet,) = read_workbook(target)
    texts = [(row or [None])[0] or "" for row in sheet.rows[1:]]
    # The one text that the library takes for its own markup has a space after it.
    assert [str(text).removesuffix(" ") for text in texts] == [
        text.removesuffix(" ") for text in (*HOSTILE[:-1],)
    ]
    assert sheet.formulas() == 0
    assert sheet.rows[0] == ["Text", "Date", "Number"]


def test_days_are_dates_and_less_than_a_day_is_text(tmp_path: Path) -> None:
    target = tmp_path / "t.xlsx"
    dates = [
        "2021-11-18",
        "2021-11",
        "2021",
        "1899-12-31",
        "1900-02-28",
        "1900-03-01",
        "2021-02-30",
    ]
    write(target, [("x", date, 7) for date in dates])
    (sheet,) = read_workbook(target)
    cells = [row[1] for row in sheet.rows[1:]]
    assert [day(cell) if isinstance(cell, float) else cell for cell in cells] == dates
    assert [isinstance(cell, float) for cell in cells] == [True, *[False] * 4, True, False]
    assert sheet.rows[1][2] == 7.0


def test_a_workbook_is_ready_to_be_read(tmp_path: Path) -> None:
    target = tmp_path / "t.xlsx"
    with book_at(target) as book:
        about = book.add_facts("About")
        book.add_sheet("Rows", _COLUMNS).write(["a", "2021", 1])
        about.write("Query", "=порт")
    first, second = read_workbook(target)
    assert (first.name, first.rows) == ("About", [["Query", "=порт"]])
    assert second.has("autoFilter")
    assert second.has("pane")
    assert second.has("cols")


def test_a_text_that_no_cell_holds_is_cut_and_says_so(tmp_path: Path) -> None:
    long = "ы" * 40_000
    assert write(tmp_path / "t.xlsx", [(long, None, None)]) == 1
    assert write(tmp_path / "t.csv", [(long, None, None)]) == 0
    (sheet,) = read_workbook(tmp_path / "t.xlsx")
    text = str(sheet.rows[1][0])
    assert LETTERS - 5 < len(text) <= LETTERS
    assert text.endswith("… [7246 cut]")
    assert long in (tmp_path / "t.csv").read_text(encoding="utf-8-sig")


def test_further_tables_follow_the_first(tmp_path: Path) -> None:
    for name in ("t.csv", "t.xlsx"):
        with book_at(tmp_path / name) as book:
            first, second = book.add_sheet("A", _COLUMNS[:1]), book.add_sheet("B", _COLUMNS[:1])
            for number in range(3):
                first.write([f"a{number}"])
                second.write([f"b{number}"])
    lines = (tmp_path / "t.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines == ["Text", "a0", "a1", "a2", "", "Text", "b0", "b1", "b2"]
    assert [sheet.rows for sheet in read_workbook(tmp_path / "t.xlsx")] == [
        [["Text"], *([f"{letter}{number}"] for number in range(3))] for letter in "ab"
    ]


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx"])
@pytest.mark.parametrize("failure", [Cancelled(), ValueError("broken")])
def test_what_fails_leaves_what_was_there(tmp_path: Path, name: str, failure: Exception) -> None:
    target = tmp_path / name
    target.write_text("precious")

    def fail() -> None:
        with book_at(target) as book:
            book.add_sheet("A", _COLUMNS).write(["a", None, None])
            book.add_sheet("B", _COLUMNS).write(["b", None, None])
            raise failure

    with pytest.raises(type(failure)):
        fail()
    assert target.read_text() == "precious"
    assert names(tmp_path) == [name]


def test_the_packing_can_be_stopped(tmp_path: Path) -> None:
    target = tmp_path / "t.xlsx"

    def stop() -> None:
        raise Cancelled

    with (
        pytest.raises(Cancelled),
        new_book(target, language="en", cut_note="", beat=stop) as book,
    ):
        book.add_sheet("A", _COLUMNS).write(["a", None, None])
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx"])
def test_a_file_is_replaced_behind_its_link_with_its_own_permissions(
    tmp_path: Path, name: str
) -> None:
    target, link = tmp_path / name, tmp_path / f"link-{name}"
    target.write_text("old")
    target.chmod(0o600)
    link.symlink_to(target)
    write(link, [("new", None, None)])
    assert link.is_symlink()
    assert target.stat().st_mode & 0o777 == 0o600
    assert target.stat().st_size > 3


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("t.doc", "table_format_unknown"),
        ("missing/t.csv", "table_not_written"),
        ("folder.xlsx", "table_not_written"),
    ],
)
def test_a_place_that_cannot_be_written_is_said(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    with pytest.raises(TableError) as raised:
        write(tmp_path / name, [("a", None, None)])
    assert raised.value.code == code
    assert raised.value.params["path"] == str(tmp_path / name)
    assert names(tmp_path) == ["folder.xlsx"]


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx"])
def test_a_full_disk_is_said_and_leaves_what_was_there(tmp_path: Path, name: str) -> None:
    with small_disk(tmp_path / "disk", megabytes=1) as disk:
        target = disk / name
        target.write_text("precious")
        rows = [(os.urandom(900).hex(), None, None) for _ in range(1500)]
        with pytest.raises(StorageFullError):
            write(target, rows)
        assert target.read_text() == "precious"
        assert names(disk) == [name]


_MANY = """
import resource, sys
from pathlib import Path
from db.exchange import Column, new_book
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
columns = [Column(str(number)) for number in range(14)]
target = Path(sys.argv[1])
with new_book(target, language="ru", cut_note="", beat=lambda: None) as book:
    sheet = book.add_sheet("A", columns)
    for number in range(int(sys.argv[2])):
        sheet.write([f"Решение {number} о делимитации границы"] * 13 + [number])
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx"])
def test_memory_does_not_grow_with_the_rows(tmp_path: Path, name: str) -> None:
    """Twelve megabytes of text are written with less than ten more than the modules take."""

    def peak(rows: int) -> int:
        done = subprocess.run(
            [sys.executable, "-c", _MANY, str(tmp_path / name), str(rows)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        return int(done.stdout)

    assert peak(12_000) - peak(100) < 10
