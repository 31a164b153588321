"""Threads that import side by side must not wait for each other.

Who imports ``package.part`` holds the lock of the part and waits for that of the package; a package
that imports its parts by itself holds its own and waits for theirs. Together that is a deadlock,
which Python ends with an error in one of the two. So whoever names such a part names the package,
or another part of it, before.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_ROOT = Path(__file__).parents[2]
#: What several threads import when an archive is opened.
_SHARED = ("db.search", "db.storage", "db.ingest")


def _files() -> Iterator[Path]:
    for top in ("db", "viewer"):
        yield from (_ROOT / top).rglob("*.py")


def _name(file: Path) -> str:
    parts = file.relative_to(_ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def _imports(file: Path) -> tuple[tuple[str, str], ...]:
    """Where a module imports something, ``""`` for itself else a function, and from what."""
    found: list[tuple[str, str]] = []

    def go(node: ast.AST, scope: str) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
                continue
            if isinstance(child, ast.ImportFrom) and child.module:
                found.append((scope, child.module))
            elif isinstance(child, ast.Import):
                found.extend((scope, alias.name) for alias in child.names)
            inner = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
            go(child, f"{scope}.{child.name}" if inner else scope)  # type: ignore[attr-defined]

    go(ast.parse(file.read_text(encoding="utf-8")), "")
    return tuple(found)


def _own_parts(package: str, files: dict[str, Path]) -> set[str]:
    """The parts of a package that are imported with it, directly or by one another."""
    parts: set[str] = set()
    waiting = [package]
    while waiting:
        for scope, module in _imports(files[waiting.pop()]):
            inside = module.startswith(f"{package}.") and module in files
            if not scope and inside and module not in parts:
                parts.add(module)
                waiting.append(module)
    return parts


def test_a_package_is_named_before_the_parts_that_it_imports() -> None:
    files = {_name(file): file for file in _files()}
    wrong = []
    looked_at = 0
    for package in _SHARED:
        parts = _own_parts(package, files)
        for name, file in files.items():
            if name == package or name.startswith(f"{package}."):
                continue
            known: set[str] = set()
            for scope, module in _imports(file):
                if module in parts:
                    looked_at += 1
                    if scope not in known and "" not in known:
                        wrong.append(f"{name}: {module} before {package}")
                elif module == package or module.startswith(f"{package}."):
                    known.add(scope)
    assert looked_at > 0
    assert "\n".join(wrong) == ""
