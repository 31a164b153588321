"""What a table is made of, whatever file it goes into: columns, cells, sheets, a book of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

#: None is an empty cell.
Cell = str | int | float | None


class CellKind(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"  # EDTF; typed as a date where it is a whole day and the file has such a type


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, what it holds, and how many letters wide it is shown."""

    title: str
    kind: CellKind = CellKind.TEXT
    width: int = 14


class Sheet(Protocol):
    """One table of a book, written row after row."""

    @property
    def rows(self) -> int:
        """How many rows were written, without the titles."""
        ...

    @property
    def left_out(self) -> int:
        """How many rows found no room."""
        ...

    def write(self, cells: Sequence[Cell]) -> None:
        """Add a row: a cell for each column."""
        ...


class Facts(Protocol):
    """A sheet of labels and values, one below the other."""

    def write(self, label: str, value: Cell) -> None:
        """Add a line."""
        ...


class Book(Protocol):
    """A file of tables. ``has_sheets``: they lie side by side; otherwise below one another."""

    has_sheets: bool

    @property
    def cut(self) -> int:
        """How many cells had a text that was too long and was cut."""
        ...

    @property
    def capacity(self) -> int | None:
        """How many rows a table has room for; None if any number."""
        ...

    def add_sheet(self, title: str, columns: Sequence[Column]) -> Sheet:
        """Begin another table."""
        ...

    def add_facts(self, title: str) -> Facts:
        """A sheet of labelled facts; a file without sheets has none, and forgets them."""
        ...

    def finish(self) -> None:
        """Write what is still to be written; nothing can be added afterwards."""
        ...

    def give_up(self) -> None:
        """Let go of everything: the file is not wanted any more."""
        ...
