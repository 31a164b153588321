"""A window that is gone without having been closed: nothing comes to it any more."""

import threading

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.app import build_window
from viewer.jobs import Lane
from viewer.settings import Settings


def test_no_answer_comes_to_a_window_that_is_gone(
    qtbot: QtBot, qapp: QApplication, settings: Settings
) -> None:
    window = build_window(qapp, settings)
    jobs, begun, go_on = window.workplace.jobs, threading.Event(), threading.Event()
    answers: list[bool] = []

    def work(_report: object) -> bool:
        begun.set()
        return go_on.wait(10)

    jobs.submit(Lane.READ, work, answers.append)
    assert begun.wait(10)
    go_on.set()
    window.deleteLater()
    with qtbot.waitSignal(window.destroyed):
        qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not jobs.running())
    assert answers == []
