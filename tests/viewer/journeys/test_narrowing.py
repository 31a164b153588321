"""Journeys: results narrowed by facets and by earlier queries, folded, and acted on by a menu."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from db.model import Hit
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import (
    PATIENCE,
    found,
    page_of,
    read_text,
    search,
    wait_for_index,
)
from viewer.main_window import MainWindow
from viewer.pages.facet_popup import FacetPopup
from viewer.pages.location import Location, PageName
from viewer.widgets.facet_rows import FacetButton
from viewer.widgets.facet_value_model import FacetValueModel
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.narrow_chips import NarrowChip


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    """The window with its index ready and every resolution listed."""
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    qtbot.waitUntil(lambda: found(opened) == 8 + 3, timeout=PATIENCE)
    return opened


def press(widget: QWidget, key: Qt.Key, *, repeated: bool = False) -> None:
    nothing = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, nothing, "", repeated)
    QApplication.sendEvent(widget, event)


def chips(window: MainWindow) -> list[str]:
    return [chip.narrowed.text for chip in window.findChildren(NarrowChip) if chip.isVisible()]


def within(window: MainWindow) -> tuple[str, ...]:
    return window.pages.browse.searching.query.within


def hits(window: MainWindow) -> list[str]:
    model = window.pages.browse.list_of_results.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    values = (index.data(Qt.ItemDataRole.UserRole + 1) for index in rows)
    return [value.snippet for value in values if isinstance(value, Hit)]


def test_a_chosen_value_has_a_chip_that_takes_it_back(qtbot: QtBot, window: MainWindow) -> None:
    assert chips(window) == []
    row = window.findChild(FacetButton, "kind:decision")
    assert isinstance(row, FacetButton)
    row.click()
    qtbot.waitUntil(lambda: found(window) == 2 + 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: chips(window) == ["Decision"], timeout=PATIENCE)
    window.findChildren(NarrowChip)[0].click()
    qtbot.waitUntil(lambda: found(window) == 11, timeout=PATIENCE)
    qtbot.waitUntil(lambda: chips(window) == [], timeout=PATIENCE)
    assert not row.isChecked()


def test_tab_leads_from_the_order_over_the_chips_to_the_list(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.pages.browse.searching.set_filters({"kind": ("decision", "position")})
    qtbot.waitUntil(lambda: len(chips(window)) == 2, timeout=PATIENCE)
    results = window.pages.browse.list_of_results
    first = window.findChildren(NarrowChip)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    for _ in range(4):
        here = QApplication.focusWidget()
        assert here is not None
        walked.append(here)
        here.focusNextChild()
    assert walked[0] is first
    assert isinstance(walked[1], NarrowChip)
    assert isinstance(walked[2], LinkLabel)
    assert walked[3] is results


def test_an_excluded_value_is_asked_for_and_has_a_struck_chip(
    qtbot: QtBot, window: MainWindow
) -> None:
    row = window.findChild(FacetButton, "kind:decision")
    assert isinstance(row, FacetButton)
    press(row, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: chips(window) == ["Decision"], timeout=PATIENCE)
    assert window.pages.browse.searching.query.excluded == {"kind": ("decision",)}
    assert window.findChildren(NarrowChip)[0].narrowed.excluded
    qtbot.waitUntil(lambda: row.accessibleName().endswith("excluded"), timeout=PATIENCE)


def test_all_values_of_a_facet_are_asked_for_by_the_popup(qtbot: QtBot, window: MainWindow) -> None:
    browse = window.pages.browse
    browse.narrowing.facets.all_wanted.emit("place", QPoint(10, 10))
    with qtbot.waitSignal(browse.searching.values_found, timeout=PATIENCE):
        pass
    values = browse.narrowing.values
    model = browse.narrowing.values.findChildren(FacetValueModel)[0]
    shown = [model.value(model.index(row)) for row in range(model.rowCount())]
    assert sorted(value.label for value in shown if value) == ["Актау", "Астрахань", "Баку"]
    first = shown[0]
    assert first is not None
    values.toggled.emit("place", first.value, False)
    qtbot.waitUntil(lambda: chips(window) == [first.label], timeout=PATIENCE)


def test_searching_within_keeps_the_results_and_frees_the_field(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "граница")
    before = hits(window)
    searching = window.pages.browse.searching
    with qtbot.waitSignal(searching.found, timeout=PATIENCE):
        window.actions_by_name["search_within"].trigger()
    assert hits(window) == before
    assert window.toolbar.search.text() == ""
    assert chips(window) == ["within “граница”"]
    qtbot.waitUntil(lambda: "границы" in read_text(window), timeout=PATIENCE)


def test_backspace_in_the_empty_field_takes_the_last_condition_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "граница")
    window.actions_by_name["search_within"].trigger()
    qtbot.waitUntil(lambda: within(window) == ("граница",), timeout=PATIENCE)
    line = window.toolbar.search.line
    press(line, Qt.Key.Key_Backspace, repeated=True)
    assert within(window) == ("граница",)
    press(line, Qt.Key.Key_Backspace)
    assert line.text() == "граница"
    assert within(window) == ()
    press(line, Qt.Key.Key_Backspace)
    assert line.text() == "границ"


def test_back_and_forward_lead_through_what_narrowed_the_search(
    qtbot: QtBot, window: MainWindow
) -> None:
    searching = window.pages.browse.searching
    search(qtbot, window, "граница")
    searching.set_filter("year", ("2021",))
    qtbot.waitUntil(lambda: chips(window) == ["2021"], timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    window.actions_by_name["search_within"].trigger()
    qtbot.waitUntil(lambda: len(chips(window)) == 2, timeout=PATIENCE)
    window.actions_by_name["back"].trigger()
    assert window.toolbar.search.text() == "граница"
    assert (searching.query.within, searching.query.filters) == ((), {"year": ("2021",)})
    window.actions_by_name["forward"].trigger()
    assert window.toolbar.search.text() == ""
    assert searching.query.within == ("граница",)


def test_more_like_this_asks_for_it_and_its_chip_leads_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    browse = window.pages.browse
    search(qtbot, window, "граница")
    hit = browse.list_of_results.current_hit()
    assert hit is not None
    with qtbot.waitSignal(browse.searching.found, timeout=PATIENCE) as answer:
        window.actions_by_name["more_like"].trigger()
    asked = answer.args[0]
    assert (asked.text, asked.like, asked.sort) == ("", hit.id, "relevance")
    assert chips(window) == ["Like: 1st session · КФЭ, point 2"]
    browse.narrowing.take_back("like")
    assert window.toolbar.search.text() == "граница"
    assert (browse.searching.query.like, browse.searching.query.sort) == ("", "meeting")


def test_a_record_that_was_not_chosen_here_is_named_by_asking(
    qtbot: QtBot, window: MainWindow
) -> None:
    browse = window.pages.browse
    qtbot.waitUntil(lambda: browse.list_of_results.current_hit() is not None, timeout=PATIENCE)
    hit = browse.list_of_results.current_hit()
    assert hit is not None
    window.go(Location(PageName.RESOLUTIONS, asked=replace(browse.searching.query, like=hit.id)))
    named = "Like: 1st session · Каспийский форум экспертов, point 1"
    qtbot.waitUntil(lambda: chips(window) == [named], timeout=PATIENCE)


def test_all_meetings_fold_and_unfold(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: "Представили" in read_text(window), timeout=PATIENCE)
    window.actions_by_name["fold_all"].trigger()
    assert found(window) == 3
    assert "Представили" in read_text(window)
    window.actions_by_name["fold_all"].trigger()
    assert found(window) == 11


def menu_of(window: MainWindow) -> dict[str, QAction]:
    """The actions of the chosen result's menu by their words, those of submenus too."""
    menu = window.pages.browse.result_menu.make()
    actions: dict[str, QAction] = {}
    for part in (menu, *menu.findChildren(QMenu)):
        actions |= {one.text().partition("\t")[0]: one for one in part.actions()}
    return actions


