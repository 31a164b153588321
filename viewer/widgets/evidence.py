"""A place in a text that a value was read from, and lengths as Qt counts them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place in the text: offsets in code points, the colour's name, dotted if doubtful."""

    start: int
    end: int
    colour: str
    doubtful: bool = False


def utf16_length(text: str) -> int:
    """How many UTF-16 units a text takes."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
