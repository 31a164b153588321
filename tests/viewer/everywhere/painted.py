"""The colours of what is painted: text and its ground, taken from the pixels of a picture."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from viewer.theme import contrast_ratio

#: Lines of pixels without ink that part two lines of text, and columns that part two words.
_BETWEEN_LINES, _BETWEEN_WORDS = 2, 7
#: What is higher is the border of a field.
_HIGH = 28
#: What is thinner is a line or a bar, not a letter.
_THIN = 5


class Ink(NamedTuple):
    """A run of ink on its ground."""

    place: QRect
    ink: QColor
    ground: QColor

    @property
    def is_sign(self) -> bool:
        """Whether this is an icon or a box: as wide as high, or higher than letters are."""
        wide, high = self.place.width(), self.place.height()
        return high >= _HIGH or (abs(wide - high) <= 3 and wide >= 10)

    @property
    def contrast(self) -> float:
        """By WCAG."""
        return contrast_ratio(self.ink, self.ground)


def pixels(image: QImage) -> NDArray[np.uint32]:
    """The colours of a picture, one number each."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), -1)
    return (flat[:, : plain.width()] & 0xFFFFFF).astype(np.uint32)


def inks(picture: NDArray[np.uint32], rect: QRect) -> Iterator[Ink]:
    """Every run of ink in a part of a picture, line by line and word by word."""
    part = picture[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]
    if not part.size:
        return
    ground = _most(part)
    for top, bottom in _runs((part != ground).any(axis=1), _BETWEEN_LINES):
        line = part[top:bottom]
        for left, right in _runs((line != ground).any(axis=0), _BETWEEN_WORDS):
            run = line[:, left:right]
            if min(run.shape) < _THIN:
                continue
            # A chip has a ground of its own, which is most of what it covers.
            own = _most(run)
            yield Ink(
                QRect(rect.left() + left, rect.top() + top, right - left, bottom - top),
                *_strongest(run, own),
            )


def _strongest(run: NDArray[np.uint32], ground: int) -> tuple[QColor, QColor]:
    """The colour that stands out most, and the ground: edges of letters lie between the two."""
    below = QColor.fromRgb(ground)
    colours = [QColor.fromRgb(int(one)) for one in np.unique(run)]
    return max(colours, key=lambda one: contrast_ratio(one, below)), below


def _most(part: NDArray[np.uint32]) -> int:
    colours, counts = np.unique(part, return_counts=True)
    return int(colours[counts.argmax()])


def _runs(inked: NDArray[np.bool_], gap: int) -> Iterator[tuple[int, int]]:
    """Where there is ink, from and to; gaps that are narrower part nothing."""
    places = np.flatnonzero(inked)
    if not places.size:
        return
    breaks = np.flatnonzero(np.diff(places) > gap)
    starts = np.concatenate(([0], breaks + 1))
    ends = np.concatenate((breaks, [places.size - 1]))
    for start, end in zip(starts, ends, strict=True):
        yield int(places[start]), int(places[end]) + 1
