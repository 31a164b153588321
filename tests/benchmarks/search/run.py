"""One run of the benchmark: makes the corpus, measures what is planned, writes the report."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.search import alone
from tests.benchmarks.search.asking import Asked
from tests.benchmarks.search.engine import LABELS, engine
from tests.benchmarks.search.kept import Corpus, corpus
from tests.benchmarks.search.measured import EXACT, PAGE_ONLY, Measured, machine
from tests.benchmarks.search.plot import svg
from tests.benchmarks.search.questions import A_KIND, Questions, questions
from tests.benchmarks.search.records import FORMS
from tests.benchmarks.search.report import markdown, tsv
from tests.benchmarks.search.rounds import ROUNDS, ask_all, type_all

WHAT = ("build", "open", "query", "typed", "add")
_ALONE = ("build", "open", "add")


@dataclass(frozen=True, slots=True)
class Plan:
    """What to measure, and how thoroughly."""

    root: Path
    size: int
    engines: tuple[str, ...]
    what: tuple[str, ...] = WHAT
    left_out: dict[str, str] = field(default_factory=dict)
    forms: int = FORMS
    a_kind: int = A_KIND
    rounds: int = ROUNDS
    keystrokes: int | None = None


def run(plan: Plan, say: Callable[[str], object] = print) -> Measured:
    """Measure, and write ``search.md``, ``search.tsv`` and ``search.svg`` beside the corpus."""
    with _told(say, f"corpus of {plan.size:,} records"):
        there = corpus(plan.root, plan.size, plan.forms)
        asked = questions(there, plan.a_kind)
    measured = Measured.read(there.figures, plan.size)
    measured.data |= {"machine": machine(), "left_out": dict(plan.left_out)}
    names = _present(plan, measured, say)
    for name in names:
        _measure_alone(plan, there, name, measured, say)
    _measure_in_turn(plan, there, asked, names, measured, say)
    measured.write(there.figures)
    for suffix, text in (
        ("md", markdown(measured)),
        ("tsv", tsv(measured)),
        ("svg", svg(measured)),
    ):
        (there.folder / f"search.{suffix}").write_text(text, encoding="utf-8")
    say(markdown(measured))
    say(f"Written: {there.folder}/search.md, search.tsv, search.svg")
    return measured


def _present(plan: Plan, measured: Measured, say: Callable[[str], object]) -> list[str]:
    """The engines that are installed; what is missing is said and kept."""
    names = []
    settings = measured.section("settings")
    for name in plan.engines:
        subject = engine(name)
        reason = subject.missing()
        if reason is None:
            names.append(name)
            settings[name] = subject.settings
        else:
            text = f"{LABELS[name]} is missing here and was not measured: {reason}"
            measured.section("left_out")[name] = text
            say(text)
    return names


def _measure_alone(
    plan: Plan, there: Corpus, name: str, measured: Measured, say: Callable[[str], object]
) -> None:
    for what in _ALONE:
        needed = what == "build" and not there.index(name).exists()
        if what in plan.what or needed:
            with _told(say, f"{LABELS[name]}: {what}"):
                measured.section(what)[name] = alone.measured(what, name, there)
                measured.write(there.figures)


def _measure_in_turn(
    plan: Plan, there: Corpus, asked: Questions, names: list[str], measured: Measured,
    say: Callable[[str], object],
) -> None:  # fmt: skip
    if not {"query", "typed"} & set(plan.what):
        return
    engines = [Asked(name, there) for name in names]
    try:
        if "query" in plan.what:
            found: dict[str, Any] = {}
            for way in (EXACT, PAGE_ONLY):
                with _told(say, f"queries in turn, {way}"):
                    found[way] = ask_all(engines, asked.kinds, plan.rounds, way == EXACT)
            measured.data["query"] = found
            measured.write(there.figures)
        if "typed" in plan.what:
            with _told(say, "typing in turn"):
                states = list(asked.typed())[: plan.keystrokes]
                measured.data["typed"] = type_all(engines, states, plan.rounds)
    finally:
        for one in engines:
            one.close()


@contextmanager
def _told(say: Callable[[str], object], what: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
    say(f"{what}: {time.perf_counter() - began:.1f} s")
