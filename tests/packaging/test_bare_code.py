"""Modules without their descriptions."""

import dataclasses
import sys
import traceback
from pathlib import Path
from types import ModuleType
from typing import Any, get_overloads

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

_TYPED = """
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, overload

if TYPE_CHECKING:
    import nothing_of_that_name

number: int = 1
nobody: str

class Pair(NamedTuple):
    first: int
    second: str = "b"

@dataclass
class Held:
    value: int

    @overload
    def twice(self, value: int) -> int: ...
    @overload
    def twice(self, value: str) -> str: ...
    def twice(self, value: "int | str", *rest: int, more: int = 2, **others: int) -> "int | str":
        kept: int = 3
        if TYPE_CHECKING:
            assert nothing_of_that_name
        return value * more + type(value)()

async def waits(value: int) -> int:
    if not TYPE_CHECKING:
        return value

class Empty:
    if TYPE_CHECKING:
        def nothing(self) -> int: ...
    else:
        def something(self) -> int:
            return 4
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A module's file."""
    file = tmp_path / "example.py"
    file.write_text(_TEXT, encoding="utf-8")
    return file


def _run(source: Path, *, bare: bool, monkeypatch: pytest.MonkeyPatch, typed: bool = False) -> Any:
    module = ModuleType("council_archive_bare")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    code = bare_code.compiled(module.__name__, source, bare=bare, typed=typed)
    exec(code, module.__dict__)  # noqa: S102
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


@pytest.fixture
def typed_source(tmp_path: Path) -> Path:
    """The file of a module with annotations of all kinds."""
    file = tmp_path / "typed.py"
    file.write_text(_TYPED, encoding="utf-8")
    return file


def test_what_checkers_read_goes(typed_source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a module does stays, and so do the fields of its classes."""
    module = _run(typed_source, bare=True, monkeypatch=monkeypatch)
    assert module.number == 1
    assert "__annotations__" not in vars(module)
    assert module.Pair(3) == (3, "b")
    held = module.Held(5)
    assert (held.twice(2), held.twice("a", more=3), held.value) == (4, "aaa", 5)
    assert module.Held.twice.__annotations__ == module.waits.__annotations__ == {}
    assert get_overloads(module.Held.twice) == []
    assert module.Empty().something() == 4
    assert not hasattr(module.Empty, "nothing")


def test_what_reads_its_annotations_keeps_them(
    typed_source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without its descriptions all the same."""
    module = _run(typed_source, bare=True, typed=True, monkeypatch=monkeypatch)
    assert module.waits.__annotations__ == {"value": int, "return": int}
    assert module.__annotations__ == {"number": int, "nobody": str}


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


def test_without_lines_a_trace_tells_where_a_function_begins(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And can be told at all, however long the function is."""
    body = "\n".join(f"    if number == {one}: return 1 / (number - {one})" for one in range(200))
    text = f"def short(number): return 1 / number\n\ndef fails(number):\n{body}\n"
    text += "\ndef steps(number):\n    yield number\n    yield fails(number)\n"
    source.write_text(text, encoding="utf-8")
    module = ModuleType("council_archive_bare")
    code = bare_code.compiled("viewer.example", source, lines=False, after="\nlast = 1\n")
    exec(code, module.__dict__)  # noqa: S102
    assert module.last == 1
    for deed in (lambda: module.short(0), lambda: module.fails(150), lambda: [*module.steps(5)]):
        with pytest.raises(ZeroDivisionError) as caught:
            deed()
        told = traceback.extract_tb(caught.tb)
        begins = {"short": 1, "fails": 3, "steps": 205}
        assert [one.lineno for one in told[1:] if one.name in begins] == [
            begins[one.name] for one in told[1:] if one.name in begins
        ]
        assert "ZeroDivisionError" in "".join(traceback.format_exception(caught.value))
    assert [*module.fails.__code__.co_positions()][-1][0] == 3
