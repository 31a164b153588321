"""Journeys through the whole window: open, search, read, walk hits, switch language, reopen."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from viewer.main_window import MainWindow
from viewer.pages.browse import BrowsePage
from viewer.pages.location import Location, PageName
from viewer.pages.reading_content import ReadingContent
from viewer.pages.records import RecordsPage
from viewer.pages.result_bars import MessageBar
from viewer.settings import Settings
from viewer.widgets.link_label import LinkLabel

PATIENCE = 15_000


def wait_for_index(qtbot: QtBot, window: MainWindow) -> None:
    def is_ready() -> bool:
        status = window.workplace.index_status
        return status is not None and not status.building and status.behind == 0

    qtbot.waitUntil(is_ready, timeout=PATIENCE)


def found(window: MainWindow) -> int:
    return window.pages.browse.list_of_results.model().rowCount()


def has_changed(browse: BrowsePage, before: ReadingContent) -> bool:
    return browse.reading.content is not before


def reads_session(browse: BrowsePage, ordinal: int) -> bool:
    content = browse.reading.content
    return content is not None and content.meeting.ordinal == ordinal


def page_of(window: MainWindow) -> PageName:
    return window.location.page


def press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def type_text(field: QLineEdit, text: str) -> None:
    """Press a key for every letter; QTest knows none beyond Latin."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)


