"""Journeys through the inbox: by keyboard alone, undone, resumed, sorted, confirmed together."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import InboxState
from tests.db.usecases.councils import EDITION, RUSSIAN
from tests.db.usecases.councils import take_in as take_in_db
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import (
    PATIENCE,
    FileDialogTyping,
    archive_of,
    name_of_focus,
    page_of,
    press,
    reviewed,
    tab_to,
    take_in,
    text_of,
    type_text,
    until,
    waiting_names,
    write,
)
from viewer.dialogs.confirm_certain import ConfirmCertainDialog
from viewer.main_window import MainWindow
from viewer.models.inbox import InboxFilter, InboxOrder
from viewer.models.review import ReviewModel
from viewer.pages.location import Location, PageName
from viewer.settings import Settings

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An archive with one session recorded."""
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        assert take_in_db(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
    return tmp_path / "a.archive"


def test_by_keyboard_alone_a_file_is_imported_corrected_confirmed_and_found(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    file = write(tmp_path / "in", "second.txt", text_of(0))
    window = open_window(folder)
    window.activateWindow()
    window.setFocus()
    FileDialogTyping(file, window)  # its parent keeps it
    QTest.keyClick(window, Qt.Key.Key_I, CONTROL)
    page = page_of(qtbot, window)
    model = reviewed(qtbot, page)
    window.activateWindow()  # as a window manager does when a dialog closes
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    page.review.focus_first()

    correct_three_values(qtbot, model)
    with qtbot.waitSignal(window.workplace.records_changed, timeout=PATIENCE):
        press(Qt.Key.Key_Return, CONTROL)
    until(qtbot, lambda: window.location.page == PageName.MEETING)
    archive = archive_of(window)
    until(qtbot, lambda: archive.index_status().behind == 0)
    with qtbot.waitSignal(
        window.pages.browse.searching.found,
        timeout=PATIENCE,
        check_params_cb=lambda query, result: query.text == "lighthouses" and result.total > 0,
    ):
        QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
        QTest.keyClicks(window.toolbar.search.line, "lighthouses")


def correct_three_values(qtbot: QtBot, model: ReviewModel) -> None:
    """Two by typing, the third by selecting it in the text."""
    tab_to("Theme")
    press(Qt.Key.Key_A, CONTROL)
    type_text("Lighthouses")
    press(Qt.Key.Key_Return)
    tab_to("Place") if name_of_focus() != "Place" else None
    press(Qt.Key.Key_A, CONTROL)
    type_text("Astrakhan")
    press(Qt.Key.Key_Return)
    tab_to("Date")
    press(Qt.Key.Key_A, CONTROL)
    type_text("2001")
    press(Qt.Key.Key_Return)

    press(Qt.Key.Key_F2)
    assert name_of_focus() == "Text of the document"
    press(Qt.Key.Key_Home, CONTROL)
    press(Qt.Key.Key_Right, SHIFT, times=len("3 марта 2022 года"))
    press(Qt.Key.Key_D)

    def corrected() -> bool:
        session = model.proposal.session
        return session.date_start is not None and session.date_start.value == "2022-03-03"

    until(qtbot, corrected)
    date = model.proposal.session.date_start
    assert date is not None
    assert (date.start, date.end, date.rule) == (0, len("3 марта 2022 года"), "user")


def test_files_are_dragged_over_the_window_and_dropped(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    write(tmp_path / "in" / "deep", "third.txt", text_of(1))
    write(tmp_path / "in", "second.txt", text_of(0))
    words = QMimeData()
    words.setText("no file")
    assert not dragged(window, words)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "in"))])
    assert dragged(window, data)
    drop = QDropEvent(
        QPointF(500, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, drop)
    assert drop.isAccepted()
    page = page_of(qtbot, window)
    until(qtbot, lambda: not page.filling.is_busy())
    until(qtbot, lambda: len(page.head.items()) == 2)
    assert waiting_names(archive_of(window)) == ["second.txt", "third.txt"]


def dragged(window: MainWindow, data: QMimeData) -> bool:
    """Whether the window would take what is dragged over it."""
    event = QDragEnterEvent(
        QPoint(500, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def test_confirming_and_setting_aside_are_undone_and_made_again_by_keys(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    files = [write(tmp_path / "in", f"{n}.txt", text_of(n)) for n in range(2)]
    page = take_in(qtbot, window, *files)
    archive = archive_of(window)
    page.review.focus_first()
    with qtbot.waitSignal(page.decisions.settled, timeout=PATIENCE):
        press(Qt.Key.Key_Return, CONTROL)
    reviewed(qtbot, page, "1.txt")
    page.review.focus_first()
    with qtbot.waitSignal(page.decisions.settled, timeout=PATIENCE):
        press(Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert archive.inbox() == ()
    for _ in range(2):
        with qtbot.waitSignal(page.decisions.returned, timeout=PATIENCE):
            QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert sorted(waiting_names(archive)) == ["0.txt", "1.txt"]
    assert archive.counts().meetings == 1
    with qtbot.waitSignal(page.decisions.settled, timeout=PATIENCE):
        QTest.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert archive.counts().meetings == 2
    assert waiting_names(archive) == ["1.txt"]


def test_an_import_that_was_cut_off_goes_on_with_the_next_start(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path, settings: Settings
) -> None:
    files = [write(tmp_path / "in", f"{n}.txt", text_of(n)) for n in range(6)]
    window = open_window(folder)
    archive = archive_of(window)
    uuid = archive.info.uuid
    window.import_paths([tmp_path / "in"])
    page = page_of(qtbot, window)
    until(qtbot, lambda: len(archive.inbox()) >= 1)
    assert page.filling.is_busy()
    window.close()
    assert settings.coming_files(uuid)
    again = open_window(folder)
    until(qtbot, lambda: len(archive_of(again).inbox()) == len(files))
    until(qtbot, lambda: not again.pages.filling.is_busy())
    assert settings.coming_files(uuid) == ()
    assert sorted(waiting_names(archive_of(again))) == [file.name for file in files]


def test_one_confirms_while_others_are_being_read(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    for n in range(150):
        write(tmp_path / "in", f"{n:03d}.txt", f"{text_of(n % 9)}3. Решили {n} раз.\n")
    window = open_window(folder)
    window.import_paths([tmp_path / "in"])
    page = page_of(qtbot, window)
    reviewed(qtbot, page)
    assert page.filling.is_busy()
    with qtbot.waitSignal(page.decisions.settled, timeout=PATIENCE):
        page.confirm()
    assert page.filling.is_busy()
    until(qtbot, lambda: not page.filling.is_busy())
    assert len(archive_of(window).inbox()) == 149
    assert archive_of(window).counts().meetings == 2


def test_files_are_filtered_and_sorted_with_their_counts(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    into = tmp_path / "in"
    write(into, "b.txt", text_of(0))
    write(into, "c.txt", "Здесь ни о каком заседании не сказано.")
    (into / "d.pdf").write_bytes(b"%PDF-1.7 cut off")
    write(into, "a.txt", text_of(1))
    window = open_window(folder)
    page = take_in(qtbot, window, into / "b.txt", into / "c.txt", into / "d.pdf", into / "a.txt")
    until(qtbot, lambda: len(page.head.items()) == 4)

    def names() -> list[str]:
        return [item.filename for item in page.head.items()]

    assert names() == ["b.txt", "c.txt", "d.pdf", "a.txt"]
    page.head.set_view(InboxFilter.ALL, InboxOrder.NAME)
    assert names() == ["a.txt", "b.txt", "c.txt", "d.pdf"]
    for shown, expected in (
        (InboxFilter.NO_SESSION, ["c.txt"]),
        (InboxFilter.FAILED, ["d.pdf"]),
        (InboxFilter.SET_ASIDE, []),
    ):
        page.head.set_view(shown, InboxOrder.NAME)
        assert names() == expected
    page.head.set_view(InboxFilter.NO_SESSION, InboxOrder.NAME)
    until(qtbot, lambda: page.review.filename == "c.txt")
    with qtbot.waitSignal(page.decisions.settled, timeout=PATIENCE):
        page.discard()
    until(qtbot, lambda: names() == ["a.txt", "b.txt", "d.pdf"])  # no further one of that kind
    page.head.set_view(InboxFilter.SET_ASIDE, InboxOrder.NAME)
    until(qtbot, lambda: names() == ["c.txt"])
    assert page.head.items()[0].state is InboxState.DISCARDED
    with qtbot.waitSignal(page.decisions.returned, timeout=PATIENCE):
        page.head.back_wanted.emit(page.head.items()[0].id)
    assert "c.txt" in waiting_names(archive_of(window))


def test_the_file_that_follows_comes_next(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    into = tmp_path / "in"
    files = [write(into, f"{n}.txt", text_of(n)) for n in range(3)]
    window = open_window(folder)
    page = take_in(qtbot, window, *files)
    until(qtbot, lambda: len(page.head.items()) == 3)
    page.head.step(1)
    until(qtbot, lambda: page.review.filename == "1.txt")
    page.discard()
    until(qtbot, lambda: page.review.filename == "2.txt")
    page.discard()
    until(qtbot, lambda: page.review.filename == "0.txt")


def test_all_that_are_certain_are_confirmed_and_taken_back_in_one_step(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    into = tmp_path / "in"
    for n in range(3):
        write(into, f"{n}.txt", text_of(n))
    write(into, "edition.txt", EDITION)
    window = open_window(folder)
    page = take_in(qtbot, window, into)
    page.review.focus_first()
    with qtbot.waitSignal(page.certain.shown, timeout=PATIENCE) as shown:
        press(Qt.Key.Key_Return, CONTROL | SHIFT)
    (dialog,) = shown.args
    assert isinstance(dialog, ConfirmCertainDialog)
    archive = archive_of(window)
    assert len(dialog.chosen) == 3
    assert archive.counts().meetings == 1
    dialog.set_chosen(dialog.chosen[-1], on=False)
    with qtbot.waitSignal(page.decisions.settled, timeout=PATIENCE):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert archive.counts().meetings == 3
    assert sorted(waiting_names(archive)) == ["2.txt", "edition.txt"]
    window.go(Location(PageName.INBOX))
    with qtbot.waitSignal(page.decisions.returned, timeout=PATIENCE):
        page.undo()
    assert archive.counts().meetings == 1
    assert len(archive.inbox()) == 4
