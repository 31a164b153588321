"""Modules without their descriptions."""

import dataclasses
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from resources.packaging import bare_code

_TEXT = '''"""Of the module."""
import dataclasses
from dataclasses import dataclass

@dataclass(frozen=True, slots=True)
class Described:
    """Of the class."""
    number: int = 1

    def told(self):
        """Of the method."""
        assert False
        return self.number

@dataclasses.dataclass
class Plain:
    number: int

class Other:
    """Not one of them."""
'''


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A module's file."""
    file = tmp_path / "example.py"
    file.write_text(_TEXT, encoding="utf-8")
    return file


def _run(source: Path, *, bare: bool, monkeypatch: pytest.MonkeyPatch) -> Any:
    module = ModuleType("council_archive_bare")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    exec(bare_code.compiled(module.__name__, source, bare=bare), module.__dict__)  # noqa: S102
    return module


def test_descriptions_and_assertions_go(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of modules, classes, methods."""
    module = _run(source, bare=True, monkeypatch=monkeypatch)
    told = [module.__doc__, module.Other.__doc__, module.Described.told.__doc__]
    assert told == [None, None, None]
    assert module.Described(3).told() == 3


def test_a_dataclass_keeps_its_name(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that no signature is asked for, which would load ``inspect``."""

    def signature(*_: object) -> str:
        raise AssertionError("a signature was asked for")

    monkeypatch.setattr("inspect.signature", signature)
    module = _run(source, bare=True, monkeypatch=monkeypatch)
    assert (module.Described.__doc__, module.Plain.__doc__) == ("Described", "Plain")
    assert [field.name for field in dataclasses.fields(module.Plain)] == ["number"]


def test_others_stay_whole(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Descriptions, assertions and all."""
    module = _run(source, bare=False, monkeypatch=monkeypatch)
    assert module.Described.__doc__ == "Of the class."
    with pytest.raises(AssertionError):
        module.Described().told()


def test_a_line_is_told_as_it_is_in_the_source(source: Path) -> None:
    """By the file's place in the program."""
    code = bare_code.compiled("viewer.example", source)
    assert code.co_filename == "viewer/example.py"
    package = source.rename(source.with_name("__init__.py"))
    assert bare_code.compiled("viewer.example", package).co_filename == "viewer/example/__init__.py"
