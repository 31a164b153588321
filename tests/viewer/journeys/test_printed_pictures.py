"""Printing what a page draws: the picture as it stands there, on white paper, on whole pages."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QSizeF
from pytestqt.qtbot import QtBot

from db.model import RecordType
from db.model.pictures import CouncilLine, PlaceMet, TimelineMark
from db.model.records import Ref
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_pictures import show
from tests.viewer.journeys.test_printing import printed, shown
from tests.viewer.journeys.test_search_and_read import PATIENCE, found, wait_for_index
from viewer.main_window import MainWindow
from viewer.main_window.printed_pictures import ShownPicture, printed_picture
from viewer.pages.location import Location, PageName
from viewer.pages.meetings import MeetingsPage
from viewer.pages.picture_kinds import KINDS
from viewer.printing.sheet import Figure
from viewer.theme import Theme
from viewer.widgets.pictures.map_board import MapBoard
from viewer.widgets.pictures.map_picture import MapPicture
from viewer.widgets.pictures.saving import svg_of
from viewer.widgets.pictures.timeline_board import TimelineBoard
from viewer.widgets.pictures.timeline_picture import TimelinePicture

#: What stands at an end of each picture.
DRAWN = {"timeline": "2023", "kinds": "All", "network": "Тихомиров", "map": "Баку"}


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    qtbot.waitUntil(lambda: found(opened) == 11, timeout=PATIENCE)
    return opened


@pytest.mark.parametrize("kind", ["timeline", "kinds", "network", "map"])
def test_a_picture_is_printed_as_it_is_drawn(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, kind: str
) -> None:
    show(qtbot, window, kind)
    dialog = shown(qtbot, window)
    assert dialog.preview.page_count() == 1
    assert KINDS[kind].words()[1] in printed(qtbot, window, tmp_path / "picture.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "picture.pdf")
    seen = document[0].get_textpage().get_text_bounded()  # within the paper
    document.close()
    assert DRAWN[kind] in seen


def test_paper_is_white_in_a_dark_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    theme = Theme.current()
    theme.set_scheme("dark")
    try:
        show(qtbot, window, "map")
        shown(qtbot, window)
        printed(qtbot, window, tmp_path / "map.pdf")
        assert theme.dark
    finally:
        theme.set_scheme("light")
    document = pypdfium2.PdfDocument(tmp_path / "map.pdf")
    points = document[0].render(scale=1).to_numpy()
    document.close()
    assert (points.min(axis=2) > 200).mean() > 0.9
    assert points.min() < 120  # it is not blank


def test_the_timeline_of_the_page_of_meetings_is_printed_not_its_hidden_table(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go(Location(PageName.MEETINGS))
    page = window.pages.made(PageName.MEETINGS)
    assert isinstance(page, MeetingsPage)
    qtbot.waitUntil(lambda: page.row_count() > 0, timeout=PATIENCE)
    page.view.set_current("timeline")
    page.view.changed.emit("timeline")
    qtbot.waitUntil(lambda: page.shown_picture() is not None, timeout=PATIENCE)
    shown(qtbot, window)
    sheet = window.record_printing.sheet
    assert sheet is not None
    assert sheet.title == "Meetings of each council by year"
    assert any(isinstance(block, Figure) for block in sheet.blocks)


def test_a_picture_that_is_shown_as_a_table_is_printed_as_one_under_its_own_name(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = show(qtbot, window, "kinds")
    page.as_table.setChecked(True)
    assert page.table.accessibleName() == "Resolutions by year and kind"
    shown(qtbot, window)
    assert "Resolutions by year and kind" in printed(qtbot, window, tmp_path / "kinds.pdf")


def test_a_picture_without_anything_is_not_printed_and_it_says_so(
    qtbot: QtBot, window: MainWindow
) -> None:
    show(qtbot, window, "topics")
    window.actions_by_name["print_record"].trigger()
    assert "nothing to print" in window.bar.text()


def test_what_is_larger_than_a_page_goes_on_by_whole_rows_and_years(
    qtbot: QtBot, window: MainWindow
) -> None:
    council = RecordType.COUNCIL
    lines = [
        CouncilLine(
            Ref(str(number), council, f"Council {number}"),
            tuple(TimelineMark(n, f"{number}-{n}", str(1930 + n), 1930 + n) for n in range(90)),
        )
        for number in range(40)
    ]
    picture = TimelinePicture()
    qtbot.addWidget(picture)
    picture.set_board(TimelineBoard(lines))
    before = picture.rect_of(picture.first_mark())

    archive = window.workplace.archive
    assert archive is not None
    sheet = printed_picture(ShownPicture(picture, "By year", "")).gather(archive, "en", ())
    figures = [block for block in sheet.blocks if isinstance(block, Figure)]
    assert len(figures) > 3
    assert all(figure.width <= 728 and figure.height <= 350 for figure in figures)
    assert picture.rect_of(picture.first_mark()) == before


def test_icons_on_paper_are_lines_not_pixels(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "kinds")
    assert b"<image" not in svg_of(page.picture, "Kinds")


def test_every_place_that_is_not_on_the_map_stands_on_the_sheet(qtbot: QtBot) -> None:
    places = [
        PlaceMet(
            Ref(str(n), RecordType.PLACE, f"Nowhere {n}"), (f"Nowhere {n}",), 1, 0, (2021, 2021)
        )
        for n in range(40)
    ]
    picture = MapPicture()
    qtbot.addWidget(picture)
    picture.set_board(MapBoard(places))
    (part,) = picture.printed(QSizeF(1040, 500))
    assert part.size.height() > picture.rect_of(39).bottom()
    assert picture.whole_size().height() > picture.rect_of(39).bottom()
