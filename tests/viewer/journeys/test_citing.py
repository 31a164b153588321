"""Citing in the window: one record, several, another style, a file for other programs."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, wait_for_index
from viewer.dialogs.cite import CiteDialog
from viewer.main_window import MainWindow
from viewer.pages.citation import Cited
from viewer.pages.location import Location, PageName
from viewer.pages.records import RecordsPage
from viewer.widgets.reading_selection import Place


def dialog_of(qtbot: QtBot, window: MainWindow) -> CiteDialog:
    """The dialog that “Cite as” opens."""
    window.actions_by_name["cite_as"].trigger()
    qtbot.waitUntil(lambda: window.citing.dialog is not None, timeout=PATIENCE)
    dialog = window.citing.dialog
    assert dialog is not None
    return dialog


def choose(dialog: CiteDialog, style: str) -> None:
    place = dialog.styles.findData(style)
    dialog.styles.setCurrentIndex(place)
    dialog.styles.activated.emit(place)


def test_a_style_is_chosen_previewed_copied_and_remembered(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    browse = window.pages.browse
    qtbot.waitUntil(lambda: browse.reading.content is not None, timeout=PATIENCE)
    dialog = dialog_of(qtbot, window)
    assert "П. 1" in dialog.preview.toPlainText()
    choose(dialog, "apa")
    dialog.with_words.setChecked(False)
    assert dialog.preview.toPlainText().startswith("Каспийский форум экспертов. (2021, 16")
    dialog.copy.click()
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == dialog.citations().text
    assert "<p>Каспийский форум экспертов." in copied.html()
    with qtbot.waitSignal(window.workplace.said, timeout=PATIENCE):
        window.actions_by_name["cite"].trigger()
    assert "(2021, 16 марта)" in QApplication.clipboard().text()


def test_selected_words_are_cited_with_the_point_they_stand_in(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    reading = window.pages.browse.reading
    qtbot.waitUntil(lambda: reading.content is not None, timeout=PATIENCE)
    content = reading.content
    assert content is not None
    assert content.document is not None
    chosen = content.resolution
    other = next(
        part
        for part in content.document.paragraphs
        if part.resolution_id and (chosen is None or part.resolution_id != chosen.id)
    )
    selection = reading.view._selection  # noqa: SLF001 - as drawn by the mouse
    selection.begin(Place(other.index, 0))
    selection.extend(Place(other.index, 12))
    words = other.text[:12].strip()
    cited = reading.cited()
    assert cited == Cited(other.resolution_id or "", content.document.id, words)
    dialog = dialog_of(qtbot, window)
    choose(dialog, "apa")
    assert words in dialog.preview.toPlainText()
    with qtbot.waitSignal(window.workplace.said, timeout=PATIENCE):
        window.actions_by_name["cite"].trigger()
    assert words in QApplication.clipboard().text()
    assert (
        content.document.paragraphs[content.chosen[0]].text not in QApplication.clipboard().text()
    )


def test_several_meetings_are_cited_as_a_list_and_saved(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    window = open_window(archive_folder)
    window.go(Location(PageName.MEETINGS))
    page = window.pages.made(PageName.MEETINGS)
    assert isinstance(page, RecordsPage)
    qtbot.waitUntil(lambda: page.row_count() == 3, timeout=PATIENCE)
    page.table.selectAll()
    dialog = dialog_of(qtbot, window)
    assert len(dialog.preview.toPlainText().splitlines()) == 3
    choose(dialog, "ris")
    window.citing.save(dialog.citations(), tmp_path / "list.ris")
    assert (tmp_path / "list.ris").read_bytes().count(b"ER  - \r\n") == 3
    assert window.settings.citation_style == "ris"


def test_without_a_record_it_says_what_to_do(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    window.go(Location(PageName.HEALTH))
    window.actions_by_name["cite_as"].trigger()
    assert "first" in window.bar.text()
    assert window.citing.dialog is None
