"""``python -m tests.benchmarks.bench_pages [ARCHIVE]``: from a click to the page painted.

Each page when it is first gone to, and when it is come back to, in a window on a large archive.
What the page reads is not waited for: it comes in its own time, and ``bench_pauses`` says whether
anything halts meanwhile. What the window's thread waited for a processor is taken off.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from db.model import AUTHORITY_TYPES, RecordType
from tests.benchmarks.figures import heading

if TYPE_CHECKING:
    from tests.benchmarks.pauses.stage import Stage
    from viewer.pages.location import Location

_KEPT = Path(__file__).with_name("results")
_ROUNDS = 7


def main() -> None:
    """Measure and print a line for each page."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.bench_pages")
    parser.add_argument("archive", nargs="?", type=Path, default=_KEPT / "100000.archive")
    archive = parser.parse_args().archive
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("COUNCIL_ARCHIVE_CACHE", str(_KEPT / "cache"))
    with tempfile.TemporaryDirectory(prefix="council-archive-pages-") as name:
        from PySide6.QtWidgets import QApplication

        from tests.benchmarks.pauses.stage import Stage
        from viewer.theme import STYLE

        application = QApplication(["council-archive", *STYLE])
        stage = Stage(application, Path(name), None)
        stage.open(archive)
        _measure(stage)
        stage.close()


def _measure(stage: "Stage") -> None:
    heading("From a click to the page painted, in milliseconds (of them worked)")
    times: dict[str, list[tuple[float, float]]] = {}
    for _ in range(_ROUNDS):
        for name, place in _places(stage):
            times.setdefault(name, []).append(_switch(stage, place))
            stage.rest()
    for name, ((first, first_worked), *again) in times.items():
        wall = [one for one, _ in again]
        worked = statistics.median(one for _, one in again)
        print(
            f"{name:<14} first {first:5.0f} ({first_worked:3.0f})   again median "
            f"{statistics.median(wall):5.0f} ({worked:3.0f})  worst {max(wall):5.0f}",
            flush=True,
        )


def _places(stage: "Stage") -> "Iterator[tuple[str, Location]]":
    """Every page, and those of records for one of each type."""
    from viewer.pages.location import RECORD_PAGES, Location, PageName

    meetings = stage.archive.record_ids(RecordType.MEETING, order="date_start")
    for page in PageName:
        if page not in RECORD_PAGES | {PageName.START}:
            yield page.value, Location(page)
    yield "meeting", Location(PageName.MEETING, meetings[len(meetings) // 2])
    yield "history", Location(PageName.HISTORY, meetings[len(meetings) // 2])
    for kind in sorted(AUTHORITY_TYPES - {RecordType.TOPIC}):
        for record_id in stage.archive.record_ids(kind)[:1]:
            yield kind.value, Location(PageName.AUTHORITY, record_id)


def _switch(stage: "Stage", place: "Location") -> tuple[float, float]:
    """Wall time without waiting for a processor, and time worked."""
    from tests.benchmarks.pauses.stall_watch import queued_seconds

    painted: list[tuple[float, float, float]] = []

    def note() -> None:
        painted.append((time.perf_counter(), time.thread_time(), queued_seconds()))

    began = (time.perf_counter(), time.thread_time(), queued_seconds())
    stage.window.go(place)
    stage.window.workplace.jobs.after_paint(note)
    stage.until(lambda: bool(painted))
    wall, worked, queued = (end - start for end, start in zip(painted[0], began, strict=True))
    # The system tells of the waiting a little later than of the work.
    return max(worked, wall - queued) * 1000, worked * 1000


if __name__ == "__main__":
    main()
