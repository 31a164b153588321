"""A part that unfolds: by keys, by itself where something in it is pointed at."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from viewer.widgets.fold_section import FoldSection, unfold_to

_Key = Qt.Key


def test_the_keys_of_a_tree_turn_it(widgets: QtBot) -> None:
    section = FoldSection("Description")
    widgets.addWidget(section)
    field = QLineEdit()
    section.column.addWidget(field)
    section.show()
    assert not field.isVisible()
    assert section.head.accessibleDescription() == "folded"
    for key, is_open in (
        (_Key.Key_Right, True),
        (_Key.Key_Right, True),
        (_Key.Key_Left, False),
        (_Key.Key_Space, True),
        (_Key.Key_Return, False),
    ):
        QTest.keyClick(section.head, key)
        assert section.is_open() is is_open
        assert field.isVisible() is is_open
    section.head.say("three")
    assert section.head.accessibleDescription() == "three, folded"


def test_what_is_pointed_at_is_unfolded_through_all_parts(widgets: QtBot) -> None:
    outer, inner, field = FoldSection("Names"), FoldSection("Source", "secondary"), QLineEdit()
    widgets.addWidget(outer)
    outer.column.addWidget(inner)
    inner.column.addWidget(field)
    outer.show()
    unfold_to(field)
    assert field.isVisible()
