"""Memory and processor time of this process, as Linux counts them."""

import os
from pathlib import Path

_STATUS = Path("/proc/self/status")
_RESET_PEAK = "5"


def memory() -> dict[str, float]:
    """Megabytes: ``rss``, of it ``anon``ymous, and ``peak`` since ``forget_peak``."""
    lines = dict(line.split(":", 1) for line in _STATUS.read_text().splitlines() if ":" in line)
    return {
        name: int(lines[key].split()[0]) / 1024
        for name, key in (("rss", "VmRSS"), ("anon", "RssAnon"), ("peak", "VmHWM"))
    }


def forget_peak() -> None:
    """Let the peak begin anew from what is used now."""
    Path("/proc/self/clear_refs").write_text(_RESET_PEAK)


def processor_seconds() -> float:
    """Seconds that this process, its threads and its children took of the processors."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def size_mb(folder: Path) -> float:
    """Megabytes of all files below a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
