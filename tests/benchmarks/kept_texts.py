"""Keeps texts in a program that runs already; ``python -m … FOLDER BEFORE TEXTS``.

It has kept the files in BEFORE, and so has its dictionary, its libraries and an index at hand; the
words of TEXTS are new to it. Once more into another archive they are not. Prints for both how many
seconds it takes until the texts are safe and found, and how many seconds of processor time.
"""

import resource
import sys
import time
from pathlib import Path

from db import Archive


def processor_seconds(whose: int) -> float:
    """Of this process, or of those that it has started and seen end."""
    used = resource.getrusage(whose)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Keep what came before, then the texts, then these anew."""
    folder, before, texts = map(Path, sys.argv[1:])
    with Archive.create(folder / "running.archive", "Running") as archive:
        _taken(archive, before)
        print(*_taken(archive, texts))
    with Archive.create(folder / "again.archive", "Again") as archive:
        print(*_taken(archive, texts))


def _taken(archive: Archive, texts: Path) -> tuple[float, float]:
    """Seconds, and seconds of processor time with those of the reading processes."""
    began, used = time.perf_counter(), _all_used()
    archive.start_indexing()
    archive.keep_documents([texts])
    archive.wait_for_index()
    return time.perf_counter() - began, _all_used() - used


def _all_used() -> float:
    return sum(map(processor_seconds, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))


if __name__ == "__main__":
    main()
