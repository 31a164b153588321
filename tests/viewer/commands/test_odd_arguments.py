"""Arguments and files that nobody means: each gets a sentence, and nothing hangs or is lost."""

import os
import threading
from pathlib import Path

import pytest

from tests.viewer.commands.conftest import Call, first

_NO_TEXT = "a\udcff"
_HUGE = "9" * 30


@pytest.mark.parametrize(
    "line",
    [
        ("edit", "{archive}", "{meeting}", "--set", f"place={_NO_TEXT}"),
        ("edit", "{archive}", "{meeting}", "--set", "place=Q", "--reason", _NO_TEXT),
        ("edit", "{archive}", _NO_TEXT, "--set", "place=Q"),
        ("tag", "{archive}", "{meeting}", _NO_TEXT),
        ("note", "{archive}", "{meeting}", _NO_TEXT),
        ("search", "{archive}", _NO_TEXT),
        ("show", "{archive}", _NO_TEXT),
        ("cite", "{archive}", _NO_TEXT),
        ("redact", "{archive}", "{meeting}", "--words", _NO_TEXT),
        ("log", "{archive}", "--limit", _HUGE),
        ("log", "{archive}", "--before", _HUGE),
        ("undo", "{archive}", _HUGE),
        ("search", "{archive}", "порт", "--limit", _HUGE),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(
    line: tuple[str, ...], archive: Path, call: Call
) -> None:
    meeting = first(call, archive, "meetings")
    answer = call(*(part.format(archive=archive, meeting=meeting) for part in line))
    assert answer.status == 2
    assert answer.err.endswith("--help\n")
    assert call("verify", archive, "--full").status == 0


def test_a_number_of_a_session_has_few_digits(archive: Path, call: Call) -> None:
    answer = call(
        "edit", archive, first(call, archive, "meetings"), "--set", "ordinal=" + "9" * 5000
    )
    assert answer.status in {1, 2}
    assert "is no number of a session" in answer.err


@pytest.mark.parametrize(
    ("date", "said"),
    [("end=2021-11-18/2021-11-19", "is two days"), ("start=2019-00", "2019-00")],
)
def test_what_is_no_single_day_is_not_made_one(
    archive: Path, call: Call, date: str, said: str
) -> None:
    meeting = first(call, archive, "meetings")
    before = call("show", archive, meeting).out
    answer = call("edit", archive, meeting, "--set", f"date_{date}", "--reason", "x")
    assert answer.status in {1, 2}
    assert said in answer.err
    assert call("show", archive, meeting).out == before


def test_a_name_of_the_user_that_is_no_text_is_written_as_far_as_it_is(
    archive: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "Ася\udcff")
    done = call("edit", archive, first(call, archive, "meetings"), "--set", "place=Шеки")
    assert done.status == 0, done.err
    assert "Ася\ufffd" in call("log", archive, "--limit", "1").out


@pytest.mark.parametrize(
    "line",
    [
        ("topics", "{archive}", "--import", "{file}"),
        ("authorities", "{archive}", "--import", "{file}"),
        ("verify-quotation", "{archive}", "{file}"),
    ],
    ids=lambda line: line[0],
)
@pytest.mark.parametrize("kind", ["pipe", "device", "large"])
def test_a_file_without_an_end_is_not_read(
    line: tuple[str, ...], kind: str, archive: Path, call: Call, tmp_path: Path
) -> None:
    file = {"pipe": tmp_path / "pipe", "device": Path("/dev/zero"), "large": tmp_path / "l"}[kind]
    if kind == "pipe":
        os.mkfifo(file)
    elif kind == "large":
        with file.open("wb") as large:
            large.truncate(400_000_000)
    answers = []
    words = [part.format(archive=archive, file=file) for part in line]
    thread = threading.Thread(target=lambda: answers.append(call(*words)), daemon=True)
    thread.start()
    thread.join(60)
    assert [answer.status for answer in answers] == [1]
    assert file.name in answers[0].err
    assert ("larger" if kind == "large" else "not a regular file") in answers[0].err


def test_a_part_of_the_archive_is_not_taken_in(archive: Path, call: Call, tmp_path: Path) -> None:
    link, same = tmp_path / "link.db", tmp_path / "same.db"
    link.symlink_to(archive / "archive.db")
    os.link(archive / "archive.db", same)
    for part in (archive / "archive.db", archive / "originals", archive / "README.txt", link, same):
        answer = call("import", archive, part)
        assert answer.status == 1
        assert "part of the archive itself" in answer.out + answer.err, part
    assert call("verify", archive, "--full").status == 0
