"""Arrays against Whoosh's own ways: the same documents and scores, for random queries."""

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh import query
from whoosh.qparser import QueryParser
from whoosh.query.terms import MultiTerm

from db.search import safe_loading
from tests.db.search.corpora import (
    Document,
    array_index,
    by_arrays,
    by_stock,
    corpora,
    queries,
    schema,
    stock_index,
)


@pytest.fixture(autouse=True, scope="module")
def stock_codec() -> Any:
    """Whoosh's own codec may be read here, to be held against."""
    allowed = safe_loading.ALLOWED
    stock = {"whoosh.codec.whoosh3.W3Codec", "whoosh.codec.whoosh3.W3Segment"}
    more = {"builtins.int", "collections.defaultdict"}
    safe_loading.ALLOWED = allowed | stock | more
    yield
    safe_loading.ALLOWED = allowed


def agree(asked: Any, found: dict[int, float], wanted: dict[int, float]) -> bool:
    """Whether documents and scores are the same, to the precision of 32 bits.

    What stands for several words (a beginning, a slip, a pattern) scores 1 in stock Whoosh, or by
    its words, depending on how many documents there are; and its matcher of what is optional loses
    its place when it is told to skip. There only documents are compared.
    """
    unlike = MultiTerm | query.AndMaybe
    if any(isinstance(part, unlike) for part in [asked, *_parts(asked)]):
        return set(found) == set(wanted)
    return found == pytest.approx(wanted, abs=1e-4)


def _parts(asked: Any) -> Iterator[Any]:
    for child in asked.children():
        yield child
        yield from _parts(child)


@settings(max_examples=400, deadline=None)
@given(corpora, st.lists(queries, min_size=1, max_size=5), st.lists(st.integers(0, 30), max_size=3))
def test_the_same_as_stock_matchers_over_the_same_segments(
    corpus: Sequence[Document], asked: Sequence[Any], cuts: Sequence[int]
) -> None:
    index = array_index(corpus, [min(cut, len(corpus)) for cut in cuts])
    for one in asked:
        assert agree(one, by_arrays(index, one), by_stock(index, one)), one


@settings(max_examples=400, deadline=None)
@given(corpora, st.lists(queries, min_size=1, max_size=5))
def test_the_same_as_an_index_by_the_stock_codec(
    corpus: Sequence[Document], asked: Sequence[Any]
) -> None:
    arrays, stock = array_index(corpus), stock_index(corpus)
    for one in asked:
        assert agree(one, by_arrays(arrays, one), by_stock(stock, one)), one


@settings(max_examples=150, deadline=None)
@given(
    corpora,
    st.lists(queries, min_size=1, max_size=4),
    st.lists(st.integers(0, 30), max_size=3),
    st.sets(st.integers(0, 29), max_size=12),
)
def test_deleted_documents_are_not_found_and_merging_changes_nothing(
    corpus: Sequence[Document],
    asked: Sequence[Any],
    cuts: Sequence[int],
    deleted: set[int],
) -> None:
    from db.search.codec import ArrayWriter

    index = array_index(corpus, [min(cut, len(corpus)) for cut in cuts])
    writer = ArrayWriter(index)
    for number in deleted:
        if number < len(corpus):
            writer.delete_document(number)
    writer.commit(merge=False)
    left = [number for number in range(len(corpus)) if number not in deleted]
    fresh = array_index([corpus[number] for number in left])
    wanted = [set(by_arrays(fresh, one)) for one in asked]
    for one, found in zip(asked, wanted, strict=True):
        assert set(by_arrays(index, one)) == {left[number] for number in found}, one
    ArrayWriter(index).commit(optimize=True)
    for one, found in zip(asked, wanted, strict=True):
        assert set(by_arrays(index, one)) == found, one


def test_whooshs_own_parser_asks_it() -> None:
    index = array_index([(["аб", "вав"], "k1"), (["вав"], "k2"), (["аб", "яблоко"], "k1")])
    parser = QueryParser("body", schema())
    for text, wanted in (("аб", {0, 2}), ("аб OR вав", {0, 1, 2}), ("аб NOT яблоко", {0})):
        asked = parser.parse(text)
        assert set(by_arrays(index, asked)) == set(by_stock(index, asked)) == wanted


def test_where_stock_whoosh_is_wrong_the_arrays_are_right() -> None:
    index = array_index([(["аб"], "k1"), (["вав"], "k1"), (["аб", "вав"], "k2"), (["аб"], "k2")])
    first, second = query.Term("body", "аб"), query.Term("body", "вав")
    best = by_arrays(index, query.DisjunctionMax([first, second]))
    parts = by_arrays(index, first), by_arrays(index, second)
    assert set(best) == {0, 1, 2, 3}
    for number, score in best.items():
        assert score == max(part.get(number, 0.0) for part in parts)
    # Stock's matcher of what is excluded may give its first document all the same.
    assert set(by_arrays(index, query.Not(query.AndNot(first, query.Every())))) == {0, 1, 2, 3}
    required = query.Require(first, query.Term("kind", "k2"))
    assert set(by_arrays(index, required)) == {2, 3}
