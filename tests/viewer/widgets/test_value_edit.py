"""A value that is cut to a line until it is used."""

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from viewer.widgets.value_edit import ValueEdit

_LONG = "Recommended that the customs services extend the single electronic waybill to grain"


def test_a_line_that_is_laid_out_before_it_is_seen_uses_its_width(widgets: QtBot) -> None:
    page, row = QWidget(), QWidget()
    widgets.addWidget(page)
    outer, line = QHBoxLayout(page), QHBoxLayout(row)
    outer.addWidget(row)
    edit = ValueEdit(one_line=True)
    line.addWidget(edit)
    row.hide()
    page.resize(400, 80)
    page.show()
    widgets.waitExposed(page)
    edit.set_value(_LONG)
    row.show()
    widgets.waitUntil(lambda: edit.width() > 300)
    shown = edit.editor.toPlainText()
    assert shown.endswith("…")
    assert edit.fontMetrics().horizontalAdvance(shown) > edit.width() * 0.8
