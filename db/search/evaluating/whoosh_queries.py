"""How each kind of Whoosh's queries is evaluated over arrays, with the scores Whoosh gives it.

Two differ from stock Whoosh 2.7.4 on purpose, since its matchers are wrong: ``DisjunctionMax``
takes the best score of the document at hand (stock compares those of different documents), and
``Require`` finds what both find (stock leaves its first matcher behind).
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import numpy as np
from rapidfuzz.distance import Levenshtein
from whoosh import query

from db.search.codec.segment_data import Mask
from db.search.evaluating.expanding import near_numbers, prefix_matches
from db.search.evaluating.matches import (
    Matches,
    common,
    difference,
    empty,
    intersection,
    plus,
    union,
)
from db.search.evaluating.phrases import phrase_docs

if TYPE_CHECKING:
    from db.search.codec.postings import Docs
    from db.search.evaluating.evaluator import Evaluator


@runtime_checkable
class Filtering(Protocol):
    """A query that scores nothing, and can be asked of some documents alone."""

    def holds(self, evaluator: "Evaluator", docs: "Docs") -> Mask:
        """By place in ``docs`` whether that document matches."""
        ...


def term(evaluator: "Evaluator", asked: Any) -> Matches:
    """Documents with the term, by BM25F."""
    return evaluator.term(asked.fieldname, asked.text).times(asked.boost)


def conjunction(evaluator: "Evaluator", asked: Any) -> Matches:
    """``And``: the rarest part first; what is excluded last."""
    wanted = [part for part in asked.subqueries if type(part) is not query.Not]
    unwanted = [part.query for part in asked.subqueries if type(part) is query.Not]
    if wanted:
        found = _all(evaluator, sorted(wanted, key=evaluator.estimate))
    else:
        found = every(evaluator, None).alike(0.0) if unwanted else empty()
    for part in unwanted:
        if not found.count:
            break
        # Whoosh takes what is excluded to score 1 where it is not.
        found = plus(difference(found, evaluator.matches(part), evaluator.size), 1.0)
    return found.times(asked.boost)


def _all(evaluator: "Evaluator", wanted: Sequence[Any]) -> Matches:
    found = evaluator.matches(wanted[0])
    for part in wanted[1:]:
        if not found.count:
            return empty()
        if type(part) is query.Term:
            found = _with_term(evaluator, found, part)
        elif isinstance(part, Filtering) and found.has_docs:
            found = found.chosen(part.holds(evaluator, found.docs))
        else:
            found = intersection(found, evaluator.matches(part), evaluator.size)
    return found


def _with_term(evaluator: "Evaluator", found: Matches, part: Any) -> Matches:
    """What holds a term too."""
    field, number = part.fieldname, evaluator.find(part.fieldname, part.text)
    if number < 0:
        return empty()
    docs, scores = evaluator.scored_term(field, number, part.text)
    here, there = common(found.docs, docs, evaluator.size)
    more = scores.take(there)
    if part.boost != 1.0:
        more *= np.float32(part.boost)
    more += found.scored().take(here)
    return Matches(found.docs.take(here), more)


def disjunction(evaluator: "Evaluator", asked: Any) -> Matches:
    """``Or``: scores are added."""
    parts = [evaluator.matches(part) for part in asked.subqueries]
    return union(parts, evaluator.size).times(asked.boost)


def best(evaluator: "Evaluator", asked: Any) -> Matches:
    """``DisjunctionMax``: of several scores the highest."""
    parts = [evaluator.matches(part) for part in asked.subqueries]
    docs = union([part.alike(0.0) for part in parts], evaluator.size).docs
    highest = np.full(evaluator.size, -np.inf, dtype=np.float32)
    for part in parts:
        highest[part.docs] = np.maximum(highest[part.docs], part.scored())
    return Matches(docs, highest[docs]).times(asked.boost)


def negation(evaluator: "Evaluator", asked: Any) -> Matches:
    """``Not`` that stands alone: everything else, alike."""
    mask = ~evaluator.matches(asked.query).mask(evaluator.size)
    return Matches(None, score=1.0, mask=mask).times(asked.boost)


def every(evaluator: "Evaluator", asked: Any) -> Matches:
    """``Every``: all documents, or those with any term of a field."""
    if asked is None or not asked.fieldname:
        mask = np.ones(evaluator.size, dtype=np.bool_)
    else:
        mask = np.zeros(evaluator.size, dtype=np.bool_)
        bounds = evaluator.terms.fields.get(asked.fieldname)
        if bounds is not None:
            mask[evaluator.terms.docs_of_range(bounds.first, bounds.last)] = True
    return Matches(None, score=1.0 if asked is None else asked.boost, mask=mask)


def nothing(_evaluator: "Evaluator", _asked: Any) -> Matches:
    """``NullQuery``."""
    return empty()


def and_not(evaluator: "Evaluator", asked: Any) -> Matches:
    """``AndNot``: the first without what the second matches."""
    return difference(evaluator.matches(asked.a), evaluator.matches(asked.b), evaluator.size)


def require(evaluator: "Evaluator", asked: Any) -> Matches:
    """``Require``: what both match, with the scores of the first."""
    both = evaluator.matches(asked.b).alike(0.0)
    return intersection(evaluator.matches(asked.a), both, evaluator.size)


def and_maybe(evaluator: "Evaluator", asked: Any) -> Matches:
    """``AndMaybe``: what the first matches, scored by both."""
    found, more = evaluator.matches(asked.a), evaluator.matches(asked.b)
    here, there = common(found.docs, more.docs, evaluator.size)
    scores = found.scored().copy()
    scores[here] += more.scored()[there]
    return Matches(found.docs, scores)


def constant(evaluator: "Evaluator", asked: Any) -> Matches:
    """``ConstantScoreQuery``."""
    return evaluator.matches(asked.child).alike(asked.score)


def prefix(evaluator: "Evaluator", asked: Any) -> Matches:
    """``Prefix``: all alike, but a single term is scored as such."""
    field = asked.fieldname
    if field not in evaluator.view.schema:
        return empty()
    beginning = evaluator.to_bytes(field, asked.text)
    first, last = evaluator.terms.prefix_range(field, beginning)
    if last - first == 1:
        return term(evaluator, query.Term(field, evaluator.terms.term(first)))
    return prefix_matches(evaluator, field, beginning).alike(asked.boost)


def fuzzy(evaluator: "Evaluator", asked: Any) -> Matches:
    """``FuzzyTerm``: all alike, but a single term is scored as such."""
    terms, field = evaluator.terms, asked.fieldname
    if field not in evaluator.view.schema:
        return empty()
    edits = int(asked.maxdist)
    numbers = near_numbers(terms, field, b"", asked.text, edits, Levenshtein.distance)
    head = asked.text[: asked.prefixlength].encode()
    numbers = [number for number in numbers if terms.term(number).startswith(head)]
    if len(numbers) == 1:
        return term(evaluator, query.Term(field, terms.term(numbers[0])))
    parts = [Matches(terms.docs(number)) for number in numbers]
    return union(parts, evaluator.size).alike(asked.boost)


def phrase(evaluator: "Evaluator", asked: Any) -> Matches:
    """``Phrase`` without slop: scored by its words."""
    field = asked.fieldname
    if field not in evaluator.view.schema:
        return empty()
    if asked.slop != 1 or not evaluator.view.schema[field].format.supports("positions"):
        return evaluator.stock_matches(asked)
    numbers = [evaluator.find(field, word) for word in asked.words]
    if not numbers or min(numbers) < 0:
        return empty()
    docs, _counts = phrase_docs(
        evaluator, field, [(number,) for number in numbers], range(len(numbers))
    )
    found = Matches(docs)
    for word in asked.words:
        found = _with_term(evaluator, found, query.Term(field, word))
    return found.times(asked.boost)


WAYS: dict[type, Callable[[Any, Any], Matches]] = {
    query.Term: term,
    query.And: conjunction,
    query.Or: disjunction,
    query.DisjunctionMax: best,
    query.Not: negation,
    query.Every: every,
    type(query.NullQuery): nothing,
    query.AndNot: and_not,
    query.Require: require,
    query.AndMaybe: and_maybe,
    query.ConstantScoreQuery: constant,
    query.Prefix: prefix,
    query.FuzzyTerm: fuzzy,
    query.Phrase: phrase,
}
