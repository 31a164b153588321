"""A folder of mixed files imported in one go, ten of them broken; beside it, recollindex.

Once they are kept and found by their words, and read afterwards; and once read at once. Through the
commands' way (recorded, indexed, searched) and through the real window, set up as the program does
it, where a timer beats meanwhile: the longest pause between two beats, less what other programs
took of the processor, is what one feels.
"""

import os
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Final

from db import Archive
from db.ingest.file_type import SUFFIXES
from db.ingest.registry import READERS
from db.model import Query
from tests.benchmarks.beside.processes import environment_of_a_person
from tests.benchmarks.figures import heading
from tests.benchmarks.kept_texts import processor_seconds
from tests.benchmarks.mixed_files import TEXTS, add_further_formats, make_files

_COMMAND: Final = "import --keep, from cold"
_RECOLL: Final = "recollindex, from cold"
_RUNNING: Final = "the program that runs already"
_KNOWN: Final = "the same, where all words are known"
#: So often each way is gone, one after the other.
_TURNS: Final = 3


def run(folder: Path, count: int = 1_000) -> None:
    """Make the files, import them in both ways, and let recollindex read the same."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from viewer.theme import STYLE

    # Pages are set with its fonts, and the window is its.
    application = QApplication.instance() or QApplication(["council-archive", *STYLE])
    assert application is not None
    add_further_formats(lambda ending: SUFFIXES.get(f".{ending}") in READERS)
    files = folder / "mixed"
    made = make_files(files, count)
    heading(f"{count} mixed files")
    print(", ".join(f"{number} {ending}" for ending, number in made.items()), flush=True)
    _kept(folder, files, count)
    _recorded(folder, files, count)
    _beside_recoll(folder, files)
    _in_the_window(folder, files, count)  # last: it makes the process the program's own


def _kept(folder: Path, files: Path, count: int) -> None:
    """As ``import --keep`` and then ``read-again``."""
    with Archive.create(folder / "kept.archive", "Kept") as archive:
        began = time.perf_counter()
        archive.start_indexing()
        archive.keep_documents([files])
        kept = time.perf_counter()
        archive.wait_for_index()
        indexed = time.perf_counter()
        found = archive.search(Query("заседание*")).total
        archive.read_kept()
        read = time.perf_counter()
        print(f"kept, without proposals                      {count / (kept - began):8.1f}")
        print(f"kept and searchable, without proposals       {count / (indexed - began):8.1f}")
        print(f"found by a word of all before they are read  {found:8d}")
        print(f"seconds until the last proposal              {read - began:8.1f}", flush=True)


def _recorded(folder: Path, files: Path, count: int) -> None:
    with Archive.create(folder / "mixed.archive", "Mixed") as archive:
        began = time.perf_counter()
        report = archive.import_documents([files], accept=True)
        recorded = time.perf_counter()
        archive.wait_for_index()
        indexed = time.perf_counter()
        found = archive.search(Query("заседание*")).total
        states = sorted({outcome.state for outcome in report.outcomes})
        told = ", ".join(f"{report.count(state)} {state}" for state in states)
        print(f"documents a second, with proposals, recorded {count / (recorded - began):8.1f}")
        print(f"documents a second, recorded and indexed     {count / (indexed - began):8.1f}")
        print(f"outcomes                                     {told}")
        errors = sum(outcome.error is not None for outcome in report.outcomes)
        print(f"told with an error                           {errors:8d}")
        print(f"meetings, found by a word of all             {archive.counts().meetings}, {found}")


def _in_the_window(folder: Path, files: Path, count: int) -> None:
    """Import through the window as the program has it, watched by a timer in its thread."""
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.pauses.stage import Stage

    Archive.create(folder / "window.archive", "Window").close()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    stage = Stage(application, folder, None)
    stage.open(folder / "window.archive")
    window, filling = stage.window, stage.window.pages.filling
    kept: list[float] = []
    read: list[float] = []
    window.workplace.more_offered.connect(lambda *_: kept.append(time.perf_counter()))
    # What follows on a job's end is begun right after it was told of.
    filling.changed.connect(lambda: read.append(time.perf_counter()))
    began = time.perf_counter()
    pauses = stage.during(lambda: window.import_paths([files]), lambda: not filling.is_busy())
    waiting = len(stage.archive.inbox())
    took = read[-1] - began
    print(f"documents a second, kept by the window       {count / (kept[0] - began):8.1f}")
    print(f"documents a second, into the window's inbox  {count / took:8.1f}  ({waiting} wait)")
    own = [pause.own for pause in pauses]
    print(
        f"pauses of the window                         longest {own[0]:.0f} ms, "
        f"over 50 ms {sum(one > 50 for one in own)}, over 100 ms {sum(one > 100 for one in own)}, "
        f"over 200 ms {sum(one > 200 for one in own)} "
        f"(with other programs {max(one.milliseconds for one in pauses):.0f} ms)",
        flush=True,
    )
    stage.close()


def _beside_recoll(folder: Path, files: Path) -> None:
    """The text formats through both in the same run, in turns: each a whole process from cold.

    The same once more by a program that runs already, as a window does: dictionary and index are
    at hand, and the words of these texts are new to it or, in large archives, mostly known. Recoll
    makes no copies, forces nothing out, and has no such way.
    """
    texts, before = folder / "texts", folder / "before"
    texts.mkdir()
    chosen = [one for one in sorted(files.iterdir()) if one.suffix[1:] in TEXTS]
    for one in chosen:
        shutil.copy(one, texts)
    make_files(before, 28, broken=0, seed=12)
    with Archive.create(folder / "texts.archive", "Texts") as archive:
        began = time.perf_counter()
        archive.import_documents([texts], accept=True)
        archive.wait_for_index()
        whole = len(chosen) / (time.perf_counter() - began)
    print(f"{len(chosen)} files of text alone, with proposals and indexed: {whole:.1f} a second")
    turns = [_turn(folder / f"turn {number}", before, texts) for number in range(_TURNS)]
    print(f"kept and searchable, without proposals; the medians of {_TURNS} turns:")
    seconds = {name: median([turn[name][0] for turn in turns]) for name in turns[0]}
    processor = {name: median([turn[name][1] for turn in turns]) for name in turns[0]}
    for name, took in seconds.items():
        rate = len(chosen) / took
        print(f"  {name:<36} {rate:8.1f} a second, {processor[name]:.2f} s of processor time")
    if _RECOLL not in seconds:
        print("recollindex is not installed: nothing to compare with", flush=True)
        return
    for name in (_COMMAND, _RUNNING, _KNOWN):
        print(
            f"{name}, for each file that recollindex indexes: "
            f"{seconds[_RECOLL] / seconds[name]:.3f}, "
            f"by processor time {processor[_RECOLL] / processor[name]:.3f}",
            flush=True,
        )


def _turn(folder: Path, before: Path, texts: Path) -> dict[str, tuple[float, float]]:
    """Seconds, and seconds of processor time, until files of text are found, by each way."""
    folder.mkdir()
    archive = folder / "words.archive"
    Archive.create(archive, "Words").close()
    command = [sys.executable, "-m", "viewer", "import", "--keep", str(archive), str(texts)]
    found = {_COMMAND: _taken(command)}
    if program := shutil.which("recollindex"):
        settings = folder / "recoll"
        settings.mkdir()
        (settings / "recoll.conf").write_text(f"topdirs = {texts}\n", encoding="utf-8")
        found[_RECOLL] = _taken([program, "-c", str(settings)])
    running = [sys.executable, "-m", "tests.benchmarks.kept_texts", str(folder)]
    done = subprocess.run(
        [*running, str(before), str(texts)],
        check=True,
        capture_output=True,
        text=True,
        env=environment_of_a_person(),
    )
    for name, line in zip((_RUNNING, _KNOWN), done.stdout.splitlines(), strict=True):
        seconds, processor = map(float, line.split())
        found[name] = seconds, processor
    return found


def _taken(command: list[str]) -> tuple[float, float]:
    """How long a program takes, and its processor time with that of what it starts."""
    began, before = time.perf_counter(), processor_seconds(resource.RUSAGE_CHILDREN)
    # One of the files is broken, and told of by the exit status.
    subprocess.run(command, check=False, capture_output=True, env=environment_of_a_person())
    return (
        time.perf_counter() - began,
        processor_seconds(resource.RUSAGE_CHILDREN) - before,
    )
