"""The index against brute force: the same documents for random corpora and queries."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from db.language.keys import query_keys, text_keys
from db.language.tokens import tokens
from db.search import Marker, SearchIndex
from tests.db.sample_units import found, put, unit

WORDS = (
    "совет совета советы решение решения граница границы дело дела эксперт экспертов "
    "премьер-министр министр министра заявление заявления вода воды мир мира"
).split()


@dataclass(frozen=True)
class Asked:
    """A query as text and as a tree: word, phrase, prefix, and, or, not."""

    text: str
    tree: tuple[object, ...]


def word(text: str) -> Asked:
    return Asked(text, ("phrase", (text,)))


@st.composite
def asked(draw: st.DrawFn, depth: int = 2) -> Asked:
    kinds = ["word", "phrase", "prefix", "exact"]
    kind = draw(st.sampled_from(kinds + ["and", "or", "not"] * (depth > 0)))
    if kind == "word":
        return word(draw(st.sampled_from(WORDS)))
    if kind == "exact":
        text = draw(st.sampled_from(WORDS))
        return Asked(f"={text}", ("exact", text))
    if kind == "phrase":
        words = tuple(draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=3)))
        return Asked('"' + " ".join(words) + '"', ("phrase", words))
    if kind == "prefix":
        text = draw(st.sampled_from(WORDS))[: draw(st.integers(3, 5))]
        return Asked(f"{text}*", ("prefix", text)) if len(text) >= 3 else word("мир")
    if kind == "not":
        child = draw(asked(depth=depth - 1))
        return Asked(f"-({child.text})", ("not", child.tree))
    children = draw(st.lists(asked(depth=depth - 1), min_size=2, max_size=3))
    sign = " OR " if kind == "or" else " "
    return Asked(
        "(" + sign.join(f"({child.text})" for child in children) + ")",
        (kind, tuple(child.tree for child in children)),
    )


def holds(tree: tuple[object, ...], text: str) -> bool:
    """Whether a text answers a query, by looking at each of its words."""
    kind, value = tree
    raw = [token.raw for token in tokens(text)]
    if kind == "exact":
        return any(value == part for form in raw for part in (form, *form.split("-")))
    if kind == "prefix":
        parts = [part for form in raw for part in (form, *form.split("-"))]
        return any(part.startswith(str(value)) for part in parts)
    if kind == "phrase":
        assert isinstance(value, tuple)
        wanted = [query_keys(form) for form in value]
        own = [text_keys(form, "ru") for form in raw]
        starts = range(len(own) - len(wanted) + 1)
        return any(all(w & own[s + i] for i, w in enumerate(wanted)) for s in starts)
    if kind == "not":
        assert isinstance(value, tuple)
        return not holds(value, text)
    assert isinstance(value, tuple)
    answers = [holds(child, text) for child in value]
    return all(answers) if kind == "and" else any(answers)


corpora = st.lists(
    st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join), min_size=1, max_size=12
)


@settings(max_examples=120, deadline=None)
@given(corpora, st.lists(asked(), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_same_documents_as_brute_force(
    texts: Sequence[str], queries: Sequence[Asked], chance: random.Random
) -> None:
    index = SearchIndex(None)
    held = {str(n): text for n, text in enumerate(texts)}
    cuts = sorted(chance.sample(range(len(texts) + 1), min(2, len(texts))))
    for begin, end in pairwise([0, *cuts, len(texts)]):
        put(index, *(unit(n, texts[n]) for n in range(begin, end)))
    for key in list(held)[::3]:  # some are changed, some removed
        if chance.random() < 0.5:
            held[key] = chance.choice(texts)
            put(index, unit(key, held[key]))
        else:
            del held[key]
            index.apply([(f"m{key}", [])], index.position + 1)
    for query in queries:
        wanted = {key for key, text in held.items() if holds(query.tree, text)}
        assert found(index, query.text) == wanted, query.text
    index.close()


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12), asked(depth=1))
def test_a_unit_that_is_found_by_a_word_has_it_marked(words: list[str], query: Asked) -> None:
    if query.tree[0] not in {"phrase", "prefix", "exact"}:
        return
    text = " ".join(words)
    marked = Marker(query.text, variants=False).marks("ru", text)
    assert bool(marked) == holds(query.tree, text)
