"""Batches that go on, and the end of those that would run in a circle."""

import pytest

from db.errors import DamagedArchiveError
from db.storage.ascending import further


def test_batches_go_on() -> None:
    assert further("b", None) == "b"
    assert further("b", "a") == "b"
    assert further(2, 1) == 2


@pytest.mark.parametrize(("key", "before"), [("a", "a"), ("a", "b"), (None, "a"), (None, None)])
def test_a_circle_is_damage(key: str | None, before: str | None) -> None:
    with pytest.raises(DamagedArchiveError):
        further(key, before)
