"""What a person sees while the inbox is looked through for all that is certain."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db import Archive
from tests.db.usecases.councils import RUSSIAN
from tests.db.usecases.councils import take_in as take_in_db
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import back, dialog_of, settled
from tests.viewer.journeys.held_lane import HeldLane
from tests.viewer.journeys.inbox_steps import PATIENCE, press, take_in, text_of, write
from viewer.dialogs.confirm_certain import ConfirmCertainDialog
from viewer.widgets.plain_text import Label

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An archive with one session recorded."""
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        assert take_in_db(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
    return tmp_path / "a.archive"


def test_that_the_inbox_is_looked_through_is_seen_before_it_begins(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    page = take_in(qtbot, window, *[write(tmp_path / "in", f"{n}.txt", text_of(n)) for n in (1, 2)])
    page.review.focus_first()
    jobs = window.workplace.jobs
    with HeldLane(jobs):  # it is at other work: no answer comes
        press(Qt.Key.Key_Return, CONTROL | SHIFT)
        dialog = dialog_of(qtbot, ConfirmCertainDialog)
        said = [label.text() for label in dialog.findChildren(Label) if label.isVisible()]
        assert "Looking through the inbox…" in said
        assert not any("certain." in text and "No" in text for text in said)
        assert dialog.chosen == ()
        press(Qt.Key.Key_Escape)
        assert not any(job.title == "Looking through the inbox" for job in jobs.running())
    settled(qtbot, window)
    back(qtbot, window, ConfirmCertainDialog)
    with qtbot.waitSignal(page.certain.shown, timeout=PATIENCE) as shown:
        press(Qt.Key.Key_Return, CONTROL | SHIFT)
    (dialog,) = shown.args
    assert isinstance(dialog, ConfirmCertainDialog)
    assert len(dialog.chosen) == 2
    said = [label.text() for label in dialog.findChildren(Label) if label.isVisible()]
    assert "Looking through the inbox…" not in said
