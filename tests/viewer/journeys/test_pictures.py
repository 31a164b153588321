"""Journeys with pictures: see, move by keys, choose, read as a table, save; of all or of a part."""

from functools import partial
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, found, wait_for_index
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.picture_kinds import KINDS
from viewer.pages.pictures import PicturesPage
from viewer.widgets.pictures.grid_board import HEAD, LABEL, GridBoard
from viewer.widgets.pictures.kind_board import KindBoard
from viewer.widgets.pictures.map_board import MapBoard
from viewer.widgets.pictures.network_board import NetworkBoard
from viewer.widgets.pictures.network_picture import NetworkPicture
from viewer.widgets.pictures.timeline_board import TimelineBoard


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    qtbot.waitUntil(lambda: found(opened) == 11, timeout=PATIENCE)
    return opened


def show(qtbot: QtBot, window: MainWindow, kind: str) -> PicturesPage:
    window.go(Location(PageName.PICTURES, kind))
    page = window.pages.made(PageName.PICTURES)
    assert isinstance(page, PicturesPage)
    qtbot.waitUntil(lambda: page.kind == kind and page.board is not None, timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    return page


def total(qtbot: QtBot, window: MainWindow) -> int:
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    archive = window.workplace.archive
    assert archive is not None
    return archive.search(window.pages.browse.searching.asked_query()).total


def click(page: PicturesPage, mark: int) -> None:
    point = page.picture.rect_of(mark).center().toPoint()
    QTest.mouseClick(page.picture.viewport(), Qt.MouseButton.LeftButton, pos=point)


def lines(page: PicturesPage) -> list[tuple[str, ...]]:
    model = page.table.model()
    columns = range(model.columnCount())
    return [
        tuple(str(model.index(row, column).data()) for column in columns)
        for row in range(model.rowCount())
    ]


def is_called(page: PicturesPage, title: str) -> bool:
    return page.accessibleName() == title


def test_a_cell_of_the_matrix_leads_to_what_it_counts(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["go_pictures"].trigger()
    page = show(qtbot, window, "kinds")
    board = page.board
    assert isinstance(board, KindBoard)
    for mark, spot in enumerate(board.spots):
        if spot.row == HEAD or spot.column in (LABEL, board.sums):
            continue
        click(page, mark)
        assert window.location.page == PageName.RESOLUTIONS
        filters = window.pages.browse.searching.query.filters
        year, kind = str(board.years[spot.row]), board.kinds[spot.column]
        assert filters == {"year": (year,), "kind": (kind,)}
        assert total(qtbot, window) == board.figure(spot.row, spot.column)
        window.go_back()
        assert window.location == Location(PageName.PICTURES, "kinds")
        qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)


def test_by_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "timeline")
    page.picture.clearFocus()  # it came from the results' list, not by Tab
    page.picture.setFocus(Qt.FocusReason.TabFocusReason)
    said = []
    for _ in range(4):
        access = QAccessible.queryAccessibleInterface(page.picture)
        said.append(access.text(QAccessible.Text.Description).split(";")[0])
        QTest.keyClick(page.picture, Qt.Key.Key_Right)
    assert [words.partition(", ")[2] for words in said] == [
        "session 1, 16 March 2021",
        "session 2, 5 October 2021",
        "session 3: no record, 2021–2023",
        "session 4, 23 May 2023",
    ]
    QTest.keyClick(page.picture, Qt.Key.Key_Home)
    assert page.picture.accessibleDescription().startswith("КФЭ: 3 meetings")
    QTest.keyClick(page.picture, Qt.Key.Key_Right)
    QTest.keyClick(page.picture, Qt.Key.Key_Return)
    assert window.location.page == PageName.RESOLUTIONS
    assert set(window.pages.browse.searching.query.filters) == {"council", "year"}
    browse = window.pages.browse
    qtbot.waitUntil(
        lambda: browse.reading.content is not None and browse.reading.content.meeting.ordinal == 1,
        timeout=PATIENCE,
    )


def test_a_missing_session_leads_nowhere(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "timeline")
    board = page.board
    assert isinstance(board, TimelineBoard)
    assert board.missing == 1
    sessions = [board.session(mark) for mark in range(len(board))]
    (mark,) = [m for m, one in enumerate(sessions) if one and one.meeting_id is None]
    click(page, mark)
    assert window.location.page == PageName.PICTURES
    assert page.picture.current == mark


@pytest.mark.parametrize("kind", list(KINDS))
def test_the_table_says_what_the_picture_shows(qtbot: QtBot, window: MainWindow, kind: str) -> None:
    page = show(qtbot, window, kind)
    board = page.board
    assert board is not None
    if board.is_empty():  # no topic has a record here
        assert kind == "topics"
        assert not page.picture.isVisible()
        return
    page.picture.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.picture, Qt.Key.Key_T)
    assert page.table.isVisible()
    assert not page.picture.isVisible()
    shown = lines(page)
    if isinstance(board, TimelineBoard):
        drawn = [s for mark in range(len(board)) if (s := board.session(mark)) is not None]
        assert [line[2] for line in shown] == [str(one.ordinal) for one in drawn]
        assert [line[4] for line in shown] == ["kept", "kept", "no record", "kept"]
    elif isinstance(board, KindBoard):
        cells = {(s.row, s.column): board.figure(s.row, s.column) for s in board.spots}
        for row, line in enumerate(shown):
            figures = [cells.get((row, column), 0) for column in range(board.columns)]
            assert [int(text) for text in line[1:]] == figures
        assert [line[0] for line in shown] == ["2023", "2021"]
    elif isinstance(board, NetworkBoard):
        figures = [one.meetings for one in board.nodes] + [one.meetings for one in board.ties]
        assert [int(line[2]) for line in shown] == figures
    elif isinstance(board, MapBoard):
        assert [line[0] for line in shown] == [one.place.label for one in board.places]
    with qtbot.waitSignal(window.workplace.said):
        page.copy()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == ["\t".join(board.heads()), *("\t".join(line) for line in shown)]


