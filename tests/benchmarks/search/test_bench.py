"""The benchmark itself: a short form of it runs, its engines agree, its report says what it found."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from tests.benchmarks.search.aims import aims
from tests.benchmarks.search.engine import one_edit
from tests.benchmarks.search.kept import corpus
from tests.benchmarks.search.measured import Measured
from tests.benchmarks.search.questions import KINDS, Typing, questions
from tests.benchmarks.search.rounds import disagreements
from tests.benchmarks.search.run import Plan, run

_ENGINES = ("ours", "stock", "fts5")
_SIZE, _FORMS = 2_000, 20_000


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("search")


@pytest.fixture(scope="module")
def measured(root: Path) -> Measured:
    plan = Plan(
        root, _SIZE, _ENGINES, forms=_FORMS, a_kind=3, rounds=1, keystrokes=40
    )
    return run(plan, say=lambda _text: None)
