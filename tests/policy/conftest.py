"""The source as the policy tests see it: files, syntax trees, names."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Module:
    """One Python file of the project. ``path`` is relative to the project's folder."""

    path: Path
    text: str

    @property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.text, filename=str(self.path))

    def imports(self) -> Iterator[tuple[int, str]]:
        """Line and dotted name of everything that is imported, also inside functions."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield node.lineno, alias.name
            elif isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    yield node.lineno, f"{node.module}.{alias.name}"


def _modules(*folders: str) -> tuple[Module, ...]:
    return tuple(
        Module(path.relative_to(ROOT), path.read_text(encoding="utf-8"))
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
    )


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def program() -> tuple[Module, ...]:
    """The modules that are shipped."""
    return _modules("viewer", "db")


@pytest.fixture(scope="session")
def everything() -> tuple[Module, ...]:
    """The shipped modules and the tests."""
    return _modules("viewer", "db", "tests")
