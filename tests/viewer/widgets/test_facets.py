"""The facets: values chosen, excluded and taken back, by pointer, keys and menu."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.model import FacetValue
from viewer.widgets.facet_rows import Choice, FacetButton
from viewer.widgets.facets import RAIL_VALUES, FacetPanel
from viewer.widgets.link_label import LinkLabel

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def values(count: int, name: str = "Имя") -> tuple[FacetValue, ...]:
    return tuple(FacetValue(f"v{i}", f"{name} {i}", 90 - i) for i in range(count))


@pytest.fixture
def panel(widgets: QtBot) -> FacetPanel:
    made = FacetPanel()
    widgets.addWidget(made)
    made.resize(240, 700)
    made.set_facets(
        {
            "person": values(7),
            "kind": (FacetValue("decision", "Решение", 2), FacetValue("position", "Позиция", 4)),
            "language": (FacetValue("ru", "русский", 4),),
        }
    )
    made.show()
    widgets.waitExposed(made)
    return made


def button(panel: FacetPanel, name: str) -> FacetButton:
    found = panel.findChild(FacetButton, name)
    assert isinstance(found, FacetButton), name
    return found


def link(panel: FacetPanel, facet: str) -> LinkLabel:
    found = panel.findChild(LinkLabel, f"{facet}:action")
    assert isinstance(found, LinkLabel)
    return found


@pytest.mark.parametrize("name", ["kind:decision", "language:ru"])
def test_a_value_is_excluded_by_alt_click_and_by_keys(
    panel: FacetPanel, widgets: QtBot, name: str
) -> None:
    facet, _, value = name.partition(":")
    heard: list[dict[str, tuple[str, ...]]] = []
    panel.excluded_changed.connect(heard.append)
    QTest.mouseClick(button(panel, name), Qt.MouseButton.LeftButton, ALT)
    QTest.keyClick(button(panel, name), Qt.Key.Key_Space, SHIFT)
    QTest.keyClick(button(panel, name), Qt.Key.Key_Delete)
    assert heard == [{facet: (value,)}, {}, {facet: (value,)}]
    assert button(panel, name).choice is Choice.EXCLUDED


def test_the_sign_beside_the_count_excludes(panel: FacetPanel, widgets: QtBot) -> None:
    row = button(panel, "person:v1")
    panel.activateWindow()
    widgets.waitUntil(panel.isActiveWindow)
    row.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row, Qt.Key.Key_Tab)
    here = QApplication.focusWidget()
    assert isinstance(here, FacetButton)
    sign = QPoint(here.width() - 4 - 8 - 16 - 8, here.height() // 2)
    QTest.mouseClick(here, Qt.MouseButton.LeftButton, pos=sign)
    assert panel.excluded() == {"person": (here.value,)}


def test_a_value_is_chosen_or_excluded_never_both(panel: FacetPanel, widgets: QtBot) -> None:
    QTest.keyClick(button(panel, "kind:decision"), Qt.Key.Key_Space)
    assert panel.selected() == {"kind": ("decision",)}
    QTest.keyClick(button(panel, "kind:decision"), Qt.Key.Key_Delete)
    assert (panel.selected(), panel.excluded()) == ({}, {"kind": ("decision",)})
    QTest.keyClick(button(panel, "kind:decision"), Qt.Key.Key_Space)
    assert (panel.selected(), panel.excluded()) == ({"kind": ("decision",)}, {})


def test_the_menu_of_a_value_chooses_excludes_and_takes_it_alone(
    panel: FacetPanel, widgets: QtBot
) -> None:
    panel.toggle("kind", "position", exclude=False)
    button(panel, "kind:decision").menu_wanted.emit(panel.mapToGlobal(QPoint(5, 5)))
    menu = panel.findChild(QMenu)
    assert isinstance(menu, QMenu)
    texts = {action.text(): action for action in menu.actions() if action.text()}
    assert list(texts) == ["Only this", "Choose", "Exclude"]
    texts["Exclude"].trigger()
    assert panel.excluded() == {"kind": ("decision",)}
    texts["Only this"].trigger()
    assert (panel.selected(), panel.excluded()) == ({"kind": ("decision",)}, {})
    menu.close()


def test_a_screen_reader_hears_how_a_value_stands(panel: FacetPanel, widgets: QtBot) -> None:
    panel.toggle("kind", "decision", exclude=True)
    panel.toggle("kind", "position", exclude=False)
    assert button(panel, "kind:decision").accessibleName() == "Решение, 2, excluded"
    assert button(panel, "kind:position").isChecked()
    assert not button(panel, "kind:decision").isChecked()


def test_what_is_excluded_looks_otherwise_without_colours(
    panel: FacetPanel, widgets: QtBot
) -> None:
    row = button(panel, "kind:decision")
    free = row.grab().toImage().convertToFormat(row.grab().toImage().Format.Format_Grayscale8)
    panel.toggle("kind", "decision", exclude=True)
    out = row.grab().toImage().convertToFormat(free.format())
    panel.toggle("kind", "decision", exclude=False)
    chosen = row.grab().toImage().convertToFormat(free.format())
    assert free != out != chosen


def test_new_counts_keep_the_rows_and_the_focus(panel: FacetPanel, widgets: QtBot) -> None:
    panel.activateWindow()
    widgets.waitUntil(panel.isActiveWindow)
    second = button(panel, "person:v1")
    second.setFocus(Qt.FocusReason.TabFocusReason)
    panel.set_facets({"person": values(7)[1:], "kind": ()})
    assert button(panel, "person:v1") is second
    assert second.hasFocus()
    assert panel.findChild(FacetButton, "person:v0") is None
    assert panel.findChild(FacetButton, "kind:decision") is None


def test_tab_goes_through_the_rows_as_they_stand(panel: FacetPanel, widgets: QtBot) -> None:
    panel.activateWindow()
    widgets.waitUntil(panel.isActiveWindow)
    kept = values(7)
    panel.set_facets({"person": (kept[5], kept[1], kept[0]), "place": values(2, "Место")})
    button(panel, "person:v5").setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    for _ in range(5):
        here = QApplication.focusWidget()
        assert here is not None
        walked.append(here.objectName())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert walked == ["person:v5", "person:v1", "person:v0", "place:v0", "place:v1"]


def test_what_is_chosen_or_excluded_keeps_its_name_without_hits(
    panel: FacetPanel, widgets: QtBot
) -> None:
    panel.set_facets({}, {"person": ("v2",)}, {"person": ("v5",)})
    assert button(panel, "person:v2").accessibleName() == "Имя 2, 0"
    assert button(panel, "person:v5").accessibleName() == "Имя 5, 0, excluded"
    panel.set_facets({}, {}, {})
    assert panel.findChild(FacetButton, "person:v2") is None


def test_few_hidden_values_unfold_and_many_ask_for_a_popup(
    panel: FacetPanel, widgets: QtBot
) -> None:
    asked: list[str] = []
    panel.all_wanted.connect(lambda facet, _point: asked.append(facet))
    assert link(panel, "person").text() == "4 more"
    link(panel, "person").activated.emit(False)
    assert button(panel, "person:v6").isVisible()
    assert asked == []
    panel.set_facets({"person": values(30)})
    assert link(panel, "person").text() == "27 more"
    link(panel, "person").activated.emit(False)
    panel.set_facets({"person": values(RAIL_VALUES)})
    assert link(panel, "person").text() == "All…"
    assert asked == ["person"]


def test_what_tab_scrolled_goes_back_when_the_keyboard_leaves(widgets: QtBot) -> None:
    window = QWidget()
    widgets.addWidget(window)
    column = QVBoxLayout(window)
    field, panel = QLineEdit(), FacetPanel()
    column.addWidget(field)
    column.addWidget(panel)
    panel.set_facets({"person": values(4), "kind": values(9, "Вид"), "place": values(4)})
    window.resize(240, 260)
    window.show()
    widgets.waitExposed(window)
    window.activateWindow()
    widgets.waitUntil(window.isActiveWindow)
    field.setFocus()
    bar = panel.verticalScrollBar()
    for _ in range(14):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert bar.value() > 0
    field.setFocus()
    assert bar.value() == 0
    bar.triggerAction(bar.SliderAction.SliderSingleStepAdd)
    stands = bar.value()
    assert stands > 0
    field.clearFocus()
    field.setFocus()
    assert bar.value() == stands
