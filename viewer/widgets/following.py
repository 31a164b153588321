"""How a link or a row is followed: here, or in a window of its own. It goes nowhere itself.

Who is clicked says it while the click is answered; who goes somewhere asks. So what lies between
hands on only where to.
"""

from collections.abc import Iterator
from contextlib import contextmanager


class _Way:
    """Of the UI thread, as all clicks are."""

    apart = False


_WAY = _Way()


@contextmanager
def followed(*, apart: bool) -> Iterator[None]:
    """Whatever is gone to meanwhile is wanted in a window of its own, or here."""
    before, _WAY.apart = _WAY.apart, apart
    try:
        yield
    finally:
        _WAY.apart = before


def is_apart() -> bool:
    """Whether what is followed now is wanted in a window of its own."""
    return _WAY.apart
