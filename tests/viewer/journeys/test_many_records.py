"""Several rows are chosen by keyboard and edited at once, or moved away at once; one undo each."""

from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db.model import RecordType, ResolutionKind
from db.model.access import AccessStatus
from db.model.drafts import NamedAuthority
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, press, type_text, wait_for_index
from viewer.dialogs.edit_many import EditManyDialog
from viewer.dialogs.reason import ReasonDialog
from viewer.main_window import MainWindow
from viewer.pages.journal import JournalPage
from viewer.pages.location import Location, PageName
from viewer.pages.many_records_form import ManyRecordsForm
from viewer.pages.records import RecordsPage

_Key = Qt.Key
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    made = open_window(archive_folder)
    wait_for_index(qtbot, made)
    made.activateWindow()
    return made


def says(page: QWidget, text: str) -> bool:
    return any(label.text().endswith(text) for label in page.findChildren(QLabel))


def offers(window: MainWindow, text: str) -> bool:
    return bool(window.bar.isVisible() and window.bar.text() == text)


def meetings(qtbot: QtBot, window: MainWindow) -> RecordsPage:
    window.go(Location(PageName.MEETINGS))
    page = cast("RecordsPage", window.pages.made(PageName.MEETINGS))
    qtbot.waitUntil(lambda: page.row_count() > 1, timeout=PATIENCE)
    return page


def ask(qtbot: QtBot, window: MainWindow) -> tuple[EditManyDialog, ManyRecordsForm]:
    with qtbot.waitSignal(window.many_work.asked, timeout=PATIENCE) as asked:
        window.actions_by_name["edit_many"].trigger()
    dialog = asked.args[0]
    assert isinstance(dialog, EditManyDialog)
    form = dialog.findChild(ManyRecordsForm)
    assert isinstance(form, ManyRecordsForm)
    return dialog, form


def undo(qtbot: QtBot, window: MainWindow, said: str = "") -> None:
    """Take back what was done last; ``said`` is what the bar offers first, while it is there."""
    if said:
        qtbot.waitUntil(partial(offers, window, said), timeout=PATIENCE)
    with qtbot.waitSignal(window.workplace.undoing.undone, timeout=PATIENCE):
        window.actions_by_name["undo"].trigger()


def test_meetings_are_chosen_with_shift_and_changed_together(
    qtbot: QtBot, window: MainWindow
) -> None:
    archive = window.workplace.archive
    assert archive is not None
    page = meetings(qtbot, window)
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    page.table.setFocus()
    QTest.keyClick(page.table, _Key.Key_Down, _SHIFT)
    assert len(page.chosen()) == 2
    assert says(page, "2 chosen")
    places = {i: archive.meeting(i).place for i in page.chosen()}
    dialog, form = ask(qtbot, window)
    assert dialog.windowTitle() == "Edit 2 records"
    assert not dialog.save.isEnabled()
    form.names["place"].field.set_named(NamedAuthority("Шуша"))
    form.names["place"].field.changed.emit()
    assert form.access is not None
    form.access.choose(AccessStatus.CLOSED)
    qtbot.waitUntil(dialog.make.isVisible, timeout=PATIENCE)
    assert says(dialog, "Not in the archive yet: new place “Шуша”")
    assert not dialog.save.isEnabled()  # what is new is asked about first
    dialog.make.click()
    assert dialog.save.isEnabled()
    dialog.save.click()
    said = "Changed 2 records · 1 new record"
    qtbot.waitUntil(partial(offers, window, said), timeout=PATIENCE)
    window.go(Location(PageName.JOURNAL))
    journal = cast("JournalPage", window.pages.made(PageName.JOURNAL))
    told = "2 records changed · 1 new record"
    qtbot.waitUntil(partial(says, journal.detail, told), timeout=PATIENCE)
    for meeting in places:
        found = archive.meeting(meeting).place
        assert found is not None
        assert found.label == "Шуша"
    states = archive.access.states(list(places))
    assert {state.status for state in states.values()} == {AccessStatus.CLOSED}
    undo(qtbot, window)  # the bar went when another page was gone to
    assert {i: archive.meeting(i).place for i in places} == places


