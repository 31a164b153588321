"""Measures one engine in a process of its own: building, opening, adding. Prints JSON.

``python -m tests.benchmarks.search.alone build|open|add ENGINE FOLDER SIZE``
"""

import gc
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.search.engine import engine
from tests.benchmarks.search.kept import Corpus
from tests.benchmarks.search.process import forget_peak, memory, processor_seconds, size_mb
from tests.benchmarks.search.questions import Question, questions
from tests.benchmarks.search.records import Record

_ADDED = 50
_UNHEARD = "абвгдежзик"

_ROOT = Path(__file__).resolve().parents[3]


def measured(what: str, name: str, corpus: Corpus) -> dict[str, Any]:
    """Measure in a new process. Raises CalledProcessError if it fails; its words were printed."""
    arguments = [what, name, str(corpus.folder), str(corpus.size)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.search.alone", *arguments],
        check=True, cwd=_ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def build(name: str, corpus: Corpus) -> dict[str, float]:
    """Build an index anew. Seconds hold the reading of the rows, which is measured alone too."""
    folder = corpus.index(name)
    shutil.rmtree(folder, ignore_errors=True)
    unfinished = folder.with_name(f"{name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    subject = engine(name)
    subject.missing()  # imports what there is to import
    reading, _ = _timed(lambda: sum(1 for _ in corpus.records()))
    gc.collect()
    forget_peak()
    before = memory()
    wall, cpu = _timed(lambda: subject.build(unfinished, corpus.records()))
    after = memory()
    unfinished.rename(folder)
    return {
        "wall": wall,
        "cpu": cpu,
        "reading": reading,
        "peak_mb": after["peak"],
        "growth_mb": after["peak"] - before["rss"],
        "size_mb": size_mb(folder),
    }


def _timed(act: Callable[[], object]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), processor_seconds()
    act()
    return time.perf_counter() - wall, processor_seconds() - cpu


def open_(name: str, corpus: Corpus) -> dict[str, float]:
    """Open an index and ask one question; megabytes that either adds."""
    subject = engine(name)
    subject.missing()
    question = questions(corpus).kinds["and2"][0]
    gc.collect()
    before = memory()
    began = time.perf_counter()
    index = subject.open(corpus.index(name))
    opened = time.perf_counter()
    there = memory()
    asking = time.perf_counter()
    index.answer(question, exact=True)
    answered = time.perf_counter()
    after = memory()
    return {
        "open_ms": (opened - began) * 1000,
        "first_ms": (answered - asking) * 1000,
        "open_rss_mb": there["rss"] - before["rss"],
        "open_anon_mb": there["anon"] - before["anon"],
        "asked_rss_mb": after["rss"] - before["rss"],
        "asked_anon_mb": after["anon"] - before["anon"],
    }


def add(name: str, corpus: Corpus) -> dict[str, list[float]]:
    """Milliseconds from adding a record to an index of that size until it is found."""
    sample = next(corpus.records())
    found = []
    with tempfile.TemporaryDirectory(dir=corpus.folder) as scratch:
        copy = Path(scratch) / name
        shutil.copytree(corpus.index(name), copy)
        index = engine(name).open(copy)
        for count in range(_ADDED):
            word = f"ъ{_UNHEARD[count // 10]}{_UNHEARD[count % 10]}ъ"
            record = sample._replace(number=corpus.size + count, keys=f"{word} {sample.keys}")
            found.append(_until_found(index, record, Question("rare", (word,))))
        index.close()
    return {"ms": found}


def _until_found(index: Any, record: Record, question: Question) -> float:
    began = time.perf_counter()
    index.add(record)
    answer = index.answer(question, exact=True)
    took = (time.perf_counter() - began) * 1000
    if answer.total != 1 or answer.numbers != [record.number]:
        raise AssertionError(f"record {record.number} was not found: {answer}")
    return took


def main() -> None:
    """Measure what the arguments say."""
    what, name, folder, size = sys.argv[1:]
    act: dict[str, Callable[[str, Corpus], object]] = {"build": build, "open": open_, "add": add}
    print(json.dumps(act[what](name, Corpus(Path(folder), int(size)))))


if __name__ == "__main__":
    main()
