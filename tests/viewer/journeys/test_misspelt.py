"""Journeys: what sounds like a name is no end of the search, and an office says whose it is."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from db import Archive
from tests.db.usecases.councils import take_in
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, found, search, wait_for_index
from viewer.pages.result_bars import MessageBar
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.marked_text import read_snippet
from viewer.widgets.result_model import ResultModel

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
