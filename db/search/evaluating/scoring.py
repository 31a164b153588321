"""BM25 over arrays: the scores of all documents of a term at once, as Whoosh's BM25F gives them."""

import numpy as np

from db.search.codec.array_file import Array
from db.search.codec.postings import Docs
from db.search.evaluating.matches import Scores
from db.search.evaluating.view import K1, IndexView, Leaf


def bm25(
    view: IndexView, leaf: Leaf, field: str, docs: Docs, frequencies: Array, idf: float
) -> Scores:
    """The scores of documents that hold a term so often."""
    lengths = leaf.data.field_lengths(field)
    counts = frequencies.astype(np.float32)
    if lengths is None:
        norms: Scores = view.norms(field)[:1]
    else:
        norms = view.norms(field)[lengths[docs]]
    norms = norms + counts
    counts *= np.float32(idf * (K1 + 1))
    counts /= norms
    return counts
