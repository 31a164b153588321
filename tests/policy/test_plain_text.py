"""Text out of documents never reaches a widget that guesses at HTML.

QLabel, QMessageBox and tooltips take a text that looks like HTML for HTML, and then open local
files and shares. One module sets plain text; everywhere else only texts of the program itself,
which go through ``tr`` or ``translate``, or literals, may be set.
"""

import ast
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.policy.conftest import Module

_HELPER = "viewer/widgets/plain_text.py"
#: Setters of a label's or a message box's text, and setters of what Qt shows as a tooltip.
_SETTERS = {"setText", "setInformativeText", "setToolTip", "setWhatsThis", "setHtml"}
_MAKERS = {"QLabel", "QMessageBox"}
_ASKERS = {"information", "warning", "critical", "question", "about"}
_TRANSLATORS = {"tr", "translate", "fill"}
#: Widgets whose ``setText`` shows every text as it is: Qt's, and those of the one module.
_PLAIN = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLineEdit",
    "QPushButton",
    "QRadioButton",
    "QToolButton",
    "ElidedLabel",
    "Label",
    "LinkLabel",
    "WrappedLabel",
}


def test_documents_texts_are_set_as_plain_text_only(program: "Sequence[Module]") -> None:
    raw = [
        f"{module.path}:{call.lineno} {ast.unparse(call)[:80]}"
        for module in program
        if module.path.parts[0] == "viewer" and module.path.as_posix() != _HELPER
        for call in _risky_calls(module.tree)
    ]
    assert not raw


def _risky_calls(tree: ast.Module) -> Iterator[ast.Call]:
    plain = _plain_names(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute):
            target = ast.unparse(node.func.value)
            asks = node.func.attr in _ASKERS and target.endswith("QMessageBox")
            sets = node.func.attr in _SETTERS and not (
                node.func.attr == "setText" and target in plain
            )
            texts = node.args[1:] if asks else node.args[:1]
            if (asks or sets) and not all(map(_is_own_text, texts)):
                yield node
        elif isinstance(node.func, ast.Name) and node.func.id in _MAKERS:
            yield from [node] if not all(map(_is_own_text, _texts_of(node))) else []


def _texts_of(call: ast.Call) -> list[ast.expr]:
    return [argument for argument in call.args if not _is_parent(argument)]


def _plain_names(tree: ast.Module) -> set[str]:
    """Names and attributes that hold one of the widgets which show a text as it is.

    ``self`` is one of them in a module all of whose widgets are.
    """
    names: set[str] = set()
    bases: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and _class_of(node.value) in _PLAIN:
            names.update(ast.unparse(target) for target in node.targets)
        elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            target = node.arg if isinstance(node, ast.arg) else ast.unparse(node.target)
            if ast.unparse(node.annotation).strip("\"'") in _PLAIN:
                names.add(target)
        elif isinstance(node, ast.ClassDef):
            bases += [base for base in map(ast.unparse, node.bases) if base.startswith("Q")]
    if bases and set(bases) <= _PLAIN:
        names.add("self")
    return names


def _class_of(value: ast.expr) -> str:
    return ast.unparse(value.func).split(".")[-1] if isinstance(value, ast.Call) else ""


def _is_parent(text: ast.expr) -> bool:
    return isinstance(text, ast.Name) and text.id in {"self", "parent"}


def _is_own_text(text: ast.expr) -> bool:
    match text:
        case ast.Constant():
            return True
        case ast.Call(func=ast.Attribute(attr=name)) | ast.Call(func=ast.Name(id=name)):
            return name in _TRANSLATORS
        case ast.IfExp(body=first, orelse=second):
            return _is_own_text(first) and _is_own_text(second)
    return False
