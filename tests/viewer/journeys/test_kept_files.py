"""Thirty files are dropped, found by their words before they are read, then read and confirmed."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import Hit, InboxState, UnitType
from tests.db.usecases.councils import session_text
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import archive_of, page_of, reviewed, until, write
from tests.viewer.journeys.test_search_and_read import search
from viewer.jobs import Job
from viewer.main_window import MainWindow
from viewer.pages.location import PageName
from viewer.pages.waiting_view import WaitingView

LAST = "текст-30.txt"


@pytest.fixture
def dropped(tmp_path: Path) -> Path:
    """A folder of thirty files, the last with a word of its own."""
    for number in range(1, 31):
        words = "Говорили о маяках.\n" if number == 30 else ""
        text = f"{session_text(number % 10)}{words}Приложение {number}.\n"
        write(tmp_path / "in", f"текст-{number:02}.txt", text)
    return tmp_path / "in"


def stop(qtbot: QtBot, window: MainWindow) -> None:
    """Stop the reading in the background, as the task strip does."""
    kept = window.pages.filling.kept
    until(qtbot, kept.is_busy)
    (job,) = [one for one in window.workplace.jobs.running() if one.title == "Reading kept files"]
    window.workplace.jobs.stop(job)
    until(qtbot, lambda: not kept.is_busy())


def found(qtbot: QtBot, window: MainWindow) -> Hit:
    """Nothing is recorded yet, but what was dropped is found, and leads to the inbox."""
    until(qtbot, lambda: window.workplace.counts.inbox == 30)
    until(qtbot, lambda: archive_of(window).index_status().behind == 0)
    search(qtbot, window, "маяки")
    results = window.pages.browse.list_of_results
    until(qtbot, lambda: results.current_hit() is not None)
    hit = results.current_hit()
    assert hit is not None
    assert (hit.type, hit.title) == (UnitType.RECEIVED, LAST)
    until(qtbot, lambda: bool(window.findChildren(WaitingView)))
    (shown,) = window.findChildren(WaitingView)
    until(qtbot, shown.isVisible)
    assert shown.accessibleName() == LAST
    shown.opened.emit(hit.id)
    until(qtbot, lambda: window.location.page == PageName.INBOX)
    return hit


def test_many_files_are_found_before_they_are_read_and_then_confirmed(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, dropped: Path
) -> None:
    Archive.create(tmp_path / "a.archive", "Архив").close()
    window = open_window(tmp_path / "a.archive")
    said: list[str] = []
    window.workplace.more_offered.connect(lambda text, *_: said.append(text))
    window.workplace.said.connect(said.append)
    window.import_paths([dropped])
    page = page_of(qtbot, window)
    until(qtbot, lambda: bool(said))
    assert said[0].startswith("30 files are kept and found by their words")
    stop(qtbot, window)
    archive = archive_of(window)
    until(qtbot, lambda: len(page.head.items()) == 30)
    assert page.head.items()[-1].state is InboxState.KEPT

    hit = found(qtbot, window)

    # Its text can be read, no empty form stands beside it, and it is read at once if wanted.
    until(qtbot, lambda: page.review.kept.shows == hit.id)
    assert page.review.kept.isVisible()
    assert page.review.model is None
    assert "маяках" in archive.inbox_reading(hit.id)[0].text
    page.review.kept.read_wanted.emit(hit.id)
    model = reviewed(qtbot, page, LAST)
    assert not page.review.kept.isVisible()
    assert model.proposal.points

    # The others are read behind it, without being asked for.
    until(qtbot, lambda: not archive.has_kept())
    until(qtbot, lambda: said[-1].endswith("wait for your review."))
    page.confirm()
    until(qtbot, lambda: archive.counts().meetings == 1)


def test_the_reading_goes_on_when_the_archive_is_opened(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, dropped: Path
) -> None:
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        archive.keep_documents([dropped])
    window = open_window(tmp_path / "a.archive")
    opened = archive_of(window)
    until(qtbot, lambda: not opened.has_kept())
    assert {item.state for item in opened.inbox()} <= {InboxState.READY, InboxState.QUESTIONS}


def test_an_import_that_is_stopped_says_so_and_what_was_kept_is_read(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, dropped: Path
) -> None:
    Archive.create(tmp_path / "a.archive", "Архив").close()
    window = open_window(tmp_path / "a.archive")
    jobs, filling = window.workplace.jobs, window.pages.filling
    said: list[str] = []
    window.workplace.more_offered.connect(lambda text, *_: said.append(text))

    def stop(job: Job) -> None:
        """While the first group is read: it is kept, and no other."""
        if job.title == "Reading documents" and job.total and not job.done:
            jobs.stop(job)

    jobs.progressed.connect(stop)
    window.import_paths([dropped])
    until(qtbot, lambda: bool(said))
    assert said[0] == "The import was stopped: 14 not taken in · 16 kept, to be read now"
    until(qtbot, lambda: window.workplace.counts.inbox == 16)
    left = [one.name for one in filling.files.all() if one.state == "stopped"]
    assert sorted(left) == [f"текст-{number}.txt" for number in range(17, 31)]
    dialog = filling.files.dialog(window)
    model = dialog.table.model()
    assert "stopped before it came to this file" in model.index(0, 2).data()
    dialog.deleteLater()
    until(qtbot, lambda: not filling.is_busy() and not archive_of(window).has_kept())
