"""What a person does with saved searches, and what is then seen: steps of the journeys."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import Query
from viewer.main_window import MainWindow
from viewer.pages.saved_searches import SavedSearchesPage
from viewer.widgets.name_popup import NamePopup
from viewer.widgets.ordered_table import OrderedTable

PATIENCE = 15_000


def press(
    widget: QWidget,
    key: Qt.Key,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, held))


def field_of(popup: NamePopup) -> QLineEdit:
    field = popup.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    return field


def ask(qtbot: QtBot, window: MainWindow) -> NamePopup:
    """Ctrl+S: the popup, open."""
    window.actions_by_name["save_search"].trigger()
    popup = window.saved_searches.popup
    qtbot.waitUntil(popup.isVisible, timeout=PATIENCE)
    return popup


def save(qtbot: QtBot, window: MainWindow, name: str) -> None:
    popup = ask(qtbot, window)
    popup.set_name(name)
    press(field_of(popup), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not popup.isVisible(), timeout=PATIENCE)


def go_to_page(
    qtbot: QtBot, window: MainWindow, count: int
) -> tuple[SavedSearchesPage, OrderedTable]:
    """Ctrl+7: the page, with so many searches listed."""
    window.actions_by_name["go_searches"].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, SavedSearchesPage)
    qtbot.waitUntil(lambda: len(page.searches()) == count, timeout=PATIENCE)
    table = page.findChild(OrderedTable)
    assert isinstance(table, OrderedTable)
    return page, table


def shown(window: MainWindow) -> list[str]:
    """What the rows of the results say."""
    model = window.pages.browse.list_of_results.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def lists(page: SavedSearchesPage, *wanted: str) -> bool:
    return names(page) == list(wanted)


def is_closed(popup: NamePopup) -> bool:
    return not popup.isVisible()


def refuses(popup: NamePopup) -> bool:
    return popup.note() != ""


def names(page: SavedSearchesPage) -> list[str]:
    return [search.name for search in page.searches()]


def keep(folder: Path, *wanted: str) -> None:
    with Archive.open(folder) as archive:
        for name in wanted:
            archive.saved_searches.save(name, Query(name))
