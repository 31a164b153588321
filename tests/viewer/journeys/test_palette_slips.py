"""What is typed into the command palette with a slip of the keyboard finds what was meant."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.model import RecordType
from db.model.completion import FoundName, FoundNames
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_palette import find, open_palette, settle
from tests.viewer.journeys.test_search_and_read import wait_for_index
from viewer.main_window import MainWindow
from viewer.main_window.palette_rows import PaletteRows
from viewer.pages.location import Location, PageName


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    made = open_window(archive_folder)
    wait_for_index(qtbot, made)
    made.activateWindow()
    return made


@pytest.mark.parametrize(
    ("language", "action", "name", "label"),
    [
        ("en", "setitngs", "руставова", "Лейла Рустамова"),
        ("ru", "астройки", "устамова", "Лейла Рустамова"),
        ("az", "parametrlrə", "rüstəmva", "Leyla Rüstəmova"),
    ],
)
def test_a_slip_is_forgiven_in_each_language(
    qtbot: QtBot, window: MainWindow, language: str, action: str, name: str, label: str
) -> None:
    window.language_wanted.emit(language)
    settle(qtbot, window)
    wanted = window.actions_by_name["settings"].text().replace("&", "")
    open_palette(window)
    find(qtbot, window, action, wanted)
    find(qtbot, window, name, label)


def test_what_is_called_so_never_comes_after_what_is_forgiven(window: MainWindow) -> None:
    made = PaletteRows(window)
    exact, near = (FoundName(RecordType.PERSON, name, name) for name in ("Ettin", "Ettan"))
    made.places = ((Location(PageName.AUTHORITY, "3"), "Ettun"), (Location(PageName.BIN), "Bin"))

    def order(found: FoundNames) -> list[str]:
        labels = [offer.label for offer in made.typed("ettin", found)[0] if not offer.greyed]
        return [one for one in labels if one in {"Ettin", "Ettan", "Ettun", "Settings…"}]

    assert order(FoundNames((exact,))) == ["Ettin", "Settings…", "Ettun"]
    assert order(FoundNames((near,), forgiven=True)) == ["Settings…", "Ettan", "Ettun"]
