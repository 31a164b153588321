"""A scan that came before Tesseract was there is read by one key; a zip goes on at the opening."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import Leaf
from tests.conftest import MakeTesseract
from tests.db.ingest.pages import page_table
from tests.db.ingest.readers.test_picture import png
from tests.db.usecases.councils import RUSSIAN
from tests.db.usecases.test_import_containers import write, zipped
from tests.db.usecases.test_take_up import killed
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import (
    archive_of,
    page_of,
    reviewed,
    take_in,
    until,
    waiting_names,
)
from viewer.pages.location import Location, PageName


def test_one_key_reads_what_could_not_be_read_before(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, make_tesseract: MakeTesseract
) -> None:
    Archive.create(tmp_path / "a.archive", "Архив").close()
    scan = write(tmp_path, "scan.png", png(2400, 3000))
    window = open_window(tmp_path / "a.archive")
    page = take_in(qtbot, window, scan)
    model = reviewed(qtbot, page)
    said: list[str] = []
    window.workplace.said.connect(said.append)

    QTest.keyClick(window, Qt.Key.Key_F5)
    until(qtbot, lambda: bool(said))
    assert said == ["There is no more to read in 1 file yet."]

    reviewed(qtbot, page).set_value(("session", "theme"), "Порты, люди и корабли")
    make_tesseract(page_table(RUSSIAN.splitlines()))
    QTest.keyClick(window, Qt.Key.Key_F5)
    until(qtbot, lambda: len(said) == 2)
    assert said[1] == "1 file waits for your review."
    until(qtbot, lambda: page.review.model is not None and page.review.model is not model)
    until(qtbot, lambda: len(reviewed(qtbot, page).proposal.points) == 3)
    session = reviewed(qtbot, page).proposal.session
    assert session.theme == Leaf("Порты, люди и корабли")
    assert session.ordinal is not None


def test_a_zip_goes_on_when_the_archive_is_opened(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    archive = Archive.create(tmp_path / "a.archive", "Архив")
    source = write(tmp_path, "box.zip", zipped({"a.txt": RUSSIAN, "b.txt": "Ещё один текст."}))
    killed(archive, source, "a.txt").close()
    window = open_window(tmp_path / "a.archive")
    window.go(Location(PageName.INBOX))
    page_of(qtbot, window)
    until(qtbot, lambda: waiting_names(archive_of(window)) == ["a.txt", "b.txt"])
