"""Enumerations made quickly are those that Python makes itself."""

import enum
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from resources.packaging import enum_proof, quick_enums


def _make(base: Any, name: str, names: Any) -> Any:
    return base(name, names)


@pytest.fixture
def quick() -> Iterator[None]:
    """Python's ``enum`` makes enumerations the quick way for as long as a test takes."""
    quick_enums.install()
    yield
    quick_enums.remove()


def test_all_of_qts_are_alike() -> None:
    """Hundreds of them, with all their members, are made both ways and compared."""
    enumerations = enum_proof.of_qt()
    assert len(enumerations) > 500
    assert enum_proof.differing(enumerations) == []


@pytest.mark.parametrize(
    ("base", "members"),
    [
        (enum.Enum, {"ONE": 1, "TWO": 2, "AGAIN": 1}),
        (enum.IntEnum, {"LOW": -5, "HIGH": 1 << 40}),
        (enum.Flag, {"NONE": 0, "B": 2, "A": 1, "BOTH": 3, "LIKE_A": 1}),
        (enum.Flag, {"A": 1, "WITH_MORE": 12}),
        (enum.IntFlag, {"A": 1, "ALL": 255}),
        (enum.Enum, {}),
    ],
)
def test_kinds_are_alike(base: Any, members: dict[str, int]) -> None:
    """Aliases, gaps, several bits, order, nothing at all."""
    assert enum_proof.differing([base("Kind", members)]) == []


def test_what_differs_istold() -> None:
    """The proof sees a method that the quick way would not make."""

    class Other(enum.Enum):
        ONE = "1"

    made = _make(enum.Enum, "Made", {"ONE": 1})
    assert enum_proof.told(Other) != enum_proof.told(made)


@pytest.mark.usefixtures("quick")
def test_it_behaves() -> None:
    """Members are found by name and number, joined, counted and told."""
    pen = _make(enum.Enum, "Pen", (("No", 0), ("Solid", 1)))
    edge = _make(enum.Flag, "Edge", (("Top", 1), ("Left", 2)))
    assert (pen(1), pen["No"], repr(pen.Solid)) == (pen.Solid, pen.No, "<Pen.Solid: 1>")
    assert list(edge.Top | edge.Left) == [edge.Top, edge.Left]
    assert (len(pen), pen.No.__module__) == (2, __name__)
    with pytest.raises(ValueError, match="7 is not a valid"):
        pen(7)
    with pytest.raises(AttributeError, match="cannot reassign member"):
        pen.No = 3


Colour = enum.Enum("Colour", (("Red", 1),))


@pytest.mark.usefixtures("quick")
def test_it_is_kept_and_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A member goes through pickle as others do."""
    made = _make(enum.Enum, "Colour", (("Red", 1),))
    monkeypatch.setattr(f"{__name__}.Colour", made)
    assert pickle.loads(pickle.dumps(made.Red)) is made.Red  # noqa: S301


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    "names",
    ["ONE TWO", ["ONE", "TWO"], {"ONE": 1}, (("ONE", "1"),), (("ONE", (1, 2)),), (("value", 1),)],
)
def test_all_else_goes_the_ordinary_way(names: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names without numbers, mappings, texts, names that mean something already."""
    asked: list[str] = []
    ordinary = quick_enums.ordinary

    def noting(cls: Any, name: str, *rest: Any, **more: Any) -> Any:
        asked.append(name)
        return ordinary(cls, name, *rest, **more)

    monkeypatch.setattr(quick_enums, "ordinary", noting)
    made = _make(enum.Enum, "Thing", names)
    assert "Thing" in asked
    assert len(made.__members__) == len(names.split() if isinstance(names, str) else names)


@pytest.mark.usefixtures("quick")
def test_a_name_twice_is_refused() -> None:
    """As Python refuses it."""
    with pytest.raises(TypeError, match="already defined"):
        _make(enum.Enum, "Twice", (("ONE", 1), ("ONE", 2)))