def test_rows_that_were_chosen_together_stay_chosen(qtbot: QtBot, window: MainWindow) -> None:
    page = meetings(qtbot, window)
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    page.table.setFocus()
    QTest.keyClick(page.table, _Key.Key_Down, _SHIFT)
    chosen = page.chosen()
    assert len(chosen) == 2
    dialog, form = ask(qtbot, window)
    form.tags["add"].set_value("срочно")
    form.changed.emit()
    dialog.save.click()
    qtbot.waitUntil(partial(offers, window, "Changed 2 records"), timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    assert page.chosen() == chosen
    assert says(page, "2 chosen")


def test_results_are_chosen_and_get_kinds_and_a_tag(qtbot: QtBot, window: MainWindow) -> None:
    archive, results = window.workplace.archive, window.pages.browse.list_of_results
    assert archive is not None
    qtbot.waitUntil(lambda: results.current_hit() is not None, timeout=PATIENCE)
    results.setFocus()
    QTest.keyClick(results, _Key.Key_Down, _SHIFT)
    QTest.keyClick(results, _Key.Key_Down, _SHIFT)
    ids = [hit.id for hit in results.chosen_hits()]
    assert len(ids) == 3
    assert says(window.pages.browse, "3 chosen")
    dialog, form = ask(qtbot, window)
    form.toggle_kind(ResolutionKind.DECISION)
    form.tags["add"].take_focus()
    form.tags["add"].set_value("На проверку, срочно")
    dialog.save.click()
    qtbot.waitUntil(partial(offers, window, "Changed 3 records"), timeout=PATIENCE)
    rows = archive.rows(RecordType.RESOLUTION, ids)
    assert {getattr(row, "kinds", ()) for row in rows.values()} == {(ResolutionKind.DECISION,)}
    tags = archive.annotations.tags_of(ids)
    assert set(tags.values()) == {("На проверку", "срочно")}
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    wait_for_index(qtbot, window)
    # The answer came anew, with the kinds and the tag: what was chosen together still is.
    qtbot.waitUntil(lambda: [hit.id for hit in results.chosen_hits()] == ids, timeout=PATIENCE)
    QTest.keyClick(results, _Key.Key_A, _CTRL)
    assert len(results.chosen_hits()) > 3


def test_what_was_changed_meanwhile_is_told_in_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    archive = window.workplace.archive
    assert archive is not None
    window.go(Location(PageName.PEOPLE))
    page = cast("RecordsPage", window.pages.made(PageName.PEOPLE))
    qtbot.waitUntil(lambda: page.row_count() > 1, timeout=PATIENCE)
    QTest.keyClick(page.table, _Key.Key_A, _CTRL)
    chosen = page.chosen()
    dialog, form = ask(qtbot, window)
    assert not form.names
    assert form.access is None
    archive.annotations.tag([chosen[1]], ["другое"])
    form.tags["add"].set_value("группа")
    form.changed.emit()
    dialog.save.click()
    qtbot.waitUntil(
        lambda: dialog.isVisible() and says(dialog, "choose the records again."), timeout=PATIENCE
    )
    dialog.reject()
    assert set(archive.annotations.tags_of(chosen)) == {chosen[1]}


def test_chosen_meetings_go_to_the_recycle_bin_and_come_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    archive = window.workplace.archive
    assert archive is not None
    page = meetings(qtbot, window)
    before = page.row_count()
    page.table.selectAll()
    with qtbot.waitSignal(window.many_work.asked, timeout=PATIENCE) as asked:
        window.actions_by_name["bin_record"].trigger()
    dialog = asked.args[0]
    assert isinstance(dialog, ReasonDialog)
    reason = dialog.findChild(QLineEdit)
    assert isinstance(reason, QLineEdit)
    type_text(reason, "дубли")
    press(dialog, _Key.Key_Return)
    said = f"{before} records are in the recycle bin"
    undo(qtbot, window, said)
    assert len(archive.record_ids(RecordType.MEETING)) == before
