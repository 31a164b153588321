"""Modules that are imported early and loaded when something is asked of them."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from resources.packaging import late_modules
from resources.packaging.late_modules import LateModule

_NAME = "council_archive_late_example"
_TEXT = """
import sys
times = sys.modules.setdefault("council_archive_late_count", []) or [0]
times.append(1)
sys.modules["council_archive_late_count"] = times
from council_archive_late_example import __name__ as own_name
answer = 42
def ask():
    return answer
"""


@pytest.fixture
def late(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """A module of ours in the path, in its place something late."""
    (tmp_path / f"{_NAME}.py").write_text(_TEXT, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    late_modules.install((_NAME,))
    yield sys.modules[_NAME]
    for name in (_NAME, "council_archive_late_count"):
        sys.modules.pop(name, None)


def _loads() -> int:
    count: Any = sys.modules.get("council_archive_late_count", [])
    return len(count)


def test_an_import_loads_nothing(late: ModuleType) -> None:
    """Only what is asked of it does."""
    assert import_module(_NAME) is late
    assert isinstance(late, LateModule)
    assert _loads() == 0


def test_it_becomes_the_module(late: ModuleType) -> None:
    """It is the same object still, with the module's names, file and functions."""
    assert late.ask() == 42
    assert type(late) is ModuleType
    assert sys.modules[_NAME] is late
    assert late.__file__ is not None
    vars(late)["answer"] = 43
    assert late.ask() == 43


def test_a_package_has_its_late_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By each way of importing it, and loads it when something is asked of it."""
    package = tmp_path / "council_archive_late_package"
    package.mkdir()
    (package / "__init__.py").write_text("", encoding="utf-8")
    (package / "part.py").write_text("answer = 42", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    late_modules.install((f"{package.name}.part",))
    whole = import_module(package.name)
    part = import_module(f"{package.name}.part")
    assert isinstance(part, LateModule)
    assert whole.part is part
    assert (part.answer, type(part)) == (42, ModuleType)
    for name in (package.name, part.__name__):
        del sys.modules[name]


def test_what_it_has_not_is_told(late: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """As any module tells it."""
    monkeypatch.setitem(sys.modules, "zipfile", LateModule("zipfile"))
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        late.nothing  # noqa: B018
    with pytest.raises(ImportError, match="cannot import name"):
        from zipfile import nothing  # type: ignore[attr-defined]  # noqa: F401


def test_threads_load_it_once(late: ModuleType) -> None:
    """All of them get what they asked for."""
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: late.ask(), range(64)))
    assert answers == [42] * 64


def test_what_is_loaded_stays() -> None:
    """A module that is there already is not replaced."""
    before = import_module("zipfile")
    late_modules.install()
    assert import_module("zipfile") is before


def test_the_names_are_modules() -> None:
    """Each can be loaded."""
    assert all(isinstance(import_module(name), ModuleType) for name in late_modules.NAMES)
