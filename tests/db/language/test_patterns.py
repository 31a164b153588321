"""Patterns that were compiled ahead are those that ``re`` compiles."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from db.language import patterns
from db.language.patterns import note_asked, regex, take_ahead
from resources.packaging.patterns import compiled, keep_ahead

ROOT = Path(__file__).parents[3]
SOME = {
    (r"(?P<day>\d+)\.(?P<month>\d+)|(?:ə|ı)+?(?<!а)(?=б)", 0),
    (r"ЗАСЕДАНИ[ЕЯ]\b(?i:совет)", 0),
    (r"заседани[ея] №? ?([0-9]+)", re.IGNORECASE),
    (r"^ (a) # a remark", re.VERBOSE | re.MULTILINE),
    (r"(?s).+\Z", 0),
}


@pytest.fixture(autouse=True)
def _nothing_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_taken", {})
    monkeypatch.setattr(patterns, "_asked", None)


def test_what_is_taken_is_what_would_be_compiled(tmp_path: Path) -> None:
    keep_ahead(
        {(text, int(flags)): compiled(text, int(flags)) for text, flags in SOME}, tmp_path / "p"
    )
    assert take_ahead(tmp_path / "p")
    for text, flags in SOME:
        taken, made = regex(text, flags), re.compile(text, flags)
        assert taken is not made
        assert taken == made
        assert (taken.pattern, taken.flags) == (made.pattern, made.flags)
        assert (taken.groups, taken.groupindex) == (made.groups, made.groupindex)
    match = regex(r"(?P<day>\d+)\.(?P<month>\d+)|(?:ə|ı)+?(?<!а)(?=б)").search("am 18.11")
    assert match is not None
    assert match.groupdict() == {"day": "18", "month": "11"}
    assert match.lastgroup == "month"


def test_other_patterns_are_compiled_as_ever(tmp_path: Path) -> None:
    keep_ahead({("a", 0): compiled("a", 0)}, tmp_path / "p")
    assert take_ahead(tmp_path / "p")
    assert regex("a", re.IGNORECASE).fullmatch("A")
    with pytest.raises(re.error):
        regex("(")


@pytest.mark.parametrize("content", [b"", b"nothing", b"x\x9cK\xb4\x02\x00"])
def test_a_damaged_file_is_passed_over(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "p").write_bytes(content)
    assert not take_ahead(tmp_path / "p")
    assert not take_ahead(tmp_path / "not there")
    assert regex("a+").fullmatch("aa")


def test_a_file_of_another_python_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_ahead({("a", 0): compiled("a", 0)}, tmp_path / "p")
    monkeypatch.setattr(sys.implementation, "cache_tag", "cpython-999")
    assert not take_ahead(tmp_path / "p")


def test_the_same_patterns_give_the_same_bytes(tmp_path: Path) -> None:
    made = {(text, int(flags)): compiled(text, int(flags)) for text, flags in SOME}
    keep_ahead(made, tmp_path / "one")
    keep_ahead(dict(reversed(made.items())), tmp_path / "other")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


def test_what_is_asked_for_is_noted() -> None:
    asked = note_asked()
    regex("a")
    regex("b", re.IGNORECASE)
    assert asked == {("a", 0), ("b", int(re.IGNORECASE))}


def test_the_reading_process_takes_all_of_its_patterns() -> None:
    """The file that is made with the program holds what the finders ask for."""
    program = """
import re
from db.language import patterns
assert patterns.take_ahead()
for key in patterns._taken:
    assert patterns.regex(*key) == re.compile(*key), key
asked = patterns.note_asked()
import db.ingest.proposer
print(len(asked), len(asked - patterns._taken.keys()))
"""
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    asked, missing = map(int, answer.stdout.split())
    assert asked > 500
    assert missing == 0
