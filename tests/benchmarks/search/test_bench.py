"""The benchmark itself: a short form runs, the engines agree, and the report says what it found."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from tests.benchmarks.search.aims import Aim, aims
from tests.benchmarks.search.engine import Answer, engine, one_edit
from tests.benchmarks.search.kept import Corpus
from tests.benchmarks.search.measured import EXACT, PAGE_ONLY, Measured
from tests.benchmarks.search.passages import Passages
from tests.benchmarks.search.questions import KINDS, Question, Typing
from tests.benchmarks.search.rounds import disagreements
from tests.benchmarks.search.run import Plan, run

_ENGINES = ("ours", "stock", "fts5")
_SIZE, _FORMS = 800, 6_000


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("search")


@pytest.fixture(scope="module")
def said() -> list[str]:
    return []


@pytest.fixture(scope="module")
def measured(root: Path, said: list[str]) -> Measured:
    plan = Plan(
        root, _SIZE, _ENGINES, ("build", "query", "typed"), forms=_FORMS, a_kind=3, rounds=1,
        keystrokes=40,
    )  # fmt: skip
    run(plan, say=said.append)
    return run(replace(plan, engines=("ours",), what=("open", "add")), say=said.append)


@pytest.fixture(scope="module")
def corpus(root: Path, measured: Measured) -> Corpus:
    return Corpus(root / str(measured.size), measured.size)


def test_all_engines_answer_every_question_alike(measured: Measured) -> None:
    assert measured.differences == []
    for way in (EXACT, PAGE_ONLY):
        asked = measured.kinds(way)
        assert tuple(asked) == tuple(KINDS)
        assert all(len(by_engine[name]) == 3 for by_engine in asked.values() for name in _ENGINES)
    assert all(len(measured.typed(name)) == 40 for name in _ENGINES)


def test_runs_of_some_parts_add_to_those_of_others(measured: Measured) -> None:
    assert set(measured.section("build")) == set(_ENGINES)
    assert all(figures["size_mb"] > 0.1 for figures in measured.section("build").values())
    assert set(measured.section("open")) == set(measured.section("add")) == {"ours"}


def test_the_report_names_every_kind_and_every_aim(measured: Measured, corpus: Corpus) -> None:
    report = (corpus.folder / "search.md").read_text(encoding="utf-8")
    assert all(f"| {said} |" in report for said in KINDS.values())
    verdicts = {aim.what: aim.verdict for aim in aims(measured)}
    assert all(f"| {what} |" in report for what in verdicts)
    assert verdicts["totals and counts equal to the peers'"] == "met"
    assert verdicts["typed, p95 beside tantivy's"] == "not measured"


def test_tables_and_picture_are_sound(corpus: Corpus) -> None:
    lines = (corpus.folder / "search.tsv").read_text(encoding="utf-8").splitlines()
    assert {line.count("\t") for line in lines} == {5}
    picture = etree.parse(corpus.folder / "search.svg")
    dots = list(picture.iter("{*}circle"))
    assert len(dots) == len(_ENGINES) * (len(KINDS) + 2)  # a row a kind, typing, the legend


def test_the_counts_are_those_of_the_rows(corpus: Corpus) -> None:
    word = max(corpus.words(), key=lambda word: word.records)
    holding = [record for record in corpus.records() if word.key in record.keys.split(" ")]
    assert len(holding) == word.records
    index = engine("ours").open(corpus.index("ours"))
    answer = index.answer(Question("facets", (word.key,)), exact=True)
    index.close()
    assert answer.total == word.records
    assert sum(answer.facets["place"].values()) == word.records
    assert set(answer.numbers) <= {record.number for record in holding}


def test_an_engine_that_is_missing_is_said_and_left_out(
    root: Path, measured: Measured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.benchmarks.search.xapian_debian._DEBIAN", root / "nowhere")
    monkeypatch.delitem(sys.modules, "xapian", raising=False)
    heard: list[str] = []
    plan = Plan(root, measured.size, ("xapian",), (), forms=_FORMS, a_kind=3)
    again = run(plan, say=heard.append)
    assert any("Xapian is missing here" in text for text in heard)
    assert "xapian" not in again.engines


def test_answers_that_differ_are_told_apart() -> None:
    same = {"a": Answer(3, [1], {"kind": {"x": 3}}), "b": Answer(3, [2], {"kind": {"x": 3}})}
    assert disagreements("q", same) == []
    assert len(disagreements("q", same | {"c": Answer(4, [1])})) == 1
    assert len(disagreements("q", same | {"c": Answer(3, [1], {"kind": {"x": 2}})})) == 1
    assert disagreements("q", same | {"c": Answer(None, [1])}) == []


def test_a_missed_aim_is_called_so() -> None:
    assert Aim("size", "≤ 1 ×", "2 ×", met=False).verdict == "MISSED"


def test_one_edit_is_a_letter_dropped_put_in_changed_or_swapped() -> None:
    near = one_edit("совет")
    assert {"совет", "овет", "советы", "софет", "соевт"} <= near
    assert "совты" not in near


def test_what_is_typed_is_words_and_a_beginning() -> None:
    assert Typing().question("решения Сов") == Question("typed", ("решен",), "сов", "сов")
    assert Typing().question("решения ") == Question("typed", ("решен",))


def test_hits_are_marked_in_the_fullest_passage(tmp_path: Path) -> None:
    passages = Passages(tmp_path / "none.db")
    text = f"Совет начался. {'иное ' * 100}Решение совета о решении."
    marked = passages.mark(text, Question("typed", ("решен",), "сове"))
    passages.close()
    assert marked.endswith("⟦Решение⟧ ⟦совета⟧ о ⟦решении⟧.")
    assert marked.startswith("…")
