"""The reading view: hits, chosen points, links, selection, sizes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model import Mark, ResolutionKind
from viewer.theme import READING_STEPS
from viewer.widgets.reading_paint import PageGeometry, link_words
from viewer.widgets.reading_view import LinkRow, ReadingParagraph, ReadingView

TEXT = "Стороны отметили значение работы комиссии и договорились о её продолжении. " * 3
LINKS = (LinkRow("repeat-2", "Подтверждена", "3-е заседание", "r:1"), LinkRow("", "Порядок", "так"),
         LinkRow("book-marked", "Ссылается на", "Заявление", "i:1"))  # fmt: skip


@pytest.fixture
def view(widgets: QtBot) -> ReadingView:
    shown = ReadingView()
    widgets.addWidget(shown)
    shown.resize(740, 600)
    shown.show()
    widgets.waitExposed(shown)
    paragraphs = [
        ReadingParagraph(TEXT, str(i), (ResolutionKind.DECISION,), f"r{i}") for i in range(60)
    ]
    shown.set_paragraphs(paragraphs)
    shown.set_marks([(Mark(8, 16),) if i % 10 == 0 else () for i in range(60)])
    return shown


def top_of(view: ReadingView, paragraph: int) -> int:
    return view._text.top(paragraph) - view.verticalScrollBar().value()  # noqa: SLF001 - measured


def test_walking_through_hits_ends_where_they_end(view: ReadingView) -> None:
    heard: list[tuple[int, int]] = []
    view.mark_changed.connect(lambda number, total: heard.append((number, total)))
    assert view.mark_count() == 6
    assert [view.next_mark() for _ in range(7)] == [True] * 6 + [False]
    assert view.previous_mark()
    assert heard == [(i, 6) for i in range(1, 7)] + [(5, 6)]


def test_a_point_opens_at_a_third_of_the_height(view: ReadingView) -> None:
    view.choose((30,), LINKS)
    view.open_at(30)
    assert abs(top_of(view, 30) - view.viewport().height() / 3) <= 2


def test_the_current_hit_is_brought_into_view(view: ReadingView) -> None:
    view.set_current_mark(4)
    assert 0 <= top_of(view, 40) <= view.viewport().height()


def test_another_width_keeps_the_paragraph_at_the_top(view: ReadingView) -> None:
    view.open_at(30)
    before = view._text.at(view.verticalScrollBar().value())  # noqa: SLF001 - measured
    view.resize(600, 600)
    assert view._text.at(view.verticalScrollBar().value()) == before  # noqa: SLF001 - measured


def test_ticks_of_hits_in_view_lie_beside_the_thumb(view: ReadingView) -> None:
    strip = view._strip  # noqa: SLF001 - measured
    for number in range(6):
        view.set_current_mark(number)
        tick = strip.tick_rect(view._shares()[number])  # noqa: SLF001 - measured
        begin, length = strip.span()
        assert begin - 3 <= tick.center().y() <= begin + length + 3


def test_the_size_steps_up_and_down_and_stays_in_its_range(
    view: ReadingView, widgets: QtBot
) -> None:
    heard: list[int] = []
    view.step_changed.connect(heard.append)
    for _ in range(9):
        view.zoom(1)
    assert view.step == READING_STEPS[-1]
    for _ in range(9):
        QTest.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.step == READING_STEPS[0]
    view.zoom(0)
    assert heard == [19, 21, 24, 21, 19, 17, 16, 15, 14, 17]


def test_the_measure_is_never_wider_than_is_good_to_read() -> None:
    assert PageGeometry.fitted(2000, 17).measure == 640
    assert PageGeometry.fitted(713, 17) == PageGeometry(84, 600)
    assert PageGeometry.fitted(400, 17).left == 64


def test_tab_goes_through_links_and_enter_follows(view: ReadingView, widgets: QtBot) -> None:
    followed: list[tuple[str, bool]] = []
    view.link_activated.connect(lambda target, tab: followed.append((target, tab)))
    view.choose((2,), LINKS)
    view.setFocus()
    assert view.focusNextPrevChild(True)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert "Подтверждена" in view.accessibleDescription()
    assert view.focusNextPrevChild(True)
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert followed == [("r:1", False), ("i:1", True)]


def test_links_are_followed_by_click(view: ReadingView, widgets: QtBot) -> None:
    followed: list[tuple[str, bool]] = []
    view.link_activated.connect(lambda target, tab: followed.append((target, tab)))
    view.choose((2,), LINKS)
    view.open_at(2)
    words = link_words(view._text, view._page, 0).center().toPoint()  # noqa: SLF001 - measured
    at = words - QPoint(0, view.verticalScrollBar().value())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.MiddleButton, pos=at)
    assert followed == [("r:1", False), ("r:1", True)]


def test_a_click_on_a_point_asks_to_choose_it(view: ReadingView, widgets: QtBot) -> None:
    chosen: list[str] = []
    view.point_chosen.connect(chosen.append)
    at = QPoint(200, top_of(view, 1) + 10)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen == ["r1"]


def test_what_is_drawn_over_is_copied(view: ReadingView, widgets: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_text().count("\n\n") == 59
    at = QPoint(100, top_of(view, 0) + 14)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_text() == "Стороны"
    assert QApplication.clipboard().text() == "Стороны"


def test_a_screen_reader_hears_the_paragraph_of_the_hit(view: ReadingView) -> None:
    assert view.accessibleName()
    view.set_current_mark(1)
    assert TEXT in view.accessibleDescription()
    assert "10" in view.accessibleDescription()


def test_a_document_without_paragraphs_and_without_hits_is_shown(view: ReadingView) -> None:
    view.set_paragraphs([])
    view.set_marks([])
    assert not view.next_mark()
    assert not view.previous_mark()
    view.open_at(3)
    assert not view.grab().isNull()
