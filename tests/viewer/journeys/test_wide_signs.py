"""A document that begins with signs beyond U+FFFF: all that points at its words points at them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model import RecordType
from db.model.quotations import QuotationVerdict
from tests.viewer.conftest import OpenWindow
from tests.viewer.council import Session, make_archive
from tests.viewer.journeys.test_annotations import note_dialog
from tests.viewer.journeys.test_find_in_document import find
from tests.viewer.journeys.test_quoting import asked, copied
from tests.viewer.journeys.test_search_and_read import PATIENCE, search, wait_for_index
from viewer.main_window import MainWindow
from viewer.pages.reading_pane import ReadingPane
from viewer.widgets.reading_selection import Place

WIDE = "😀𠀀😀"
POINT = f"{WIDE} Решили {WIDE} провести заседание {WIDE} осенью того же года, и заседание в Баку."
SESSION = Session(
    "wide.txt",
    1,
    "2021-03-16",
    "Астрахань",
    f"Рыболовство {WIDE} на Каспии",
    (("Олег Тихомиров", "директор Института водных проблем"),),
    ((("decision",), POINT, None),),
    extra=(f"{WIDE * 5} Вступление.",),
)


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    """A window in which the document is read."""
    make_archive(tmp_path / "a.archive", tmp_path / "sources", (SESSION,))
    opened = open_window(tmp_path / "a.archive")
    wait_for_index(qtbot, opened)
    return opened


@pytest.fixture
def reading(qtbot: QtBot, window: MainWindow) -> ReadingPane:
    """The document where it is read."""
    pane = window.pages.browse.reading
    qtbot.waitUntil(lambda: bool(pane.content and pane.content.chosen), timeout=PATIENCE)
    return pane


def pointed_at(reading: ReadingPane, words: str) -> QPoint:
    """Where words of the chosen point stand in the window: the middle of their box."""
    view = reading.view
    assert reading.content is not None
    paragraph = reading.content.chosen[0]
    text = view._text  # noqa: SLF001 - where it is painted
    start = text.paragraphs[paragraph].text.index(words)
    (box,) = text.block(paragraph).boxes(start, start + len(words))
    place = box.center().toPoint() + QPoint(view._page.left, text.top(paragraph))  # noqa: SLF001
    return place - QPoint(0, view.verticalScrollBar().value())


def marked(reading: ReadingPane) -> list[str]:
    """The words that are marked on the page."""
    text = reading.view._text  # noqa: SLF001
    return [
        text.paragraphs[number].text[mark.start : mark.end]
        for number, marks in enumerate(text.marks)
        for mark in marks
    ]


def test_what_is_searched_for_and_found_is_marked(
    qtbot: QtBot, window: MainWindow, reading: ReadingPane
) -> None:
    search(qtbot, window, "заседания")
    qtbot.waitUntil(lambda: marked(reading) == ["заседание"] * 3, timeout=PATIENCE)
    reading.view.setFocus()
    find(qtbot, window, "осен")
    qtbot.waitUntil(lambda: marked(reading) == ["осенью"], timeout=PATIENCE)


def test_a_word_is_chosen_by_mouse_noted_and_quoted(
    qtbot: QtBot, window: MainWindow, reading: ReadingPane
) -> None:
    archive = window.workplace.archive
    assert archive is not None
    view, left = reading.view, Qt.MouseButton.LeftButton
    QTest.mouseDClick(view.viewport(), left, pos=pointed_at(reading, "осенью"))
    assert view.selected_text() == "осенью"
    block = copied(qtbot, window)
    assert block.startswith("«осенью»")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_N)
    dialog = note_dialog(qtbot, reading.annotations.view.work)
    dialog.set_text("Когда?")
    dialog.accept()
    qtbot.waitUntil(lambda: view.note_count() == 1, timeout=PATIENCE)
    (point,) = archive.record_ids(RecordType.RESOLUTION)
    (note,) = archive.annotations.of([point])[point].notes
    assert note.quotation is not None
    assert note.quotation.text == "осенью"
    view.select(Place(0, 0), Place(0, 1))
    assert view.show_note(note.id)
    assert view.selected_text() == "осенью"
    asking = asked(qtbot, window, block)
    assert asking.report is not None
    assert asking.report.verdict is QuotationVerdict.EXACT
    assert asking.report.place is not None
    asking.reject()
