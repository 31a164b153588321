"""Files are given that come to different ends: each of them is told, and can be found again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import ImportOutcome, InboxState
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import PATIENCE, page_of, take_in, text_of, until, write
from viewer.dialogs.imported_files import ImportedFilesDialog
from viewer.jobs import Job
from viewer.main_window import MainWindow
from viewer.pages.import_texts import ImportTexts
from viewer.pages.imported_files import MOST
from viewer.pages.location import Location, PageName
from viewer.widgets.link_label import LinkLabel


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    Archive.create(tmp_path / "a.archive", "Архив").close()
    return open_window(tmp_path / "a.archive")


def files(tmp_path: Path) -> list[Path]:
    """A good one, the same once more, one without a letter, one that is no PDF."""
    into = tmp_path / "in"
    good = [write(into, name, text_of(0)) for name in ("a.txt", "copy.txt")]
    return [*good, write(into, "empty.txt", ""), write(into, "bad.pdf", "%PDF-1.4 no")]


def listed(qtbot: QtBot, window: MainWindow, open_it: LinkLabel) -> ImportedFilesDialog:
    with qtbot.waitSignal(window.pages.filling.files.shown, timeout=PATIENCE) as shown:
        open_it.follow(apart=False)
    dialog = shown.args[0]
    assert isinstance(dialog, ImportedFilesDialog)
    return dialog


def test_what_became_of_each_file_is_listed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    ended: list[str] = []
    window.workplace.jobs.finished.connect(lambda job: ended.append(_outcome(job)))
    page = take_in(qtbot, window, *files(tmp_path))
    until(qtbot, lambda: window.bar.isVisible() and "4 files" in window.bar.text())
    said = window.bar.text().removeprefix("4 files: ")
    assert said in ended
    assert "1 waits for review" in said
    assert "1 known already" in said
    (more,) = (one for one in window.bar.findChildren(LinkLabel) if one.text() == "Details…")
    dialog = listed(qtbot, window, more)
    told = {name: (became, why) for name, became, why in dialog.lines()}
    assert told["a.txt"] == ("Waits for your review", "")
    assert told["copy.txt"] == ("In the archive already", "The same bytes came in before.")
    assert "empty.txt" in told["empty.txt"][1]
    assert "bad.pdf" in told["bad.pdf"][1]
    assert [line[0] for line in dialog.lines()] == ["bad.pdf", "empty.txt", "copy.txt", "a.txt"]
    assert dialog.sums() == f"4 files: {said}"
    window.language_wanted.emit("ru")
    until(qtbot, lambda: dialog.sums().startswith("4 файла: "))
    until(qtbot, lambda: dialog.lines()[3][1] == "Ждёт вашей проверки")
    window.language_wanted.emit("en")
    dialog.reject()
    window.go(Location(PageName.JOURNAL))
    with qtbot.waitSignal(page.filling.files.shown, timeout=PATIENCE) as shown:
        window.actions_by_name["review_files"].trigger()
    again = shown.args[0]
    assert isinstance(again, ImportedFilesDialog)
    again.table.selectRow(3)
    QTest.keyClick(again.table, Qt.Key.Key_Return)
    page_of(qtbot, window)
    until(qtbot, lambda: page.review.filename == "a.txt")


def _outcome(job: Job) -> str:
    return job.outcome()


def test_a_file_that_was_kept_first_has_one_line(window: MainWindow) -> None:
    noted = window.pages.filling.files
    noted.note(ImportOutcome("a.txt", InboxState.KEPT.value, "1"))
    noted.note(ImportOutcome("b.txt", InboxState.KEPT.value, "2"))
    noted.note(ImportOutcome("a.txt", InboxState.READY.value, "1"))
    noted.note(ImportOutcome("c.txt", InboxState.DUPLICATE.value, "2"))
    assert [(one.name, one.state) for one in noted.all()] == [
        ("c.txt", "duplicate"),
        ("b.txt", "kept"),
        ("a.txt", "ready"),
    ]


def test_all_files_are_summed_up_by_outcome_also_those_that_are_not_listed(
    window: MainWindow,
) -> None:
    noted = window.pages.filling.files
    for number in range(MOST + 100):
        noted.note(ImportOutcome(f"{number}.txt", InboxState.KEPT.value, str(number)))
    for number in range(MOST):
        noted.note(ImportOutcome(f"{number}.txt", InboxState.READY.value, str(number)))
    for number, state in enumerate(("duplicate", "failed", "confirmed", "discarded", "unpacked")):
        noted.note(ImportOutcome(f"{number}.pdf", state))
    dialog = noted.dialog(window)
    assert len(dialog.lines()) == MOST
    assert dialog.sums() == (
        "2,105 files: 1 not taken in · 2,000 wait for review · 100 kept, to be read now · "
        "1 known already · 1 in the archive · 1 set aside before · 1 taken apart"
    )


def test_numbers_of_files_are_told_in_every_language(window: MainWindow) -> None:
    texts = ImportTexts(window)
    counts = {"ready": 1, "duplicate": 1, "failed": 5}
    assert texts.brief(counts) == "5 not taken in · 1 waits for review · 1 known already"
    window.language_wanted.emit("ru")
    assert texts.brief(counts) == "5 не приняты · 1 ждёт проверки · 1 уже известен"
    window.language_wanted.emit("az")
    assert texts.brief(counts) == "5 qəbul edilmədi · 1 yoxlama gözləyir · 1 artıq məlumdur"
    window.language_wanted.emit("en")
