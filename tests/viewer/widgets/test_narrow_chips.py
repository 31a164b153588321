"""The chips that say what narrows a search."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.model import Query
from viewer.pages.narrowing_words import narrowed_by
from viewer.widgets.facets import facet_title
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.narrow_chips import ChipRow, NarrowChip, Narrowed

CHIPS = tuple(Narrowed(f"k{i}", "tag", f"<b>Слово {i}</b>", f"Вид: слово {i}") for i in range(3))


@pytest.fixture
def window(widgets: QtBot) -> QWidget:
    """What holds it."""
    made = QWidget()
    widgets.addWidget(made)
    return made


@pytest.fixture
def row(window: QWidget, widgets: QtBot) -> ChipRow:
    column = QVBoxLayout(window)
    made = ChipRow()
    column.addWidget(made)
    column.addStretch(1)
    window.resize(400, 200)
    window.show()
    window.activateWindow()
    widgets.waitUntil(window.isActiveWindow)
    return made


def chips(row: ChipRow) -> list[NarrowChip]:
    return [chip for chip in row.findChildren(NarrowChip) if chip.isVisible()]


def test_the_row_is_there_only_when_something_narrows(row: ChipRow) -> None:
    assert row.isHidden()
    row.show_chips(CHIPS)
    assert row.isVisible()
    row.show_chips(())
    assert row.isHidden()


def test_chips_are_walked_by_arrows_and_taken_back_by_keys_or_click(
    row: ChipRow, widgets: QtBot
) -> None:
    heard: list[str] = []
    row.removed.connect(heard.append)
    row.show_chips(CHIPS)
    first, second, third = chips(row)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(second, key)
    QTest.mouseClick(third, Qt.MouseButton.LeftButton)
    assert heard == ["k1"] * 4 + ["k2"]


def test_the_focus_goes_to_a_neighbour_of_what_was_taken_back(row: ChipRow, widgets: QtBot) -> None:
    row.show_chips(CHIPS)
    chips(row)[1].setFocus(Qt.FocusReason.TabFocusReason)
    row.show_chips((CHIPS[0], CHIPS[2]))
    widgets.waitUntil(lambda: len(chips(row)) == 2)
    assert [chip.narrowed.key for chip in chips(row) if chip.hasFocus()] == ["k2"]


def test_many_chips_wrap_and_do_not_overlap(row: ChipRow, widgets: QtBot) -> None:
    many = [Narrowed(f"n{i}", "user", "Очень длинное имя " * (i + 1), "Имя") for i in range(6)]
    row.show_chips(many)
    widgets.waitUntil(lambda: row.height() > 100)
    boxes = sorted((chip.geometry() for chip in chips(row)), key=lambda box: (box.y(), box.x()))
    assert all(not a.intersects(b) for a, b in pairwise(boxes))
    assert all(box.right() <= row.width() for box in boxes)


def test_all_are_cleared_by_a_link(row: ChipRow, widgets: QtBot) -> None:
    row.show_chips(CHIPS)
    link = row.findChild(LinkLabel)
    assert isinstance(link, LinkLabel)
    with widgets.waitSignal(row.cleared):
        QTest.keyClick(link, Qt.Key.Key_Return)
    row.show_chips(CHIPS[:1])
    assert link.isHidden()


def test_everything_that_narrows_has_a_chip(widgets: QtBot) -> None:
    query = Query(
        "порты",
        filters={"year": ("2023", "2021", "2022", "2025"), "council": ("c1", "c2")},
        excluded={"kind": ("decision",), "person": tuple("pqrst")},
        within=("граница",),
        like="r1",
    )
    names = {("council", "c1"): "РАЭС", ("kind", "decision"): "Decision"}
    found = narrowed_by(
        query, lambda facet, value: names.get((facet, value), ""), facet_title, "session 1"
    )
    assert [(chip.key, chip.text, chip.excluded) for chip in found] == [
        ("like", "Like: session 1", False),
        ("within:0", "within “граница”", False),
        ("filter:year:2021|2022|2023", "2021–2023", False),
        ("filter:year:2025", "2025", False),
        ("filter:council:c1", "РАЭС", False),
        ("filter:council:c2", "c2", False),
        ("excluded:kind:decision", "Decision", True),
        ("excluded:person:p|q|r|s|t", "Persons: 5", True),
    ]
    assert found[4].said == "Council: РАЭС"
    assert found[6].said == "Excluded: Kind of resolution: Decision"
    assert found[7].said == "Excluded: Persons: 5"
