"""Importing a spreadsheet in the narrowest dialog: nothing needs to be scrolled sideways."""

import pytest
from PySide6.QtWidgets import QAbstractScrollArea
from pytestqt.qtbot import QtBot

from db.model.table_import import ROLES, ImportKind, TableMapping
from viewer.dialogs.import_table import ImportTableDialog, Step


@pytest.mark.parametrize("kind", ImportKind)
@pytest.mark.parametrize("step", Step)
def test_no_step_is_wider_than_the_dialog(widgets: QtBot, step: Step, kind: ImportKind) -> None:
    dialog = ImportTableDialog()
    widgets.addWidget(dialog)
    head = "Очень длинный заголовок столбца"
    columns = tuple((f"{head} {place}", role.value) for place, role in enumerate(ROLES[kind]))
    samples = [["значение подлиннее " * 6] * 3] * len(columns)
    dialog.columns.show_mapping(TableMapping(kind, columns), samples)
    dialog.go(step)
    dialog.show()
    dialog.resize(dialog.minimumSizeHint())
    widgets.waitUntil(lambda: dialog.width() <= dialog.minimumSizeHint().width())
    shown = [area for area in dialog.findChildren(QAbstractScrollArea) if area.isVisible()]
    widgets.waitUntil(lambda: not any(area.horizontalScrollBar().maximum() for area in shown))
