"""Passages without marks are those that a marker without words cuts out."""

import pytest

from db.model import MARK_OPEN, UnitText
from db.search import Marker, Unmarked

_LONG = "решение совета " * 40
_TEXTS = [UnitText("ru", _LONG), UnitText("az", f"qərar {MARK_OPEN}1"), UnitText("en", "")]


@pytest.mark.parametrize("prefer", ["ru", "az", "en", "fr"])
def test_nothing_asked_is_cut_as_by_a_marker(prefer: str) -> None:
    for texts in (_TEXTS, _TEXTS[1:], ()):
        assert Unmarked().snippet(texts, prefer) == Marker("").snippet(texts, prefer)
