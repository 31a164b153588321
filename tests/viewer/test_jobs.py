"""Jobs: answers come back on the UI thread, in order, the newest wins, nothing is lost."""

import logging
import threading
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.progress import Cancelled
from viewer.jobs import Job, Jobs, Lane, Reporter


def give(number: int, report: Reporter) -> int:
    return number


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    runner = Jobs()
    yield runner
    runner.shutdown()


def test_answer_is_delivered_on_the_ui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[tuple[int, int]] = []
    jobs.submit(
        Lane.READ,
        lambda report: threading.get_ident(),
        lambda worker: seen.append((worker, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert receiver == threading.get_ident() != worker


def test_writes_run_one_at_a_time_in_order(qtbot: QtBot, jobs: Jobs) -> None:
    done: list[int] = []
    inside = threading.Semaphore(1)

    def work(number: int, report: Reporter) -> int:
        assert inside.acquire(blocking=False), "two writes at once"
        inside.release()
        return number

    for number in range(50):
        jobs.submit(Lane.WRITE, partial(work, number), done.append)
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))


def test_a_thousand_jobs_lose_no_callback(qtbot: QtBot, jobs: Jobs) -> None:
    done: list[int] = []
    for number in range(1000):
        lane = (Lane.READ, Lane.WRITE, Lane.SEARCH)[number % 3]
        jobs.submit(lane, partial(give, number), done.append)
    qtbot.waitUntil(lambda: len(done) == 1000, timeout=20_000)
    assert sorted(done) == list(range(1000))
    assert jobs.is_idle()


def test_only_the_newest_of_one_place_answers(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    begun = threading.Event()
    answers: list[str] = []

    def slow(report: Reporter) -> str:
        begun.set()
        gate.wait(10)
        return "stale" if report.is_stale() else "not stale"

    stale_seen: list[bool] = []

    def third(report: Reporter) -> str:
        stale_seen.append(report.is_stale())
        return "third"

    jobs.submit(Lane.SEARCH, slow, answers.append, replaces="results")
    assert begun.wait(10)
    jobs.submit(Lane.SEARCH, lambda report: "second", answers.append, replaces="results")
    jobs.submit(Lane.SEARCH, third, answers.append, replaces="results")
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    qtbot.waitUntil(jobs.is_idle)
    assert answers == ["third"]
    assert stale_seen == [False]


def test_an_older_answer_already_under_way_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    answers: list[str] = []
    first_done = threading.Event()

    def first(report: Reporter) -> str:
        first_done.set()
        return "first"

    jobs.submit(Lane.SEARCH, first, answers.append, replaces="results")
    assert first_done.wait(10)
    jobs.submit(Lane.SEARCH, lambda report: "second", answers.append, replaces="results")
    qtbot.waitUntil(jobs.is_idle)
    assert answers == ["second"]


def test_what_changed_is_painted_before_work_that_waits_for_it(qtbot: QtBot, jobs: Jobs) -> None:
    order: list[str] = []

    class Painted(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            order.append("painted")

    widget = Painted()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: bool(order))
    order.clear()
    widget.update()
    jobs.submit(Lane.READ, lambda report: order.append("worked"), after_paint=True)
    assert not jobs.is_idle()
    qtbot.waitUntil(jobs.is_idle)
    assert order == ["painted", "worked"]


def test_work_cancelled_while_it_waits_for_the_picture_never_begins(
    qtbot: QtBot, jobs: Jobs
) -> None:
    begun: list[int] = []
    for number in range(3):
        jobs.submit(Lane.READ, partial(give, number), begun.append, replaces="a", after_paint=True)
    alone = jobs.submit(Lane.READ, partial(give, 3), begun.append, after_paint=True)
    jobs.cancel(alone)
    assert len(jobs.running()) == 1
    qtbot.waitUntil(jobs.is_idle)
    assert begun == [2]


def test_failure_goes_to_its_own_handler(qtbot: QtBot, jobs: Jobs) -> None:
    errors: list[Exception] = []
    shown: list[object] = []
    jobs.failed.connect(lambda job, error: shown.append(error))

    def work(report: Reporter) -> None:
        raise ValueError("bad")

    jobs.submit(Lane.READ, work, None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "bad"
    assert shown == []


def test_failure_without_a_handler_is_announced(
    qtbot: QtBot, jobs: Jobs, caplog: pytest.LogCaptureFixture
) -> None:
    def work(report: Reporter) -> None:
        raise ValueError("bad")

    with caplog.at_level(logging.CRITICAL), qtbot.waitSignal(jobs.failed) as blocker:
        jobs.submit(Lane.READ, work, title="Reading")
    job, error = blocker.args or (None, None)
    assert isinstance(job, Job)
    assert job.title == "Reading"
    assert isinstance(error, ValueError)


class _Asking(QObject):
    """A dialog that asked for something."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def take(self, answer: object) -> None:
        self.heard.append(answer)


@pytest.mark.parametrize("way", ["method", "partial", "context"])
def test_who_has_gone_is_not_called(qtbot: QtBot, jobs: Jobs, way: str) -> None:
    asking, gone, failures = _Asking(), threading.Event(), list[object]()
    jobs.failed.connect(lambda _job, error: failures.append(error))

    def work(_report: Reporter) -> int:
        assert gone.wait(10)
        return 1

    def fail(_report: Reporter) -> int:
        assert gone.wait(10)
        raise ValueError

    if way == "context":
        for one in (work, fail):
            jobs.submit(Lane.WRITE, one, asking.heard.append, asking.heard.append, context=asking)
    else:
        done = asking.take if way == "method" else partial(asking.take)
        for one in (work, fail):
            jobs.submit(Lane.WRITE, one, done, asking.take)
    shiboken6.delete(asking)
    gone.set()
    qtbot.waitUntil(jobs.is_idle)
    assert asking.heard == []
    assert [type(error) for error in failures] == [ValueError]  # a failure is told all the same


def test_cancelled_work_is_silent(qtbot: QtBot, jobs: Jobs) -> None:
    begun, seen = threading.Event(), list[object]()
    jobs.failed.connect(lambda job, error: seen.append(error))

    def work(report: Reporter) -> None:
        begun.set()
        while True:
            report(0, 0)

    job = jobs.submit(Lane.WRITE, work, seen.append, seen.append)
    waiting = jobs.submit(Lane.WRITE, lambda report: None, seen.append)
    assert begun.wait(10)
    jobs.cancel(waiting)
    with qtbot.waitSignal(jobs.finished):
        jobs.cancel(job)
    assert jobs.is_idle()
    assert seen == []


def test_work_that_cancels_itself_is_silent(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[object] = []

    def work(report: Reporter) -> None:
        raise Cancelled

    with qtbot.waitSignal(jobs.finished):
        jobs.submit(Lane.READ, work, seen.append, seen.append)
    assert seen == []


def test_progress_reaches_the_window_and_ends_with_the_total(qtbot: QtBot, jobs: Jobs) -> None:
    reports: list[tuple[int, int, str]] = []
    jobs.progressed.connect(lambda job: reports.append((job.done, job.total, job.what)))

    def work(report: Reporter) -> None:
        for done in range(1, 1001):
            report(done, 1000, f"file {done}")

    with qtbot.waitSignal(jobs.finished):
        jobs.submit(Lane.WRITE, work)
    assert reports[-1] == (1000, 1000, "file 1000")
    assert len(reports) < 500


def test_nothing_is_delivered_after_shutdown(qtbot: QtBot) -> None:
    runner = Jobs()
    answers: list[object] = []
    for number in range(20):
        runner.submit(Lane.READ, partial(give, number), answers.append)
    runner.shutdown()
    refused = runner.submit(Lane.READ, lambda report: 1, answers.append)
    assert refused.is_cancelled
    with qtbot.assertNotEmitted(runner.finished, wait=20):
        pass
    assert answers == []
