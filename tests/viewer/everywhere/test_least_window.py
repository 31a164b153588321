"""In the smallest window that there may be, every page, form and dialog can be worked with."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from db.model import LANGUAGES
from tests.viewer.everywhere.room import cut, overlaid
from tests.viewer.everywhere.seen import visible
from tests.viewer.everywhere.tour import Tour
from viewer.main_window.parts import LEAST
from viewer.theme import Theme
from viewer.widgets.nav_parts import NavButton

#: Pixels by which a thing may be smaller than it should.
_TOUCH = 1


@pytest.fixture
def least(furnished: Path, qapp: QApplication, tmp_path: Path) -> Iterator[Tour]:
    """A window that was made as small as it goes."""
    before = QLocale()
    led = Tour(furnished, tmp_path / "settings.ini", LEAST)
    led.window.resize(1, 1)
    assert led.window.size().toTuple() == LEAST
    yield led
    led.leave()
    Theme.current().refresh()
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_has_room_or_is_scrolled_to(least: Tour, language: str) -> None:
    least.speak(language)
    wrong = [f"{name}: {one}" for name, root in least.places() for one in wrong_in(root)]
    assert not wrong, "\n" + "\n".join(dict.fromkeys(wrong))


def wrong_in(root: QWidget) -> Iterable[str]:
    return (*cut(root), *overlaid(root), *squeezed(root), *out_of_reach(root))


def squeezed(root: QWidget) -> Iterator[str]:
    """Buttons that are lower than they are drawn for."""
    for widget in visible(root):
        if isinstance(widget, (QAbstractButton, NavButton)):
            wanted = widget.minimumSizeHint().expandedTo(widget.sizeHint()).height()
            if 0 < widget.height() + _TOUCH < wanted:
                yield f"{type(widget).__name__} “{widget.text()}” {widget.height()} of {wanted}"


def out_of_reach(root: QWidget) -> Iterator[str]:
    """What is wider than the area that scrolls it up and down only."""
    for area in visible(root):
        if not isinstance(area, QScrollArea) or area.horizontalScrollBar().isVisible():
            continue
        sheet = area.widget()
        if sheet is None:
            continue
        if sheet.width() > area.viewport().width() + _TOUCH:
            wide = f"{sheet.width()} in {area.viewport().width()}"
            yield f"{type(area).__name__} of {type(area.parentWidget()).__name__} {wide}"
