"""``python -m tests.benchmarks.bench_malformed FOLDER [--list]``: any files through the worker.

Prints how many were read whole, read in part or refused, by kind and by reason, and what the
slowest and the largest took. A file over the limits, or one after which the next is not read, makes
the exit status 1. Public corpora of broken files to try: apache/tika, apache/poi, mozilla/pdf.js.
"""

import argparse
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from db.errors import UnreadableFileError
from db.ingest import HOLDS_FILES, Budget, ReadingWorker
from db.ingest.limits import MAX_ADDRESS_SPACE, WALL_SECONDS

#: How long after its wall time a file may be given up at the latest (seconds).
_GRACE = 2.0
_READ, _PART = "read", "read in part"


@dataclass(frozen=True, slots=True)
class _Result:
    """One file: what became of it, how long it took, how much text it gave."""

    name: str
    kind: str
    became: str
    seconds: float
    characters: int = 0
    detail: str = ""


def _results(folder: Path) -> Iterator[_Result]:
    with ReadingWorker() as worker:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            yield _read(worker, path)


def _read(worker: ReadingWorker, path: Path) -> _Result:
    kind = path.suffix.lower() or "(none)"
    began = time.perf_counter()
    try:
        text = worker.read(path, path.name).text
    except UnreadableFileError as error:
        if error.code == HOLDS_FILES:
            return _unpacked(worker, path, kind, began)
        detail = str(error.params.get("detail") or error.params.get("format") or "")
        return _Result(path.name, kind, error.code, time.perf_counter() - began, detail=detail)
    became = _READ if text.complete else _PART
    seconds = time.perf_counter() - began
    return _Result(path.name, kind, became, seconds, len(text.text), ", ".join(text.warnings))


def _unpacked(worker: ReadingWorker, path: Path, kind: str, began: float) -> _Result:
    """A file that only holds others: how many came out of it."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            found = worker.unpack(path, path.name, Path(folder), Budget())
        except UnreadableFileError as error:
            return _Result(path.name, kind, error.code, time.perf_counter() - began)
    whole = sum(one.error is None for one in found)
    seconds = time.perf_counter() - began
    return _Result(path.name, kind, "unpacked", seconds, detail=f"{whole} of {len(found)} files")


def _table(results: list[_Result]) -> None:
    outcomes = Counter(result.became for result in results)
    columns = [_READ, _PART, *sorted(set(outcomes) - {_READ, _PART})]
    kinds = sorted({result.kind for result in results})
    width = max(map(len, columns))
    print(f"{'':{width}}  {'all':>6}", *(f"{kind[:7]:>7}" for kind in kinds))
    for column in columns:
        counts = Counter(result.kind for result in results if result.became == column)
        cells = (f"{counts[kind] or '':>7}" for kind in kinds)
        print(f"{column:{width}}  {outcomes[column]:6,}", *cells)


def _costs(results: list[_Result]) -> bool:
    """Print what the files took; False if one took more than it may."""
    slowest = max(results, key=lambda result: result.seconds)
    total = sum(result.seconds for result in results)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    print(f"\n{len(results):,} files in {total:.0f} s, {len(results) / total:.1f} a second")
    print(f"slowest: {slowest.seconds:.1f} s, {slowest.name}")
    print(f"largest reading process: {memory / 1024**2:,.0f} MiB")
    return slowest.seconds <= WALL_SECONDS + _GRACE and memory <= MAX_ADDRESS_SPACE


def main() -> int:
    """Read every file of a folder and print the table; exit status 1 if a limit did not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--list", action="store_true", help="name every file with what it became")
    arguments = parser.parse_args()
    results = []
    for result in _results(arguments.folder):
        results.append(result)
        if arguments.list:
            facts = f"{result.seconds:6.1f} s {result.characters:9,}  {result.detail}"
            print(f"{result.name}\t{result.became}\t{facts}", flush=True)
    if not results:
        print(f"There is no file in {arguments.folder}.", file=sys.stderr)
        return 1
    _table(results)
    return 0 if _costs(results) else 1


if __name__ == "__main__":
    sys.exit(main())
