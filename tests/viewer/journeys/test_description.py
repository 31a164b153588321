"""Journeys through archival description: a tree, an accession, what is due, an act, a PDF."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import RecordType
from db.model.description import RetentionRuleDraft, RetentionTerm, UnitDraft, UnitLevel
from tests.viewer.conftest import OpenWindow
from viewer.dialogs.carry_out_act import CarryOutActDialog
from viewer.dialogs.place_records import PlaceRecordsDialog
from viewer.main_window import MainWindow
from viewer.pages.description import DescriptionPage
from viewer.pages.description_lists import Listing
from viewer.pages.location import PageName
from viewer.theme import Theme
from viewer.widgets.link_label import LinkLabel

PATIENCE = 15_000


def open_page(qtbot: QtBot, window: MainWindow) -> DescriptionPage:
    window.actions_by_name["go_description"].trigger()
    page = window.pages.made(PageName.DESCRIPTION)
    assert isinstance(page, DescriptionPage)
    qtbot.waitUntil(lambda: page.described is not None, timeout=PATIENCE)
    return page


@pytest.fixture
def page(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> DescriptionPage:
    return open_page(qtbot, open_window(archive_folder))


def choose_from_menu(page: DescriptionPage, words: str) -> None:
    menu = page.findChildren(QMenu)[-1]
    (action,) = [one for one in menu.actions() if one.text() == words]
    action.trigger()
    menu.close()


def type_into(page: DescriptionPage, **texts: str) -> None:
    for name, text in texts.items():
        field: QWidget = page.form.form.field(name)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()
        for letter in text:
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, key)


def save(qtbot: QtBot, page: DescriptionPage) -> None:
    with qtbot.waitSignals([page.keeping.stored, page.keeping.listed], timeout=PATIENCE):
        page.form.save.click()
    qtbot.waitUntil(lambda: page.form.record is not None, timeout=PATIENCE)


def add_unit(qtbot: QtBot, page: DescriptionPage, words: str, **texts: str) -> None:
    page.pane.add.click()
    choose_from_menu(page, words)
    type_into(page, **texts)
    save(qtbot, page)


def come_to_first(page: DescriptionPage) -> None:
    item = page.pane.tree.topLevelItem(0)
    assert item is not None
    page.pane.tree.setCurrentItem(item)


def codes(page: DescriptionPage) -> list[str]:
    assert page.described is not None
    return [unit.code for unit in page.described.units]


def turn_to(page: DescriptionPage, listing: Listing) -> None:
    page.listing.set_current(listing.value)
    page.listing.changed.emit(listing.value)


def test_a_tree_is_made_and_an_edit_undone(qtbot: QtBot, page: DescriptionPage) -> None:
    add_unit(qtbot, page, "Fonds", code="12", title="Council")
    add_unit(qtbot, page, "Series below 12", code="1", title="Permanent")
    add_unit(qtbot, page, "File below 12-1", code="3", title="Sessions", sheets="40")
    assert codes(page) == ["12", "12-1", "12-1-3"]
    type_into(page, title="Minutes")
    save(qtbot, page)
    assert page.described is not None
    assert page.described.units[2].title == "Minutes"
    window = page.window()
    assert isinstance(window, MainWindow)
    with qtbot.waitSignals([page.keeping.stored, page.keeping.listed], timeout=PATIENCE):
        (link,) = window.bar.findChildren(LinkLabel)
        link.activated.emit(False)
    qtbot.waitUntil(lambda: page.described.units[2].title == "Sessions", timeout=PATIENCE)  # type: ignore[union-attr]


def test_what_is_wrong_is_said_beside_the_buttons(qtbot: QtBot, page: DescriptionPage) -> None:
    page.pane.add.click()
    choose_from_menu(page, "Fonds")
    type_into(page, title="Council", date_start="long ago")
    page.form.save.click()
    qtbot.waitUntil(lambda: "A number is missing" in page.form.problem(), timeout=PATIENCE)
    type_into(page, code="1")
    page.form.save.click()
    qtbot.waitUntil(lambda: "“long ago” is no date" in page.form.problem(), timeout=PATIENCE)
    assert page.form.form.values()["title"] == "Council"


def test_what_was_typed_is_not_lost_by_choosing_another(
    qtbot: QtBot, page: DescriptionPage
) -> None:
    add_unit(qtbot, page, "Fonds", code="1", title="One")
    add_unit(qtbot, page, "Fonds", code="2", title="Two")
    type_into(page, title="Two and more")
    offered = []
    page._workplace.undo_offered.connect(lambda said, undo: offered.append((said, undo)))  # noqa: SLF001 - what the window gets
    come_to_first(page)
    qtbot.waitUntil(lambda: page.form.form.values().get("title") == "One", timeout=PATIENCE)
    ((said, undo),) = offered
    assert said == "What was typed was not saved"
    undo()
    assert page.form.form.values()["title"] == "Two and more"
    save(qtbot, page)
    assert [unit.title for unit in page.described.units] == ["One", "Two and more"]  # type: ignore[union-attr]


def test_documents_are_laid_into_a_file_and_out(qtbot: QtBot, page: DescriptionPage) -> None:
    add_unit(qtbot, page, "Fonds", code="1", title="One")
    add_unit(qtbot, page, "File below 1", code="1", title="File")
    page.placed.more.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PlaceRecordsDialog)), timeout=PATIENCE)
    (dialog,) = page.findChildren(PlaceRecordsDialog)
    assert not dialog.lay_in.isEnabled()
    rows = dialog.list.rows
    first = rows.line(0)
    place = dialog.list.visualRect(rows.index(0)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    dialog.sheets_line.setText("1–4")
    with qtbot.waitSignal(page.keeping.listed, timeout=PATIENCE):
        dialog.lay_in.click()
    archive = page._workplace.archive  # noqa: SLF001 - what is stored in the end
    assert archive is not None
    ((placed),) = archive.description.places(first.id)
    assert placed.sheets == "1–4"
    with qtbot.waitSignal(page.keeping.stored, timeout=PATIENCE):
        page.placed.out_wanted.emit(placed)
    assert archive.description.places(first.id) == ()


def test_an_accession_brings_files(qtbot: QtBot, page: DescriptionPage) -> None:
    turn_to(page, Listing.ACCESSIONS)
    page.pane.add.click()
    type_into(page, number="1", donor_name="N. Novaya", date="2021-12-01")
    assert page.described is not None
    file = page.described.files[0]
    values = page.form.form.values()
    page.form.restore({**values, "originals": (file.sha256,)})
    save(qtbot, page)
    assert page.pane.lists[Listing.ACCESSIONS].shown() == [
        ["1", "1 December 2021", "N. Novaya", ""]
    ]
    assert page.form.form.values()["originals"] == (file.sha256,)
    assert file.sha256 not in {one.sha256 for one in page.described.files}


def test_what_is_due_goes_into_an_act_and_to_a_pdf(
    qtbot: QtBot, page: DescriptionPage, tmp_path: Path
) -> None:
    turn_to(page, Listing.RULES)
    page.pane.add.click()
    type_into(page, article="ст. 70", title="Letters", years="5")
    save(qtbot, page)
    assert page.pane.lists[Listing.RULES].shown() == [["ст. 70", "Letters", "5 years", "0"]]
    turn_to(page, Listing.TREE)
    add_unit(qtbot, page, "Fonds", code="1", title="One")
    add_unit(qtbot, page, "File below 1", code="1", title="Old letters", date_start="2001")
    rule = page.form.form.field("rule_id")
    assert isinstance(rule, QComboBox)
    rule.setCurrentIndex(1)
    save(qtbot, page)
    turn_to(page, Listing.DUE)
    due = page.pane.lists[Listing.DUE]
    assert due.shown() == [["2007-01-01", "1-1", "Old letters, 2001", "5 years", ""]]
    due.table.selectRow(0)
    with qtbot.waitSignal(page.keeping.act_drafted, timeout=PATIENCE):
        page.pane.act.click()
    type_into(page, number="7")
    save(qtbot, page)
    assert page.shown is Listing.ACTS
    assert page.pane.lists[Listing.ACTS].count() == 1
    page.ask_print()
    wanted = []
    page.print_wanted.disconnect()
    page.print_wanted.connect(lambda *wish: wanted.append(wish))
    choose_from_menu(page, "Русский")
    window = page.window()
    assert isinstance(window, MainWindow)
    ((kind, of, language),) = wanted
    window.printing.write(kind, of, language, tmp_path / "act.pdf")
    qtbot.waitUntil(lambda: "1 page written" in window.bar.text(), timeout=PATIENCE)
    text = pypdfium2.PdfDocument(tmp_path / "act.pdf")[0].get_textpage().get_text_range()
    assert "о выделении к уничтожению" in text


def test_an_archive_for_reading_only_shows_all_and_changes_nothing(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    with Archive.open(archive_folder) as archive:
        archive.description.add(UnitDraft(UnitLevel.FONDS, "1", "One"))
        assert archive.record_ids(RecordType.MEETING)
        page = open_page(qtbot, open_window(archive_folder))  # somebody else holds the lock
        come_to_first(page)
        qtbot.waitUntil(lambda: page.form.record is not None, timeout=PATIENCE)
        assert not page.form.save.isVisible()
        assert not page.form.remove.isVisible()
        assert not page.pane.add.isVisible()
        title = page.form.form.field("title")
        assert isinstance(title, QLineEdit)
        assert title.isReadOnly()


def test_an_act_is_carried_out(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> None:
    with Archive.open(archive_folder) as archive:
        (document, *_) = archive.record_ids(RecordType.DOCUMENT)
        own = archive.description
        rule = own.add(RetentionRuleDraft("ст. 70", "Letters", RetentionTerm.YEARS, years=5))
        fonds = own.add(UnitDraft(UnitLevel.FONDS, "1", "One"))
        old = UnitDraft(UnitLevel.FILE, "1", "Old", fonds, date_start="2001", rule_id=rule)
        file = own.add(old)
        own.place(document, archive.history.versions(document)[0].version, file)
        draft = own.draft_act([file], lambda one: one.article)
        act = own.add(replace(draft, number="7", approver="Director", date="2026-01-01"))
    page = open_page(qtbot, open_window(archive_folder))
    turn_to(page, Listing.ACTS)
    page.pane.lists[Listing.ACTS].table.selectRow(0)
    qtbot.waitUntil(page.form.carry.isVisible, timeout=PATIENCE)
    with qtbot.waitSignal(page.carrying.asked, timeout=PATIENCE) as asked:
        page.form.carry.click()
    (dialog,) = asked.args or [None]
    assert isinstance(dialog, CarryOutActDialog)
    assert "Backups made before still hold all of it" in dialog.accessibleDescription()
    dialog.type("8", "due")
    assert not dialog.can_accept()
    dialog.type("7", "due")
    assert dialog.can_accept()
    with qtbot.waitSignal(page.carrying.done, timeout=PATIENCE) as done:
        dialog.accept()
    assert done.args == [act]
    with Archive.open(archive_folder, read_only=True) as archive:
        assert document not in archive.record_ids(RecordType.DOCUMENT)


def test_a_dialog_that_refuses_an_act_is_only_closed(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    with Archive.open(archive_folder) as archive:
        own = archive.description
        rule = own.add(RetentionRuleDraft("ст. 70", "Letters", RetentionTerm.YEARS, years=5))
        fonds = own.add(UnitDraft(UnitLevel.FONDS, "1", "One"))
        old = UnitDraft(UnitLevel.FILE, "1", "Old", fonds, date_start="2001", rule_id=rule)
        draft = own.draft_act([own.add(old)], lambda one: one.article)
        own.add(replace(draft, number="7"))  # nobody has approved it
    page = open_page(qtbot, open_window(archive_folder))
    turn_to(page, Listing.ACTS)
    page.pane.lists[Listing.ACTS].table.selectRow(0)
    qtbot.waitUntil(page.form.carry.isVisible, timeout=PATIENCE)
    with qtbot.waitSignal(page.carrying.asked, timeout=PATIENCE) as asked:
        page.form.carry.click()
    (dialog,) = asked.args or [None]
    assert isinstance(dialog, CarryOutActDialog)
    assert not dialog.asks
    window = page.window()
    assert isinstance(window, MainWindow)
    begun: list[str] = []
    window.workplace.jobs.started.connect(lambda job: begun.append(job.title))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert "Carrying out the act" not in begun


def test_the_tree_is_shown_again_after_another_archive(qtbot: QtBot, page: DescriptionPage) -> None:
    add_unit(qtbot, page, "Fonds", code="12", title="Council")
    page.forget()
    Theme.current().changed.emit()
    assert page.pane.tree.current_unit() is None
    page.refresh()
    qtbot.waitUntil(lambda: page.pane.tree.topLevelItemCount() == 1, timeout=PATIENCE)
    Theme.current().changed.emit()
    assert page.pane.tree.topLevelItem(0).text(0) == "12"  # type: ignore[union-attr]
