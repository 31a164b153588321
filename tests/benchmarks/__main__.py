"""``python -m tests.benchmarks [startup] [keystroke] [reading] [tables] [import] [mixed]``.

Large archives are made once and kept in ``tests/benchmarks/results``, which is not committed.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from db import Archive
from tests.benchmarks import (
    bench_beside,
    bench_import,
    bench_keystroke,
    bench_mixed,
    bench_reading,
    bench_startup,
    bench_tables,
)
from tests.benchmarks.filling import fill_archive
from viewer.sample import make_sample

_KEPT = Path(__file__).with_name("results")
#: Resolutions of the archive in which one goes from page to page.
_PAGES_SIZE = 100_000
_BENCHES = ("startup", "keystroke", "reading", "tables", "import", "mixed")


def main() -> None:
    """Measure what was asked for, or everything."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("what", nargs="*", choices=[*_BENCHES, []], help="default: all")
    parser.add_argument(
        "--size", type=int, default=100_000, help="resolutions of the large archive"
    )
    arguments = parser.parse_args()
    what = arguments.what or _BENCHES
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["COUNCIL_ARCHIVE_CACHE"] = str(_KEPT / "cache")
    with tempfile.TemporaryDirectory(prefix="council-archive-bench-") as name:
        scratch = Path(name)
        if "startup" in what or "keystroke" in what:
            archives = [("the sample", _sample()), _large(arguments.size)]
            _index(archives)
        if "startup" in what:
            bench_startup.run(archives, scratch)
            bench_beside.run(archives[1:], _KEPT, scratch)
        if "keystroke" in what:
            bench_keystroke.run(archives)
        if "reading" in what:
            bench_reading.run(_KEPT)
        if "tables" in what:
            bench_tables.run(_KEPT, arguments.size, lambda: _indexed(_large(_PAGES_SIZE)))
        if "import" in what:
            bench_import.run(scratch)
        if "mixed" in what:
            bench_mixed.run(scratch)


def _sample() -> Path:
    folder = _KEPT / "sample.archive"
    if not folder.exists():
        make_sample(folder)
    return folder


def _large(size: int) -> tuple[str, Path]:
    folder = _KEPT / f"{size}.archive"
    if not folder.exists():
        began = time.perf_counter()
        unfinished = folder.with_suffix(f".{os.getpid()}")
        _KEPT.mkdir(exist_ok=True)
        fill_archive(unfinished, size)
        unfinished.rename(folder)
        print(f"{size:,} resolutions made in {time.perf_counter() - began:.0f} s", flush=True)
    return f"{size:,} resolutions", folder


def _indexed(archive: tuple[str, Path]) -> Path:
    _index([archive])
    return archive[1]


def _index(archives: Sequence[tuple[str, Path]]) -> None:
    for name, folder in archives:
        began = time.perf_counter()
        with Archive.open(folder) as archive:
            archive.wait_for_index()
        print(f"{name}: index up to date in {time.perf_counter() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
