"""Names in the network are whole: none begins outside what is shown."""

from pytestqt.qtbot import QtBot

from db.model import RecordType, Ref
from db.model.pictures import MeetingNetwork, MetNode, MetTie
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
    for node, _label, start in labels:
        assert picture.shown(points[node]).x() + start.x() >= 0
