"""Journeys of taking in: drop, look, correct, confirm, find; put off, discard, bring back."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import InboxState, Query, UnitType
from tests.viewer.conftest import OpenWindow
from viewer.main_window import MainWindow
from viewer.pages.import_documents import ImportPage
from viewer.pages.location import Location, PageName
from viewer.widgets.plain_text import ElidedLabel

PATIENCE = 20_000
COMMUNIQUE = """12 сентября 2024 года в Аккермане состоялось шестое заседание Приморского \
Экспертного Совета (ПЭС) по теме «Маяки и лоцманы», организованное совместно Аккерманским \
институтом побережья (АИП) и Клубом морских историков.

На открытии выступили директор АИП Павел Лодейников и президент Клуба морских историков \
Гюльнара Сафарова.

Участники заседания:

1. Рекомендовали портам восстановить лоцманскую проводку в ночное время.

2. Решили составить перечень действующих маяков.
"""


@pytest.fixture
def communique(tmp_path: Path) -> Path:
    file = tmp_path / "akkerman_6.txt"
    file.write_text(COMMUNIQUE, encoding="utf-8")
    return file


def import_page(window: MainWindow) -> ImportPage:
    page = window.pages.currentWidget()
    assert isinstance(page, ImportPage)
    return page


def take_in(qtbot: QtBot, window: MainWindow, *files: Path) -> ImportPage:
    """Import through the window and wait until the first file is under review."""
    window.import_paths(list(files))
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage), timeout=PATIENCE)
    page = import_page(window)
    qtbot.waitUntil(lambda: page.review.model is not None, timeout=PATIENCE)
    return page


def drop(window: MainWindow, file: Path) -> None:
    """Let a file fall on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    window.dropEvent(
        QDropEvent(
            QPointF(700, 400),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def search_finds(qtbot: QtBot, window: MainWindow, text: str) -> None:
    archive = window.workplace.archive
    assert archive is not None
    qtbot.waitUntil(lambda: archive.index_status().behind == 0, timeout=PATIENCE)
    window.go(Location(PageName.RESOLUTIONS))
    browse = window.pages.browse
    with qtbot.waitSignal(
        browse.searching.found,
        timeout=PATIENCE,
        check_params_cb=lambda query, result: query.text == text and result.total > 0,
    ):
        window.toolbar.search.set_text(text)
        window.toolbar.query_edited.emit(text)


def test_a_communique_is_dropped_corrected_confirmed_and_found(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, communique: Path
) -> None:
    window = open_window(archive_folder)
    drop(window, communique)
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage), timeout=PATIENCE)
    page = import_page(window)
    qtbot.waitUntil(lambda: page.review.model is not None, timeout=PATIENCE)

    model = page.review.model
    assert model is not None
    session = model.proposal.session
    assert session.date_start is not None
    assert session.date_start.value == "2024-09-12"
    assert len(model.proposal.points) == 2

    page.review.focus_path(("session", "place"))
    field = QApplication.focusWidget()
    assert isinstance(field, QTextEdit)
    field.selectAll()
    QTest.keyClicks(field, "Bilhorod")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert model.proposal.session.place is not None
    assert model.proposal.session.place.value == "Bilhorod"

    with qtbot.waitSignal(window.workplace.records_changed, timeout=PATIENCE):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    search_finds(qtbot, window, "маяк")
    window.close()

    again = open_window(archive_folder)
    search_finds(qtbot, again, "лоцманская проводка")


def test_corrections_of_a_file_that_was_put_off_are_kept(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, communique: Path
) -> None:
    window = open_window(archive_folder)
    page = take_in(qtbot, window, communique)
    model = page.review.model
    assert model is not None
    model.set_value(("session", "theme"), "Лоцманы")
    page.put_off()
    archive = window.workplace.archive
    assert archive is not None

    def kept() -> bool:
        (item,) = archive.inbox()
        theme = archive.inbox_reading(item.id)[1].session.theme
        return theme is not None and theme.value == "Лоцманы"

    qtbot.waitUntil(kept, timeout=PATIENCE)


