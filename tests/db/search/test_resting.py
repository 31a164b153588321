"""An index at rest answers what it answered before in the same state, and opens for all else."""

from pathlib import Path

import pytest

from db.model import Query
from db.progress import silent
from db.search import Asked, Found, RestingIndex, SearchIndex
from tests.db.sample_units import put, unit

_ALL = Query("", limit=30, sort="meeting", facet_limit=40)


@pytest.fixture
def filled(folder: Path) -> Path:
    """A folder with an index of five units."""
    index = SearchIndex(folder)
    index.rebuild([unit(n, "заседание совета") for n in range(5)], 1, silent)
    index.close()
    return folder


def asked_anew(folder: Path, query: Query) -> tuple[Found, bool]:
    """What an index says that nobody has opened yet, and whether that has opened it."""
    resting = RestingIndex(folder, lambda: None)
    try:
        return resting.find(Asked(query), lambda: False), resting.is_open
    finally:
        resting.close()


def test_what_was_answered_is_answered_without_opening(filled: Path) -> None:
    first, opened = asked_anew(filled, _ALL)
    assert opened
    assert first.total == 5
    assert asked_anew(filled, _ALL) == (first, False)
    further = Query("", limit=2, offset=2, sort="meeting", facets=False)
    answer, _ = asked_anew(filled, further)
    assert answer.hits == first.hits[2:4]
    assert asked_anew(filled, further) == (answer, False)
    assert asked_anew(filled, _ALL) == (first, False)


@pytest.mark.parametrize(
    "query",
    [
        Query("совета"),
        Query("", filters={"year": ("2021",)}),
        Query("", excluded={"language": ("az",)}),
        Query("", within=("совета",)),
        Query("", openly=True),
        Query("", limit=10_000),
    ],
)
def test_what_depends_on_words_or_on_the_day_is_not_kept(filled: Path, query: Query) -> None:
    assert asked_anew(filled, query)[1]
    assert asked_anew(filled, query)[1]


def test_an_answer_is_worth_nothing_once_the_index_has_moved(filled: Path) -> None:
    asked_anew(filled, _ALL)
    index = SearchIndex(filled)
    put(index, unit(7, "новое решение"))
    index.close()
    assert asked_anew(filled, _ALL)[0].total == 6


@pytest.mark.parametrize("damage", ["", "{}", "[1]", '{"format": 1, "stamp": 0}', "\x00"])
def test_kept_answers_that_cannot_be_read_are_as_none(filled: Path, damage: str) -> None:
    first, _ = asked_anew(filled, _ALL)
    (kept,) = filled.glob("answers.json")
    kept.write_text(damage, encoding="utf-8")
    assert asked_anew(filled, _ALL) == (first, True)
    text = kept.read_text(encoding="utf-8").replace('"total": 5', '"total": [5]')
    kept.write_text(text, encoding="utf-8")
    assert asked_anew(filled, _ALL) == (first, True)


def test_its_state_is_known_while_it_rests(filled: Path) -> None:
    resting = RestingIndex(filled, lambda: None)
    state = resting.state()
    assert state is not None
    assert (state.position, state.documents, resting.is_open) == (1, 5, False)
    assert resting.opened.state == state
    resting.close()
