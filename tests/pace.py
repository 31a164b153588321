"""How fast this machine is now, so that no limit of time fails where everything is slow."""

import time
from typing import Final

#: What ``_work`` cost where the limits of the tests were set (seconds).
_USUAL: Final = 0.04


def at_this_pace(seconds: float) -> float:
    """A limit that was set on the usual machine, for this one as busy as it is now.

    Never less than ``seconds``. The same work is timed as a clock of the processor shows it and as
    a clock on the wall does; the slower of the two tells.
    """
    began, begun = time.perf_counter(), time.process_time()
    _work()
    took = max(time.perf_counter() - began, time.process_time() - begun)
    return seconds * max(1.0, took / _USUAL)


def _work() -> None:
    """What the program does most: it looks words up, and takes texts apart."""
    counts: dict[str, int] = {}
    for number in range(20_000):
        for word in f"слово {number % 97} of {number}".split():
            counts[word.lower()] = counts.get(word.lower(), 0) + 1
