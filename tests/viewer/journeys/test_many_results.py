"""Journeys among more results than come at once: what one looked at, chose or read stays."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import Hit, RecordType
from tests.benchmarks.filling import fill_archive
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.held_lane import HeldLane
from tests.viewer.journeys.test_search_and_read import PATIENCE, wait_for_index
from viewer.jobs import Lane
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.widgets.result_list import ResultList

_COUNT = 450
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    fill_archive(tmp_path / "many.archive", _COUNT)
    with Archive.open(tmp_path / "many.archive") as archive:
        archive.wait_for_index()
    opened = open_window(tmp_path / "many.archive")
    opened.activateWindow()
    wait_for_index(qtbot, opened)
    qtbot.waitUntil(lambda: results(opened).hasFocus(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: results(opened).current_hit() is not None, timeout=PATIENCE)
    settle(qtbot, opened)
    return opened


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)


def results(window: MainWindow) -> ResultList:
    return window.pages.browse.list_of_results


def everything(window: MainWindow) -> list[Hit]:
    archive = window.workplace.archive
    assert archive is not None
    asked = replace(window.pages.browse.searching.asked_query(), offset=0, limit=_COUNT)
    found = list(archive.search(asked).hits)
    assert len(found) == _COUNT
    return found


def chosen(window: MainWindow) -> list[str]:
    return [hit.id for hit in results(window).chosen_hits()]


def choose_all(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(results(window), Qt.Key.Key_A, _CTRL)
    qtbot.waitUntil(lambda: len(chosen(window)) == _COUNT, timeout=PATIENCE)
    settle(qtbot, window)


def in_view(window: MainWindow) -> tuple[str, int]:
    """What stands a little below the upper edge, and where."""
    hits = results(window)
    index = hits.indexAt(QPoint(20, 150))
    return str(index.data()), hits.visualRect(index).top()


def scroll_down(qtbot: QtBot, window: MainWindow) -> None:
    """Far away from what is chosen."""
    bar = results(window).verticalScrollBar()
    bar.setValue(bar.maximum() * 3 // 4)
    settle(qtbot, window)


def current(window: MainWindow) -> str:
    hit = results(window).current_hit()
    return "" if hit is None else hit.id


def test_what_was_chosen_stays_when_records_and_the_language_change(
    qtbot: QtBot, window: MainWindow
) -> None:
    hits = everything(window)
    choose_all(qtbot, window)
    scroll_down(qtbot, window)
    searching, seen = window.pages.browse.searching, in_view(window)
    changes: tuple[Callable[[], object], ...] = (
        window.workplace.records_changed.emit,
        lambda: window.menus.language_chosen.emit("az"),
        lambda: window.workplace.index_changed.emit(window.workplace.index_status),
    )
    for change in changes:
        with qtbot.waitSignal(searching.found, timeout=PATIENCE):
            change()
        settle(qtbot, window)
        assert chosen(window) == [hit.id for hit in hits]
        assert in_view(window) == seen
        assert current(window) == hits[0].id


def test_what_one_looks_at_stays_though_the_chosen_is_far_above(
    qtbot: QtBot, window: MainWindow
) -> None:
    hits = everything(window)
    choose_all(qtbot, window)
    QTest.keyClick(results(window), Qt.Key.Key_Down)
    scroll_down(qtbot, window)
    seen = in_view(window)
    with qtbot.waitSignal(window.pages.browse.searching.found, timeout=PATIENCE):
        window.workplace.records_changed.emit()
    settle(qtbot, window)
    assert in_view(window) == seen
    assert chosen(window) == [hits[1].id]
    QTest.keyClick(results(window), Qt.Key.Key_End)
    settle(qtbot, window)
    seen = in_view(window)
    with qtbot.waitSignal(window.pages.browse.searching.found, timeout=PATIENCE):
        window.workplace.records_changed.emit()
    settle(qtbot, window)
    assert current(window) == hits[-1].id
    assert in_view(window) == seen
    QTest.keyClick(results(window), Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: current(window) == hits[0].id, timeout=PATIENCE)


def test_who_comes_back_finds_what_was_chosen_and_seen(qtbot: QtBot, window: MainWindow) -> None:
    hits = everything(window)
    choose_all(qtbot, window)
    scroll_down(qtbot, window)
    seen = in_view(window)
    assert hits[0].meeting_id is not None
    window.go(Location(PageName.MEETING, hits[0].meeting_id))
    settle(qtbot, window)
    with qtbot.waitSignal(window.pages.browse.searching.found, timeout=PATIENCE):
        window.go_back()
    settle(qtbot, window)
    assert chosen(window) == [hit.id for hit in hits]
    assert in_view(window) == seen


def test_a_record_that_stands_far_down_is_chosen_and_seen_among_its_neighbours(
    qtbot: QtBot, window: MainWindow
) -> None:
    hits = everything(window)
    place = _COUNT * 2 // 3
    meeting = hits[place].meeting_id
    assert meeting is not None
    window.go(Location(PageName.MEETING, meeting))
    settle(qtbot, window)
    window.workplace.go_to_record(RecordType.RESOLUTION, hits[place].id)
    qtbot.waitUntil(lambda: current(window) == hits[place].id, timeout=PATIENCE)
    settle(qtbot, window)
    view = results(window)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    assert chosen(window) == [hits[place].id]
    for key, step in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
        for _ in range(40):
            place += step
            QTest.keyClick(view, key)
            assert current(window) == hits[place].id
            settle(qtbot, window)


def test_hits_that_could_not_be_read_are_asked_for_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    view, bar = results(window), results(window).verticalScrollBar()
    failures: list[object] = []
    window.pages.browse.searching.failed.connect(failures.append)
    here = view.model().rowCount()
    database = tmp_path / "many.archive" / "archive.db"
    with closing(sqlite3.connect(database)) as other:
        other.execute("ALTER TABLE resolution RENAME TO put_away")
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE)
        settle(qtbot, window)
        assert view.model().rowCount() == here
        other.execute("ALTER TABLE put_away RENAME TO resolution")
    bar.setValue(0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: view.model().rowCount() > here, timeout=PATIENCE)


def test_who_stops_all_from_being_brought_can_choose_all_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    here = chosen(window)
    with HeldLane(window.workplace.jobs, Lane.SEARCH) as lane:
        QTest.keyClick(results(window), Qt.Key.Key_A, _CTRL)
        title = "Bringing all results"
        jobs = window.workplace.jobs
        qtbot.waitUntil(lambda: title in {job.title for job in jobs.running()}, timeout=PATIENCE)
        lane.stop(title)
        assert chosen(window) == here
    settle(qtbot, window)
    choose_all(qtbot, window)
