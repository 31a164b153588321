"""A Whoosh collector that evaluates over arrays: ``searcher.search_with_collector(query, it)``."""

from collections.abc import Iterator
from typing import Any

from whoosh import collectors

from db.search.codec.merging import live_mask
from db.search.codec.readers import ArrayPerDocumentReader
from db.search.evaluating.answering import by_relevance, first_of
from db.search.evaluating.evaluator import Evaluator
from db.search.evaluating.matches import Matches
from db.search.evaluating.view import IndexView, Leaf


class ArrayCollector(collectors.Collector):  # type: ignore[misc]
    """Gives Whoosh's own ``Results``; ``limit`` None gives all. ``total`` is exact."""

    def __init__(self, limit: int | None = 10) -> None:
        self.limit = limit
        self.total = 0
        self._matches: list[Matches] = []

    def prepare(self, top_searcher: Any, q: Any, context: Any) -> None:
        super().prepare(top_searcher, q, context)
        self._view = view_of(top_searcher)
        self._matches = []

    def set_subsearcher(self, subsearcher: Any, offset: int) -> None:
        self.subsearcher, self.offset = subsearcher, offset

    def collect_matches(self) -> None:
        if not self._view.leaves:  # an index without documents
            return
        leaf = self._view.leaves[len(self._matches)]
        self._matches.append(Evaluator(self._view, leaf).live_matches(self.q))

    def finish(self) -> None:
        super().finish()
        self.total = sum(found.count for found in self._matches)
        limit = self.total if self.limit is None else self.limit
        found = first_of(self._view, self._matches, limit, [by_relevance])
        self.items = [(score, leaf.base + doc) for leaf, doc, score in found]

    def count(self) -> int:
        return self.total

    def all_ids(self) -> Iterator[int]:
        for leaf, found in zip(self._view.leaves, self._matches, strict=True):
            yield from (found.docs + leaf.base).tolist()

    def results(self) -> Any:
        return self._results(self.items, docset=set(self.all_ids()))


def view_of(searcher: Any) -> IndexView:
    """The segments under a Whoosh searcher, as a view. Raises TypeError if they are of others."""
    leaves, storage = [], None
    for sub, base in searcher.leaf_searchers():
        reader = sub.reader()
        if not reader.doc_count_all():
            continue
        perdoc = getattr(reader, "_perdoc", None)
        if not isinstance(perdoc, ArrayPerDocumentReader):
            raise TypeError("only segments of arrays can be evaluated over arrays")
        data = perdoc.data
        live = live_mask(data.docs, perdoc.deleted_docs()) if perdoc.has_deletions() else None
        leaves.append(Leaf(data, live, base, reader.segment()))
        storage = reader.storage()
    return IndexView(storage, searcher.schema, 0, leaves)
