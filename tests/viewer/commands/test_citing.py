"""Citing, verifying quotations and printing on the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from db import Archive
from db.model import RecordType
from tests.viewer.commands.conftest import Answer


@pytest.fixture
def meeting(archive_folder: Path) -> str:
    with Archive.open(archive_folder, read_only=True) as archive:
        return archive.record_ids(RecordType.MEETING, order="date_start")[0]


def test_records_are_cited_in_a_style(
    call: Callable[..., Answer], archive_folder: Path, meeting: str
) -> None:
    done = call("cite", archive_folder, meeting, meeting, "--style", "gost-reference")
    assert done.status == 0
    assert done.out.count("// Архив Каспийского форума.\n") == 2
    items = json.loads(call("cite", archive_folder, meeting, "--style", "csl-json").out)
    assert items[0]["archive"] == "Архив Каспийского форума"


def test_what_is_no_source_is_told(call: Callable[..., Answer], archive_folder: Path) -> None:
    with Archive.open(archive_folder, read_only=True) as archive:
        person = archive.record_ids(RecordType.PERSON)[0]
    done = call("cite", archive_folder, person)
    assert (done.status, done.out) == (1, "")
    assert "can be cited" in done.err


def test_a_quotation_is_verified(
    call: Callable[..., Answer], archive_folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "quotation.txt"
    file.write_text("«Решили опубликовать сборник докладов о портах.»", encoding="utf-8")
    done = call("verify-quotation", archive_folder, file)
    assert done.status == 0
    assert done.out.startswith("The quotation is exact")
    file.write_text("Решили опубликовать сборник докладов о морях и реках.", encoding="utf-8")
    done = call("verify-quotation", archive_folder, file, "--json")
    report = json.loads(done.out)
    assert done.status == 1
    assert report["verdict"] == "differs"
    assert report["place"]["number"] == "2"
    missing = call("verify-quotation", archive_folder, tmp_path / "missing.txt")
    assert missing.status == 1
    assert "could not be opened" in missing.err


@pytest.mark.usefixtures("qapp")
def test_a_record_and_an_extract_are_printed(
    call: Callable[..., Answer], archive_folder: Path, tmp_path: Path, meeting: str
) -> None:
    done = call("print", archive_folder, meeting, tmp_path / "a.pdf", "--extract", "1", "2")
    assert (done.status, done.out) == (0, f"{tmp_path / 'a.pdf'}\n")
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    assert "Выписка верна" in document[0].get_textpage().get_text_range()
    document.close()
    missing = call("print", archive_folder, meeting, tmp_path / "b.pdf", "--extract", "77")
    assert missing.status == 1
    assert not (tmp_path / "b.pdf").exists()
