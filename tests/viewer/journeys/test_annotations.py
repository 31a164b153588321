"""Journeys with tags and notes: put on by keys, shown, found by, changed, undone."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QItemSelectionModel, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import RecordType
from db.model.annotations import TagCount
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, found, wait_for_index
from viewer.dialogs.note import NoteDialog
from viewer.dialogs.tag_list import TagListDialog
from viewer.dialogs.tags import TagsDialog
from viewer.main_window import MainWindow
from viewer.pages.annotation_work import AnnotationWork
from viewer.pages.location import Location, PageName
from viewer.pages.meeting import MeetingPage
from viewer.widgets.buttons import Button
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.reading_selection import Place
from viewer.widgets.result_model import ResultModel
from viewer.widgets.tag_chip import TagChip


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    qtbot.waitUntil(lambda: found(opened) == 11, timeout=PATIENCE)
    qtbot.waitUntil(opened.workplace.jobs.is_idle, timeout=PATIENCE)
    return opened


def archive_of(window: MainWindow) -> Archive:
    archive = window.workplace.archive
    assert archive is not None
    return archive


def hits(window: MainWindow) -> int:
    model = window.pages.browse.list_of_results.model()
    assert isinstance(model, ResultModel)
    return model.hit_count


def tags_dialog(qtbot: QtBot, work: AnnotationWork) -> TagsDialog:
    qtbot.waitUntil(lambda: isinstance(work.dialog, TagsDialog), timeout=PATIENCE)
    assert isinstance(work.dialog, TagsDialog)
    return work.dialog


def note_dialog(qtbot: QtBot, work: AnnotationWork) -> NoteDialog:
    qtbot.waitUntil(lambda: isinstance(work.dialog, NoteDialog), timeout=PATIENCE)
    assert isinstance(work.dialog, NoteDialog)
    return work.dialog


def test_many_results_are_tagged_and_found_by_the_tag(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    results = window.pages.browse.list_of_results
    model, how = results.model(), QItemSelectionModel.SelectionFlag.Select
    for row in range(5):
        results.selectionModel().select(model.index(row, 0), how)
    number = len(results.chosen_hits())
    assert number > 1
    window.actions_by_name["tag_records"].trigger()
    dialog = tags_dialog(qtbot, window.annotation_work)
    dialog.type_in("Проверить, на печать; ПРОВЕРИТЬ")
    assert dialog.tags() == ("Проверить", "на печать")
    dialog.take_off("на печать")
    assert (dialog.added, dialog.removed) == (("Проверить",), ())
    dialog.accept()
    qtbot.waitUntil(
        lambda: archive.annotations.tags() == (TagCount("Проверить", number),), timeout=PATIENCE
    )
    qtbot.waitUntil(lambda: f"of {number} records" in window.bar.text(), timeout=PATIENCE)
    window.bar.follow()
    qtbot.waitUntil(lambda: archive.annotations.tags() == (), timeout=PATIENCE)


def test_what_bears_a_tag_is_found_however_it_is_written(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    resolutions = archive.record_ids(RecordType.RESOLUTION)[:3]
    archive.annotations.tag(resolutions, ["Проверить"])
    meeting = archive.record_ids(RecordType.MEETING)[0]
    archive.annotations.tag([meeting], ["проверить"])
    window.workplace.records_changed.emit()
    window.annotation_work.find_tag("проверить")
    qtbot.waitUntil(lambda: hits(window) == len(resolutions) + 1, timeout=PATIENCE)


def test_some_of_the_records_bear_a_tag(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    first, second = archive.record_ids(RecordType.RESOLUTION)[:2]
    archive.annotations.tag([first], ["Проверить", "Свой"])
    window.annotation_work.ask_tags([first, second])
    dialog = tags_dialog(qtbot, window.annotation_work)
    assert (dialog.added, dialog.removed) == ((), ())
    dialog.type_in("проверить")
    dialog.take_off("Свой")
    assert (dialog.added, dialog.removed) == (("Проверить",), ("Свой",))
    dialog.accept()
    qtbot.waitUntil(
        lambda: archive.annotations.tags() == (TagCount("Проверить", 2),), timeout=PATIENCE
    )


def test_what_is_refused_is_said_in_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    record = archive_of(window).record_ids(RecordType.MEETING)[0]
    window.annotation_work.ask_tags([record])
    dialog = tags_dialog(qtbot, window.annotation_work)
    dialog.type_in("щ" * 200)
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isHidden(), timeout=PATIENCE)
    assert dialog.tags() == ("щ" * 200,)
    dialog.reject()


def test_a_note_is_kept_though_its_dialog_goes_meanwhile(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    record = archive.record_ids(RecordType.MEETING)[0]
    window.annotation_work.ask_note(record)
    dialog = note_dialog(qtbot, window.annotation_work)
    dialog.set_text("Чьё это заседание?")
    dialog.accept()
    shiboken6.delete(dialog)  # as with the page that it stands in
    qtbot.waitUntil(lambda: record in archive.annotations.of([record]), timeout=PATIENCE)
    qtbot.waitUntil(lambda: "note was kept" in window.bar.text(), timeout=PATIENCE)


def note_on_first_word(qtbot: QtBot, window: MainWindow, point: str) -> str:
    """Select the first word of a point, press N, and write a note on it; the word."""
    window.go(Location(PageName.RESOLUTIONS, point))
    reading = window.pages.browse.reading
    qtbot.waitUntil(
        lambda: reading.content is not None and reading.content.request.record_id == point,
        timeout=PATIENCE,
    )
    content = reading.content
    assert content is not None
    assert content.document is not None
    word = content.document.paragraphs[content.chosen[0]].text.split()[0]
    view = reading.view
    view._selection.begin(Place(content.chosen[0], 0))  # noqa: SLF001 - as drawn by the mouse
    view._selection.extend(Place(content.chosen[0], len(word) + 1))  # noqa: SLF001
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_N)
    dialog = note_dialog(qtbot, reading.annotations.view.work)
    assert not dialog.can_accept()
    dialog.set_text("Чьё это слово?")
    dialog.accept()
    qtbot.waitUntil(lambda: view.note_count() == 1, timeout=PATIENCE)
    return word


def test_a_note_on_selected_words(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    point = archive.record_ids(RecordType.RESOLUTION)[0]
    word = note_on_first_word(qtbot, window, point)
    (note,) = archive.annotations.of([point])[point].notes
    assert note.quotation is not None
    assert note.quotation.text == word
    reading = window.pages.browse.reading
    qtbot.waitUntil(reading.annotations.isVisible, timeout=PATIENCE)
    assert reading.annotations.view.notes == (note,)
    qtbot.waitUntil(lambda: reading.annotations.height() > 40, timeout=PATIENCE)
    reading.view._selection.clear()  # noqa: SLF001
    assert reading.view.show_note(note.id)
    assert reading.view.selected_text() == word
    assert not reading.view.show_note("another")


def test_what_is_read_stays_where_the_list_gets_the_keyboard_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    """What is read is none of the results: the list has no current row."""
    results = window.pages.browse.list_of_results
    results.selectionModel().clear()
    results.clearFocus()
    chosen: list[object] = []
    results.hit_chosen.connect(chosen.append)
    results.setFocus()
    qtbot.waitUntil(results.hasFocus)
    assert not chosen
    QTest.keyClick(results, Qt.Key.Key_Down)
    assert chosen == [results.current_hit()]
    assert results.currentIndex().row() == results.neighbour(-1, 1)


def test_a_dialog_names_the_one_record_it_is_about(qtbot: QtBot, window: MainWindow) -> None:
    """A document without a title of its own has no label."""
    document = archive_of(window).record_ids(RecordType.DOCUMENT)[0]
    window.go(Location(PageName.RESOLUTIONS, document))
    reading = window.pages.browse.reading
    qtbot.waitUntil(
        lambda: reading.content is not None and reading.content.request.record_id == document,
        timeout=PATIENCE,
    )
    assert reading.title()
    window.actions_by_name["tag_records"].trigger()
    tags = tags_dialog(qtbot, window.annotation_work)
    assert reading.title() in {label.text() for label in tags.findChildren(WrappedLabel)}
    tags.reject()
    window.actions_by_name["write_note"].trigger()
    note = note_dialog(qtbot, reading.annotations.view.work)
    assert reading.title() in {label.text() for label in note.findChildren(WrappedLabel)}
    note.reject()


def test_a_note_is_changed_deleted_and_brought_back(qtbot: QtBot, window: MainWindow) -> None:
    point = archive_of(window).record_ids(RecordType.RESOLUTION)[0]
    note_on_first_word(qtbot, window, point)
    shown = window.pages.browse.reading.annotations
    view, work = window.pages.browse.reading.view, shown.view.work
    before = work.dialog
    view.note_chosen.emit(shown.view.notes[0].id)
    qtbot.waitUntil(lambda: work.dialog is not before, timeout=PATIENCE)
    edited = note_dialog(qtbot, work)
    edited.set_text("Другое")
    edited.accept()
    qtbot.waitUntil(lambda: [one.text for one in shown.view.notes] == ["Другое"], timeout=PATIENCE)
    work.delete(shown.view.notes[0])
    qtbot.waitUntil(lambda: view.note_count() == 0, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not shown.isVisible(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: "deleted" in window.bar.text(), timeout=PATIENCE)
    window.bar.follow()
    qtbot.waitUntil(lambda: view.note_count() == 1, timeout=PATIENCE)


def test_the_pages_of_records_show_tags_and_notes(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    meeting = archive.record_ids(RecordType.MEETING)[0]
    window.go(Location(PageName.MEETING, meeting))
    page = window.pages.made(PageName.MEETING)
    assert isinstance(page, MeetingPage)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    window.actions_by_name["write_note"].trigger()
    dialog = note_dialog(qtbot, window.annotation_work)
    dialog.set_text("Спросить секретаря")
    dialog.accept()
    archive.annotations.tag([meeting], ["Проверить"])
    window.workplace.records_changed.emit()

    def shown() -> bool:
        side = page.findChild(TagChip)
        return side is not None and len(archive.meeting(meeting).notes) == 1

    qtbot.waitUntil(shown, timeout=PATIENCE)
    chip = page.findChild(TagChip)
    assert chip is not None
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: archive.meeting(meeting).tags == (), timeout=PATIENCE)


def test_all_tags_are_renamed_merged_and_removed(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    first, second = archive.record_ids(RecordType.RESOLUTION)[:2]
    archive.annotations.tag([first], ["Черновик"])
    archive.annotations.tag([second], ["Проект"])
    window.actions_by_name["all_tags"].trigger()
    dialog = window.annotation_work.dialog
    assert isinstance(dialog, TagListDialog)
    qtbot.waitUntil(lambda: dialog.current() != "", timeout=PATIENCE)
    dialog.choose("Черновик")
    dialog.rename("проект")
    qtbot.waitUntil(
        lambda: archive.annotations.tags() == (TagCount("Проект", 2),), timeout=PATIENCE
    )
    qtbot.waitUntil(lambda: dialog.current() == "Проект", timeout=PATIENCE)
    dialog.rename("Набросок")
    qtbot.waitUntil(
        lambda: archive.annotations.tags() == (TagCount("Набросок", 2),), timeout=PATIENCE
    )
    qtbot.waitUntil(lambda: dialog.current() == "Набросок", timeout=PATIENCE)
    dialog.remove_wanted.emit("Набросок")
    qtbot.waitUntil(lambda: archive.annotations.tags() == (), timeout=PATIENCE)
    qtbot.waitUntil(lambda: dialog.current() == "", timeout=PATIENCE)
    buttons = [one.text() for one in dialog.findChildren(Button) if one.isVisible()]
    assert buttons == ["Close"]  # without tags there is nothing to do
    dialog.reject()


def test_a_click_on_a_chip_finds_and_on_its_cross_takes_off(qtbot: QtBot) -> None:
    chip = TagChip("Проверить", removable=True)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.show()
    with qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPointF(20, 12).toPoint())
    with qtbot.waitSignal(chip.removed):
        corner = QPointF(chip.width() - 10, 12).toPoint()
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=corner)
    with qtbot.waitSignal(chip.removed):
        QTest.keyClick(chip, Qt.Key.Key_Backspace)
