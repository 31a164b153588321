"""Random corpora and queries, and indexes of them: by arrays, and by Whoosh's own codec."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st
from whoosh import fields, query
from whoosh.filedb.filestore import RamStorage

from db.search.codec import ArrayWriter, NumberField, TermsField, WordsField
from db.search.evaluating import ArrayCollector
from db.search.files import MemoryFiles

#: Words that share beginnings and are an edit or two apart.
WORDS = (
    "аб абв абвг абвд ава авб баб бав бабв бавг ваб вабг вав вавб гааа гааб г я яблоко ярмарка"
).split()
KINDS = ("k1", "k2", "k3")

Document = tuple[Sequence[str], str]


def schema() -> Any:
    """A body of words and an exact fact."""
    return fields.Schema(body=WordsField(), kind=TermsField(), day=NumberField())


documents = st.tuples(st.lists(st.sampled_from(WORDS), max_size=12), st.sampled_from(KINDS))
corpora = st.lists(documents, min_size=1, max_size=30)


def array_index(corpus: Sequence[Document], cuts: Sequence[int] = ()) -> Any:
    """An index of arrays, with a segment up to each cut."""
    index = MemoryFiles().create_index(schema())
    edges = [0, *sorted(set(cuts)), len(corpus)]
    for begin, end in pairwise(edges):
        if begin < end:
            writer = ArrayWriter(index)
            for number, (words, kind) in enumerate(corpus[begin:end], start=begin):
                writer.add_document(body=words, kind=[kind], day=number % 7)
            writer.commit(merge=False)
    return index


def stock_index(corpus: Sequence[Document]) -> Any:
    """An index by Whoosh's own codec, in one segment."""
    index = RamStorage().create_index(schema())
    writer = index.writer()
    for number, (words, kind) in enumerate(corpus):
        writer.add_document(body=words, kind=[kind], day=number % 7)
    writer.commit()
    return index


def by_stock(index: Any, asked: Any) -> dict[int, float]:
    """What Whoosh's own searcher and collectors find: score by document."""
    with index.searcher() as searcher:
        return {hit.docnum: hit.score for hit in searcher.search(asked, limit=None)}


def by_arrays(index: Any, asked: Any) -> dict[int, float]:
    """What is found over arrays: score by document."""
    with index.searcher() as searcher:
        collector = ArrayCollector(None)
        searcher.search_with_collector(asked, collector)
        found = {hit.docnum: hit.score for hit in collector.results()}
        assert collector.total == len(found)
        return found


words = st.sampled_from(WORDS)
_leaves = st.one_of(
    words.map(lambda word: query.Term("body", word)),
    st.sampled_from((*KINDS, "none")).map(lambda kind: query.Term("kind", kind)),
    words.map(lambda word: query.Prefix("body", word[:2])),
    words.map(lambda word: query.FuzzyTerm("body", word, prefixlength=0)),
    st.lists(words, min_size=2, max_size=3).map(lambda some: query.Phrase("body", some)),
    words.map(lambda word: query.ConstantScoreQuery(query.Term("body", word), 2.0)),
    st.just(query.Every()),
    words.map(lambda word: query.Wildcard("body", f"?{word[1:]}*")),
)


def _combined(parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(parts, min_size=2, max_size=3)
    return st.one_of(
        several.map(query.And),
        several.map(query.Or),
        parts.map(query.Not),
        st.tuples(parts, parts).map(lambda pair: query.And([pair[0], query.Not(pair[1])])),
        st.tuples(parts, parts).map(lambda pair: query.AndMaybe(*pair)),
    )


queries = st.recursive(_leaves, _combined, max_leaves=6)
