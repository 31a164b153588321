"""With letters of 250 % nothing is cut or lies upon another thing, on an ordinary screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from tests.viewer.everywhere.room import cut, overlaid
from tests.viewer.everywhere.tour import Tour
from viewer.theme import Theme, scale
from viewer.theme.fonts import BASE, application_font

_LETTERS = 2.5
_SCREEN = (1920, 1080)


@pytest.fixture
def large(furnished: Path, qapp: QApplication, tmp_path: Path) -> Iterator[Tour]:
    """A window that came up on a system with such letters."""
    before = QLocale()

    def larger(system: QFont, *, system_family: bool) -> QFont:
        font = application_font(system, system_family=system_family)
        font.setPixelSize(round(BASE * _LETTERS))
        return font

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("viewer.theme.current.application_font", larger)
        led = Tour(furnished, tmp_path / "settings.ini", _SCREEN)
        assert scale() == pytest.approx(_LETTERS, abs=0.05)
        yield led
    led.leave()
    Theme.current().refresh()
    QLocale.setDefault(before)


def test_all_has_room(large: Tour) -> None:
    large.speak("ru")  # the longest words
    wrong = [
        f"{name}: {one}" for name, root in large.places() for one in (*cut(root), *overlaid(root))
    ]
    assert not wrong, "\n" + "\n".join(dict.fromkeys(wrong))
