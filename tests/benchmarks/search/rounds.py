"""Asks engines the same questions in turn, and keeps the best time of each question.

Other work on the machine then hits all engines alike. Whoever answers otherwise is written down.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from tests.benchmarks.search.asking import Asked, Timed
from tests.benchmarks.search.engine import Answer
from tests.benchmarks.search.questions import Question

ROUNDS = 5
#: Seconds; what takes longer is asked for this often only: a question, a keystroke.
SLOW, SLOW_QUESTION, SLOW_KEYSTROKE = 0.2, 2, 1

#: What is measured of a keystroke.
PARTS = ("all", "search", "texts", "marks")


def in_turn(
    engines: Sequence[Asked],
    number: int,
    rounds: int,
    ask: Callable[[Asked], Timed],
    patience: int,
) -> dict[str, Timed]:
    """Let every engine answer question ``number`` once a round, another one first each time."""
    best: dict[str, Timed] = {}
    for turn in range(rounds):
        first = (turn + number) % len(engines)
        for one in (*engines[first:], *engines[:first]):
            known = best.get(one.name)
            if known is not None and known.seconds > SLOW and turn >= patience:
                continue
            timed = ask(one)
            if known is None or timed.seconds < known.seconds:
                best[one.name] = timed
    return best


def ask_all(
    engines: Sequence[Asked], kinds: Mapping[str, Iterable[Question]], rounds: int, exact: bool
) -> dict[str, Any]:
    """Milliseconds by kind and engine, a number a question, and where answers differ."""
    took: dict[str, dict[str, list[float]]] = {}
    differences: list[str] = []
    for kind, many in kinds.items():
        took[kind] = {one.name: [] for one in engines}
        for number, question in enumerate(many):

            def ask(one: Asked, question: Question = question) -> Timed:
                return one.ask(question, exact=exact)

            best = in_turn(engines, number, rounds, ask, SLOW_QUESTION)
            for name, timed in best.items():
                took[kind][name].append(timed.seconds * 1000)
            answers = {name: timed.answer for name, timed in best.items()}
            differences += disagreements(str(question), answers)
    return {"ms": took, "differences": differences}


def type_all(engines: Sequence[Asked], states: Sequence[str], rounds: int) -> dict[str, Any]:
    """Milliseconds a keystroke by engine and part, and where totals or counts differ."""
    took: dict[str, dict[str, list[float]]] = {
        one.name: {part: [] for part in PARTS} for one in engines
    }
    differences: list[str] = []
    for number, text in enumerate(states):

        def press(one: Asked, text: str = text) -> Timed:
            return one.press(text)

        best = in_turn(engines, number, rounds, press, SLOW_KEYSTROKE)
        for name, timed in best.items():
            figures = (timed.seconds, *timed.parts)
            for part, seconds in zip(PARTS, figures, strict=True):
                took[name][part].append(seconds * 1000)
        answers = {name: timed.answer for name, timed in best.items()}
        differences += disagreements(f"typed {text!r}", answers)
    return {"ms": took, "differences": differences, "keystrokes": len(states)}


def disagreements(what: str, answers: Mapping[str, Answer]) -> list[str]:
    """Sentences about totals and counts that are not the same for all who gave them."""
    found = []
    totals = {name: answer.total for name, answer in answers.items() if answer.total is not None}
    if len(set(totals.values())) > 1:
        found.append(f"{what}: totals {totals}")
    counted = {name: answer.facets for name, answer in answers.items() if answer.facets}
    counts = list(counted.values())
    if any(one != counts[0] for one in counts):
        found.append(f"{what}: facets of {', '.join(counted)} differ")
    return found
