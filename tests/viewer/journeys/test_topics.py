"""Journeys with topics: make a tree, put records under it, find by it, import, and undo it all."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import Query, RecordType
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, found, wait_for_index
from viewer.dialogs.topic_edit import TopicDialog
from viewer.dialogs.topic_picker import TopicPicker
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.topics import TopicsPage

FOREIGN = """@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<http://e/1> a skos:Concept ; skos:prefLabel "Экономика"@ru .
<http://e/2> a skos:Concept ; skos:prefLabel "Порты"@ru ; skos:broader <http://e/1> .
"""


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    qtbot.waitUntil(lambda: found(opened) == 11, timeout=PATIENCE)
    return opened


def topics_page(qtbot: QtBot, window: MainWindow) -> TopicsPage:
    window.actions_by_name["go_topics"].trigger()
    page = window.pages.made(PageName.TOPICS)
    assert isinstance(page, TopicsPage)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    return page


def labels(page: TopicsPage) -> list[str]:
    rows = (page.model.node_at(row) for row in range(page.model.rowCount()))
    return [f"{'  ' * node.depth}{node.label}" for node in rows if node is not None]


def save(page: TopicsPage, label: str) -> None:
    dialog = page.work.dialog
    assert isinstance(dialog, TopicDialog)
    dialog.set_label("ru", label)
    dialog.accept()


def make_two(qtbot: QtBot, window: MainWindow) -> TopicsPage:
    """«Экономика» with «Порты» below, by the form and its keys."""
    page = topics_page(qtbot, window)
    assert labels(page) == []
    page.work.ask_new(page.model.nodes())
    save(page, "Экономика")
    qtbot.waitUntil(lambda: page.view.topic is not None, timeout=PATIENCE)
    QTest.keyClick(page.table, Qt.Key.Key_Insert)
    save(page, "Порты")
    qtbot.waitUntil(lambda: labels(page) == ["Экономика", "  Порты"], timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    return page


def test_make_edit_move_delete_and_undo(qtbot: QtBot, window: MainWindow) -> None:
    page = make_two(qtbot, window)
    assert page.view.topic is not None
    assert page.view.topic.label == "Порты"
    assert [ref.label for ref in page.view.topic.path] == ["Экономика"]
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    save(page, "Гавани")
    qtbot.waitUntil(lambda: labels(page) == ["Экономика", "  Гавани"], timeout=PATIENCE)
    node = page.model.node_at(1)
    assert node is not None
    page.work.ask_move(node, page.model.nodes())
    assert isinstance(page.work.dialog, TopicPicker)
    page.work.dialog.none.click()
    qtbot.waitUntil(lambda: labels(page) == ["Гавани", "Экономика"], timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    page.show_topic(node.id)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: labels(page) == ["Экономика"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Гавани" in window.bar.text(), timeout=PATIENCE)
    window.bar.follow()
    qtbot.waitUntil(lambda: labels(page) == ["Гавани", "Экономика"], timeout=PATIENCE)


def test_many_results_are_put_under_a_topic_and_found_by_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    make_two(qtbot, window)
    window.go(Location(PageName.RESOLUTIONS))
    qtbot.waitUntil(lambda: found(window) == 11, timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    results = window.pages.browse.list_of_results
    model, how = results.model(), QItemSelectionModel.SelectionFlag.Select
    for row in range(5):
        results.selectionModel().select(model.index(row, 0), how)
    number = len(results.chosen_hits())
    assert number > 1
    window.actions_by_name["assign_topics"].trigger()
    qtbot.waitUntil(lambda: window.topic_actions.picker is not None, timeout=PATIENCE)
    picker = window.topic_actions.picker
    assert picker is not None
    archive = window.workplace.archive
    assert archive is not None
    economy, ports = (node.id for node in archive.topics.tree())
    picker.toggle(ports)
    assert picker.added == (ports,)
    picker.accept()
    qtbot.waitUntil(lambda: archive.topics.tree()[0].below == number, timeout=PATIENCE)
    query = Query("", filters={"topic": (economy,)})
    qtbot.waitUntil(lambda: archive.search(query).total == number, timeout=PATIENCE)
    qtbot.waitUntil(window.bar.isVisible, timeout=PATIENCE)
    window.bar.follow()
    qtbot.waitUntil(lambda: archive.topics.tree()[0].below == 0, timeout=PATIENCE)


def picker_of_a_meeting(qtbot: QtBot, window: MainWindow) -> tuple[Archive, str, TopicPicker]:
    """The archive, a meeting, and the dialog in which its topics are chosen."""
    archive = window.workplace.archive
    assert archive is not None
    meeting = archive.record_ids(RecordType.MEETING)[0]
    window.go(Location(PageName.MEETING, meeting))
    window.workplace.topics_wanted.emit()
    qtbot.waitUntil(lambda: window.topic_actions.picker is not None, timeout=PATIENCE)
    picker = window.topic_actions.picker
    assert picker is not None
    return archive, meeting, picker


def test_a_meeting_gets_a_topic_that_is_made_meanwhile(qtbot: QtBot, window: MainWindow) -> None:
    archive, meeting, picker = picker_of_a_meeting(qtbot, window)
    picker.narrow("Рыболовство")
    picker.made_wanted.emit("Рыболовство")
    qtbot.waitUntil(lambda: len(picker.added) == 1, timeout=PATIENCE)
    picker.accept()
    qtbot.waitUntil(lambda: len(archive.meeting(meeting).topics) == 1, timeout=PATIENCE)
    assert archive.meeting(meeting).topics[0].label == "Рыболовство"


def test_a_topic_is_made_by_typing_its_name(qtbot: QtBot, window: MainWindow) -> None:
    archive, meeting, picker = picker_of_a_meeting(qtbot, window)
    field = picker.findChild(QLineEdit)
    assert field is not None
    assert picker.focusWidget() is field
    QTest.keyClicks(field, "Fishery")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(picker.added) == 1, timeout=PATIENCE)
    for number in (0, 1):  # what fits is left, then taken again
        QTest.keyClicks(field, "fish")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert len(picker.added) == number
        assert field.text() == ""
        assert picker.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(archive.meeting(meeting).topics) == 1, timeout=PATIENCE)


def test_a_thesaurus_is_tried_taken_in_and_undone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = topics_page(qtbot, window)
    file = tmp_path / "foreign.ttl"
    file.write_text(FOREIGN, encoding="utf-8")
    window.topic_actions.try_file(file)
    dialog = window.topic_actions.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.can_import, timeout=PATIENCE)
    assert labels(page) == []
    dialog.accept()
    qtbot.waitUntil(lambda: labels(page) == ["Экономика", "  Порты"], timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    target = tmp_path / "out.rdf"
    window.topic_actions.export(target)
    qtbot.waitUntil(lambda: "out.rdf" in window.bar.text(), timeout=PATIENCE)
    assert "Порты" in target.read_text(encoding="utf-8")
