"""Merging segments gives what building one would have given, however little is held at once."""

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh.util.numeric import byte_to_length

from db.search.codec import merging
from tests.db.search.codec.segments import Doc, built, expected, held, merged, opened

_keys = st.sampled_from(("а", "аб", "абв", "б", "в", "гд", "z"))
_docs = st.builds(
    Doc,
    words=st.lists(st.tuples(st.integers(0, 400), _keys), max_size=6, unique=True).map(sorted),
    facts=st.lists(_keys, max_size=3),
    texts=st.lists(st.sampled_from(("раз", "два", "три")), max_size=2),
    string=st.text(st.characters(codec="utf-8"), max_size=3),
    number=st.integers(-5, 5),
)
_segments = st.lists(
    st.tuples(st.lists(_docs, max_size=8), st.sets(st.integers(0, 7), max_size=8)),
    min_size=1,
    max_size=5,
)


@settings(max_examples=200, deadline=None)
@given(_segments, st.integers(1, 40))
def test_the_same_as_if_it_had_been_built_at_once(
    found: list[tuple[list[Doc], set[int]]], at_once: int
) -> None:
    parts = [(docs, {doc for doc in gone if doc < len(docs)}) for docs, gone in found]
    left = [doc for docs, gone in parts for at, doc in enumerate(docs) if at not in gone]
    segments = [(built(docs), gone) for docs, gone in parts]
    large = merged(segments)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(merging, "_AT_ONCE", at_once)
        small = merged(segments)
    data = opened(small)
    data.check()
    assert small == large
    assert data.docs == len(left)
    assert held(data) == expected(left)


@settings(max_examples=100, deadline=None)
@given(_segments, st.integers(1, 4))
def test_the_order_of_merging_does_not_matter(
    found: list[tuple[list[Doc], set[int]]], first: int
) -> None:
    parts = [(built(docs), {at for at in gone if at < len(docs)}) for docs, gone in found]
    step = merged(parts[:first])
    at_once, in_steps = opened(merged(parts)), opened(merged([(step, set()), *parts[first:]]))
    assert held(in_steps) == held(at_once)
    assert in_steps.lengths == at_once.lengths


def test_segments_without_documents_or_without_live_ones() -> None:
    empty, one = built([]), built([Doc(words=((0, "а"),), texts=("раз",), string="x", number=3)])
    for parts in (
        [(empty, set[int]())],
        [(empty, set[int]()), (empty, set[int]())],
        [(one, {0})],
        [(one, {0}), (empty, set[int]()), (one, {0})],
    ):
        data = opened(merged(parts))
        data.check()
        assert (data.docs, held(data).postings, sum(data.lengths.values())) == (0, {}, 0)
    again = opened(merged([(merged([(one, {0})]), set()), (one, set()), (empty, set())]))
    assert held(again) == held(opened(one))


def test_a_total_of_lengths_shrinks_by_what_its_documents_had() -> None:
    docs = [Doc(words=[(place, "а") for place in range(size)]) for size in (1, 30, 500, 7)]
    whole = opened(merged([(built(docs), set())]))
    assert whole.lengths["words"] == 538
    less = opened(merged([(built(docs), {1, 2})]))
    lengths = less.field_lengths("words")
    assert lengths is not None
    assert [byte_to_length(byte) for byte in lengths.tolist()] == [1, 7]
    assert abs(less.lengths["words"] - 8) < 538 * 0.1


@pytest.mark.parametrize("count", [250, 300, 65_400, 65_600])
def test_columns_grow_past_a_byte_and_two(count: int) -> None:
    half = count // 2 + 40  # eighty texts are in both
    first = [Doc(texts=(f"т{at}",)) for at in range(half)]
    second = [Doc(texts=(f"т{at}", "общее")) for at in range(count - half, count)]
    data = opened(merged([(built(first), {0}), (built(second), set())]))
    texts = data.texts("texts")
    assert texts is not None
    assert len(texts.names) == count  # the one of the deleted document is left out
    assert [texts.of(doc) for doc in range(3)] == [["т1"], ["т2"], ["т3"]]
    assert texts.of(half - 1) == [f"т{count - half}", "общее"]
    every = np.arange(data.docs, dtype=np.uint32)
    assert texts.counts(every).sum() == half - 1 + 2 * half


def test_a_merge_that_is_given_up_is_given_up_at_once() -> None:
    parts = [(built([Doc(words=[(at, f"к{at}") for at in range(50)])]), set[int]())] * 3
    calls = 0

    def pause() -> None:
        nonlocal calls
        calls += 1
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        merging.merge_into(
            io.BytesIO(), [merging.Part(opened(data)) for data, _gone in parts], None, pause
        )
    assert calls == 1
