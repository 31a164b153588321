"""What the review asks of the archive loads a great deal: one after the other, not side by side."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from db import Archive
from tests.db.usecases.councils import RUSSIAN, take_in
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_matching import PATIENCE, SECOND
from viewer.jobs import Job, Lane
from viewer.pages.import_documents import ImportPage


def test_what_reads_dates_is_loaded_when_the_matching_has_ended(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "a.archive"
    with Archive.create(folder, "Архив") as archive:
        assert take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
    (tmp_path / "second.txt").write_text(SECOND, encoding="utf-8")
    window = open_window(folder)
    window.import_paths([tmp_path / "second.txt"])
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage), timeout=PATIENCE)
    page = window.pages.currentWidget()
    assert isinstance(page, ImportPage)
    jobs, since_opened = window.workplace.jobs, list[Job]()
    page.review.opened.connect(lambda _model: since_opened.clear())
    jobs.started.connect(since_opened.append)

    qtbot.waitUntil(lambda: page.review.model is not None, timeout=PATIENCE)
    qtbot.waitUntil(jobs.is_idle, timeout=PATIENCE)

    assert [job.lane for job in since_opened] == [Lane.READ]
