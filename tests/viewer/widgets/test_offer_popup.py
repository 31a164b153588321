"""The list under the search field: its rows, its keys' work, its place and its looks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from viewer.theme import Theme, px
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.offer_popup import OfferPopup
from viewer.widgets.offers import Offer, OfferModel

OFFERS = (
    Offer("user", "Фарид Шафиев", "Fərid Şəfiyev", "2 meetings", value=1),
    Offer("gavel", "решение", kind="decision", value=2),
    Offer("history", "<b>граница</b> " * 30, value=3),
)


class Place(QWidget):
    """A window with a field at its top."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addStretch(1)
        self.resize(700, 400)
        self.popup = OfferPopup(self)


@pytest.fixture
def place(widgets: QtBot) -> Place:
    made = Place()
    widgets.addWidget(made)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    widgets.waitUntil(made.field.hasFocus)
    return made


def rows(place: Place) -> QListView:
    found = place.popup.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def test_the_model_keeps_qts_rules(widgets: QtBot) -> None:
    model = OfferModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    for offers in (OFFERS, (), OFFERS[:1]):
        model.set_offers(offers)
        assert model.rowCount() == len(offers)
    assert tester.model() is model
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Фарид Шафиев, Fərid Şəfiyev, 2 meetings"


def test_it_lies_under_the_field_and_leaves_it_the_focus(place: Place) -> None:
    place.popup.show_offers(OFFERS, place.field)
    below = place.field.mapTo(place, QPoint(0, place.field.height())).y()
    assert place.popup.isVisible()
    assert place.popup.geometry().top() >= below
    assert place.field.hasFocus()
    assert rows(place).height() == 3 * px(28)


def test_it_is_no_higher_than_the_window(place: Place) -> None:
    place.resize(700, 160)
    place.popup.show_offers(OFFERS * 20, place.field, caption="Before", links=[("a", "A")])
    assert place.popup.geometry().bottom() <= place.height()
    place.resize(700, 900)
    place.popup.show_offers(OFFERS * 20, place.field)
    assert rows(place).height() == 8 * px(28)


def test_stepping_goes_from_none_through_the_rows_and_back_to_none(place: Place) -> None:
    popup = place.popup
    said: list[str] = []
    popup.current_changed.connect(said.append)
    popup.show_offers(OFFERS[:2], place.field)
    assert popup.current() is None
    assert not popup.take_current()
    assert popup.step(1)
    assert popup.step(1)
    assert popup.current() == OFFERS[1]
    assert not popup.step(1)
    assert popup.step(-1)
    assert popup.step(-1)
    assert popup.step(-1)
    assert popup.current() is None
    assert said == [OFFERS[0].spoken(), "решение", OFFERS[0].spoken(), "", ""]


def test_a_row_is_taken_by_key_and_by_click(place: Place) -> None:
    popup = place.popup
    taken: list[object] = []
    popup.taken.connect(taken.append)
    popup.show_offers(OFFERS, place.field)
    popup.take_first()
    popup.step(1)
    popup.step(1)
    assert popup.take_current()
    view = rows(place)
    third = view.visualRect(popup.model.index(2)).center()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, third
    )
    assert taken == [1, 2, 3]
    assert place.field.hasFocus()


def test_links_at_the_foot_are_followed_and_gone_with_the_next_rows(place: Place) -> None:
    popup = place.popup
    followed: list[str] = []
    popup.link_followed.connect(followed.append)
    popup.show_offers(OFFERS, place.field, caption="Searched before", links=[("help", "Help")])
    link = popup.findChild(LinkLabel)
    assert isinstance(link, LinkLabel)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert followed == ["help"]
    assert place.field.hasFocus()
    assert popup.accessibleName() == "Searched before"
    popup.show_offers(OFFERS, place.field)
    assert popup.accessibleName() == "Suggestions"
    assert not link.isVisible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_painted_with_and_without_a_choice(place: Place, theme: Theme, scheme: str) -> None:
    theme.set_scheme(scheme)  # type: ignore[arg-type]  # one of the schemes
    place.popup.show_offers(OFFERS, place.field, caption="Before", links=[("a", "A")])
    without = rows(place).grab().toImage()
    place.popup.step(1)
    assert rows(place).grab().toImage() != without
    assert not place.popup.grab().isNull()
