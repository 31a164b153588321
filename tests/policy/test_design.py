"""Colours and type come from the theme alone: a widget writes no colour and no size of letters."""

import ast
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.policy.conftest import Module

#: Where colours and sizes are defined, and where ink lies on paper.
_FREE = ("viewer/theme/", "viewer/printing/")
_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}\b")
_SIZES = {"setPointSize", "setPointSizeF", "setPixelSize"}


def test_no_widget_writes_a_colour_or_a_size_of_letters(program: "Sequence[Module]") -> None:
    written = [
        f"{module.path}:{line} {what}"
        for module in program
        if module.path.parts[0] == "viewer" and not module.path.as_posix().startswith(_FREE)
        for line, what in literal_looks(module.tree)
    ]
    assert not written, "\n" + "\n".join(written)


def literal_looks(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and text of every colour and size that is written out."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if _HEX.search(node.value):
                yield node.lineno, node.value
        elif isinstance(node, ast.Attribute) and ast.unparse(node.value) == "Qt.GlobalColor":
            if node.attr != "transparent":
                yield node.lineno, ast.unparse(node)
        elif isinstance(node, ast.Call) and _is_literal_call(node):
            yield node.lineno, ast.unparse(node)


def _is_literal_call(call: ast.Call) -> bool:
    name = ast.unparse(call.func).rpartition(".")[2]
    constant = bool(call.args) and isinstance(call.args[0], ast.Constant)
    return constant and (name in _SIZES or name in {"QColor", "QFont"})


@pytest.mark.parametrize(
    ("source", "is_written"),
    [
        ("painter.setPen(QColor(255, 0, 0))", True),
        ("painter.setPen(QColor(tokens.line))", False),
        ("label.setStyleSheet('color: #a3262a')", True),
        ("painter.fillRect(rect, Qt.GlobalColor.white)", True),
        ("palette.setColor(role, Qt.GlobalColor.transparent)", False),
        ("shape.setPixelSize(14)", True),
        ("shape.setPixelSize(px(14))", False),
        ("said = 'point #3'", False),
    ],
)
def test_the_check_tells_what_is_written(source: str, *, is_written: bool) -> None:
    assert bool(list(literal_looks(ast.parse(source)))) is is_written
