"""Evaluates Whoosh's queries over segments of arrays: whole posting lists at a time."""

from db.search.evaluating.answering import by_relevance, first_of, matches_in, open_view
from db.search.evaluating.collector import ArrayCollector
from db.search.evaluating.evaluator import Evaluator
from db.search.evaluating.facet_codes import FacetCodes
from db.search.evaluating.matches import Matches
from db.search.evaluating.view import IndexView, Leaf

__all__ = [
    "ArrayCollector",
    "Evaluator",
    "FacetCodes",
    "IndexView",
    "Leaf",
    "Matches",
    "by_relevance",
    "first_of",
    "matches_in",
    "open_view",
]
