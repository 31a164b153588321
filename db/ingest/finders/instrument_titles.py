"""A mention of a cited text as the three languages' finders give it. Holds no rules."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Title:
    """A mention of an instrument: ``key`` is alike in all its mentions, its head noun first.

    ``span_start`` … ``span_end`` is the title in the text, with a date that stands inside of it;
    ``lead`` is the offset from which a date before it may belong to it. ``bare`` marks a head noun
    alone; ``weak`` a phrase that names a text only where a date stands at it.
    """

    value: str
    key: str
    span_start: int
    span_end: int
    lead: int
    bare: bool
    weak: bool = False

    @property
    def head(self) -> str:
        """The head noun."""
        return self.key.split(" ", 1)[0]
