"""What is kept of the hour: memory by the minute, pauses by step, warnings."""

import gc
import logging
import os
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tests.benchmarks.beside.processes import proportional_megabytes
from tests.benchmarks.pauses.stall_watch import Pause

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
    """How much there was at one time; ``objects`` of Python, ``parts`` of Qt under the window."""

    minutes: float
    megabytes: float
    widgets: int
    parts: int
    objects: int


class Account:
    """Takes the figures in and prints them."""

    def __init__(self, window: QObject, warnings: Warnings) -> None:
        self._window, self._warnings = window, warnings
        self._began = time.monotonic()
        self.moments: list[Moment] = []
        self._pauses: dict[str, list[float]] = {}
        self._gained: dict[str, float] = {}
        self._megabytes = proportional_megabytes(os.getpid())

    def minutes(self) -> float:
        """Since the beginning."""
        return (time.monotonic() - self._began) / 60

    def take_moment(self) -> None:
        """Look at the memory, and print a line."""
        gc.collect()
        moment = Moment(
            self.minutes(),
            proportional_megabytes(os.getpid()),
            len(QApplication.allWidgets()),
            len(self._window.findChildren(QObject)),
            len(gc.get_objects()),
        )
        self.moments.append(moment)
        print(
            f"{moment.minutes:6.1f} min  {moment.megabytes:7.1f} MB  widgets {moment.widgets:5d}  "
            f"Qt objects {moment.parts:6d}  Python objects {moment.objects:8d}  "
            f"warnings {len(self._warnings.lines)}",
            flush=True,
        )

    def take_pauses(self, step: str, pauses: Sequence[Pause]) -> None:
        """The longest of a step, and the memory since the step before."""
        kept = self._pauses.setdefault(step, [])
        kept.append(max((one.own for one in pauses), default=0.0))
        megabytes = proportional_megabytes(os.getpid())
        if len(kept) > _WARM:
            self._gained[step] = self._gained.get(step, 0.0) + megabytes - self._megabytes
        self._megabytes = megabytes

    def growth(self) -> tuple[float, float]:
        """Megabytes by which a line through the last half rises, and what of it would be noise."""
        half = [one for one in self.moments if one.minutes >= self.moments[-1].minutes / 2]
        if len(half) < 3:
            return 0.0, _NOISE
        times, sizes = [one.minutes for one in half], [one.megabytes for one in half]
        slope, intercept = statistics.linear_regression(times, sizes)
        rests = [size - slope * at - intercept for at, size in zip(times, sizes, strict=True)]
        return slope * (times[-1] - times[0]), max(_NOISE, 2 * statistics.pstdev(rests))

    def close(self) -> bool:
        """Print the table; True where there was no warning and memory has not grown."""
        print(
            f"\n{'longest pause of a step':<28} {'median':>8} {'p95':>8} {'worst':>8}  over 50 ms"
        )
        for step, worst in self._pauses.items():
            ordered = sorted(worst)
            print(
                f"{step:<28} {statistics.median(ordered):5.0f} ms "
                f"{ordered[int(0.95 * (len(ordered) - 1))]:5.0f} ms {ordered[-1]:5.0f} ms  "
                f"{sum(one > _FELT for one in ordered):4d} of {len(ordered):<4d}"
                f"{self._gained.get(step, 0.0):+7.1f} MB"
            )
        grown, noise = self.growth()
        print(f"\nmemory over the last half: {grown:+.1f} MB (noise: {noise:.1f} MB)")
        print(f"warnings in the log: {len(self._warnings.lines)}")
        for line in dict.fromkeys(self._warnings.lines):
            print(f"  {line}")
        return grown <= noise and not self._warnings.lines
