"""The sheet of keys is read without scrolling sideways, in any width and language."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from viewer.dialogs.shortcuts import ShortcutsDialog
from viewer.widgets.panels import KeyHint
from viewer.widgets.plain_text import WrappedLabel

PATIENCE = 15_000


def is_laid_out(area: QScrollArea) -> bool:
    """As wide as its room, which is all that is needed."""
    sheet, room = area.widget(), area.viewport().width()
    return sheet is not None and sheet.width() == room and not area.horizontalScrollBar().maximum()


@pytest.mark.parametrize("language", ["ru", "az", "en"])
def test_keys_and_words_stand_in_columns_of_their_own(
    qtbot: QtBot, open_window: OpenWindow, language: str
) -> None:
    window = open_window()
    window.language_wanted.emit(language)
    dialog = ShortcutsDialog(window.menus.groups, window)
    dialog.show()
    for width, columns in ((1100, 2), (733, 2), (560, 1)):
        dialog.resize(width, 600)
        (area,) = dialog.findChildren(QScrollArea)
        qtbot.waitUntil(partial(is_laid_out, area), timeout=PATIENCE)
        sheet = area.widget()
        assert sheet is not None
        assert not sheet.autoFillBackground()  # it stands on the ground of the dialog
        for kind in (KeyHint, WrappedLabel):
            places = {one.mapTo(sheet, QPoint(0, 0)).x() for one in sheet.findChildren(kind)}
            assert len(places) == columns, (kind, width)
        keys = {one.accessibleName() for one in sheet.findChildren(KeyHint)}
        assert {"F1", "F3", "Ctrl+K", "Ctrl+Enter"} <= keys  # as it stands on the key
