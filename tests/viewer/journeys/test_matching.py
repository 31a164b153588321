"""Journeys: whom a name means, what a text repeats, and where the sources of a meeting differ."""

from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import NEW_AUTHORITY, Belonging, RecordType, RelationKind
from tests.db.usecases.councils import EDITION, ENGLISH, RUSSIAN, as_html, take_in
from tests.viewer.conftest import OpenWindow
from viewer.dialogs.compare_texts import CompareTextsDialog
from viewer.main_window import MainWindow
from viewer.pages.import_documents import ImportPage
from viewer.pages.location import Location, PageName
from viewer.pages.meeting import MeetingPage

Window = TypeVar("Window", bound=QWidget)

PATIENCE = 20_000
SPEAKER = ("participants", 0, "name")
SECOND = """\
3 марта 2022 года в Астрахани состоялось второе заседание Каспийского экспертного совета (КЭС).
На открытии выступил советник президента Хикмет Гаджиев.
Участники заседания:
1. Решили продолжить работу.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An archive with one session recorded."""
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        assert take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
    return tmp_path / "a.archive"


def review(qtbot: QtBot, window: MainWindow, file: Path, text: str) -> ImportPage:
    """Import a file and wait until the archive has said what it is held against."""
    file.write_text(text, encoding="utf-8")
    window.import_paths([file])
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage), timeout=PATIENCE)
    page = window.pages.currentWidget()
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.review.model is not None, timeout=PATIENCE)
    matched(qtbot, page)
    return page


def matched(qtbot: QtBot, page: ImportPage) -> None:
    model = page.review.model
    assert model is not None
    qtbot.waitUntil(lambda: model.matching is not None, timeout=PATIENCE)


def opened(qtbot: QtBot, kind: type[Window]) -> Window:
    """The window of that kind that is in front."""
    found: list[Window] = []

    def look() -> bool:
        found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
        return bool([one for one in found if one.isVisible()])

    qtbot.waitUntil(look, timeout=PATIENCE)
    return next(one for one in found if one.isVisible())


def confirm(qtbot: QtBot, window: MainWindow, page: ImportPage) -> None:
    with qtbot.waitSignal(window.workplace.records_changed, timeout=PATIENCE):
        page.confirm()


def meeting_page(qtbot: QtBot, window: MainWindow) -> MeetingPage:
    archive = window.workplace.archive
    assert archive is not None
    (meeting_id,) = archive.record_ids(RecordType.MEETING)
    window.go(Location(PageName.MEETING, meeting_id))
    page = window.pages.currentWidget()
    assert isinstance(page, MeetingPage)
    qtbot.waitUntil(lambda: page.meeting is not None, timeout=PATIENCE)
    return page


def test_a_name_is_tied_by_keyboard_and_the_choice_is_kept(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    page = review(qtbot, window, tmp_path / "second.txt", SECOND)
    model = page.review.model
    assert model is not None
    match = model.match_at(SPEAKER)
    assert match is not None
    known = match.candidates[0].id
    assert model.tie_of(match) == known
    page.review.focus_path(SPEAKER)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_F6)
    menu = opened(qtbot, QMenu)
    assert "spelled the same" in menu.actions()[0].text()
    assert menu.actions()[0].isChecked()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert model.proposal.participants[0].name.tie == NEW_AUTHORITY
    assert page.undo()
    assert not model.proposal.participants[0].name.tie
    assert page.redo()
    page.put_off()
    archive = window.workplace.archive
    assert archive is not None

    def kept() -> bool:
        (item,) = archive.inbox()
        return archive.inbox_reading(item.id)[1].participants[0].name.tie == NEW_AUTHORITY

    qtbot.waitUntil(kept, timeout=PATIENCE)
    people = archive.counts().people
    confirm(qtbot, window, page)
    assert archive.counts().people == people + 1


