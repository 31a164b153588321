"""Printing what a page shows: a meeting, an extract of it, a document, a table."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import RecordType
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE
from viewer.dialogs.print_record import PrintRecordDialog
from viewer.jobs import Job
from viewer.main_window import MainWindow
from viewer.main_window.wanted_sheet import Wanted
from viewer.pages.location import Location, PageName
from viewer.printing.sheet import Lines, Sheet


def shown(qtbot: QtBot, window: MainWindow) -> PrintRecordDialog:
    window.actions_by_name["print_record"].trigger()
    qtbot.waitUntil(lambda: window.record_printing.dialog is not None, timeout=PATIENCE)
    dialog = window.record_printing.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.preview.page_count() > 0, timeout=PATIENCE)
    return dialog


def printed(qtbot: QtBot, window: MainWindow, path: Path) -> str:
    window.record_printing.write(path)
    qtbot.waitUntil(path.exists, timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    document = pypdfium2.PdfDocument(path)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def test_a_meeting_is_printed_whole_and_as_an_extract(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    window = open_window(archive_folder)
    archive = window.workplace.archive
    assert archive is not None
    meeting = archive.record_ids(RecordType.MEETING, order="date_start")[0]
    window.go(Location(PageName.MEETING, meeting))
    dialog = shown(qtbot, window)
    assert dialog.paper.isEnabled()
    whole = window.record_printing.sheet
    dialog.extract.setChecked(True)
    assert len(dialog.chosen_points) == 1
    qtbot.waitUntil(lambda: window.record_printing.sheet is not whole, timeout=PATIENCE)
    text = printed(qtbot, window, tmp_path / "extract.pdf")
    assert "EXTRACT FROM A DOCUMENT" in text
    assert "Certified as a true extract" in text


def test_points_of_an_extract_are_ticked_by_the_mouse_and_by_keys(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    archive = window.workplace.archive
    assert archive is not None
    meeting = archive.meeting(archive.record_ids(RecordType.MEETING, order="date_start")[0])
    window.go(Location(PageName.MEETING, meeting.id))
    dialog = shown(qtbot, window)
    dialog.extract.setChecked(True)
    first, second, third = (point.id for point in meeting.resolutions[:3])
    assert list(dialog.chosen_points) == [first]
    points = dialog.points
    place = points.visualRect(points.rows.index(1)).center()
    QTest.mouseClick(points.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert list(dialog.chosen_points) == [first, second]
    QTest.keyClick(points, Qt.Key.Key_Down)
    QTest.keyClick(points, Qt.Key.Key_Space)
    assert list(dialog.chosen_points) == [first, second, third]
    QTest.mouseClick(points.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert list(dialog.chosen_points) == [first, third]


def test_an_extract_of_no_point_shows_no_page_and_cannot_be_printed(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    archive = window.workplace.archive
    assert archive is not None
    meeting = archive.meeting(archive.record_ids(RecordType.MEETING, order="date_start")[0])
    window.go(Location(PageName.MEETING, meeting.id))
    dialog = shown(qtbot, window)
    dialog.extract.setChecked(True)
    qtbot.waitUntil(dialog.paper.isEnabled, timeout=PATIENCE)
    (only,) = dialog.chosen_points

    dialog.points.rows.set_chosen(only, False)
    assert dialog.preview.page_count() == 0
    assert dialog.pages.text() == "Tick a point to see the extract."
    assert window.record_printing.sheet is None
    dialog.languages.activated.emit(0)  # the whole record is not meant either
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    assert dialog.preview.page_count() == 0
    assert not dialog.paper.isEnabled()
    assert not dialog.pdf.isEnabled()

    dialog.points.rows.set_chosen(meeting.resolutions[1].id, True)
    dialog.points.rows.set_chosen(meeting.resolutions[1].id, False)  # while it is laid out
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    assert dialog.preview.page_count() == 0
    assert not dialog.paper.isEnabled()


def test_the_form_speaks_the_language_that_is_chosen(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    window = open_window(archive_folder)
    browse = window.pages.browse
    qtbot.waitUntil(lambda: browse.reading.content is not None, timeout=PATIENCE)
    dialog = shown(qtbot, window)
    before = window.record_printing.sheet
    place = dialog.languages.findData("ru")
    dialog.languages.setCurrentIndex(place)
    dialog.languages.activated.emit(place)
    qtbot.waitUntil(lambda: window.record_printing.sheet is not before, timeout=PATIENCE)
    assert "Подлинник" in printed(qtbot, window, tmp_path / "document.pdf")


def test_a_table_is_printed_as_it_is_shown(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    window = open_window(archive_folder)
    window.go(Location(PageName.PEOPLE))
    page = window.pages.made(PageName.PEOPLE)
    assert page is not None
    qtbot.waitUntil(lambda: page.row_count() == 3, timeout=PATIENCE)  # type: ignore[attr-defined]  # a RecordsPage
    shown(qtbot, window)
    text = printed(qtbot, window, tmp_path / "people.pdf")
    assert "Rows: 3" in text
    assert "Тихомиров" in text


def test_another_table_is_printed_from_the_screen(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    window = open_window(archive_folder)
    window.actions_by_name["go_journal"].trigger()
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    shown(qtbot, window)
    assert "forum_1.txt" in printed(qtbot, window, tmp_path / "journal.pdf")


def test_where_nothing_can_be_printed_it_says_so(
    open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    window.go(Location(PageName.HEALTH))
    window.actions_by_name["print_record"].trigger()
    assert "nothing to print" in window.bar.text()


def long_record(_archive: Archive, language: str, _points: tuple[str, ...]) -> Sheet:
    """A record of some 300 pages; made away from the window's own thread."""
    assert threading.current_thread() is not threading.main_thread()
    words = "The parties went on with their consultations on ports and ferries. " * 5
    texts = tuple(f"{number}. {words}" for number in range(3_500))
    return Sheet("Long", "Long", language, (Lines(texts),))


