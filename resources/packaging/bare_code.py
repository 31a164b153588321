"""Compiles modules without their descriptions and assertions, as ``python -OO`` does, but for one.

``dataclasses`` writes a description for a class that has none, from its signature, for which it
loads a dozen modules and takes longer than for the rest of the class. So such a class keeps its
name for a description.
"""

import ast
from pathlib import Path
from types import CodeType

_STRIPPED = 2


def compiled(name: str, source: Path, *, bare: bool = True) -> CodeType:
    """A module's code, its file named from the program's folder on; ``bare=False``: all of it."""
    end = "/__init__.py" if source.name == "__init__.py" else ".py"
    file = name.replace(".", "/") + end
    if not bare:
        whole: CodeType = compile(source.read_bytes(), file, "exec", dont_inherit=True)
        return whole
    tree = ast.parse(source.read_bytes(), file)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any(map(_is_dataclass, node.decorator_list)):
            _describe(node)
    code: CodeType = compile(tree, file, "exec", dont_inherit=True, optimize=_STRIPPED)
    return code


def _is_dataclass(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name == "dataclass"


def _describe(node: ast.ClassDef) -> None:
    """Give the class its name as ``__doc__``, in the place of the description if it has one."""
    place = node.body[0]
    name = ast.Name("__doc__", ast.Store())
    line = ast.Assign([name], ast.Constant(node.name))
    ast.copy_location(line, place)
    ast.fix_missing_locations(line)
    has_one = ast.get_docstring(node, clean=False) is not None
    node.body[: 1 if has_one else 0] = [line]
