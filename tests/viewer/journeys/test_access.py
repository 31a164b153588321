"""Journeys: a session is closed, readers do not see it, a copy is published."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import RecordType
from db.model.access import AccessStatus, BlackedOut, PointDocuments, Restriction
from tests.viewer.conftest import OpenWindow
from viewer.dialogs.access import AccessDialog
from viewer.dialogs.export_results import ExportResultsDialog
from viewer.dialogs.publish_copy import PublishCopyDialog
from viewer.dialogs.redact_document import RedactDocumentDialog
from viewer.main_window import MainWindow
from viewer.models.record_name import record_name
from viewer.pages.location import Location, PageName
from viewer.pages.meeting import MeetingPage
from viewer.pages.meeting_head import MeetingHead
from viewer.widgets.black_text import BlackText

PATIENCE = 15_000


@pytest.fixture
def meeting(archive_folder: Path) -> str:
    with Archive.open(archive_folder, read_only=True) as archive:
        return archive.record_ids(RecordType.MEETING)[0]


@pytest.fixture
def window(open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    return open_window(archive_folder)


def press(widget: QWidget, key: Qt.Key) -> None:
    letter = "b" if key == Qt.Key.Key_B else ""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(widget, event)


def lock_of(window: MainWindow) -> str:
    page = window.pages.currentWidget()
    assert page is not None
    return page.findChildren(MeetingHead)[0].access.text()


def close_meeting(qtbot: QtBot, window: MainWindow, meeting: str) -> None:
    window.go(Location(PageName.MEETING, meeting))
    with qtbot.waitSignal(window.access_work.asked, timeout=PATIENCE) as asked:
        window.actions_by_name["access_record"].trigger()
    (dialog,) = asked.args or [None]
    assert isinstance(dialog, AccessDialog)
    dialog.choose(AccessStatus.CLOSED, until="2999-01-01", ground="personal data")
    assert dialog.said == Restriction(AccessStatus.CLOSED, "personal data", "2999-01-01")
    assert "nothing of it" in dialog.meaning()
    with qtbot.waitSignal(window.workplace.undo_offered, timeout=PATIENCE):
        dialog.accept()


def test_a_session_is_closed_and_opened_again(
    qtbot: QtBot, window: MainWindow, meeting: str
) -> None:
    close_meeting(qtbot, window, meeting)
    qtbot.waitUntil(lambda: lock_of(window) == "Closed until 1 January 2999", timeout=PATIENCE)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: lock_of(window) == "", timeout=PATIENCE)


def test_the_readers_view_is_without_it(
    qtbot: QtBot, window: MainWindow, meeting: str, archive_folder: Path
) -> None:
    close_meeting(qtbot, window, meeting)
    whole = window.workplace.counts.meetings
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
        window.actions_by_name["readers_view"].trigger()
    assert window.workplace.counts.meetings == whole - 1
    assert window.workplace.readers_of == archive_folder
    assert not window.workplace.can_write()
    assert window.actions_by_name["readers_view"].isChecked()
    assert archive_folder in window.settings.recent_archives
    assert len(window.settings.recent_archives) == 1
    assert window.location.page is PageName.RESOLUTIONS  # the meeting itself is not there
    window.go(Location(PageName.PEOPLE))
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
        window.actions_by_name["readers_view"].trigger()
    assert window.workplace.counts.meetings == whole
    assert window.workplace.can_write()
    assert not window.actions_by_name["readers_view"].isChecked()
    qtbot.waitUntil(lambda: window.location.page is PageName.PEOPLE, timeout=PATIENCE)
    window.go(Location(PageName.MEETING, meeting))
    qtbot.waitUntil(lambda: lock_of(window) == "Closed until 1 January 2999", timeout=PATIENCE)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: lock_of(window) == "", timeout=PATIENCE)


def test_a_copy_is_published(
    qtbot: QtBot, window: MainWindow, meeting: str, tmp_path: Path
) -> None:
    close_meeting(qtbot, window, meeting)
    with qtbot.waitSignal(window.access_work.asked, timeout=PATIENCE) as asked:
        window.actions_by_name["publish_copy"].trigger()
    (dialog,) = asked.args or [None]
    assert isinstance(dialog, PublishCopyDialog)
    assert "Only such a copy protects" in dialog.accessibleDescription()
    dialog.reject()
    window.access_work.publish(tmp_path / "copy.archive")
    qtbot.waitUntil(lambda: "published" in window.bar.text(), timeout=PATIENCE)
    with Archive.open(tmp_path / "copy.archive") as copy:
        assert meeting not in copy.record_ids(RecordType.MEETING)


def test_exports_ask_whether_to_take_it_in(widgets: QtBot) -> None:
    dialog = ExportResultsDialog("x", 3, 2, 0)
    widgets.addWidget(dialog)
    assert not dialog.restricted


def test_words_are_blacked_out_by_keys(
    qtbot: QtBot, window: MainWindow, meeting: str, archive_folder: Path, tmp_path: Path
) -> None:
    window.go(Location(PageName.MEETING, meeting))
    page = window.pages.currentWidget()
    assert isinstance(page, MeetingPage)
    qtbot.waitUntil(lambda: bool(page.document_id()), timeout=PATIENCE)
    with qtbot.waitSignal(window.redacting.asked, timeout=PATIENCE) as asked:
        window.actions_by_name["redact_document"].trigger()
    (dialog,) = asked.args or [None]
    assert isinstance(dialog, RedactDocumentDialog)
    press(dialog.text, Qt.Key.Key_B)
    assert dialog.said() == "Select the words to black out first."
    dialog.set_ground("personal")
    dialog.text.select(0, 10)
    press(dialog.text, Qt.Key.Key_B)
    dialog.text.select(20, 24)
    press(dialog.text, Qt.Key.Key_B)
    assert dialog.said() == "2 places blacked out"
    dialog.text.select(21, 22)
    press(dialog.text, Qt.Key.Key_Delete)
    assert dialog.draft.spans == (BlackedOut(0, 10, "personal"),)
    draft = dialog.draft
    with qtbot.waitSignal(window.workplace.undo_offered, timeout=PATIENCE):
        dialog.accept()
    with Archive.open(archive_folder, read_only=True) as archive:
        assert archive.access.redacted_text(draft.document_id)[1].startswith("████ [personal]")
        window.redacting.write(archive, draft, tmp_path / "black.pdf")
        qtbot.waitUntil(lambda: "1 page written" in window.bar.text(), timeout=PATIENCE)
    with pypdfium2.PdfDocument(tmp_path / "black.pdf") as pdf:
        text = pdf[0].get_textpage().get_text_bounded()
    assert draft.text[:10] not in text
    assert draft.text[40:50] in text.replace("\r\n", " ")


def test_offsets_are_code_points(widgets: QtBot) -> None:
    text = BlackText("a😀bc def", ())
    widgets.addWidget(text)
    text.select(1, 3)
    assert text.black_out("")
    assert text.spans == (BlackedOut(1, 3),)
    text.select(0, 1)
    assert text.black_out("why")
    assert text.spans == (BlackedOut(0, 3, "why"),)
    text.select(5, 6)
    assert not text.uncover()
    text.select(2, 2)
    assert text.uncover()
    assert not text.spans


def test_who_closes_a_point_hears_what_follows(
    qtbot: QtBot, window: MainWindow, archive_folder: Path
) -> None:
    with Archive.open(archive_folder, read_only=True) as archive:
        point = archive.record_ids(RecordType.RESOLUTION)[0]
        documents = archive.access.point_documents(point)
        state = archive.access.states([point])[point]
    assert documents.black
    assert documents.withheld == ()
    with qtbot.waitSignal(window.access_work.asked, timeout=PATIENCE) as asked:
        window.access_work.ask(point)
    (dialog,) = asked.args or [None]
    assert isinstance(dialog, AccessDialog)
    assert "Readers see all of it" in dialog.meaning()
    dialog.choose(AccessStatus.CLOSED)
    assert "wording is black in its documents" in dialog.meaning()
    unknown = PointDocuments((), documents.black)
    dialog = AccessDialog("x", state, "", window, documents=unknown)
    dialog.choose(AccessStatus.RESTRICTED)
    assert "only its number" in dialog.meaning()
    name = record_name(documents.black[0])
    assert f"not known in {name}" in dialog.meaning()
