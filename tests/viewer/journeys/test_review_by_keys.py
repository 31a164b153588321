"""Journeys of correcting by keys: points, selections, doubts, and the draft that is kept."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit
from pytestqt.qtbot import QtBot

from db import Archive
from tests.db.usecases.councils import RUSSIAN
from tests.db.usecases.councils import take_in as take_in_db
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import (
    PATIENCE,
    focused,
    name_of_focus,
    press,
    reviewed,
    take_in,
    text_of,
    type_text,
    until,
    write,
)
from viewer.models import proposal_paths
from viewer.models.proposal_paths import leaf_at, with_leaf
from viewer.models.review import ReviewModel

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An archive with one session recorded."""
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        assert take_in_db(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
    return tmp_path / "a.archive"


def test_points_are_split_joined_moved_and_removed_by_keys(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    page = take_in(qtbot, window, write(tmp_path / "in", "a.txt", text_of(0)))
    model = reviewed(qtbot, page)
    before = model.proposal
    first, second = (point.text.text for point in before.points)
    page.review.focus_path(("points", 0, "text"))
    press(Qt.Key.Key_Home, CONTROL)
    press(Qt.Key.Key_Right, times=len("Решили "))
    press(Qt.Key.Key_Return, ALT)

    def texts() -> list[str]:
        return [point.text.text for point in model.proposal.points]

    assert texts() == ["Решили", first.removeprefix("Решили "), second]
    evidence = model.proposal.points[1].text
    assert evidence.start is not None
    assert text_of(0)[evidence.start : evidence.end] == evidence.text
    until(qtbot, lambda: name_of_focus() == "Point 2: Wording")
    press(Qt.Key.Key_Up, ALT)
    assert texts()[0] == first.removeprefix("Решили ")
    until(qtbot, lambda: name_of_focus() == "Point 1: Wording")
    press(Qt.Key.Key_Down, ALT)
    until(qtbot, lambda: name_of_focus() == "Point 2: Wording")
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Z, CONTROL)
    page.review.focus_path(("points", 0, "text"))
    press(Qt.Key.Key_J, CONTROL)
    assert texts() == [first, second]
    until(qtbot, lambda: name_of_focus() == "Point 1: Wording")
    press(Qt.Key.Key_Delete, ALT)
    assert texts() == [second]
    while model.can_undo():
        QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert model.proposal == before


def test_what_is_selected_becomes_a_speaker_a_point_and_an_organiser(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    text = text_of(0) + "Дискуссию вела директор Института морей Анна Петрова.\nПоездку оплатили.\n"
    window = open_window(folder)
    page = take_in(qtbot, window, write(tmp_path / "in", "a.txt", text))
    model = reviewed(qtbot, page)

    def select(piece: str) -> None:
        page.review.text.setFocus()
        start = text.index(piece)
        page.review.text.select(start, start + len(piece))

    count = len(model.proposal.points)
    select("Поездку оплатили.")
    russian = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "ц")
    QApplication.sendEvent(page.review.text, russian)  # where W is on a Latin keyboard
    until(qtbot, lambda: len(model.proposal.points) == count + 1)
    assert model.proposal.points[-1].text.text == "Поездку оплатили."
    bodies = len(model.proposal.session.organisers)
    select("Института морей")
    press(Qt.Key.Key_Return)
    until(qtbot, lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    QTest.keyClicks(focused(), "o")
    until(qtbot, lambda: len(model.proposal.session.organisers) == bodies + 1)
    name = model.proposal.session.organisers[-1].name
    assert name is not None
    assert (name.text, name.rule) == ("Институт морей", "user")
    assert name.start == text.index("Института морей")
    select("Анна Петрова")
    people = len(model.proposal.participants)
    QTest.keyClicks(page.review.text, "s")
    until(qtbot, lambda: len(model.proposal.participants) == people + 1)
    select("директор Института морей")
    QTest.keyClicks(page.review.text, "f")
    until(qtbot, lambda: model.proposal.participants[-1].office is not None)
    model.set_language("en")
    assert model.proposal.language is not None
    assert model.proposal.language.value == "en"


def test_tab_goes_on_from_the_value_that_was_taken_from_the_text(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    page = take_in(qtbot, window, write(tmp_path / "in", "a.txt", text_of(0)))
    model = reviewed(qtbot, page)
    page.review.text.setFocus()
    start = text_of(0).index("3 марта 2022 года")
    page.review.text.select(start, start + len("3 марта 2022 года"))
    QTest.keyClicks(page.review.text, "l")
    until(qtbot, lambda: model.proposal.session.date_end is not None)
    until(qtbot, lambda: page.review.current == ("session", "date_end"))
    press(Qt.Key.Key_Tab)
    assert page.review.current == ("session", "date_end")
    assert isinstance(focused(), QTextEdit)
    assert not page.review.text.hasFocus()
    press(Qt.Key.Key_Tab)
    assert page.review.current != ("session", "date_end")


def test_the_next_doubtful_value_is_a_key_away(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    text = text_of(0, "Приморского форума").replace("3 марта 2022 года", "В марте 2022 года")
    page = take_in(qtbot, window, write(tmp_path / "in", "a.txt", text))
    model = reviewed(qtbot, page)
    until(qtbot, lambda: model.matching is not None)
    paths = model.open_paths()
    assert paths
    page.review.focus_path(("points", 1, "text"))
    press(Qt.Key.Key_F8)
    assert page.review.current in paths
    press(Qt.Key.Key_F8, SHIFT)
    assert page.review.current in paths


def test_enter_accepts_a_doubtful_value_and_goes_on_to_the_next(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    page = take_in(qtbot, window, write(tmp_path / "in", "a.txt", text_of(0)))
    model = reviewed(qtbot, page)
    until(qtbot, lambda: model.matching is not None)
    doubtful = (("session", "date_start"), ("session", "place"))
    proposal = model.proposal
    for path in doubtful:
        leaf = leaf_at(proposal, path)
        assert leaf is not None
        unsure = replace(leaf, confidence=0.4, reason="weak_pattern")
        proposal = with_leaf(proposal, path, unsure)
    page.review.show_reading(page.head.items()[0], model.document, proposal)
    model = reviewed(qtbot, page)
    page.review.focus_path(doubtful[0])
    press(Qt.Key.Key_Return)
    assert doubtful[0] not in model.open_paths()
    assert page.review.current == doubtful[1]


def test_a_draft_is_in_the_archive_a_moment_after_the_correction(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    page = take_in(qtbot, window, write(tmp_path / "in", "a.txt", text_of(0)))
    model = reviewed(qtbot, page)
    with qtbot.waitSignal(page.draft.kept, timeout=PATIENCE):
        model.set_value(("session", "theme"), "Лоцманы")
    killed = tmp_path / "killed.archive"
    shutil.copytree(folder, killed)
    with Archive.open(killed) as archive:
        (item,) = archive.inbox()
        theme = archive.inbox_reading(item.id)[1].session.theme
    assert theme is not None
    assert theme.value == "Лоцманы"


def test_tab_leads_from_value_to_value_and_what_is_typed_after_it_is_kept(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    text = text_of(0, "Приморского форума").replace(
        "Участники заседания:", "Выступили: директор Института морей Анна Петрова.\nРешения:"
    )
    window = open_window(folder)
    page = take_in(qtbot, window, write(tmp_path / "in", "a.txt", text))
    model = reviewed(qtbot, page)
    council = ("session", "council", "name")
    page.review.focus_path(council)
    until(qtbot, lambda: "New council" in accessible_words())  # what F6 is for is heard there
    come_to = []
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        come_to.append(page.review.current)
    assert come_to == [
        ("session", "council", "abbreviation"),
        ("session", "ordinal"),
        ("session", "date_start"),
        ("session", "date_end"),
    ]
    page.review.focus_path(("participants", 0, "name"))
    press(Qt.Key.Key_Tab)
    assert page.review.current == ("participants", 0, "office")
    page.review.focus_path(council)
    press(Qt.Key.Key_Tab)
    type_text("PRF")
    press(Qt.Key.Key_Return)
    assert leaf_text(model, ("session", "council", "abbreviation")) == "PRF"


def test_escape_takes_back_what_was_typed_before_it_puts_the_file_off(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    files = [write(tmp_path / "in", f"{n}.txt", text_of(n)) for n in range(2)]
    page = take_in(qtbot, window, *files)
    model, filename = reviewed(qtbot, page), page.review.filename
    ordinal = ("session", "ordinal")
    page.review.focus_path(ordinal)
    before = field_text()
    type_text("77")
    assert field_text() == "77"
    press(Qt.Key.Key_Escape)
    assert field_text() == before
    press(Qt.Key.Key_Z, CONTROL)
    assert field_text() == "77"  # taken back by mistake
    press(Qt.Key.Key_Escape)
    assert (page.review.filename, leaf_text(model, ordinal)) == (filename, before)
    assert not model.can_undo()
    press(Qt.Key.Key_Escape)
    until(qtbot, lambda: page.review.filename not in ("", filename))


def field_text() -> str:
    field = focused()
    assert isinstance(field, QTextEdit)
    return field.toPlainText()


def accessible_words() -> str:
    return focused().accessibleDescription()


def leaf_text(model: ReviewModel, path: proposal_paths.Path) -> str:
    leaf = leaf_at(model.proposal, path)
    assert leaf is not None
    return leaf.text
