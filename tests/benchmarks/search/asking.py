"""One engine with its open index in a process of its own, which answers questions and times them.

Engines then share nothing: no memory, no loaders that one of them replaces in a library of the
other. Processes speak in lines of JSON; only the answering is timed.

``python -m tests.benchmarks.search.asking ENGINE FOLDER SIZE``
"""

import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

from tests.benchmarks.search.engine import Answer, Index, engine
from tests.benchmarks.search.kept import Corpus
from tests.benchmarks.search.passages import Passages
from tests.benchmarks.search.questions import Question, Typing, question_of

_LONG = 0.05  # seconds; then the caches do not matter

_ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Timed:
    """An answer and the seconds it took; ``parts`` are search, texts and marks of a keystroke."""

    answer: Answer
    seconds: float
    parts: tuple[float, ...] = ()


class Asked:
    """The process of one engine, from outside."""

    def __init__(self, name: str, corpus: Corpus) -> None:
        self.name = name
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, name, str(corpus.folder), str(corpus.size)],
            cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def ask(self, question: Question, *, exact: bool) -> Timed:
        """Let it answer a question."""
        return self._done("ask", asdict(question), exact)

    def press(self, text: str) -> Timed:
        """Let it show what is found when this stands in the search field."""
        return self._done("press", text)

    def _done(self, *order: object) -> Timed:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(order), file=self._process.stdin, flush=True)
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.name} ended while it was asked {order}")
        seconds, parts, total, numbers, facets = json.loads(line)
        return Timed(Answer(total, numbers, facets), seconds, tuple(parts))

    def close(self) -> None:
        """Let the process end."""
        self._process.communicate()


class _Answering:
    """The process of one engine, from inside."""

    def __init__(self, index: Index, passages: Passages) -> None:
        self._index, self._passages = index, passages
        self._typing = Typing()

    def ask(self, values: dict[str, Any], exact: bool) -> Timed:
        """Answer a question."""
        question = question_of(values)

        def once() -> Timed:
            began = time.perf_counter()
            answer = self._index.answer(question, exact=exact)
            return Timed(answer, time.perf_counter() - began)

        return _better_of_two(once)

    def press(self, text: str) -> Timed:
        """Show what is found when this stands in the search field."""

        def once() -> Timed:
            began = time.perf_counter()
            question = self._typing.question(text)
            answer = self._index.answer(question, exact=True)
            searched = time.perf_counter()
            texts = self._passages.fetch(answer.numbers)
            fetched = time.perf_counter()
            for one in texts:
                self._passages.mark(one, question)
            marked = time.perf_counter()
            parts = (searched - began, fetched - searched, marked - fetched)
            return Timed(answer, marked - began, parts)

        return _better_of_two(once)


def _better_of_two(once: Callable[[], Timed]) -> Timed:
    """The quicker of two in a row: the first finds the processor's caches full of other work."""
    with _undisturbed():
        first = once()
        return first if first.seconds > _LONG else min(first, once(), key=attrgetter("seconds"))


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Without the garbage collector, whose work falls to whom it may."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def main() -> None:
    """Answer what comes in, line by line, until nothing more comes."""
    name, folder, size = sys.argv[1:]
    corpus = Corpus(Path(folder), int(size))
    index, passages = engine(name).open(corpus.index(name)), Passages(corpus.texts)
    answering = _Answering(index, passages)
    orders: dict[str, Callable[..., Timed]] = {"ask": answering.ask, "press": answering.press}
    for line in sys.stdin:
        order, *arguments = json.loads(line)
        timed = orders[order](*arguments)
        answer = timed.answer
        facets = {name: dict(counts) for name, counts in answer.facets.items()}
        reply = (timed.seconds, timed.parts, answer.total, answer.numbers, facets)
        print(json.dumps(reply, ensure_ascii=False), flush=True)
    passages.close()
    index.close()


if __name__ == "__main__":
    main()
