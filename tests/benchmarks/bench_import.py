"""Documents a second through the whole import: read in the limited process, recorded, indexed."""

import time
from pathlib import Path

from db import Archive
from tests.benchmarks.corpus import POINTS, Corpus
from tests.benchmarks.figures import Figures, heading, report


def run(folder: Path, documents: int = 40) -> None:
    """Import so many generated communiqués, one by one confirmed, then index them."""
    corpus = Corpus(documents * POINTS, seed=7)
    sources = folder / "sources"
    sources.mkdir()
    for number, session in enumerate(corpus.sessions()):
        (sources / f"{number:04d}.txt").write_text(corpus.text(session), encoding="utf-8")
    times: list[float] = []
    with Archive.create(folder / "import.archive", "Import") as archive:
        last = began = time.perf_counter()

        def note(_outcome: object) -> None:
            nonlocal last
            now = time.perf_counter()
            times.append((now - last) * 1000)
            last = now

        report_ = archive.import_documents([sources], accept=True, on_outcome=note)
        recorded = time.perf_counter()
        archive.wait_for_index()
        indexed = time.perf_counter()
    heading("Import")
    report([Figures("a document, read and recorded", tuple(times))])
    done = len(report_.outcomes)
    print(f"documents a second, recorded                 {done / (recorded - began):8.1f}")
    print(f"documents a second, recorded and indexed     {done / (indexed - began):8.1f}")
    print(f"not recorded                                 {done - report_.count('confirmed'):8d}")