def search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type as a person does, and wait for the answer to what was typed."""
    window.toolbar.search.focus_all()
    with qtbot.waitSignal(
        window.pages.browse.searching.found,
        timeout=PATIENCE,
        check_params_cb=lambda query, result: query.text == text,
    ):
        type_text(window.toolbar.search.line, text)


def read_text(window: MainWindow) -> str:
    content = window.pages.browse.reading.content
    if content is None or content.document is None:
        return ""
    return "\n".join(content.document.paragraphs[number].text for number in content.chosen)


def test_every_resolution_is_listed_and_the_first_is_read(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    qtbot.waitUntil(lambda: found(window) == 8 + 3, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Представили оценки" in read_text(window), timeout=PATIENCE)
    assert page_of(window) == PageName.RESOLUTIONS
    assert window.windowTitle().startswith("Архив Каспийского форума")


def test_a_search_marks_its_hits_and_walks_through_them(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    search(qtbot, window, "граница")
    browse = window.pages.browse
    qtbot.waitUntil(lambda: "согласование границы" in read_text(window), timeout=PATIENCE)
    meetings = []
    for _ in range(3):
        content = browse.reading.content
        assert content is not None
        meetings.append(content.meeting.ordinal)
        window.actions_by_name["next_hit"].trigger()
        if len(meetings) < 3:
            qtbot.waitUntil(partial(has_changed, browse, content), timeout=PATIENCE)
    assert meetings == [1, 2, 4]
    qtbot.waitUntil(lambda: "last hit" in window.bar.text(), timeout=PATIENCE)
    window.actions_by_name["previous_hit"].trigger()
    qtbot.waitUntil(partial(reads_session, browse, 2), timeout=PATIENCE)


def test_an_older_answer_never_shows_over_a_newer_one(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    answers: list[str] = []
    window.pages.browse.searching.found.connect(lambda query, _result: answers.append(query.text))
    for text in ("с", "со", "сог", "согл", "согласование"):
        window.pages.browse.searching.set_text(text, at_once=True)
        window.pages.browse.searching.run()
    qtbot.waitUntil(lambda: "согласование" in answers, timeout=PATIENCE)
    assert answers[-1] == "согласование"
    assert answers == sorted(answers, key=len)


def test_nothing_found_says_so_and_clearing_brings_everything_back(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    search(qtbot, window, "йцукенг")
    assert found(window) == 0

    def is_offered() -> bool:
        shown = window.pages.browse.findChildren(LinkLabel)
        return any(one.isVisible() and "судоходство" in one.text() for one in shown)

    search(qtbot, window, "судоходсттво")
    qtbot.waitUntil(is_offered, timeout=PATIENCE)  # nobody pressed Enter
    assert window.toolbar.search.text() == "судоходсттво"
    window.actions_by_name["clear_search"].trigger()
    qtbot.waitUntil(lambda: found(window) == 11, timeout=PATIENCE)
    assert window.toolbar.search.text() == ""


def test_what_is_not_understood_is_said_beside_what_is_found(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    search(qtbot, window, "порт вид:решние")
    assert found(window) > 0
    (said,) = window.pages.browse.findChildren(MessageBar)
    qtbot.waitUntil(said.isVisible, timeout=PATIENCE)
    assert "решние" in said.accessibleName()
    assert found(window) > 0
    search(qtbot, window, "порт")
    assert not said.isVisible()


def test_filters_narrow_the_results(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    qtbot.waitUntil(lambda: found(window) == 11, timeout=PATIENCE)
    window.pages.browse.narrowing.facets.filters_changed.emit({"year": ("2023",)})
    qtbot.waitUntil(lambda: found(window) == 2 + 1, timeout=PATIENCE)
    assert window.pages.browse.searching.query.filters == {"year": ("2023",)}


def test_switching_the_language_is_seen_at_once_and_kept(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, settings: Settings
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    qtbot.waitUntil(lambda: read_text(window) != "", timeout=PATIENCE)
    window.menus.language_chosen.emit("az")
    head = window.pages.browse.reading.head
    qtbot.waitUntil(lambda: "16 mart 2021" in head.facts_text(), timeout=PATIENCE)
    assert settings.language == "az"
    window.menus.language_chosen.emit("ru")
    qtbot.waitUntil(lambda: "16 марта 2021" in head.facts_text(), timeout=PATIENCE)


def test_the_document_can_be_read_in_its_other_language(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    qtbot.waitUntil(lambda: "Представили" in read_text(window), timeout=PATIENCE)
    window.actions_by_name["next_language"].trigger()
    qtbot.waitUntil(lambda: "Balıq ehtiyatlarının" in read_text(window), timeout=PATIENCE)


def test_a_meeting_is_opened_and_leads_back(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    search(qtbot, window, "граница")
    qtbot.waitUntil(lambda: read_text(window) != "", timeout=PATIENCE)
    window.actions_by_name["meeting_page"].trigger()
    assert page_of(window) == PageName.MEETING
    window.actions_by_name["back"].trigger()
    assert page_of(window) == PageName.RESOLUTIONS
    assert window.toolbar.search.text() == "граница"
    window.actions_by_name["forward"].trigger()
    assert page_of(window) == PageName.MEETING


def test_a_citation_names_its_source(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    qtbot.waitUntil(lambda: read_text(window) != "", timeout=PATIENCE)
    with qtbot.waitSignal(window.workplace.said, timeout=PATIENCE):
        window.actions_by_name["cite"].trigger()
    text = QApplication.clipboard().text()
    assert text.startswith("«Представили оценки")
    assert "— Каспийский форум экспертов. Коммюнике: 1-е" in text
    assert text.endswith("П.\u00a01 // Архив Каспийского форума.")


def test_the_window_comes_back_as_it_was_left(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, settings: Settings
) -> None:
    first = open_window(archive_folder, size=(1300, 800))
    first.actions_by_name["larger"].trigger()
    first.actions_by_name["rail"].trigger()
    first.close()
    again = Settings(Path(settings_file(settings)))
    assert again.reading_size == 19
    assert again.rail_folded
    assert again.recent_archives[0] == archive_folder
    second = open_window(archive_folder)
    assert second.rail.narrow
    assert second.pages.browse.reading.view.step == 19


def settings_file(settings: Settings) -> str:
    settings.sync()
    return settings.path


def lists(page: RecordsPage, count: int) -> bool:
    return page.row_count() == count


def test_every_list_shows_its_records(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    expected = {
        PageName.MEETINGS: 3,
        PageName.PEOPLE: 3,
        PageName.INSTRUMENTS: 1,
        PageName.INSTITUTIONS: 0,
    }
    for page, count in expected.items():
        window.go(Location(page))
        shown = window.pages.currentWidget()
        assert isinstance(shown, RecordsPage)
        qtbot.waitUntil(partial(lists, shown, count), timeout=PATIENCE)


def test_where_there_is_little_room_the_reading_covers_the_list_and_escape_returns(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder, size=(800, 600))
    wait_for_index(qtbot, window)
    qtbot.waitUntil(lambda: found(window) == 11, timeout=PATIENCE)
    results = window.pages.browse.list_of_results
    assert results.isVisible()
    assert not window.pages.browse.reading.isVisible()
    press(results, Qt.Key.Key_Return)
    qtbot.waitUntil(window.pages.browse.reading.isVisible, timeout=PATIENCE)
    assert not results.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert results.isVisible()
