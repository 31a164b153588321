"""Journeys: what was chosen for a waiting file is gone; a certain one, and a stop half-way."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from db import Archive
from db.model import Belonging, RecordType, Target
from tests.db.usecases.councils import ENGLISH, RUSSIAN
from tests.db.usecases.councils import take_in as take_in_db
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import dialog_of, settled
from tests.viewer.journeys.inbox_steps import (
    PATIENCE,
    archive_of,
    page_of,
    reviewed,
    text_of,
    until,
)
from viewer.dialogs.confirm_certain import ConfirmCertainDialog
from viewer.jobs import Job
from viewer.pages.import_documents import ImportPage
from viewer.pages.location import Location, PageName


def inbox_with_gone(open_window: OpenWindow, qtbot: QtBot, folder: Path, text: str) -> ImportPage:
    """The inbox; what was chosen for the file in it is in the recycle bin."""
    with Archive.create(folder / "a.archive", "Архив") as archive:
        meeting = take_in_db(archive, folder, "first.txt", RUSSIAN, accept=True).meeting_id
        assert meeting is not None
        inbox_id = take_in_db(archive, folder, "chosen.txt", text, accept=False).inbox_id
        assert inbox_id is not None
        proposal = archive.inbox_reading(inbox_id)[1]
        chosen = replace(proposal, target=Target(Belonging.MEETING, meeting))
        archive.save_proposal(inbox_id, chosen)
        archive.history.bin(meeting, archive.history.versions(meeting)[0].version, "")
    window = open_window(folder / "a.archive")
    window.go(Location(PageName.INBOX))
    page = page_of(qtbot, window)
    reviewed(qtbot, page, "chosen.txt")
    settled(qtbot, window)
    return page


def test_a_choice_that_is_gone_is_told_and_made_anew(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    page = inbox_with_gone(open_window, qtbot, tmp_path, ENGLISH)
    panel, model = page.review.relation, page.review.model
    assert model is not None
    assert panel.isVisible()
    assert panel.relation is None
    assert "not in the archive any more" in panel.said()
    assert model.is_choice_gone()
    panel.choose(Belonging.NEW_MEETING.value)
    until(qtbot, lambda: not panel.isVisible())
    assert model.proposal.target == Target(Belonging.NEW_MEETING)
    archive = archive_of(page.window())  # type: ignore[arg-type]  # a MainWindow
    take_in_db(archive, tmp_path, "again.txt", ENGLISH + "\n", accept=True)
    page.matching.ask()
    until(qtbot, panel.isVisible)  # by now the same text is there; the choice stays
    assert model.proposal.target == Target(Belonging.NEW_MEETING)
    with qtbot.waitSignal(page.decisions.settled, timeout=PATIENCE):
        page.confirm()
    assert archive.counts().meetings == 2


def test_a_certain_file_beside_a_gone_choice_is_confirmed_and_a_stop_is_reported(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        assert take_in_db(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        for number in range(6):
            take_in_db(archive, tmp_path, f"{number}.txt", text_of(number), accept=False)
        item = archive.inbox()[3]
        proposal = archive.inbox_reading(item.id)[1]
        gone = Target(Belonging.MEETING, "019df0aa-0000-7000-8000-000000000000")
        archive.save_proposal(item.id, replace(proposal, target=gone))
    window = open_window(tmp_path / "a.archive")
    window.go(Location(PageName.INBOX))
    page = page_of(qtbot, window)
    reviewed(qtbot, page)
    offered: list[str] = []
    window.workplace.undo_offered.connect(lambda said, _undo: offered.append(said))
    jobs, archive = window.workplace.jobs, archive_of(window)

    def stop(job: Job) -> None:
        if job.title == "Storing the records" and job.done:
            jobs.stop(job)

    jobs.progressed.connect(stop)
    page.confirm_certain()
    dialog = dialog_of(qtbot, ConfirmCertainDialog)
    settled(qtbot, window)
    assert len(dialog.chosen) == 5
    with qtbot.waitSignal(page.decisions.settled, timeout=PATIENCE):
        dialog.accept()
    settled(qtbot, window)
    waiting = archive.inbox()
    stored = 6 - len(waiting)
    assert item in waiting
    (said,) = offered
    assert f"{stored} record" in said
    assert [one.id for one in page.head.items()] == [one.id for one in waiting]
    assert page.decisions.undo()
    until(qtbot, lambda: len(archive.inbox()) == 6)
    assert len(archive.record_ids(RecordType.MEETING)) == 1
