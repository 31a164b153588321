"""Progress of a command on stderr: a line that moves on a screen, a sentence now and then in a log.

Ctrl+C is Python's own KeyboardInterrupt; nothing here cancels.
"""

import sys
import time
from types import TracebackType

from viewer.commands.output import one_line

_SCREEN_SECONDS = 0.1
_LOG_SECONDS = 10.0


class ProgressLine:
    """A ``db.progress.Progress``; a context manager that leaves a clean line behind.

    ``doing`` begins the sentence: ``"Reading"`` gives “Reading 3 of 20: name”.
    """

    def __init__(self, doing: str) -> None:
        self._doing = doing
        self._screen = sys.stderr.isatty()
        self._next = time.monotonic() + (0.0 if self._screen else _LOG_SECONDS)
        self._shown = 0

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """Say how far the work is, if it is time to."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + (_SCREEN_SECONDS if self._screen else _LOG_SECONDS)
        text = f"{self._doing} {done:,}" + (f" of {total:,}" if total else "")
        if what:
            text += f": {one_line(what)}"
        if self._screen:
            print(f"\r{text[:100]:<{self._shown}}", end="", file=sys.stderr, flush=True)
            self._shown = min(100, len(text))
        else:
            print(f"{text}.", file=sys.stderr, flush=True)

    def __enter__(self) -> "ProgressLine":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def clear(self) -> None:
        """Take the moving line away, so that another line can be printed."""
        if self._shown:
            print(f"\r{'':<{self._shown}}\r", end="", file=sys.stderr, flush=True)
            self._shown = 0
