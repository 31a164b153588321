"""Journeys: the original beside its text, and the same text in several languages."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QPoint, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import RecordType
from db.model.access import AccessStatus, Restriction
from tests.db.usecases.councils import ENGLISH, RUSSIAN
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import wait_for_index
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.theme import Theme

PATIENCE = 20_000
#: What makes the text long enough for several pages.
LONG = "Стороны подробно обсудили положение дел и нашли его хорошим. " * 30
POINTS = "".join(f"{number}. Решили продолжить работу. {LONG}\n" for number in range(4, 9))


def paged(path: Path, text: str) -> None:
    """A text as a PDF of several pages."""
    writer = QPdfWriter(str(path))
    size, inches = QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Unit.Inch
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0.5, 0.5, 0.5, 0.5), inches)
    )
    document = QTextDocument()
    document.setDefaultFont(QFont("Inter", 11))  # in points: the theme's pixels are tiny on paper
    document.setPlainText(text)
    document.print_(writer)


@pytest.fixture(scope="module")
def made(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with a session in two languages, one of them as a PDF; made once."""
    place = tmp_path_factory.mktemp("beside")
    with Archive.create(place / "a.archive", "Архив") as archive:
        (place / "sources").mkdir()
        paged(place / "sources" / "scan.pdf", RUSSIAN + POINTS)
        (place / "sources" / "text.txt").write_text(ENGLISH, encoding="utf-8")
        archive.import_documents([place / "sources"], accept=True)
        assert len(archive.record_ids(RecordType.MEETING)) == 1
        archive.backups.keep()
    return place / "a.archive"


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of the archive for one test."""
    shutil.copytree(made, tmp_path / "a.archive")
    return tmp_path / "a.archive"


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> MainWindow:
    """A window in which the PDF's text is read."""
    opened = open_window(folder)
    wait_for_index(qtbot, opened)
    read_document(qtbot, opened, "ru")
    return opened


def read_document(qtbot: QtBot, window: MainWindow, language: str) -> None:
    archive = window.workplace.archive
    assert archive is not None
    documents = [archive.document(i) for i in archive.record_ids(RecordType.DOCUMENT)]
    wanted = next(one for one in documents if one.language == language)
    window.go(Location(PageName.RESOLUTIONS, wanted.id))
    reading = window.pages.browse.reading

    def is_read() -> bool:
        content = reading.content
        return (
            content is not None
            and content.document is not None
            and (content.document.id == wanted.id)
        )

    qtbot.waitUntil(is_read, timeout=PATIENCE)


