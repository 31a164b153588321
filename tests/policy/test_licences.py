"""Every library that the program may carry is named with its licence, and none of them binds it."""

import re
from pathlib import Path

import pytest

_ROW = re.compile(r"^\| *([\w.-]+) *\| *([\w.+]+) *\| *([^|]+?) *\|", re.MULTILINE)
_BINDING = re.compile(r"(?<!L)GPL(?!-[\d.]+-or-later WITH Bootloader-exception)")


@pytest.fixture(scope="module")
def listed(root: Path) -> dict[str, tuple[str, str]]:
    """Version and licence of each listed library, by its normalised name."""
    text = (root / "resources" / "licences" / "THIRD-PARTY.md").read_text(encoding="utf-8")
    return {_normal(name): (version, terms) for name, version, terms in _ROW.findall(text)}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _pinned(root: Path) -> dict[str, str]:
    lines = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = (line.split("==") for line in lines if "==" in line and not line.startswith("#"))
    return {_normal(name): version.strip() for name, version in pins}


def test_every_pinned_library_is_listed_with_its_version(
    root: Path, listed: dict[str, tuple[str, str]]
) -> None:
    pinned = _pinned(root)
    assert {name: listed.get(name, ("missing", ""))[0] for name in pinned} == pinned


def test_no_listed_licence_binds_the_program(listed: dict[str, tuple[str, str]]) -> None:
    shipped = {name: terms for name, (_, terms) in listed.items() if "not shipped" not in terms}
    assert not {name: terms for name, terms in shipped.items() if _BINDING.search(terms)}


def test_every_dependency_has_two_bounds_and_a_pin(root: Path) -> None:
    import tomllib

    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pinned = _pinned(root)
    for requirement in project["dependencies"]:
        name, bounds = re.fullmatch(r"([\w.-]+)(?:\[\w+\])?(.+)", requirement).groups()  # type: ignore[union-attr]
        assert _normal(name) in pinned
        assert "==" in bounds or (">=" in bounds and "<" in bounds), requirement
