"""Journeys: what was typed into a note is offered again where its dialog is left."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model import RecordType
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import archive_of, dialog_of, settled, until
from viewer.dialogs.note import NoteDialog


def test_a_note_that_is_left_is_offered_again(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    settled(qtbot, window)
    work = window.annotation_work
    record = archive_of(window).record_ids(RecordType.MEETING)[0]
    offered = []
    window.workplace.undo_offered.connect(lambda said, undo: offered.append((said, undo)))
    work.ask_note(record)
    QTest.keyClick(dialog_of(qtbot, NoteDialog), Qt.Key.Key_Escape)
    assert offered == []  # nothing was typed
    until(qtbot, lambda: not window.findChildren(NoteDialog))
    work.ask_note(record)
    dialog = dialog_of(qtbot, NoteDialog)
    dialog.set_text("Чьё это заседание?")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    ((said, again),) = offered
    assert said == "What was typed was not kept as a note"
    until(qtbot, lambda: not window.findChildren(NoteDialog))
    again()
    dialog = dialog_of(qtbot, NoteDialog)
    assert dialog.text == "Чьё это заседание?"
    with qtbot.waitSignal(window.workplace.records_changed, timeout=15_000):
        dialog.accept()
    (note,) = archive_of(window).annotations.of([record])[record].notes
    assert note.text == "Чьё это заседание?"
