"""Watches the loop of the window's thread: how late it is, and what went on when it was late.

A timer beats in the window's thread. The time between two beats, less the timer's own, is a pause:
for so long no key would have been answered. The stacks are written by ``faulthandler``, which waits
for no lock and holds nothing that the window's thread is about to let go.
"""

import faulthandler
import os
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

#: Milliseconds between two beats.
BEAT = 5
#: Lines of a thread's stack that are told, the innermost first.
_DEPTH = 11
#: So many dumps of one pause are told; functions in which a thread waits for work.
_LOOKS, _IDLE = 4, ("_worker", "wait", "exec_")


@dataclass(frozen=True, slots=True)
class Pause:
    """How long the loop was away, and how much of it the window's thread worked, in milliseconds.

    ``queued`` it waited for a processor that others had (0 where the system does not tell). The
    rest it waited for another thread of the program, which held Python, or for the disk.
    """

    milliseconds: float
    worked: float
    queued: float
    #: The stacks of the threads while it lasted; empty unless they are asked for.
    stacks: str = ""

    @property
    def own(self) -> float:
        """What the program is to answer for: without what other programs took."""
        return max(0.0, self.milliseconds - self.queued)


def queued_seconds() -> float:
    """For how long this thread has waited for a processor so far; 0 where no system tells."""
    schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    try:
        return int(schedule.read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0


class StallWatch(QObject):
    """Made, begun and ended in the window's thread; ``stacks_from``: where longer ones were."""

    def __init__(self, stacks_from: float | None = None) -> None:
        super().__init__()
        self._stacks_from = stacks_from
        self._pauses: list[Pause] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._worked = self._queued = 0.0
        self._dump = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115
        self._read = 0

    def begin(self) -> None:
        """Forget what was, and watch from now on."""
        self._pauses = []
        self._note()
        self._timer.start(BEAT)

    def end(self) -> list[Pause]:
        """All that was between two beats, the program's own longest first."""
        self._beat()
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()
        return sorted(self._pauses, key=lambda pause: -pause.own)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        late = (now - self._last) * 1000 - BEAT
        queued = (queued_seconds() - self._queued) * 1000
        self._pauses.append(
            Pause(max(0.0, late), (worked - self._worked) * 1000, queued, self._stacks())
        )
        if self._stacks_from is not None:
            # Arming it anew disarms what was armed by the last beat.
            faulthandler.dump_traceback_later(self._stacks_from / 1000, True, self._dump)
        self._note()

    def _note(self) -> None:
        self._queued, self._worked = queued_seconds(), time.thread_time()
        self._last = time.perf_counter()

    def _stacks(self) -> str:
        """What was dumped since the last beat, shortened."""
        written = os.fstat(self._dump.fileno()).st_size
        if written == self._read:
            return ""
        self._dump.seek(self._read)
        text, self._read = self._dump.read(), written
        looks = [_busy(look) for look in text.split("Timeout (")[1:]]
        return "\n  --\n".join(looks[:_LOOKS])


def _busy(look: str) -> str:
    """The innermost lines of the threads that did something."""
    kept = []
    for thread in look.split("\n\n"):
        lines = [line for line in thread.splitlines() if line.startswith("  File ")]
        if lines and not any(f"in {name}" in lines[0] for name in _IDLE):
            kept.append("\n".join(["", *(line.replace('"', "") for line in lines[:_DEPTH])]))
    return "".join(kept)
