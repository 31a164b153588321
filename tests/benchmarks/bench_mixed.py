"""A folder of mixed files imported in one go, ten of them broken; beside it, recollindex.

Once they are kept and found by their words, and read afterwards; and once read at once. Through the
commands' way (recorded, indexed, searched) and through the real window, set up as the program does
it, where a timer beats meanwhile: the longest pause between two beats, less what other programs
took of the processor, is what one feels.
"""

import os
import shutil
import subprocess
import time
from pathlib import Path

from db import Archive
from db.ingest.file_type import SUFFIXES
from db.ingest.registry import READERS
from db.model import Query
from tests.benchmarks.figures import heading
from tests.benchmarks.mixed_files import TEXTS, add_further_formats, make_files


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
    window.workplace.said.connect(lambda _text: kept.append(time.perf_counter()))
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
