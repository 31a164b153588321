"""Whatever is enabled can be read: 4.5:1 for words, 3:1 for signs, measured in pictures."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCalendarWidget,
    QLabel,
    QLineEdit,
    QWidget,
)

from tests.viewer.everywhere.painted import Ink, inks, pixels
from tests.viewer.everywhere.seen import place_in, visible
from tests.viewer.everywhere.tour import Tour
from viewer.theme import Theme
from viewer.widgets.chips import Badge, KindChip
from viewer.widgets.histogram import YearHistogram
from viewer.widgets.panels import KeyHint
from viewer.widgets.pictures.picture import Picture
from viewer.widgets.reading_view import ReadingView
from viewer.widgets.status import StatusPiece
from viewer.widgets.timeline import TimelineStrip

_WORDS, _SIGNS = 4.5, 3.0
_PAINTED = (
    *(QAbstractItemView, QLineEdit, Badge, KindChip, KeyHint, ReadingView, StatusPiece),
    *(TimelineStrip, YearHistogram),
)
#: Marks of pictures are told apart by their figures and names, which stand beside them.
_GRAPHIC = (Picture,)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_enabled_can_be_read(tour: Tour, scheme: str) -> None:
    theme, pale = Theme.current(), []
    theme.set_scheme(scheme)  # type: ignore[arg-type]  # one of the two
    tour.window.resize(1440, 900)
    try:
        for name, root in tour.places():
            pale += [f"{name}: {one}" for one in _pale(root)]
    finally:
        theme.set_scheme("light")
    assert not pale, "\n" + "\n".join(dict.fromkeys(pale))


def _pale(root: QWidget) -> Iterator[str]:
    picture = pixels(root.grab().toImage())
    for widget in visible(root):
        if not _is_read(widget):
            continue
        face = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        for ink in inks(picture, place_in(face, root)):
            if ink.contrast < (_SIGNS if ink.is_sign else _WORDS):
                yield f"{type(widget).__name__} {_told(ink)}"


def _is_read(widget: QWidget) -> bool:
    """Whether a widget shows words that must be readable; days that cannot be chosen are pale."""
    if not widget.isEnabled() or isinstance(widget, _GRAPHIC):
        return False
    if isinstance(widget.parentWidget(), QCalendarWidget):
        return False
    if isinstance(widget, (QLabel, QAbstractButton)):
        return bool(widget.text())
    return isinstance(widget, _PAINTED)


def _told(ink: Ink) -> str:
    where = ink.place.getRect()
    return f"{ink.ink.name()} on {ink.ground.name()}: {ink.contrast:.2f} at {where}"
