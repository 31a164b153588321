"""Journeys: what sounds like a name is no end of the search, and an office says whose it is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import Archive
from tests.db.usecases.councils import take_in
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, found, search, wait_for_index
from viewer.pages.result_bars import MessageBar
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.marked_text import read_snippet
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.result_model import ResultModel

WITHOUT = "Search only for “судоходство”"
TEXT = """\
On 18 November 2021 the first session of the Caspian Expert Council (CEC) was held in Baku on the \
theme "Ports and People", organised by the Center for Maritime Research (CMR).
Opening remarks were made by Farid Shafiyev, Director of the Sturgeon Breeding Centre; and Hikmet \
Hajiyev, Adviser to the President.
The participants of the session:
1. Agreed on the periods of the ban on sturgeon fishing.
"""


def test_a_common_word_that_sounds_like_a_name_is_offered_as_it_is_spelled(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    with Archive.create(tmp_path / "a.archive", "A") as archive:
        assert take_in(archive, tmp_path, "one.txt", TEXT, accept=True).meeting_id
    window = open_window(tmp_path / "a.archive")
    wait_for_index(qtbot, window)
    search(qtbot, window, "sturgen")
    (bar,) = window.pages.browse.findChildren(MessageBar)

    def offered() -> list[LinkLabel]:
        return [one for one in bar.findChildren(LinkLabel) if one.text() == "Perhaps: sturgeon"]

    qtbot.waitUntil(lambda: bar.isVisible() and bool(offered()), timeout=PATIENCE)
    before = found(window)
    offered()[0].follow(apart=False)
    qtbot.waitUntil(lambda: found(window) > before, timeout=PATIENCE)
    model = window.pages.browse.list_of_results.model()
    assert isinstance(model, ResultModel)
    rows = [model.hit(model.index(row, 0)) for row in range(model.rowCount())]
    said = [read_snippet(hit.snippet).text for hit in rows if hit is not None]
    offices = [text for text in said if "Breeding" in text and "Opening" not in text]
    assert offices
    assert all(text.startswith("Farid Shafiyev, Director") for text in offices)


def test_a_word_that_is_nowhere_is_told_and_left_out(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    search(qtbot, window, "судоходство йцукенгшщ")
    assert found(window) == 0

    def shown() -> list[LinkLabel]:
        links = window.pages.browse.findChildren(LinkLabel)
        return [one for one in links if one.isVisible() and one.text() == WITHOUT]

    qtbot.waitUntil(lambda: bool(shown()), timeout=PATIENCE)
    said = [one.text() for one in window.pages.browse.findChildren(WrappedLabel)]
    assert "Nowhere in the archive: “йцукенгшщ”" in said
    shown()[0].follow(apart=False)
    qtbot.waitUntil(lambda: found(window) > 0, timeout=PATIENCE)
    assert window.toolbar.search.text() == "судоходство"
    window.toolbar.search.focus_all()
    QTest.keyClick(window.toolbar.search.line, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.toolbar.search.text() == "", timeout=PATIENCE)
    qtbot.waitUntil(lambda: found(window) == 11, timeout=PATIENCE)
