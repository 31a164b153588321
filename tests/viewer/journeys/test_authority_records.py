"""Journeys: what ISAAR(CPF) describes of a person is typed by keyboard, shown, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.model import AuthorityDetail, RecordType
from db.model.authority_records import AuthorityRelationKind
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import (
    CTRL,
    archive_of,
    edit,
    save,
    settled,
    type_in,
    undo_in_bar,
    until,
)
from tests.viewer.journeys.inbox_steps import name_of_focus, press, tab_to
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.record_form_authority import AuthorityForm
from viewer.widgets.fold_section import FoldSection
from viewer.widgets.form_parts import FormRow
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.panels import SectionHeading
from viewer.widgets.plain_text import Label

_Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    opened.activateWindow()
    settled(qtbot, opened)
    return opened


def person_of(window: MainWindow) -> str:
    archive = archive_of(window)
    return archive.record_ids(RecordType.PERSON)[0]


def shown(window: MainWindow, record_id: str) -> AuthorityDetail:
    detail = archive_of(window).show(record_id, "en")
    assert isinstance(detail, AuthorityDetail)
    return detail


def add(qtbot: QtBot, window: MainWindow, section: str, button: str) -> None:
    """Unfold a part of the form and put a new line into it."""
    tab_to(section)
    press(_Key.Key_Space)
    settled(qtbot, window)
    tab_to(button)
    press(_Key.Key_Space)
    settled(qtbot, window)


def words(window: MainWindow) -> set[str]:
    """The texts of the page that is shown."""
    page = window.pages.currentWidget()
    assert page is not None
    return {one.text() for one in page.findChildren(Label) if one.isVisible()}


def headings(window: MainWindow) -> set[str]:
    page = window.pages.currentWidget()
    assert page is not None
    found = (one for one in page.findChildren(SectionHeading) if one.isVisible())
    return {one.accessibleName().partition(",")[0] for one in found}


def check_described(now: AuthorityDetail) -> None:
    assert now.description == {"existed_from": "1962-07-15", "history": "Captain.\nThen a teacher."}
    office = next(one for one in now.offices if one.meeting is None)
    assert office.institution is not None
    assert (office.text, office.institution.label) == ("harbour master", "Port of Baku")
    assert (office.start, office.end) == ("2001", "2009")
    (relation,) = now.relations
    assert (relation.kind, relation.other.label) == (AuthorityRelationKind.MEMBER_OF, "Sea Chamber")
    assert [one.value for one in now.identifiers] == ["0000000121032683"]


def test_a_person_is_described_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    person = person_of(window)
    before = shown(window, person)
    edit(qtbot, window, PageName.AUTHORITY, person)
    assert name_of_focus() == "Name"
    tab_to("Description")
    press(_Key.Key_Right)
    settled(qtbot, window)
    press(_Key.Key_Tab)
    assert name_of_focus() == "Dates of life, from"
    type_in("15 июля 1962")
    tab_to("History")
    type_in("Captain.")
    press(_Key.Key_Return)
    type_in("Then a teacher.", anew=False)
    add(qtbot, window, "Offices", "Add an office")
    assert name_of_focus() == "Office"
    type_in("harbour master")
    tab_to("Where")
    type_in("Port of Baku")
    tab_to("Held, from")
    type_in("2001")
    tab_to("Held, to")
    type_in("2009")
    add(qtbot, window, "Relations", "Add a relation")
    tab_to("Related to")
    type_in("Sea Chamber")
    add(qtbot, window, "Identifiers", "Add an identifier")
    tab_to("Identifier")
    type_in("0000 0001 2103 2683")
    save(qtbot, window)
    check_described(shown(window, person))
    until(qtbot, lambda: "Then a teacher." in words(window))
    assert {"History", "Offices in time", "Relations"} <= headings(window)
    assert "ISNI 0000 0001 2103 2683" in words(window)
    undo_in_bar(qtbot, window)
    assert shown(window, person).description == before.description


def test_both_ends_of_a_relation_lead_to_each_other(qtbot: QtBot, window: MainWindow) -> None:
    person = person_of(window)
    edit(qtbot, window, PageName.AUTHORITY, person)
    add(qtbot, window, "Relations", "Add a relation")
    press(_Key.Key_Down, times=2)  # member, head, founder
    tab_to("Related to")
    type_in("Sea Chamber")
    save(qtbot, window)
    (relation,) = shown(window, person).relations
    assert relation.kind is AuthorityRelationKind.FOUNDER_OF
    window.go(Location(PageName.AUTHORITY, relation.other.id))
    until(qtbot, lambda: "Founder" in words(window))
    page = window.pages.currentWidget()
    assert page is not None
    label = shown(window, person).label
    link = next(one for one in page.findChildren(LinkLabel) if one.text() == label)
    link.setFocus()
    press(_Key.Key_Return)
    until(qtbot, lambda: "Founder of" in words(window))


def test_what_is_wrong_is_unfolded_and_said_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    person = person_of(window)
    page = edit(qtbot, window, PageName.AUTHORITY, person)
    add(qtbot, window, "Identifiers", "Add an identifier")
    tab_to("Identifier")
    type_in("0000 0001 2103 2684")
    form = page.form
    assert isinstance(form, AuthorityForm)
    section = next(
        one for one in form.findChildren(FoldSection) if one.head.text() == "Identifiers"
    )
    section.set_open(False)
    press(_Key.Key_Return, CTRL)

    def problems() -> list[str]:
        return [row.problem() for row in page.findChildren(FormRow) if row.problem()]

    until(qtbot, lambda: bool(problems()))
    assert "no identifier of this kind" in problems()[0]
    assert section.is_open()
    assert name_of_focus() == "Identifier"
    window.language_wanted.emit("ru")
    settled(qtbot, window)
    assert page.is_changed()  # what was typed stays
    window.forms.editing.drop()


def test_an_open_form_is_not_changed_by_opening_it(qtbot: QtBot, window: MainWindow) -> None:
    person = person_of(window)
    page = edit(qtbot, window, PageName.AUTHORITY, person)
    form = page.form
    assert isinstance(form, AuthorityForm)
    assert form.draft() == archive_of(window).history.read_draft(person).draft
    assert not page.is_changed()
    for section in form.findChildren(FoldSection):
        section.set_open(True)
    assert not page.is_changed()
    window.forms.editing.drop()
