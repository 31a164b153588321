"""The list of results and its model."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.model import Hit, ResolutionKind, UnitType
from viewer.theme import Theme
from viewer.widgets.result_layout import plan_hit
from viewer.widgets.result_list import ResultList
from viewer.widgets.result_model import GroupHead, ResultModel

LONG = "слово " * 80


def hit(
    number: int, meeting: str = "m", snippet: str = "Текст ⟦слова⟧ здесь", **more: object
) -> Hit:
    facts: dict[str, object] = {
        "id": f"r{number}", "type": UnitType.RESOLUTION, "meeting_id": meeting,
        "number": str(number), "date": "2021-11-18", "title": "", "snippet": snippet,
        "score": 1.0, "council": "СОВЕТ", "ordinal": 1, "place": "Город",
        "languages": ("ru", "az"), "kinds": (ResolutionKind.DECISION,),
    }  # fmt: skip
    return Hit(**(facts | more))  # type: ignore[arg-type] # facts of a hit by name


def hits(count: int, per_meeting: int = 4) -> list[Hit]:
    return [hit(i, f"m{i // per_meeting}") for i in range(count)]


@pytest.fixture
def model(widgets: QtBot) -> ResultModel:
    return ResultModel()


@pytest.fixture
def shown(widgets: QtBot, model: ResultModel) -> ResultList:
    view = ResultList(model)
    widgets.addWidget(view)
    view.resize(460, 600)
    view.show()
    widgets.waitExposed(view)
    return view


def test_the_model_keeps_qts_rules_page_by_page(model: ResultModel) -> None:
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    everything = hits(30, 7)
    model.set_result(everything[:10], 30)
    model.append(everything[10:25])
    model.append(everything[25:])
    model.append([])
    assert model.hit_count == 30
    assert model.rowCount() == 30 + 5
    model.set_result((), 0)
    assert model.rowCount() == 0
    assert tester is not None


def test_a_group_goes_on_over_pages_and_counts_its_hits(model: ResultModel) -> None:
    everything = hits(6, 6)
    model.set_result(everything[:2], 6)
    model.append(everything[2:])
    heads = [model.row(i) for i in range(model.rowCount()) if isinstance(model.row(i), GroupHead)]
    assert len(heads) == 1
    assert isinstance(heads[0], GroupHead)
    assert heads[0].hits == 6


def test_more_hits_are_asked_for_once(model: ResultModel, widgets: QtBot) -> None:
    model.set_result(hits(5), 20)
    asked: list[int] = []
    model.more_wanted.connect(asked.append)
    model.fetchMore()
    model.fetchMore()
    assert asked == [5]


def test_the_arrow_keys_pass_over_heads(
    shown: ResultList, model: ResultModel, widgets: QtBot
) -> None:
    model.set_result(hits(9, 3), 9)
    chosen: list[str] = []
    shown.hit_chosen.connect(lambda one: chosen.append(one.id))
    assert shown.choose_first()
    for _ in range(3):
        QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Up)
    QTest.keyClick(shown, Qt.Key.Key_End)
    QTest.keyClick(shown, Qt.Key.Key_Home)
    assert chosen == ["r0", "r1", "r2", "r3", "r2", "r8", "r0"]


def test_enter_opens_and_the_middle_button_asks_for_a_tab(
    shown: ResultList, model: ResultModel, widgets: QtBot
) -> None:
    model.set_result(hits(3, 3), 3)
    opened: list[tuple[str, bool]] = []
    shown.hit_opened.connect(lambda one, tab: opened.append((one.id, tab)))
    shown.choose_first()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    place = shown.visualRect(model.index(2)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.MiddleButton, pos=place)
    assert opened == [("r0", False), ("r1", True)]


def test_a_click_chooses_the_row_under_it_and_folds_under_a_head(
    shown: ResultList, model: ResultModel, widgets: QtBot
) -> None:
    model.set_result(hits(6, 3), 6)
    QTest.mouseClick(
        shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualRect(model.index(2)).center()
    )
    current = shown.current_hit()
    assert current is not None
    assert current.id == "r1"
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    assert shown.current_hit() is None
    assert [index.row() for index in shown.selectedIndexes()] == [0]
    assert model.rowCount() == 1 + 4


def test_rows_do_not_overlap_and_the_last_can_be_reached(
    shown: ResultList, model: ResultModel, widgets: QtBot
) -> None:
    texts = ["коротко", LONG, f"{LONG}⟦слова⟧"]
    model.set_result([hit(i, f"m{i // 5}", texts[i % 3]) for i in range(200)], 200)
    shown.scrollToBottom()
    last = model.rowCount() - 1
    shown.choose_row(last)
    assert shown.visualRect(model.index(last)).bottom() <= shown.viewport().height()
    rects = [shown.visualRect(model.index(i)) for i in range(last - 10, last + 1)]
    assert all(a.bottom() < b.top() + 1 for a, b in pairwise(rects))


def test_scrolling_up_keeps_what_is_read_in_its_place(
    shown: ResultList, model: ResultModel, widgets: QtBot
) -> None:
    model.set_result([hit(i, f"m{i // 5}", LONG) for i in range(300)], 300)
    shown.choose_row(model.rowCount() - 1)
    bar = shown.verticalScrollBar()
    row = shown.indexAt(QPoint(60, 300))
    before = shown.visualRect(row).top()
    bar.setValue(bar.value() - 25)
    assert abs(shown.visualRect(row).top() - before - 25) <= 1


def test_ten_thousand_rows_are_measured_only_in_view(
    shown: ResultList, model: ResultModel, widgets: QtBot
) -> None:
    measured: list[int] = []
    original = shown.row_height

    def counted(row: int) -> int:
        measured.append(row)
        return original(row)

    shown.row_height = counted  # type: ignore[method-assign] # counted, not replaced
    model.set_result(hits(10_000), 10_000)
    shown.choose_row(9_000)
    assert len(set(measured)) < 100


def test_the_first_hit_is_always_in_the_lines_shown(widgets: QtBot) -> None:
    plan = plan_hit(hit(1, snippet=f"{LONG}⟦находка⟧ {LONG}"), 460, "normal", grouped=True)
    assert plan.block.text.startswith("…")
    first = plan.marks[0]
    assert plan.block.text[first.start : first.end] == "находка"
    assert first.end <= plan.block.shown


def test_languages_leave_a_narrow_row_before_chips_lose_their_words(widgets: QtBot) -> None:
    wide = plan_hit(hit(1), 460, "normal", grouped=True)
    assert wide.languages == "RU AZ"
    kinds = (ResolutionKind.ASSESSMENT, ResolutionKind.RECOMMENDATION)
    narrow = plan_hit(hit(1, kinds=kinds), 300, "normal", grouped=True)
    assert narrow.languages == ""
    assert not narrow.chip_icons_only


def test_the_selection_looks_active_while_its_companion_has_the_focus(
    model: ResultModel, widgets: QtBot, theme: Theme
) -> None:
    window = QWidget()
    widgets.addWidget(window)
    column = QVBoxLayout(window)
    companion, other, shown = QLineEdit(), QLineEdit(), ResultList(model)
    for part in (companion, other, shown):
        column.addWidget(part)
    window.resize(460, 600)
    window.show()
    window.activateWindow()
    widgets.waitUntil(window.isActiveWindow)
    shown.share_focus_with(companion)
    model.set_result(hits(2, 2), 2)
    shown.choose_first()
    rect = shown.visualRect(shown.currentIndex())

    def ground() -> QColor:
        return shown.viewport().grab().toImage().pixelColor(rect.left() + 25, rect.bottom() - 4)

    companion.setFocus()
    assert ground() == theme.tokens.sel
    other.setFocus()
    assert ground() == theme.tokens.hover


def test_a_screen_reader_hears_number_text_and_head(model: ResultModel) -> None:
    model.set_result([hit(3, snippet="<b>о ⟦границе⟧</b>")], 1)
    said = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(said, str)
    assert "3" in said
    assert "<b>о границе</b>" in said
    head = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(head, str)
    assert "СОВЕТ" in head


def test_what_is_closed_says_so_on_a_line_of_its_own(model: ResultModel) -> None:
    open_one = plan_hit(hit(1), 460, "normal", grouped=True)
    closed = hit(1, access="closed", access_until="2031-01-01")
    plan = plan_hit(closed, 460, "normal", grouped=True)
    assert [(icon, words) for _, icon, words in plan.why] == [
        ("lock", "Closed until 1 January 2031")
    ]
    assert plan.height > open_one.height
    model.set_result([closed], 1)
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Closed until 1 January 2031" in spoken


def test_rows_are_chosen_from_one_to_another_though_the_first_is_out_of_view(
    shown: ResultList, model: ResultModel, widgets: QtBot
) -> None:
    told: list[int] = []
    shown.chosen_changed.connect(told.append)
    everything = hits(40)
    model.set_result(everything, 40)
    shown.setFocus()
    shown.choose_row(3)
    second = shown.chosen_hits()
    QTest.keyClick(shown, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert shown.verticalScrollBar().value() > 0
    assert shown.chosen_hits() == everything[everything.index(second[0]) :]
    assert told[-1] == len(shown.chosen_hits())
    QTest.keyClick(shown, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert shown.chosen_hits() == everything
    shown.choose_row(3)  # by the program: whatever was chosen is let go
    assert shown.chosen_hits() == second
