"""Lets hundreds of small widgets follow the theme's fonts with one connection for all of them.

A connection for each would cost more than the widget itself, and colours alone change no size.
"""

from collections.abc import Callable
from typing import Protocol
from weakref import WeakSet, ref

from shiboken6 import isValid

from viewer.theme import Theme


class Sized(Protocol):
    """A widget whose size comes from the theme."""

    def restyle(self) -> None:
        """Take fonts and lengths of the theme anew."""


_followers: WeakSet[Sized] = WeakSet()
#: The theme that is listened to; tests have one after the other.
_heard: list[Callable[[], Theme | None]] = [lambda: None]


def follow_sizes(widget: Sized) -> None:
    """Call the widget's ``restyle`` whenever fonts or room have changed, as long as it is there."""
    theme = Theme.current()
    if _heard[0]() is not theme:
        _heard[0] = ref(theme)
        theme.resized.connect(_restyle)
    _followers.add(widget)


def _restyle() -> None:
    for widget in list(_followers):
        if isValid(widget):
            widget.restyle()
