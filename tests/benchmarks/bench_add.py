"""``python -m tests.benchmarks.bench_add [--size N]``: one record added, until a search finds it.

The index is built in a scratch folder from invented resolutions; then records are added one by one,
as the follower of the outbox does, each until a query finds it. Merging is measured by itself: in
the program a thread of its own does it. What opening costs is read in a fresh process.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from db.model import IndexUnit, Query, UnitText, UnitType
from db.progress import silent
from db.search import Asked, SearchIndex
from tests.benchmarks.corpus import Corpus, Point, Session
from tests.benchmarks.figures import Figures, heading, report

_TIMES = 50
_OPENING = """
import sys
from pathlib import Path
from db.model import Query
from db.search import Asked, SearchIndex

def resident():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024

SearchIndex(None).find(Asked(Query("совет")))  # what a first search loads of the program itself
before = resident()
index = SearchIndex(Path(sys.argv[1]))
index.check()
opened = resident()
for text in ("сотрудничество", "рег*", "эксперт совет"):
    index.find(Asked(Query(text)))
print(f"{opened - before:.1f} {resident() - before:.1f}")
"""


def units(corpus: Corpus) -> Iterator[IndexUnit]:
    """The resolutions of a corpus as the index takes them in."""
    for number, session in enumerate(corpus.sessions()):
        for place, point in enumerate(session.points):
            yield _unit(corpus, session, point, f"m{number:07d}", place)


def _unit(corpus: Corpus, session: Session, point: Point, owner: str, place: int) -> IndexUnit:
    speakers = tuple(corpus.people[person] for person, _office in session.speakers)
    council = corpus.councils[session.council]
    return IndexUnit(
        uid=f"r:{owner}-{place}",
        type=UnitType.RESOLUTION,
        owner=owner,
        record_id=f"{owner}-{place}",
        meeting_id=owner,
        texts=(UnitText("ru", point.text),),
        names=tuple(UnitText("ru", name) for name in (council, *speakers)),
        number=str(place + 1),
        date_start=session.date,
        position=place,
        languages=("ru",),
        kinds=(point.kind,),
        council=f"c{session.council}",
        place=f"p{session.place}",
        persons=tuple(f"n{person}" for person, _office in session.speakers),
        field_names={"council": (UnitText("ru", council),)},
    )


def run(size: int) -> None:
    """Measure, and print."""
    corpus = Corpus(size)
    with tempfile.TemporaryDirectory(prefix="council-archive-bench-") as name:
        folder = Path(name) / "index"
        index = SearchIndex(folder)
        began = time.perf_counter()
        index.rebuild(units(corpus), 1, silent, "m0")
        took = time.perf_counter() - began
        heading(f"One record added to {index.documents:,} (built in {took:.0f} s)")
        added, merged = _added(index, corpus)
        report([added, *([merged] if merged.milliseconds else [])])
        if Path("/proc/self/status").exists():
            print(_opening(folder), flush=True)
        index.close()


def _added(index: SearchIndex, corpus: Corpus) -> tuple[Figures, Figures]:
    """Until it is found, and merging where something is to be merged after it."""
    session = next(corpus.sessions())
    visible, merging = [], []
    for number in range(_TIMES):
        word = f"слово{number}"
        point = Point("decision", f"{session.points[0].text} {word}", None)
        unit = _unit(corpus, session, point, f"x{number}", 0)
        began = time.perf_counter()
        index.apply([(unit.owner, [unit])], index.position + 1, unit.owner)
        found = index.find(Asked(Query(word))).total
        visible.append((time.perf_counter() - began) * 1000)
        assert found == 1
        began = time.perf_counter()
        if index.merge():
            merging.append((time.perf_counter() - began) * 1000)
    return (
        Figures("one record added and found", tuple(visible)),
        Figures("merging, in the background", tuple(merging)),
    )


def _opening(folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _OPENING, str(folder)], check=True, capture_output=True, text=True
    )
    opened, searched = done.stdout.split()
    return f"memory for opening: {opened} MB, after three searches: {searched} MB"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.bench_add")
    parser.add_argument("--size", type=int, default=100_000, help="resolutions in the index")
    run(parser.parse_args().size)