def test_the_menu_of_a_result_copies_it_whole_or_with_its_source(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.waitUntil(lambda: "Представили" in read_text(window), timeout=PATIENCE)
    with qtbot.waitSignal(window.workplace.said, timeout=PATIENCE):
        menu_of(window)["Copy the text"].trigger()
    text = QApplication.clipboard().text()
    assert text == "Представили оценки состояния рыбных запасов и судоходства."
    with qtbot.waitSignal(window.workplace.said, timeout=PATIENCE):
        menu_of(window)["Copy with a citation"].trigger()
    assert "// Архив Каспийского форума." in QApplication.clipboard().text()


def test_the_menu_of_a_result_opens_and_excludes(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: "Представили" in read_text(window), timeout=PATIENCE)
    searching = window.pages.browse.searching
    actions = menu_of(window)
    actions["Kind: Assessment"].trigger()
    actions["Year: 2021"].trigger()
    assert searching.query.excluded == {"kind": ("assessment",), "year": ("2021",)}
    actions["Council: КФЭ"].trigger()
    qtbot.waitUntil(lambda: "council" in searching.query.excluded, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "КФЭ" in chips(window), timeout=PATIENCE)
    window.pages.browse.clear_search()
    qtbot.waitUntil(lambda: "Go to its meeting" in menu_of(window), timeout=PATIENCE)
    menu_of(window)["Go to its meeting"].trigger()
    assert page_of(window) == PageName.MEETING


def test_further_actions_have_their_place_in_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    action = QAction("Export…", window)
    window.pages.browse.result_menu.extra.append(action)
    assert "Export…" in menu_of(window)


def test_enter_completes_what_was_typed(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "граница")
    searching = window.pages.browse.searching
    assert searching.query.typing
    with qtbot.waitSignal(searching.found, timeout=PATIENCE) as answer:
        press(window.toolbar.search.line, Qt.Key.Key_Return)
    assert not answer.args[0].typing
    assert window.pages.browse.list_of_results.hasFocus() or not window.isActiveWindow()


def test_an_answer_anew_leaves_the_list_where_it_was(qtbot: QtBot, window: MainWindow) -> None:
    browse = window.pages.browse
    results = browse.list_of_results
    results.choose_next()
    results.choose_next()
    bar = results.verticalScrollBar()
    bar.setValue(bar.maximum())
    before, chosen = bar.value(), results.current_hit()
    with qtbot.waitSignal(browse.searching.found, timeout=PATIENCE):
        browse.searching.refresh()
    assert results.current_hit() == chosen
    assert bar.value() == before


def test_facets_in_a_popup_leave_menus_and_search_free_and_are_as_high_as_they_need(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(760, 560)
    qtbot.waitUntil(lambda: window.rail.narrow, timeout=PATIENCE)
    browse = window.pages.browse
    browse.narrowing.focus_facets()
    popup = browse.narrowing.facets.window()
    assert isinstance(popup, FacetPopup)
    assert popup.y() >= browse.mapToGlobal(QPoint(0, 0)).y()
    content = browse.narrowing.facets.widget()
    assert content is not None
    layout = content.layout()
    assert layout is not None
    needed = layout.sizeHint().height()
    assert popup.height() <= max(needed, 160) + 4
    popup.hide()
