"""What journeys through the forms of records share: opening one, typing, what is in the bar."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import MeetingDetail, RecordType
from tests.viewer.journeys.inbox_steps import focused, press
from viewer.main_window import MainWindow
from viewer.pages.edit_record import EditPage
from viewer.pages.location import Location, PageName
from viewer.widgets.link_label import LinkLabel

Dialog = TypeVar("Dialog", bound=QDialog)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def until(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=15_000)


def archive_of(window: MainWindow) -> Archive:
    archive = window.workplace.archive
    assert archive is not None
    return archive


def type_in(text: str, *, anew: bool = True) -> None:
    """Type into whatever has the keyboard, letter by letter, in place of what stands there."""
    if anew:
        press(Qt.Key.Key_A, CTRL)
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(focused(), key)


def settled(qtbot: QtBot, window: MainWindow) -> None:
    """Nothing is being read or written any more, and everything is laid out."""
    QApplication.processEvents()
    until(qtbot, window.workplace.jobs.is_idle)


def form_of(qtbot: QtBot, window: MainWindow) -> EditPage:
    """The form that is shown, with the keyboard in its first field."""
    until(qtbot, window.shows_form)
    page = window.forms.editing.page
    until(qtbot, lambda: page.form is not None and _has_keyboard(page.form))
    settled(qtbot, window)
    return page


def _has_keyboard(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and part.isAncestorOf(focus)


def edit(qtbot: QtBot, window: MainWindow, page: PageName, record_id: str) -> EditPage:
    """Go to a record and press F2."""
    window.activateWindow()
    window.go(Location(page, record_id))
    settled(qtbot, window)
    take_keyboard(window)
    window.actions_by_name["edit_record"].trigger()
    return form_of(qtbot, window)


def take_keyboard(window: MainWindow) -> None:
    """The keyboard to the page that is shown."""
    page = window.pages.currentWidget()
    assert page is not None
    page.setFocus()


def first_meeting(archive: Archive) -> MeetingDetail:
    return archive.meeting(archive.record_ids(RecordType.MEETING, order="date_start")[0])


def save(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+Enter, and wait until it is stored."""
    with qtbot.waitSignal(window.workplace.records_changed, timeout=20_000):
        press(Qt.Key.Key_Return, CTRL)
    until(qtbot, lambda: not window.shows_form())
    settled(qtbot, window)


def undo_in_bar(qtbot: QtBot, window: MainWindow) -> None:
    """Take back what the bar says was done."""
    (undo,) = (one for one in window.bar.findChildren(LinkLabel) if one.text() == "Undo")
    window.activateWindow()
    undo.setFocus()
    until(qtbot, undo.hasFocus)
    with qtbot.waitSignal(window.workplace.records_changed, timeout=20_000):
        press(Qt.Key.Key_Return)
    settled(qtbot, window)


def dialog_of(qtbot: QtBot, kind: type[Dialog]) -> Dialog:
    """The dialog of that kind that is in front, with the keyboard."""

    def found() -> list[Dialog]:
        return [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, kind) and one.isVisible()
        ]

    until(qtbot, lambda: bool(found()))
    dialog = found()[0]
    dialog.activateWindow()
    until(qtbot, lambda: _has_keyboard(dialog))
    return dialog


def back(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> None:
    """The dialog of that kind is gone, and the keyboard is in the window again."""
    until(qtbot, gone(kind))
    window.activateWindow()
    until(qtbot, lambda: _has_keyboard(window))


def gone(kind: type[QDialog]) -> Callable[[], bool]:
    return lambda: (
        not any(isinstance(one, kind) and one.isVisible() for one in QApplication.topLevelWidgets())
    )


def fill(disk: Path) -> Path:
    """Take all the room of a disk; the file that takes it."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(b"\0" * 4096):
            pass
    return ballast
