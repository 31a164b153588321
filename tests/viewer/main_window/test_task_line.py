"""Long work as the strip and its list tell it: begun, how far, stopped, failed; then no timer."""

import threading
import time

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from viewer.jobs import Jobs, Lane, Reporter
from viewer.main_window.task_line import Task, TaskLine


class _Work:
    """Work that reports and waits until it is let go."""

    def __init__(self, done: int, total: int) -> None:
        self.go = threading.Event()
        self._done, self._total = done, total

    def __call__(self, report: Reporter) -> None:
        report(self._done, self._total, "a file")
        while not self.go.wait(0.01):
            report(self._done, self._total, "a file")


def timers(owner: QObject) -> list[QTimer]:
    return [timer for timer in owner.findChildren(QTimer) if timer.isActive()]


def test_several_tasks_are_told_and_one_is_stopped(widgets: QtBot) -> None:
    jobs = Jobs()
    line = TaskLine(jobs, jobs)
    told: list[tuple[str, str]] = []
    line.begun.connect(lambda task: told.append((task.title, "begun")))
    line.ended.connect(lambda task: told.append((task.title, task.end)))
    reading, saving = _Work(312, 1_000), _Work(1, 2)
    jobs.submit(Lane.IMPORT, reading, title="Reading")
    jobs.submit(Lane.EXPORT, saving, title="Saving")
    widgets.waitUntil(lambda: len(line.tasks()) == 2 and "312" in line.text(), timeout=5000)
    assert line.text() == "Reading · a file · 312 of 1,000 · and 1 more"
    line.cancel_oldest()
    assert line.text() == "Saving · a file · 1 of 2"
    saving.go.set()
    widgets.waitUntil(jobs.is_idle, timeout=5000)
    assert told == [
        ("Reading", "begun"),
        ("Saving", "begun"),
        ("Reading", "stopped"),
        ("Saving", "done"),
    ]
    assert [(task.title, task.end) for task in line.past()] == [
        ("Saving", "done"),
        ("Reading", "stopped"),
    ]
    assert line.text() == ""
    assert timers(jobs) == []
    jobs.shutdown()


def test_what_comes_in_the_meantime_waits_for_its_own_turn(widgets: QtBot) -> None:
    jobs = Jobs()
    line = TaskLine(jobs, jobs)
    begun: dict[str, float] = {}
    line.begun.connect(lambda task: begun.setdefault(task.title, time.monotonic()))
    first, second = _Work(1, 2), _Work(1, 2)
    jobs.submit(Lane.IMPORT, first, title="Reading")
    widgets.waitUntil(lambda: timers(jobs)[0].remainingTime() < 400, timeout=5000)
    came = time.monotonic()
    jobs.submit(Lane.EXPORT, second, title="Saving")
    widgets.waitUntil(lambda: len(begun) == 2, timeout=5000)
    assert begun["Reading"] - came < begun["Saving"] - came
    assert begun["Saving"] - came > 0.99
    first.go.set()
    second.go.set()
    widgets.waitUntil(jobs.is_idle, timeout=5000)
    assert timers(jobs) == []
    jobs.shutdown()


def test_what_failed_stands_in_the_list(widgets: QtBot) -> None:
    jobs = Jobs()
    line = TaskLine(jobs, jobs)

    def fail(_report: Reporter) -> None:
        raise OSError("full")

    jobs.submit(Lane.KEEP, fail, on_failed=lambda _error: None, title="Backing up")
    widgets.waitUntil(lambda: bool(line.past()), timeout=5000)
    (task,) = line.past()
    assert task == Task(task.number, "Backing up", "Failed", end="failed")
    jobs.shutdown()
