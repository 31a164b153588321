"""The form of a long record: made a few rows at a time, used again, walked in its order."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from db.model import DocumentText, Leaf, Proposal, ProposedPerson, ProposedPoint, ProposedSession
from viewer.models.proposal_paths import Path, fields, place_of
from viewer.models.review import ReviewModel
from viewer.models.typed_values import FIRST_DAY, LAST_DAY
from viewer.pages.review_form import AT_ONCE, ReviewForm
from viewer.pages.review_point_row import PointRow
from viewer.pages.review_rows import ValueRow
from viewer.widgets.plain_text import WrappedLabel

POINTS = 60


def model_of(points: int, name: str = "Анна Петрова") -> ReviewModel:
    proposal = Proposal(
        session=ProposedSession(ordinal=Leaf(2), date_start=Leaf("2022-03-03")),
        participants=(ProposedPerson(Leaf(name), Leaf("директор")),),
        points=tuple(
            ProposedPoint(Leaf(f"Решили {number}."), Leaf(str(number)))
            for number in range(1, points + 1)
        ),
    )
    return ReviewModel(DocumentText("", (), ""), proposal)


def rows(form: ReviewForm) -> list[ValueRow | PointRow]:
    return [*form.findChildren(ValueRow), *form.findChildren(PointRow)]


def shown_form(widgets: QtBot, model: ReviewModel) -> ReviewForm:
    form = ReviewForm()
    widgets.addWidget(form)
    form.resize(500, 600)
    form.show()
    widgets.waitExposed(form)
    form.show_model(model)
    return form


def is_whole(form: ReviewForm, points: int) -> bool:
    shown = [row for row in form.findChildren(PointRow) if not row.isHidden()]
    return len(shown) == points


def test_few_rows_are_made_at_once_and_the_rest_soon(widgets: QtBot) -> None:
    form = shown_form(widgets, model_of(POINTS))
    assert len(rows(form)) == AT_ONCE
    widgets.waitUntil(lambda: is_whole(form, POINTS))


def test_the_next_file_uses_the_rows_that_are_there(widgets: QtBot) -> None:
    form = shown_form(widgets, model_of(POINTS))
    widgets.waitUntil(lambda: is_whole(form, POINTS))
    before = set(rows(form))
    form.show_model(model_of(4, "Лейла Алиева"))
    widgets.waitUntil(lambda: is_whole(form, 4))
    assert set(rows(form)) == before


def test_a_field_far_below_is_gone_to_though_it_was_not_made_yet(widgets: QtBot) -> None:
    form = shown_form(widgets, model_of(POINTS))
    gone_to: list[Path] = []
    form.field_focused.connect(gone_to.append)
    form.focus_field(("points", POINTS - 1, "text"))
    widgets.waitUntil(lambda: gone_to[-1:] == [("points", POINTS - 1, "text")])


def test_a_point_that_is_removed_leaves_the_other_rows(widgets: QtBot) -> None:
    model = model_of(5)
    form = shown_form(widgets, model)
    widgets.waitUntil(lambda: is_whole(form, 5))
    before = set(rows(form))
    model.remove(("points",), 1)
    widgets.waitUntil(lambda: is_whole(form, 4))
    assert set(rows(form)) == before
    model.undo()
    widgets.waitUntil(lambda: is_whole(form, 5))


def test_tab_walks_rows_in_their_order_however_late_they_were_made(widgets: QtBot) -> None:
    form = shown_form(widgets, model_of(3))
    widgets.waitUntil(lambda: is_whole(form, 3))
    form.show_model(model_of(6))
    widgets.waitUntil(lambda: is_whole(form, 6))
    form.activateWindow()
    walked: list[Path] = []
    form.field_focused.connect(walked.append)
    form.focus_first()
    for _ in range(70):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    round_once = walked[: walked.index(walked[0], 1)]
    assert round_once == sorted(round_once, key=place_of)
    assert [path[1] for path in round_once if path[-1] == "text"] == list(range(6))


def test_a_day_is_typed_as_in_every_form_and_shown_in_words(widgets: QtBot) -> None:
    model = model_of(1)
    model.set_value(LAST_DAY, "2022-03-05")
    form = shown_form(widgets, model)
    widgets.waitUntil(lambda: is_whole(form, 1))
    last = next(row for row in form.findChildren(ValueRow) if row.path == LAST_DAY)
    last.take_focus()
    typed(last, "2.03.2022")
    assert "The last day is before the first one. Correct one of the dates." in texts(last)
    typed(last, "4 марта 2022")
    end = model.proposal.session.date_end
    assert (model.problems(), end and end.value) == ({}, "2022-03-04")
    first = next(row for row in form.findChildren(ValueRow) if row.path == FIRST_DAY)
    first.take_focus()
    assert "4 March 2022" in texts(last)


def typed(row: ValueRow, text: str) -> None:
    """Type into a row that has the keyboard, and Enter."""
    field = row.findChild(QTextEdit)
    assert field is not None
    field.selectAll()
    field.insertPlainText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def texts(row: ValueRow) -> list[str]:
    """What a row shows, its field first."""
    shown = [label.text() for label in row.findChildren(WrappedLabel)]
    return [*(edit.toPlainText() for edit in row.findChildren(QTextEdit)), *shown]


def test_every_field_has_its_place() -> None:
    paths = [field.path for field in fields(model_of(3).proposal)]
    assert paths == sorted(paths, key=place_of)
