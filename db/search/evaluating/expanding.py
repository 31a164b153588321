"""From a beginning or a slip to the terms that are meant, and to their documents."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from db.search.codec.term_writer import letters_of
from db.search.codec.terms import Terms
from db.search.evaluating.matches import Matches, empty

if TYPE_CHECKING:
    from db.search.evaluating.evaluator import Evaluator

#: Postings of a beginning that are read at once, between two looks at the watch.
_AT_ONCE = 1 << 19


def prefix_matches(evaluator: "Evaluator", field: str, prefix: bytes) -> Matches:
    """The documents that hold a term that begins so, all alike."""
    leaf, terms = evaluator.leaf, evaluator.terms
    first, last = terms.prefix_range(field, prefix)
    if first == last:
        return empty()
    if leaf.data.prefixes is not None:
        kept = leaf.data.prefixes.mask(field, prefix)
        if kept is not None:
            return Matches(None, mask=kept)
    if last - first == 1:
        return Matches(terms.docs(first))
    hit = np.zeros(leaf.size, dtype=np.bool_)
    while first < last:
        evaluator.watch()
        end = terms.run_end(first, last, _AT_ONCE)
        hit[terms.docs_of_range(first, end)] = True
        first = end
    return Matches(None, mask=hit)


def near_numbers(
    terms: Terms,
    field: str,
    space: bytes,
    word: str,
    edits: int,
    distance: Callable[..., Any],
) -> list[int]:
    """The terms ``space + word`` of which the word is within so many edits, by their numbers."""
    term = space + word.encode()
    signature, length = letters_of(np.frombuffer(term, dtype=np.uint8), np.array([len(term)]))
    candidates = terms.near(field, int(signature[0]), int(length[0]), edits)
    if space:
        first, last = terms.prefix_range(field, space)
        candidates = candidates[(candidates >= first) & (candidates < last)]
    skip = len(space)
    found = []
    for number in candidates.tolist():
        try:
            other = terms.term(number)[skip:].decode()
        except UnicodeDecodeError:
            continue
        if distance(word, other, score_cutoff=edits) <= edits:
            found.append(number)
    return found
