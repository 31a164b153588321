"""Journeys: somebody else changed the record meanwhile, and two records of one person are one."""

from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.model import RecordType
from db.model.drafts import MeetingDraft, NamedAuthority
from db.model.rows import PersonRow
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import (
    CTRL,
    archive_of,
    back,
    dialog_of,
    edit,
    first_meeting,
    settled,
    take_keyboard,
    type_in,
    undo_in_bar,
    until,
)
from tests.viewer.journeys.inbox_steps import press, tab_to
from viewer.dialogs.merge_authorities import MergeDialog
from viewer.dialogs.resolve_conflict import ResolveConflictDialog
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.records import RecordsPage
from viewer.widgets.plain_text import Label
from viewer.widgets.radio_button import RadioButton
from viewer.widgets.record_table import RecordTable

_Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    opened.activateWindow()
    settled(qtbot, opened)
    return opened


def has_preview(dialog: MergeDialog) -> bool:
    return dialog.preview() is not None


def change_meanwhile(window: MainWindow, meeting_id: str) -> None:
    """Somebody else gives the meeting another theme and another legal basis."""
    history = archive_of(window).history
    read = history.read_draft(meeting_id)
    assert isinstance(read.draft, MeetingDraft)
    theirs = replace(
        read.draft,
        themes={**read.draft.themes, "ru": "Их тема"},
        legal_basis=NamedAuthority("Мандат"),
    )
    history.save_draft(replace(read, draft=theirs), "ru", "их причина")


def test_both_texts_are_shown_and_what_is_chosen_is_saved(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    meeting = first_meeting(archive)
    page = edit(qtbot, window, PageName.MEETING, meeting.id)
    tab_to("Place")
    type_in("Гобустан")
    tab_to("Theme · Russian")
    type_in("Моя тема")
    change_meanwhile(window, meeting.id)
    press(_Key.Key_Return, CTRL)
    dialog = dialog_of(qtbot, ResolveConflictDialog)
    radios = {one.accessibleName(): one for one in dialog.findChildren(RadioButton)}
    assert [name for name, one in radios.items() if one.isChecked()] == [
        "Place, Mine: Гобустан",
        "Legal basis, Theirs: Мандат",
    ]
    assert not dialog.can_save()
    press(_Key.Key_Escape)  # back to the form: nothing is lost
    back(qtbot, window, ResolveConflictDialog)
    assert page.is_changed()
    tab_to("Theme · Russian")
    press(_Key.Key_Return, CTRL)
    dialog_of(qtbot, ResolveConflictDialog)
    tab_to("Theme · Russian, Mine: Моя тема")
    press(_Key.Key_Space)
    tab_to("Save the chosen")
    with qtbot.waitSignal(window.workplace.records_changed, timeout=20_000):
        press(_Key.Key_Return)
    now = archive.meeting(meeting.id)
    assert now.theme == "Моя тема"
    assert now.place is not None
    assert now.legal_basis is not None
    assert (now.place.label, now.legal_basis.label) == ("Гобустан", "Мандат")
    undo_in_bar(qtbot, window)
    assert archive.meeting(meeting.id).theme == "Их тема"


def test_a_record_that_has_gone_keeps_the_form(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    meeting = first_meeting(archive)
    page = edit(qtbot, window, PageName.MEETING, meeting.id)
    tab_to("Theme · Russian")
    type_in("Моя тема")
    archive.history.bin(meeting.id, meeting.version, "не наше")
    press(_Key.Key_Return, CTRL)
    until(qtbot, lambda: "no such record" in page.failure())
    assert page.is_changed()
    window.forms.editing.drop()


def test_two_rows_of_the_table_are_merged_and_parted(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    people = archive.counts().people
    window.go(Location(PageName.PEOPLE))
    settled(qtbot, window)
    take_keyboard(window)
    press(_Key.Key_Down)
    press(_Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    window.actions_by_name["merge_records"].trigger()
    dialog = dialog_of(qtbot, MergeDialog)
    until(qtbot, lambda: dialog.preview() is not None)
    preview = dialog.preview()
    assert preview is not None
    before = preview.kept.id
    tab_to("Swap")
    press(_Key.Key_Space)
    until(qtbot, lambda: dialog.preview() is not None)
    preview = dialog.preview()
    assert preview is not None
    assert preview.gone.id == before
    assert not dialog.can_merge()
    tab_to("Reason")
    type_in("одно лицо")
    assert dialog.can_merge()
    with qtbot.waitSignal(window.workplace.records_changed, timeout=20_000):
        press(_Key.Key_Return)
    back(qtbot, window, MergeDialog)
    settled(qtbot, window)
    assert archive.counts().people == people - 1
    assert archive.history.versions(preview.kept.id)[0].reason == "одно лицо"
    undo_in_bar(qtbot, window)
    assert archive.counts().people == people


def test_of_two_rows_the_richer_record_stays_whichever_was_chosen_last(
    qtbot: QtBot, window: MainWindow
) -> None:
    archive = archive_of(window)
    rows = archive.rows(RecordType.PERSON, archive.record_ids(RecordType.PERSON)).values()
    counts = {row.id: row.meeting_count for row in rows if isinstance(row, PersonRow)}
    window.go(Location(PageName.PEOPLE))
    settled(qtbot, window)
    take_keyboard(window)
    page = window.pages.made(PageName.PEOPLE)
    assert isinstance(page, RecordsPage)
    (table,) = page.findChildren(RecordTable)
    ids = page.listed().ids
    upper, lower = next((a, b) for a, b in pairwise(ids) if counts[a] != counts[b])
    richer, poorer = sorted((upper, lower), key=counts.__getitem__, reverse=True)
    for last, to, step in (
        (lower, _Key.Key_Up, _Key.Key_Down),
        (upper, _Key.Key_Down, _Key.Key_Up),
    ):
        take_keyboard(window)
        table.setCurrentIndex(table.model().index(ids.index(last), 0))
        press(to)
        press(step, Qt.KeyboardModifier.ShiftModifier)
        window.actions_by_name["merge_records"].trigger()
        dialog = dialog_of(qtbot, MergeDialog)
        until(qtbot, partial(has_preview, dialog))
        assert dialog.kept.id == richer
        said = [label.text() for label in dialog.findChildren(Label)]
        naming = archive.history.preview_merge(richer, poorer)
        assert naming.naming_kept >= counts[richer]
        assert any(f" · named in {naming.naming_kept} record" in text for text in said)
        dialog.reject()
        back(qtbot, window, MergeDialog)


def test_the_other_one_is_found_by_name_from_the_page(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    person = first_meeting(archive).participants[0].person
    other = next(i for i in archive.record_ids(RecordType.PERSON) if i != person.id)
    label = archive.show(other).label  # type: ignore[union-attr]  # a person's
    window.go(Location(PageName.AUTHORITY, person.id))
    settled(qtbot, window)
    window.actions_by_name["merge_records"].trigger()
    dialog = dialog_of(qtbot, MergeDialog)
    tab_to("Goes into it")
    type_in("Никто Никакой")
    until(qtbot, lambda: dialog.other.note() == "The archive knows none of that name")
    type_in(label)
    until(qtbot, lambda: dialog.preview() is not None)
    tab_to("Reason")
    type_in("одно лицо")
    with qtbot.waitSignal(window.workplace.records_changed, timeout=20_000):
        press(_Key.Key_Return)
    settled(qtbot, window)
    assert archive.history.versions(other)[0].deleted
    assert label in {form.text for form in archive.show(person.id).names}  # type: ignore[union-attr]
