"""Names in the network and on the map: none begins outside what is shown, few are left out."""

import math
from itertools import combinations

from pytestqt.qtbot import QtBot

from db.model import RecordType, Ref
from db.model.pictures import MeetingNetwork, MetNode, MetTie, PlaceMet
from viewer.widgets.pictures.map_board import MapBoard
from viewer.widgets.pictures.map_picture import MapPicture
from viewer.widgets.pictures.network_board import NetworkBoard
from viewer.widgets.pictures.network_picture import NetworkPicture


def _board() -> NetworkBoard:
    """A long name at the left edge; what is right of it leaves its name no room there."""
    names = ("Константин Вяземцев-Черкасский", "Эмиль", "Лейла", "Рустам")
    nodes = (
        MetNode(Ref(str(at), RecordType.PERSON, name), 9 - at) for at, name in enumerate(names)
    )
    ties = (MetTie(0, 1, 2), MetTie(0, 2, 1), MetTie(1, 3, 1))
    board = NetworkBoard(MeetingNetwork(tuple(nodes), ties, 4, 3), lambda _done, _all: None)
    board.places = [(0.0, 0.5), (0.05, 0.5), (1.0, 0.0), (1.0, 1.0)]
    return board


def test_no_name_begins_outside_the_picture(widgets: QtBot) -> None:
    picture = NetworkPicture()
    widgets.addWidget(picture)
    picture.resize(900, 600)
    picture.set_board(_board())
    picture.show()
    widgets.waitExposed(picture)
    labels = picture._labelled()  # noqa: SLF001 - as they are drawn
    points = picture.points()
    assert 0 in [node for node, _label, _start in labels]
    for node, _label, place in labels:
        assert picture.shown(points[node]).x() + place.x() >= 0


def test_every_node_of_a_small_network_has_a_name(widgets: QtBot) -> None:
    around = [(math.cos(at * math.pi / 4), math.sin(at * math.pi / 4)) for at in range(8)]
    names = [f"Варненский институт морской экономики {at}" for at in range(8)]
    nodes = tuple(
        MetNode(Ref(str(at), RecordType.INSTITUTION, name), 1) for at, name in enumerate(names)
    )
    ties = tuple(MetTie(one, other, 1) for one in range(8) for other in range(one))
    board = NetworkBoard(MeetingNetwork(nodes, ties, 8, 0), lambda _done, _all: None)
    board.places = [(x * 0.35, y * 0.2) for x, y in around]
    picture = NetworkPicture()
    widgets.addWidget(picture)
    picture.resize(620, 260)
    picture.set_board(board)
    picture.show()
    widgets.waitExposed(picture)
    labels = picture._labelled()  # noqa: SLF001 - as they are drawn
    assert [node for node, _label, _place in labels] == list(range(8))
    points = picture.points()
    rects = [place.translated(picture.shown(points[node])) for node, _label, place in labels]
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))


def test_no_name_is_cut_by_the_edge_of_a_map(widgets: QtBot) -> None:
    picture = MapPicture()
    widgets.addWidget(picture)
    picture.resize(760, 480)
    names = ("Тбилиси", "Махачкала", "Баку", "Ленкорань", "Астрахань", "Павлодар", "Бишкек")
    places = [
        PlaceMet(Ref(name, RecordType.PLACE, name), (name,), 1, 1, (2021, 2021)) for name in names
    ]
    picture.set_board(MapBoard(places))
    picture.show()
    widgets.waitExposed(picture)
    labels = picture._labelled()  # noqa: SLF001 - as they are drawn
    assert len(labels) == len(places)
    for mark, _label, rect in labels:
        assert picture.room().contains(rect.translated(picture.shown(picture.points()[mark])))
