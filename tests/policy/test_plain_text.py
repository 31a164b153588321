"""Text out of documents never reaches a widget that guesses at HTML.

QLabel, QMessageBox and tooltips take a text that looks like HTML for HTML, and then open local
files and shares. One module sets plain text; everywhere else only texts of the program itself,
which go through ``tr`` or ``translate``, or literals, may be set.
"""

import ast
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.policy.conftest import Module
from tests.policy.widget_texts import PLAIN_TEXT, Widgets


def test_documents_texts_are_set_as_plain_text_only(program: Sequence[Module]) -> None:
    window = [module for module in program if module.path.parts[0] == "viewer"]
    widgets = Widgets(window)
    raw = [
        f"{module.path}:{call.lineno} {ast.unparse(call)[:80]}"
        for module in window
        if module.path.as_posix() != PLAIN_TEXT
        for call in widgets.risky_calls(module)
    ]
    assert not raw, "\n" + "\n".join(raw)


@pytest.mark.parametrize(
    ("source", "is_risky"),
    [
        ("label = QLabel()\nlabel.setText(record.title)", True),
        ("label = QLabel(record.title)", True),
        ("button = QPushButton()\nbutton.setText(record.title)", False),
        ("button.setToolTip(record.title)", True),
        ("button.setToolTip(tooltip_text(record.title))", False),
        ("QMessageBox.warning(self, 'Title', record.title)", True),
        ("label = QLabel(self.tr('Title'))", False),
        ("class Title(QLabel):\n def f(self): self.setText(record.title)", True),
        ("class Key(QPushButton):\n def f(self): self.setText(record.title)", False),
        ("unknown.setText(record.title)", True),
    ],
)
def test_the_check_tells_risky_calls(source: str, *, is_risky: bool) -> None:
    module = Module(Path("viewer/widgets/example.py"), source)
    assert bool(list(Widgets([module]).risky_calls(module))) is is_risky
