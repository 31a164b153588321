"""What is kept of the hour: memory by the round, pauses by step, searches for garbage, warnings."""

import gc
import logging
import os
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from tests.benchmarks.beside.processes import (
    anonymous_megabytes,
    own_megabytes,
    proportional_megabytes,
)
from tests.benchmarks.hour.garbage import GarbageWatch
from tests.benchmarks.pauses.stall_watch import Pause
from viewer.app.interrupting import count_unsettled

#: Megabytes in the last half that are noise whatever the spread of the figures.
_NOISE = 3.0
_FELT = 50
#: Rounds in which pages are made and caches filled: a step's memory counts after them.
_WARM = 2


class Warnings(logging.Handler):
    """Remembers every line of the log from warnings on, Qt's and the program's."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line."""
        self.lines.append(self.format(record))


@dataclass(frozen=True, slots=True)
class Moment:
    """How much there was at one time: ``own`` megabytes of the window's process without the others.

    ``anonymous`` megabytes are those by which growth is judged; ``objects`` of Python. What Qt has
    under the window is not counted: what ``findChildren`` gives is kept by the window for ever.
    """

    minutes: float
    megabytes: float
    own: float
    anonymous: float
    widgets: int
    objects: int


@dataclass(frozen=True, slots=True)
class Stay:
    """The pauses of one step in one round, in milliseconds: the longest, and how many were felt.

    ``worked`` is the longest time the window's own thread was at work: the rest of a pause it
    waited for another thread, for the disk, or for a processor.
    """

    longest: float
    worked: float
    felt: int


class Account:
    """Takes the figures in and prints them; the stacks of pauses as well where they were taken."""

    def __init__(self, warnings: Warnings, stacks_from: float | None = None) -> None:
        self._warnings = warnings
        self._stacks_from = stacks_from
        self._garbage = GarbageWatch()
        self._began = time.monotonic()
        self.moments: list[Moment] = []
        self._stays: dict[str, list[Stay]] = {}
        self._gained: dict[str, float] = {}
        self._megabytes = anonymous_megabytes(os.getpid())

    def minutes(self) -> float:
        """Since the beginning."""
        return (time.monotonic() - self._began) / 60

    def take_moment(self) -> None:
        """Look at the memory, and print a line."""
        self._garbage.away(gc.collect)
        moment = Moment(
            self.minutes(),
            proportional_megabytes(os.getpid()),
            own_megabytes(os.getpid()),
            anonymous_megabytes(os.getpid()),
            len(QApplication.allWidgets()),
            count_unsettled(),
        )
        self.moments.append(moment)
        print(
            f"{moment.minutes:6.1f} min  {moment.megabytes:7.1f} MB (window {moment.own:6.1f}, "
            f"without a file {moment.anonymous:6.1f})  "
            f"widgets {moment.widgets:5d}  "
            f"Python objects {moment.objects:8d}  "
            f"warnings {len(self._warnings.lines)}",
            flush=True,
        )

    def take_pauses(self, step: str, pauses: Sequence[Pause]) -> None:
        """The longest of a step, and the memory since the step before."""
        kept = self._stays.setdefault(step, [])
        kept.append(
            Stay(
                max((one.own for one in pauses), default=0.0),
                max((one.worked for one in pauses), default=0.0),
                sum(one.own > _FELT for one in pauses),
            )
        )
        self._tell_stacks(step, pauses)
        megabytes = anonymous_megabytes(os.getpid())
        if len(kept) > _WARM:
            self._gained[step] = self._gained.get(step, 0.0) + megabytes - self._megabytes
        self._megabytes = megabytes

    def _tell_stacks(self, step: str, pauses: Sequence[Pause]) -> None:
        for pause in pauses if self._stacks_from is not None else ():
            if pause.own > (self._stacks_from or 0) and pause.stacks:
                print(f"{step}: {pause.own:.0f} ms, worked {pause.worked:.0f}\n{pause.stacks}\n")

    def growth(self) -> tuple[float, float]:
        """Megabytes by which a line through the last half rises, and what of it would be noise."""
        half = [one for one in self.moments if one.minutes >= self.moments[-1].minutes / 2]
        if len(half) < 3:
            return 0.0, _NOISE
        times, sizes = [one.minutes for one in half], [one.anonymous for one in half]
        slope, intercept = statistics.linear_regression(times, sizes)
        rests = [size - slope * at - intercept for at, size in zip(times, sizes, strict=True)]
        return slope * (times[-1] - times[0]), max(_NOISE, 2 * statistics.pstdev(rests))

    def close(self) -> bool:
        """Print the table; True where there was no warning and memory has not grown."""
        print(
            f"\n{'longest pause of a step, ms':<28} {'median':>7} {'p95':>7} {'worst':>7}   "
            f"of it worked: {'median':>7} {'p95':>7} {'worst':>7}   rounds, pauses over {_FELT}"
        )
        for step, stays in self._stays.items():
            longest, worked = (
                _spread([getattr(one, name) for one in stays]) for name in ("longest", "worked")
            )
            felt = [one.felt for one in stays]
            print(
                f"{step:<28} {longest}                 {worked}   "
                f"{sum(one > 0 for one in felt):4d} of {len(felt):<4d} {sum(felt):5d}  "
                f"{self._gained.get(step, 0.0):+7.1f} MB"
            )
        print(self._garbage.words())
        grown, noise = self.growth()
        print(
            f"\nmemory without a file over the last half: {grown:+.1f} MB (noise: {noise:.1f} MB)"
        )
        print(f"warnings in the log: {len(self._warnings.lines)}")
        for line in dict.fromkeys(self._warnings.lines):
            print(f"  {line}")
        return grown <= noise and not self._warnings.lines


def _spread(figures: Sequence[float]) -> str:
    ordered = sorted(figures)
    p95 = ordered[int(0.95 * (len(ordered) - 1))]
    return f"{statistics.median(ordered):7.0f} {p95:7.0f} {ordered[-1]:7.0f}"
