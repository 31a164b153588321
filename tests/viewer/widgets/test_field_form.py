"""A form of fields: what a person does to a list of choices is its value."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from viewer.widgets.check_list import CheckList
from viewer.widgets.field_form import FieldForm, FieldSpec


def test_choices_are_ticked_by_the_mouse_and_by_keys(qtbot: QtBot) -> None:
    form = FieldForm()
    qtbot.addWidget(form)
    choices = (("a", "First"), ("b", "Second"), ("c", "Third"))
    form.show_fields([FieldSpec("units", "Units", "list", choices=choices)], {"units": ()})
    form.resize(500, 300)
    form.show()
    (shown,) = form.findChildren(CheckList)
    with qtbot.waitSignal(form.edited):
        QTest.mouseClick(
            shown.viewport(),
            Qt.MouseButton.LeftButton,
            pos=shown.visualRect(shown.rows.index(1)).center(),
        )
    assert form.values() == {"units": ("b",)}
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert form.values() == {"units": ("b", "c")}
    form.set_values({"units": ("a",)})
    assert form.values() == {"units": ("a",)}
