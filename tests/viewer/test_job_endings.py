"""How jobs end: each end is told once, with its reason; no answer comes into another archive."""

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from db.errors import ArchiveError
from db.progress import Cancelled
from viewer.jobs import Ending, Jobs, Lane, Reporter


def give_one(_report: Reporter) -> int:
    return 1


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    runner = Jobs()
    yield runner
    runner.shutdown()


def test_every_end_is_told_once_with_its_reason(qtbot: QtBot, jobs: Jobs) -> None:
    ends: list[Ending] = []
    answers: list[object] = []

    def fail(_report: Reporter) -> None:
        raise ValueError

    def closed(_report: Reporter) -> None:
        raise ArchiveError("archive_closed")

    def cut(_report: Reporter) -> None:
        raise Cancelled

    for work in (give_one, fail, closed, cut):
        jobs.submit(Lane.READ, work, answers.append, answers.append, on_end=ends.append)
        qtbot.waitUntil(jobs.is_idle)
    assert ends == [Ending.DONE, Ending.FAILED, Ending.CLOSED, Ending.STOPPED]
    assert answers[0] == 1
    assert [type(one) for one in answers[1:]] == [ValueError]


@pytest.mark.parametrize("waits", ["a queue", "the picture"])
def test_who_waits_is_told_of_work_that_never_began(qtbot: QtBot, jobs: Jobs, waits: str) -> None:
    gate, begun, ends = threading.Event(), threading.Event(), list[Ending]()

    def hold(_report: Reporter) -> None:
        begun.set()
        gate.wait(10)

    jobs.submit(Lane.WRITE, hold)
    assert begun.wait(10)
    later = waits == "the picture"
    job = jobs.submit(Lane.WRITE, give_one, on_end=ends.append, after_paint=later)
    jobs.stop(job)
    assert ends == [Ending.STOPPED]
    for _ in range(2):
        jobs.submit(Lane.WRITE, give_one, on_end=ends.append, replaces="place", after_paint=later)
    assert ends == [Ending.STOPPED, Ending.DROPPED]
    gate.set()
    qtbot.waitUntil(jobs.is_idle)
    assert ends == [Ending.STOPPED, Ending.DROPPED, Ending.DONE]


@pytest.mark.parametrize(("lane", "told"), [(Lane.WRITE, True), (Lane.READ, False)])
def test_what_was_stored_before_a_stop_is_told_as_stored(
    qtbot: QtBot, jobs: Jobs, lane: Lane, told: bool
) -> None:
    gate, begun, ends, answers = threading.Event(), threading.Event(), list[Ending](), list[int]()

    def work(_report: Reporter) -> int:
        begun.set()
        gate.wait(10)
        return 1

    job = jobs.submit(lane, work, answers.append, on_end=ends.append)
    assert begun.wait(10)
    jobs.stop(job)
    gate.set()
    qtbot.waitUntil(jobs.is_idle)
    assert ends == [Ending.DONE if told else Ending.STOPPED]
    assert answers == ([1] if told else [])
    assert job.ending is Ending.DONE


@pytest.mark.parametrize("lane", [Lane.READ, Lane.SEARCH, Lane.WRITE, Lane.EXPORT])
def test_an_answer_does_not_come_into_another_archive(qtbot: QtBot, jobs: Jobs, lane: Lane) -> None:
    gate, ends, answers = threading.Event(), list[Ending](), list[int]()
    jobs.source = "one"

    def work(_report: Reporter) -> int:
        gate.wait(10)
        return 1

    jobs.submit(lane, work, answers.append, on_end=ends.append)
    jobs.submit(lane, work, answers.append, on_end=ends.append, still=lambda: True)
    jobs.source = "other"
    gate.set()
    qtbot.waitUntil(jobs.is_idle)
    if lane is Lane.EXPORT:  # what was written elsewhere is told in any case
        assert answers == [1, 1]
    else:
        assert (sorted(ends), answers) == ([Ending.CLOSED, Ending.DONE], [1])


def test_of_a_former_archive_only_failed_changes_are_told(qtbot: QtBot, jobs: Jobs) -> None:
    gate, failed, own = threading.Event(), list[object](), list[object]()
    jobs.failed.connect(lambda job, _error: failed.append(job.lane))
    jobs.source = "one"

    def fail(_report: Reporter) -> None:
        gate.wait(10)
        raise ValueError

    jobs.submit(Lane.READ, fail, None, own.append)
    jobs.submit(Lane.WRITE, fail, None, own.append)
    jobs.source = "other"
    gate.set()
    qtbot.waitUntil(jobs.is_idle)
    assert (failed, own) == ([Lane.WRITE], [])


@pytest.mark.parametrize("way", ["dropped", "stopped", "closed", "gone", "shut"])
def test_an_answer_that_nobody_takes_is_let_go(qtbot: QtBot, jobs: Jobs, way: str) -> None:
    gate, begun, taken, let_go = (threading.Event(), threading.Event(), list[int](), list[int]())
    asking = QObject()

    def work(_report: Reporter) -> int:
        begun.set()
        gate.wait(10)
        return 1

    job = jobs.submit(Lane.WRITE, work, taken.append, let_go=let_go.append, context=asking)
    assert begun.wait(10)
    if way == "closed":
        jobs.source = "other"
    elif way == "gone":
        shiboken6.delete(asking)
    elif way in {"dropped", "stopped"}:
        (jobs.cancel if way == "dropped" else jobs.stop)(job)
    gate.set()
    if way == "shut":
        jobs.shutdown()
    qtbot.waitUntil(lambda: bool(let_go))
    assert (taken, let_go) == ([], [1])