def test_a_line_of_the_table_leads_to_the_results(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "map")
    page.as_table.setChecked(True)
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    board = page.board
    assert isinstance(board, MapBoard)
    assert window.pages.browse.searching.query.filters == {"place": (board.places[0].place.id,)}
    assert total(qtbot, window) == board.places[0].resolutions


def test_two_who_met(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "network")
    board, picture = page.board, page.picture
    assert isinstance(board, NetworkBoard)
    assert isinstance(picture, NetworkPicture)
    people = [node for node in range(len(board.nodes)) if not board.is_institution(node)]
    click(page, people[0])
    person = board.nodes[people[0]].ref.id
    assert window.pages.browse.searching.query.filters == {"person": (person,)}
    window.go_back()
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    board = page.board
    assert isinstance(board, NetworkBoard)
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    picture.set_current(people[0])
    QTest.keyClick(picture, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    tie = board.ties[picture.current - len(board.nodes)]
    assert people[0] in (tie.first, tie.second)
    assert " and " in picture.accessibleDescription()
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert window.location.page == PageName.RESOLUTIONS
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    archive = window.workplace.archive
    assert archive is not None
    result = archive.search(window.pages.browse.searching.asked_query())
    assert result.meetings == tie.meetings


def test_moving_and_enlarging_the_plane(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "network")
    picture = page.picture
    assert isinstance(picture, NetworkPicture)
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    scale, offset = picture.scale, QPointF(picture.offset)
    QTest.keyClick(picture, Qt.Key.Key_Plus)
    assert picture.scale > scale
    QTest.keyClick(picture, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert picture.offset != offset
    QTest.keyClick(picture, Qt.Key.Key_0)
    assert (picture.scale, picture.offset) == (scale, offset)


@pytest.mark.parametrize("kind", [name for name in KINDS if name != "topics"])
def test_saved_as_svg_and_png(qtbot: QtBot, window: MainWindow, tmp_path: Path, kind: str) -> None:
    page = show(qtbot, window, kind)
    picture = page.picture
    if isinstance(picture, NetworkPicture):  # its first picture has rough ties
        qtbot.waitUntil(lambda: not picture.moving, timeout=PATIENCE)
    before = picture.viewport().grab().toImage()
    page.save_to(tmp_path / "picture.svg")
    page.save_to(tmp_path / "picture.png")
    assert page.picture.viewport().grab().toImage() == before
    tree = etree.parse(tmp_path / "picture.svg")
    words = " ".join(str(node.xpath("string()")) for node in tree.iter("{*}text"))
    board = page.board
    if isinstance(board, TimelineBoard):
        expected = ["КФЭ", "2021", "2022", "2023"]
    elif isinstance(board, KindBoard):
        expected = ["2021", "2023", "Decision", "Acknowledgement", str(board.figure(0, 2))]
    elif isinstance(board, NetworkBoard):
        expected = [node.ref.label for node in board.nodes]
    else:
        expected = ["Астрахань 1", "Баку 1", "Актау 1"]
    assert [label for label in (KINDS[kind].words()[1], *expected) if label not in words] == []
    assert QImage(str(tmp_path / "picture.png")).width() > 800
    heads = [_head_of(tmp_path / f"picture.{form}") for form in ("svg", "png")]
    assert heads[0] == heads[1]


def _head_of(file: Path) -> set[int]:
    """The colours along the upper edge of a picture, where nothing is but the page."""
    picture = QImage(900, 600, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    if file.suffix == ".svg":
        QSvgRenderer(str(file)).render(painter)
    else:
        painter.drawImage(picture.rect(), QImage(str(file)))
    painter.end()
    return {picture.pixel(x, y) for x in range(5, 895) for y in (4, 8)}


def test_a_picture_that_cannot_be_written(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = show(qtbot, window, "timeline")
    with qtbot.waitSignal(window.workplace.said) as said:
        page.save_to(tmp_path / "no folder" / "picture.svg")
    assert "could not be written" in said.args[0]


def test_in_every_language(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "kinds")
    for language, title, head in (
        ("ru", "Обзоры", "Рекомендация"),
        ("az", "Diaqramlar", "Tövsiyə"),
        ("en", "Pictures", "Recommendation"),
    ):
        window.language_wanted.emit(language)
        qtbot.waitUntil(partial(is_called, page, title), timeout=PATIENCE)
        board = page.board
        assert isinstance(board, GridBoard)
        assert board.head(2) == head
        qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