def test_a_discarded_file_comes_back_on_undo(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, communique: Path
) -> None:
    window = open_window(archive_folder)
    page = take_in(qtbot, window, communique)
    archive = window.workplace.archive
    assert archive is not None
    with qtbot.waitSignal(window.workplace.undo_offered, timeout=PATIENCE) as told:
        page.discard()
    assert archive.inbox() == ()
    sentence, undo = told.args
    assert communique.name in sentence
    undo()
    qtbot.waitUntil(lambda: len(archive.inbox()) == 1, timeout=PATIENCE)


def test_an_invalid_value_keeps_the_record_back(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, communique: Path
) -> None:
    window = open_window(archive_folder)
    page = take_in(qtbot, window, communique)
    model = page.review.model
    assert model is not None
    model.set_value(("session", "date_start"), "сентябрь")
    page.confirm()
    archive = window.workplace.archive
    assert archive is not None
    assert len(archive.inbox()) == 1
    assert window.workplace.jobs.is_idle() or not window.workplace.jobs.running()[0].title


def test_undo_takes_back_a_correction_under_review(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, communique: Path
) -> None:
    window = open_window(archive_folder)
    page = take_in(qtbot, window, communique)
    model = page.review.model
    assert model is not None
    before = model.proposal
    model.set_value(("session", "theme"), "Маяки")
    assert page.undo()
    assert model.proposal == before
    assert page.redo()
    assert not page.redo()


def test_selected_text_becomes_the_value_of_the_field_at_hand(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, communique: Path
) -> None:
    window = open_window(archive_folder)
    page = take_in(qtbot, window, communique)
    page.review.focus_path(("session", "theme"))
    text = page.review.text
    start = COMMUNIQUE.index("лоцманскую проводку")
    text.select(start, start + len("лоцманскую проводку"))
    assert page.selecting.take()
    model = page.review.model
    assert model is not None
    theme = model.proposal.session.theme
    assert theme is not None
    assert (theme.value, theme.start) == ("лоцманскую проводку", start)


def test_bad_files_among_good_ones_are_told_in_sentences(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, communique: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    binary = tmp_path / "picture.pdf"
    binary.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    window = open_window(archive_folder)
    with qtbot.waitSignal(window.workplace.more_offered, timeout=PATIENCE) as said:
        take_in(qtbot, window, communique, empty, binary)
    assert "review" in said.args[0]
    archive = window.workplace.archive
    assert archive is not None
    states = {item.filename: item.state for item in archive.inbox()}
    assert states[communique.name] in {InboxState.READY, InboxState.QUESTIONS}


def test_what_a_zip_holds_is_reviewed_file_by_file(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, communique: Path
) -> None:
    box = communique.with_name("box.zip")
    with zipfile.ZipFile(box, "w") as package:
        package.write(communique, "2024/коммюнике.txt")
        package.writestr("notes.txt", "Nothing of a meeting is said here.")
    window = open_window(archive_folder)

    page = take_in(qtbot, window, box)

    archive = window.workplace.archive
    assert archive is not None
    qtbot.waitUntil(lambda: len(archive.inbox()) == 2, timeout=PATIENCE)
    assert [item.filename for item in archive.inbox()] == ["2024/коммюнике.txt", "notes.txt"]
    facts = [label.text() for label in page.review.findChildren(ElidedLabel)]
    assert any("out of “box.zip”" in fact for fact in facts)


def test_the_whole_review_is_reached_by_keyboard(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, communique: Path
) -> None:
    window = open_window(archive_folder)
    page = take_in(qtbot, window, communique)
    names: set[str] = set()
    page.review.focus_first()
    for _ in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        name = QAccessible.queryAccessibleInterface(focused).text(QAccessible.Text.Name)
        assert name, f"{type(focused).__name__} has no accessible name"
        names.add(name)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert "Theme" in names
    assert any(name.startswith("Point 2") for name in names)
    assert "Confirm record" in names


def test_confirmed_records_are_there_for_a_script(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, communique: Path
) -> None:
    window = open_window(archive_folder)
    page = take_in(qtbot, window, communique)
    with qtbot.waitSignal(window.workplace.records_changed, timeout=PATIENCE):
        page.confirm()
    window.close()
    with Archive.open(archive_folder, read_only=True) as archive:
        archive.wait_for_index()
        result = archive.search(Query("person:Сафарова маяк*", types=(UnitType.RESOLUTION,)))
    assert [hit.number for hit in result.hits] == ["2"]
