"""Passages of texts, with or without marks in them: what is shown of a hit. Knows no query."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from db.model import MARK_CLOSE, MARK_OPEN, UnitText

#: Characters of a passage.
WIDTH = 240
#: Signs in a text that would be taken for marks.
_UNMARK = str.maketrans({MARK_OPEN: "[", MARK_CLOSE: "]"})


@dataclass(frozen=True, slots=True)
class Snippet:
    """A passage of a text in one language, hits between ``⟦`` and ``⟧``; ``why`` as in a hit."""

    language: str
    text: str
    why: tuple[str, ...] = ()


class Hit(Protocol):
    """Where a passage is marked."""

    @property
    def start(self) -> int:
        """The first character of it."""

    @property
    def end(self) -> int:
        """The first one behind it."""


class Unmarked:
    """In the place of a ``Marker`` where nothing was asked in words: neither parser nor keys."""

    def snippet(
        self, texts: Sequence[UnitText], prefer: str, leading: Sequence[UnitText] = ()
    ) -> Snippet:
        """The beginning of the text in the language ``prefer``, or of the first one.

        Of the ``leading`` texts, if there are any.
        """
        return beginning(leading or texts, prefer)


def beginning(texts: Sequence[UnitText], prefer: str) -> Snippet:
    """How the first of the texts in the language ``prefer`` begins, or else the first of all.

    An empty one where there is none.
    """
    if not texts:
        return Snippet(prefer, "")
    first = min(texts, key=lambda text: text.language != prefer)
    return Snippet(first.language, cut(first.text, 0, WIDTH, ()))


def cut(text: str, begin: int, end: int, spans: Sequence[Hit]) -> str:
    """A passage with its hits marked, and an ellipsis where something is left out."""
    if end < len(text):
        least = max((span.end for span in spans), default=begin)
        space = text.rfind(" ", least, end)
        end = space if space > begin else max(end, least)
    parts = ["…"] if begin > 0 else []
    at = begin
    for span in spans:
        parts.append(text[at : span.start].translate(_UNMARK))
        hit = text[span.start : span.end].translate(_UNMARK)
        parts.append(f"{MARK_OPEN}{hit}{MARK_CLOSE}")
        at = span.end
    parts.append(text[at:end].translate(_UNMARK))
    if end < len(text):
        parts.append("…")
    return " ".join("".join(parts).split())
