"""Two texts side by side. Values only."""

from dataclasses import dataclass

from db.model.search import Mark


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """A paragraph or a point of one text and its counterpart; empty where there is none.

    ``number`` is the point that a row belongs to; the marks are the words that only this side has.
    """

    left: str
    right: str
    number: str = ""
    left_marks: tuple[Mark, ...] = ()
    right_marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A waiting text or another edition at the right, a document of the archive at the left.

    ``removed`` and ``added`` count words that only the left, only the right has; both are 0 for a
    translation, whose words are not compared (``translated``).
    """

    left_title: str
    right_title: str
    rows: tuple[ComparedRow, ...]
    translated: bool
    removed: int = 0
    added: int = 0
