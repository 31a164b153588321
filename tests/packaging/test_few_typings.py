"""What stands for ``typing_extensions`` has what ``typing`` has, and the rest from the module."""

import subprocess
import sys
import typing

import pytest

from resources.packaging.few_typings import NAME, FewTypings


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> FewTypings:
    """In the module's place."""
    few = FewTypings(NAME)
    monkeypatch.setitem(sys.modules, NAME, few)
    return few


def test_what_python_has_is_pythons(few: FewTypings) -> None:
    """And nothing is loaded for it."""
    from typing_extensions import Protocol, TypedDict

    found: list[object] = [Protocol, TypedDict]
    assert found == [typing.Protocol, typing.TypedDict]
    assert vars(few).keys() >= {"Protocol", "TypedDict"}


def test_what_it_alone_has_comes_from_the_module(few: FewTypings) -> None:
    """It stays in its place."""
    from typing_extensions import Sentinel

    assert Sentinel.__module__ == NAME
    assert sys.modules[NAME] is few
    with pytest.raises(ImportError):
        from typing_extensions import nothing  # type: ignore[attr-defined]  # noqa: F401


def test_sqlalchemy_and_alembic_load_without_the_module() -> None:
    """Its own tables are mapped as ever."""
    code = (
        "import sys; from resources.packaging import few_typings; few_typings.install();"
        "import alembic.command; import db.storage.store; from sqlalchemy.orm import"
        " configure_mappers; configure_mappers(); few = sys.modules['typing_extensions'];"
        "print(type(few).__name__, 'deprecated' in vars(few), 'TypeAliasType' in vars(few))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["FewTypings", "False", "True"]
