"""The parts of a query as values. Knows nothing of the index nor of how a query is written."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms, or with ``exact`` only as it stands.

    ``start`` and ``end`` say where it stands in the query.
    """

    text: str
    exact: bool = False
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Prefix:
    """Every form that begins so."""

    text: str


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Every form that differs from the word by at most so many letters."""

    text: str
    edits: int = 1


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand one after the other."""

    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """What is asked of the names of the authorities of one field (``person``, ``place``…)."""

    field: str
    node: "Node"


@dataclass(frozen=True, slots=True)
class Fact:
    """An exact fact of a unit; it may have any of the values."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactPrefix:
    """An exact fact of a unit whose value begins so; empty: any value."""

    field: str
    beginning: str


@dataclass(frozen=True, slots=True)
class Days:
    """A unit whose date may lie in the span; days as YYYYMMDD, both within."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Not:
    """Everything else."""

    node: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """All of these."""

    nodes: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of these."""

    nodes: tuple["Node", ...]


Node = Word | Prefix | Fuzzy | Phrase | Named | Fact | FactPrefix | Days | Not | And | Or


def positive(node: Node | None, *, names: bool = True) -> Iterator[Word | Prefix | Fuzzy | Phrase]:
    """What should be seen marked in a text: the words that are not excluded.

    ``names`` False leaves out what is asked of the names of authorities.
    """
    match node:
        case Word() | Prefix() | Fuzzy() | Phrase():
            yield node
        case And(nodes) | Or(nodes):
            for child in nodes:
                yield from positive(child, names=names)
        case Named(_, child) if names:
            yield from positive(child)
