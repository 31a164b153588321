"""Journeys: what waits to be stored is stopped, or fails; what was typed is there, and goes on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import RecordType
from db.model.drafts import NamedAuthority
from tests.db.usecases.councils import RUSSIAN
from tests.db.usecases.councils import take_in as take_in_db
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import (
    CTRL,
    archive_of,
    back,
    dialog_of,
    edit,
    first_meeting,
    save,
    settled,
    type_in,
    until,
)
from tests.viewer.journeys.held_lane import HeldLane
from tests.viewer.journeys.inbox_steps import (
    PATIENCE,
    press,
    reviewed,
    tab_to,
    take_in,
    text_of,
    write,
)
from viewer.dialogs.confirm_certain import ConfirmCertainDialog
from viewer.dialogs.edit_many import EditManyDialog
from viewer.dialogs.leave_form import LeaveFormDialog
from viewer.dialogs.merge_authorities import MergeDialog
from viewer.jobs import Job
from viewer.main_window import MainWindow
from viewer.pages.import_documents import ImportPage
from viewer.pages.location import PageName
from viewer.pages.many_records_form import ManyRecordsForm
from viewer.widgets.buttons import Button

_Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    opened.activateWindow()
    settled(qtbot, opened)
    return opened


@pytest.fixture
def inbox(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> ImportPage:
    """The inbox of an archive with a session, and in it a file of another one."""
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        assert take_in_db(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
    window = open_window(tmp_path / "a.archive")
    page = take_in(qtbot, window, write(tmp_path / "in", "second.txt", text_of(0)))
    settled(qtbot, window)
    return page


def test_a_form_whose_saving_was_stopped_is_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    meeting = first_meeting(archive)
    page = edit(qtbot, window, PageName.MEETING, meeting.id)
    tab_to("Theme · Russian")
    type_in("Новая тема")
    with HeldLane(window.workplace.jobs) as lane:
        press(_Key.Key_Return, CTRL)
        lane.stop("Saving the record")
    settled(qtbot, window)
    assert archive.meeting(meeting.id) == meeting
    assert page.is_changed()
    press(_Key.Key_Escape)
    dialog_of(qtbot, LeaveFormDialog)
    press(_Key.Key_Escape)
    back(qtbot, window, LeaveFormDialog)
    tab_to("Theme · Russian")
    type_in("Третья тема")
    save(qtbot, window)
    assert archive.meeting(meeting.id).theme == "Третья тема"


def test_a_window_can_be_closed_after_a_saving_that_was_stopped(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = edit(qtbot, window, PageName.MEETING, first_meeting(archive_of(window)).id)
    tab_to("Theme · Russian")
    type_in("Новая тема")
    with HeldLane(window.workplace.jobs) as lane:
        window.close()
        dialog_of(qtbot, LeaveFormDialog)
        press(_Key.Key_Return)  # save, and close then
        lane.stop("Saving the record")
    settled(qtbot, window)
    assert window.isVisible()  # what was typed is not lost
    assert page.is_changed()
    window.close()
    dialog_of(qtbot, LeaveFormDialog).discard_wanted.emit()
    until(qtbot, lambda: not window.isVisible())


def test_a_merging_that_was_stopped_can_be_made_again(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    first, second = archive.record_ids(RecordType.PERSON)[:2]
    window.forms.merging.begin(first, second)
    dialog = dialog_of(qtbot, MergeDialog)
    until(qtbot, lambda: dialog.preview() is not None)
    gone = second if dialog.kept.id == first else first
    tab_to("Reason")
    type_in("одно лицо")
    with HeldLane(window.workplace.jobs) as lane:
        press(_Key.Key_Return)
        lane.stop("Merging two records")
    settled(qtbot, window)
    assert dialog.isVisible()
    dialog.activateWindow()
    tab_to("Reason")
    with qtbot.waitSignal(window.workplace.records_changed, timeout=PATIENCE):
        press(_Key.Key_Return)
    assert archive.history.versions(gone)[0].deleted


def test_what_was_typed_for_many_records_is_there_after_a_stop(
    qtbot: QtBot, window: MainWindow
) -> None:
    archive = archive_of(window)
    meetings = archive.record_ids(RecordType.MEETING)
    with qtbot.waitSignal(window.many_work.asked, timeout=PATIENCE) as asked:
        window.many_work.ask_edit(meetings)
    dialog = asked.args[0]
    assert isinstance(dialog, EditManyDialog)
    form = dialog.findChild(ManyRecordsForm)
    assert form is not None
    form.names["place"].field.set_named(NamedAuthority("Шуша"))
    form.names["place"].field.changed.emit()
    qtbot.waitUntil(dialog.make.isVisible, timeout=PATIENCE)
    dialog.make.click()
    with HeldLane(window.workplace.jobs) as lane:
        dialog.save.click()
        lane.stop(f"Changing {len(meetings)} records")
    settled(qtbot, window)
    assert dialog.isVisible()
    with qtbot.waitSignal(window.workplace.records_changed, timeout=PATIENCE):
        dialog.save.click()
    place = archive.meeting(meetings[0]).place
    assert place is not None
    assert place.label == "Шуша"


def test_a_stopped_confirmation_can_be_made_again(qtbot: QtBot, inbox: ImportPage) -> None:
    window = inbox.window()
    assert isinstance(window, MainWindow)
    with HeldLane(window.workplace.jobs) as lane:
        inbox.confirm()
        lane.stop("Storing the record")
    settled(qtbot, window)
    assert len(archive_of(window).inbox()) == 1
    (confirm,) = (one for one in inbox.findChildren(Button) if one.text() == "Confirm record")
    assert confirm.isEnabled()
    with qtbot.waitSignal(inbox.decisions.settled, timeout=PATIENCE):
        QTest.mouseClick(confirm, Qt.MouseButton.LeftButton)
    assert archive_of(window).inbox() == ()


@pytest.mark.parametrize("when", ["meanwhile", "afterwards"])
def test_corrections_are_kept_that_are_made_where_a_confirmation_comes_to_nothing(
    qtbot: QtBot, inbox: ImportPage, when: str
) -> None:
    window = inbox.window()
    assert isinstance(window, MainWindow)
    model = reviewed(qtbot, inbox)
    inbox_id = inbox.review.inbox_id

    def correct() -> None:
        model.set_value(("session", "theme"), "Маяки")

    with HeldLane(window.workplace.jobs) as lane:
        inbox.confirm()
        if when == "meanwhile":
            correct()
            inbox.draft.flush()  # as its clock does
        lane.stop("Storing the record")
    settled(qtbot, window)
    if when == "afterwards":
        with qtbot.waitSignal(inbox.draft.kept, timeout=PATIENCE):
            correct()
    settled(qtbot, window)
    _, kept = archive_of(window).inbox_reading(inbox_id)
    assert kept.session.theme == model.proposal.session.theme
    assert "Маяки" in str(kept.session.theme)


def test_what_was_confirmed_before_a_stop_waits_no_more(
    qtbot: QtBot, inbox: ImportPage, tmp_path: Path
) -> None:
    window = inbox.window()
    assert isinstance(window, MainWindow)
    archive, jobs = archive_of(window), window.workplace.jobs
    files = [write(tmp_path / "in", f"{number}.txt", text_of(number)) for number in range(1, 9)]
    take_in(qtbot, window, *files)
    settled(qtbot, window)
    inbox.confirm_certain()
    dialog = dialog_of(qtbot, ConfirmCertainDialog)
    settled(qtbot, window)
    chosen = len(dialog.chosen)
    assert chosen > 4

    def stop(job: Job) -> None:
        """As soon as it can be seen how far it is."""
        if job.title == "Storing the records" and job.done:
            jobs.stop(job)

    jobs.progressed.connect(stop)
    with qtbot.waitSignal(inbox.decisions.settled, timeout=PATIENCE):
        dialog.accept()
    settled(qtbot, window)
    # On a busy machine the stop may come when all are stored.
    assert [one.id for one in inbox.head.items()] == [one.id for one in archive.inbox()]
    assert len(archive.inbox()) < 9
    assert window.workplace.counts.meetings == archive.counts().meetings


@pytest.mark.parametrize("decide", ["confirm", "discard"])
def test_a_file_that_is_decided_about_twice_is_decided_about_once(
    qtbot: QtBot, inbox: ImportPage, decide: str
) -> None:
    window = inbox.window()
    assert isinstance(window, MainWindow)
    said: list[str] = []
    window.workplace.said.connect(said.append)
    window.workplace.undo_offered.connect(lambda sentence, _undo: said.append(sentence))
    with HeldLane(window.workplace.jobs):
        getattr(inbox, decide)()
        getattr(inbox, decide)()
    settled(qtbot, window)
    (sentence,) = said
    assert sentence.endswith(("was stored", "was set aside"))
    assert archive_of(window).inbox() == ()
