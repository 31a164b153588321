"""The words under the ends of a council's line of sessions are whole."""

from pytestqt.qtbot import QtBot

from db.model import SessionMark
from viewer.theme import Theme
from viewer.widgets.timeline import TimelineStrip


def test_words_at_the_ends_are_not_cut(qtbot: QtBot) -> None:
    strip = TimelineStrip()
    qtbot.addWidget(strip)
    strip.resize(700, strip.sizeHint().height())
    missing = [SessionMark(number, None, None) for number in (1, 2, 3, 4)]
    strip.set_line([*missing, SessionMark(5, "m5", "2022"), *missing], "m5")
    image = strip.grab().toImage()
    ground = image.pixelColor(0, 0)
    warn = Theme.current().tokens.warn
    words = range(image.height() * 2 // 3, image.height())
    edges = [image.pixelColor(x, y) for x in (0, image.width() - 1) for y in words]
    assert edges == [ground] * len(edges)
    first = [image.pixelColor(x, y) for x in range(1, 40) for y in words]
    assert any(abs(colour.red() - warn.red()) < 40 for colour in first)
