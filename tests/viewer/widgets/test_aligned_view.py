"""Texts in columns: one scroll bar, one chosen point, only what is seen is laid out."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model import Mark
from viewer.widgets.aligned_text import AlignedColumn
from viewer.widgets.aligned_view import AlignedView
from viewer.widgets.reading_selection import Place
from viewer.widgets.reading_view import ReadingParagraph

TEXT = "Стороны отметили значение работы комиссии и договорились о её продолжении. " * 4
POINTS = 500


def column(label: str, points: range) -> AlignedColumn:
    parts = [ReadingParagraph(f"{label} {i}. {TEXT}", str(i), (), f"r{i}") for i in points]
    return AlignedColumn(label, (ReadingParagraph("Head"), *parts))


@pytest.fixture
def view(widgets: QtBot) -> AlignedView:
    shown = AlignedView()
    widgets.addWidget(shown)
    shown.resize(1200, 700)
    shown.show()
    widgets.waitExposed(shown)
    whole, shorter = range(1, POINTS + 1), range(1, POINTS + 1, 2)
    shown.set_columns([column("ru", whole), column("az", shorter), column("en", whole)])
    return shown


def test_a_long_text_is_laid_out_where_it_is_seen(view: AlignedView) -> None:
    text = view._text  # noqa: SLF001 - measured
    assert len(text.rows) == POINTS + 1
    assert len(text._measured) < 30  # noqa: SLF001 - measured
    view.choose("r400")
    assert len(text._measured) < 60  # noqa: SLF001 - measured
    row = text.rows_of("r400")[0]
    top = text.top(row) - view.verticalScrollBar().value()
    assert abs(top - view.viewport().height() / 3) < 40


def test_every_row_begins_at_one_height_in_all_columns(view: AlignedView) -> None:
    text = view._text  # noqa: SLF001 - measured
    for row in text.rows[1:9]:
        numbers = {
            text.columns[n].paragraphs[cell].number
            for n, cell in enumerate(row.cells)
            if cell is not None
        }
        assert len(numbers) == 1


def test_keys_go_from_point_to_point(view: AlignedView) -> None:
    chosen: list[str] = []
    view.point_chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(view, key)
    assert chosen == ["r1", "r2", "r3", "r2"]
    assert "ru: 2 ru 2." in view.accessibleDescription()
    assert "az" not in view.accessibleDescription()


def test_a_click_in_any_column_chooses_the_point(view: AlignedView) -> None:
    chosen: list[str] = []
    view.point_chosen.connect(chosen.append)
    text = view._text  # noqa: SLF001 - measured
    place = QPoint(text.left(2) + 30, text.top(1) + 10)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (chosen, view.point, view.column) == (["r1"], "r1", 2)


def test_what_is_selected_is_copied_else_the_point_in_every_language(view: AlignedView) -> None:
    view.select(1, Place(1, 0), Place(1, 4))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "az 1"
    view.select(0, Place(1, 0), Place(1, 0))
    view.choose("r1")
    assert view.copy()
    assert [part[:5] for part in QApplication.clipboard().text().split("\n\n")] == [
        "ru 1.", "az 1.", "en 1.",
    ]  # fmt: skip


def test_hits_are_walked_row_by_row(view: AlignedView) -> None:
    heard: list[tuple[int, int]] = []
    view.mark_changed.connect(lambda number, total: heard.append((number, total)))
    one = [(), (Mark(0, 2),), (), (Mark(0, 2),)]
    view.set_marks([one, [(), (Mark(0, 2),)], []])
    assert [view.next_mark() for _ in range(4)] == [True, True, True, False]
    assert view.previous_mark()
    assert heard == [(0, 3), (1, 3), (2, 3), (3, 3), (2, 3)]
    assert [view._text.hits[n][:2] for n in range(3)] == [  # noqa: SLF001 - measured
        (1, 0), (1, 1), (3, 0),
    ]  # fmt: skip


def test_another_width_or_size_keeps_what_is_read(view: AlignedView) -> None:
    view.choose("r300")
    text = view._text  # noqa: SLF001 - measured
    row = text.rows_of("r300")[0]
    view.resize(800, 700)
    assert 0 <= text.top(row) - view.verticalScrollBar().value() < view.viewport().height()
    view.set_step(21)
    assert 0 <= text.top(row) - view.verticalScrollBar().value() < view.viewport().height()
    assert view.set_columns(view._text.columns) is False  # noqa: SLF001 - the same
