"""Compiles modules without what is only read by people and checkers of types.

Descriptions and assertions go, as under ``python -OO``; so do annotations of functions and of a
module's names, overloads, and what is imported for checkers only: objects that stay in memory for
as long as the program runs. Annotations of a class stay: ``dataclasses``, named tuples and
SQLAlchemy read them.

``dataclasses`` writes a description for a class that has none, from its signature, for which it
loads a dozen modules and takes longer than for the rest of the class. So such a class keeps its
name for a description.
"""

import ast
from functools import cache
from pathlib import Path
from types import CodeType

_STRIPPED = 2
#: Bytes of a unit of code; units that one entry of a table of lines speaks of at the most; how an
#: entry begins that has a line and no columns.
_UNIT, _MOST, _NO_COLUMNS = 2, 8, 0x80 | 13 << 3
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def compiled(
    name: str,
    source: Path,
    *,
    bare: bool = True,
    typed: bool = False,
    lines: bool = True,
    after: str = "",
) -> CodeType:
    """A module's code, its file named from the program's folder on.

    ``bare=False``: all of it; ``typed=True``: without descriptions, but with annotations;
    ``lines=False``: with one line a function, which only a trace shows; ``after`` is run at the
    module's end.
    """
    end = "/__init__.py" if source.name == "__init__.py" else ".py"
    file = name.replace(".", "/") + end
    text = source.read_bytes() + after.encode()
    if not bare:
        whole: CodeType = compile(text, file, "exec", dont_inherit=True)
        return whole
    tree = ast.parse(text, file)
    if not typed:
        tree = ast.fix_missing_locations(_Untyped().visit(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any(map(_is_dataclass, node.decorator_list)):
            _describe(node)
    code: CodeType = compile(tree, file, "exec", dont_inherit=True, optimize=_STRIPPED)
    return _lean(code, lines=lines)


def _lean(code: CodeType, *, lines: bool) -> CodeType:
    """The code with short names of its functions: a trace shows no others."""
    parts = [
        _lean(one, lines=lines) if isinstance(one, CodeType) else one for one in code.co_consts
    ]
    return code.replace(
        co_consts=tuple(parts),
        co_qualname=code.co_name,
        co_linetable=code.co_linetable if lines else _one_line(len(code.co_code) // _UNIT),
    )


@cache
def _one_line(units: int) -> bytes:
    """The table of lines that gives a function's first line for all of it.

    A table must speak of every unit of the code, or no trace can be told (Python's
    ``Objects/locations.md``): here eight by eight, no columns, as many lines on as none. It is
    the same for all that are of one length, and is kept once a module.
    """
    whole, rest = divmod(units, _MOST)
    last = bytes((_NO_COLUMNS | rest - 1, 0)) if rest else b""
    return bytes((_NO_COLUMNS | _MOST - 1, 0)) * whole + last


class _Untyped(ast.NodeTransformer):
    """Takes out what only checkers of types read."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        """Whatever has lost all of its body does nothing."""
        super().generic_visit(node)
        if getattr(node, "body", None) == [] and not isinstance(node, ast.Module):
            node.body = [ast.copy_location(ast.Pass(), node)]  # type: ignore[attr-defined]
        return node

    def visit_Module(self, node: ast.Module) -> ast.Module:
        """The names of a module have values, no types."""
        node.body = [plain for line in node.body if (plain := _without_type(line)) is not None]
        self.generic_visit(node)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST | None:
        """Nothing for an overload."""
        return self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST | None:
        """Nothing for an overload."""
        return self._function(node)

    def visit_arg(self, node: ast.arg) -> ast.arg:
        """Only its name."""
        node.annotation = None
        return node

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        """What is run where no checker is."""
        self.generic_visit(node)
        if not _is_called(node.test, "TYPE_CHECKING"):
            return node
        return node.orelse

    def _function(self, node: _Function) -> ast.AST | None:
        if any(_is_called(decorator, "overload") for decorator in node.decorator_list):
            return None
        node.returns = None
        return self.generic_visit(node)


def _without_type(line: ast.stmt) -> ast.stmt | None:
    if not isinstance(line, ast.AnnAssign):
        return line
    if line.value is None:
        return None
    return ast.copy_location(ast.Assign([line.target], line.value), line)


def _is_dataclass(decorator: ast.expr) -> bool:
    return _is_called(decorator.func if isinstance(decorator, ast.Call) else decorator, "dataclass")


def _is_called(named: ast.expr, name: str) -> bool:
    """Whether it is that name, of a module or by itself."""
    return name == (named.attr if isinstance(named, ast.Attribute) else getattr(named, "id", ""))


def _describe(node: ast.ClassDef) -> None:
    """Give the class its name as ``__doc__``, in the place of the description if it has one."""
    place = node.body[0]
    name = ast.Name("__doc__", ast.Store())
    line = ast.Assign([name], ast.Constant(node.name))
    ast.copy_location(line, place)
    ast.fix_missing_locations(line)
    has_one = ast.get_docstring(node, clean=False) is not None
    node.body[: 1 if has_one else 0] = [line]
