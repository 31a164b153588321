"""Which values of a proposal a person should look at before it is stored."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from db.model import Leaf, Proposal

#: From this confidence on a value counts as certain.
CERTAIN = 0.85


def is_doubtful(leaf: Leaf) -> bool:
    """True if its finder was not sure, or said why it may be wrong."""
    return bool(leaf.reason) or leaf.confidence < CERTAIN


def count_doubts(proposal: Proposal) -> int:
    """How many values are doubtful."""
    return sum(map(is_doubtful, _leaves(proposal)))


def _leaves(value: object) -> Iterator[Leaf]:
    if isinstance(value, Leaf):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _leaves(item)
    elif is_dataclass(value):
        for part in fields(value):
            yield from _leaves(getattr(value, part.name))
