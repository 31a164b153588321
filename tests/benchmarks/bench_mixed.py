"""A folder of mixed files imported in one go, ten of them broken; beside it, recollindex.

Once they are kept and found by their words, and read afterwards; and once read at once. Through the
commands' way (recorded, indexed, searched) and through the real window, where a timer
beats meanwhile: the longest pause between two beats is what a person feels.
"""

import os
import shutil
import subprocess
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from db import Archive
from db.ingest.file_type import SUFFIXES
from db.ingest.registry import READERS
from db.model import Query
from tests.benchmarks.figures import heading
from tests.benchmarks.mixed_files import TEXTS, add_further_formats, make_files

if TYPE_CHECKING:
    from viewer.main_window import MainWindow

_BEAT = 5  # milliseconds


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
    _in_the_window(folder, files, count)
    _beside_recoll(folder, files)


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
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from viewer.app import build_window
    from viewer.settings import Settings

    Archive.create(folder / "window.archive", "Window").close()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    settings = Settings(folder / "settings.ini")
    settings.language = "ru"
    window = build_window(application, settings)
    window.resize(1440, 900)
    window.show()
    loop = QEventLoop()
    window.workplace.archive_changed.connect(loop.quit)
    window.door.open(folder / "window.archive")
    loop.exec()
    _measure(window, files, count)
    window.close()


def _measure(window: "MainWindow", files: Path, count: int) -> None:
    """Import through the window while a timer beats in its thread."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))

    def look() -> None:
        if not window.pages.filling.is_busy():
            loop.quit()

    kept: list[float] = []
    # What follows on a job's end is begun right after it was told of.
    window.pages.filling.changed.connect(lambda: QTimer.singleShot(0, look))
    window.workplace.said.connect(lambda _text: kept.append(time.perf_counter()))
    began = time.perf_counter()
    timer.start(_BEAT)
    window.import_paths([files])
    loop.exec()
    took = time.perf_counter() - began
    timer.stop()
    pauses = sorted(after - before for before, after in pairwise(beats))
    waiting = len(window.workplace.archive.inbox()) if window.workplace.archive else 0
    print(f"documents a second, kept by the window       {count / (kept[0] - began):8.1f}")
    print(f"documents a second, into the window's inbox  {count / took:8.1f}  ({waiting} wait)")
    print(
        f"pauses of the window                         longest {pauses[-1] * 1000:.0f} ms, "
        f"over 100 ms {sum(pause > 0.1 for pause in pauses)}, over 200 ms "
        f"{sum(pause > 0.2 for pause in pauses)}",
        flush=True,
    )


def _beside_recoll(folder: Path, files: Path) -> None:
    """The text formats through both in the same run."""
    texts = folder / "texts"
    texts.mkdir()
    chosen = [one for one in sorted(files.iterdir()) if one.suffix[1:] in TEXTS]
    for one in chosen:
        shutil.copy(one, texts)
    ours = len(chosen) / _seconds_to_search(folder, texts)
    with Archive.create(folder / "texts.archive", "Texts") as archive:
        began = time.perf_counter()
        archive.import_documents([texts], accept=True)
        archive.wait_for_index()
        whole = len(chosen) / (time.perf_counter() - began)
    print(f"{len(chosen)} files of text alone, with proposals and indexed: {whole:.1f} a second")
    print(f"kept and searchable, without proposals:        {ours:.1f} a second")
    program = shutil.which("recollindex")
    if program is None:
        print("recollindex is not installed: nothing to compare with", flush=True)
        return
    settings = folder / "recoll"
    settings.mkdir()
    (settings / "recoll.conf").write_text(f"topdirs = {texts}\n", encoding="utf-8")
    began = time.perf_counter()
    done = subprocess.run(
        [program, "-c", str(settings)], check=False, capture_output=True, text=True
    )
    took = time.perf_counter() - began
    theirs = len(chosen) / took
    print(f"recollindex on the same files: {theirs:.1f} a second ({done.returncode})")
    print(f"files kept and searchable for each that it indexes: {ours / theirs:.3f}", flush=True)


def _seconds_to_search(folder: Path, texts: Path) -> float:
    """Until files of text are safe and found; the process is as it was, dictionaries and all."""
    with Archive.create(folder / "words.archive", "Words") as archive:
        began = time.perf_counter()
        archive.start_indexing()
        archive.keep_documents([texts])
        archive.wait_for_index()
        return time.perf_counter() - began
