"""How long work will still take, told by its pace so far, or not told. Without any window."""

from collections import deque
from collections.abc import Sequence

#: What must be known before anything is said: so many steps, in so many seconds.
_STEPS, _SECONDS = 5, 3.0
#: The pace of late, in seconds; it may differ from that of all so many times, or nothing is said.
_RECENT, _UNSTEADY = 10.0, 2.5
#: Reports nearer to one another than this are one.
_APART = 0.25
_KEPT = 240

#: When, in seconds of any clock, and how many steps were done by then.
Report = tuple[float, int]


def seconds_left(reports: Sequence[Report], total: int) -> float | None:
    """Seconds until all steps are done; None where the pace does not tell, or nothing is left.

    The pace is between that of the whole and that of the last ten seconds (their geometric mean):
    one slow file does not turn it over, and work that has become slower is noticed.
    """
    if not reports or total <= reports[-1][1]:
        return None
    (first_at, first_done), (last_at, last_done) = reports[0], reports[-1]
    spent, steps = last_at - first_at, last_done - first_done
    if steps < _STEPS or spent < _SECONDS:
        return None
    whole = steps / spent
    began = max(first_at, last_at - min(_RECENT, spent / 2))
    at, done = next(one for one in reports if one[0] >= began)
    if at >= last_at:
        at, done = reports[-2]
    recent = (last_done - done) / (last_at - at)
    if recent <= 0 or not 1 / _UNSTEADY <= recent / whole <= _UNSTEADY:
        return None
    return float((total - last_done) / (recent * whole) ** 0.5)


def rounded(seconds: float) -> tuple[str, int]:
    """``("minutes", 0)`` for less than one; then minutes, in fives from ten on; then hours.

    Coarse, as it is known, and so that what is said does not change at every report.
    """
    minutes = seconds / 60
    if minutes < 1:
        return "minutes", 0
    if minutes < 10:
        return "minutes", round(minutes)
    if minutes < 90:
        return "minutes", 5 * round(minutes / 5)
    return "hours", round(minutes / 60)


class Pace:
    """The reports of one piece of work, thinned out."""

    def __init__(self) -> None:
        self._reports: deque[Report] = deque(maxlen=_KEPT)

    def note(self, at: float, done: int) -> None:
        """``done`` steps are done at that moment."""
        reports = self._reports
        if len(reports) > 1 and at - reports[-2][0] < _APART:
            reports.pop()
        reports.append((at, done))

    def left(self, total: int) -> float | None:
        """See ``seconds_left``."""
        return seconds_left(tuple(self._reports), total)
