"""What is written into a segment is what is read from it, at the borders of every width too."""

import io
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.search.codec import ArrayFile, array_file
from db.search.codec.array_file import GrowingArray, write_array_file
from db.search.codec.postings import encode, pack_keys, summed_ranges, widened_ranges
from tests.db.search.codec.segments import Doc, built, expected, held, opened

#: Numbers on both sides of where one byte and two bytes end, and far beyond.
_BORDERS = (0, 1, 254, 255, 256, 257, 65_534, 65_535, 65_536, 65_537, 1 << 20, (1 << 20) + 1)
_near = st.sampled_from(_BORDERS) | st.integers(0, 1 << 21)
_keys = st.sampled_from(("а", "аб", "б", "в" * 40, "ə", "😀", "z", "\uffff", "z\n", "\udcff"))
_texts = st.lists(st.sampled_from(("раз", "два", "три", "")), max_size=3).map(
    lambda some: [text for text in some if text]
)
_docs = st.builds(
    Doc,
    words=st.lists(st.tuples(_near, _keys), max_size=8, unique=True).map(sorted),
    facts=st.lists(_keys, max_size=3),
    texts=_texts,
    string=st.text(st.characters(codec="utf-8"), max_size=5),
    number=st.sampled_from((0, 1, -1, 20211118, (1 << 31) - 1, -(1 << 31))),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_docs, max_size=12))
def test_a_segment_gives_back_what_was_put_in(docs: list[Doc]) -> None:
    data = opened(built(docs))
    data.check()
    assert data.docs == len(docs)
    assert held(data) == expected(docs)
    words = sum(len(doc.words) for doc in docs)
    assert data.lengths.get("words", 0) == words


@settings(max_examples=150, deadline=None)
@given(
    st.dictionaries(
        st.integers(0, 5),
        st.dictionaries(_near, st.lists(_near, min_size=1, max_size=5, unique=True), min_size=1),
        min_size=1,
        max_size=5,
    )
)
def test_postings_of_every_width_come_back(found: dict[int, dict[int, list[int]]]) -> None:
    keys = [
        (term, doc, place)
        for term, docs in found.items()
        for doc, places in docs.items()
        for place in places
    ]
    terms, docs, places = (np.array(column) for column in zip(*keys, strict=True))
    packed, doc_bits, position_bits = pack_keys(terms, docs, places)
    encoded = encode(packed, doc_bits, position_bits, positions=True)
    counts = encoded.posting_counts
    differences = widened_ranges(encoded.doc_bytes, counts, encoded.widths & 3)
    ordered = [(term, sorted(found[term])) for term in sorted(found)]
    assert encoded.term_ranks.tolist() == [term for term, _docs in ordered]
    assert summed_ranges(differences, counts).tolist() == [d for _t, docs in ordered for d in docs]
    place_counts = np.array([sum(map(len, found[term].values())) for term, _docs in ordered])
    back = widened_ranges(encoded.position_bytes, place_counts, encoded.widths >> 2)
    assert back.tolist() == [p for t, docs in ordered for d in docs for p in sorted(found[t][d])]


@pytest.mark.parametrize("gap", [255, 256, 65_535, 65_536])
def test_documents_that_are_far_apart(gap: int) -> None:
    docs = [Doc()] * (2 * gap + 1)
    for number in (0, gap, 2 * gap):
        docs[number] = Doc(words=((number, "слово"),), facts=("да",))
    data = opened(built(docs))
    postings = held(data).postings
    assert postings["words", "слово".encode()] == {0: [0], gap: [gap], 2 * gap: [2 * gap]}
    assert postings["facts", "да".encode()] == {0: [], gap: [], 2 * gap: []}


@pytest.mark.parametrize("often", [254, 255, 256, 300, 65_535, 70_000])
def test_a_word_that_is_there_very_often(often: int) -> None:
    docs = [
        Doc(words=[(place, "раз") for place in range(often)]),
        Doc(words=((7, "раз"), (1 << 20, "два"))),
        Doc(words=[(place * 2, "два") for place in range(often + 1)]),
    ]
    data = opened(built(docs))
    assert held(data) == expected(docs)
    field = data.terms.fields["words"]
    every = data.terms.frequencies_of_range(field, field.first, field.last)
    assert every.tolist() == [1, often + 1, often, 1]


def test_thousands_of_terms() -> None:
    docs = [
        Doc(words=[(at, f"ключ{number * 7 + at}") for at in range(9)], facts=(f"f{number}",))
        for number in range(3_000)
    ]
    data = opened(built(docs))
    assert held(data) == expected(docs)
    first, last = data.terms.prefix_range("words", "ключ12".encode())
    found = {data.terms.term(number).decode() for number in range(first, last)}
    every = {key for doc in docs for _place, key in doc.words}
    assert found == {key for key in every if key.startswith("ключ12")}


@pytest.mark.parametrize("count", [1, 255, 256, 257, 65_535, 65_536])
def test_columns_of_very_many_texts(count: int) -> None:
    docs = [Doc(texts=(f"т{number}",), string=f"с{number}") for number in range(count)]
    docs += [Doc(), Doc(texts=("т0",))]
    single = opened(built(docs))
    assert held(single) == expected(docs)
    docs.append(Doc(texts=(f"т{count - 1}", "т0")))
    several = opened(built(docs))
    assert held(several) == expected(docs)
    texts = several.texts("texts")
    assert texts is not None
    assert texts.counts(np.array([0, count + 1, count + 2], dtype=np.uint32))[0] == 3


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 255), max_size=300), max_size=8),
    st.integers(0, 400),
    st.sampled_from(("|u1", "<u2", "<u4", "<u8", "<i4")),
)
def test_an_array_that_outgrows_memory_is_the_same(
    pieces: list[list[int]], limit: int, dtype: str
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(array_file, "_IN_MEMORY", limit)
        patch.setattr(tempfile, "TemporaryFile", _Temporary)
        _Temporary.closed_again = 0
        spilled = GrowingArray(dtype, Path())
        for piece in pieces:
            spilled.append(np.array(piece, dtype=dtype))
        out = io.BytesIO()
        write_array_file(out, {"note": "да"}, {"a": spilled, "b": GrowingArray("|u1")})
        assert _Temporary.closed_again == (spilled.count * np.dtype(dtype).itemsize > limit)
    found = ArrayFile.from_bytes(out.getvalue())
    found.check()
    assert found.array("a").tolist() == [number for piece in pieces for number in piece]
    assert found.array("a").dtype.str == dtype
    assert len(found.array("b")) == 0
    assert found.meta == {"note": "да"}


class _Temporary(io.BytesIO):
    """A temporary file in memory, counted when it is let go of."""

    closed_again = 0

    def __init__(self, **_options: Any) -> None:
        super().__init__()

    def close(self) -> None:
        type(self).closed_again += not self.closed
        super().close()
