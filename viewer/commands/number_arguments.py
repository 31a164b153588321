"""Numbers among the arguments, as the archive can hold them."""

#: One more than the greatest.
_END = 1 << 63


def count(text: str) -> int:
    """How many of something. Raises ValueError."""
    return _between(text, 0)


def number(text: str) -> int:
    """The number of something, the first is 1. Raises ValueError."""
    return _between(text, 1)


def _between(text: str, least: int) -> int:
    found = int(text)
    if not least <= found < _END:
        raise ValueError(text)
    return found
