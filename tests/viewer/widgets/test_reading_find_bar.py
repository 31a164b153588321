"""The bar for finding in a document: its keys, its switch, what it says."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from viewer.widgets.link_label import LinkLabel
from viewer.widgets.reading_find_bar import FindBar


@pytest.fixture
def bar(widgets: QtBot) -> FindBar:
    shown = FindBar()
    widgets.addWidget(shown)
    shown.resize(700, 44)
    shown.show()
    widgets.waitExposed(shown)
    return shown


def test_enter_steps_and_escape_leaves(bar: FindBar) -> None:
    steps: list[int] = []
    left: list[bool] = []
    bar.step_wanted.connect(steps.append)
    bar.closed.connect(lambda: left.append(True))
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    QTest.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert steps == [1, -1]
    assert left == [True]


def test_only_what_the_user_types_is_told(bar: FindBar) -> None:
    typed: list[str] = []
    bar.text_edited.connect(typed.append)
    bar.set_text("a word")
    QTest.keyClicks(bar.line, "s")
    assert typed == ["a words"]


def test_the_count_is_said_with_what_there_is_to_say_of_it(bar: FindBar) -> None:
    bar.show_count(2, 7)
    assert re.findall(r"\d+", bar.words()) == ["2", "7"]
    bar.show_count(1, 7, "from the beginning")
    assert re.findall(r"\d+", bar.words()) == ["1", "7"]
    assert bar.words().endswith(" · from the beginning")
    assert "from the beginning" in bar.line.accessibleDescription()


def links_of(bar: FindBar) -> list[LinkLabel]:
    return [link for link in bar.findChildren(LinkLabel) if link.isVisible()]


def test_a_hint_is_a_link_that_is_followed_by_its_key(bar: FindBar, widgets: QtBot) -> None:
    taken: list[str] = []
    bar.hint_taken.connect(taken.append)
    bar.show_words("Not in this document", [("Perhaps: граница", "spelling:граница")])
    widgets.waitUntil(lambda: len(links_of(bar)) == 1)
    assert links_of(bar)[0].text() == "Perhaps: граница"
    QTest.keyClick(links_of(bar)[0], Qt.Key.Key_Return)
    assert taken == ["spelling:граница"]
    bar.show_words("")
    assert links_of(bar) == []


def test_every_button_has_a_name_and_the_switch_can_be_reached_by_key(bar: FindBar) -> None:
    switched: list[bool] = []
    bar.exact_changed.connect(switched.append)
    buttons = bar.findChildren(QAbstractButton)
    assert all(button.accessibleName() for button in buttons)
    switch = next(button for button in buttons if button.isCheckable())
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert switched == [True]
    assert switch.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("width", [320, 480, 620, 900])
def test_nothing_overlaps_at_any_width(bar: FindBar, width: int) -> None:
    bar.show_words("Not in this document", [("Perhaps: граница", "spelling:граница")])
    bar.resize(width, bar.sizeHint().height())
    bar.resize(width, bar.sizeHint().height())
    rects = [
        child.geometry()
        for child in (bar.line, *bar.findChildren(QAbstractButton))
        if child.isVisible()
    ]
    assert all(bar.rect().contains(rect) for rect in rects)
    assert not any(one.intersects(other) for i, one in enumerate(rects) for other in rects[i + 1 :])
