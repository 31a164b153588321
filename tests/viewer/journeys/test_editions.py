"""Journeys: a meeting with two editions in one language, found, told apart and compared."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import RecordType
from tests.db.usecases.councils import EDITION, ENGLISH, RUSSIAN, take_in
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_find_in_document import key, wait
from tests.viewer.journeys.test_matching import meeting_page, opened
from tests.viewer.journeys.test_search_and_read import search
from viewer.dialogs.compare_texts import CompareTextsDialog
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.widgets.chips import LanguageBadge
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One session with two editions in Russian and a text in English."""
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        assert take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        assert take_in(archive, tmp_path, "english.txt", ENGLISH, accept=True).meeting_id
        assert take_in(archive, tmp_path, "corrected.txt", EDITION, accept=True).meeting_id
        assert len(archive.record_ids(RecordType.MEETING)) == 1
    return tmp_path / "a.archive"


@pytest.fixture
def window(open_window: OpenWindow, folder: Path) -> MainWindow:
    """The program with that archive."""
    return open_window(folder)


def read_file(window: MainWindow) -> str:
    """The file of the edition that is read."""
    content = window.pages.browse.reading.content
    if content is None or content.document is None:
        return ""
    return content.document.original.filename


@pytest.mark.parametrize(
    ("words", "file"),
    [("прямых постоянных", "corrected.txt"), ('"важность прямых контактов"', "first.txt")],
)
def test_the_edition_that_has_the_hit_is_read_with_its_mark(
    qtbot: QtBot, window: MainWindow, words: str, file: str
) -> None:
    search(qtbot, window, words)
    wait(qtbot, lambda: read_file(window) == file)
    wait(qtbot, lambda: window.pages.browse.reading.view.mark_count() > 0)
    key(Qt.Key.Key_F3)
    assert read_file(window) == file


def test_another_edition_is_told_read_and_compared_where_one_reads(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, '"важность прямых контактов"')
    wait(qtbot, lambda: read_file(window) == "first.txt")
    reading = window.pages.browse.reading
    button = reading.head.editions
    assert button.isVisible()
    assert button.text() == "Text 1 of 2"
    button.click()
    menu = button.menu_shown
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    assert words[0].startswith("first.txt · received ")
    assert words[1].startswith("corrected.txt · received ")
    assert words[-1] == "Compare with “corrected.txt”…"
    menu.actions()[1].trigger()
    menu.close()
    wait(qtbot, lambda: read_file(window) == "corrected.txt")
    assert button.text() == "Text 2 of 2"
    point = reading.content.resolution if reading.content is not None else None
    assert point is not None  # the same point is read
    window.actions_by_name["compare_editions"].trigger()
    dialog = opened(qtbot, CompareTextsDialog)
    assert "words only at the left" in dialog.summary()
    dialog.close()
    reading.read_language("en")
    wait(qtbot, lambda: read_file(window) == "english.txt")
    assert not button.isVisible()
    window.actions_by_name["compare_editions"].trigger()
    assert window.bar.text() == "There is no other edition of this text"


def test_the_meeting_page_tells_editions_apart_and_compares_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = meeting_page(qtbot, window)

    def said() -> list[str]:
        return [one.text() for one in page.findChildren(ElidedLabel)]

    wait(qtbot, lambda: "Compare with “first.txt”…" in said())
    told = [one.text() for one in page.findChildren(WrappedLabel)]
    assert sum(text.startswith("first.txt · received ") for text in told) == 1
    assert sum(text.startswith("corrected.txt · received ") for text in told) == 1
    assert not [text for text in told if text.startswith("english.txt")]
    links = page.findChildren(LinkLabel)
    next(one for one in links if one.text() == "Compare with “first.txt”…").activated.emit(False)
    dialog = opened(qtbot, CompareTextsDialog)
    heads = [one.text() for one in dialog.findChildren(ElidedLabel)]
    assert "first.txt" in heads
    assert "corrected.txt" in heads
    assert not [one for one in dialog.findChildren(Label) if one.text() == "Waiting"]
    dialog.close()
    window.actions_by_name["compare_editions"].trigger()
    assert opened(qtbot, CompareTextsDialog).summary() == dialog.summary()


def test_what_is_read_from_the_meeting_page_bears_no_marks_of_a_former_search(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "pilotage")
    view = window.pages.browse.reading.view
    wait(qtbot, lambda: view.mark_count() > 0)
    meeting_page(qtbot, window)
    window.go(Location(PageName.RESOLUTIONS, meeting_page(qtbot, window).document_id()))
    wait(qtbot, lambda: window.pages.currentWidget() is window.pages.browse)
    wait(qtbot, lambda: window.toolbar.search.text() == "")
    wait(qtbot, lambda: read_file(window) == "english.txt" and view.mark_count() == 0)


def test_names_of_documents_have_the_whole_width_of_a_narrow_side(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = meeting_page(qtbot, window)

    def name_and_size() -> tuple[QRect, QRect] | None:
        shown = [one for one in page.findChildren(Label) if one.isVisible()]
        sizes = [one for one in shown if one.text().startswith("txt · ")]
        badges = [one for one in page.findChildren(LanguageBadge) if one.isVisible()]
        if len(sizes) < 3 or len(badges) < 3:
            return None
        first = (badges[0], sizes[0])
        return tuple(QRect(one.mapTo(page, QPoint()), one.size()) for one in first)  # type: ignore[return-value]  # two

    def below() -> bool:
        places = name_and_size()
        return places is not None and places[1].top() >= places[0].bottom() - 2

    wait(qtbot, lambda: name_and_size() is not None)
    assert not below()
    page.set_narrow(True)
    wait(qtbot, below)
