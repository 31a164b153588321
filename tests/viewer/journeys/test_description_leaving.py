"""Journeys: what was typed into a form of archival description is not lost by going away."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import back, dialog_of, settled, until
from tests.viewer.journeys.held_lane import HeldLane
from tests.viewer.journeys.inbox_steps import press
from tests.viewer.journeys.test_description import add_unit, choose_from_menu, open_page, type_into
from viewer.dialogs.leave_form import LeaveFormDialog
from viewer.main_window import MainWindow
from viewer.pages.description import DescriptionPage
from viewer.pages.location import Location, PageName

_Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    opened.activateWindow()
    settled(qtbot, opened)
    return opened


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> DescriptionPage:
    """A fonds is shown, and its title is changed."""
    page = open_page(qtbot, window)
    add_unit(qtbot, page, "Fonds", code="1", title="One")
    settled(qtbot, window)
    type_into(page, title="One and more")
    return page


def titles(page: DescriptionPage) -> list[str]:
    assert page.described is not None
    return [unit.title for unit in page.described.units]


def typed(page: DescriptionPage) -> object:
    return page.form.form.values()["title"]


def test_a_window_asks_before_it_is_closed(
    qtbot: QtBot, window: MainWindow, page: DescriptionPage
) -> None:
    window.close()
    dialog_of(qtbot, LeaveFormDialog)
    press(_Key.Key_Escape)
    back(qtbot, window, LeaveFormDialog)
    assert window.isVisible()
    assert typed(page) == "One and more"
    window.close()
    dialog_of(qtbot, LeaveFormDialog)
    press(_Key.Key_Return)  # saves, and closes then
    until(qtbot, lambda: not window.isVisible())


def test_an_archive_is_closed_after_saving(
    qtbot: QtBot, window: MainWindow, page: DescriptionPage, archive_folder: Path
) -> None:
    window.actions_by_name["close_archive"].trigger()
    dialog_of(qtbot, LeaveFormDialog)
    press(_Key.Key_Return)
    until(qtbot, lambda: window.workplace.archive is None)
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=15_000):
        window.door.open(archive_folder)
    open_page(qtbot, window)
    assert titles(page) == ["One and more"]


def test_what_is_discarded_is_not_stored(
    qtbot: QtBot, window: MainWindow, page: DescriptionPage
) -> None:
    window.actions_by_name["close_archive"].trigger()
    dialog_of(qtbot, LeaveFormDialog).discard_wanted.emit()
    until(qtbot, lambda: window.workplace.archive is None)


def test_a_page_that_is_left_keeps_its_form_and_asks_later(
    qtbot: QtBot, window: MainWindow, page: DescriptionPage
) -> None:
    window.go(Location(PageName.PEOPLE))
    settled(qtbot, window)
    assert not page.isVisible()
    window.close()
    dialog_of(qtbot, LeaveFormDialog)
    press(_Key.Key_Escape)
    back(qtbot, window, LeaveFormDialog)
    settled(qtbot, window)
    assert page.isVisible()
    assert typed(page) == "One and more"
    with qtbot.waitSignal(page.keeping.stored, timeout=15_000):
        page.form.save.click()


def test_what_cannot_be_stored_keeps_the_window(
    qtbot: QtBot, window: MainWindow, page: DescriptionPage
) -> None:
    type_into(page, date_start="long ago")
    window.close()
    dialog_of(qtbot, LeaveFormDialog)
    press(_Key.Key_Return)
    until(qtbot, lambda: "“long ago” is no date" in page.form.problem())
    assert window.isVisible()
    assert typed(page) == "One and more"


def test_an_empty_new_form_asks_nothing(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(qtbot, window)
    page.pane.add.click()
    choose_from_menu(page, "Fonds")
    window.close()
    until(qtbot, lambda: not window.isVisible())


def test_pressed_twice_a_unit_is_stored_once(
    qtbot: QtBot, window: MainWindow, page: DescriptionPage
) -> None:
    refused: list[str] = []
    page.keeping.refused.connect(refused.append)
    with HeldLane(window.workplace.jobs):
        page.form.hand_in()
        page.form.hand_in()
    settled(qtbot, window)
    assert refused == []
    assert titles(page) == ["One and more"]


def test_what_is_typed_outlives_what_is_undone_meanwhile(
    qtbot: QtBot, window: MainWindow, page: DescriptionPage
) -> None:
    offered = []
    window.workplace.undo_offered.connect(lambda said, undo: offered.append((said, undo)))
    page.keeping.stored.emit("")  # as the link in the bar does when a laying in is taken back
    ((said, restore),) = offered
    assert said == "What was typed was not saved"
    settled(qtbot, window)
    restore()
    assert typed(page) == "One and more"