def test_a_spelling_in_another_script_is_confirmed_as_the_same_person(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    text = SECOND.replace("Хикмет Гаджиев", "Икмет Гаджиев")
    page = review(qtbot, window, tmp_path / "second.txt", text)
    model = page.review.model
    assert model is not None
    model.set_value(SPEAKER, "Hikmət Hacıyev")
    qtbot.waitUntil(lambda: model.match_at(SPEAKER) is not None, timeout=PATIENCE)
    match = model.match_at(SPEAKER)
    assert match is not None
    assert match.candidates[0].label == "Хикмет Гаджиев"
    archive = window.workplace.archive
    assert archive is not None
    people = archive.counts().people
    confirm(qtbot, window, page)
    assert archive.counts().people == people


def test_the_same_text_in_another_format_becomes_another_original(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    page = review(qtbot, window, tmp_path / "first.html", as_html(RUSSIAN))
    panel = page.review.relation
    assert panel.isVisible()
    assert panel.relation is not None
    assert panel.relation.kind is RelationKind.SAME_TEXT
    confirm(qtbot, window, page)
    detail = meeting_page(qtbot, window).meeting
    assert detail is not None
    (document,) = detail.documents
    assert [one.filename for one in document.further_originals] == ["first.html"]


def test_it_can_be_set_aside(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    page = review(qtbot, window, tmp_path / "first.html", as_html(RUSSIAN))
    with qtbot.waitSignal(page.decisions.settled, timeout=PATIENCE):
        page.matching.aside_wanted.emit()
    archive = window.workplace.archive
    assert archive is not None
    assert archive.inbox() == ()


@pytest.mark.parametrize(("name", "text"), [("edition.txt", EDITION), ("en.txt", ENGLISH)])
def test_texts_are_shown_side_by_side(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path, name: str, text: str
) -> None:
    window = open_window(folder)
    page = review(qtbot, window, tmp_path / name, text)
    page.review.focus_first()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_F7)
    dialog = opened(qtbot, CompareTextsDialog)
    if name == "edition.txt":
        assert dialog.summary() == "2 words only at the left · 5 only at the right"
        QTest.keyClick(dialog, Qt.Key.Key_F8)
        QTest.keyClick(dialog, Qt.Key.Key_F8)
        assert dialog.difference == 1
    else:
        assert dialog.summary() == "6 passages side by side"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog_is_open(), timeout=PATIENCE)


def dialog_is_open() -> bool:
    windows = QApplication.topLevelWidgets()
    return any(isinstance(one, CompareTextsDialog) and one.isVisible() for one in windows)


def test_what_the_record_has_otherwise_is_marked_before_it_is_confirmed(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    page = review(qtbot, open_window(folder), tmp_path / "edition.txt", EDITION)
    panel, model = page.review.relation, page.review.model
    assert model is not None
    said = panel.differing()
    assert "date 19 November 2021, there 18 November 2021" in said
    assert "theme “Порты, люди и корабли”, there “Порты и люди”" in said
    assert "number" not in said
    model.set_value(("session", "date_start"), "2021-11")  # the month of the same day
    matched(qtbot, page)
    assert "date" not in panel.differing()
    model.set_value(("session", "theme"), "„Порты и люди“")
    matched(qtbot, page)
    assert panel.differing() == ""
    model.set_value(("session", "ordinal"), "2")
    matched(qtbot, page)
    qtbot.waitUntil(lambda: "number 2, there 1" in panel.differing(), timeout=PATIENCE)
    panel.choose(Belonging.NEW_MEETING.value)
    matched(qtbot, page)
    assert panel.differing() == ""


def test_a_person_makes_an_edition_a_meeting_of_its_own(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    page = review(qtbot, window, tmp_path / "edition.txt", EDITION)
    model = page.review.model
    assert model is not None
    page.review.relation.choose(Belonging.NEW_MEETING.value)
    assert model.proposal.target is not None
    assert model.can_undo()
    matched(qtbot, page)
    confirm(qtbot, window, page)
    archive = window.workplace.archive
    assert archive is not None
    assert archive.counts().meetings == 2


def test_where_sources_differ_a_person_chooses_with_a_reason(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    with Archive.open(folder) as archive:
        take_in(archive, tmp_path, "edition.txt", EDITION, accept=True)
    window = open_window(folder)
    page = meeting_page(qtbot, window)
    assert page.meeting is not None
    assert page.meeting.date_start == "2021-11-18"
    window.actions_by_name["conflicts"].trigger()
    dialog = page.conflicts.dialog
    assert dialog is not None
    assert not dialog.can_choose()
    date = next(one for one in page.meeting.conflicts if one.field == "date")
    dialog.choose(date.values[1].id)
    assert not dialog.can_choose()
    dialog.set_reason("подписанный протокол")
    assert dialog.can_choose()
    with qtbot.waitSignal(window.workplace.records_changed, timeout=PATIENCE):
        dialog.accept()

    def shown() -> bool:
        return page.meeting is not None and page.meeting.date_start == "2021-11-19"

    qtbot.waitUntil(shown, timeout=PATIENCE)
    assert page.meeting.history[-1].what == "value_chosen"


def test_every_text_of_matching_is_there_in_three_languages(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    page = review(qtbot, window, tmp_path / "en.txt", ENGLISH)
    for language, word in (("ru", "Перевод"), ("az", "tərcüməsi"), ("en", "translation")):
        window.language_wanted.emit(language)
        qtbot.waitUntil(partial(_says, page, word), timeout=PATIENCE)


def _says(page: ImportPage, word: str) -> bool:
    return word in page.review.relation.said()
