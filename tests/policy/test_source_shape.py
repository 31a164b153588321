"""Modules and functions stay small, are named after the field, and say what they are for."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.policy.conftest import Module

_MODULE_LINES = 300
_FUNCTION_LINES = 40
_VAGUE = {"utils", "util", "common", "helpers", "helper", "manager", "misc", "stuff", "data2"}
_UNFINISHED = re.compile(r"raise NotImplementedError|\bTODO\b|\bFIXME\b|\bXXX\b|processEvents")

#: Whose classes' methods we explain ourselves; those of others come explained.
_EXPLAINED = ("PySide6.", "abc.", "collections.", "db.", "enum.", "typing.", "viewer.")

type_of_function = ast.FunctionDef | ast.AsyncFunctionDef


def test_no_module_is_longer_than_a_reader_can_hold(everything: "Sequence[Module]") -> None:
    long = {
        str(module.path): lines
        for module in everything
        if (lines := module.text.count("\n")) > _MODULE_LINES
    }
    assert not long, lines_of(long)


def test_no_function_is_longer_than_a_screen(everything: "Sequence[Module]") -> None:
    long = {
        f"{module.path}:{function.lineno} {function.name}": lines
        for module in everything
        for function in _functions(module.tree)
        if (lines := _length(function)) > _FUNCTION_LINES
    }
    assert not long, lines_of(long)


def test_no_module_has_a_name_that_says_nothing(everything: "Sequence[Module]") -> None:
    vague = [
        str(module.path)
        for module in everything
        if _VAGUE & {part.removesuffix(".py").lower() for part in module.path.parts}
    ]
    assert not vague, lines_of(vague)


def test_nothing_is_left_unfinished(program: "Sequence[Module]") -> None:
    left = [
        f"{module.path}:{number}"
        for module in program
        for number, line in enumerate(module.text.splitlines(), start=1)
        if _UNFINISHED.search(line)
    ]
    assert not left, lines_of(left)


def test_public_functions_say_what_they_mean(program: "Sequence[Module]") -> None:
    silent = [
        f"{module.path}:{function.lineno} {function.name}"
        for module in program
        for function in _public_functions(module)
        if ast.get_docstring(function) is None
    ]
    assert not silent, lines_of(silent)


def test_no_exception_is_swallowed_whole(program: "Sequence[Module]") -> None:
    swallowed = [
        f"{module.path}:{handler.lineno}"
        for module in program
        for handler in ast.walk(module.tree)
        if isinstance(handler, ast.ExceptHandler) and _catches_all(handler) and _is_empty(handler)
    ]
    assert not swallowed, lines_of(swallowed)


def lines_of(findings: Iterable[object]) -> str:
    """Each finding on a line of its own; of a mapping its keys with their values."""
    if isinstance(findings, Mapping):
        findings = [f"{place}: {fact}" for place, fact in findings.items()]
    return "\n" + "\n".join(map(str, findings))


def _functions(tree: ast.Module) -> Iterator[type_of_function]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _length(function: type_of_function) -> int:
    """Lines of the function without its docstring: what is explained is not what is done."""
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is not None:
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def _public_functions(module: "Module") -> Iterator[type_of_function]:
    """Public functions of the module and of its public classes, but those that others define."""
    foreign = {
        name.rpartition(".")[2] for _, name in module.imports() if not name.startswith(_EXPLAINED)
    }
    for node in module.tree.body:
        members: list[ast.stmt] = [node]
        if isinstance(node, ast.ClassDef):
            bases = {ast.unparse(base).split("[")[0].split(".")[0] for base in node.bases}
            if bases & foreign:
                foreign.add(node.name)
            members = [] if node.name.startswith("_") or bases & foreign else node.body
        for member in members:
            if (
                isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef)
                and not member.name.startswith("_")
                and not _is_given(member)
            ):
                yield member


def _is_given(function: type_of_function) -> bool:
    """True for what Qt or another function explains: overrides, setters, overloads."""
    decorators = {ast.unparse(decorator).split(".")[-1] for decorator in function.decorator_list}
    is_camel = re.fullmatch(r"[a-z]+([A-Z][a-z0-9]*)+", function.name) is not None
    return (
        bool(decorators & {"setter", "overload", "override"})
        or is_camel
        or (function.name in {"data", "flags", "index", "parent", "paint", "event", "resize"})
    )


def _catches_all(handler: ast.ExceptHandler) -> bool:
    return handler.type is None or ast.unparse(handler.type) in {"Exception", "BaseException"}


def _is_empty(handler: ast.ExceptHandler) -> bool:
    return all(isinstance(node, ast.Pass | ast.Continue) for node in handler.body)
