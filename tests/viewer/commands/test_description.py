"""The archive is described and its registers are printed on the command line."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from db import Archive
from db.model import RecordType
from tests.viewer.commands.conftest import Answer

Call = Callable[..., Answer]


def add(call: Call, archive: Path, what: str, *more: str, **values: str) -> str:
    fields = [f"--set={name}={value}" for name, value in values.items()]
    done = call("describe", archive, "--add", what, *more, *fields)
    assert done.status == 0, done.err
    return done.out.strip()


@pytest.fixture
def described(call: Call, archive: Path) -> Path:
    """A fonds with a series and two files, of which one is due."""
    add(call, archive, "rule", article="ст. 70", title="Переписка", term="years", years="5")
    add(call, archive, "fonds", code="12", title="Совет", creators="Секретариат; Институт")
    add(call, archive, "series", "--in", "12", code="2", title="Временные", rule="ст. 70")
    for code, year in (("1", "2015"), ("2", "2099")):
        values = {"code": code, "title": f"Письма {year}", "date_start": year, "sheets": "40"}
        add(call, archive, "file", "--in", "12-2", **values)
    return archive


def test_the_tree_is_shown(call: Call, described: Path) -> None:
    plain = call("describe", described)
    assert [line.split()[0] for line in plain.out.splitlines()] == [
        *("CODE", "12", "12-2", "12-2-1", "12-2-2"),
    ]
    assert plain.err.strip() == "4 units of description."
    rows = call("describe", described, "--json").json
    assert [row["title"] for row in rows] == ["Совет", "Временные", "Письма 2015", "Письма 2099"]
    assert rows[2]["sheets"] == 40


def test_a_unit_is_changed_with_a_reason(call: Call, described: Path) -> None:
    done = call(
        *("describe", described, "--change", "12-2-1", "--set", "title=Письма", "--reason", "так")
    )
    with Archive.open(described, read_only=True) as opened:
        (newest, *_) = opened.history.versions(done.out.strip())
        assert newest.reason == "так"
    assert "Письма\n" in call("describe", described).out


def test_a_document_is_laid_into_a_file(call: Call, described: Path) -> None:
    with Archive.open(described, read_only=True) as opened:
        (document,) = opened.record_ids(RecordType.DOCUMENT)
    done = call("describe", described, "--place", document, "--in", "12-2-1", "--sheets", "1–4")
    assert done.err.strip() == "It lies in 12-2-1 now."
    with Archive.open(described, read_only=True) as opened:
        assert [one.sheets for one in opened.description.places(document)] == ["1–4"]


@pytest.mark.usefixtures("qapp")
def test_days_are_typed_as_people_write_them_and_nothing_else_is_a_day(
    call: Call, described: Path
) -> None:
    for text in ("завтра", "2026-13-45", "31.02.2026", "2019–2021"):
        refused = call("describe", described, "--due", text)
        assert (refused.status, refused.out) == (2, "")
        assert f"“{text}” is no date." in refused.err
    due = call("describe", described, "--due", "1 января 2021")
    assert due.err.strip() == "1 unit is due on 2021-01-01."
    assert call("describe", described, "--due", "31.12.2020").out == ""
    assert call("describe", described, "--due", "2020").err.strip().endswith("due on 2020-12-31.")
    assert call("describe", described, "--due", "ноябрь 2021").out.count("12-2-1") == 1
    made = call(
        *("describe", described, "--add", "accession", "--set", "number=7"),
        *("--set", "date=2 марта 2019 года"),
    )
    assert made.status == 0
    with Archive.open(described, read_only=True) as archive:
        (accession,) = archive.description.accessions()
        assert accession.date == "2019-03-02"
    unit = ("describe", described, "--change", "12-2-1", "--set")
    assert call(*unit, "date_start=2010–2015", "--reason", "опись").status == 0
    assert call(*unit, "date_end=2010–2015").status == 2
    with Archive.open(described, read_only=True) as archive:
        row = next(one for one in archive.description.units() if one.code == "12-2-1")
        assert (row.date_start, row.date_end) == ("2010", "2015")


def test_what_is_due_goes_into_an_act_that_is_printed(
    call: Call, described: Path, tmp_path: Path
) -> None:
    due = call("describe", described, "--due", "2021-01-01")
    assert due.out.splitlines()[1].split()[:2] == ["2021-01-01", "12-2-1"]
    assert due.err.strip() == "1 unit is due on 2021-01-01."
    assert call("describe", described, "--due", "2020-12-31").out == ""
    add(call, described, "act", "--unit", "12-2-1", number="1", date="2024-05-02")
    target = tmp_path / "акт.pdf"
    done = call("print-register", described, "disposal", target)
    assert done.out.strip() == str(target)
    assert "Nothing was destroyed" in done.err
    text = pypdfium2.PdfDocument(target)[0].get_textpage().get_text_range()
    assert "о выделении к уничтожению" in text
    assert "Письма 2015" in text


def test_registers_are_printed_without_a_screen(
    call: Call, described: Path, tmp_path: Path
) -> None:
    """As a process of its own: no test has made an application for it."""
    add(call, described, "accession", number="1", donor_name="Н. Новая", contents="Письма")
    for kind, word in (("inventory", "ОПИСЬ ДЕЛ ФОНДА"), ("accessions", "Н. Новая")):
        target = tmp_path / f"{kind}.pdf"
        done = subprocess.run(
            [sys.executable, "-m", "viewer", "print-register", str(described), kind, str(target)],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        assert word in pypdfium2.PdfDocument(target)[0].get_textpage().get_text_range()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--add", "file", "--in", "99", "--set", "code=1"), "“99” names no single record"),
        (("--add", "fonds", "--set", "colour=red"), "no field “colour”"),
        (("--add", "fonds", "--set", "title=x"), "A number is missing"),
        (("--add", "fonds", "--set", "sheets=many"), "“many” is no whole number"),
        (("--add", "rule", "--set", "term=ever"), "no field “term=ever”"),
        (("--change", "12", "--set", "pattern={fonds}-{leaf}"), "for example {fonds}-{series}"),
        (("--add", "act", "--unit", "12-2-2", "--set", "number=1"), "cannot stand in the act"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(
    call: Call, described: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    done = call("describe", described, *arguments)
    assert done.status == 1
    assert sentence in done.err


@pytest.mark.usefixtures("qapp")
def test_a_file_has_no_inventory(call: Call, described: Path, tmp_path: Path) -> None:
    done = call("print-register", described, "inventory", tmp_path / "a.pdf", "--of", "12-2-1")
    assert done.status == 1
    assert "no register of its own" in done.err
    assert not (tmp_path / "a.pdf").exists()


def test_an_act_is_carried_out(call: Call, described: Path) -> None:
    with Archive.open(described, read_only=True) as opened:
        (document, *_) = opened.record_ids(RecordType.DOCUMENT)
    assert call("describe", described, "--place", document, "--in", "12-2-1").status == 0
    add(call, described, "act", "--unit", "12-2-1", number="7", approver="Директор")
    refused = call("describe", described, "--carry-out", "7", "--confirm", "8", "--reason", "срок")
    assert refused.status == 1
    assert "not the number of the act" in refused.err
    confirmed = ("--confirm", "7", "--reason", "срок")
    done = call("describe", described, "--carry-out", "7", *confirmed)
    assert done.status == 0, done.err
    assert "Act 7: " in done.err
    assert "This cannot be undone." in done.err
    assert call("verify", described, "--full").status == 0
    history = call("history", described, document)
    assert "erased by act 7" in history.out
