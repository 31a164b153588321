"""A page has one name and one icon: in the rail, in the menu, in the palette, and as its title."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.model import LANGUAGES
from tests.viewer.conftest import OpenWindow
from viewer.pages.location import Location, PageName


@pytest.mark.parametrize("language", LANGUAGES)
def test_rail_menu_and_palette_call_pages_alike(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, language: str
) -> None:
    window = open_window(archive_folder)
    window.language_wanted.emit(language)
    meetings = {"ru": "Заседания", "az": "İclaslar", "en": "Meetings"}[language]
    action = window.actions_by_name["go_meetings"]
    qtbot.waitUntil(lambda: action.text().replace("&", "") == meetings)
    rows = window.rail_content._rows()  # noqa: SLF001 - as they are shown
    for row in rows:
        action = window.actions_by_name[f"go_{row.key}"]
        assert (action.text().replace("&", ""), row.key) == (row.label, row.key)
        assert window.actions_by_name.icon_name(f"go_{row.key}") == row.icon
    labels = {row.key: row.label for row in rows}
    window.go(Location(PageName.DESCRIPTION))
    page = window.pages.currentWidget()
    assert page is not None
    assert page.accessibleName() == labels["description"]
