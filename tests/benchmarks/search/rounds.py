"""Asks open indexes the same questions in turn, and keeps the best time of each question.

Other work on the machine then hits all engines alike. Whoever answers otherwise is written down.
"""

import gc
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from tests.benchmarks.search.engine import Answer, Index
from tests.benchmarks.search.questions import Question, Typing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.benchmarks.search.passages import Passages

ROUNDS = 5
#: Seconds; what takes longer is asked for this often only: a question, a keystroke.
SLOW, SLOW_QUESTION, SLOW_KEYSTROKE = 0.2, 2, 1

_Result = TypeVar("_Result")


@dataclass
class Best:
    """What one engine did on one question."""

    seconds: float = float("inf")
    parts: tuple[float, ...] = ()
    asked: int = 0
    answer: Answer = field(default_factory=lambda: Answer(None, []))

    def take(self, seconds: float, answer: Answer, parts: tuple[float, ...] = ()) -> None:
        """Keep the time if it is the best so far."""
        self.asked += 1
        self.answer = answer
        if seconds < self.seconds:
            self.seconds, self.parts = seconds, parts

    def wants_more(self, patience: int) -> bool:
        """False for a slow one that was asked often enough."""
        return self.seconds < SLOW or self.asked < patience


def in_turn(
    names: Sequence[str],
    number: int,
    rounds: int,
    ask: Callable[[str, Best], None],
    patience: int = SLOW_QUESTION,
) -> dict[str, Best]:
    """Let every engine answer question ``number`` once a round, another one first each time."""
    best = {name: Best() for name in names}
    for turn in range(rounds):
        first = (turn + number) % len(names)
        for name in (*names[first:], *names[:first]):
            if best[name].wants_more(patience):
                with undisturbed():
                    ask(name, best[name])
    return best


@contextmanager
def undisturbed() -> "Iterator[None]":
    """Without the garbage collector, whose work falls to whom it may."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def ask_all(
    indexes: Mapping[str, Index], kinds: Mapping[str, Iterable[Question]], rounds: int, exact: bool
) -> dict[str, Any]:
    """Milliseconds by kind and engine, a number a question, and where answers differ."""
    names = list(indexes)
    took: dict[str, dict[str, list[float]]] = {}
    differences: list[str] = []
    for kind, many in kinds.items():
        took[kind] = {name: [] for name in names}
        for number, question in enumerate(many):

            def ask(name: str, best: Best, question: Question = question) -> None:
                began = time.perf_counter()
                answer = indexes[name].answer(question, exact=exact)
                best.take(time.perf_counter() - began, answer)

            best = in_turn(names, number, rounds, ask)
            for name in names:
                took[kind][name].append(best[name].seconds * 1000)
            answers = {name: best[name].answer for name in names}
            differences += disagreements(f"{kind} {question}", answers)
    return {"ms": took, "differences": differences}


def type_all(
    indexes: Mapping[str, Index], states: Sequence[str], passages: "Passages", rounds: int
) -> dict[str, Any]:
    """Milliseconds a keystroke by engine and part, and where totals or counts differ."""
    typing = Typing()
    names = list(indexes)
    parts = ("all", "search", "texts", "marks")
    took: dict[str, dict[str, list[float]]] = {name: {part: [] for part in parts} for name in names}
    differences: list[str] = []
    for number, text in enumerate(states):

        def press(name: str, best: Best, text: str = text) -> None:
            began = time.perf_counter()
            question = typing.question(text)
            answer = indexes[name].answer(question, exact=True)
            searched = time.perf_counter()
            texts = passages.fetch(answer.numbers)
            fetched = time.perf_counter()
            for one in texts:
                passages.mark(one, question)
            marked = time.perf_counter()
            steps = (searched - began, fetched - searched, marked - fetched)
            best.take(marked - began, answer, steps)

        best = in_turn(names, number, rounds, press, SLOW_KEYSTROKE)
        for name in names:
            figures = (best[name].seconds, *best[name].parts)
            for part, seconds in zip(parts, figures, strict=True):
                took[name][part].append(seconds * 1000)
        differences += disagreements(f"typed {text!r}", {n: best[n].answer for n in names})
    return {"ms": took, "differences": differences, "keystrokes": len(states)}


def disagreements(what: str, answers: Mapping[str, Answer]) -> list[str]:
    """Sentences about totals and counts that are not the same for all who gave them."""
    found = []
    totals = {name: answer.total for name, answer in answers.items() if answer.total is not None}
    if len(set(totals.values())) > 1:
        found.append(f"{what}: totals {totals}")
    counted = {name: answer.facets for name, answer in answers.items() if answer.facets}
    counts = [{facet: dict(values) for facet, values in one.items()} for one in counted.values()]
    if any(one != counts[0] for one in counts):
        found.append(f"{what}: facets of {', '.join(counted)} differ")
    return found
