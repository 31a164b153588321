"""A page of records with very many rows: scrolling, jumping, sorting; and going from page to page.

The page is the real one with its jobs, on an archive made for it (``tables/wide_filling.py``); the
pages are those of the real window, on the large archive of the other benchmarks. Pictures and pages
are told less what the window's thread waited for a processor that other programs had.
"""

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.figures import Figures, heading, report
from tests.benchmarks.tables.wide_filling import fill_wide

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.tables.table_stage import TableStage

_FRAMES, _JUMPS, _SORTS, _ROUNDS = 600, 120, 3, 8
#: The aims of the window, in milliseconds.
_AIMS = "aims: wheel p95 12 ms, jump p95 33 ms, blank at the most 50 ms, page 50 ms, sort 200 ms"
_SORTED_BY = (
    ("date",),
    ("meeting",),
    ("place",),
    ("theme",),
    ("resolutions",),
    ("place", "date", "meeting"),
)


def run(kept: Path, size: int, large: Callable[[], Path]) -> None:
    """Measure and print; archives are made once and kept in a folder."""
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.tables.table_stage import TableStage
    from viewer.theme import STYLE

    folder = kept / f"wide{size}.archive"
    if not folder.exists():
        began = time.perf_counter()
        unfinished = folder.with_suffix(".unfinished")
        fill_wide(unfinished, size)
        unfinished.rename(folder)
        print(f"{size:,} meetings made in {time.perf_counter() - began:.0f} s", flush=True)
    application = QApplication.instance() or QApplication(["council-archive", *STYLE])
    heading(f"A table of {size:,} rows, {application.platformName()} ({_AIMS})")  # type: ignore[attr-defined]  # it is one with windows
    stage = TableStage(folder, kept)
    report(list(_scrolled(stage)))
    report(list(_jumped(stage)))
    report(list(_sorted(stage)))
    stage.close()
    heading("From page to page of the window")
    report(list(_gone(application, large(), kept)))  # type: ignore[arg-type]  # see above


def _scrolled(stage: "TableStage") -> Iterator[Figures]:
    """By a notch of the wheel, sixty times a second, from a third of the table on."""
    stage.jump(0.33)
    stage.wait_for_rows()
    stage.watch.begin()
    frames, blanks = [], []
    for _ in range(_FRAMES):
        frames.append(stage.wheel())
        blanks.append(stage.blank())
        stage.breathe()
    yield Figures("a notch of the wheel to the picture", tuple(frames))
    yield Figures("rows that were blank in it, for how long", tuple(blanks))
    pauses = stage.watch.end()
    yield Figures("pauses of the window meanwhile", tuple(one.own for one in pauses))


def _jumped(stage: "TableStage") -> Iterator[Figures]:
    chance = random.Random(7)
    frames, blanks = [], []
    for _ in range(_JUMPS):
        frames.append(stage.jump(chance.random()))
        blanks.append(stage.wait_for_rows())
        stage.breathe()
    yield Figures("a jump to anywhere to the picture", tuple(frames))
    yield Figures("until its rows are there and painted", tuple(blanks))
    dragged, blanks = [], []
    for step in range(_JUMPS):
        dragged.append(stage.jump(step / _JUMPS))
        stage.breathe()
    blanks.append(stage.wait_for_rows())
    yield Figures("dragging the bar from end to end, a picture", tuple(dragged))
    yield Figures("until the rows where it ends are there", tuple(blanks))


def _sorted(stage: "TableStage") -> Iterator[Figures]:
    for names in _SORTED_BY:
        times, longest = [], []
        for turn in range(_SORTS):
            stage.watch.begin()
            times.append(stage.sort(names, turn))
            longest.append(stage.watch.end()[0].own)
        yield Figures(f"sorting by {', '.join(names)}", tuple(times))
        yield Figures("  the longest pause of the window meanwhile", tuple(longest))


def _gone(application: "QApplication", archive: Path, kept: Path) -> Iterator[Figures]:
    from tests.benchmarks.pauses.stage import Stage
    from tests.benchmarks.tables.table_stage import OwnTime
    from viewer.pages.location import Location, PageName

    stage = Stage(application, kept, None)
    stage.open(archive)
    window = stage.window
    names = (
        PageName.MEETINGS,
        PageName.PEOPLE,
        PageName.INSTITUTIONS,
        PageName.INSTRUMENTS,
        PageName.TOPICS,
        PageName.INBOX,
        PageName.RESOLUTIONS,
    )
    for name in names:
        first: list[float] = []
        later: list[float] = []
        for turn in range(_ROUNDS):
            window.go(Location(PageName.HEALTH))
            stage.rest()
            clock = OwnTime()
            window.go(Location(name))
            window.pages.repaint()
            (later if turn else first).append(clock.milliseconds())
            stage.rest()
        yield Figures(f"going to “{name.value}” for the first time", tuple(first))
        yield Figures(f"going to “{name.value}” again", tuple(later))
    stage.close()
