"""An archive without records: every page says what it is for and what to do first."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db import Archive
from tests.db.usecases import councils
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE
from viewer.main_window import MainWindow
from viewer.pages.description import DescriptionPage
from viewer.pages.description_lists import Listing
from viewer.pages.location import ALWAYS_PAGES, RECORD_PAGES, Location, PageName
from viewer.pages.recycle_bin import RecycleBinPage
from viewer.pages.topics import TopicsPage
from viewer.widgets.plain_text import Label, WrappedLabel

LATER = [page for page in PageName if page not in ALWAYS_PAGES | RECORD_PAGES | {PageName.START}]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Archive.create(tmp_path / "empty.archive", "Новый").close()
    return tmp_path / "empty.archive"


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> MainWindow:
    opened = open_window(folder)
    qtbot.waitUntil(opened.workplace.jobs.is_idle, timeout=PATIENCE)
    return opened


def said(widget: Label | WrappedLabel) -> str:
    return widget.text() if widget.isVisible() else ""


def words_of(window: MainWindow) -> str:
    page = window.pages.currentWidget()
    assert page is not None
    return " ".join(
        said(label) for kind in (Label, WrappedLabel) for label in page.findChildren(kind)
    )


@pytest.mark.parametrize("page", LATER)
def test_a_page_that_has_nothing_yet_says_what_it_is_for(
    window: MainWindow, page: PageName
) -> None:
    title = {
        PageName.RESOLUTIONS: "Resolutions",
        PageName.SEARCHES: "Saved searches",
    }.get(page, page.value.capitalize())
    window.go(Location(page))
    start = window.pages.start
    assert window.pages.currentWidget() is start
    assert start.for_what.isVisible()
    assert start.for_what.text().startswith(f"{title}: ")
    assert start.accessibleDescription() == start.for_what.text()
    assert window.rail.current == page.value
    window.go_back()
    assert not start.for_what.isVisible()
    assert window.rail.current == PageName.START


def test_an_archive_begins_with_how_to_begin_it_and_no_page_that_nobody_asked_for(
    window: MainWindow,
) -> None:
    assert window.pages.currentWidget() is window.pages.start
    assert not window.pages.start.for_what.isVisible()
    assert not window.actions_by_name["back"].isEnabled()


def test_the_page_that_was_asked_for_comes_with_the_first_record(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.go(Location(PageName.PEOPLE))
    archive = window.workplace.archive
    assert archive is not None
    councils.take_in(archive, tmp_path, "first.txt", councils.RUSSIAN, accept=True)
    window.workplace.records_changed.emit()
    qtbot.waitUntil(lambda: window.location.page == PageName.PEOPLE, timeout=PATIENCE)


LISTS = {
    Listing.TREE: ("Nothing is described yet. Begin with a fonds.", "What you add"),
    Listing.ACCESSIONS: ("Nothing is entered yet. Add the first accession.", "What you add"),
    Listing.RULES: ("There is none yet. Add the first rule.", "What you add"),
    Listing.DUE: ("Nothing is due by that day.", ""),
    Listing.ACTS: ("No act is drawn up yet.", ""),
}


@pytest.mark.parametrize("listing", Listing)
def test_each_list_of_the_description_says_what_it_is_for_and_offers_only_what_can_be_done(
    qtbot: QtBot, window: MainWindow, listing: Listing
) -> None:
    window.go(Location(PageName.DESCRIPTION))
    page = window.pages.currentWidget()
    assert isinstance(page, DescriptionPage)
    page.listing.set_current(listing)
    page.listing.changed.emit(listing)
    qtbot.waitUntil(lambda: page.described is not None, timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    about, beside = LISTS[listing]
    words = words_of(window)
    assert about in words
    assert ("Choose a row" in words, "What you add" in words) == (False, bool(beside))
    assert not page.pane.print_button.isVisible()
    assert not page.pane.act.isVisible()


def test_where_nothing_can_be_added_nobody_is_asked_to(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    with Archive.open(folder):
        window = open_window(folder)
        window.go(Location(PageName.DESCRIPTION))
        qtbot.waitUntil(lambda: "Nothing is described yet." in words_of(window), timeout=PATIENCE)
        assert "Begin with" not in words_of(window)
        assert "What you add" not in words_of(window)
        window.go(Location(PageName.TOPICS))
        qtbot.waitUntil(lambda: "gathers what is about" in words_of(window), timeout=PATIENCE)
        qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
        assert "Make one" not in words_of(window)


def test_without_a_topic_it_is_said_what_topics_are(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Location(PageName.TOPICS))
    page = window.pages.currentWidget()
    assert isinstance(page, TopicsPage)
    qtbot.waitUntil(lambda: "gathers what is about" in words_of(window), timeout=PATIENCE)
    assert "Choose a topic" not in words_of(window)


def test_the_empty_bin_says_that_things_can_be_put_back(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Location(PageName.BIN))
    page = window.pages.currentWidget()
    assert isinstance(page, RecycleBinPage)
    qtbot.waitUntil(lambda: "can be put back" in words_of(window), timeout=PATIENCE)
