"""A walk over the pages: what can be pressed says what it does, and by which keys."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from db.model import RecordType
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.history_steps import PATIENCE, archive_of, first_meeting
from tests.viewer.journeys.test_search_and_read import wait_for_index
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.widgets.buttons import ToolButton
from viewer.widgets.facet_rows import FacetButton
from viewer.widgets.nav_parts import NavButton, RailHead


def places(window: MainWindow) -> Iterator[Location]:
    """Every page; those of one record with the first of their kind."""
    archive, meeting = archive_of(window), first_meeting(window)
    records = {
        PageName.MEETING: meeting,
        PageName.HISTORY: meeting,
        PageName.AUTHORITY: archive.record_ids(RecordType.PERSON)[0],
    }
    for page in PageName:
        yield Location(page, records.get(page, ""))


def in_sight(window: MainWindow) -> list[QWidget]:
    """What is shown and can be used."""
    return [one for one in window.findChildren(QWidget) if one.isVisible() and one.isEnabled()]


def said(widget: QWidget) -> str:
    """What a screen reader says first."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def shows_no_text(button: QAbstractButton) -> bool:
    return not button.text() or (isinstance(button, ToolButton) and button.is_icon_only())


def lacking(window: MainWindow) -> Iterator[str]:
    """What nobody could know the meaning of, by its class and its place."""
    for widget in in_sight(window):
        where = f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if focusable and widget.focusProxy() is None and not said(widget):
            yield f"no name: {where}"
        tips = isinstance(widget, (ToolButton, NavButton, RailHead))
        wordless = isinstance(widget, QAbstractButton) and shows_no_text(widget)
        if (tips or wordless) and not isinstance(widget, FacetButton):
            if not said(widget):
                yield f"no name: {where}"
            if not widget.toolTip():
                yield f"no tip: {where} ({said(widget)})"


def test_whatever_can_be_pressed_says_what_it_does(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    found: dict[str, list[str]] = {}
    for width in (1440, 1000):
        window.resize(width, 900)
        for place in places(window):
            window.go(place)
            qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
            for lack in lacking(window):
                found.setdefault(lack, []).append(place.page.value)
    assert not found, "\n".join(f"{lack}: {pages}" for lack, pages in sorted(found.items()))
