"""What a person does with versions, the journal and the recycle bin: steps of the journeys."""

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import RecordType
from db.model.drafts import MeetingDraft
from viewer.dialogs.reason import ReasonDialog
from viewer.main_window import MainWindow
from viewer.pages.page import Page

PATIENCE = 15_000
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
P = TypeVar("P", bound=Page)


def archive_of(window: MainWindow) -> Archive:
    archive = window.workplace.archive
    assert archive is not None
    return archive


def first_meeting(window: MainWindow) -> str:
    return archive_of(window).record_ids(RecordType.MEETING, order="date_start")[0]


def retheme(archive: Archive, meeting_id: str, theme: str, reason: str = "") -> int:
    """An edit, as the form makes it."""
    record = archive.history.read_draft(meeting_id)
    assert isinstance(record.draft, MeetingDraft)
    draft = replace(record.draft, themes={"ru": theme})
    event = archive.history.save_draft(replace(record, draft=draft), reason=reason)
    assert event is not None
    return event


def key(widget: QWidget, pressed: Qt.Key, held: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(widget, pressed, held)


def type_in(field: QWidget, text: str) -> None:
    """Letters of any alphabet, one after the other."""
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, event)


def page_of(qtbot: QtBot, window: MainWindow, kind: type[P]) -> P:
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), kind), timeout=PATIENCE)
    page = window.pages.currentWidget()
    assert isinstance(page, kind)
    return page


def dialog_of(qtbot: QtBot, window: MainWindow) -> ReasonDialog:
    """The question that is open."""

    def shown() -> list[ReasonDialog]:
        return [one for one in window.findChildren(ReasonDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=PATIENCE)
    return shown()[-1]


def give_reason(qtbot: QtBot, dialog: ReasonDialog, reason: str) -> None:
    """Type it and press Enter."""
    field = dialog.focusWidget()
    assert field is not None
    type_in(field, reason)
    assert dialog.reason == reason
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE)
    parent = dialog.parentWidget()
    assert parent is not None
    parent.window().activateWindow()  # as a window manager does
