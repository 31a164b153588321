"""How long work reports that it goes on, and how it is told to stop. No threads, no signals."""

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - not an error: the user's wish
    """Raised by a ``Progress`` when the user asked to stop; what was finished stays finished."""


class Progress(Protocol):
    """A plain callable: ``progress(done, total, what)``.

    ``done`` and ``total`` count the same unit (files, records); ``total`` is 0 where unknown;
    ``what`` names the piece at hand (a file's name) and is data, not a sentence.
    Raises ``Cancelled`` when the work should stop.
    """

    def __call__(self, done: int, total: int, what: str = "") -> None: ...


def silent(done: int, total: int, what: str = "") -> None:
    """A ``Progress`` that reports to nobody and never cancels."""


class Pulse:
    """A ``Progress`` that can be asked again whether to stop, without moving.

    For work whose inner parts know nothing of how far the whole is.
    """

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last: tuple[int, int, str] = (0, 0, "")

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """Report."""
        self._last = (done, total, what)
        self._progress(done, total, what)

    def beat(self) -> None:
        """Report the same again. Raises ``Cancelled`` when the work should stop."""
        self._progress(*self._last)

    def is_stale(self) -> bool:
        """As ``beat``, for whoever asks instead of reporting; it raises and so is never true."""
        self.beat()
        return False


def never() -> bool:
    """Somebody waits for the answer to the end."""
    return False
