"""Where the program sets a text that Qt may take for HTML: found in the source, not at run time."""

import ast
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.policy.conftest import Module

PLAIN_TEXT = "viewer/widgets/plain_text.py"

#: Qt's classes whose ``setText`` shows every text as it is.
_PLAIN = frozenset(
    "QAbstractButton QAction QCheckBox QClipboard QGroupBox QLineEdit QPushButton QRadioButton "
    "QToolButton".split()
)
#: Qt's classes that take what looks like HTML for HTML.
_GUESSING = frozenset({"QLabel", "QMessageBox", "QTextEdit", "QTextBrowser", "QErrorMessage"})
#: Methods whose text is shown by a class above, and those that always guess.
_SETTERS = frozenset({"setText", "setInformativeText"})
_TIPS = frozenset({"setToolTip", "setWhatsThis", "setHtml", "insertHtml", "setStatusTip"})
_ASKERS = frozenset({"information", "warning", "critical", "question", "about"})
#: Calls whose result is a text of the program itself, or one made safe.
_OWN = frozenset({"tr", "translate", "tooltip_text"})
_MAKERS = {"addAction": "QAction", "clipboard": "QClipboard"}


class Widgets:
    """What the classes of the window are, as far as their texts go."""

    def __init__(self, modules: "Sequence[Module]") -> None:
        self._bases: dict[str, list[str]] = {}
        self._safe: set[str] = set(_PLAIN)
        for module in modules:
            for node in ast.walk(module.tree):
                if isinstance(node, ast.ClassDef):
                    self._bases[node.name] = [_last(base) for base in node.bases]
                    if module.path.as_posix() == PLAIN_TEXT:
                        self._safe.add(node.name)

    def is_safe(self, name: str) -> bool:
        """True if the class shows a text as it is, or has a ``setText`` of the program's own."""
        if name in self._safe:
            return True
        if name in _GUESSING or name not in self._bases:
            return False
        ours = [base for base in self._bases[name] if base in self._bases or base.startswith("Q")]
        return all(base == "QWidget" or self.is_safe(base) for base in ours)

    def risky_calls(self, module: "Module") -> Iterator[ast.Call]:
        """The calls that may show a document's text as HTML."""
        types = _types_of_names(module.tree)
        for owner, call in _calls(module.tree, ""):
            if isinstance(call.func, ast.Attribute):
                yield from [call] if self._is_risky(call.func, call, owner, types) else []
            elif _last(call.func) in {"QLabel", "QMessageBox"}:
                texts = [text for text in call.args if not _is_widget(text)]
                yield from [call] if not all(map(_is_own_text, texts)) else []

    def _is_risky(
        self, method: ast.Attribute, call: ast.Call, owner: str, types: dict[str, set[str]]
    ) -> bool:
        target = method.value
        if method.attr in _ASKERS and _last(target) == "QMessageBox":
            return not all(map(_is_own_text, call.args[1:]))
        if method.attr in _SETTERS:
            known = {owner} if _last(target) == "self" else types.get(_last(target), set())
            if known and all(map(self.is_safe, known)):
                return False
        elif method.attr not in _TIPS:
            return False
        return not all(map(_is_own_text, call.args[:1]))


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call, with the class it stands in."""
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield owner, child
        yield from _calls(child, inside)


def _types_of_names(tree: ast.Module) -> dict[str, set[str]]:
    """The classes that names and attributes of the module hold, as far as the text tells."""
    types: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            made = _last(node.value.func)
            for target in node.targets:
                types.setdefault(_last(target), set()).add(_MAKERS.get(made, made))
        elif isinstance(node, ast.AnnAssign):
            types.setdefault(_last(node.target), set()).add(_last(node.annotation))
        elif isinstance(node, ast.arg) and node.annotation is not None:
            types.setdefault(node.arg, set()).add(_last(node.annotation))
    types["clipboard"] = {"QClipboard"}
    return types


def _last(node: ast.AST) -> str:
    """The last name of an expression: ``title`` of ``section.title``, ``f`` of ``a.f()``."""
    match node:
        case ast.Call(func=inner):
            return _last(inner)
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case ast.Constant(value=str(name)):
            return name
    return ""


def _is_widget(text: ast.expr) -> bool:
    return isinstance(text, ast.Name) and text.id in {"self", "parent"}


def _is_own_text(text: ast.expr) -> bool:
    match text:
        case ast.Constant():
            return True
        case ast.Call():
            return _last(text) in _OWN
        case ast.IfExp(body=first, orelse=second):
            return _is_own_text(first) and _is_own_text(second)
    return False
