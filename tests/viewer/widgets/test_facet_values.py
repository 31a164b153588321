"""The popup with all values of a facet."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from db.model import FacetValue
from viewer.widgets.facet_value_model import FacetValueModel
from viewer.widgets.facet_values import FacetValues

VALUES = (
    FacetValue("a", "Пётр Ёлкин", 7),
    FacetValue("b", "Hikmət Hacıyev", 5),
    FacetValue("c", "Пётр Сай", 3),
)


@pytest.fixture
def window(widgets: QtBot) -> QWidget:
    """What holds it."""
    made = QWidget()
    widgets.addWidget(made)
    return made


@pytest.fixture
def popup(window: QWidget) -> FacetValues:
    made = FacetValues(window)
    made.open_at(QPoint(10, 10), "person", "Persons")
    made.set_values(VALUES, (), ("c",))
    return made


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("елкин", ["a"]),
        ("ПЕТР", ["a", "c"]),
        ("haciyev hik", ["b"]),
        ("саи", []),
        ("", ["a", "b", "c"]),
    ],
)
def test_values_are_narrowed_as_a_plain_keyboard_types(
    widgets: QtBot, typed: str, shown: list[str]
) -> None:
    model = FacetValueModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.set_values(VALUES, (), ())
    model.narrow(typed)
    found = [model.value(model.index(row)) for row in range(model.rowCount())]
    assert [value.value for value in found if value is not None] == shown
    assert tester is not None


def test_the_field_leads_to_the_list_which_chooses_and_excludes(
    popup: FacetValues, widgets: QtBot
) -> None:
    heard: list[tuple[str, str, bool]] = []
    popup.toggled.connect(lambda facet, value, out: heard.append((facet, value, out)))
    field, listed = popup.findChild(QLineEdit), popup.findChild(QListView)
    assert isinstance(field, QLineEdit)
    assert isinstance(listed, QListView)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    place = listed.visualRect(listed.model().index(2, 0)).center()
    QTest.mouseClick(
        listed.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, place
    )
    assert heard == [
        ("person", "a", False),
        ("person", "b", True),
        ("person", "b", False),
        ("person", "b", True),
        ("person", "c", True),
    ]


def test_a_screen_reader_hears_how_values_stand(popup: FacetValues, widgets: QtBot) -> None:
    popup.set_choices(("a",), ("c",))
    listed = popup.findChild(QListView)
    assert isinstance(listed, QListView)
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [listed.model().index(row, 0).data(role) for row in range(3)]
    assert said == ["Пётр Ёлкин, 7, chosen", "Hikmət Hacıyev, 5", "Пётр Сай, 3, excluded"]
    assert not popup.grab().isNull()
