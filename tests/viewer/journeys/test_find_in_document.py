"""Journeys by keyboard: finding in the document that is read, and searching for what it says."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.viewer.journeys.test_search_and_read import (
    PATIENCE,
    page_of,
    search,
    type_text,
)
from viewer.main_window import MainWindow
from viewer.pages import reading_content
from viewer.pages.location import Location, PageName
from viewer.pages.reading_pane import ReadingPane

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def wait(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_so, timeout=PATIENCE)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def key(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the focus is, as the keyboard sends it."""
    QTest.keyClick(focused(), key, held)


def pane(window: MainWindow) -> ReadingPane:
    return window.pages.browse.reading


def found_words(window: MainWindow) -> str:
    return pane(window).finding.bar.words()


def here(window: MainWindow) -> tuple[int | None, str, int]:
    """The session, the language and the number of the hit at which one is."""
    content = pane(window).content
    assert content is not None
    language = content.document.language if content.document is not None else ""
    return content.meeting.ordinal, language, pane(window).view.current_mark + 1


def find(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Open the bar from wherever the focus is, type, and wait for the answer."""
    key(Qt.Key.Key_F, CTRL | SHIFT)
    line = focused()
    assert isinstance(line, QLineEdit)
    assert line is pane(window).finding.bar.line
    type_text(line, text)
    wait(qtbot, lambda: pane(window).finding.found_text == text)


def test_finding_in_the_document_counts_steps_and_goes_around_in_words(
    qtbot: QtBot, window: MainWindow
) -> None:
    find(qtbot, window, "заседание")
    total = pane(window).view.mark_count()
    assert total == 2
    assert found_words(window).startswith("2 of 2") or found_words(window).startswith("1 of 2")
    while not found_words(window).startswith("2 of 2"):
        key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    assert found_words(window) == "1 of 2 · from the beginning"
    key(Qt.Key.Key_Return, SHIFT)
    assert found_words(window) == "2 of 2 · from the end"
    key(Qt.Key.Key_F3, SHIFT)
    assert found_words(window) == "1 of 2"
    key(Qt.Key.Key_F3)
    assert found_words(window) == "2 of 2"
    assert here(window)[0] == 1


def test_escape_brings_the_hits_of_the_search_back_and_the_text_is_remembered(
    qtbot: QtBot, window: MainWindow
) -> None:
    find(qtbot, window, "рыб")
    assert pane(window).view.mark_count() != 1
    key(Qt.Key.Key_Escape)
    assert not pane(window).finding.is_open
    assert pane(window).view.mark_count() == 1
    assert pane(window).view.current_mark == 0
    assert focused() is pane(window).view
    key(Qt.Key.Key_F, CTRL)
    assert pane(window).finding.bar.text() == "рыб"
    assert pane(window).finding.bar.line.selectedText() == "рыб"


def test_ctrl_f_is_the_document_s_while_one_reads_and_the_search_s_elsewhere(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.pages.browse.focus_results()
    key(Qt.Key.Key_F, CTRL)
    assert focused() is window.toolbar.search.line
    pane(window).view.setFocus()
    key(Qt.Key.Key_F, CTRL)
    assert focused() is pane(window).finding.bar.line


def test_what_is_not_there_leads_on_by_its_hint(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "balıqçılıq")
    assert found_words(window) == "Not in this document"
    pane(window).finding.bar.hint_taken.emit("document:az")
    wait(qtbot, lambda: here(window)[1] == "az" and pane(window).view.mark_count() > 0)
    assert found_words(window).endswith("of 2")
    assert pane(window).finding.is_open


def test_finding_goes_on_in_the_next_result_that_is_read(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "заседание")
    window.pages.browse.list_of_results.choose_next()
    wait(qtbot, lambda: here(window)[0] == 2 and "of" in found_words(window))
    assert pane(window).finding.is_open


def test_from_a_meeting_s_page_one_finds_in_its_document(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["meeting_page"].trigger()
    assert page_of(window) == PageName.MEETING
    window.actions_by_name["find_in_document"].trigger()
    assert page_of(window) == PageName.RESOLUTIONS
    assert pane(window).finding.is_open
    wait(qtbot, lambda: here(window)[0] == 1)


def test_the_selected_word_is_searched_for_and_found(qtbot: QtBot, window: MainWindow) -> None:
    view = pane(window).view
    view.verticalScrollBar().setValue(0)
    at = QPoint(view.viewport().width() // 2, 34)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    word = view.selected_text()
    assert word
    view.setFocus()
    key(Qt.Key.Key_F, CTRL)
    assert pane(window).finding.bar.text() == word
    key(Qt.Key.Key_Escape)
    with qtbot.waitSignal(
        window.pages.browse.searching.found,
        timeout=PATIENCE,
        check_params_cb=lambda query, _result: query.text == word,
    ):
        key(Qt.Key.Key_K, CTRL | SHIFT)
    assert window.toolbar.search.text() == word


def test_another_language_keeps_the_point_where_it_stands(qtbot: QtBot, window: MainWindow) -> None:
    view = pane(window).view
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 30)
    before = view.paragraph_read()
    content = pane(window).content
    assert before is not None
    assert content is not None
    window.actions_by_name["next_language"].trigger()
    wait(qtbot, lambda: here(window)[1] == "az")
    after, other = view.paragraph_read(), pane(window).content
    assert after is not None
    assert other is not None
    assert other.resolution == content.resolution
    assert after.paragraph == other.chosen[0]
    reachable = 0 < view.verticalScrollBar().value() < view.verticalScrollBar().maximum()
    assert not reachable or abs(after.below - before.below) <= 2


def test_changed_records_are_read_anew_where_one_is(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "заседание")
    key(Qt.Key.Key_Escape)
    view = pane(window).view
    view.verticalScrollBar().setValue(20)
    place, before = view.verticalScrollBar().value(), pane(window).content
    window.workplace.records_changed.emit()
    wait(qtbot, lambda: pane(window).content is not before)
    wait(qtbot, window.workplace.jobs.is_idle)
    assert view.verticalScrollBar().value() == place


def test_a_long_document_is_read_before_all_its_hits_are_marked(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_content, "AT_ONCE", 10)
    shown: list[tuple[bool, int, int]] = []
    view = pane(window).view
    bar = view.verticalScrollBar()

    def is_marked() -> bool:
        content = pane(window).content
        return content is not None and content.marked

    def note(_record: str) -> None:
        content = pane(window).content
        if content is not None and content.request.query == "заседание":
            shown.append((is_marked(), bar.value(), view.current_mark))

    pane(window).shown.connect(note)
    search(qtbot, window, "заседание")
    wait(qtbot, lambda: shown != [] and is_marked())
    pane(window).shown.disconnect(note)
    assert shown[0][0] is False
    assert bar.value() == shown[0][1]
    assert view.mark_count() == 2
    assert view.current_mark >= shown[0][2] >= 0


def test_a_step_that_comes_before_the_hits_are_known_waits_for_them(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_content, "AT_ONCE", 10)
    content = pane(window).content
    assert content is not None
    wanted = replace(content.request, record_id=content.meeting.id, query="заседание")
    pane(window).shown.connect(lambda _record: pane(window).step_hit(1))
    pane(window).read(wanted)
    wait(qtbot, lambda: here(window) == (1, "ru", 2))


def test_nothing_to_find_in_is_said(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Location(PageName.RESOLUTIONS, query="йцукенг"))
    wait(qtbot, lambda: pane(window).content is None)
    window.actions_by_name["find_in_document"].trigger()
    assert window.bar.text() == "Open a document first"
    window.actions_by_name["search_selection"].trigger()
    assert "Select" in window.bar.text()


def test_ctrl_f_reaches_the_search_where_no_document_is_read(
    qtbot: QtBot, window: MainWindow
) -> None:
    pane(window).view.setFocus()
    window.go(Location(PageName.RESOLUTIONS, query="йцукенг"))
    wait(qtbot, lambda: pane(window).content is None)
    assert pane(window).isAncestorOf(focused())  # the focus stays where one has read
    key(Qt.Key.Key_F, CTRL)
    assert focused() is window.toolbar.search.line
    assert window.toolbar.search.line.selectedText() == "йцукенг"
