"""Choices side by side: where Tab finds them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from viewer.widgets.segmented import SegmentedControl


def test_choices_that_are_made_anew_keep_their_place_for_tab(widgets: QtBot) -> None:
    window = QWidget()
    widgets.addWidget(window)
    before, control, after = QLineEdit(), SegmentedControl(), QLineEdit()
    row = QHBoxLayout(window)
    for part in (before, control, after):
        row.addWidget(part)
    with widgets.waitExposed(window):
        window.show()
    window.activateWindow()
    for choices in ("ru", "az"), ("az", "en"):
        control.set_choices([(value, value.upper(), "") for value in choices])
        control.set_current("az")
        widgets.waitUntil(control.last_segment.isVisible)
        before.setFocus()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        assert reached is not None
        assert control.isAncestorOf(reached)
        while (reached := QApplication.focusWidget()) is not after:
            assert reached is not None
            assert control.isAncestorOf(reached)
            QTest.keyClick(reached, Qt.Key.Key_Tab)


def test_what_is_not_offered_leaves_none_chosen(widgets: QtBot) -> None:
    control = SegmentedControl()
    widgets.addWidget(control)
    control.set_choices([(value, value.upper(), "") for value in ("ru", "az", "en")])
    control.set_current("az")
    control.set_current("")
    assert control.current() == ""
    QTest.keyClick(control, Qt.Key.Key_Right)
    assert control.current() == "ru"
    control.set_current("en")
    assert control.current() == "en"
    control.set_current("az")
    assert control.current() == "az"
