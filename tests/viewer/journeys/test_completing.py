"""Typing into the search field: what is offered, how it is taken, what was searched before."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from db.model import Message
from db.search.parser import parse
from db.search.vocabulary import FIELDS
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, press, type_text, wait_for_index
from viewer.dialogs.query_help import QueryHelpDialog
from viewer.errors import message_sentence
from viewer.main_window import MainWindow
from viewer.settings import Settings

LEYLA = 'person:"Лейла Рустамова" '


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    """A window in English with its cursor in the search field."""
    made = open_window(archive_folder)
    wait_for_index(qtbot, made)
    made.activateWindow()
    made.toolbar.search.focus_all()
    qtbot.waitUntil(line(made).hasFocus)
    return made


def line(window: MainWindow) -> QLineEdit:
    return window.toolbar.search.line


def labels(window: MainWindow) -> list[str]:
    """What is offered at this moment."""
    if not window.completing.is_open():
        return []
    return [offer.label for offer in window.completing.popup.offers()]


def offers(window: MainWindow, expected: list[str]) -> bool:
    return labels(window) == expected


def type_until(qtbot: QtBot, window: MainWindow, text: str, expected: list[str]) -> None:
    type_text(line(window), text)
    qtbot.waitUntil(partial(offers, window, expected), timeout=PATIENCE)


def press_with(widget: QLineEdit, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifier))


def searched(window: MainWindow, text: str) -> bool:
    return window.pages.browse.searching.query.text == text


def test_a_field_and_then_its_value_are_taken_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    type_until(qtbot, window, "pers", ["person:"])
    press(line(window), Qt.Key.Key_Tab)
    assert line(window).text() == "person:"
    everybody = ["Лейла Рустамова", "Олег Тихомиров", "Пётр Ёлкин"]
    qtbot.waitUntil(partial(offers, window, everybody), timeout=PATIENCE)
    press(line(window), Qt.Key.Key_Down)
    press(line(window), Qt.Key.Key_Return)
    assert line(window).text() == LEYLA
    assert line(window).hasFocus()
    qtbot.waitUntil(partial(searched, window, LEYLA), timeout=PATIENCE)
    assert not window.completing.is_open()


def test_a_name_is_put_where_its_word_stands_behind_signs_that_qt_counts_as_two(
    qtbot: QtBot, window: MainWindow
) -> None:
    line(window).setText("😀𠀀  порт")
    line(window).setCursorPosition(len("😀𠀀 ") + 2)
    type_until(qtbot, window, "rustam", ["Лейла Рустамова"])
    press(line(window), Qt.Key.Key_Tab)
    assert line(window).text() == f"😀𠀀 {LEYLA}порт"


def test_a_name_is_offered_for_a_word_in_another_script(qtbot: QtBot, window: MainWindow) -> None:
    type_until(qtbot, window, "rustam", ["Лейла Рустамова"])
    popup = window.completing.popup
    view = popup.findChild(QListView)
    assert isinstance(view, QListView)
    first = view.visualRect(popup.model.index(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert line(window).text() == LEYLA
    assert line(window).hasFocus()
    line(window).undo()
    assert line(window).text() == "rustam"


def test_enter_without_a_choice_just_searches(qtbot: QtBot, window: MainWindow) -> None:
    type_until(qtbot, window, "kind:dec", ["decision"])
    press(line(window), Qt.Key.Key_Return)
    assert line(window).text() == "kind:dec"
    assert not window.completing.is_open()
    query = window.pages.browse.searching.query
    assert (query.text, query.typing) == ("kind:dec", False)


def test_results_follow_the_letters_as_typed(qtbot: QtBot, window: MainWindow) -> None:
    type_text(line(window), "сог")
    query = window.pages.browse.searching.query
    assert (query.text, query.typing) == ("сог", True)


def test_escape_takes_the_offers_away_and_then_the_text(qtbot: QtBot, window: MainWindow) -> None:
    type_until(qtbot, window, "бак", ["Баку"])
    press(line(window), Qt.Key.Key_Escape)
    assert not window.completing.is_open()
    assert line(window).text() == "бак"
    press(line(window), Qt.Key.Key_Escape)
    assert line(window).text() == ""


def test_past_the_last_offer_the_arrow_leads_to_the_results(
    qtbot: QtBot, window: MainWindow
) -> None:
    type_until(qtbot, window, "бак", ["Баку"])
    results = window.pages.browse.list_of_results
    qtbot.waitUntil(partial(searched, window, "бак"), timeout=PATIENCE)
    qtbot.waitUntil(results.isVisible, timeout=PATIENCE)
    press(line(window), Qt.Key.Key_Down)
    press(line(window), Qt.Key.Key_Up)
    assert window.completing.popup.current() is None
    press(line(window), Qt.Key.Key_Down)
    press(line(window), Qt.Key.Key_Down)
    assert not window.completing.is_open()
    assert results.hasFocus()


def test_a_tab_that_is_faster_than_the_answer_waits_for_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    type_until(qtbot, window, "person:", ["Лейла Рустамова", "Олег Тихомиров", "Пётр Ёлкин"])
    type_text(line(window), "тих")
    press(line(window), Qt.Key.Key_Tab)
    expected = 'person:"Олег Тихомиров" '
    qtbot.waitUntil(lambda: line(window).text() == expected, timeout=PATIENCE)


def test_walking_hits_takes_the_offers_away(qtbot: QtBot, window: MainWindow) -> None:
    type_until(qtbot, window, "бак", ["Баку"])
    window.actions_by_name["next_hit"].trigger()
    assert not window.completing.is_open()


def test_what_is_chosen_is_announced(qtbot: QtBot, window: MainWindow) -> None:
    said: list[str] = []
    window.completing.announced.connect(said.append)
    type_until(qtbot, window, "leyla", ["Лейла Рустамова"])
    press(line(window), Qt.Key.Key_Down)
    assert said[-1] == "Лейла Рустамова, Leyla Rüstəmova, 2 meetings"
    assert line(window).accessibleDescription() == "1 suggestion, choose with the arrow keys"
    press(line(window), Qt.Key.Key_Escape)
    assert line(window).accessibleDescription() == ""


def test_earlier_searches_come_back_and_can_be_cleared(
    qtbot: QtBot, window: MainWindow, settings: Settings
) -> None:
    field = line(window)
    press(field, Qt.Key.Key_Down)  # nothing was searched: it leads to the results
    assert not window.completing.is_open()
    window.toolbar.search.focus_all()
    for query in ("граница", "вода"):
        field.selectAll()
        type_text(field, query)
        qtbot.waitUntil(partial(searched, window, query), timeout=PATIENCE)
        press(field, Qt.Key.Key_Return)
        window.toolbar.search.focus_all()
    field.selectAll()
    press(field, Qt.Key.Key_Delete)
    press(field, Qt.Key.Key_Down)
    assert labels(window) == ["вода", "граница"]
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Return)
    assert field.text() == "граница"
    qtbot.waitUntil(partial(searched, window, "граница"), timeout=PATIENCE)
    window.actions_by_name["clear_history"].trigger()
    archive = window.workplace.archive
    assert archive is not None
    assert settings.queries(archive.info.uuid) == ()


def test_a_second_click_or_alt_down_offers_them_too(
    qtbot: QtBot, window: MainWindow, settings: Settings
) -> None:
    archive = window.workplace.archive
    assert archive is not None
    settings.note_query(archive.info.uuid, "вода")
    field = line(window)
    results = window.pages.browse.list_of_results
    qtbot.waitUntil(results.isVisible, timeout=PATIENCE)
    results.setFocus()
    qtbot.waitUntil(results.hasFocus)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert field.hasFocus()
    assert not window.completing.is_open()
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert labels(window) == ["вода"]
    press(field, Qt.Key.Key_Escape)
    press_with(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert labels(window) == ["вода"]
    results.setFocus()
    assert not window.completing.is_open()


def test_alt_down_offers_anew_what_was_taken_away(qtbot: QtBot, window: MainWindow) -> None:
    type_until(qtbot, window, "бак", ["Баку"])
    press(line(window), Qt.Key.Key_Escape)
    press_with(line(window), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(partial(offers, window, ["Баку"]), timeout=PATIENCE)


@pytest.mark.parametrize("language", ["ru", "az", "en"])
def test_every_example_of_the_sheet_is_understood(
    qtbot: QtBot, window: MainWindow, language: str
) -> None:
    window.language_wanted.emit(language)
    window.actions_by_name["query_help"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QueryHelpDialog)
    examples = dialog.examples()
    dialog.reject()
    assert len(examples) > 20
    shown = {example.lstrip("-").partition(":")[0] for example in examples}
    known = {words.first(language) for words in FIELDS.values()}
    assert known - shown == {FIELDS["ref"].first(language)}  # nobody types a record's number
    for example in examples:
        parsed = parse(example)
        assert parsed.messages == (), example
        assert parsed.node is not None or not parsed.variants or parsed.related


@pytest.mark.parametrize("language", ["ru", "az", "en"])
def test_who_names_no_field_is_told_all_of_them(window: MainWindow, language: str) -> None:
    window.language_wanted.emit(language)
    message = Message("unknown_field", {"field": "автор"})
    said = message_sentence(message, partial(QCoreApplication.translate, "errors"))
    assert [one for one in FIELDS.values() if one.first(language) not in said] == []