def open_original(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["beside_original"].trigger()
    pane = window.pages.browse.reading.beside.original
    qtbot.waitUntil(lambda: pane.viewer.is_drawn(1), timeout=PATIENCE)


def test_the_page_follows_the_text_and_the_text_the_page(qtbot: QtBot, window: MainWindow) -> None:
    open_original(qtbot, window)
    reading = window.pages.browse.reading
    pane = reading.beside.original
    count = pane.viewer.count
    assert count > 2
    assert pane.viewer.accessibleName() == f"Page 1 of {count}"
    assert window.actions_by_name["beside_original"].isChecked()

    bar = reading.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    content = reading.content
    assert content is not None
    assert content.document is not None
    place = reading.view.paragraph_read()
    assert place is not None
    page = content.document.paragraphs[place.paragraph].page
    assert page > 1
    qtbot.waitUntil(lambda: pane.viewer.page == page, timeout=PATIENCE)
    qtbot.waitUntil(lambda: pane.viewer.is_drawn(page), timeout=PATIENCE)

    pane.viewer.show_page(1)
    QTest.mouseClick(pane.viewer.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(15, 40))
    assert bar.value() == 0
    assert pane.viewer.page == 1


def test_it_goes_on_through_themes_languages_and_documents(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_original(qtbot, window)
    pane = window.pages.browse.reading.beside.original
    Theme.current().set_scheme("dark")
    window.language_wanted.emit("ru")
    count = pane.viewer.count
    said = f"Страница 1 из {count}"
    qtbot.waitUntil(lambda: pane.viewer.accessibleName() == said, timeout=PATIENCE)
    assert pane.viewer.is_drawn(1)
    window.language_wanted.emit("en")
    Theme.current().set_scheme("light")
    read_document(qtbot, window, "en")
    qtbot.waitUntil(lambda: "neither a PDF nor a scan" in pane.sentence(), timeout=PATIENCE)
    read_document(qtbot, window, "ru")
    qtbot.waitUntil(lambda: pane.viewer.is_drawn(1), timeout=PATIENCE)
    window.actions_by_name["beside_original"].trigger()
    assert not pane.isVisible()
    assert not window.actions_by_name["beside_original"].isChecked()


def test_an_original_that_has_changed_is_not_shown(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    content = window.pages.browse.reading.content
    assert content is not None
    assert content.document is not None
    digest = content.document.original.sha256
    path = folder / "originals" / digest[:2] / digest[2:4] / digest
    data = path.read_bytes()
    path.chmod(0o600)
    path.write_bytes(data[:-1] + b"?")
    window.actions_by_name["beside_original"].trigger()
    pane = window.pages.browse.reading.beside.original
    qtbot.waitUntil(lambda: "not what was received" in pane.sentence(), timeout=PATIENCE)
    assert pane.viewer.count == 0


def test_readers_see_no_page_of_what_is_restricted(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    with Archive.open(folder) as archive:
        (meeting,) = archive.record_ids(RecordType.MEETING)
        state = archive.access.states([meeting])[meeting]
        said = Restriction(AccessStatus.RESTRICTED, "personal data", "2999-01-01")
        archive.access.restrict(meeting, state.version, said)
    window = open_window(folder)
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
        window.actions_by_name["readers_view"].trigger()
    wait_for_index(qtbot, window)
    read_document(qtbot, window, "ru")
    window.actions_by_name["beside_original"].trigger()
    pane = window.pages.browse.reading.beside.original
    assert "restricted.txt" in pane.sentence()
    assert pane.pages is None


def test_languages_stand_point_by_point(qtbot: QtBot, window: MainWindow) -> None:
    reading = window.pages.browse.reading
    beside = reading.beside
    window.actions_by_name["beside_languages"].trigger()
    qtbot.waitUntil(beside.aligned.isVisible, timeout=PATIENCE)
    view = beside.aligned
    assert window.actions_by_name["beside_languages"].isChecked()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    point = view.point

    def is_chosen() -> bool:
        content = reading.content
        return content is not None and content.request.record_id == point

    qtbot.waitUntil(is_chosen, timeout=PATIENCE)
    assert "English: 1 Noted the importance" in view.accessibleDescription()
    assert "Russian: 1 Отметили важность" in view.accessibleDescription()
    window.actions_by_name["copy"].trigger()
    assert "Отметили" in QApplication.clipboard().text()
    assert "Noted" in QApplication.clipboard().text()

    window.language_wanted.emit("az")
    qtbot.waitUntil(lambda: "ingilis" in view.accessibleDescription().lower(), timeout=PATIENCE)
    window.language_wanted.emit("en")
    window.resize(840, 700)
    qtbot.waitUntil(reading.view.isVisible, timeout=PATIENCE)
    window.resize(1440, 900)
    qtbot.waitUntil(view.isVisible, timeout=PATIENCE)
    assert view.point == point
    window.actions_by_name["find_in_document"].trigger()
    assert reading.view.isVisible()
    assert not window.actions_by_name["beside_languages"].isChecked()


def test_hits_are_marked_and_walked_in_every_language(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["beside_languages"].trigger()
    beside = window.pages.browse.reading.beside
    qtbot.waitUntil(beside.aligned.isVisible, timeout=PATIENCE)
    window.toolbar.search.set_text("2021")
    window.pages.browse.searching.set_text("2021", at_once=True)
    totals: list[int] = []
    beside.mark_changed.connect(lambda _number, total: totals.append(total))
    qtbot.waitUntil(lambda: bool(totals) and totals[-1] > 2, timeout=PATIENCE)
    window.actions_by_name["next_hit"].trigger()
    assert beside.aligned.current_mark == 0


def test_escape_brings_the_list_back_beside_one_text(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1300, 800)
    browse = window.pages.browse
    window.actions_by_name["beside_languages"].trigger()
    qtbot.waitUntil(browse.reading.beside.aligned.isVisible, timeout=PATIENCE)
    assert not browse.list_of_results.isVisible()
    assert browse.uncover()
    assert browse.list_of_results.isVisible()
    assert browse.reading.view.isVisible()
    assert not window.actions_by_name["beside_languages"].isChecked()


def test_escape_in_the_search_field_brings_the_list_back_before_it_clears(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1300, 800)
    browse, line = window.pages.browse, window.toolbar.search.line
    window.actions_by_name["beside_languages"].trigger()
    qtbot.waitUntil(browse.reading.beside.aligned.isVisible, timeout=PATIENCE)
    window.toolbar.search.set_text("2021")
    browse.searching.set_text("2021", at_once=True)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    read = browse.record
    window.toolbar.search.focus_all()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert browse.list_of_results.isVisible()
    assert (line.text(), browse.searching.query.text, browse.record) == ("2021", "2021", read)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), browse.searching.query.text) == ("", "")


def test_a_new_search_shows_its_results_though_two_texts_stood_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1300, 800)
    browse = window.pages.browse
    window.actions_by_name["beside_languages"].trigger()
    qtbot.waitUntil(browse.reading.beside.aligned.isVisible, timeout=PATIENCE)
    assert not browse.list_of_results.isVisible()
    window.toolbar.search.focus_all()
    QTest.keyClicks(window.toolbar.search.line, "2021")
    qtbot.waitUntil(browse.list_of_results.isVisible, timeout=PATIENCE)
    assert browse.reading.view.isVisible()
