"""The small parts: names, keys, plain text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.model import FacetValue, IndexStatus, SessionMark
from viewer.theme import Theme
from viewer.widgets.buttons import Button, ToolButton
from viewer.widgets.drop_zone import local_paths
from viewer.widgets.facets import FacetPanel
from viewer.widgets.focus_ring import _Overlay
from viewer.widgets.histogram import YearHistogram
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.nav_rail import NavRail, NavRow
from viewer.widgets.panels import SectionHeading
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel, tooltip_text
from viewer.widgets.search_field import SearchField
from viewer.widgets.segmented import SegmentedControl
from viewer.widgets.status import StatusStrip
from viewer.widgets.timeline import TimelineStrip
from viewer.widgets.year_bars import bins_of

HOSTILE = '<img src="file:////host/share/x.png"><b>жирно</b> &amp; дальше'


@pytest.mark.parametrize("kind", [Label, ElidedLabel, WrappedLabel, LinkLabel])
def test_labels_take_no_text_for_html(widgets: QtBot, kind: type[Label]) -> None:
    label = kind(HOSTILE)
    widgets.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == HOSTILE
    plain = QLabel("x" * len(HOSTILE))
    widgets.addWidget(plain)
    assert label.sizeHint().width() > 200


def test_tooltips_show_text_as_it_is() -> None:
    shown = tooltip_text(HOSTILE)
    assert "<img" not in shown
    assert "&lt;img" in shown
    assert "&amp;amp;" in shown


def test_a_cut_label_says_the_whole_in_its_tooltip(widgets: QtBot) -> None:
    label = ElidedLabel("очень длинное название совета")
    widgets.addWidget(label)
    label.show()
    label.resize(60, 20)
    assert "очень длинное" in label.toolTip()
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_a_wrapped_label_grows_with_its_text(widgets: QtBot) -> None:
    label = WrappedLabel("слово " * 40)
    widgets.addWidget(label)
    assert label.heightForWidth(200) > label.heightForWidth(600) >= 19
    assert WrappedLabel("слово " * 40, max_lines=2).heightForWidth(200) == 38


def test_the_focus_ring_shows_for_the_keyboard_only(widgets: QtBot) -> None:
    window = QWidget()
    widgets.addWidget(window)
    column = QVBoxLayout(window)
    first, second = Button("Один"), Button("Два")
    column.addWidget(first)
    column.addWidget(second)
    window.show()
    window.activateWindow()
    widgets.waitUntil(window.isActiveWindow)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert not window.findChildren(_Overlay)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    rings = [ring for ring in window.findChildren(_Overlay) if ring.isVisible()]
    assert [ring.geometry().center() for ring in rings] == [second.geometry().center()]
    assert rings[0].width() == second.width() + 8


def test_every_button_of_an_icon_has_a_name(widgets: QtBot) -> None:
    button = ToolButton("x", tip="Убрать", keys="Esc")
    widgets.addWidget(button)
    assert button.accessibleName() == "Убрать"
    assert "Esc" in button.toolTip()


def test_the_search_field_tells_of_typing_but_not_of_being_set(widgets: QtBot) -> None:
    field = SearchField()
    widgets.addWidget(field)
    typed: list[str] = []
    field.text_edited.connect(typed.append)
    field.set_text("задано")
    QTest.keyClicks(field.line, "a")
    QTest.keyClick(field.line, Qt.Key.Key_Escape)
    assert typed == ["заданоa", ""]
    with widgets.waitSignal(field.left_down):
        QTest.keyClick(field.line, Qt.Key.Key_Down)
    with widgets.waitSignal(field.submitted):
        QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.sizeHint().height() == 36


def test_the_rail_is_walked_by_arrows_and_folds(widgets: QtBot) -> None:
    rail = NavRail()
    widgets.addWidget(rail)
    rail.set_rows([NavRow("a", "inbox", "Первое", 3), NavRow("b", "users", "Второе", None, 2)])
    rail.set_current("a")
    rail.show()
    rail.activateWindow()
    widgets.waitUntil(rail.isActiveWindow)
    chosen: list[str] = []
    rail.activated.connect(lambda key, tab: chosen.append(key))
    first, second = rail._buttons.values()  # noqa: SLF001 - the rows of the rail
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert chosen == ["b"]
    assert second.accessibleName() == "Второе, 2"
    assert rail.width() == 240
    rail.set_narrow(True)
    assert rail.width() == 54
    assert "Второе" in second.toolTip()


def test_segments_are_chosen_by_arrows_past_disabled_ones(widgets: QtBot) -> None:
    control = SegmentedControl("Язык")
    widgets.addWidget(control)
    control.set_choices([("ru", "RU", "русский"), ("az", "AZ", "азерб."), ("en", "EN", "англ.")])
    control.set_current("ru")
    control.set_enabled_values({"ru", "en"})
    heard: list[str] = []
    control.changed.connect(heard.append)
    QTest.keyClick(control, Qt.Key.Key_Right)
    assert heard == ["en"]
    assert control.current() == "en"


def _facets() -> dict[str, tuple[FacetValue, ...]]:
    return {
        "year": (FacetValue("2021", "2021", 3), FacetValue("2023", "2023", 1)),
        "person": tuple(FacetValue(f"p{i}", f"<i>Имя {i}</i>", 9 - i) for i in range(7)),
        "kind": (FacetValue("decision", "Решение", 2),),
        "language": (FacetValue("ru", "RU", 4),),
    }


def test_facets_tell_the_filters_and_keep_a_chosen_value(widgets: QtBot) -> None:
    panel = FacetPanel()
    widgets.addWidget(panel)
    heard: list[dict[str, tuple[str, ...]]] = []
    panel.filters_changed.connect(heard.append)
    panel.set_facets(_facets())

    def click(name: str) -> None:
        button = panel.findChild(QWidget, name)
        assert isinstance(button, QWidget)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    click("kind:decision")
    click("language:ru")
    click("kind:decision")
    assert heard == [
        {"kind": ("decision",)},
        {"kind": ("decision",), "language": ("ru",)},
        {"language": ("ru",)},
    ]
    panel.set_facets({"year": ()}, {"kind": ("position",)})
    assert panel.findChild(QWidget, "kind:position") is not None
    assert panel.selected() == {"kind": ("position",)}


def test_a_long_facet_opens_on_demand(widgets: QtBot) -> None:
    panel = FacetPanel()
    widgets.addWidget(panel)
    panel.set_facets(_facets(), {"person": ("p6",)})
    content = panel.widget()
    assert isinstance(content, QWidget)
    assert content.findChild(QWidget, "person:p2") is not None
    assert content.findChild(QWidget, "person:p4") is None
    assert content.findChild(QWidget, "person:p6") is not None
    more = content.findChild(LinkLabel, "person:action")
    assert isinstance(more, LinkLabel)
    more.activated.emit(False)
    opened = panel.widget()
    assert isinstance(opened, QWidget)
    assert opened.findChild(QWidget, "person:p4") is not None


def test_years_are_drawn_over_or_chosen_by_keys(widgets: QtBot) -> None:
    bars = YearHistogram()
    widgets.addWidget(bars)
    values = [FacetValue(str(2020 + i), str(2020 + i), i) for i in (1, 2, 5)]
    assert [bar.hits for bar in bins_of(values, 20)] == [1, 2, 0, 0, 5]
    bars.set_years(values, ())
    bars.resize(200, 60)
    heard: list[tuple[str, ...]] = []
    bars.span_changed.connect(heard.append)
    QTest.mousePress(bars, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
    QTest.mouseMove(bars, QPoint(70, 20))
    QTest.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=QPoint(70, 20))
    bars.set_years(values, ("2021", "2022"))
    QTest.keyClick(bars, Qt.Key.Key_Right)
    QTest.keyClick(bars, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bars, Qt.Key.Key_Space)
    QTest.keyClick(bars, Qt.Key.Key_Escape)
    assert heard == [("2021", "2022"), ("2023", "2024"), ()]


def test_the_line_of_sessions_opens_what_is_recorded(widgets: QtBot) -> None:
    strip = TimelineStrip()
    widgets.addWidget(strip)
    strip.resize(700, 60)
    strip.set_line(
        [SessionMark(1, "m1", "2021"), SessionMark(2, None, None), SessionMark(3, "m3", "2022")],
        "m1",
    )
    heard: list[str] = []
    strip.activated.connect(lambda meeting, tab: heard.append(meeting))
    for _ in range(2):
        QTest.keyClick(strip, Qt.Key.Key_Right)
        QTest.keyClick(strip, Qt.Key.Key_Return)
    assert heard == ["m3"]
    assert strip.accessibleDescription()


def test_only_local_files_are_taken_from_a_drop(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls(
        [
            QUrl.fromLocalFile(str(tmp_path / "a.txt")),
            QUrl("http://example.org/b.txt"),
            QUrl("file://host/share/c.txt"),
        ]
    )
    assert local_paths(data) == [tmp_path / "a.txt"]


def test_the_status_says_how_far_the_index_is(widgets: QtBot) -> None:
    strip = StatusStrip()
    widgets.addWidget(strip)
    strip.set_index(IndexStatus(12, 100, False))
    assert "12" in strip._index.text()  # noqa: SLF001 - read
    strip.set_index(IndexStatus(0, 100, False))
    assert strip._index.accessibleName() == strip._index.text()  # noqa: SLF001 - read


def test_a_part_is_painted_anew_when_the_theme_changes(widgets: QtBot, theme: Theme) -> None:
    field = SearchField()
    widgets.addWidget(field)
    light = field.grab().toImage()
    theme.set_scheme("dark")
    assert field.grab().toImage() != light


@pytest.mark.parametrize(
    ("language", "said"), [("en", "12,345"), ("ru", "12\u00a0345"), ("az", "12.345")]
)
def test_counts_of_headings_are_grouped_by_the_language(
    widgets: QtBot, language: str, said: str
) -> None:
    QLocale.setDefault(QLocale(language))
    heading = SectionHeading("Words", 12_345)
    widgets.addWidget(heading)
    assert said in [label.text() for label in heading.findChildren(QLabel)]
    assert heading.accessibleName() == f"Words, {said}"
