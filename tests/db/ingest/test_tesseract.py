"""Finding Tesseract and asking it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from db.ingest.tesseract import (
    RecognitionError,
    Tesseract,
    installed_tesseract,
    recognition_environment,
)

MakeTesseract = Callable[..., Path]


def test_it_is_found_in_the_path(make_tesseract: MakeTesseract) -> None:
    program = make_tesseract(b"")

    found = recognition_environment({"PATH": str(program.parent), "SECRET": "x"})

    assert found == {"COUNCIL_ARCHIVE_TESSERACT": str(program)}


def test_without_it_there_is_nothing_to_say() -> None:
    assert recognition_environment({"PATH": ""}, places=()) == {}


def test_it_is_found_where_installers_put_it(make_tesseract: MakeTesseract) -> None:
    program = str(make_tesseract(b""))

    assert recognition_environment({"PATH": ""}, places=("/nowhere", program)) == {
        "COUNCIL_ARCHIVE_TESSERACT": program
    }


def test_an_empty_setting_turns_it_off(make_tesseract: MakeTesseract) -> None:
    folder = str(make_tesseract(b"").parent)

    assert recognition_environment({"COUNCIL_ARCHIVE_TESSERACT": "", "PATH": folder}) == {}


def test_its_data_may_lie_elsewhere() -> None:
    told = {"COUNCIL_ARCHIVE_TESSERACT": "/a/tesseract", "TESSDATA_PREFIX": "/a/data"}

    assert recognition_environment({**told, "PATH": "/bin"}) == told


@pytest.mark.parametrize(
    ("languages", "taken", "missing", "turns"),
    [
        ("aze aze_cyrl eng osd rus", ("rus", "aze", "eng"), (), True),
        ("eng fra rus", ("rus", "eng"), ("aze",), False),
    ],
)
def test_it_is_asked_for_its_languages(
    make_tesseract: MakeTesseract,
    languages: str,
    taken: tuple[str, ...],
    missing: tuple[str, ...],
    turns: bool,
) -> None:
    make_tesseract(b"", languages)

    found = installed_tesseract()

    assert found is not None
    assert (found.languages, found.missing, found.turns_pages) == (taken, missing, turns)


def test_one_without_our_languages_is_none(make_tesseract: MakeTesseract) -> None:
    make_tesseract(b"", "fra deu")
    assert installed_tesseract() is None


def test_one_that_is_gone_is_none(
    make_tesseract: MakeTesseract, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_tesseract(b"").unlink()
    assert installed_tesseract() is None
    monkeypatch.setenv("COUNCIL_ARCHIVE_TESSERACT", "")
    assert installed_tesseract() is None


def test_it_is_given_the_picture_and_the_page(make_tesseract: MakeTesseract) -> None:
    program = make_tesseract(b"", does="print(picture.decode(), *arguments, flush=True)")

    said = Tesseract(str(program), ("rus", "eng"), True).recognise(b"P5", page=2, dpi=300)

    assert said.decode().split() == [
        *("P5", "stdin", "stdout", "-l", "rus+eng", "--psm", "1", "--dpi", "300"),
        *("-c", "tessedit_page_number=2", "tsv"),
    ]


@pytest.mark.parametrize(
    ("does", "says"),
    [
        ("sys.exit('no such picture')", "no such picture"),
        ("import signal; signal.pause()", "too slow"),
        ("sys.stderr.write('Error in pixCreate: pixdata_malloc fail')", "out of memory"),
    ],
)
def test_what_goes_wrong_is_an_error(make_tesseract: MakeTesseract, does: str, says: str) -> None:
    program = make_tesseract(b"", does=does)

    with pytest.raises(RecognitionError, match=says):
        Tesseract(str(program), ("rus",), False).recognise(b"", seconds=0.5)
