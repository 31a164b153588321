"""The values of a proposal, wherever they stand in it: to look at them, or to change each."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from db.model.proposal import Leaf


def leaves(value: object) -> Iterator[Leaf]:
    """The values of a proposal or of a part of one."""
    if isinstance(value, Leaf):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from leaves(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for part in fields(value):
            yield from leaves(getattr(value, part.name))


def with_each_leaf(value: Any, change: Callable[[Leaf], Leaf]) -> Any:
    """A proposal, or a part of one, with each of its values changed."""
    if isinstance(value, Leaf):
        return change(value)
    if isinstance(value, tuple):
        return tuple(with_each_leaf(one, change) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {
            one.name: with_each_leaf(getattr(value, one.name), change) for one in fields(value)
        }
        return replace(value, **parts)
    return value
