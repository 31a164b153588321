"""The pages of an original: places at once, pictures one at a time and within a bound."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from viewer.widgets.page_cache import PageCache
from viewer.widgets.page_viewer import PageViewer

A4 = (595.0, 842.0)


def picture(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    return image


@pytest.fixture
def viewer(widgets: QtBot) -> PageViewer:
    shown = PageViewer()
    widgets.addWidget(shown)
    shown.resize(500, 700)
    shown.show()
    widgets.waitExposed(shown)
    return shown


def test_pictures_stay_within_their_bound() -> None:
    cache = PageCache(limit=100_000)
    for page in range(1, 11):
        cache.put("a", page, 100, picture(100, 100))
        assert cache.size <= 100_000
    assert cache.get("a", 1, 100) is None
    assert cache.get("a", 10, 100) is not None
    cache.put("a", 11, 500, picture(500, 500))
    assert len(cache) == 1  # what is looked at is shown, however large it is
    nearest = cache.nearest("a", 11, 120)
    assert nearest is not None
    assert nearest.width() == 500
    cache.clear()
    assert cache.size == 0


def test_one_picture_is_wanted_at_a_time_those_in_view_first(
    viewer: PageViewer, widgets: QtBot
) -> None:
    asked: list[tuple[int, int]] = []
    viewer.page_wanted.connect(lambda number, width: asked.append((number, width)))
    viewer.set_pages("digest", [A4] * 12, leads=True)
    widgets.waitUntil(lambda: len(asked) == 1)
    number, width = asked[0]
    assert number == 1
    viewer.set_image(number, width, picture(width, width))
    assert viewer.is_drawn(1)
    assert [page for page, _ in asked] == [1, 2]
    viewer.set_failure(2, "This page cannot be drawn.")
    assert viewer.failure(2) == "This page cannot be drawn."
    assert viewer.is_drawn(1)
    viewer.show_page(8)
    assert viewer.page == 8
    viewer.ask_again()
    assert asked[-1][0] == 8


def test_what_does_not_fit_is_not_asked_for_again_and_again(
    viewer: PageViewer, widgets: QtBot
) -> None:
    viewer._cache = PageCache(limit=1_000_000)  # noqa: SLF001 - a small bound
    asked: list[int] = []

    def answer(number: int, width: int) -> None:
        asked.append(number)
        if len(asked) < 50:
            viewer.set_image(number, width, picture(width, round(width * 1.41)))

    viewer.page_wanted.connect(answer)
    viewer.set_pages("digest", [A4] * 12, leads=False)
    widgets.waitUntil(lambda: bool(asked))
    assert asked == [1]


def test_keys_and_clicks_lead_to_pages_and_sizes(viewer: PageViewer, widgets: QtBot) -> None:
    chosen: list[int] = []
    viewer.page_chosen.connect(chosen.append)
    viewer.set_pages("digest", [A4] * 12, leads=True)
    assert viewer.page == 1
    QTest.keyClick(viewer, Qt.Key.Key_End)
    assert viewer.page == 12
    QTest.keyClick(viewer, Qt.Key.Key_Return)
    QTest.keyClick(viewer, Qt.Key.Key_Home)
    QTest.mouseClick(viewer.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    assert chosen == [12, 1]
    for _ in range(3):
        QTest.keyClick(viewer, Qt.Key.Key_PageDown)
    here = viewer.page
    assert here > 1
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    assert (viewer.zoom, viewer.page) == (1.25, here)
    assert viewer.horizontalScrollBar().maximum() > 0
    QTest.keyClick(viewer, Qt.Key.Key_0)
    assert (viewer.zoom, viewer.page) == (1.0, here)


def test_margins_that_lead_nowhere_are_quiet(viewer: PageViewer) -> None:
    chosen: list[int] = []
    viewer.page_chosen.connect(chosen.append)
    viewer.set_pages("digest", [A4], leads=False)
    QTest.mouseClick(viewer.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    QTest.keyClick(viewer, Qt.Key.Key_Return)
    assert chosen == []
