"""A picture without figures, not yet or no more: whatever is done to it, it waits."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model import RecordType, Ref
from db.model.pictures import MeetingNetwork, MetNode, MetTie
from viewer.widgets.pictures.board import Board
from viewer.widgets.pictures.kind_matrix import KindMatrix
from viewer.widgets.pictures.map_picture import MapPicture
from viewer.widgets.pictures.network_board import NetworkBoard
from viewer.widgets.pictures.network_picture import NetworkPicture
from viewer.widgets.pictures.picture import Picture
from viewer.widgets.pictures.timeline_picture import TimelinePicture
from viewer.widgets.pictures.topic_rows import TopicRows

_BY_TAB = Qt.FocusReason.TabFocusReason
_KEYS = (
    Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Return,
    Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Escape,
)  # fmt: skip


@pytest.mark.parametrize(
    "kind", [TimelinePicture, KindMatrix, TopicRows, NetworkPicture, MapPicture]
)
def test_keys_and_the_mouse_find_no_mark(qtbot: QtBot, kind: type[Picture]) -> None:
    picture = kind()
    qtbot.addWidget(picture)
    picture.resize(400, 300)
    picture.show()
    qtbot.waitExposed(picture)
    _use(picture)


def test_a_network_of_a_closed_archive_is_forgotten(qtbot: QtBot) -> None:
    people = [MetNode(Ref(name, RecordType.PERSON, name), 2) for name in ("Anna", "Boris")]
    met = MeetingNetwork(tuple(people), (MetTie(0, 1, 2),), 2, 1)
    picture = NetworkPicture()
    qtbot.addWidget(picture)
    picture.resize(400, 300)
    picture.show()
    qtbot.waitExposed(picture)
    picture.set_board(NetworkBoard(met, lambda _done, _all: None))
    picture.set_current(0)
    picture.grab()
    picture.set_board(Board())
    _use(picture)


def _use(picture: Picture) -> None:
    """Keys, the mouse, another size: nothing is current or chosen afterwards."""
    chosen: list[object] = []
    picture.chosen.connect(chosen.append)
    QApplication.sendEvent(picture, QFocusEvent(QEvent.Type.FocusIn, _BY_TAB))
    for key in _KEYS:
        QTest.keyClick(picture, key)
    room, middle = picture.viewport(), QPoint(200, 150)
    for button in (Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
        change = QEvent.Type.MouseButtonRelease if button else QEvent.Type.MouseMove
        place = QPointF(middle)
        mouse = QMouseEvent(change, place, place, button, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(room, mouse)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, middle)
    QApplication.sendEvent(room, menu)
    wheel = QWheelEvent(
        QPointF(middle), QPointF(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(room, wheel)
    picture.resize(300, 500)
    picture.grab()
    assert picture.current == -1
    assert chosen == []
