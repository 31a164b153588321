"""Evaluates a tree of Whoosh's queries over the arrays of one segment.

Every kind of query that the program asks has its way, and so have the usual ones of Whoosh's
own. Any other is left to its stock matcher, posting by posting.
"""

from collections.abc import Callable, Hashable
from typing import Any, Protocol, runtime_checkable

import numpy as np
from whoosh import query

from db.search.codec.array_file import Array
from db.search.codec.postings import Docs
from db.search.codec.terms import Terms
from db.search.evaluating.matches import Matches, Scores, empty
from db.search.evaluating.scoring import bm25
from db.search.evaluating.view import IndexView, Leaf
from db.search.evaluating.whoosh_queries import WAYS


def unwatched() -> None:
    """A watch that never ends anything."""


@runtime_checkable
class Evaluated(Protocol):
    """A query that knows how it is evaluated over arrays."""

    def matches(self, evaluator: "Evaluator") -> Matches:
        """What matches in the evaluator's segment."""
        ...

    def size(self, evaluator: "Evaluator") -> int:
        """About how many that may be."""
        ...


class Evaluator:
    """Evaluates queries in one segment. ``watch`` is called now and then, and may raise."""

    def __init__(self, view: IndexView, leaf: Leaf, watch: Callable[[], None] = unwatched) -> None:
        self.view, self.leaf, self.watch = view, leaf, watch
        self.terms: Terms = leaf.data.terms
        self.size = leaf.size

    def live_matches(self, asked: Any) -> Matches:
        """What matches and is not deleted."""
        found = self.matches(asked)
        live = self.leaf.live
        if live is None or not found.count:
            return found
        return found.within(live)

    def matches(self, asked: Any) -> Matches:
        """What matches, deleted documents among it."""
        self.watch()
        way = WAYS.get(type(asked))
        if way is not None:
            return way(self, asked)
        return asked.matches(self) if isinstance(asked, Evaluated) else self.stock_matches(asked)

    def estimate(self, asked: Any) -> int:
        """About how many documents a query matches."""
        if type(asked) is query.Term:
            number = self.find(asked.fieldname, asked.text)
            return self.terms.doc_count(number) if number >= 0 else 0
        return asked.size(self) if isinstance(asked, Evaluated) else self.size

    def find(self, field: str, text: Any) -> int:
        """The number of a term given as Whoosh gives it; -1 if there is none."""
        if field not in self.view.schema:
            return -1
        try:
            return self.terms.find(field, self.to_bytes(field, text))
        except ValueError:
            return -1

    def to_bytes(self, field: str, text: Any) -> bytes:
        """A term as the index has it."""
        return text if isinstance(text, bytes) else bytes(self.view.schema[field].to_bytes(text))

    def idf(self, field: str, text: Any) -> float:
        """The inverse document frequency of a term given as Whoosh gives it."""
        return self.view.idf(field, self.to_bytes(field, text))

    def frequencies(self, field: str, number: int) -> Array:
        """How often a term is in each of its documents."""
        return self.terms.frequencies(self.terms.fields[field], number)

    def term(self, field: str, text: Any) -> Matches:
        """What holds a term, by BM25F."""
        number = self.find(field, text)
        return empty() if number < 0 else Matches(*self.scored_term(field, number, text))

    def scored_term(self, field: str, number: int, text: Any) -> tuple[Docs, Scores]:
        """The documents of a term, and their scores."""

        def score() -> Matches:
            docs, frequencies = self.terms.docs(number), self.frequencies(field, number)
            return self.scored(field, docs, frequencies, self.idf(field, text))

        return self.kept(number, score)

    def kept(self, key: Hashable, score: Callable[[], Matches]) -> tuple[Docs, Scores]:
        """The documents and scores of something in this segment that is asked for again."""
        whole = (self.leaf.base, key)
        found = self.view.kept(whole)
        if found is None:
            matches = score()
            found = matches.docs, matches.scored()
            self.view.keep(whole, *found)
        return found

    def scored(self, field: str, docs: Docs, frequencies: Array, idf: float) -> Matches:
        """Documents that hold a term so often, with their scores."""
        if not self.view.schema[field].scorable:
            return Matches(docs, frequencies.astype(np.float32))
        return Matches(docs, bm25(self.view, self.leaf, field, docs, frequencies, idf))

    def stock_matches(self, asked: Any) -> Matches:
        """What matches by the query's own matcher."""
        searcher = self.view.searcher()
        try:
            leaf, _base = searcher.leaf_searchers()[self.view.leaves.index(self.leaf)]
            matcher = asked.matcher(leaf, leaf.context())
            docs, scores = [], []
            while matcher.is_active():
                docs.append(matcher.id())
                scores.append(matcher.score())
                matcher.next()
                if len(docs) % 1_000 == 0:
                    self.watch()
        finally:
            searcher.close()
        return Matches(np.array(docs, dtype=np.intp), np.array(scores, dtype=np.float32))
