"""Journeys: undo is pressed faster than it is done, and stopped while it waits."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.model.topics import LabelKind, TopicDraft, TopicLabel
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import archive_of, settled
from tests.viewer.journeys.held_lane import HeldLane
from viewer.jobs import Job
from viewer.main_window import MainWindow

_NAMES = ("one", "two", "three")


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    """A window in which three topics were made."""
    opened = open_window(archive_folder)
    settled(qtbot, opened)
    for name in _NAMES:
        make(qtbot, opened, name)
    assert topics(opened) == set(_NAMES)
    return opened


def make(qtbot: QtBot, window: MainWindow, name: str) -> None:
    draft = TopicDraft((TopicLabel(LabelKind.PREFERRED, "en", name),))
    window.workplace.change_records(lambda archive: archive.topics.make(draft), lambda _made: None)
    settled(qtbot, window)


def topics(window: MainWindow) -> set[str]:
    return {one.label for one in archive_of(window).topics.tree("en")} & {*_NAMES, "four"}


def test_two_quick_undos_are_two_steps_that_can_be_made_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    undo, redo = window.actions_by_name["undo"], window.actions_by_name["redo"]
    with HeldLane(window.workplace.jobs):
        undo.trigger()
        undo.trigger()
    settled(qtbot, window)
    assert topics(window) == {"one"}
    undo.trigger()
    settled(qtbot, window)
    assert topics(window) == set()
    with HeldLane(window.workplace.jobs):
        for _ in _NAMES:
            redo.trigger()
    settled(qtbot, window)
    assert topics(window) == set(_NAMES)
    assert window.workplace.undoing.last_undone is None


def test_what_is_made_between_them_is_a_step_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    undo = window.actions_by_name["undo"]
    draft = TopicDraft((TopicLabel(LabelKind.PREFERRED, "en", "four"),))
    with HeldLane(window.workplace.jobs):
        undo.trigger()
        window.workplace.change_records(lambda archive: archive.topics.make(draft), lambda _: None)
        undo.trigger()
    settled(qtbot, window)
    assert topics(window) == {"one", "four"}
    for left in ({"one"}, set[str]()):
        undo.trigger()
        settled(qtbot, window)
        assert topics(window) == left


def test_steps_whose_undoing_was_stopped_are_undone_in_their_order(
    qtbot: QtBot, window: MainWindow
) -> None:
    undo = window.actions_by_name["undo"]
    with HeldLane(window.workplace.jobs) as lane:
        undo.trigger()
        undo.trigger()
        lane.stop("Taking back")
        lane.stop("Taking back")
    settled(qtbot, window)
    assert topics(window) == set(_NAMES)
    for left in ({"one", "two"}, {"one"}, set[str]()):
        undo.trigger()
        settled(qtbot, window)
        assert topics(window) == left


def test_what_is_left_of_a_step_whose_undoing_was_stopped_is_undone_next(
    qtbot: QtBot, window: MainWindow
) -> None:
    undo, redo = window.actions_by_name["undo"], window.actions_by_name["redo"]
    undoing, jobs = window.workplace.undoing, window.workplace.jobs
    before = archive_of(window).counts().topics
    drafts = [TopicDraft((TopicLabel(LabelKind.PREFERRED, "en", f"n{n}"),)) for n in range(30)]
    window.workplace.change_records(
        lambda archive: [archive.topics.make(draft) for draft in drafts], lambda _made: None
    )
    settled(qtbot, window)
    stopped: list[Job] = []

    def stop(job: Job) -> None:
        if job.title == "Taking back" and not stopped:
            stopped.append(job)
            jobs.stop(job)

    jobs.progressed.connect(stop)
    undo.trigger()
    settled(qtbot, window)
    assert stopped
    # On a busy machine the stop may come when all are taken back.
    if archive_of(window).counts().topics > before:
        undo.trigger()
        settled(qtbot, window)
    assert archive_of(window).counts().topics == before
    while undoing.last_undone is not None:
        redo.trigger()
        settled(qtbot, window)
    assert archive_of(window).counts().topics == before + 30
