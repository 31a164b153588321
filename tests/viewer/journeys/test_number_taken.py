"""Journey: a waiting file has the number of another meeting of its council, on other days."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from db import Archive
from tests.db.usecases.councils import RUSSIAN
from tests.db.usecases.councils import take_in as take_in_db
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import page_of, reviewed, text_of, until
from viewer.pages.location import Location, PageName
from viewer.pages.meeting import MeetingPage
from viewer.widgets.place_link import PlaceLink


def test_the_review_says_that_another_meeting_has_the_number_and_leads_there(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        take_in_db(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        text = text_of(0).replace("второе", "первое")
        take_in_db(archive, tmp_path, "same.txt", text, accept=False)
    window = open_window(tmp_path / "a.archive")
    window.go(Location(PageName.INBOX))
    page = page_of(qtbot, window)
    model = reviewed(qtbot, page, "same.txt")
    panel = page.review.relation
    until(qtbot, panel.isVisible)
    assert panel.relation is None
    assert "same number: 1st session" in panel.said()
    assert "18 November 2021" in panel.said()
    model.set_value(("session", "ordinal"), "2")
    until(qtbot, lambda: not panel.isVisible())
    model.undo()
    until(qtbot, panel.isVisible)
    (link,) = (one for one in panel.findChildren(PlaceLink) if one.isVisible())
    link.activated.emit(False)
    until(qtbot, lambda: isinstance(window.pages.currentWidget(), MeetingPage))
