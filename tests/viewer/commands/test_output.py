"""Columns, facts and JSON as they reach a terminal or another program."""

import contextlib
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.commands.output import (
    number,
    one_line,
    print_columns,
    print_facts,
    print_json,
    print_json_array,
)


def test_columns_stand_under_their_heads(capsys: pytest.CaptureFixture[str]) -> None:
    print_columns([("1", "Баку"), ("22", "Москва")], ("NO", "PLACE"))
    assert capsys.readouterr().out == "NO  PLACE\n1   Баку\n22  Москва\n"


def test_combining_marks_take_no_column(capsys: pytest.CaptureFixture[str]) -> None:
    print_columns([("и\u0306", "1"), ("и", "2")], ("A", "B"))
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].index("1") == lines[2].index("2") + 1


def test_facts_without_a_value_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    print_facts([("Place", ""), ("Theme", "Порты")])
    assert capsys.readouterr().out == "Theme  Порты\n"


def test_json_keeps_letters_and_order(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"б": "ə", "а": None})
    assert capsys.readouterr().out == '{\n  "б": "ə",\n  "а": null\n}\n'


@given(st.lists(st.dictionaries(st.text(max_size=3), st.integers() | st.text(max_size=5))))
def test_an_array_written_as_it_comes_is_the_array(values: list[dict[str, object]]) -> None:
    written = io.StringIO()
    with contextlib.redirect_stdout(written):
        print_json_array(values)
    assert json.loads(written.getvalue()) == values


@given(st.text())
def test_a_documents_text_cannot_steer_the_terminal(text: str) -> None:
    line = one_line(text)
    assert "\x1b" not in line
    assert "\n" not in line


def test_one_thing_is_not_many() -> None:
    assert number(1, "file", "files") == "1 file"
    assert number(2000, "file", "files") == "2,000 files"
