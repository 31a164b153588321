"""Dataclasses made with less do what Python's own do."""

import dataclasses
import gc
import sys
import weakref
from operator import ge, gt, le, lt
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from resources.packaging import quick_dataclasses

_NAME = "council_archive_quick_dataclasses"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Python's ``dataclasses`` with the line that is put at its end."""
    module = ModuleType(_NAME)
    monkeypatch.setitem(sys.modules, _NAME, module)
    text = Path(dataclasses.__file__).read_text(encoding="utf-8") + quick_dataclasses.CALL
    exec(compile(text, "dataclasses.py", "exec"), module.__dict__)  # noqa: S102
    return module


def _families(made: Any) -> list[tuple[type, ...]]:
    """Classes of all kinds that the program has, made by one of the two."""

    @made.dataclass(frozen=True, slots=True)
    class Slotted:
        number: int
        words: tuple[str, ...] = ()
        rest: list[int] = made.field(default_factory=list, compare=False, repr=False)

    @made.dataclass(frozen=True)
    class Base:
        one: int = 1

    @made.dataclass(frozen=True)
    class Child(Base):
        two: str = "b"

    class Plain(Child):
        """No dataclass itself."""

    @made.dataclass(order=True)
    class Ordered:
        first: int
        second: float = 0.5

    @made.dataclass(kw_only=True, unsafe_hash=True)
    class Named:
        name: str = "n"

    @made.dataclass(frozen=True, slots=True)
    class Empty:
        pass

    @made.dataclass(frozen=True)
    class FailureError(Exception):
        code: str = "c"

    return [(Slotted,), (Base, Child, Plain), (Ordered,), (Named,), (Empty,), (FailureError,)]


def _does(whole: Any, deed: Any) -> object:
    """What comes of it: a value, or an error by its name and words."""
    try:
        return deed(whole)
    except Exception as error:  # noqa: BLE001 - any of them is compared
        return type(error).__name__, str(error)


_set: Any = setattr
_delete: Any = delattr
_DEEDS: dict[str, Any] = {
    "repr": repr,
    "equal": lambda one: (one == _again(one), one == 1, one != _again(one)),
    "hash": lambda one: hash(one) == hash(_again(one)),
    "less": lambda one: [less(one, _again(one)) for less in (lt, le, gt, ge)],
    "set": lambda one: [_set(one, _first(one), 5), repr(one)],
    "set another": lambda one: [_set(one, "another", 5), one.another],
    "delete": lambda one: [_delete(one, _first(one)), vars(one)],
    "delete another": lambda one: delattr(one, "nothing"),
    "too much": lambda one: type(one)(1, 2, 3, 4),
    "by name": lambda one: repr(type(one)(**{_first(one): 7})),
}


def _first(one: Any) -> str:
    names = list(type(one).__dataclass_fields__)
    return names[0] if names else "none"


def _again(one: Any) -> Any:
    """The same once more."""
    return _one(type(one))


def _one(kind: Any) -> Any:
    return kind(3) if kind.__name__ in {"Slotted", "Ordered"} else kind()


@pytest.mark.parametrize("deed", _DEEDS)
def test_they_do_what_pythons_own_do(quick: Any, deed: str) -> None:
    """Each deed with each class; errors by their words too."""
    for quick_family, own_family in zip(_families(quick), _families(dataclasses), strict=True):
        for quickly, ordinary in zip(quick_family, own_family, strict=True):
            ours, theirs = _one(quickly), _one(ordinary)
            if (ordinary.__name__, deed) in {
                ("Slotted", "set another"), ("Empty", "set another"), ("Empty", "set"),
                ("Slotted", "delete another"), ("Empty", "delete another"), ("Empty", "delete"),
            }:  # fmt: skip
                with pytest.raises(quick.FrozenInstanceError):
                    _DEEDS[deed](ours)
                continue
            assert _does(ours, _DEEDS[deed]) == _does(theirs, _DEEDS[deed]), (ordinary, deed)


def test_a_ring_is_told_once(quick: Any) -> None:
    """As Python tells it."""

    @quick.dataclass
    class Ring:
        other: Any = None

    ring = Ring()
    ring.other = [ring]
    assert repr(ring).endswith("Ring(other=[...])")


def test_a_class_with_slots_is_there_once(quick: Any) -> None:
    """Python's own lives twice."""
    made: list[weakref.ref[type]] = []

    class Noted(type):
        def __new__(mcs, *arguments: Any) -> Any:
            one = super().__new__(mcs, *arguments)
            made.append(weakref.ref(one))
            return one

    @quick.dataclass(frozen=True, slots=True)
    class Slotted(metaclass=Noted):
        number: int

    gc.collect()
    assert [one() for one in made] == [None, Slotted]
    assert "number" not in Slotted.__init__.__annotations__


def test_another_python_keeps_its_own() -> None:
    """Where something is not there, nothing is put in the place of the rest."""
    names: dict[str, Any] = {"FrozenInstanceError": TypeError, "_repr_fn": None}
    quick_dataclasses.install(names)
    assert names == {"FrozenInstanceError": TypeError, "_repr_fn": None}
