"""The index against brute force: the same documents for random corpora and queries."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.language.keys import query_keys, text_keys
from db.language.tokens import tokens
from db.model import IndexUnit, Query
from db.search import Asked, Marker, SearchIndex
from tests.db.sample_units import found, put, unit

KINDS = ("decision", "position", "assessment")
YEARS = ("2020", "2021", "2022")
#: More units than any word of the others is in: unions in their segment are made by their lists.
MANY = 150

Keys = frozenset[str]

WORDS = (
    "совет совета советы решение решения граница границы дело дела эксперт экспертов "
    "премьер премьера премьер-министр премьер-министра министр министра "
    "заявление заявления вода воды мир мира"
).split()


@dataclass(frozen=True)
class Question:
    """A query as text and as a tree: word, phrase, prefix, exact, kind, year, and, or, not."""

    text: str
    tree: tuple[object, ...]


@dataclass(frozen=True)
class Record:
    """What of a unit a query may ask for."""

    text: str
    kind: str = "acknowledgement"
    year: str = ""

    def unit(self, key: object) -> IndexUnit:
        date = self.year or None
        return unit(str(key), self.text, kinds=(self.kind,), date_start=date)


def word(text: str) -> Question:
    return Question(text, ("phrase", (text,)))


@st.composite
def asked(draw: st.DrawFn, depth: int = 3) -> Question:
    leaves = ["word", "kind", "year", "phrase", "prefix", "exact"]
    kind = draw(st.sampled_from(["or", "and", "not"] * (2 if depth else 0) + leaves))
    if kind in {"kind", "year"}:
        value = draw(st.sampled_from(KINDS if kind == "kind" else YEARS))
        return Question(f"{kind}:{value}", (kind, value))
    if kind == "word":
        return word(draw(st.sampled_from(WORDS)))
    if kind == "exact":
        text = draw(st.sampled_from(WORDS))
        return Question(f"={text}", ("exact", text))
    if kind == "phrase":
        words = tuple(draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=3)))
        return Question('"' + " ".join(words) + '"', ("phrase", words))
    if kind == "prefix":
        text = draw(st.sampled_from(WORDS))[: draw(st.integers(3, 5))]
        return Question(f"{text}*", ("prefix", text)) if len(text) >= 3 else word("мир")
    if kind == "not":
        child = draw(asked(depth=depth - 1))
        return Question(f"-({child.text})", ("not", child.tree))
    children = draw(st.lists(asked(depth=depth - 1), min_size=2, max_size=3))
    sign = " OR " if kind == "or" else " "
    return Question(
        "(" + sign.join(f"({child.text})" for child in children) + ")",
        (kind, tuple(child.tree for child in children)),
    )


def holds(tree: tuple[object, ...], record: Record) -> bool:
    """Whether a record answers a query, by looking at each of its words."""
    kind, value = tree
    if kind in {"kind", "year"}:
        return bool(getattr(record, str(kind)) == value)
    raw = [token.raw for token in tokens(record.text)]
    if kind == "exact":
        return any(value == part for form in raw for part in (form, *form.split("-")))
    if kind == "prefix":
        parts = [part for form in raw for part in (form, *form.split("-"))]
        return any(part.startswith(str(value)) for part in parts)
    if kind == "phrase":
        assert isinstance(value, tuple)
        own = [text_keys(form, "ru") for form in raw]
        return any(said(own[start:], value) for start in range(len(own)))
    if kind == "not":
        assert isinstance(value, tuple)
        return not holds(value, record)
    assert isinstance(value, tuple)
    answers = [holds(child, record) for child in value]
    return all(answers) if kind == "and" else any(answers)


def said(own: Sequence[Keys], words: Sequence[str]) -> bool:
    """Whether a text begins with words, hyphens between their parts and others or none."""
    parts = [part for word in words for part in word.split("-")]
    ends = [0, *accumulate(len(word.split("-")) for word in words)]
    given = dict(zip(pairwise(ends), words, strict=True))

    def goes_on(begin: int, at: int) -> bool:
        if begin == len(parts):
            return True
        ends = range(begin + 1, min(begin + 4, len(parts)) + 1)
        return at < len(own) and any(
            stands_for(begin, end, own[at]) and goes_on(end, at + 1) for end in ends
        )

    def stands_for(begin: int, end: int, keys: Keys) -> bool:
        if (begin, end) in given:
            return bool(query_keys(given[begin, end]) & keys)
        some = parts[begin:end]
        forms = some if len(some) == 1 else ["-".join(some), *some]
        return all(query_keys(form) & keys for form in forms)

    return goes_on(0, 0)


texts = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
records = st.builds(Record, texts, st.sampled_from(KINDS), st.sampled_from(("", *YEARS)))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(records, min_size=1, max_size=12),
    st.lists(asked(), min_size=5, max_size=10),
    st.sampled_from((0, MANY)),
    st.randoms(use_true_random=False),
)
def test_same_documents_as_brute_force(
    written: Sequence[Record], queries: Sequence[Question], others: int, chance: random.Random
) -> None:
    index = SearchIndex(None)
    held = {str(n): record for n, record in enumerate(written)}
    silence = {f"other{n}": Record("тишина") for n in range(others)}
    cuts = sorted(chance.sample(range(len(written) + 1), min(2, len(written))))
    for begin, end in pairwise([0, *cuts, len(written)]):
        put(index, *(written[n].unit(n) for n in range(begin, end)))
    for key in list(held)[::3]:  # some are changed, some removed
        if chance.random() < 0.5:
            held[key] = chance.choice(written)
            put(index, held[key].unit(key))
        else:
            del held[key]
            index.apply([(f"m{key}", [])], index.position + 1)
    put(index, *(record.unit(key) for key, record in {**silence, **held}.items()))
    for query in queries:
        wanted = {key for key, record in held.items() if holds(query.tree, record)}
        if silence and holds(query.tree, Record("тишина")):
            wanted |= silence.keys()
        assert found(index, query.text) == wanted, query.text
        kind, year = chance.choice(KINDS), chance.choice(YEARS)
        within = {key for key in wanted - silence.keys() if held[key].kind == kind}
        assert found(index, query.text, filters={"kind": (kind,)}) == within, query.text
        without = {key for key in wanted - silence.keys() if held[key].year != year}
        without |= wanted & silence.keys()
        assert found(index, query.text, excluded={"year": (year,)}) == without, query.text
    index.close()


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12), asked(depth=1))
def test_a_unit_that_is_found_by_a_word_has_it_marked(words: list[str], query: Question) -> None:
    if query.tree[0] not in {"phrase", "prefix", "exact"}:
        return
    text = " ".join(words)
    marked = Marker(query.text, variants=False).marks("ru", text)
    assert bool(marked) == holds(query.tree, Record(text))


@pytest.mark.parametrize("facets", [False, True])
def test_the_best_of_very_many_are_among_those_that_match(facets: bool) -> None:
    """What is left out by a filter or by being deleted is not taken for its score."""
    index = SearchIndex(None)
    texts = [" ".join(["вода"] * (1 + n % 7) + ["мир"] * (n % 3)) for n in range(5_000)]
    kinds = [KINDS[n % 7 > 4] for n in range(len(texts))]
    put(index, *(Record(text, kinds[n]).unit(n) for n, text in enumerate(texts)))
    query = Query("вода OR мир", limit=20, excluded={"kind": (KINDS[1],)}, facets=facets)
    first, every = (index.find(Asked(replace(query, limit=limit))) for limit in (20, 5_000))
    assert first.total == kinds.count(KINDS[0])
    assert first.hits == every.hits[:20]
    assert {kinds[int(uid.partition(":")[2])] for uid, _score in first.hits} == {KINDS[0]}
    index.close()
