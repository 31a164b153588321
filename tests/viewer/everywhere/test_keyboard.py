"""Everything by keyboard: Tab comes to all there is, in reading order, and shows where it is."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtWidgets import QWidget

from tests.viewer.everywhere.tour import Tour
from tests.viewer.everywhere.walked import Stop, backwards, left_out, unseen, walk

_LOOKS: dict[str, Callable[[QWidget, list[Stop]], Iterable[str]]] = {
    "left out": left_out,
    "backwards": lambda _root, stops: backwards(stops),
    "unseen": lambda _root, stops: unseen(stops),
}


@pytest.fixture(scope="module")
def found(tour: Tour) -> dict[str, list[str]]:
    """What is wrong on the way of Tab through every page, form and dialog."""
    wrong: dict[str, list[str]] = {looked_for: [] for looked_for in _LOOKS}
    tour.widen(1440, 900)
    for name, root in tour.places():
        stops = walk(root)
        for looked_for, look in _LOOKS.items():
            wrong[looked_for] += [f"{name}: {one}" for one in look(root, stops)]
    return wrong


@pytest.mark.parametrize("looked_for", _LOOKS)
def test_nothing_is_found(found: dict[str, list[str]], looked_for: str) -> None:
    wrong = dict.fromkeys(found[looked_for])
    assert not wrong, "\n" + "\n".join(wrong)
