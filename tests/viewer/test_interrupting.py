"""A window at rest has no timer running; Ctrl+C ends it all the same; what stays is settled."""

import gc
import linecache
import os
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import wait_for_index
from viewer.app.interrupting import SettledHeap, count_unsettled
from viewer.jobs import Lane
from viewer.pages.location import Location, PageName

ROOT = Path(__file__).parents[2]
_INTERRUPTED = """
import os, signal, sys
from PySide6.QtCore import QCoreApplication, QTimer
from viewer.app.interrupting import end_on_interrupt
application = QCoreApplication([])
end_on_interrupt(application)
QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGINT))
sys.exit(application.exec())
"""


def test_an_interrupt_ends_a_loop_in_which_nothing_else_happens() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _INTERRUPTED],
        cwd=ROOT,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
        timeout=60,
        check=False,
    )
    assert done.returncode == 0


def test_a_window_at_rest_has_no_timer_running(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, qapp: QApplication
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    window.pages.browse.list_of_results.setFocus()

    def running() -> list[QTimer]:
        timers = {*window.findChildren(QTimer), *qapp.findChildren(QTimer)}
        return [timer for timer in timers if timer.isActive()]

    qtbot.waitUntil(lambda: window.workplace.jobs.is_idle() and not running(), timeout=15_000)


def test_what_an_archive_brings_is_not_looked_through_for_garbage(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    gc.unfreeze()
    window = open_window()
    SettledHeap(window)
    assert not gc.get_freeze_count()
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=15_000):
        window.door.open(archive_folder)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=15_000)
    gc.unfreeze()


class _Ring:
    """Refers to itself: only a search finds that it is dead."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def only_settled() -> Iterator[None]:
    """No full search begins by itself, as in the program."""
    before = gc.get_threshold()
    gc.set_threshold(*before[:2], 1_000_000)
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("only_settled")
def test_what_dies_in_a_ring_after_it_outlived_a_search_is_found(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window()
    SettledHeap(window)
    gc.unfreeze()
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=15_000):
        window.door.open(archive_folder)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=15_000)
    jobs, kept = window.workplace.jobs, []

    def work() -> None:
        """Enough comes to be looked through, and stays."""
        searched = gc.get_stats()[-1]["collections"]
        kept.append([[number] for number in range(20_000)])
        jobs.submit(Lane.READ, lambda _report: None)
        qtbot.waitUntil(lambda: gc.get_stats()[-1]["collections"] > searched, timeout=15_000)

    ring = _Ring()
    gone = weakref.ref(ring)
    work()
    assert gone() is ring
    del ring
    work()
    assert gone() is None
    gc.unfreeze()


def test_lines_of_source_that_pyside_has_read_are_let_go_of(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    assert linecache.getlines(__file__)
    window = open_window()
    SettledHeap(window)
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=15_000):
        window.door.open(archive_folder)
    qtbot.waitUntil(lambda: __file__ not in linecache.cache, timeout=15_000)
    gc.unfreeze()


def test_a_page_that_nobody_sees_does_not_search_anew(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    window.go(Location(PageName.INBOX))
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=15_000)
    lanes: list[Lane] = []
    window.workplace.jobs.started.connect(lambda job: lanes.append(job.lane))
    window.workplace.records_changed.emit()
    qtbot.waitUntil(lambda: bool(lanes) and window.workplace.jobs.is_idle(), timeout=15_000)
    assert Lane.SEARCH not in lanes
    with qtbot.waitSignal(window.pages.browse.searching.found, timeout=15_000):
        window.go(Location(PageName.RESOLUTIONS))


def test_counting_objects_does_not_break_what_another_thread_is_making() -> None:
    failed: list[SystemError] = []

    def make() -> None:
        try:
            for _ in range(2_000):
                tuple(number for number in range(40))
        except SystemError as error:
            failed.append(error)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        thread = threading.Thread(target=make)
        thread.start()
        while thread.is_alive():
            assert count_unsettled() > 0
    finally:
        sys.setswitchinterval(before)
    assert not failed
