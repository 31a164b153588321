"""What stands on a printed form, as values. Knows no Qt and no archive."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lines:
    """Paragraphs of one kind. ``align`` is left, center, right, or block (the right half)."""

    texts: tuple[str, ...]
    align: str = "left"
    bold: bool = False
    #: Points above the first one.
    above: float = 0.0
    #: Points that must be left below, so that a heading is not the last line of a page.
    keep: float = 0.0


@dataclass(frozen=True, slots=True)
class Section:
    """A line across a table: a series, a year."""

    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table whose head is repeated on every page; ``shares`` are the widths of its columns.

    ``centred`` are the columns whose texts stand in the middle; ``numbered`` puts a row with the
    columns' numbers under the head.
    """

    heads: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[str, ...] | Section, ...]
    centred: frozenset[int] = frozenset()
    numbered: bool = True


@dataclass(frozen=True, slots=True)
class Signature:
    """Places to sign, each a text or a blank line with a caption below."""

    places: tuple[tuple[str, str], ...]
    above: float = 14.0


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing as Qt records one, of a page's size at the most; lengths are points."""

    drawing: bytes
    width: float
    height: float


Block = Lines | Grid | Signature | Figure


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form. ``running`` stands at the top of every page but the first."""

    title: str
    running: str
    language: str
    blocks: tuple[Block, ...]
    landscape: bool = False


def lines(
    *texts: str, align: str = "left", bold: bool = False, above: float = 0.0, keep: float = 0.0
) -> Lines:
    """The texts that are not empty, as paragraphs."""
    return Lines(tuple(text for text in texts if text), align, bold, above, keep)


def all_texts(blocks: Sequence[Block]) -> str:
    """Every text of a form, a line each: for tests and for whoever copies it."""
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Lines):
            found += block.texts
        elif isinstance(block, Signature):
            found += [part for place in block.places for part in place if part]
        elif isinstance(block, Grid):
            found.append(" | ".join(block.heads))
            found += [
                one.text if isinstance(one, Section) else " | ".join(one) for one in block.rows
            ]
    return "\n".join(found)
