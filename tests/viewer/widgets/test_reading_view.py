"""The reading view: hits, chosen points, links, selection, sizes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model import Mark, ResolutionKind
from viewer.theme import READING_STEPS
from viewer.widgets.reading_paint import PageGeometry, link_words
from viewer.widgets.reading_selection import word_around
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


def place_of(view: ReadingView, number: int) -> float:
    """How far below the top of the window the line of a hit stands."""
    paragraph, within = view._text.hits[number]  # noqa: SLF001 - measured
    return view._text.mark_top(paragraph, within) - view.verticalScrollBar().value()  # noqa: SLF001 - measured


def a_long_text(view: ReadingView) -> None:
    view.set_paragraphs([ReadingParagraph(TEXT) for _ in range(5_000)])
    view.set_marks([(Mark(0, 7), Mark(8, 16)) for _ in range(5_000)])


def test_ticks_on_one_pixel_are_one_tick(view: ReadingView) -> None:
    a_long_text(view)
    strip = view._strip  # noqa: SLF001 - measured
    assert len(view._shares()) == 10_000  # noqa: SLF001 - measured
    assert len(strip._ticks()) <= strip.height() + 1  # noqa: SLF001 - measured


def test_ticks_in_view_lie_within_the_thumb_of_a_long_text_too(view: ReadingView) -> None:
    a_long_text(view)
    strip, bar = view._strip, view.verticalScrollBar()  # noqa: SLF001 - measured
    for number in (0, 1, 4_321, 9_998, 9_999):
        view.set_current_mark(number)
        begin, length = strip.span()
        tick = strip.tick_rect(view._shares()[number])  # noqa: SLF001 - measured
        assert begin - 3 <= tick.center().y() <= begin + length + 3, (number, bar.value())


def test_a_click_on_a_tick_goes_to_its_hit(view: ReadingView) -> None:
    strip = view._strip  # noqa: SLF001 - measured
    tick = strip.tick_rect(view._shares()[3]).center().toPoint()  # noqa: SLF001 - measured
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=tick)
    assert view.current_mark == 3
    assert abs(place_of(view, 3) - view.viewport().height() / 3) <= 2


def test_a_screen_reader_hears_which_hit_the_strip_shows(view: ReadingView) -> None:
    view.set_current_mark(2)
    strip = view._strip  # noqa: SLF001 - measured
    assert strip.accessibleName()
    assert "3" in strip.accessibleDescription()
    assert "6" in strip.accessibleDescription()
    assert "отметили" in strip.accessibleDescription()


def test_a_hit_that_was_out_of_view_comes_to_a_third_of_the_height(view: ReadingView) -> None:
    view.set_current_mark(5)
    assert abs(place_of(view, 5) - view.viewport().height() / 3) <= 2


@pytest.mark.parametrize("steps", [1, 3, -2])
def test_another_size_keeps_the_hit_where_it_stands(view: ReadingView, steps: int) -> None:
    view.set_current_mark(4)
    before = place_of(view, 4)
    view.zoom(steps)
    assert abs(place_of(view, 4) - before) <= 2


def test_another_size_keeps_the_line_that_is_read_where_no_hit_is(view: ReadingView) -> None:
    view.set_marks([])
    view.open_at(30)
    top = view.anchor()
    view.zoom(2)
    assert top is not None
    line = view._text.letter_top(top.paragraph, top.offset)  # noqa: SLF001 - measured
    assert abs(line - view.verticalScrollBar().value() - top.below) <= 2


def test_marks_that_come_late_move_nothing(view: ReadingView) -> None:
    view.set_current_mark(3)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 40)
    before, place = view.verticalScrollBar().value(), place_of(view, 3)
    view.add_marks([(Mark(8, 16), Mark(20, 24)) for _ in range(60)])
    assert view.verticalScrollBar().value() == before
    assert place_of(view, view.current_mark) == place


def test_without_a_current_hit_the_next_one_follows_what_is_read(view: ReadingView) -> None:
    view.choose((25,))
    view.open_at(25)
    assert view.next_mark()
    assert view.current_mark == 3
    view.set_marks([(Mark(8, 16),) if i % 10 == 0 else () for i in range(60)])
    assert view.previous_mark()
    assert view.current_mark == 2


def test_a_lower_window_does_not_hide_the_current_hit(view: ReadingView) -> None:
    view.set_current_mark(4)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 250)
    assert place_of(view, 4) > 400
    view.resize(view.width(), 400)
    assert 0 <= place_of(view, 4) <= view.viewport().height() - 28


def test_what_is_measured_above_the_window_moves_nothing(view: ReadingView) -> None:
    a_long_text(view)
    view.verticalScrollBar().setValue(200_000)
    anchor = view.anchor()
    assert anchor is not None
    view._measure_around(anchor.paragraph)  # noqa: SLF001 - measured
    again = view.anchor()
    assert again is not None
    assert again == pytest.approx(anchor, abs=2)


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("ход де-эскалации на", 6, "де-эскалации"),
        ("в Bakı’nın, да", 5, "Bakı’nın"),
        ("Qur'an və", 2, "Qur'an"),
        ("Закон 44-ФЗ.", 8, "44-ФЗ"),
        ("от 11.01.2021 г.", 7, "11.01.2021"),
        ("ayın 19-da oldu", 6, "19-da"),
        ("'слово' тут", 3, "слово"),
        ("за\u00adсе\u00adда\u00adние", 4, "за\u00adсе\u00adда\u00adние"),
        ("слово, другое", 5, "слово"),
        ("слово другое", 6, "другое"),
        ("посол Р.Ф. в", 7, "Р.Ф."),
        ("", 0, ""),
    ],
)
def test_a_word_is_selected_as_it_is_written(text: str, offset: int, word: str) -> None:
    begin, end = word_around(text, offset)
    assert text[begin:end] == word


def test_a_right_click_selects_the_word_and_asks_for_the_menu(
    view: ReadingView, widgets: QtBot
) -> None:
    asked: list[QPoint] = []
    view.menu_wanted.connect(asked.append)
    at = QPoint(100, top_of(view, 0) + 14)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert view.selected_text() == "Стороны"
    assert asked == [view.viewport().mapToGlobal(at)]
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(view.viewport(), key)
    inside = view.viewport().mapFromGlobal(asked[1])
    assert view.viewport().rect().contains(inside)
    assert view.selected_text() == "Стороны"
