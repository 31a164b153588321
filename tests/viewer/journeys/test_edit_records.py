"""Journeys: a stored record is edited by keyboard in its form, saved, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from db.model import AuthorityDetail, DocumentDetail, RecordType, ResolutionDetail
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import (
    ALT,
    CTRL,
    archive_of,
    edit,
    first_meeting,
    form_of,
    save,
    settled,
    take_keyboard,
    type_in,
    undo_in_bar,
    until,
)
from tests.viewer.journeys.inbox_steps import focused, name_of_focus, press, tab_to
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.reading_pane import ReadingPane
from viewer.pages.record_form_authority import AuthorityForm
from viewer.pages.record_form_meeting import MeetingForm
from viewer.widgets.date_field import DateField
from viewer.widgets.form_parts import FormRow
from viewer.widgets.name_field import NameField

_Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    opened.activateWindow()
    settled(qtbot, opened)
    return opened


def notes(window: MainWindow) -> list[str]:
    """What is said below the fields of names and dates."""
    page = window.forms.editing.page
    said = [field.note() for field in page.findChildren(NameField)]
    said += [field.note() for field in page.findChildren(DateField)]
    return [note for note in said if note]


def problems(window: MainWindow) -> list[str]:
    rows = window.forms.editing.page.findChildren(FormRow)
    return [row.problem() for row in rows if row.problem()]


def test_a_meeting_is_edited_by_keyboard_and_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    before = first_meeting(archive)
    page = edit(qtbot, window, PageName.MEETING, before.id)
    assert name_of_focus() == "Council"
    tab_to("Number")
    type_in("7")
    tab_to("Date")
    assert notes(window) == []  # who only passes through moves no row
    type_in("16–17 марта 2021")
    assert any("2021-03-16/2021-03-17" in note for note in notes(window))
    tab_to("Place")
    type_in("Бак")
    until(qtbot, page.findChildren(NameField)[1].is_offering)
    press(_Key.Key_Down)
    press(_Key.Key_Return)
    tab_to("Theme · Russian")
    type_in("Рыба и порты")
    press(_Key.Key_Return, CTRL)
    assert problems(window) == ["Changed: last day, number. Say why."]
    assert name_of_focus() == "Reason"
    type_in("так в подписанном протоколе")
    save(qtbot, window)
    now = archive.meeting(before.id)
    assert (now.ordinal, now.date_start, now.date_end) == (7, "2021-03-16", "2021-03-17")
    assert now.place is not None
    assert (now.place.label, now.theme) == ("Баку", "Рыба и порты")
    assert archive.history.versions(before.id)[0].reason == "так в подписанном протоколе"
    assert window.bar.text().startswith("Saved: 7th session")
    undo_in_bar(qtbot, window)
    back = archive.meeting(before.id)
    assert (back.ordinal, back.date_end, back.place) == (1, None, before.place)
    assert back.theme == before.theme


def test_what_is_no_date_and_no_number_is_said_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    meeting = first_meeting(archive_of(window))
    edit(qtbot, window, PageName.MEETING, meeting.id)
    tab_to("Number")
    type_in("первое")
    press(_Key.Key_Return, CTRL)
    assert name_of_focus() == "Number"
    assert ["is no number of a session" in problem for problem in problems(window)] == [True]
    type_in("1")
    tab_to("Date")
    type_in("весной")
    press(_Key.Key_S, CTRL)
    assert name_of_focus() == "Date"
    assert any(note.startswith("Not understood") for note in notes(window))
    type_in("2021-03-16")
    tab_to("Last day")
    type_in("2021-03-15")
    press(_Key.Key_Return, CTRL)  # the reason is asked for when all else is right
    assert problems(window) == ["The last day is before the first one. Correct one of the dates."]
    assert name_of_focus() == "Last day"
    type_in("2021-03-17")
    press(_Key.Key_Return, CTRL)
    assert [said for said in problems(window) if said.endswith("Say why.")] == problems(window)
    assert name_of_focus() == "Reason"
    assert archive_of(window).meeting(meeting.id) == meeting


def test_people_come_move_and_go_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    meeting = first_meeting(archive)
    first, second, *_ = meeting.participants
    page = edit(qtbot, window, PageName.MEETING, meeting.id)
    tab_to("Add a participant")
    press(_Key.Key_Space)
    assert name_of_focus() == "Participant"
    type_in("Рауф Новый")
    until(qtbot, lambda: "New person" in notes(window))
    press(_Key.Key_Tab, times=2)
    assert name_of_focus() == "Office · Russian"
    type_in("посол")
    press(_Key.Key_Up, ALT, times=len(meeting.participants))
    settled(qtbot, window)
    assert name_of_focus() == "Office · Russian"  # the keyboard has moved with its row
    form = page.form
    assert isinstance(form, MeetingForm)
    assert [one.person.text for one in form.draft().participants][:2] == [
        "Рауф Новый",
        first.person.label,
    ]
    press(_Key.Key_Tab, times=2)  # past the other language
    assert name_of_focus() == "Participant"
    press(_Key.Key_Delete, ALT)
    save(qtbot, window)
    now = archive.meeting(meeting.id).participants
    assert [one.person.label for one in now] == [
        "Рауф Новый",
        *(one.person.label for one in meeting.participants[1:]),
    ]
    assert now[0].office == "посол"
    assert now[1].person == second.person


def test_a_wording_is_edited_beside_its_text(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    point = first_meeting(archive).resolutions[1]
    page = edit(qtbot, window, PageName.RESOLUTIONS, point.id)
    tab_to("Wording · Russian · Communiqué")
    old = point.texts["ru"]
    type_in(" ")
    tab_to("Reason")
    type_in("опечатка")
    press(_Key.Key_Return, CTRL)
    until(qtbot, lambda: problems(window) == ["A wording cannot be empty. Fill it in."])
    assert name_of_focus() == "Wording · Russian · Communiqué"
    type_in(old + " Дополнено.")
    tab_to("Add a topic")
    press(_Key.Key_Space)
    type_in("Границы")
    until(qtbot, lambda: "New topic" in notes(window))
    save(qtbot, window)
    now = archive.show(point.id)
    assert isinstance(now, ResolutionDetail)
    assert now.texts["ru"] == old + " Дополнено."
    assert now.texts["az"] == point.texts["az"]
    assert archive.counts().resolutions > 0
    assert page.loaded is None


def test_names_are_edited_from_the_table_by_one_key(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    window.go(Location(PageName.PEOPLE))
    settled(qtbot, window)
    take_keyboard(window)
    press(_Key.Key_Down)
    press(_Key.Key_E)
    page = form_of(qtbot, window)
    assert page.loaded is not None
    person = page.loaded.edited.id
    tab_to("Add a name")
    press(_Key.Key_Space)
    settled(qtbot, window)
    type_in("Oleg T.")
    tab_to("no language")
    press(_Key.Key_End)
    tab_to("preferred")
    press(_Key.Key_Space)
    form = page.form
    assert isinstance(form, AuthorityForm)
    (new,) = (name for name in form.draft().names if name.id is None)
    assert (new.text, new.language, new.preferred) == ("Oleg T.", "en", True)
    tab_to("Add a name")
    press(_Key.Key_Space)
    settled(qtbot, window)
    type_in("Oleg T.")
    tab_to("no language")
    press(_Key.Key_End)
    press(_Key.Key_Return, CTRL)
    until(qtbot, lambda: problems(window) == ["“Oleg T.” is there twice. Remove one of them."] * 2)
    tab_to("Name")
    while name_of_focus() != "Name" or "Oleg" not in _text():
        press(_Key.Key_Tab)
    press(_Key.Key_Delete, ALT)
    save(qtbot, window)
    detail = archive.show(person, "en")
    assert isinstance(detail, AuthorityDetail)
    assert detail.label == "Oleg T."


def _text() -> str:
    widget = focused()
    return widget.toPlainText() if isinstance(widget, QTextEdit) else ""


def test_a_document_has_a_form_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    meeting = first_meeting(archive)
    window.go(Location(PageName.MEETING, meeting.id))
    settled(qtbot, window)
    window.actions_by_name["edit_document"].trigger()
    page = form_of(qtbot, window)
    assert page.loaded is not None
    assert page.loaded.type is RecordType.DOCUMENT
    tab_to("Title")
    type_in("Итоговое коммюнике")
    save(qtbot, window)
    document = archive.show(page_document := meeting.documents[0].id)
    assert isinstance(document, DocumentDetail)
    assert document.title == "Итоговое коммюнике", page_document


def test_another_language_keeps_what_was_typed(qtbot: QtBot, window: MainWindow) -> None:
    meeting = first_meeting(archive_of(window))
    page = edit(qtbot, window, PageName.MEETING, meeting.id)
    tab_to("Theme · Russian")
    type_in("Недописанная")
    window.language_wanted.emit("ru")
    settled(qtbot, window)
    form = page.form
    assert isinstance(form, MeetingForm)
    assert form.draft().themes["ru"] == "Недописанная"
    assert page.is_changed()
    window.forms.editing.drop()


def test_what_is_wrong_with_a_long_field_is_brought_into_sight(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = edit(qtbot, window, PageName.MEETING, first_meeting(archive_of(window)).id)
    tab_to("Theme · Russian")
    field = focused()
    assert isinstance(field, QTextEdit)
    field.selectAll()
    field.insertPlainText("Порты и море. " * 200)
    until(qtbot, lambda: field.viewport().visibleRegion().contains(field.cursorRect().center()))
    field.moveCursor(QTextCursor.MoveOperation.Start)
    until(qtbot, lambda: field.viewport().visibleRegion().contains(field.cursorRect().center()))
    press(_Key.Key_Return, CTRL)
    until(qtbot, lambda: len(problems(window)) == 1)
    (wrong,) = (one for one in page.findChildren(FormRow) if one.problem())
    (said,) = (one for one in wrong.findChildren(QLabel) if one.text() == wrong.problem())
    until(qtbot, lambda: said.visibleRegion().boundingRect().height() == said.height())


def test_in_a_narrow_window_the_text_stands_above_the_form(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(960, 700)
    window.go(Location(PageName.MEETING, first_meeting(archive_of(window)).id))
    settled(qtbot, window)
    window.actions_by_name["edit_record"].trigger()
    page = form_of(qtbot, window)
    reading, form = page.findChild(ReadingPane), page.form_at_side
    assert reading is not None
    assert form is not None
    until(qtbot, lambda: reading.view.isVisible() and reading.content is not None)
    assert reading.geometry().bottom() < form.y()
    assert reading.view.height() > 60
    window.resize(1400, 700)
    until(qtbot, lambda: form.x() > reading.x())
    assert reading.head.isVisible()
