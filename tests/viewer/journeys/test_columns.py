"""Journeys over the columns of a table: sorted by keys, moved, hidden, kept, and as at first."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, wait_for_index
from viewer.dialogs.choose_columns import ChooseColumnsDialog
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.records import RecordsPage
from viewer.theme import Theme

_KEY = Qt.Key
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    opened.activateWindow()
    wait_for_index(qtbot, opened)
    opened.go(Location(PageName.MEETINGS))
    qtbot.waitUntil(lambda: shown(opened).row_count() > 1, timeout=PATIENCE)
    return opened


def shown(window: MainWindow) -> RecordsPage:
    page = window.pages.currentWidget()
    assert isinstance(page, RecordsPage)
    return page


def titles(page: RecordsPage) -> list[str]:
    return [column.name for column in page.choosing.shown()]


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)


def test_a_table_is_sorted_by_several_columns_with_the_keys(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = shown(window)
    header = page.table.header
    header.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(header, _KEY.Key_Right)
    QTest.keyClick(header, _KEY.Key_Return)
    QTest.keyClick(header, _KEY.Key_Left)
    QTest.keyClick(header, _KEY.Key_Return, _SHIFT)
    QTest.keyClick(header, _KEY.Key_Return, _SHIFT)
    settled(qtbot, window)
    assert page.choosing.choice.orders == (("place", False), ("date", True))
    assert header.accessibleName() == "Date, descending, order 2"
    archive = window.workplace.archive
    assert archive is not None
    wanted = archive.record_ids(
        page.listed().type, order="place", then=[("date_start", True)], language="en"
    )
    assert list(page.listed().ids) == list(wanted)
    QTest.keyClick(header, _KEY.Key_Down)
    assert page.table.hasFocus()


def test_columns_are_moved_sized_and_kept_and_put_back(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window)
    first = titles(page)
    header = page.table.header
    header.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(header, _KEY.Key_Right)
    QTest.keyClick(header, _KEY.Key_Right, _CONTROL)
    before = page.table.columnWidth(header.here)
    QTest.keyClick(header, _KEY.Key_Right, _SHIFT)
    assert titles(page)[1:3] == ["place", "date"]
    assert page.table.columnWidth(header.here) == before + 16
    again = RecordsPage(window.workplace, page.listed().type)
    qtbot.addWidget(again)
    assert titles(again) == titles(page)
    assert again.choosing.choice == page.choosing.choice
    page.choosing.reset()
    assert titles(page) == first


def test_a_further_column_is_chosen_from_the_list(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["columns"].trigger()
    (dialog,) = window.findChildren(ChooseColumnsDialog)
    page = shown(window)
    names = [one.name for one in page.choosing.columns if one.name not in titles(page)]
    at = len(titles(page)) + names.index("document_count")
    dialog.list.setCurrentIndex(dialog.list.rows.index(at))
    QTest.keyClick(dialog.list, _KEY.Key_Space)
    assert titles(page)[-1] == "document_count"
    QTest.keyClick(dialog.list, _KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(page)[-2] == "document_count"
    settled(qtbot, window)
    model = page.table.model()
    column = [one.name for one in page.choosing.columns].index("document_count")
    qtbot.waitUntil(lambda: str(model.index(0, column).data()).isdecimal(), timeout=PATIENCE)
    dialog.accept()


def test_rows_have_the_room_that_is_chosen_at_once(window: MainWindow) -> None:
    table = shown(window).table
    normal = table.rowHeight(0)
    try:
        Theme.current().set_density("roomy")
        assert table.rowHeight(0) > normal
        Theme.current().set_density("compact")
        assert table.rowHeight(0) < normal
    finally:
        Theme.current().set_density("normal")
