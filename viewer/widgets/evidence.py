"""A place in a text that a value was read from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place in the text: offsets in code points, the colour's name, dotted if doubtful."""

    start: int
    end: int
    colour: str
    doubtful: bool = False