def test_three_hundred_pages_are_a_job_with_progress_that_can_be_stopped(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    window = open_window(archive_folder)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    printing, jobs = window.record_printing, window.workplace.jobs
    told: list[tuple[str, int, int]] = []
    ended: list[tuple[str, str]] = []
    jobs.progressed.connect(lambda job: told.append((job.title, job.done, job.total)))
    jobs.finished.connect(lambda job: ended.append((job.title, job.ending)))
    printing.show(Wanted("Long", long_record))
    dialog = printing.dialog
    assert dialog is not None
    assert dialog.progress.isVisible()
    assert not dialog.pdf.isEnabled()
    qtbot.waitUntil(lambda: dialog.preview.page_count() > 0, timeout=PATIENCE)
    assert dialog.preview.page_count() > 280
    assert not dialog.progress.isVisible()
    assert dialog.pdf.isEnabled()
    assert ("Laying out the pages", 3_500, 3_500) in told

    def stop(job: Job) -> None:
        """As the task line does, as soon as the job can be seen there."""
        if job.title == "Printing":
            jobs.stop(job)

    jobs.progressed.connect(stop)
    printing.write(tmp_path / "long.pdf")
    qtbot.waitUntil(lambda: "Printing" in dict(ended), timeout=PATIENCE)
    qtbot.waitUntil(jobs.is_idle, timeout=PATIENCE)
    # On a busy machine the stop may come when all is written: then it is not called stopped.
    left = [file.name for file in tmp_path.glob("long*")]
    assert (dict(ended)["Printing"], left) in (("stopped", []), ("done", ["long.pdf"]))


class _Held(tuple[str, ...]):
    """Paragraphs of which only the first is had until the dialog is closed."""

    closed: threading.Event

    def __iter__(self) -> Iterator[str]:
        for number, text in enumerate(super().__iter__()):
            if number == 1:
                assert self.closed.wait(PATIENCE / 1_000)
            yield text


def test_who_closes_the_dialog_waits_for_no_pages(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    printing, jobs = window.record_printing, window.workplace.jobs
    ended: list[tuple[str, str]] = []  # with what the window does besides
    jobs.finished.connect(lambda job: ended.append((job.title, job.ending)))
    texts = _Held(("The parties met.",) * 3)
    texts.closed = threading.Event()
    with qtbot.waitSignal(jobs.progressed, timeout=PATIENCE):
        printing.show(
            Wanted("Long", lambda _archive, language, _: Sheet("L", "L", language, (Lines(texts),)))
        )
    dialog = printing.dialog
    assert dialog is not None
    dialog.reject()
    texts.closed.set()
    qtbot.waitUntil(lambda: "Laying out the pages" in dict(ended), timeout=PATIENCE)
    assert dict(ended)["Laying out the pages"] == "dropped"
    assert printing.dialog is None


def test_what_was_ticked_is_there_again_where_nothing_could_be_written(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    window = open_window(archive_folder)
    archive = window.workplace.archive
    assert archive is not None
    meeting = archive.record_ids(RecordType.MEETING, order="date_start")[0]
    window.go(Location(PageName.MEETING, meeting))
    dialog = shown(qtbot, window)
    whole = window.record_printing.sheet
    dialog.extract.setChecked(True)
    qtbot.waitUntil(lambda: window.record_printing.sheet is not whole, timeout=PATIENCE)
    ticked = dialog.chosen_points
    window.record_printing.write(tmp_path / "no folder" / "extract.pdf")
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    qtbot.waitUntil(dialog.isVisible, timeout=PATIENCE)
    assert dialog.chosen_points == ticked
    assert dialog.problem.text()
    assert "EXTRACT FROM A DOCUMENT" in printed(qtbot, window, tmp_path / "extract.pdf")
    assert window.record_printing.dialog is None
