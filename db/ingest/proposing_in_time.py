"""Proposes out of a text within the time there is: where that is too little, out of its beginning.

For the reading process alone: the clock is the process's own, and its main thread is interrupted.
"""

import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from types import FrameType, TracebackType
from typing import Final

from db.ingest.finders.known import KnownNames
from db.ingest.proposer import propose
from db.model import DocumentText, Proposal

#: So much of a text is looked at where the whole of it would take too long: some sixty pages.
BEGINNING: Final = 150_000
#: Where no clock can interrupt, longer texts are looked at so far only.
_UNCLOCKED: Final = 600_000
#: How long after it rang the clock rings again (s).
_AGAIN: Final = 0.25


class _OutOfTime(BaseException):
    """No error of a finder, so that none of them takes it for one."""


class _Clock:
    """Raises ``_OutOfTime`` after so much of the processor's time, or of any (s). POSIX only."""

    def __init__(self, cpu_seconds: float, wall_seconds: float) -> None:
        self._seconds = cpu_seconds, wall_seconds
        self._runs = False

    def __enter__(self) -> None:
        if sys.platform != "win32":
            self._runs = True
            signal.signal(signal.SIGPROF, self._ring)
            signal.signal(signal.SIGALRM, self._ring)
            # Where an object is taken away, what is raised is lost: then it rings again.
            signal.setitimer(signal.ITIMER_PROF, self._seconds[0], _AGAIN)
            signal.setitimer(signal.ITIMER_REAL, self._seconds[1], _AGAIN)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Stop the clock, though it may ring meanwhile. It can be called again."""
        self._runs = False
        if sys.platform != "win32":
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _ring(self, _signal: int, _frame: FrameType | None) -> None:
        if self._runs:
            raise _OutOfTime


def propose_in_time(
    text: DocumentText,
    known: KnownNames | None,
    cpu_seconds: float,
    wall_seconds: float,
    more_time: Callable[[], None],
) -> tuple[Proposal, int]:
    """The proposal, and how much of the text it is out of (characters).

    ``more_time`` is called before the beginning is looked at, which has no clock here.
    """
    if sys.platform != "win32" or len(text.text) <= _UNCLOCKED:
        clock = _Clock(cpu_seconds, wall_seconds)
        try:
            with clock:
                return propose(text, known), len(text.text)
        except _OutOfTime:
            clock.stop()
            more_time()
    part = beginning_of(text)
    return propose(part, known), len(part.text)


def beginning_of(text: DocumentText, most: int = BEGINNING) -> DocumentText:
    """The whole paragraphs of the beginning; offsets stay. Of a longer one a part."""
    if len(text.text) <= most:
        return text
    end = max((one.end for one in text.paragraphs if one.end <= most), default=0) or most
    inside = tuple(
        replace(one, end=min(one.end, end)) for one in text.paragraphs if one.start < end
    )
    return replace(text, text=text.text[:end], paragraphs=inside)
