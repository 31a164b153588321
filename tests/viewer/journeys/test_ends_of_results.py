"""Journeys to both ends of many results, of which only those are fetched that are looked at."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model import RecordType
from tests.viewer.conftest import OpenWindow
from tests.viewer.council import Session, make_archive
from tests.viewer.journeys.test_search_and_read import PATIENCE, search, wait_for_index
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.widgets.result_list import ResultList

_SESSIONS, _POINTS = 8, 25
_COUNT = _SESSIONS * _POINTS


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    sessions = tuple(
        Session(
            f"{number}.txt", number, f"20{number + 10}-03-16", "Баку", "Порты и море",
            (("Олег Тихомиров", "директор Института"),),
            tuple(
                (("decision",), f"Решили построить порт {number * 100 + point} у моря.", None)
                for point in range(_POINTS)
            ),
        )
        for number in range(1, _SESSIONS + 1)
    )  # fmt: skip
    make_archive(tmp_path / "many.archive", tmp_path / "sources", sessions)
    opened = open_window(tmp_path / "many.archive")
    opened.activateWindow()
    wait_for_index(qtbot, opened)
    qtbot.waitUntil(lambda: results(opened).hasFocus(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: results(opened).current_hit() is not None, timeout=PATIENCE)
    return opened


def results(window: MainWindow) -> ResultList:
    return window.pages.browse.list_of_results


def current(window: MainWindow) -> str:
    hit = results(window).current_hit()
    return "" if hit is None else f"{hit.date} {hit.number}"


def session(window: MainWindow) -> int:
    hit = results(window).current_hit()
    return 0 if hit is None else hit.ordinal or 0


def read(window: MainWindow) -> int:
    content = window.pages.browse.reading.content
    return 0 if content is None else content.meeting.ordinal or 0


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(results(window), key, Qt.KeyboardModifier.ControlModifier)


def test_end_reads_the_last_of_all_and_up_from_there_leads_to_the_first(
    qtbot: QtBot, window: MainWindow
) -> None:
    archive = window.workplace.archive
    assert archive is not None
    asked = window.pages.browse.searching.asked_query()
    everything = archive.search(replace(asked, offset=0, limit=500))
    in_order = [f"{hit.date} {hit.number}" for hit in everything.hits]
    assert len(in_order) == _COUNT
    first, last = in_order[0], in_order[-1]
    assert current(window) == first
    press(window, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: current(window) == last, timeout=PATIENCE)
    qtbot.waitUntil(lambda: read(window) == session(window), timeout=PATIENCE)
    assert results(window).hasFocus()
    assert results(window).model().rowCount() < _COUNT
    for place in in_order[-2::-1]:
        qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
        QTest.keyClick(results(window), Qt.Key.Key_Up)
        assert current(window) == place
    press(window, Qt.Key.Key_End)
    assert current(window) == last


def test_home_leads_back_from_the_end_and_a_change_of_records_keeps_the_place(
    qtbot: QtBot, window: MainWindow
) -> None:
    first = current(window)
    press(window, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: current(window) not in {"", first}, timeout=PATIENCE)
    last = current(window)
    with qtbot.waitSignal(window.pages.browse.searching.found, timeout=PATIENCE):
        window.workplace.records_changed.emit()
    assert current(window) == last
    press(window, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: current(window) == first, timeout=PATIENCE)
    assert results(window).verticalScrollBar().value() == 0


def test_a_point_that_is_gone_to_is_chosen_beside_what_is_read(
    qtbot: QtBot, window: MainWindow
) -> None:
    archive = window.workplace.archive
    assert archive is not None
    asked = replace(window.pages.browse.searching.asked_query(), offset=0, limit=_COUNT)
    point = archive.search(asked).hits[_COUNT // 2 + 3]
    assert point.meeting_id is not None
    window.go(Location(PageName.MEETING, point.meeting_id))
    window.workplace.go_to_record(RecordType.RESOLUTION, point.id)
    hits = results(window)
    qtbot.waitUntil(lambda: hits.current_hit() == point, timeout=PATIENCE)
    assert hits.viewport().rect().contains(hits.visualRect(hits.currentIndex()))
    assert [hit.id for hit in hits.chosen_hits()] == [point.id]
    window.go_back()
    window.go_forward()
    qtbot.waitUntil(lambda: hits.current_hit() == point, timeout=PATIENCE)


def test_f3_goes_round_from_the_last_hit_to_the_first(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "порт")
    window.pages.browse.focus_results()
    press(window, Qt.Key.Key_Home)
    first = current(window)
    press(window, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: current(window) not in {"", first}, timeout=PATIENCE)
    qtbot.waitUntil(lambda: read(window) == session(window), timeout=PATIENCE)
    for _ in range(_POINTS + 2):
        qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
        window.actions_by_name["next_hit"].trigger()
        if "From the beginning" in window.bar.text():
            break
    qtbot.waitUntil(lambda: current(window) == first, timeout=PATIENCE)
